package money

import (
	"github.com/lede-go/lede/internal/token"
)

// resolve finds the currency of units that several countries share, "pesos", "francs": that of another
// mention of the same unit in the text, that of the country named nearest before it or else first in the
// text, or the caller's setting.
func (s *scanner) resolve() {
	for _, u := range s.open {
		m := &s.out[u.mention]
		if u.name.minor > 0 && !m.Currency.IsZero() {
			m.Currency = s.neighbourOf(u.mention)
		} else if c := s.sameUnit(u.name); !c.IsZero() {
			m.Currency = c
		} else if c := s.nearestNation(u); !c.IsZero() {
			m.Currency = c
		} else {
			m.Currency = s.setting(u.name)
		}
	}
}

// neighbourOf is what cents are cents of: the currency of the next amount in the sentence that has cents,
// "up 5 cents to A$3.20", else what the mention has.
func (s *scanner) neighbourOf(i int) Currency {
	bounds := s.sentence(s.Index(s.out[i].Start))
	first, last := s.Tokens[bounds.First].Start, s.Tokens[bounds.Last-1].End
	for _, j := range [...]int{i + 1, i - 1, i + 2, i - 2} {
		if j < 0 || j >= len(s.out) || s.out[j].Start < first || s.out[j].End > last || s.out[j].Kind != Money {
			continue
		}
		for _, minor := range currencies().rows[s.out[j].Currency.row].minors {
			if minor == "cents" {
				return s.out[j].Currency
			}
		}
	}
	return s.out[i].Currency
}

// sameUnit is the one currency that the text names with the same unit word: "Mexican pesos".
func (s *scanner) sameUnit(n *unitName) Currency {
	if s.named == nil {
		s.named = map[uint32]Currency{}
		for i := range s.Tokens {
			if !s.Tokens[i].Is(token.MoneyMisc) {
				continue
			}
			name, _ := s.nameAt(i)
			if name == nil || name.currency.IsZero() {
				continue
			}
			if c, ok := s.named[name.family]; ok && c != name.currency {
				s.named[name.family] = Currency{}
			} else {
				s.named[name.family] = name.currency
			}
		}
	}
	return s.named[n.family]
}

// farthestNation is how many tokens before an amount, or from the beginning of the text, a country is looked for.
const farthestNation = 400

// nearestNation is the currency among the candidates whose country stands nearest before the mention,
// else first after the beginning of the text.
func (s *scanner) nearestNation(u unresolved) Currency {
	for i := u.token - 1; i >= max(0, u.token-farthestNation); i-- {
		if c := s.nationAt(i, u.name.several); !c.IsZero() {
			return c
		}
	}
	for i := range min(len(s.Tokens), farthestNation) {
		if c := s.nationAt(i, u.name.several); !c.IsZero() {
			return c
		}
	}
	return Currency{}
}

// nationAt is the currency among the candidates that a country named at token i has.
func (s *scanner) nationAt(i int, several []Currency) Currency {
	if !s.Tokens[i].Capital() {
		return Currency{}
	}
	var key uint64
	for j := i; j < min(i+3, len(s.Tokens)); j++ {
		key = next(key, s.Tokens[j].Hash)
		for _, c := range nations()[key] {
			for _, candidate := range several {
				if c == candidate {
					return c
				}
			}
		}
	}
	return Currency{}
}

// setting is the caller's currency for a unit.
func (s *scanner) setting(n *unitName) Currency {
	for word, c := range s.Units {
		if familyOf(word) == n.family {
			return c
		}
	}
	return Currency{}
}
