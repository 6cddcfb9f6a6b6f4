package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// numberAt is the number that begins with token i. Where the text writes decimals with a comma, "€7,4 m",
// "22.350" is a whole number.
func (s *scanner) numberAt(i int) (number.Number, bool) {
	n, ok := number.AtAmount(s.Text, i)
	switch {
	case !ok || !n.Digits:
	case n.Last == i+1 && s.apart(i+1):
		return s.spaced(n)
	case dotGrouped(s.String(i)) && s.writesComma():
		n.Value = number.Shift(n.Value, 3)
	}
	return n, ok
}

// apart reports whether a dot or comma at token i has blanks on both sides and digits around it, as in texts
// that were cut into words before: "6 . 2 %", "80 , 000".
func (s *scanner) apart(i int) bool {
	c := s.Byte(i)
	return (c == '.' || c == ',') && s.Kind(i+1) == token.Number && !s.Glued(i) && !s.Glued(i+1) && s.Kind(i-1) == token.Number
}

// spaced joins n to the digits after the mark behind it: three of them after a comma; after a dot what a unit follows.
func (s *scanner) spaced(n number.Number) (number.Number, bool) {
	tail, ok := number.AtAmount(s.Text, n.Last+1)
	digits := s.Tokens[n.Last+1].Len()
	first := s.Tokens[n.First].Len()
	if !ok || tail.Kind != number.Cardinal || first > 3 || digits > 4 || s.joins(tail.Last) {
		return n, true
	}
	switch _, _, isPercent := s.percentAt(tail.Last); {
	case s.Byte(n.Last) == ',' && digits == 3:
		tail.Value = number.Plus(number.Shift(n.Value, 3+tail.Power), tail.Value)
	case s.Byte(n.Last) == '.' && (isPercent || tail.HasScale()):
		tail.Value = number.Plus(number.Shift(n.Value, tail.Power), number.Shift(tail.Value, -digits))
	default:
		return n, true
	}
	tail.First = n.First
	return tail, true
}

// dotGrouped reports whether digits may be thousands with a dot: "22.350", not "0.350".
func dotGrouped(digits string) bool {
	dot := len(digits) - 4
	return dot >= 1 && dot <= 3 && digits[dot] == '.' && digits[0] != '0' && digits[0] < 0x80
}

// writesComma reports whether the text has decimal commas ("7,4") and no decimal points ("7.4") or thousands with a comma.
func (s *scanner) writesComma() bool {
	if s.separators == unknownSeparators {
		s.separators = s.findSeparators()
	}
	return s.separators == decimalComma
}

// separators is what a text writes before the decimals of its numbers.
type separators uint8

const (
	unknownSeparators separators = iota
	decimalPoint
	decimalComma
)

func (s *scanner) findSeparators() separators {
	found := decimalPoint
	for i := range s.Tokens {
		s.Tick(i)
		if s.Tokens[i].Kind != token.Number {
			continue
		}
		digits := s.String(i)
		for k := max(1, len(digits)-4); k < len(digits); k++ {
			tail := len(digits) - k - 1
			switch c := digits[k]; {
			case c == ',' && tail < 3 && tail > 0:
				found = decimalComma
			case c == ',' && tail == 3, c == '.' && tail < 3 && tail > 0:
				return decimalPoint
			}
		}
	}
	return found
}
