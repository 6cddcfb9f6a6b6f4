package extract_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede/extract"
)

// frameCase is a text of testdata/frames.txt and what should be read of its frame.
type frameCase struct {
	name, text string
	want       []string
	known      bool // to come out otherwise
}

// frameCases reads testdata/frames.txt, whose head says how it is written.
func frameCases(t *testing.T) []frameCase {
	t.Helper()
	data, err := os.ReadFile("testdata/frames.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases []frameCase
	for block := range strings.SplitSeq(string(data), "\n== ") {
		name, rest, _ := strings.Cut(block, "\n")
		text, want, found := strings.Cut(rest, "\n--")
		if !found {
			continue // the head of the file
		}
		name, known := strings.CutPrefix(name, "~")
		cases = append(cases, frameCase{name, text, strings.FieldsFunc(want, func(r rune) bool { return r == '\n' }), known})
	}
	return cases
}

// TestFrames reads the texts of testdata/frames.txt and compares day, headline, dateline and boilerplate.
func TestFrames(t *testing.T) {
	cases := frameCases(t)
	if len(cases) < 60 {
		t.Errorf("only %d frames", len(cases))
	}
	right := 0
	for _, c := range cases {
		doc, err := extract.Extract(c.text)
		if err != nil {
			t.Fatal(err)
		}
		diff := cmp.Diff(c.want, frameLines(doc, c.text))
		if diff == "" {
			right++
		}
		switch {
		case diff == "" && c.known:
			t.Errorf("%s: is known to fail, but comes out right, take the mark off", c.name)
		case diff != "" && !c.known:
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	t.Logf("%d of %d frames", right, len(cases))
}

// frameLines is the frame of a document as testdata/frames.txt writes it.
func frameLines(doc *extract.Document, text string) []string {
	lines := []string{}
	add := func(key, value string) {
		if value != "" {
			lines = append(lines, key+": "+value)
		}
	}
	if !doc.Published.IsZero() {
		add("published", doc.Published.Format(time.DateOnly))
	}
	add("headline", doc.Headline.In(text))
	add("place", firstWithin(doc, doc.Dateline.Place, text))
	add("agency", firstWithin(doc, doc.Dateline.Agency, text))
	for _, b := range doc.Boilerplate {
		add(string(b.Kind), b.In(text))
	}
	return lines
}

// firstWithin is the mention of an entity in the dateline.
func firstWithin(doc *extract.Document, entity int, text string) string {
	if entity == extract.None {
		return ""
	}
	for _, m := range doc.Entities[entity].Mentions {
		if doc.Dateline.Contains(m.Span) {
			return m.In(text)
		}
	}
	return ""
}
