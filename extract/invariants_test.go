package extract_test

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/money"
)

// checkDocument holds a Document to what every one promises: spans in bounds and in order, text equal to the
// slice, indexes that point somewhere. It returns the spans of names, dates and numbers.
func checkDocument(t testing.TB, d *extract.Document, text string) []lede.Span {
	t.Helper()
	var all []lede.Span
	check := func(what string, s lede.Span, words string) {
		t.Helper()
		if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("%s %v of %d bytes", what, s, len(text))
		}
		if s.In(text) != words {
			t.Fatalf("%s: %q, but the text has %q", what, words, s.In(text))
		}
		if utf8.ValidString(text) && !utf8.ValidString(words) {
			t.Fatalf("%s %v cuts a character", what, s)
		}
	}
	refers := func(what string, i, n int) {
		t.Helper()
		if i < extract.None || i >= n {
			t.Fatalf("%s points to %d of %d", what, i, n)
		}
	}
	inOrder := func(what string, spans []lede.Span) {
		t.Helper()
		for i := 1; i < len(spans); i++ {
			if spans[i].Start < spans[i-1].Start {
				t.Fatalf("%s: %v after %v", what, spans[i], spans[i-1])
			}
		}
	}
	for i, e := range d.Entities {
		if e.ID != i || e.Name == "" || len(e.Mentions) == 0 || e.Type == 0 {
			t.Fatalf("entity %d: %+v", i, e)
		}
		var spans []lede.Span
		for _, m := range e.Mentions {
			check("mention", m.Span, m.Text)
			spans = append(spans, m.Span)
		}
		for _, m := range e.Titles {
			check("title", m.Span, m.Text)
		}
		inOrder("mentions", spans)
		all = append(all, spans...)
	}
	for _, list := range [][]money.Mention{d.Money, d.Percents, d.Counts} {
		var spans []lede.Span
		for _, m := range list {
			check("number", m.Span, m.Text)
			refers("equiv_of", m.EquivOf, len(list))
			spans = append(spans, m.Span)
		}
		inOrder("numbers", spans)
		all = append(all, spans...)
	}
	var spans []lede.Span
	for _, m := range d.Dates {
		check("date", m.Span, m.Text)
		for _, part := range m.Parts {
			check("part", part.Span, part.Text)
			if !m.Contains(part.Span) {
				t.Fatalf("part %v outside of %v", part.Span, m.Span)
			}
		}
		spans = append(spans, m.Span)
	}
	inOrder("dates", spans)
	all = append(all, spans...)
	for _, q := range d.Quotes {
		check("quote", q.Span, q.Text)
		refers("speaker", q.Speaker, len(d.Entities))
		if !q.SpeakerText.IsZero() {
			check("speaker", q.SpeakerText.Span, q.SpeakerText.Text)
		}
	}
	for _, f := range d.Figures {
		if d.FigureOf(f) == nil {
			t.Fatalf("figure %+v of no number", f)
		}
		refers("period", f.Period, len(d.Dates))
		refers("compared_to", f.ComparedTo, len(d.Dates))
		if !f.Topic.IsZero() {
			check("topic", f.Topic.Span, f.Topic.Text)
		}
	}
	refers("place", d.Dateline.Place, len(d.Entities))
	refers("agency", d.Dateline.Agency, len(d.Entities))
	for _, b := range d.Boilerplate {
		check("boilerplate", b.Span, b.In(text))
	}
	for _, s := range d.Sentences {
		check("sentence", s, s.In(text))
	}
	inOrder("sentences", d.Sentences)
	return all
}

// FuzzExtract: whatever the bytes, a Document comes out that keeps its promises, twice the same.
func FuzzExtract(f *testing.F) {
	for _, name := range names(f) {
		f.Add(article(f, name).Text)
	}
	f.Add("date 2020-02-03 OSLO. NEWSWIRE «We agree,” he said\nOn May 5 May paid $5-6m (€4m)\xff")
	f.Fuzz(func(t *testing.T, text string) {
		published := extract.Published(day("2020-02-03"))
		doc, err := extract.Extract(text, published)
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc, text)
		first, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		again, err := extract.Extract(text, published)
		if err != nil {
			t.Fatal(err)
		}
		if second := marshal(t, again); second != string(first) {
			t.Fatalf("twice, but not the same:\n%s\n%s", first, second)
		}
		roundTrip(t, doc)
	})
}
