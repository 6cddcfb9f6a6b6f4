package extract

import (
	"slices"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
)

// frame is what stands around the article: when it was published, where it was sent from, what its
// headline is and what is not the article itself. It is read before anything else.
type frame struct {
	published   time.Time // zero where the text does not say
	headline    lede.Span
	dateline    dateline
	boilerplate []Boilerplate // in text order, not overlapping
}

const (
	headParagraphs = 8   // paragraphs that may belong to the header
	headTokens     = 240 // and tokens
	metaWords      = 6   // words beside the date that a header line may have
)

// readFrame reads the frame of a text.
func readFrame(t *token.Text) frame {
	f := frame{boilerplate: marked(t)}
	head := newHead(t)
	body := 0 // the first token that is not header
	for k, p := range head.Paragraphs {
		if f.holds(t.Span(p.First, p.Last)) {
			continue
		}
		end, kind := head.line(k, p, f.boilerplate)
		if kind == "" {
			body = p.First
			break
		}
		f.boilerplate = append(f.boilerplate, Boilerplate{t.Span(p.First, end), kind})
		body = end
		if end < p.Last {
			break
		}
	}
	f.published = head.published()
	f.headline = headline(t, body)
	f.dateline = findDateline(t, head.Range, f.headline, f.boilerplate)
	if f.published.IsZero() {
		f.published = head.dayWithin(f.dateline.Span)
	}
	if f.published.IsZero() {
		f.published = footer(t)
	}
	f.bylines(t, head.Range)
	slices.SortStableFunc(f.boilerplate, func(a, b Boilerplate) int { return a.Start - b.Start })
	return f
}

// holds reports whether the span lies in boilerplate that is already known.
func (f *frame) holds(s lede.Span) bool { return inBoilerplate(f.boilerplate, s) }

func inBoilerplate(all []Boilerplate, s lede.Span) bool {
	return slices.ContainsFunc(all, func(b Boilerplate) bool { return b.Contains(s) })
}

// headline is the first paragraph of the article from token body on, if it is a line without a full stop
// that others follow.
func headline(t *token.Text, body int) lede.Span {
	k := t.Paragraph(body)
	if k < 0 || k+1 >= len(t.Paragraphs) || body >= t.Paragraphs[k].Last {
		return lede.Span{}
	}
	last := t.Paragraphs[k].Last
	const longest = 40 // tokens
	if last-body > longest || t.Byte(last-1) == '.' && t.At(last-2).Case == token.Lower {
		return lede.Span{}
	}
	return t.Span(body, last)
}

// bylines marks "By Jane Roe" and the like among the first paragraphs.
func (f *frame) bylines(t *token.Text, head token.Range) {
	for _, p := range t.Paragraphs {
		if p.First >= head.Last {
			return
		}
		if s := t.Span(p.First, p.Last); isByline(t, p) && !f.holds(s) {
			f.boilerplate = append(f.boilerplate, Boilerplate{s, Meta})
		}
	}
}

var hashBy = token.HashOf("by")

// isByline reports whether a paragraph is "By" and a few names.
func isByline(t *token.Text, p token.Range) bool {
	const longest = 14 // tokens
	if t.Tokens[p.First].Hash != hashBy || p.Last-p.First > longest || p.Last-p.First < 2 || !t.At(p.First+1).Capital() {
		return false
	}
	lower := 0
	for i := p.First + 1; i < p.Last; i++ {
		if tok := t.Tokens[i]; tok.Case == token.Lower && !tok.Is(token.Function|token.Preposition) {
			lower++
		}
	}
	return lower <= 1 && t.Byte(p.Last-1) != '.'
}

// footer is the day that a line at the end states: "Published 3 February 2020".
func footer(t *token.Text) time.Time {
	for k := len(t.Paragraphs) - 1; k >= 0 && k >= len(t.Paragraphs)-tailParagraphs; k-- {
		p := t.Paragraphs[k]
		if label(t, p.First) == 0 || p.Last-p.First > 2*metaWords+8 {
			continue
		}
		h := head{Text: t, Range: p, Paragraphs: t.Paragraphs[k : k+1]}
		h.find()
		if day := h.dayWithin(t.Span(p.First, p.Last)); !day.IsZero() {
			return day
		}
	}
	return time.Time{}
}

// within gives the mentions whose span lies within s.
func within(all []dates.Mention, s lede.Span) []dates.Mention {
	first, _ := slices.BinarySearchFunc(all, s.Start, func(m dates.Mention, at int) int { return m.Start - at })
	last := first
	for last < len(all) && all[last].End <= s.End {
		last++
	}
	return all[first:last]
}
