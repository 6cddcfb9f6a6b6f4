package extract

import (
	"strings"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
)

// head is the first paragraphs of a text, where pages put the day, the path to the page and the section.
type head struct {
	*token.Text
	token.Range                // of all tokens that may belong to the header
	Paragraphs   []token.Range // those that begin there
	days         []day         // full days, in text order
	stated       time.Time     // the day of the first header line that has one
	updated      time.Time     // the day of the first line that calls itself an update
	inBreadcrumb bool          // the line before was a breadcrumb
}

// day is a full day that the text states.
type day struct {
	lede.Span
	time.Time
}

func newHead(t *token.Text) *head {
	h := &head{Text: t}
	for k, p := range t.Paragraphs {
		if k == headParagraphs || p.First >= headTokens {
			break
		}
		h.Paragraphs = t.Paragraphs[:k+1]
		h.Last = min(p.Last, headTokens)
	}
	h.find()
	return h
}

// find collects the full days of the header; months and relative words say nothing yet.
func (h *head) find() {
	part := token.Text{Source: h.Source, Tokens: h.Tokens[:h.Last]}
	for _, s := range h.Sentences {
		if s.Last > h.Last {
			break
		}
		part.Sentences = append(part.Sentences, s)
	}
	for _, p := range h.Text.Paragraphs {
		if p.First >= h.Last {
			break
		}
		part.Paragraphs = append(part.Paragraphs, token.Range{First: p.First, Last: min(p.Last, h.Last)})
	}
	for _, m := range (dates.Finder{}).FindIn(&part) {
		if at, ok := fullDay(m); ok {
			h.days = append(h.days, day{m.Span, at})
		}
	}
}

// fullDay is the day that a mention states with its year.
func fullDay(m dates.Mention) (time.Time, bool) {
	const form = "2006-01-02"
	value := m.Value.String()
	if len(value) < len(form) || (len(value) > len(form) && value[len(form)] != 'T') {
		return time.Time{}, false
	}
	at, err := time.Parse(form, value[:len(form)])
	return at, err == nil
}

// dayWithin is the first full day within a span.
func (h *head) dayWithin(s lede.Span) time.Time {
	for _, d := range h.days {
		if s.Contains(d.Span) {
			return d.Time
		}
	}
	return time.Time{}
}

// published is the day that the header states.
func (h *head) published() time.Time {
	if h.stated.IsZero() {
		return h.updated
	}
	return h.stated
}

// label is the strength of the label at token i, a word before a day of publication: 1 a publication,
// 2 an update, which counts only where nothing else is stated, 0 none.
func label(t *token.Text, i int) int {
	if t.At(i).Kind != token.Word {
		return 0
	}
	switch strings.ToLower(t.String(i)) {
	case "date", "dated", "published", "posted", "issued", "created", "first", "publication":
		return 1
	case "updated", "modified", "last":
		return 2
	}
	return 0
}

// line says of which kind the paragraph p is and where that ends; "" where the article begins.
func (h *head) line(k int, p token.Range, known []Boilerplate) (end int, kind BoilerplateKind) {
	after := h.inBreadcrumb
	h.inBreadcrumb = false
	switch {
	case h.isBreadcrumb(p):
		h.inBreadcrumb = true
		return p.Last, Breadcrumb
	case after && h.isCategory(k, p):
		return p.Last, Category
	case isByline(h.Text, p):
		return p.Last, Meta
	}
	if end := h.meta(p); end > p.First {
		return end, Meta
	}
	return 0, ""
}

// isBreadcrumb reports whether the paragraph is a path: capitalised words parted by > or ».
func (h *head) isBreadcrumb(p token.Range) bool {
	steps := 0
	for i := p.First; i < p.Last; i++ {
		switch h.String(i) {
		case ">", "»", "›", "→":
			steps++
		case "«", ".":
			return false
		}
	}
	return steps > 0 && h.At(p.First).Capital()
}

// isCategory reports whether the paragraph k is a row of section names: capitalised words only, before a headline.
func (h *head) isCategory(k int, p token.Range) bool {
	if k+2 >= len(h.Paragraphs) || p.Last-p.First > shortLine {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		if tok := h.Tokens[i]; tok.Kind != token.Word || tok.Case == token.Lower {
			return false
		}
	}
	next := h.Paragraphs[k+1]
	return h.Byte(next.Last-1) != '.'
}

// meta is the end of the line of meta data at the beginning of the paragraph, p.First if there is none:
// a label and a day, after which the text may go on, or a line that is hardly more than a day.
func (h *head) meta(p token.Range) int {
	d, ok := h.dayOf(p)
	if !ok {
		return p.First
	}
	strength := label(h.Text, p.First)
	before, after := h.wordsBetween(p.First, h.Index(d.Start)), h.Index(d.End-1)+1
	rest := h.wordsBetween(after, p.Last)
	switch {
	case strength > 0 && before <= 3: // after a label and its day the headline may go on
		if rest > 0 && h.At(after).Hash != hashBy {
			return h.state(strength, d, after)
		}
		return h.state(strength, d, p.Last)
	case before+rest > metaWords, h.Byte(p.Last-1) == '.' && before+rest > 2:
		return p.First
	}
	return h.state(strength, d, p.Last)
}

// state notes the day of a header line.
func (h *head) state(strength int, d day, end int) int {
	if strength == 2 && h.updated.IsZero() {
		h.updated = d.Time
	}
	if strength != 2 && h.stated.IsZero() {
		h.stated = d.Time
	}
	return end
}

// dayOf is the first full day of the paragraph.
func (h *head) dayOf(p token.Range) (day, bool) {
	s := h.Span(p.First, p.Last)
	for _, d := range h.days {
		if s.Contains(d.Span) {
			return d, true
		}
	}
	return day{}, false
}

// wordsBetween counts the words between two tokens, but for clock times, weekdays and labels.
func (h *head) wordsBetween(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if tok := h.Tokens[i]; tok.Kind == token.Word && !tok.Is(token.Clock|token.Weekday) && label(h.Text, i) == 0 {
			n++
		}
	}
	return n
}
