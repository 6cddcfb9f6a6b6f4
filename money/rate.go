package money

import (
	"github.com/lede-go/lede/internal/token"
)

// The values of the class Rate.
const (
	ratePer  = 1 // per, each, every
	rateUnit = 3 // share, barrel, hour
	rateHalf = 4 // the first word of square foot, cubic metre, metric ton
)

// rate reads the unit of a price after the amount that ends before token i, "a barrel", "per square foot",
// "-a-year", "/tonne", and the token after it.
func (s *scanner) rate(i int) (per string, last int) {
	j := i
	if s.joins(j) {
		j++
	}
	tok := s.At(j)
	switch {
	case s.Byte(j) == '/' && s.Kind(j+1) == token.Word:
		return s.unitOfPrice(j+1, true, i)
	case (tok.Hash == toWord || tok.Hash == forWord) && s.At(j+1).Is(token.Rate) && s.Value(j+1, token.Rate) == ratePer:
		return s.unitOfPrice(j+2, true, i) // "for each family"
	case tok.Hash == perWord:
		return s.unitOfPrice(s.overHyphen(j+1), true, i)
	case tok.Is(token.Rate) && s.Value(j, token.Rate) == ratePer, tok.Is(token.Determiner) && tok.Len() <= len("an"):
		return s.unitOfPrice(s.overHyphen(j+1), false, i)
	}
	return "", i
}

// overHyphen is the token after the hyphen at i, i where there is none.
func (s *scanner) overHyphen(i int) int {
	if s.joins(i) {
		return i + 1
	}
	return i
}

// unitOfPrice reads "barrel", "square foot", "1,000 cubic metres" at token j: after "per" any word, after "a" only
// words that prices are known to have.
func (s *scanner) unitOfPrice(j int, per bool, none int) (string, int) {
	first := j
	if per && s.Kind(j) == token.Number {
		j++
	}
	if s.Value(j, token.Rate) == rateHalf && s.Kind(s.overHyphen(j+1)) == token.Word {
		j = s.overHyphen(j + 1)
		if s.Value(j, token.Rate) == rateHalf && s.Kind(j+1) == token.Word { // "thousand cubic metres"
			j++
		}
	} else if per && s.Kind(j) == token.Word && !s.At(j).Is(token.Rate|token.Function) && s.Value(j+1, token.Rate) == rateUnit {
		first, j = j+1, j+1 // "per diluted share"
	} else if s.Kind(j) != token.Word || !per && s.Value(j, token.Rate) != rateUnit || s.At(j+1).Is(token.Shift) || shiftWords[s.At(j+1).Hash] {
		return "", none // "a year earlier"
	}
	return s.Span(first, j+1).In(s.Source), j + 1
}

var shiftWords = hashSet("earlier", "ago", "before", "later", "previously")
