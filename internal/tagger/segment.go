package tagger

import "github.com/lede-go/lede/internal/token"

// stretch is a run of tokens that may hold names, and the number of the sentence that holds it.
type stretch struct {
	token.Range
	sentence int
}

// longest is the most tokens that a stretch has: no name is longer, and what hostile text makes of
// capitals is cut.
const longest = 256

// stretches finds the runs of tokens that may hold names: capitalised words, and what may join
// them. All other tokens are settled as Outside without being scored.
func stretches(t *token.Text, dst []stretch) []stretch {
	for n, s := range t.Sentences {
		t.Tick(n)
		for i := s.First; i < s.Last; {
			if !t.Tokens[i].Capital() {
				i++
				continue
			}
			dst = token.Room(t, dst)
			r := token.Range{First: leftEdge(t, i, s.First), Last: rightEdge(t, i, s.Last)}
			for ; r.Last-r.First > longest; r.First += longest {
				dst = append(dst, stretch{token.Range{First: r.First, Last: r.First + longest}, n})
			}
			dst = append(dst, stretch{r, n})
			i = r.Last
		}
	}
	return dst
}

// leftEdge is where the stretch begins whose first capital is at i: "al-Qaida", "de Gaulle".
func leftEdge(t *token.Text, i, first int) int {
	for j := i; j > max(first, i-3); j-- {
		switch before := &t.Tokens[j-1]; {
		case before.Is(token.Particle):
			i = j - 1
		case before.Is(token.Hyphen) && t.Glued(j) && t.Glued(j-1):
		default:
			return i
		}
	}
	return i
}

// rightEdge is the end of the stretch that has a capital at i, with the capitals that follow over
// a bridge of a few tokens.
func rightEdge(t *token.Text, i, last int) int {
	const widest = 4 // tokens between two capitals of one name
	end := i + 1
	for j := end; j < last && j-end < widest; j++ {
		tok := &t.Tokens[j]
		switch {
		case tok.Capital(), tok.Kind == token.Word && tailed(t, j), tok.Kind == token.Number && j == end:
			end = j + 1
		case !bridge(t, tok, j):
			return end
		}
	}
	return end
}

// tailed reports whether the lower-case word j goes on a name after a hyphen: "Jong-il", "Ki-moon".
func tailed(t *token.Text, j int) bool {
	return j > 1 && t.Glued(j) && t.Tokens[j-1].Is(token.Hyphen) && t.Glued(j-1) && t.Tokens[j-2].Capital()
}

// bridge reports whether the token j may stand between two capitals of one name.
func bridge(t *token.Text, tok *token.Token, j int) bool {
	const joins = token.Function | token.Particle | token.Hyphen | token.Possessive
	if tok.Kind == token.Mark {
		switch t.Byte(j) {
		case '-', '\'', '.':
			return true
		case ',':
			return t.At(j + 1).Is(token.Ending)
		}
		return tok.Is(token.Hyphen | token.CloseQuote)
	}
	return tok.Is(joins) || tok.Kind == token.Number || tok.Kind == token.Symbol
}
