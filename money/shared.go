package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// sharedUnit reads numbers of which the last has the unit: "25 to 40 cents", "13-15%", "5, 6 and 7 million yen".
func (s *scanner) sharedUnit(n number.Number) int {
	if !s.mayLead(n) {
		return 0
	}
	const longest = 8
	list := []atom{{Range: n.Range, Number: n}}
	l, j := s.linkAt(n.Last)
	for ; l == linkComma && len(list) < longest; l, j = s.linkAt(j) {
		next, ok := s.numberAt(j)
		if !ok || !s.mayLead(next) || s.Glued(j) {
			return 0
		}
		list = append(list, atom{Range: next.Range, Number: next})
		j = next.Last
	}
	if l == noLink || l == linkComma {
		return 0
	}
	if _, start := s.qualifierAt(j); start > j {
		j = start
	}
	b, ok := s.atom(j)
	if !ok || b.signed || !b.HasValue() || n.Kind == number.Fraction && b.unit.measure == cash && b.unit.minor == 0 {
		return 0 // "by half to 15 million guilders"
	}
	for i := range list {
		list[i].unit = b.unit
		list[i].unit.written = false
		s.settle(&list[i], false)
		shareScale(&list[i], &b)
	}
	return s.share(list, b, l)
}

// share emits what sharedUnit has read, 0 if it belongs to something else.
func (s *scanner) share(list []atom, b atom, l link) int {
	a := list[0]
	switch {
	case len(list) == 1 && s.isRange(a, b, l):
		return s.emitRange(a, b)
	case len(list) == 1 && l == linkAnd && !s.sentenceHas(a.First, token.MoneyMisc, miscEach):
		return 0
	}
	for _, a := range list {
		s.emit(a)
	}
	return s.emit(b)
}

// mayLead reports whether a number may be the first of a range or list; years and days of a month are not.
func (s *scanner) mayLead(n number.Number) bool {
	if n.Kind == number.Ordinal || n.Kind == number.Vague || s.At(n.First-1).Is(token.Month) {
		return false
	}
	if s.Glued(n.First) && (s.Kind(n.First-1) == token.Word || s.Kind(n.First-1) == token.Number || s.At(n.First-1).Is(token.Hyphen)) {
		return false
	}
	return !s.isYear(n)
}

// isYear reports whether n is written as a year is: four digits from 1500 to 2199, and nothing else.
func (s *scanner) isYear(n number.Number) bool {
	if !n.Digits || n.Last != n.First+1 || s.Tokens[n.First].Len() != 4 {
		return false
	}
	v, ok := n.Int()
	return ok && v >= 1500 && v < 2200
}
