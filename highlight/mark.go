package highlight

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/money"
)

// mark is a stretch of the text and what it stands for.
type mark struct {
	lede.Span
	kind  Kind
	index int    // in the list of the Document; extract.None if there is none
	title string // what it means, in words
	first bool   // the first mention of the fact at index
	begun bool   // a piece of it has been written
}

// SpanError tells of a fact that does not lie in the text: the Document is of another one.
type SpanError struct {
	Span lede.Span
	Kind Kind
	Size int // of the text, in bytes
}

func (e *SpanError) Error() string {
	return fmt.Sprintf("highlight: the %s at %v does not lie in a text of %d bytes", e.Kind, e.Span, e.Size)
}

// marker collects the marks of a Document.
type marker struct {
	kinds []Kind // what is marked; nil is everything
	marks []mark
}

// marksOf are the marks of a Document in the order in which they open.
func (o Options) marksOf(text string, doc *extract.Document) ([]mark, error) {
	m := marker{kinds: o.Kinds}
	m.frame(doc)
	m.names(doc)
	m.numbers(doc)
	m.quotes(doc)
	for _, k := range m.marks {
		if k.Start < 0 || k.End < k.Start || k.End > len(text) {
			return nil, &SpanError{Span: k.Span, Kind: k.kind, Size: len(text)}
		}
	}
	slices.SortStableFunc(m.marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.kind, b.kind))
	})
	// One word names the speaker of two quotations.
	return slices.CompactFunc(m.marks, func(a, b mark) bool {
		return a.Span == b.Span && a.kind == Speaker && b.kind == Speaker && a.index == b.index
	}), nil
}

// add adds a mark, unless it is empty or not asked for.
func (m *marker) add(k mark) {
	if k.Start != k.End && (m.kinds == nil || slices.Contains(m.kinds, k.kind)) {
		m.marks = append(m.marks, k)
	}
}

func (m *marker) frame(doc *extract.Document) {
	m.add(mark{Span: doc.Headline, kind: Headline, index: extract.None})
	m.add(mark{Span: doc.Dateline.Span, kind: Dateline, index: extract.None})
	for _, b := range doc.Boilerplate {
		words := strings.ReplaceAll(string(b.Kind), "_", " ")
		m.add(mark{Span: b.Span, kind: Boilerplate, index: extract.None, title: words})
	}
}

func (m *marker) names(doc *extract.Document) {
	for i := range doc.Entities {
		e := &doc.Entities[i]
		kind := OfType(e.Type)
		title := e.Name + " · " + e.Type.String()
		for j, mention := range e.Mentions {
			m.add(mark{Span: mention.Span, kind: kind, index: i, title: title, first: j == 0})
		}
		for _, t := range e.Titles {
			m.add(mark{Span: t.Span, kind: Title, index: i, title: e.Name + " · title"})
		}
	}
}

func (m *marker) numbers(doc *extract.Document) {
	m.list(Money, doc.Money)
	m.list(Percent, doc.Percents)
	m.list(Count, doc.Counts)
	for i := range doc.Dates {
		m.add(mark{Span: doc.Dates[i].Span, kind: Date, index: i, title: date(&doc.Dates[i]), first: true})
	}
}

func (m *marker) list(kind Kind, list []money.Mention) {
	for i := range list {
		m.add(mark{Span: list[i].Span, kind: kind, index: i, title: number(&list[i]), first: true})
	}
}

func (m *marker) quotes(doc *extract.Document) {
	for i, q := range doc.Quotes {
		title := "quotation"
		if who := doc.Speaker(q); who != nil {
			title = who.Name + " · quotation"
			m.add(mark{Span: q.SpeakerText.Span, kind: Speaker, index: q.Speaker, title: who.Name + " · speaker"})
		}
		m.add(mark{Span: q.Span, kind: Quote, index: i, title: title, first: true})
	}
}

// number tells the exact value of an amount, a percentage or a count: "at least USD 1800000000 per barrel".
func number(n *money.Mention) string {
	value := "no number"
	switch {
	case n.Range:
		value = n.Min.String() + " to " + n.Max.String()
	case n.HasValue:
		value = n.Value.String()
	}
	words := []string{strings.ReplaceAll(n.Qualifier.String(), "_", " "), n.Currency.String(), value}
	switch n.Kind {
	case money.Money:
		if n.Per != "" {
			words = append(words, "per "+n.Per)
		}
	case money.Percent:
		words = append(words, "percent", n.Direction.String())
	case money.Count:
		words = append(words, n.Unit)
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// date tells what a time expression means: "2019-01/2019-10 · from 2019-01-01 until 2019-11-01".
func date(d *dates.Mention) string {
	value := strings.TrimSpace(d.Value.String() + " " + strings.ToLower(strings.ReplaceAll(d.Mod.String(), "_", " ")))
	if d.From.IsZero() || d.To.IsZero() {
		return value
	}
	return value + " · from " + d.From.String() + " until " + d.To.String()
}
