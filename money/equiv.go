package money

import (
	"github.com/lede-go/lede/internal/token"
)

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
	if before.EquivOf >= 0 && s.out[before.EquivOf].Currency != m.Currency && s.onlyLinks(s.after, start) {
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
