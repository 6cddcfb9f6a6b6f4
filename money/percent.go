package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// The values of the class Percent.
const (
	percentBasis = 3 // basis (points)
	percentBP    = 4 // bp, bps
	percentPP    = 5 // pp, ppt
	percentPC    = 6 // pc, glued to digits: "16.4pc"
)

// percentAt reads "%", "percent", "per cent", "percentage points", "basis points", "bps" at token j.
func (s *scanner) percentAt(j int) (u unit, last int, ok bool) {
	tok := s.At(j)
	if !tok.Is(token.Percent) {
		if tok.Hash == perWord && s.At(j+1).Hash == centWord {
			return unit{measure: percent}, j + 2, true
		}
		return u, 0, false
	}
	last = j + 1
	if s.joins(last) {
		last++
	}
	point := s.At(last).Hash == pointWord || s.At(last).Hash == pointsWord
	switch value := s.Value(j, token.Percent); {
	case value == percentBasis:
		return unit{measure: basis}, last + 1, point
	case value == percentBP:
		return unit{measure: basis}, j + 1, tok.Case == token.Lower
	case value == percentPP:
		return unit{measure: points}, j + 1, tok.Case == token.Lower
	case value == percentPC:
		return unit{measure: percent}, j + 1, tok.Case == token.Lower && s.Glued(j) && s.Kind(j-1) == token.Number
	case point && s.Byte(j) != '%':
		return unit{measure: points}, last + 1, true
	}
	return unit{measure: percent}, j + 1, true
}

// standsFree reports whether a percentage that ends before token last is no part of an address: "q=30%25%20".
func (s *scanner) standsFree(n number.Number, last int) bool {
	if s.Glued(last) && s.Kind(last) == token.Number {
		return false
	}
	if before := s.At(n.First - 1); s.Glued(n.First) && before.Kind == token.Symbol {
		c := s.Byte(n.First - 1)
		return c != '%' && c != '=' && c != '&' && c != '/' && c != '_'
	}
	return true
}
