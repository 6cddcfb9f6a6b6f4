package money

import (
	"github.com/lede-go/lede/internal/token"
)

// unresolved is a mention whose unit several currencies share.
type unresolved struct {
	mention int
	token   int
	name    *unitName
}

// emit adds an amount or a percentage, with what stands around it, and returns where to go on.
func (s *scanner) emit(a atom) int {
	m := Mention{HasValue: a.HasValue()}
	if m.HasValue {
		m.Value = Decimal{a.value}
	}
	return s.add(m, a, a.Last)
}

// emitRange adds a range.
func (s *scanner) emitRange(a, b atom) int {
	shareScale(&a, &b)
	m := Mention{HasValue: true, Range: true, Min: Decimal{a.value}, Max: Decimal{b.value}}
	if m.Min.Cmp(m.Max) > 0 {
		m.Min, m.Max = m.Max, m.Min
	}
	if a.unit.measure == cash && a.unit.name.currency.IsZero() {
		a.unit.name = b.unit.name
	}
	next := s.add(m, a, b.Last)
	if b.First > a.Last+2 { // "under $100 to more than $1,000": each end has its own
		s.out[len(s.out)-1].Qualifier = None
	}
	return next
}

// add completes a mention that begins with a and ends before the token last.
func (s *scanner) add(m Mention, a atom, last int) int {
	m.Span = s.Span(a.First, last)
	m.Text = m.In(s.Source)
	m.EquivOf = -1
	var start int
	m.Qualifier, start = s.qualifierBefore(a.First)
	if m.Qualifier == None {
		m.Qualifier = s.qualifierAfter(last)
	}
	next := last
	if a.unit.measure == cash {
		m.Kind = Money
		m.Currency = s.currencyOf(a.unit.name)
		if m.Currency.IsZero() || a.unit.name.shared || a.unit.name.usual == usualPound && !a.unit.name.sign || a.unit.name.usual == usualDollar && a.unit.minor > 0 {
			s.open = append(s.open, unresolved{len(s.out), a.First, a.unit.name})
		}
		m.Per, next = s.rate(last)
		if m.EquivOf = s.equivOf(&m, start); m.EquivOf >= 0 && m.Per == "" && s.At(last).Is(token.CloseParen) {
			m.Per, _ = s.rate(last + 1) // "85,000 tenge ($180) a month"
			if s.out[m.EquivOf].Per == "" {
				s.out[m.EquivOf].Per = m.Per
			}
		}
		s.lastMoney, s.cash, s.cashFirst = len(s.out), a.unit, a.First
	} else {
		m.Kind, m.Unit = Percent, percentUnits[a.unit.measure]
		m.Direction = s.direction(start, last)
		if m.Direction != 0 {
			m.ComparedTo = s.comparedTo(last)
		}
	}
	s.out = append(s.out, m)
	s.last, s.lastFirst, s.end, s.after = a.unit, a.First, last, next
	return next
}

var percentUnits = map[measure]string{percent: UnitPercent, points: UnitPoints, basis: UnitBasis}

// currencyOf is the currency that a name means, with the caller's settings; zero where the text must tell.
func (s *scanner) currencyOf(n *unitName) Currency {
	switch {
	case n.usual == usualDollar && !s.Dollar.IsZero():
		return s.Dollar
	case n.usual == usualPound && !s.Pound.IsZero():
		return s.Pound
	}
	return n.currency
}

// equivOf is the index of the amount that m, whose words begin with token start, says again in another
// currency: "7.1 billion yen ($52 million)", "15,000 yen, or about $105". It is -1 where there is none.
func (s *scanner) equivOf(m *Mention, start int) int {
	if s.lastMoney < 0 || s.lastMoney != len(s.out)-1 || start < s.after || start-s.after > 6 {
		return -1
	}
	before := &s.out[s.lastMoney]
	if before.Currency == m.Currency || !before.HasValue {
		return -1
	}
	if before.EquivOf >= 0 && s.onlyLinks(s.after, start) {
		return before.EquivOf
	}
	if s.restates(s.after, start) {
		return s.lastMoney
	}
	return -1
}

// restates reports whether the tokens from first up to last say that an amount is given again: "(", ", or", "equivalent to".
func (s *scanner) restates(first, last int) bool {
	for i := first; i < last; i++ {
		tok := s.Tokens[i]
		switch {
		case tok.Hash == orWord && i == first: // "NZ$35 or S$28": two prices
			return false
		case tok.Is(token.OpenParen), tok.Hash == orWord, s.Byte(i) == '=', restateWords[tok.Hash]:
			return s.onlyWords(i+1, last)
		case s.Byte(i) != ',':
			return false
		}
	}
	return false
}

// onlyWords reports whether no mark and no break stands from first up to last.
func (s *scanner) onlyWords(first, last int) bool {
	for i := first; i < last; i++ {
		if s.Tokens[i].Kind == token.Mark && s.Byte(i) != ',' || s.Tokens[i].Kind == token.Break {
			return false
		}
	}
	return true
}

// onlyLinks reports whether only commas, slashes and conjunctions stand from first up to last: "(€5m, $6m)".
func (s *scanner) onlyLinks(first, last int) bool {
	for i := first; i < last; i++ {
		c := s.Byte(i)
		if c != ',' && c != ';' && c != '/' && s.Tokens[i].Hash != orWord && s.Tokens[i].Hash != andWord {
			return false
		}
	}
	return first < last
}

var restateWords = hashSet("equivalent", "equal", "equalling", "equaling", "i.e")
