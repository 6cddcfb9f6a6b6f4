package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// articleFirst reads "a dollar", "a penny", where no noun follows ("a dollar bill").
func (s *scanner) articleFirst(i int) (atom, bool) {
	if u, last, ok := s.percentAt(i + 1); ok && u.measure == points { // "a percentage point"
		a := atom{Range: token.Range{First: i, Last: last}, Number: oneAt(i), unit: u}
		s.settle(&a, false)
		return a, true
	}
	name, last := s.nameAt(i + 1)
	if name == nil || name.weak && name.minor == 0 || name.sign || name.currency.IsZero() || s.Tokens[last-1].Case != token.Lower || s.joins(last) {
		return atom{}, false
	}
	switch after := s.At(last); {
	case after.Kind == token.Word && !after.Is(token.Function|token.Rate):
		return atom{}, false
	case s.isPlural(last - 1), after.Hash == forWord: // "he has a yen for speed"
		return atom{}, false
	}
	a := atom{Range: token.Range{First: i, Last: last}, Number: oneAt(i), unit: unit{cash, name, name.minor, true}}
	s.settle(&a, false)
	s.minorAfter(&a)
	return a, true
}

// oneAt is the number one that the article at token i stands for.
func oneAt(i int) number.Number {
	n := number.Number{Range: token.Range{First: i, Last: i + 1}, ScaleAt: i + 1}
	n.Value.SetInt64(1)
	return n
}

// isPlural reports whether the word i ends in s.
func (s *scanner) isPlural(i int) bool {
	c := s.Source[s.Tokens[i].End-1]
	return c == 's' || c == 'S'
}

// nameFirst reads "malaysian ringgits 42", "Rupees 500 crore": a name before digits that have no unit of their own.
func (s *scanner) nameFirst(i int) (atom, bool) {
	if !s.At(i).Is(token.Currency | token.MoneyMisc) {
		return atom{}, false
	}
	name, j := s.nameAt(i)
	if name == nil || name.minor > 0 || name.everyday || j == i+1 && name.family != rupeeWord || s.Kind(j) != token.Number {
		return atom{}, false
	}
	n, ok := s.numberAt(j)
	if after, _ := s.nameAt(n.Last); !ok || after != nil || n.Kind != number.Cardinal {
		return atom{}, false
	}
	a := atom{Range: token.Range{First: i, Last: n.Last}, Number: n, unit: unit{measure: cash, name: name, written: true}, signed: true}
	s.settle(&a, false)
	return a, true
}

// multiMillion reads "multimillion-dollar" and "multi-billion dollar", which have no number.
func (s *scanner) multiMillion(i int) (atom, bool) {
	tok := s.At(i)
	j := i + 1
	switch tok.Hash {
	case multiMillionWord, multiBillionWord, multiTrillionWord:
	case multiWord:
		if s.joins(j) {
			j++
		}
		if !s.At(j).Is(token.Scale) {
			return atom{}, false
		}
		j++
	default:
		return atom{}, false
	}
	n := number.Number{Range: token.Range{First: i, Last: j}, ScaleAt: i, Kind: number.Vague, Power: 6}
	if s.joins(j) {
		j++
	}
	name, last := s.nameAt(j)
	if name == nil || name.minor > 0 {
		return atom{}, false
	}
	return atom{Range: token.Range{First: i, Last: last}, Number: n, unit: unit{measure: cash, name: name}}, true
}
