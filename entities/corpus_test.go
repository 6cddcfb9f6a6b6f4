package entities_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede/entities"
)

// failing are the texts of testdata/names.txt that do not come out right yet, and why. One that comes out right
// must be taken off the list.
var failing = map[string]string{
	`The car was found in [GPE Canning Vale]. The budget went to the council in [GPE Port Reyes].`: "a suburb that no list has, named like a firm",
}

// TestCorpus reads testdata/names.txt and compares what Find finds, written in the same way.
func TestCorpus(t *testing.T) {
	data, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	group := ""
	seen := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "## "):
			group = line[3:]
		case line == "" || strings.HasPrefix(line, "# "):
		default:
			seen++
			t.Run(group, func(t *testing.T) { compare(t, line) })
		}
	}
	if seen == 0 {
		t.Fatal("no texts")
	}
}

func compare(t *testing.T, line string) {
	want := strings.ReplaceAll(line, `\n`, "\n")
	text, titled := plain(want)
	got := written(text, entities.Find(text), titled)
	d := cmp.Diff(want, got)
	why, known := failing[line]
	switch {
	case d == "" && known:
		t.Errorf("%q comes out right: take it off the list", line)
	case d != "" && !known:
		t.Errorf("-want +got:\n%s", d)
	case known:
		t.Logf("known failure: %s: %s", line, why)
	}
}

// plain is a line without its brackets, and whether it tells titles.
func plain(line string) (text string, titled bool) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(line, "[")
		b.WriteString(before)
		if !found {
			return b.String(), titled
		}
		inside, after, _ := strings.Cut(rest, "]")
		kind, name, _ := strings.Cut(inside, " ")
		if open := strings.IndexByte(inside, '{'); open >= 0 && open < len("WORK_OF_ART{") {
			end := strings.IndexByte(inside, '}')
			kind, name, titled = inside[:open], inside[open+1:end]+inside[end+1:], true
		}
		_ = kind
		b.WriteString(name)
		line = after
	}
}

// written is a text with its names in brackets. A title that stands directly before its name is written into it, and names
// within it are not.
func written(text string, found []entities.Mention, titled bool) string {
	var b strings.Builder
	at := 0
	for i, m := range found {
		if within(m, found[i+1:]) {
			continue
		}
		start := m.Start
		if !m.Title.IsZero() && m.Title.End <= m.Start {
			start = m.Title.Start
		}
		b.WriteString(text[at:start] + "[" + m.Type.String())
		if start < m.Start {
			b.WriteString("{" + m.Title.In(text) + "}")
		}
		b.WriteString(" " + m.Text + "]")
		at = m.End
	}
	return b.String() + text[at:]
}

// within reports whether a mention lies within the title of a later one.
func within(m entities.Mention, later []entities.Mention) bool {
	for _, l := range later {
		if l.Title.Contains(m.Span) && l.Title.End <= l.Start {
			return true
		}
	}
	return false
}
