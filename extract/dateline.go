package extract

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// dateline is where an article was sent from and by whom, as its first words state:
// "HANOI, Nov 8 (Baltic Press Agency) –".
type dateline struct {
	lede.Span
	place, agency lede.Span // zero where there is none
}

const longestDateline = 24 // tokens

// findDateline looks for a dateline at the beginning of the first paragraphs of the article.
func findDateline(t *token.Text, header token.Range, headline lede.Span, known []Boilerplate) dateline {
	for _, p := range t.Paragraphs {
		if p.First >= header.Last {
			break
		}
		if t.Span(p.First, p.Last) == headline || inBoilerplate(known, t.Span(p.First, p.Last)) {
			continue
		}
		first := p.First
		for _, b := range known { // the header may end within the paragraph
			if b.Start == t.Tokens[p.First].Start {
				first = t.Index(b.End)
			}
		}
		if !headline.IsZero() && t.Tokens[first].Start == headline.Start {
			continue
		}
		if d := datelineAt(t, first, p.Last); !d.IsZero() {
			return d
		}
	}
	return dateline{}
}

// datelineAt reads the dateline that begins with token i, the zero dateline if there is none.
func datelineAt(t *token.Text, i, last int) dateline {
	d := dateline{}
	end := placeEnd(t, i, last)
	if end == i {
		return d
	}
	d.place = t.Span(i, end)
	capitals, dated, agency := t.Tokens[i].Case == token.Upper, false, 0
	for k := end; k < last && k < i+longestDateline; k++ {
		tok := &t.Tokens[k]
		dated = dated || tok.Is(token.Month)
		switch {
		case tok.Is(token.OpenParen) && d.agency.IsZero():
			closing := closingParen(t, k, last)
			if closing == 0 {
				return dateline{}
			}
			d.agency = t.Span(k+1, closing)
			k = closing
		case isDash(t, k):
			if !capitals && !dated && d.agency.IsZero() {
				return dateline{}
			}
			if agency > 0 && d.agency.IsZero() {
				d.agency = t.Span(agency, k)
			}
			d.Span = t.Span(i, k)
			return d
		case t.Byte(k) == ':' && capitals && k == end:
			d.Span = t.Span(i, k)
			return d
		case t.Byte(k) == '.' && capitals && k == end:
			return agencyAfterDot(t, d, i, k+1, last)
		case t.Byte(k) == '.' && capitals: // "BAKU, June 9. Northern Wire –"
			agency = k + 1
		case !datelineToken(tok, t.Byte(k)):
			return dateline{}
		}
	}
	return dateline{}
}

// placeEnd is the end of the capitalised words and hyphens from token i on, i if there are none.
func placeEnd(t *token.Text, i, last int) int {
	const longest = 6 // tokens
	end := i
	for k := i; k < last && k <= i+longest; k++ {
		switch tok := &t.Tokens[k]; {
		case tok.Kind == token.Word && tok.Capital() && (k == i || tok.Case == t.Tokens[i].Case):
			end = k + 1
		case (tok.Is(token.Hyphen) || t.Byte(k) == '/') && k > i && t.Glued(k) && t.Glued(k+1):
		default:
			return end
		}
	}
	return i
}

// closingParen is the bracket that closes the one at token i, 0 if it is not near.
func closingParen(t *token.Text, i, last int) int {
	const longest = 8 // tokens
	for k := i + 1; k < last && k <= i+longest; k++ {
		if t.Tokens[k].Is(token.CloseParen) {
			return k
		}
	}
	return 0
}

// isDash reports whether the token k is a dash, or a hyphen that stands free.
func isDash(t *token.Text, k int) bool {
	tok := t.At(k)
	return tok.Is(token.Dash) || tok.Is(token.Hyphen) && !t.Glued(k) && !t.Glued(k+1)
}

// datelineToken reports whether a token may stand between the place and the dash.
func datelineToken(tok *token.Token, b byte) bool {
	switch tok.Kind {
	case token.Number:
		return true
	case token.Word:
		return tok.Capital() || tok.Is(token.Month)
	}
	return b == ',' || b == '/' || b == '.'
}

// agencyAfterDot reads the agency in "HANOI. NEWSWIRE Exports rose": a capitalised run before the first sentence.
func agencyAfterDot(t *token.Text, d dateline, first, i, last int) dateline {
	end := i
	for end < last && t.Tokens[end].Case == token.Upper && t.Tokens[end].Len() > 2 {
		end++
	}
	if end == i || end == last || t.Tokens[end].Kind != token.Word {
		return dateline{}
	}
	d.agency = t.Span(i, end)
	d.Span = t.Span(first, end)
	return d
}
