package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func output(t *testing.T, in string, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(args, strings.NewReader(in), &out, io.Discard); err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return out.String()
}

// TestPages: the article and its day come out of three manners of page; what stands around it stays out.
func TestPages(t *testing.T) {
	for _, test := range []struct {
		file, title, day string
		paragraphs       int
		has, hasNot      []string
	}{
		{
			file: "testdata/portal.html", title: "Harbour wins €40 million for cranes", day: "2024-03-05T23:30:00+06:00", paragraphs: 8,
			has:    []string{"€40 million on four new cranes, transport minister Daniyar", "\n\nWhat it costs\n\nThe European Bank"},
			hasNot: []string{"Lottery", "$99", "$500", "Terms", "color: red"},
		},
		{
			file: "testdata/old.html", title: "Dam talks end without a deal", day: "2009-11-02", paragraphs: 4,
			has:    []string{"GENEVA (Alpine News) – Talks", "in Zürich under the same chairman.\n\n“Both sides", "€2.3 billion"},
			hasNot: []string{"Front page"},
		},
		{
			file: "testdata/linked.html", title: "Tram line opens", day: "2025-09-14T08:00:00+02:00", paragraphs: 4,
			has:    []string{"Brno opened", "1.4 billion koruna"},
			hasNot: []string{"schema.org"},
		},
	} {
		var got struct {
			Title, Text string
			Document    struct {
				Published string
				Entities  []struct{ Mentions []struct{ Start, End int } }
			}
		}
		if err := json.Unmarshal([]byte(output(t, "", "-json", test.file)), &got); err != nil {
			t.Fatal(err)
		}
		if got.Title != test.title || got.Document.Published != test.day || len(got.Document.Entities) == 0 {
			t.Errorf("%s: %q of %s with %d entities", test.file, got.Title, got.Document.Published, len(got.Document.Entities))
		}
		if n := strings.Count(got.Text, "\n\n") + 1; n != test.paragraphs {
			t.Errorf("%s: %d paragraphs, want %d:\n%s", test.file, n, test.paragraphs, got.Text)
		}
		for _, part := range test.has {
			if !strings.Contains(got.Text, part) {
				t.Errorf("%s: the text lacks %q:\n%s", test.file, part, got.Text)
			}
		}
		for _, part := range test.hasNot {
			if strings.Contains(got.Text, part) {
				t.Errorf("%s: the text has %q", test.file, part)
			}
		}
	}
}

// TestReport: for people, from standard input; the day given counts against the page's.
func TestReport(t *testing.T) {
	page, err := os.ReadFile("testdata/portal.html")
	if err != nil {
		t.Fatal(err)
	}
	report := output(t, string(page))
	for _, want := range []string{"Harbour wins", "published 5 March 2024", "Kazakhstan", "EUR 40000000", "2024-03-04", "quote"} {
		if !strings.Contains(report, want) {
			t.Errorf("the report lacks %q:\n%s", want, report)
		}
	}
	if got := output(t, string(page), "-published", "2023-01-02"); !strings.Contains(got, "2023-01-01") {
		t.Error(got)
	}
	if got := output(t, string(page), "-color"); !strings.Contains(got, "\x1b[") {
		t.Error("no colours")
	}
	if got := output(t, string(page), "-text"); !strings.HasPrefix(got, "Harbour wins €40 million for cranes\n\nA crane") {
		t.Error(got)
	}
}

// TestNoArticle: a page without an article is an error.
func TestNoArticle(t *testing.T) {
	for _, in := range []string{"", " ", "<html></html>", "<p></p><script>x</script>"} {
		if err := run(nil, strings.NewReader(in), io.Discard, io.Discard); !errors.Is(err, errNoArticle) {
			t.Errorf("%q: %v", in, err)
		}
	}
	for _, args := range [][]string{{"nosuch.html"}, {"a", "b"}, {"-nosuch"}, {"-published", "soon", "testdata/old.html"}} {
		if err := run(args, strings.NewReader(""), io.Discard, io.Discard); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
}

// TestPublished: what pages say about their day, and which of it is believed first.
func TestPublished(t *testing.T) {
	for _, test := range []struct{ page, want string }{
		{`<time datetime="2020-01-02">`, "2020-01-02T00:00:00Z"},
		{`<time datetime="2020-01-02"></time><meta name="pubdate" content="2020-02-03 04:05:06">`, "2020-02-03T04:05:06Z"},
		{`<meta name="date" content="2020-02-03"><span itemprop="datePublished" content="2020-03-04T01:00+0200"></span>`, "2020-02-03T00:00:00Z"},
		{`<meta name="date" content="2020-02-03"><time itemprop="datePublished" datetime="2020-03-04T01:00+02:00"></time>`, "2020-03-04T01:00:00+02:00"},
		{`<meta property="article:modified_time" content="2021-01-01"><time datetime="someday">`, "0001-01-01T00:00:00Z"},
		{`<meta property="article:published_time" content="2021-05-06T07:08:09.123-0500"><time datetime="2020-01-01">`, "2021-05-06T07:08:09-05:00"},
	} {
		root, err := html.Parse(strings.NewReader(test.page))
		if err != nil {
			t.Fatal(err)
		}
		if got := published(root).Format("2006-01-02T15:04:05Z07:00"); got != test.want {
			t.Errorf("%s: %s, want %s", test.page, got, test.want)
		}
	}
}

// TestParagraphs: blocks end paragraphs, one line break does not, two do.
func TestParagraphs(t *testing.T) {
	for _, test := range []struct{ page, want string }{
		{"<p>one<p>two", "one|two"},
		{"<p>one<br>two<br> <br>three", "one two|three"},
		{"<ul><li>a <b>b</b>c<li>d</ul>tail", "a bc|d|tail"},
		{"<table><tr><td>a<td>b<tr><td>c</table>", "a b|c"},
		{"x<script>no</script><!-- no -->y", "xy"},
		{"<pre>a\n  b</pre>", "a b"},
		{"<div> </div>", ""},
	} {
		root, err := html.Parse(strings.NewReader(test.page))
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(paragraphs(root), "|"); got != test.want {
			t.Errorf("%s: %q, want %q", test.page, got, test.want)
		}
	}
}
