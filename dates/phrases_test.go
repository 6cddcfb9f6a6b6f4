package dates

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/internal/token"
)

// phrase is a line of testdata: a text, the day of publication ("-" for none) and what is found in it.
type phrase struct {
	at        string // file and line
	text      string
	published time.Time
	want      []string // text|type|value|mod|from|to; empty for none
}

// TestPhrases holds the finder to the phrases of testdata/*.tsv. Lines whose text begins with "!" are known
// failures: they fail once they pass.
func TestPhrases(t *testing.T) {
	total, none := 0, 0
	for _, p := range phrases(t) {
		known := strings.HasPrefix(p.text, "!")
		p.text = strings.ReplaceAll(strings.TrimPrefix(p.text, "!"), `\n`, "\n")
		got := describe(Find(p.text, p.published))
		same := strings.Join(got, "\t") == strings.Join(p.want, "\t")
		if total++; len(p.want) == 0 {
			none++
		}
		switch {
		case same && known:
			t.Errorf("%s: passes now: take the mark away", p.at)
		case !same && !known:
			t.Errorf("%s: %s\n got %s\nwant %s", p.at, p.text, strings.Join(got, "   "), strings.Join(p.want, "   "))
		}
	}
	t.Logf("%d phrases, %d of them without a date", total, none)
}

func phrases(tb testing.TB) (all []phrase) {
	files, err := filepath.Glob("testdata/*.tsv")
	if err != nil || len(files) == 0 {
		tb.Fatal("no phrases", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, parsePhrases(tb, filepath.Base(file), string(data))...)
	}
	return all
}

func parsePhrases(tb testing.TB, file, data string) (all []phrase) {
	line := 0
	for text := range strings.Lines(data) {
		line++
		fields := strings.Split(strings.TrimRight(text, "\n"), "\t")
		if len(fields) == 1 && (fields[0] == "" || strings.HasPrefix(fields[0], "#")) {
			continue
		}
		p := phrase{at: file + ":" + itoa(line), text: fields[0]}
		if len(fields) < 3 {
			tb.Fatalf("%s: want a text, a day and mentions", p.at)
		}
		if fields[1] != "-" {
			day, err := time.Parse(time.DateOnly, fields[1])
			if err != nil {
				tb.Fatalf("%s: %v", p.at, err)
			}
			p.published = day
		}
		if fields[2] != "none" {
			p.want = fields[2:]
		}
		all = append(all, p)
	}
	return all
}

func tokens(text string) *token.Text { return token.New(text) }

func itoa(n int) string { return string(pad(nil, n, 1)) }

// describe writes mentions as the phrase files do; the parts of a range follow it in brackets.
func describe(mentions []Mention) (all []string) {
	for _, m := range mentions {
		s := strings.Join([]string{m.Text, m.Type.String(), m.Value.String(), m.Mod.String(), m.From.String(), m.To.String()}, "|")
		if m.Open != 0 {
			s += "|" + m.Open.String()
		}
		for _, p := range m.Parts {
			s += " [" + p.Text + "=" + p.Value.String() + "]"
		}
		all = append(all, strings.ReplaceAll(s, "\n", `\n`))
	}
	return all
}

// TestMentions holds every mention to what the documentation promises.
func TestMentions(t *testing.T) {
	for _, p := range phrases(t) {
		text := strings.ReplaceAll(p.text, `\n`, "\n")
		checkMentions(t, text, Find(text, p.published))
		checkMentions(t, text, Find(text, time.Time{}))
	}
}

func checkMentions(tb testing.TB, text string, mentions []Mention) {
	tb.Helper()
	end := 0
	for _, m := range mentions {
		if m.Start < end || m.End <= m.Start || m.End > len(text) || text[m.Start:m.End] != m.Text {
			tb.Fatalf("%q: mention %v %q", text, m.Span, m.Text)
		}
		end = m.End
		if m.Value.String() == "" || m.Type == 0 {
			tb.Fatalf("%q: %q has no value", text, m.Text)
		}
		if strings.TrimSpace(m.Text) != m.Text {
			tb.Fatalf("%q: %q has blanks at its edges", text, m.Text)
		}
		from, known := m.From.Time()
		if to, ok := m.To.Time(); known != ok || known && !from.Before(to) {
			tb.Fatalf("%q: %q from %v to %v", text, m.Text, m.From, m.To)
		}
		for _, p := range m.Parts {
			if !m.Contains(p.Span) || text[p.Start:p.End] != p.Text || p.Value.String() == "" {
				tb.Fatalf("%q: %q has the part %q", text, m.Text, p.Text)
			}
		}
	}
}

// TestWithoutPublication: nothing relative gets an interval where no day of publication is known.
func TestWithoutPublication(t *testing.T) {
	const text = "today, last week, on Friday, two years ago, in May, May 8, this year, next Christmas, the past six months, at 5 p.m."
	for _, m := range Find(text, time.Time{}) {
		if !m.From.IsZero() || !m.To.IsZero() {
			t.Errorf("%q is %s from %s to %s", m.Text, m.Value, m.From, m.To)
		}
	}
}
