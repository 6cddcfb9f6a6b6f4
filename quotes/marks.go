package quotes

import "github.com/lede-go/lede/internal/token"

// stretch is what stands between a pair of quotation marks of the outer level.
type stretch struct {
	open        int // the token of the opening mark
	first, last int // the tokens between the marks: from first up to, not including, last
	after       int // the token after the closing mark
	closed      bool
	single      bool // ‘ ’ or ' '
	continues   bool // the next paragraph opens the quotation again
	reopens     bool // it goes on from the paragraph before
}

// pairing walks the marks of a text from left to right, one paragraph at a time.
type pairing struct {
	t     *token.Text
	out   []stretch
	stack []int     // double opening marks of the paragraph that are not closed
	inner []stretch // complete pairs within the lowest of the stack, without those within a pair of them
	skip  int       // a single mark that proved to be an apostrophe
	steps int       // for Text.Tick
}

// pair finds the quotations by their marks alone. Pairs within pairs are not told.
func pair(t *token.Text) []stretch {
	p := pairing{t: t, skip: -1}
	for n := range t.Paragraphs {
		t.Tick(n)
		p.paragraph(n)
	}
	return p.out
}

func (p *pairing) paragraph(n int) {
	paragraph := p.t.Paragraphs[n]
	first := paragraph.First
	if n > 0 {
		first = p.runOver(paragraph)
	}
	for i := first; i < paragraph.Last; p.steps++ {
		p.t.Tick(p.steps)
		i = p.mark(i, paragraph)
	}
	if len(p.stack) > 0 {
		p.leftOpen(n)
	}
}

// mark takes the token i, and returns where to go on.
func (p *pairing) mark(i int, paragraph token.Range) int {
	tok := &p.t.Tokens[i]
	if tok.Class&(token.OpenQuote|token.CloseQuote|token.Quote) == 0 {
		return i + 1
	}
	switch level(p.t, i) {
	case double:
		p.double(i, paragraph)
	case single:
		if len(p.stack) == 0 && i != p.skip && p.opensSingle(i, paragraph) {
			return p.single(i, paragraph)
		}
	}
	return i + 1
}

// double opens or closes a pair of double marks.
func (p *pairing) double(i int, paragraph token.Range) {
	side, glyph := sideOf(p.t, i, paragraph), glyphSide(p.t, i)
	opens := side == opening || side == either && glyph == opening
	if len(p.stack) == 0 {
		if opens || side == either && glyph == either {
			p.stack = append(p.stack[:0], i)
		}
		return
	}
	if opens && glyph != closing {
		p.stack = append(p.stack, i)
		return
	}
	if isInches(p.t, i) {
		return
	}
	open := p.stack[len(p.stack)-1]
	p.stack = p.stack[:len(p.stack)-1]
	s := stretch{open: open, first: open + 1, last: i, after: i + 1, closed: true}
	if len(p.stack) > 0 {
		for len(p.inner) > 0 && p.inner[len(p.inner)-1].open > open {
			p.inner = p.inner[:len(p.inner)-1]
		}
		p.inner = append(p.inner, s)
		return
	}
	p.add(s)
	p.inner = p.inner[:0]
}

func (p *pairing) add(s stretch) {
	if s.first >= s.last {
		return
	}
	if n := len(p.out); n > 0 && p.out[n-1].continues {
		s.reopens = true
	}
	p.out = append(p.out, s)
}

// leftOpen settles the marks that the paragraph n has not closed. Either the quotation goes on in the next
// paragraph, or a mark is missing and it ends where the next one begins.
func (p *pairing) leftOpen(n int) {
	open, last := p.stack[0], p.t.Paragraphs[n].Last
	s := stretch{open: open, first: open + 1, last: last, after: last}
	s.continues = n+1 < len(p.t.Paragraphs) && p.reopened(p.t.Paragraphs[n+1])
	rest := p.inner
	if !s.continues {
		next := last
		if len(p.stack) > 1 {
			next = p.stack[1]
		}
		if len(p.inner) > 0 {
			next = min(next, p.inner[0].open)
		}
		s.last = endOfSpeech(p.t, s.first, next)
		s.after = s.last
	}
	p.add(s)
	if !s.continues {
		for _, in := range rest {
			if in.open >= s.after {
				p.add(in)
			}
		}
	}
	p.stack, p.inner = p.stack[:0], p.inner[:0]
}

// reopened reports whether a paragraph begins with an opening mark.
func (p *pairing) reopened(paragraph token.Range) bool {
	i := paragraph.First
	return level(p.t, i) == double && sideOf(p.t, i, paragraph) == opening && glyphSide(p.t, i) != closing
}

// runOver ends the last quotation in this paragraph, if it was left open and the first mark here closes it.
// It returns the token after that mark, or the first of the paragraph.
func (p *pairing) runOver(paragraph token.Range) int {
	if len(p.out) == 0 {
		return paragraph.First
	}
	last := &p.out[len(p.out)-1]
	if last.closed || last.continues || last.single || last.after != p.t.Paragraphs[p.t.Paragraph(last.open)].Last {
		return paragraph.First
	}
	for i := paragraph.First; i < paragraph.Last; i++ {
		p.t.Tick(i)
		if level(p.t, i) != double {
			continue
		}
		if sideOf(p.t, i, paragraph) == closing && glyphSide(p.t, i) != opening {
			last.last, last.after, last.closed = i, i+1, true
			return i + 1
		}
		break
	}
	return paragraph.First
}

// endOfSpeech is where a quotation without a closing mark ends: before ", said X", or at the limit.
func endOfSpeech(t *token.Text, first, limit int) int {
	for i := first + 1; i+1 < limit; i++ {
		t.Tick(i)
		if c := t.Byte(i); (c == ',' || c == '?' || c == '!') && t.At(i+1).Case == token.Lower && t.Value(i+1, token.Say) == sayFreely {
			return i + 1
		}
	}
	return limit
}
