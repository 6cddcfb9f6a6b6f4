package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// numberAt is the number that begins with token i. Where the text writes decimals with a comma, "€7,4 m",
// "22.350" is a whole number.
func (s *scanner) numberAt(i int) (number.Number, bool) {
	n, ok := number.AtAmount(s.Text, i)
	if ok && n.Digits && dotGrouped(s.String(n.First)) && s.writesComma() {
		n.Value = number.Shift(n.Value, 3)
	}
	return n, ok
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
