package number

import (
	"fmt"
	"math"

	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/token"
)

// Kind is what a number says.
type Kind uint8

// The kinds of numbers.
const (
	Cardinal Kind = iota // "5", "twenty-one", "1.8 billion", "2½"
	Ordinal              // "first", "21st"
	Fraction             // a part of one: "half", "two-thirds", "1/4"
	Vague                // "several", "dozens", "a few thousand": no value
)

// Number is a number in a text.
type Number struct {
	token.Range             // the tokens of the number, with its scale
	Value       apd.Decimal // exact, without trailing zeros; zero for Vague
	Kind        Kind
	Digits      bool // begins with digits or a sign such as ½
	ScaleAt     int  // index of the first token of the scale ("billion"); Last where there is none
	Power       int  // of ten, of the scale or of a Vague number: 9 for "1.8 billion" and "billions"; 0 where there is none
	Num, Den    int  // of a Fraction without scale: 2 and 3 for "two-thirds"; else 0
}

// At is the longest number that begins with the token i; it may lie outside the text.
// Scales of a single letter are not read: see [AtAmount].
func At(t *token.Text, i int) (Number, bool) {
	r := reader{Text: t}
	return r.read(i)
}

// AtAmount is At, but reads scales of a single letter too, as in "$5m", "3k" and "¥2tn".
func AtAmount(t *token.Text, i int) (Number, bool) {
	r := reader{Text: t, letters: true}
	return r.read(i)
}

// Starts reports whether a number may begin with the token: a quick test before [At].
func Starts(tok token.Token) bool {
	return tok.Kind == token.Number || tok.Is(numerals) || tok.Is(token.Determiner) && tok.Len() <= len("an")
}

// numerals are the classes of the words that a number may begin with.
const numerals = token.Cardinal | token.Ordinal | token.Part | token.Vague

// HasValue reports whether the number says how many: a Vague one does not.
func (n Number) HasValue() bool { return n.Kind != Vague }

// HasScale reports whether the number has a scale: "million", "bn".
func (n Number) HasScale() bool { return n.ScaleAt < n.Last }

// Int is the value, if it is a whole number that an int holds.
func (n Number) Int() (int, bool) {
	if !n.HasValue() || n.Value.Exponent < 0 || !n.Value.Coeff.IsInt64() {
		return 0, false
	}
	v := n.Value.Coeff.Int64()
	for range n.Value.Exponent {
		if v > math.MaxInt64/10 {
			return 0, false
		}
		v *= 10
	}
	return int(v), int64(int(v)) == v
}

// SyntaxError tells of a text that is no number.
type SyntaxError struct {
	Text   string
	Offset int // in bytes: where reading stopped
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("number: %q is no number from byte %d on", e.Text, e.Offset)
}

// Parse reads a text that is one number, "1.8 billion" or "38m", and nothing else.
// The error is a *[SyntaxError].
func Parse(text string) (Number, error) {
	t := token.New(text)
	n, ok := AtAmount(t, 0)
	switch {
	case !ok:
		return Number{}, &SyntaxError{Text: text}
	case n.Last < t.Len():
		return Number{}, &SyntaxError{Text: text, Offset: t.Tokens[n.Last].Start}
	}
	return n, nil
}
