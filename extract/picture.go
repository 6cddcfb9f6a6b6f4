package extract

import (
	"github.com/lede-go/lede/internal/token"
)

const longestCaption = 90 // tokens

// picture finds the credit with which the caption of a picture ends, "REUTERS/Ann Hale", "(Photo by Ann Hale)",
// "| Photo: Ann Hale"; what stands before it is the caption.
func picture(t *token.Text, p token.Range) []Boilerplate {
	if p.Last-p.First > longestCaption {
		return nil
	}
	credit := creditIn(t, p)
	if credit == p.Last {
		return nil
	}
	last := credit
	for last > p.First && (t.Byte(last-1) == '|' || t.At(last-1).Is(token.Dash|token.Bullet)) {
		last--
	}
	found := []Boilerplate{{t.Span(credit, p.Last), PhotoCredit}}
	if last > p.First {
		found = append([]Boilerplate{{t.Span(p.First, last), Caption}}, found...)
	}
	return found
}

// creditIn is the first token of the credit with which the paragraph ends, p.Last if there is none.
func creditIn(t *token.Text, p token.Range) int {
	if t.At(p.Last - 1).Is(token.CloseParen) {
		if i := creditInParens(t, p); i < p.Last {
			return i
		}
	}
	for i := p.First; i < p.Last; i++ {
		t.Tick(i)
		switch next := t.Byte(i + 1); {
		case next != '/' && next != ':' || !t.Tokens[i].Capital():
		case next == '/' && hasRole(t, i, roleAgency) && namesOnly(t, i, p.Last):
			return i
		case next == ':' && hasRole(t, i, rolePicture) && i+2 < p.Last && namesOnly(t, i+2, p.Last):
			return i
		}
	}
	return p.Last
}

// creditInParens is the bracket that holds the credit at the end of the paragraph, p.Last if none does.
func creditInParens(t *token.Text, p token.Range) int {
	const longest = 16 // tokens
	credits := false
	for i := p.Last - 2; i >= p.First && i > p.Last-longest; i-- {
		if t.At(i).Is(token.OpenParen) {
			if credits && i+1 < p.Last-1 {
				return i
			}
			return p.Last
		}
		joined := t.Byte(i+1) == '/' || t.Byte(i-1) == '/' || t.At(i-1).Hash == hashVia
		credits = credits || hasRole(t, i, rolePicture) || hasRole(t, i, roleAgency) && joined
	}
	return p.Last
}

var hashVia = token.HashOf("via")

// namesOnly reports whether names, agencies and what joins them stand between the tokens first and last.
func namesOnly(t *token.Text, first, last int) bool {
	const longest = 14 // tokens
	if last-first > longest {
		return false
	}
	for i := first; i < last; i++ {
		t.Tick(i)
		switch tok := t.Tokens[i]; {
		case tok.Kind == token.Word && (tok.Capital() || tok.Is(token.Function|token.Preposition|token.Particle)):
		case hasRole(t, i, rolePicture|roleAgency), tok.Hash == hashVia:
		case tok.Kind == token.Number, tok.Kind == token.Symbol, tok.Is(token.Hyphen), t.Byte(i) == '.', t.Byte(i) == ',', t.Byte(i) == '@':
		default:
			return false
		}
	}
	return true
}
