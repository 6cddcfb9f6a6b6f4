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
//
// The day of publication is the one that a line of the header states, else that of the dateline, else one of the last
// lines of the text, where a publication counts more than an update. A dateline without a year ("Feb. 3") takes it from the
// day of an update. Nothing else completes a day, and the clock never does.
func readFrame(t *token.Text) frame {
	f := frame{boilerplate: marked(t)}
	head := newHead(t)
	f.header(head)
	f.dateline = findDateline(t, head.Range, f.headline, f.boilerplate)
	f.footer(t, head)
	f.published = f.dayOf(head)
	f.credits(t, head.Range)
	return f
}

// header marks the lines above the text and finds the headline among them.
func (f *frame) header(h *head) {
	const others = 5 // lines that are neither: a headline, a standfirst …
	seen := 0
	for k, p := range h.Paragraphs {
		if f.begins(h.Span(p.First, p.Last)) {
			continue
		}
		end, kind := h.line(k, p)
		if kind != "" {
			f.mark(Boilerplate{h.Span(p.First, end), kind})
			if end == p.Last {
				continue
			}
			p.First = end
		}
		if !h.titled && seen == 0 {
			f.headline = headline(h.Text, k, p)
			h.titled = !f.headline.IsZero()
		}
		if seen++; seen == others || endsSentence(h.Text, p) && p.Last-p.First > 2*shortLine {
			return
		}
	}
}

// dayOf is the day of publication by the lines that have been read.
func (f *frame) dayOf(h *head) time.Time {
	for _, day := range []time.Time{h.stated, h.dayWithin(f.dateline.Span)} {
		if !day.IsZero() {
			return day
		}
	}
	return f.dateline.completed(h.updated)
}

// mark adds boilerplate where it belongs in the order of the text.
func (f *frame) mark(b Boilerplate) {
	f.boilerplate = slices.Insert(f.boilerplate, after(f.boilerplate, b.Start), b)
}

// begins reports whether known boilerplate begins where the span does.
func (f *frame) begins(s lede.Span) bool {
	i := after(f.boilerplate, s.Start) - 1
	return i >= 0 && f.boilerplate[i].Start == s.Start
}

// holds reports whether the span lies in boilerplate that is already known.
func (f *frame) holds(s lede.Span) bool { return inBoilerplate(f.boilerplate, s) }

// inBoilerplate reports whether the span lies in one of the stretches, which are in text order and do not overlap.
func inBoilerplate(all []Boilerplate, s lede.Span) bool {
	i := after(all, s.Start) - 1
	return i >= 0 && all[i].Contains(s)
}

// after is the index of the first stretch that begins after the byte at.
func after(all []Boilerplate, at int) int {
	i, _ := slices.BinarySearchFunc(all, at+1, func(b Boilerplate, at int) int { return b.Start - at })
	return i
}

// headline is the paragraph k, of which p is left, if it is a line without a full stop that others follow.
func headline(t *token.Text, k int, p token.Range) lede.Span {
	const longest = 40 // tokens
	if k+1 >= len(t.Paragraphs) || p.Last-p.First > longest || endsSentence(t, p) {
		return lede.Span{}
	}
	return t.Span(p.First, p.Last)
}

// credits marks "By Jane Roe" among the first paragraphs and "Jane Roe contributed reporting" among the last.
func (f *frame) credits(t *token.Text, head token.Range) {
	for k, p := range t.Paragraphs {
		t.Tick(k)
		s := t.Span(p.First, p.Last)
		tail := k >= len(t.Paragraphs)-tailParagraphs
		if (p.First < head.Last && isByline(t, p) || tail && isCredit(t, p)) && !f.holds(s) {
			f.mark(Boilerplate{s, Meta})
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
		t.Tick(i)
		if t.Tokens[i].Hash == hashContributed {
			return true
		}
	}
	return false
}

// isByline reports whether a paragraph is "By" and a few names.
func isByline(t *token.Text, p token.Range) bool {
	const longest = 18 // tokens
	if p.Last-p.First > longest || p.Last-p.First < 2 || t.Tokens[p.First].Hash != hashBy {
		return false
	}
	if first := t.At(p.First + 1); !first.Capital() && !(first.Hash == hashThe && t.At(p.First+2).Capital()) {
		return false
	}
	lower := 0
	for i := p.First + 1; i < p.Last; i++ {
		t.Tick(i)
		if tok := t.Tokens[i]; tok.Case == token.Lower && !tok.Is(token.Function|token.Preposition) {
			lower++
		}
	}
	return lower <= 2 && t.Byte(p.Last-1) != '.' && !t.At(p.First+1).Is(token.Weekday|token.Month)
}

// footer marks the lines at the end that state a day, "Published 3 February 2020", and takes that day where the header
// states none.
func (f *frame) footer(t *token.Text, h *head) {
	for k := len(t.Paragraphs) - 1; k > 0 && k >= len(t.Paragraphs)-tailParagraphs; k-- {
		p := t.Paragraphs[k]
		strength := label(t, p.First)
		if strength == 0 || p.Last-p.First > 2*metaWords+8 {
			continue
		}
		s := t.Span(p.First, p.Last)
		tail := head{Text: t, Range: p, Paragraphs: t.Paragraphs[k : k+1]}
		tail.find()
		if f.holds(s) || tail.meta(p) != p.Last {
			continue
		}
		f.mark(Boilerplate{s, Meta})
		d, _ := tail.dayOf(p)
		if h.stated.IsZero() || strength == 2 {
			h.state(strength, d, 0)
		}
	}
}
