package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// longestUnit is how many words the unit of a count has before its noun: "newly registered foreign-owned small firms".
const longestUnit = 5

// count reads a number with the words that it counts: "about 590 companies", "38mln books".
func (s *scanner) count(n number.Number) int {
	if n.Kind != number.Cardinal || !s.countable(n) {
		return 0
	}
	noun := s.countedNoun(n.Last)
	if noun == 0 {
		return s.countOf(n)
	}
	if s.Glued(n.Last) && !s.plural(n.Last) && s.Kind(n.Last) == token.Word { // "5G networks", but "35km"
		return 0
	}
	return s.addCount(n.Range, s.unitOfCount(n.Last, noun), Mention{Amount: Amount{Value: Decimal{n.Value}}})
}

// countOf reads a large number after the noun that it counts: "a crowd of 18,400".
func (s *scanner) countOf(n number.Number) int {
	if n.Value.NumDigits()+int64(n.Value.Exponent) < 4 || s.isYear(n) || s.Kind(n.Last) == token.Symbol {
		return 0
	}
	_, i := s.qualifierBefore(n.First)
	for stop := max(s.sentence(n.First).First, i-7); i > stop; i-- {
		switch tok := s.At(i - 1); {
		case tok.Is(token.MoneyMisc) && s.Value(i-1, token.MoneyMisc) == miscCrowd:
			return s.addCount(n.Range, tok.In(s.Source), Mention{Amount: Amount{Value: Decimal{n.Value}}})
		case tok.Kind != token.Number && !tok.Is(token.Function|token.Rise|token.Fall|token.Scale):
			return 0
		}
	}
	return 0
}

// countRange reads "300 to 400 families", "between 20 and 30 houses", "5-6 trains".
func (s *scanner) countRange(n number.Number) int {
	l, j := s.linkAt(n.Last)
	if l == noLink || l == linkComma || n.Kind != number.Cardinal || s.isYear(n) || s.Glued(n.First) || s.At(n.First-1).Is(token.Month) {
		return 0
	}
	second, ok := s.numberAt(j)
	if !ok || second.Kind != number.Cardinal || l == linkAnd && s.At(n.First-1).Hash != betweenWord || s.joins(second.Last) {
		return 0
	}
	a, b := atom{Number: n, value: n.Value}, atom{Number: second, value: second.Value}
	shareScale(&a, &b)
	noun := s.countedNoun(second.Last)
	if noun == 0 || a.value.Cmp(&b.value) >= 0 || s.At(n.First-1).Hash == fromWord && s.changed(n.First-1) {
		return 0
	}
	m := Mention{Range: true, Min: Decimal{a.value}, Max: Decimal{b.value}}
	return s.addCount(token.Range{First: n.First, Last: second.Last}, s.unitOfCount(second.Last, noun), m)
}

// unitOfCount is the words from token first that are counted, of which the noun ends before token noun.
func (s *scanner) unitOfCount(first, noun int) string {
	return s.Span(first, s.furtherNouns(noun)).In(s.Source)
}

// addCount adds a count of what the unit says.
func (s *scanner) addCount(r token.Range, unit string, m Mention) int {
	m.Span = s.Span(r.First, r.Last)
	m.Text = m.In(s.Source)
	m.Kind, m.HasValue, m.Unit, m.EquivOf = Count, true, unit, -1
	if m.Qualifier, _ = s.qualifierBefore(r.First); m.Qualifier == None && s.Byte(r.Last) == '+' {
		m.Qualifier = AtLeast
	}
	s.out = append(s.out, m)
	s.end = r.Last
	return r.Last
}

// countable reports whether the place of a number allows that it counts something: no year, no part of a
// name ("Boeing 737 jets"), no score, no "the two countries".
func (s *scanner) countable(n number.Number) bool {
	before := s.At(n.First - 1)
	value, small := n.Int()
	small = small && value < 13
	switch {
	case s.Glued(n.First) && !before.Is(token.OpenQuote|token.OpenParen|token.Quote|token.Dash), s.joins(n.Last):
		return false
	case small && value < 2, small && n.Digits && s.Tokens[n.First].Len() > 2:
		return false
	case s.isYear(n):
		q, _ := s.qualifierBefore(n.First)
		return q != None
	case small && before.Is(token.Determiner|token.Possessive) && before.Len() > 1, before.Is(token.Relative), before.Hash == topWord:
		return false
	case before.Capital() && n.Digits && !n.HasScale() && !before.Is(token.Function):
		q, _ := s.qualifierBefore(n.First)
		return q != None
	}
	return !before.Is(token.Month) && before.Kind != token.Symbol && before.Hash != noWord
}

// countedNoun is the token after the noun that a number at token i counts, 0 if there is none: the first plural
// word, with at most a few others before it.
func (s *scanner) countedNoun(i int) int {
	if s.Byte(i) == '+' && s.Glued(i) {
		i++
	}
	for j := i; j < i+longestUnit; j++ {
		tok := s.At(j)
		if tok.Is(token.Hyphen) && s.joins(j) {
			continue
		}
		if tok.Kind != token.Word || tok.Is(token.Function|token.TimeUnit|token.Month|token.Weekday|token.Clock|token.Rise|token.Fall|token.Percent|token.Possessive) || tok.Is(token.Say) && (tok.Hash == saysWord || !s.plural(j)) ||
			s.Value(j, token.MoneyMisc) == miscNoCount {
			return 0
		}
		if s.plural(j) && !s.goesOn(j) {
			if tok.Case == token.Title && s.At(j+1).Case == token.Title { // "9 News Perth"
				return 0
			}
			return j + 1
		}
	}
	return 0
}

// plural reports whether word i has the form of a plural noun.
func (s *scanner) plural(i int) bool {
	if s.Value(i, token.MoneyMisc) == miscPlural {
		return true
	}
	form := s.String(i)
	n := len(form)
	return n > 3 && form[n-1] == 's' && form[n-2] != 's' && form[n-2] != 'u' && form[n-2] != '\'' && !(form[n-2] == 'i' && form[n-3] != 'k')
}

// goesOn reports whether the plural word i stands before the noun that is counted: "police officers",
// "Hamas militants".
func (s *scanner) goesOn(i int) bool {
	tok, after := s.At(i), s.At(i+1)
	uninflected := s.Value(i, token.MoneyMisc) == miscPlural || tok.Capital() && tok.Case == token.Title
	return uninflected && after.Case == token.Lower && !after.Is(token.Function|token.Rise|token.Fall) && s.plural(i+1)
}

// furtherNouns is the end of a unit that goes on after its noun: "books and other printed materials",
// "companies with US capital", "tonnes of wheat".
func (s *scanner) furtherNouns(i int) int {
	j, most := i+1, 2
	switch s.At(i).Hash {
	case ofWord, withWord:
	case andWord:
		if s.At(j).Hash != otherWord {
			return i
		}
		most = longestUnit
	default:
		return i
	}
	for first := j; j < first+most; j++ {
		tok := s.At(j)
		if tok.Kind != token.Word || tok.Hash == worthWord || tok.Is(token.Function) && tok.Case != token.Upper && tok.Hash != otherWord {
			break
		}
		if s.plural(j) {
			return j + 1
		}
	}
	if j == i+1 || most > 2 {
		return i
	}
	return j
}
