package money

import (
	"fmt"
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// ParseError tells of an expression that is no single amount.
type ParseError struct {
	Text   string // the expression
	Offset int    // in bytes: where the words begin that do not fit
	Why    string // "no amount", "no currency", "a range", "more than one amount", "no number", "words left over"
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("money: %q: %s at byte %d: %q", e.Text, e.Why, e.Offset, e.Text[e.Offset:])
}

// Parse reads an expression that is one amount of a known currency and nothing else: "$1.8 billion",
// "half a million euros", "USD 1800000000", "5.5 trillion yen"; in brackets, as accounts write losses, it is negative:
// "($5.2m)". The error is a *[ParseError].
func Parse(expression string) (Amount, error) { return Finder{}.Parse(expression) }

// Parse is the function Parse with the settings of f.
func (f Finder) Parse(expression string) (Amount, error) {
	fail := func(offset int, why string) (Amount, error) {
		return Amount{}, &ParseError{expression, offset, why}
	}
	if code, value, found := strings.Cut(expression, " "); found { // what String writes
		if amount, err := NewAmount(value, code); err == nil {
			return amount, nil
		}
	}
	if inside, ok := bracketsOff(expression); ok {
		if amount, err := f.Parse(inside); err == nil && amount.Value.Sign() >= 0 {
			return Amount{amount.Value.Neg(), amount.Currency}, nil
		}
	}
	t := token.New(expression)
	found := f.FindIn(t)
	if len(found) == 0 || found[0].Kind != Money {
		return fail(0, "no amount")
	}
	m := found[0]
	first, last := t.Index(m.Start), t.Index(m.End-1)+1
	switch {
	case len(found) > 1:
		return fail(found[1].Start, "more than one amount")
	case first > 0:
		return fail(0, "words left over")
	case last < t.Len():
		return fail(t.Tokens[last].Start, "words left over")
	case m.Range:
		return fail(0, "a range")
	case !m.HasValue:
		return fail(0, "no number")
	case m.Currency.IsZero():
		return fail(0, "no currency")
	}
	return m.Amount, nil
}

// bracketsOff is what stands in brackets that hold all of the expression, and no others.
func bracketsOff(expression string) (inside string, ok bool) {
	inside, opened := strings.CutPrefix(expression, "(")
	inside, closed := strings.CutSuffix(inside, ")")
	return inside, opened && closed && !strings.ContainsAny(inside, "()")
}
