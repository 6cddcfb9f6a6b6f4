package money

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// measure is what a number measures.
type measure uint8

const (
	cash measure = iota + 1
	percent
	points // percentage points
	basis  // basis points
)

// unit is the unit of a number.
type unit struct {
	measure measure
	name    *unitName // of cash
	minor   int       // of cash: 100 for cents
	written bool      // stands at this number, and not at another one of a range or list
}

// atom is a number with its unit: "$1.8 billion", "five-cent", "half a percentage point".
type atom struct {
	token.Range
	number.Number             // the number alone, with its own range of tokens
	value         apd.Decimal // in the main unit, with its sign
	unit          unit
	signed        bool // the unit stands before the number
}

// atom reads the number and unit that begin with token i.
func (s *scanner) atom(i int) (atom, bool) {
	tok := s.At(i)
	switch {
	case s.Kind(i) == token.Number || tok.Is(token.Cardinal|token.Part|token.Vague):
		return s.numberFirst(i)
	case tok.Is(token.Determiner):
		if tok.Len() > len("an") || !s.article(i) {
			return atom{}, false
		}
		if a, ok := s.numberFirst(i); ok {
			return a, true
		}
		return s.articleFirst(i)
	}
	if a, ok := s.signFirst(i); ok {
		return a, true
	}
	if a, ok := s.nameFirst(i); ok {
		return a, true
	}
	return s.multiMillion(i)
}

// Kind is the kind of token i, 0 beyond the ends.
func (s *scanner) Kind(i int) token.Kind { return s.At(i).Kind }

// article reports whether "a" at token i may begin an amount: what follows is a number or a unit.
func (s *scanner) article(i int) bool {
	return s.At(i + 1).Is(token.Scale | token.Part | token.Vague | token.Cardinal | token.Currency | token.Minor | token.MoneyMisc | token.Percent)
}

// signFirst reads "$5", "US$ 3.14", "EUR 20", "Rs 4,500 crore", "$-5".
func (s *scanner) signFirst(i int) (atom, bool) {
	name, j := s.signAt(i)
	if name == nil {
		return atom{}, false
	}
	first := s.prefixed(i)
	n, negative, ok := s.afterSign(j, first)
	if !ok || n.Kind == number.Ordinal || !n.Digits || !s.Glued(n.First) && s.Kind(n.First-1) == token.Word && s.shouted(j-1, j+1) {
		return atom{}, false
	}
	a := atom{Range: token.Range{First: first, Last: n.Last}, Number: n, unit: unit{cash, name, name.minor, true}, signed: true}
	if s.everydayCode(i) && !n.HasScale() && s.Tokens[n.First].Len() < len("1,000") || s.Byte(i) == 'R' && j == i+1 && s.Byte(j) != 0 && !n.HasScale() {
		return atom{}, false
	}
	s.repeatedUnit(&a)
	s.settle(&a, negative)
	s.minorAfter(&a)
	return a, true
}

// afterSign is the number after a sign, from token j on, and whether it is negative: "$-5", "$(1.2) million".
func (s *scanner) afterSign(j, first int) (n number.Number, negative, ok bool) {
	switch {
	case s.minus(j, first):
		n, ok = s.numberAt(j + 1)
	case s.Byte(j) == '(' && s.Glued(j) && s.Glued(j+1):
		n, ok = s.bracketed(j)
	case s.Kind(j) == token.Number:
		n, ok = s.numberAt(j)
		return n, false, ok
	}
	return n, true, ok
}

// signAt is the sign or code at token i and the token after it.
func (s *scanner) signAt(i int) (*unitName, int) {
	if s.prefixed(i) < i {
		key := next(next(0, s.Tokens[i-1].Hash), s.Tokens[i].Hash)
		return s.names[key], i + 1
	}
	if s.Value(i, token.Sign) == signGlued && s.Kind(i+1) == token.Number && s.Glued(i+1) && !s.Glued(i) {
		return s.gluedSign(i)
	}
	name, last := s.nameAt(i)
	if name == nil || !name.sign || s.Glued(i) && s.Kind(i) == token.Word && s.Kind(i-1) == token.Word {
		return nil, 0
	}
	return name, last
}

// gluedSign is the sign of a few letters at token i: "P" of "P50 billion".
func (s *scanner) gluedSign(i int) (*unitName, int) {
	name, ok := s.names[gluedKey(s.Tokens[i].Hash)]
	if !ok || !s.spelled(name, i, i+1) {
		return nil, 0
	}
	return name, i + 1
}

// prefixed is the token where the sign at i begins: "US$", "C$", "aud$". A single letter must be glued:
// "A $5 fine" is no Australian dollar.
func (s *scanner) prefixed(i int) int {
	before := s.At(i - 1)
	if s.Kind(i) != token.Symbol || before.Kind != token.Word || i-1 < s.end {
		return i
	}
	name, ok := s.names[next(next(0, before.Hash), s.Tokens[i].Hash)]
	switch {
	case !ok || !name.sign:
		return i
	case s.Glued(i):
		return i - 1
	case before.Len() == 1: // text that was cut into words before: "c $ 100"
		if before.Case == token.Lower && !before.Is(token.Function) && !s.Glued(i+1) && s.Kind(i-2) != token.Mark {
			return i - 1
		}
		return i
	case before.Case == token.Lower && s.Glued(i+1): // "gave us $5"
		return i
	}
	return i - 1
}

// minus reports whether token j is a minus sign in "$-5".
func (s *scanner) minus(j, first int) bool {
	return j > first && s.At(j).Is(token.Hyphen|token.Dash) && s.Glued(j+1) && s.Kind(j+1) == token.Number
}

// everydayCode reports whether the code at token i is a word, too: ALL, TOP, COP.
func (s *scanner) everydayCode(i int) bool {
	tok := s.At(i)
	return tok.Kind == token.Word && !tok.Is(token.Code|token.Sign|token.Currency) || tok.Is(token.Code) && s.Value(i, token.Code) == codeIsUsualWord
}

// shouted reports whether capitals around a code show that the line is all in capitals: "ALL 50 STATES".
func (s *scanner) shouted(first, last int) bool {
	if !s.everydayCode(first) {
		return false
	}
	return s.At(first-1).Case == token.Upper || s.At(last).Case == token.Upper
}

// repeatedUnit takes a unit that is said twice into the amount: "$5 million dollars", "$50 USD".
func (s *scanner) repeatedUnit(a *atom) {
	name, last := s.nameAt(a.Last)
	if name == nil || name.minor > 0 || s.Kind(last) == token.Number || s.Glued(last) && s.Kind(last) == token.Symbol {
		return
	}
	if name.family == a.unit.name.family || name.currency == a.unit.name.currency || a.unit.name.usual == usualDollar && name.sign {
		a.Last = last
		if !name.currency.IsZero() && s.Tokens[last-1].Is(token.Code) {
			a.unit.name = name
		}
	}
}

// settle computes the value of an atom, takes a minus sign before it, and leaves vague numbers without value.
func (s *scanner) settle(a *atom, negative bool) {
	a.value = a.Number.Value
	if a.unit.minor > 0 {
		a.value = perMain(a.value, a.unit.minor)
	}
	switch {
	case a.unit.measure == basis:
		a.value = number.Shift(a.value, -2)
	case a.unit.measure == cash && a.unit.name.power > 0:
		a.Power = a.unit.name.power
		a.value = number.Shift(a.value, a.Power)
	}
	before := s.At(a.First - 1)
	switch {
	case negative || a.First-1 < s.end:
	case before.Hash == minusWord && s.At(a.First-2).Hash == orWord && s.At(a.First-3).Hash == plusWord: // "plus or minus three points"
	case before.Hash == minusWord || before.Hash == negativeWord:
		negative, a.First = true, a.First-1
	case before.Is(token.Hyphen|token.Dash) && s.Glued(a.First) && (!s.Glued(a.First-1) || s.At(a.First-2).Is(token.OpenParen)):
		negative, a.First = true, a.First-1
	}
	a.value.Negative = negative && !a.value.IsZero()
}

// perMain is a value in minor units, of which the main unit has so many.
func perMain(value apd.Decimal, minor int) apd.Decimal {
	power := 0
	for m := minor; m > 1; m /= 10 {
		if m%10 != 0 {
			return number.Times(value, number.Over(1, minor))
		}
		power++
	}
	return number.Shift(value, -power)
}
