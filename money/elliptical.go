package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// elliptical reads a number whose unit stands with the amount before it: "from 5 billion yen to 6 billion",
// "7.1 percent, from 6.9".
func (s *scanner) elliptical(n number.Number) int {
	if len(s.out) == 0 || n.Kind != number.Cardinal || !s.closes(n.Last) && !s.At(n.Last).Is(token.TimeUnit|token.Month|token.Weekday) {
		return 0
	}
	_, before := s.qualifierBefore(n.First)
	word := s.At(before - 1).Hash
	begin := s.sentence(n.First).First
	near := n.Digits && !s.isYear(n) && s.last.measure != 0 && begin <= s.lastFirst && s.follows(before-1) && s.sameLevel(word)
	large := n.Power >= 5 && linksAmounts[word] && s.cash.measure != 0 && begin <= s.cashFirst
	a := atom{Range: n.Range, Number: n}
	switch {
	case near:
		a.unit = s.last
	case large:
		a.unit = s.cash
	}
	if n.Power >= 5 {
		a.unit.minor = 0
	}
	if !near && !large {
		return 0
	}
	s.settle(&a, false)
	return s.emit(a)
}

// follows reports whether only a comma, "up" and "down" stand between the last mention and token i.
func (s *scanner) follows(i int) bool {
	if s.At(i - 1).Is(token.Rise | token.Fall) {
		i--
	}
	if s.Byte(i-1) == ',' {
		i--
	}
	return i == s.after
}

// sameLevel reports whether a small number after the word is measured as the last mention is: "128.40 yen from
// 127.9", "7.1 percent from 6.9". After the size of a change it is not: "rose 0.5 percent to 7,512.3".
func (s *scanner) sameLevel(word uint32) bool {
	if s.last.measure == cash {
		return movesBetween[word]
	}
	return movesBetween[word] && word != toWord && s.out[len(s.out)-1].Direction == 0
}

var (
	// linksAmounts are the words before an amount whose unit stands elsewhere; movesBetween those that do for small ones.
	linksAmounts = hashSet("to", "from", "and", "or", "than", "versus", "vs", "against", "of", "at", "with", "was", "were", "is", "nor")
	movesBetween = hashSet("to", "from", "versus", "vs", "against")
)
