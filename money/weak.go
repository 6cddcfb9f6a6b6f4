package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// strong reports whether a unit that is an everyday word, too ("won", "pounds", "marks"), means money.
func (s *scanner) strong(n number.Number, name *unitName, j, last int) bool {
	switch {
	case name.family == poundWord:
		return s.poundIsMoney(n, j, last)
	case n.HasScale() && n.Power >= 6:
		return true
	case s.Tokens[last-1].Case == token.Title: // "200 Afghanis"
		return false
	}
	if s.isYear(n) { // "the 2006 crown"
		return false
	}
	decimals := n.Value.Exponent < 0
	digits := n.Value.NumDigits() + int64(n.Value.Exponent)
	switch {
	case n.HasScale() && n.Power >= 3:
		return true
	case !n.Digits:
		return false
	case s.isPlural(last - 1): // "11 marks", but "3 marks"
		return decimals || digits >= 2
	}
	return decimals || digits >= 4 || digits >= 3 && s.closes(last) && s.At(last).Hash != byWord
}

// poundIsMoney tells "ten pounds" from "4,000 pounds of beets" and "a 9-pound baby".
func (s *scanner) poundIsMoney(n number.Number, j, last int) bool {
	if s.joins(n.Last) && n.Power < 6 || n.Kind == number.Vague && n.Power < 2 { // hyphenated, or "several pounds"
		return s.At(last).Is(token.MoneyMisc) && s.Value(last, token.MoneyMisc) == miscMoneyNoun
	}
	if s.At(last).Hash == ofWord && n.Power < 6 {
		return false
	}
	if s.At(last).Hash != ofWord && n.Power >= 6 {
		return true
	}
	return !s.sentenceHas(n.First, token.MoneyMisc, miscWeight)
}
