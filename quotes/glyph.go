package quotes

import "github.com/lede-go/lede/internal/token"

// The levels of quotation marks.
const (
	none = iota
	single
	double
)

// The sides of a quotation that a mark can stand at.
const (
	either = iota
	opening
	closing
)

// level tells whether the token i is a quotation mark, and of which level.
func level(t *token.Text, i int) int {
	tok := t.At(i)
	if tok.Kind != token.Mark || tok.Class&(token.OpenQuote|token.CloseQuote|token.Quote) == 0 {
		return none
	}
	switch t.String(i) {
	case "‘", "’", "'", "‚", "‹", "›", "`":
		return single
	}
	return double
}

// glyphSide is the side that the form of the mark i tells.
func glyphSide(t *token.Text, i int) int {
	switch tok := t.At(i); {
	case tok.Is(token.Quote):
		return either
	case tok.Is(token.OpenQuote):
		return opening
	case t.String(i) == "''": // opens, too, in texts typed so
		return either
	}
	return closing
}

// sideOf is the side that the blanks around the mark i tell.
func sideOf(t *token.Text, i int, paragraph token.Range) int {
	left := i == paragraph.First || !t.Glued(i) || beginsBefore(t, i)
	right := i+1 >= paragraph.Last || !t.Glued(i+1) || endsAfter(t, i)
	switch {
	case left && !right:
		return opening
	case right && !left:
		return closing
	}
	return either
}

// beginsBefore reports whether what is glued to the mark i on its left lets a quotation begin: a bracket,
// a dash, another opening mark.
func beginsBefore(t *token.Text, i int) bool {
	tok := t.At(i - 1)
	if tok.Is(token.OpenParen | token.Dash | token.OpenQuote) {
		return true
	}
	return tok.Is(token.Quote) && (i < 2 || !t.Glued(i-1))
}

// endsAfter reports whether what is glued to the mark i on its right lets a quotation end.
func endsAfter(t *token.Text, i int) bool {
	tok := t.At(i + 1)
	if tok.Is(token.CloseParen | token.Dash | token.CloseQuote | token.Terminal | token.Possessive) {
		return !tok.Is(token.Terminal) || t.Byte(i+1) != 0
	}
	switch t.Byte(i + 1) {
	case ',', ';', ':':
		return true
	}
	return tok.Is(token.Quote) && (i+2 >= t.Len() || !t.Glued(i+2) || t.At(i+2).Kind != token.Word)
}

// isInches reports whether the straight mark i closes nothing but stands for inches or seconds: 6'2".
func isInches(t *token.Text, i int) bool {
	return t.Byte(i) == '"' && t.Glued(i) && t.At(i-1).Kind == token.Number && t.Glued(i-1) && t.Byte(i-2) == '\''
}
