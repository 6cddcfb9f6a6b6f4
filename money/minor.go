package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// ownsNumber reports whether the number at token i has its own unit, or is a minor unit of what stands
// before it: "50 dollar 40 rmb", "10 $ 30 cent", "17 USD 25".
func (s *scanner) ownsNumber(i int) bool {
	if s.Glued(i) {
		return false
	}
	n, ok := s.numberAt(i)
	if !ok {
		return false
	}
	name, _ := s.nameAt(n.Last)
	return name != nil || s.isMinorTail(n)
}

// minorAfter reads the minor unit in "3 dollars 50 cents", "$3 and 50 cents", "15 dollars 50".
func (s *scanner) minorAfter(a *atom) {
	if a.unit.minor > 0 || !a.HasValue() || a.HasScale() {
		return
	}
	i := a.Last
	if s.At(i).Hash == andWord {
		i++
	}
	n, ok := number.At(s.Text, i)
	if !ok || n.Kind != number.Cardinal || n.HasScale() {
		return
	}
	if name, last := s.nameAt(n.Last); name != nil && name.minor > 0 {
		a.value, a.Last = number.Plus(a.value, perMain(n.Value, name.minor)), last
	} else if i == a.Last && name == nil && s.isMinorTail(n) && !a.signed {
		a.value, a.Last = number.Plus(a.value, perMain(n.Value, 100)), n.Last
	}
}

// isMinorTail reports whether n is two digits, or words from 21 to 99, that end the phrase: "15 dollars 50."
func (s *scanner) isMinorTail(n number.Number) bool {
	v, ok := n.Int()
	if !ok || v < 10 || v > 99 || n.Digits && (n.Last != n.First+1 || s.Tokens[n.First].Len() != 2) {
		return false
	}
	after := s.At(n.Last)
	return after.Kind == 0 || after.Kind == token.Break || after.Is(token.Terminal|token.CloseParen) || s.Byte(n.Last) == ','
}
