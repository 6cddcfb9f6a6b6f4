package money

import "github.com/lede-go/lede/internal/token"

// unresolved is a mention whose unit several currencies share.
type unresolved struct {
	mention int
	token   int
	name    *unitName
}

// emit adds an amount or a percentage, with what stands around it, and returns where to go on.
func (s *scanner) emit(a atom) int {
	if s.isLoss(a) {
		a.value.Negative = !a.value.IsZero()
	}
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
		if a.unit.name.open() {
			s.open = append(s.open, unresolved{len(s.out), a.First, a.unit.name})
		}
		m.Per, next = s.rate(last)
		if m.EquivOf = s.equivOf(&m, start); m.EquivOf >= 0 && m.Per == "" && s.At(last).Is(token.CloseParen) {
			m.Per, _ = s.rate(last + 1) // "85,000 tenge ($180) a month"
			if s.out[m.EquivOf].Per == "" {
				s.out[m.EquivOf].Per = m.Per
			}
		}
		s.dollars.seeDollar(len(s.out), &m, a.unit.name)
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
