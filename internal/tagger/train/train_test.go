package main

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger"
	"github.com/lede-go/lede/internal/token"
)

// written is an annotated text with its names in brackets.
func (a *annotated) written() string {
	var b strings.Builder
	at := 0
	for _, n := range a.names {
		b.WriteString(a.text[at:n.Start] + "[" + n.kind + " " + n.In(a.text) + "]")
		at = n.End
	}
	return b.String() + a.text[at:]
}

func TestArticles(t *testing.T) {
	all, err := articles(articleFiles)
	if err != nil {
		t.Fatal(err)
	}
	names := 0
	for _, a := range all {
		names += len(a.names)
		for _, n := range a.names {
			if strings.ContainsAny(n.In(a.text), "\n[]") || strings.TrimSpace(n.In(a.text)) != n.In(a.text) || n.Len() == 0 {
				t.Errorf("name %q", n.In(a.text))
			}
		}
	}
	if len(all) < 100 || names < 2000 {
		t.Errorf("%d articles with %d names", len(all), names)
	}
}

func TestArticleErrors(t *testing.T) {
	for _, text := range []string{"[ORG Acme", "[FIRM Acme]", "[Acme]", "[ORG [GPE Paris] Match]"} {
		files := fstest.MapFS{"articles/a.txt": {Data: []byte("Fine.\n---\n" + text)}}
		if _, err := articles(files); err == nil || !strings.Contains(err.Error(), "articles/a.txt: article 2") {
			t.Errorf("%q: error %v", text, err)
		}
	}
}

func article(t *testing.T, marked string) annotated {
	t.Helper()
	a, err := unfold(marked)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestShout(t *testing.T) {
	a := article(t, "[PERSON Zoë Straße] left [GPE Paris].")
	c := shout(&a)
	if got, want := c.written(), "[PERSON ZOË STRAßE] LEFT [GPE PARIS]."; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestHeadlines(t *testing.T) {
	a := article(t, "The shares of [ORG Acme] fell in [GPE The Hague].\n\nNobody at [ORG Bank of Wales] knew a reason.")
	c := headlines(&a, 1)
	if got, want := c.written(), "Shares of [ORG Acme] Fell in [GPE The Hague]\n\nNobody at [ORG Bank of Wales] Knew Reason\n\n"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// A copy keeps the text between the names, and swaps the same word for the same word.
func TestCopy(t *testing.T) {
	a := article(t, "[PERSON Ann Lindqvist] sued [ORG Halvorsen Inc.] on Monday. [PERSON Lindqvist] won.")
	c := newSwapper().copy(&a)
	if len(c.names) != 3 || !strings.Contains(c.text, " on Monday. ") || !strings.HasSuffix(c.text, " won.") {
		t.Fatalf("copy %q", c.written())
	}
	full, short := c.names[0].In(c.text), c.names[2].In(c.text)
	if full == "Ann Lindqvist" || !strings.HasSuffix(full, " "+short) {
		t.Errorf("%q, then %q", full, short)
	}
}

func TestRepair(t *testing.T) {
	for _, test := range []struct{ marked, want string }{
		{"[ORG NATO Secretary-General Anders Rasmussen] left.", "ORG NATO, PERSON Anders Rasmussen"},
		{"He met [ORG Michael Mukasey] there.", "PERSON Michael Mukasey"},
		{"[PERSON of State Condoleezza Rice] flew.", "PERSON State Condoleezza Rice"},
		{"[GPE France and Germany] agreed.", "GPE France, GPE Germany"},
		{"[PERSON Omar Khayam] left. [ORG Khayam] wept.", "PERSON Omar Khayam, PERSON Khayam"},
		{"The [ORG Bank of England] paid.", "ORG Bank of England"},
	} {
		a := article(t, test.marked)
		d := a.document(1)
		d.repair()
		var got []string
		for _, n := range d.names {
			got = append(got, n.Type.String()+" "+d.text.Span(n.First, n.Last).In(d.text.Source))
		}
		if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.marked, diff)
		}
	}
}

// Training on a handful of sentences learns them, and gives the same bytes each time.
func TestTrain(t *testing.T) {
	var docs []document
	for n, marked := range []string{
		"[PERSON Ann Lee] flew to [GPE Lima].", "[PERSON Bob Ray] flew to [GPE Oslo].", "[ORG Acme Corp.] said it paid.",
		"[ORG Zeta Corp.] said it paid.", "[PERSON Ann Ray] flew to [GPE Lima].", "[ORG Acme Corp.] said it fell.",
	} {
		a := article(t, marked)
		d := a.document(1)
		d.group = n
		docs = append(docs, d)
	}
	data := train(docs)
	if !bytes.Equal(data, train(docs)) {
		t.Error("two models of the same texts differ")
	}
	m, err := tagger.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	a := annotated{text: "Ann Lee flew to Oslo."}
	d := a.document(1)
	names := m.Tag(d.text, d.lists, nil)
	want := []tagger.Name{{Range: token.Range{First: 0, Last: 2}, Type: lede.Person}, {Range: token.Range{First: 4, Last: 5}, Type: lede.GPE}}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
