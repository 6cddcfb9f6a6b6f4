package quotes

import "github.com/lede-go/lede/internal/token"

// opensSingle reports whether the single mark i can open a quotation: a word begins right after it, it is not
// the apostrophe of a shortened word, and a mark that could close it follows in the paragraph.
func (p *pairing) opensSingle(i int, paragraph token.Range) bool {
	if sideOf(p.t, i, paragraph) != opening || i+1 >= paragraph.Last || glyphSide(p.t, i) == closing && p.t.String(i) != "’" {
		return false
	}
	next := p.t.At(i + 1)
	if next.Kind == token.Number && p.t.Glued(i+2) && p.t.At(i+2).Hash == hashS {
		return false // '90s
	}
	return !has(next, shortenedWord) || glyphSide(p.t, i) == opening
}

var hashS = token.HashOf("s")

// longest is how many tokens a quotation in single marks may have.
const longest = 2000

// single reads the pair that the single mark at open begins, and returns where to go on. Double marks within
// must be even in number, or the mark was an apostrophe.
func (p *pairing) single(open int, paragraph token.Range) int {
	closer, doubles := -1, 0
	for i := open + 1; i < min(paragraph.Last, open+longest); i++ {
		switch level(p.t, i) {
		case double:
			doubles++
			continue
		case none:
			continue
		}
		side := sideOf(p.t, i, paragraph)
		if side == opening && !has(p.t.At(i+1), shortenedWord) {
			break // the next quotation begins, this one has no end
		}
		if side == opening || doubles%2 == 1 {
			continue
		}
		if !pluralPossessive(p.t, i) {
			closer = i
			break
		}
		if closer < 0 {
			closer = i
		}
	}
	if closer < 0 {
		p.skip = open
		return open
	}
	p.add(stretch{open: open, first: open + 1, last: closer, after: closer + 1, closed: true, single: true})
	return closer + 1
}

// pluralPossessive reports whether the mark i may be the apostrophe of "workers’": after an s, before a word.
func pluralPossessive(t *token.Text, i int) bool {
	before, after := t.At(i-1), t.At(i+1)
	return before.Kind == token.Word && t.Source[before.End-1]|0x20 == 's' && after.Kind == token.Word && !after.Is(token.Say)
}
