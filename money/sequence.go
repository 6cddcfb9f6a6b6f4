package money

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// link is what joins two numbers.
type link uint8

const (
	noLink link = iota
	linkTo
	linkAnd
	linkOr
	linkComma
	linkHyphen
)

// linkAt is the link at token i and the token after it.
func (s *scanner) linkAt(i int) (link, int) {
	tok := s.At(i)
	switch {
	case tok.Hash == toWord:
		return linkTo, i + 1
	case tok.Hash == andWord:
		return linkAnd, i + 1
	case tok.Hash == orWord:
		return linkOr, i + 1
	case s.Byte(i) == ',' && (s.At(i+1).Hash == andWord || s.At(i+1).Hash == orWord):
		l, last := s.linkAt(i + 1)
		return l, last
	case s.Byte(i) == ',':
		return linkComma, i + 1
	case tok.Is(token.Hyphen|token.Dash) && s.Glued(i) == s.Glued(i+1):
		if s.At(i+1).Hash == toWord && s.joins(i+2) { // "six-to-seven"
			return linkTo, i + 3
		}
		return linkHyphen, i + 1
	}
	return noLink, i
}

// sequence takes an amount, and the second end of the range that it begins.
func (s *scanner) sequence(a atom) int {
	l, j := s.linkAt(a.Last)
	if l == noLink || l == linkComma || l == linkOr || !a.HasValue() {
		return s.emit(a)
	}
	if b, ok := s.second(a, l, j); ok && s.isRange(a, b, l) {
		return s.emitRange(a, b)
	}
	return s.emit(a)
}

// second is the amount at token j that may be the other end of a range: "$4 billion", or a number that has
// its unit from the first, "$3-4 billion".
func (s *scanner) second(a atom, l link, j int) (atom, bool) {
	if _, start := s.qualifierAt(j); start > j {
		j = start
	}
	if b, ok := s.atom(j); ok {
		return b, b.HasValue() && comparable(a, b)
	}
	n, ok := s.numberAt(j)
	if !ok || !a.signed || !n.Digits || n.Kind == number.Ordinal || l != linkHyphen && !n.HasScale() && !s.closes(n.Last) {
		return atom{}, false
	}
	b := atom{Range: n.Range, Number: n, unit: a.unit, signed: true}
	s.repeatedUnit(&b)
	s.settle(&b, false)
	return b, s.Kind(n.Last) != token.Symbol
}

// comparable reports whether two amounts may be the ends of a range.
func comparable(a, b atom) bool {
	if a.unit.measure != b.unit.measure {
		return false
	}
	if a.unit.measure != cash {
		return true
	}
	x, y := a.unit.name, b.unit.name
	return x.currency == y.currency || x.family == y.family
}

// closes reports whether no noun stands at token i, so that a number before it counts nothing else.
func (s *scanner) closes(i int) bool {
	tok := s.At(i)
	return tok.Kind != token.Word && tok.Kind != token.Symbol && tok.Kind != token.Number && !s.joins(i) ||
		tok.Is(token.Function|token.Relative|token.Shift|token.Deictic)
}

// shareScale gives the first end the scale of the second: "$300 to $500 million". It does not where the
// first would become much the larger one: "$500 to $1 million".
func shareScale(a, b *atom) {
	if a.Power > 0 || b.Power < 3 {
		return
	}
	unscaled := number.Shift(b.Number.Value, 1-b.Power)
	if a.Number.Value.Cmp(&unscaled) < 0 {
		a.value = number.Shift(a.value, b.Power)
		a.Power = b.Power
	}
}

// isRange tells a range ("costs $3 to $4") from two amounts ("rose to $4 from $3", "fell 12 pence to 640 pence").
func (s *scanner) isRange(a, b atom, l link) bool {
	_, before := s.qualifierBefore(a.First)
	word := s.At(before - 1)
	switch {
	case l == linkHyphen: // but "$95bn - $60bn of it for roads"
		return s.Glued(b.First) || a.value.Cmp(&b.value) <= 0 || a.Power < b.Power
	case word.Hash == betweenWord:
		return true
	case l == linkAnd:
		return false
	case l == linkOr:
		return true
	case word.Hash == fromWord:
		return !s.changed(before-1) && a.value.Cmp(&b.value) < 0
	case a.unit.written && s.moved(before):
		return false
	}
	return a.unit.measure == cash || a.value.Cmp(&b.value) < 0 || !s.isShare(a, b)
}

// isShare reports whether two percentages, the larger first, tell a vote: "51% to 44%".
func (s *scanner) isShare(a, b atom) bool {
	sum := number.Plus(a.value, b.value)
	twenty, hundred := apd.New(20, 0), apd.New(100, 0)
	return sum.Cmp(hundred) <= 0 && a.value.Cmp(twenty) > 0
}

// changed reports whether a verb of change governs "from" at token i, and none of range: "dropped from $240 to $165".
func (s *scanner) changed(i int) bool {
	first := s.sentence(i).First
	for j := i - 1; j >= max(first, i-12); j-- {
		tok := s.Tokens[j]
		if tok.Is(token.MoneyMisc) {
			switch s.Value(j, token.MoneyMisc) {
			case miscRange:
				return false
			case miscChange:
				return true
			}
		}
		if tok.Is(token.Rise | token.Fall) {
			return true
		}
	}
	return false
}

// moved reports whether a verb of change stands right before token i, "rose (by) 8 cents", and no modal
// verb makes what follows a range: "may rise 2% to 3%".
func (s *scanner) moved(i int) bool {
	if s.At(i-1).Hash == byWord {
		i--
	}
	if !s.At(i - 1).Is(token.Rise | token.Fall) {
		return false
	}
	first := s.sentence(i).First
	for j := i - 2; j >= max(first, i-8); j-- {
		if s.Tokens[j].Is(token.MoneyMisc) && s.Value(j, token.MoneyMisc) == miscModal {
			return false
		}
	}
	return true
}
