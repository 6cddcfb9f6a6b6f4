package money

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// multiple reads "doubled", "halved", "threefold": changes that are told as a factor.
func (s *scanner) multiple(i int) int {
	tok := s.At(i)
	if !tok.Is(token.Multiple) {
		return 0
	}
	factor := s.Value(i, token.Multiple)
	m := Mention{HasValue: true, Form: Multiple, Direction: Up}
	switch {
	case factor == factorHalf:
		m.Value, m.Direction = NewDecimal(50), Down
	case factor > 1 && s.changesBy(i):
		m.Value = NewDecimal(int64(factor-1) * 100)
	default:
		return 0
	}
	return s.addPart(m, token.Range{First: i, Last: i + 1})
}

// factorHalf is the value of "halved"; 1 is that of "fold", which takes its factor from a number.
const factorHalf = -2

// changesBy reports whether the multiple at token i tells a change: "doubled", "a threefold rise", not "the double room".
func (s *scanner) changesBy(i int) bool {
	form := s.String(i)
	end := form[len(form)-1]
	return end == 'd' && len(form) > len("fold") || end == 's' || form[len(form)-3:] == "ing"
}

// fold reads "three-fold" and "10-fold".
func (s *scanner) fold(n number.Number) int {
	i := s.overHyphen(n.Last)
	factor, ok := n.Int()
	if s.At(i).Hash != foldWord || !ok || factor < 2 {
		return 0
	}
	m := Mention{HasValue: true, Form: Multiple, Direction: Up}
	m.Value = NewDecimal(int64(factor) - 1).Mul(NewDecimal(100))
	return s.addPart(m, token.Range{First: n.First, Last: i + 1})
}

// fraction reads a part of something: "fell by a third", "two-thirds of the seats".
func (s *scanner) fraction(n number.Number) int {
	if n.Kind != number.Fraction || n.Digits && !s.ofSomething(n) { // "fell 1/8": points of a share price
		return 0
	}
	_, start := s.qualifierBefore(n.First)
	m := Mention{HasValue: true, Form: Fraction, Direction: s.direction(start, n.Last)}
	m.Value = percentOf(n.Value)
	if m.Direction == 0 && !s.ofSomething(n) {
		return 0
	}
	return s.addPart(m, n.Range)
}

// ofSomething reports whether n is a share: "a third of the bonds", but not "half of 2022" and "the third of May".
func (s *scanner) ofSomething(n number.Number) bool {
	before := s.At(n.First - 1)
	if before.Hash == andWord && s.At(n.First-2).Is(token.TimeUnit) { // "a year and a half of war"
		return false
	}
	after := s.At(n.Last + 1)
	return s.At(n.Last).Hash == ofWord && !before.Is(token.Ordinal|token.Relative|token.Determiner) &&
		after.Kind == token.Word && (!after.Is(token.Month|token.TimeUnit|token.Relative|token.Pronoun) || after.Is(token.Determiner)) && !s.At(n.Last+2).Is(token.TimeUnit)
}

// ratio reads "two in five" and "nine out of 10".
func (s *scanner) ratio(n number.Number) int {
	if last := s.fold(n); last > 0 {
		return last
	}
	if last := s.fraction(n); last > 0 {
		return last
	}
	i := n.Last
	switch {
	case s.At(i).Hash == inWord:
		i++
	case s.At(i).Hash == outWord && s.At(i+1).Hash == ofWord:
		i += 2
	default:
		return 0
	}
	whole, ok := number.At(s.Text, i)
	num, ok1 := n.Int()
	den, ok2 := whole.Int()
	if !ok || !ok1 || !ok2 || num < 1 || den <= num || den > 1000 || whole.Kind != number.Cardinal || whole.Digits && !n.Digits && den < 10 ||
		s.At(whole.Last).Is(token.TimeUnit|token.Month) || s.Kind(whole.Last) == token.Symbol {
		return 0
	}
	m := Mention{HasValue: true, Form: Fraction}
	m.Value = percentOf(number.Over(num, den))
	return s.addPart(m, token.Range{First: n.First, Last: whole.Last})
}

// percentOf is a part of one in percent, rounded to hundredths.
func percentOf(part apd.Decimal) Decimal {
	return Decimal{number.Shift(part, 2)}.Round(2)
}

// addPart adds a percentage that is told without a percent sign.
func (s *scanner) addPart(m Mention, r token.Range) int {
	m.Span = s.Span(r.First, r.Last)
	m.Text = m.In(s.Source)
	m.Kind, m.Unit, m.EquivOf = Percent, UnitPercent, -1
	m.Qualifier, _ = s.qualifierBefore(r.First)
	if m.Direction != 0 {
		m.ComparedTo = s.comparedTo(r.Last)
	}
	s.out = append(s.out, m)
	s.last, s.lastFirst, s.end, s.after = unit{}, r.First, r.Last, r.Last
	return r.Last
}
