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
	titled       bool          // the headline stands above
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

// find collects the full days of the header; months and relative words say nothing yet. Of a paragraph of prose only the
// beginning is read, where a label or a dateline may stand: the rest is read once, with the article.
func (h *head) find() {
	const prose, beginning = 60, 32 // tokens
	for _, p := range h.Paragraphs {
		p.Last = min(p.Last, h.Last)
		if p.Last-p.First > prose {
			p.Last = p.First + beginning
		}
		if h.mayHoldDay(p) {
			h.findIn(p)
		}
	}
}

// mayHoldDay reports whether a full day may stand in a stretch: a number beside a month or a holiday, or one that may be
// a date by itself: "2019-12-13", "13.12.19".
func (h *head) mayHoldDay(p token.Range) bool {
	number, name := false, false
	for i := p.First; i < p.Last; i++ {
		tok := &h.Tokens[i]
		name = name || tok.Is(token.Month|token.Holiday)
		if tok.Kind != token.Number {
			continue
		}
		if number = true; tok.Len() >= len("1.2.19") || h.Glued(i+1) && strings.IndexByte("-/.", h.Byte(i+1)) >= 0 {
			return true
		}
	}
	return number && name
}

// findIn collects the full days of a stretch of a paragraph.
func (h *head) findIn(p token.Range) {
	whole := []token.Range{{First: 0, Last: p.Last - p.First}}
	part := token.Text{Source: h.Source, Tokens: h.Tokens[p.First:p.Last], Sentences: whole, Paragraphs: whole}
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

// label is the strength of the label at token i, a word before a day of publication: 1 a publication,
// 2 an update, which counts only where nothing else is stated, 0 none.
func label(t *token.Text, i int) int {
	switch {
	case hasRole(t, i, rolePublished):
		return 1
	case hasRole(t, i, roleUpdated):
		if hasRole(t, i+1, rolePublished) { // "Last published"
			return 1
		}
		return 2
	}
	return 0
}

// line says of which kind the paragraph p is and where that ends; "" where it belongs to the article.
func (h *head) line(k int, p token.Range) (end int, kind BoilerplateKind) {
	after := h.inBreadcrumb
	h.inBreadcrumb = false
	if end := h.meta(p); end > p.First {
		return end, Meta
	}
	switch {
	case h.isBreadcrumb(p):
		h.inBreadcrumb = true
		return p.Last, Breadcrumb
	case !h.titled && (after && h.isCategory(k, p) || h.isSection(k, p)):
		return p.Last, Category
	case isByline(h.Text, p), h.isLabel(p), h.titled && h.isAuthor(k, p):
		return p.Last, Meta
	}
	return 0, ""
}

// isBreadcrumb reports whether the paragraph is a path: capitalised words parted by > or », or, from "Home" on, by / or |.
func (h *head) isBreadcrumb(p token.Range) bool {
	if !h.At(p.First).Capital() || p.Last-p.First > 3*shortLine {
		return false
	}
	home := h.At(p.First).Hash == hashHome
	steps := 0
	for i := p.First; i < p.Last; i++ {
		h.Tick(i)
		switch {
		case isArrow(h.String(i)), home && (h.Byte(i) == '/' || h.Byte(i) == '|'):
			steps++
		case h.Byte(i) == '.', h.String(i) == "«", h.At(i).Kind == token.Number:
			return false
		}
	}
	return steps > 0
}

var hashHome = token.HashOf("home")

// isCategory reports whether the paragraph k is a row of section names: capitalised words only, before a headline.
func (h *head) isCategory(k int, p token.Range) bool {
	if !h.beforeHeadline(k) || p.Last-p.First > shortLine {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		h.Tick(i)
		if tok := h.Tokens[i]; tok.Kind != token.Word || tok.Case == token.Lower {
			return false
		}
	}
	return true
}

// isSection reports whether the paragraph k is the section under which a headline stands: "BUSINESS", "World | Europe".
func (h *head) isSection(k int, p token.Range) bool {
	const longest = 7 // tokens
	if !h.beforeHeadline(k) || p.Last-p.First > longest || !h.At(p.First).Capital() {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		h.Tick(i)
		if !hasRole(h.Text, i, roleSection|roleAgency) && !separates(h.Text, i) && h.Tokens[i].Hash != hashAnd {
			return false
		}
	}
	return true
}

// isLabel reports whether the paragraph is nothing but a label, an agency, a time ago or the handle of an author: "Published",
// "3 hours ago", "Reuters", "@annhale".
func (h *head) isLabel(p token.Range) bool {
	const longest = 5 // tokens
	if p.Last-p.First > longest {
		return false
	}
	if h.Byte(p.First) == '@' || h.At(p.Last-1).Hash == hashAgo && h.At(p.First).Kind == token.Number {
		return true
	}
	for i := p.First; i < p.Last; i++ {
		h.Tick(i)
		if !hasRole(h.Text, i, rolePublished|roleUpdated|roleAgency|roleLight) && !separates(h.Text, i) && h.At(i).Kind != token.Number {
			return false
		}
	}
	return hasRole(h.Text, p.First, rolePublished|roleUpdated) || h.titled && hasRole(h.Text, p.First, roleAgency)
}

// beforeHeadline reports whether a headline and a text may follow the paragraph k.
func (h *head) beforeHeadline(k int) bool {
	return k+2 < len(h.Paragraphs) && !endsSentence(h.Text, h.Paragraphs[k+1])
}

// isAuthor reports whether the paragraph k is nothing but a name above a line with a day.
func (h *head) isAuthor(k int, p token.Range) bool {
	const longest = 4 // words
	if p.Last-p.First > longest || p.Last-p.First < 2 || k+1 >= len(h.Paragraphs) {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		h.Tick(i)
		if !h.At(i).Capital() {
			return false
		}
	}
	next := h.Paragraphs[k+1]
	d, ok := h.dayOf(next)
	return ok && h.wordsBetween(next.First, h.Index(d.Start)) == 0 && next.Last-next.First <= 2*metaWords
}

// endsSentence reports whether a paragraph ends as a sentence does.
func endsSentence(t *token.Text, p token.Range) bool {
	last := p.Last - 1
	for last > p.First && t.At(last).Is(token.CloseQuote|token.Quote|token.CloseParen) {
		last--
	}
	return strings.HasSuffix(t.String(last), ".")
}

// meta is the end of the line of meta data at the beginning of the paragraph, p.First if there is none:
// a label and a day, after which the headline may go on, or a line that is hardly more than a day.
func (h *head) meta(p token.Range) int {
	d, ok := h.dayOf(p)
	if !ok {
		return p.First
	}
	strength := label(h.Text, p.First)
	before, after := h.wordsBetween(p.First, h.Index(d.Start)), h.Index(d.End-1)+1
	rest := h.wordsBetween(after, p.Last)
	switch byline := isByline(h.Text, token.Range{First: p.First, Last: h.Index(d.Start)}); {
	case byline && rest <= metaWords && !endsSentence(h.Text, p):
	case h.Byte(p.Last-1) == '.' && before+rest > 2 && !(strength > 0 && h.At(after).Capital()):
		return p.First
	case strength > 0 && before <= 3 && rest > 2 && h.At(after).Capital() && h.At(after).Hash != hashBy && label(h.Text, after) == 0:
		return h.state(strength, d, after)
	case before+rest > metaWords, h.tellsTwoDays(p):
		return p.First
	}
	return h.state(strength, d, p.Last)
}

// tellsTwoDays reports whether a line states two days and no word of publication: "born 5 May 1921, died 9 May 2003".
func (h *head) tellsTwoDays(p token.Range) bool {
	first, other, s := time.Time{}, false, h.Span(p.First, p.Last)
	for _, d := range h.days {
		if !s.Contains(d.Span) {
			continue
		}
		if first.IsZero() {
			first = d.Time
		}
		other = other || !d.Equal(first)
	}
	for i := p.First; i < p.Last && other; i++ {
		if label(h.Text, i) > 0 {
			return false
		}
	}
	return other
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

// wordsBetween counts the words between two tokens, but for those of days and clock times, and labels.
func (h *head) wordsBetween(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if tok := h.Tokens[i]; tok.Kind == token.Word && !tok.Is(token.Clock|token.Weekday|token.Month) &&
			!hasRole(h.Text, i, rolePublished|roleUpdated|roleLight) && !h.inDay(tok.Start) {
			n++
		}
	}
	return n
}

// inDay reports whether a byte lies in one of the days.
func (h *head) inDay(at int) bool {
	for _, d := range h.days {
		if d.Start <= at && at < d.End {
			return true
		}
	}
	return false
}
