package money

import (
	"github.com/lede-go/lede/internal/token"
)

// open reports whether the text may tell what currency a name means: "pesos", "rupees", "pounds", "cents".
func (n *unitName) open() bool {
	switch n.usual {
	case usualPound:
		return !n.sign
	case usualDollar:
		return n.minor > 0
	}
	return n.currency.IsZero() || n.shared
}

// resolve finds the currency of units that several countries share, "pesos", "francs": that of another
// mention of the same unit in the text, that of the country that the text names most, or the caller's setting.
func (s *scanner) resolve() {
	s.resolveDollars()
	for i, u := range s.open {
		s.Tick(i)
		m := &s.out[u.mention]
		if u.name.minor > 0 && !m.Currency.IsZero() {
			m.Currency = s.neighbourOf(u.mention)
		} else if c := s.sameUnit(u); !c.IsZero() {
			m.Currency = c
		} else if u.name.usual == usualPound {
			continue // what else "pounds" are is too often told wrongly by the countries of a text
		} else if c := s.mostNamed(u.name.several); !c.IsZero() {
			m.Currency = c
		} else if c := s.setting(u.name); !c.IsZero() {
			m.Currency = c
		}
	}
}

// neighbourOf is what cents are cents of: the currency of the next amount in the sentence that has cents,
// "up 5 cents to A$3.20", else what the mention has.
func (s *scanner) neighbourOf(i int) Currency {
	const near = 80 // bytes
	bounds := s.sentence(s.Index(s.out[i].Start))
	first, last := s.Tokens[bounds.First].Start, s.Tokens[bounds.Last-1].End
	for _, j := range [...]int{i + 1, i - 1, i + 2, i - 2} {
		if j < 0 || j >= len(s.out) || s.out[j].Start < first || s.out[j].End > last || s.out[j].Kind != Money || s.out[j].Start-s.out[i].End > near || s.out[i].Start-s.out[j].End > near {
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

// sameUnit is the one currency that the text names with the same unit word, "Mexican pesos"; for units that
// usually mean one currency it must do so before.
func (s *scanner) sameUnit(u unresolved) Currency {
	if s.named == nil {
		s.findNamed()
	}
	n := s.named[u.name.family]
	if !u.name.currency.IsZero() && n.first > u.token {
		return Currency{}
	}
	return n.currency
}

// namedUnit is the currency that a text names in full, zero if there are several, and the token where it does so first.
type namedUnit struct {
	currency Currency
	first    int
}

// findNamed collects the units that the text names with their nation.
func (s *scanner) findNamed() {
	s.named = map[uint32]namedUnit{}
	for i := range s.Tokens {
		s.Tick(i)
		if !s.Tokens[i].Is(token.MoneyMisc) {
			continue
		}
		name, _ := s.nameAt(i)
		if name == nil || name.currency.IsZero() {
			continue
		}
		switch n, ok := s.named[name.family]; {
		case !ok:
			s.named[name.family] = namedUnit{name.currency, i}
		case n.currency != name.currency:
			s.named[name.family] = namedUnit{first: n.first}
		}
	}
}

// mostNamed is the currency among the candidates whose country the text names most often; of two, the one
// that is named first. It is zero where the text names none.
func (s *scanner) mostNamed(several []Currency) (most Currency) {
	if s.nations == nil {
		s.countNations()
	}
	for _, c := range several {
		if n, best := s.nations[c], s.nations[most]; n.times > best.times || n.times > 0 && n.times == best.times && n.first < best.first {
			most = c
		}
	}
	return most
}

// naming is how often the countries of a currency are named in a text, and the token where they are first.
type naming struct{ times, first int }

// countNations counts the names of countries, peoples and capitals in the text.
func (s *scanner) countNations() {
	s.nations = map[Currency]naming{}
	table := nations()
	for i := range s.Tokens {
		s.Tick(i)
		if !s.Tokens[i].Capital() {
			continue
		}
		var key uint64
		for j := i; j < min(i+3, len(s.Tokens)); j++ {
			key = next(key, s.Tokens[j].Hash)
			for _, c := range table[key] {
				n, found := s.nations[c]
				if !found {
					n.first = i
				}
				n.times++
				s.nations[c] = n
			}
		}
	}
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
