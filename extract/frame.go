package extract

import (
	"slices"
	"time"

	"github.com/lede-go/lede"
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
	f.footer(t)
	f.credits(t, head.Range)
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
	if last-body > longest || t.Byte(last-1) == '.' {
		return lede.Span{}
	}
	return t.Span(body, last)
}

// credits marks "By Jane Roe" among the first paragraphs and "Jane Roe contributed reporting" among the last.
func (f *frame) credits(t *token.Text, head token.Range) {
	for k, p := range t.Paragraphs {
		s := t.Span(p.First, p.Last)
		tail := k >= len(t.Paragraphs)-tailParagraphs
		if (p.First < head.Last && isByline(t, p) || tail && isCredit(t, p)) && !f.holds(s) {
			f.boilerplate = append(f.boilerplate, Boilerplate{s, Meta})
		}
	}
}

var hashContributed = token.HashOf("contributed")

// isCredit reports whether a paragraph is one sentence that names who helped: "Jane Roe contributed reporting from Oslo."
func isCredit(t *token.Text, p token.Range) bool {
	const longest = 24 // tokens
	if p.Last-p.First > longest || !t.At(p.First).Capital() {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		if t.Tokens[i].Hash == hashContributed {
			return true
		}
	}
	return false
}

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

// footer marks the lines at the end that state a day, "Published 3 February 2020", and takes that day where the header
// states none.
func (f *frame) footer(t *token.Text) {
	for k := len(t.Paragraphs) - 1; k > 0 && k >= len(t.Paragraphs)-tailParagraphs; k-- {
		p := t.Paragraphs[k]
		if label(t, p.First) == 0 || p.Last-p.First > 2*metaWords+8 {
			continue
		}
		s := t.Span(p.First, p.Last)
		h := head{Text: t, Range: p, Paragraphs: t.Paragraphs[k : k+1]}
		h.find()
		day := h.dayWithin(s)
		if day.IsZero() {
			continue
		}
		if f.published.IsZero() {
			f.published = day
		}
		if !f.holds(s) {
			f.boilerplate = append(f.boilerplate, Boilerplate{s, Meta})
		}
	}
}
