package quotes

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// capitalised takes the capitalised words of a text for names.
func capitalised(t *token.Text) []Name {
	var names []Name
	known := acquaintance{}
	for n, s := range t.Sentences {
		t.Tick(n)
		for i := s.First; i < s.Last; {
			last := nameEnd(t, i, s.Last)
			if last == i {
				i++
				continue
			}
			first := withoutTitles(t, i, last)
			if first == s.First && last == first+1 && t.At(first).Is(token.Starter|token.Function|token.Say) || isRole(t, last-1) && givenNames()[t.String(first)] == Unknown {
				i = last
				continue
			}
			n := Name{Span: t.Span(first, last), Type: typeOf(t, first, last, first > i)}
			n.Entity = known.entity(t, first, last)
			names = append(names, n)
			i = last
		}
	}
	return names
}

// acquaintance numbers the names: names of several words are one if they begin and end alike, and a single
// word means the last name that ended so.
type acquaintance struct {
	full  map[[2]uint32]int
	last  map[uint32]int
	count int
}

func (a *acquaintance) entity(t *token.Text, first, last int) int {
	if a.full == nil {
		a.full, a.last = map[[2]uint32]int{}, map[uint32]int{}
	}
	key := [2]uint32{t.At(first).Hash, t.At(last - 1).Hash}
	e, ok := a.full[key]
	if !ok && last-first == 1 {
		e, ok = a.last[key[1]]
	}
	if !ok {
		e = a.count
		a.count++
	}
	if last-first > 1 {
		a.full[key] = e
	}
	a.last[key[1]] = e
	return e
}

// nameEnd is the end of the capitalised words that begin at token i, with the hyphens and particles between them.
func nameEnd(t *token.Text, i, limit int) int {
	end := i
	for end < limit {
		tok := t.At(end)
		switch {
		case tok.Kind == token.Word && tok.Capital() && !tok.Is(token.Weekday|token.Month|token.Determiner|token.Pronoun|token.Preposition):
			end++
		case end > i && tok.Is(token.Hyphen) && t.Glued(end) && t.Glued(end+1) && t.At(end+1).Capital():
			end += 2
		case end > i && has(tok, particleWord) && end+1 < limit && t.At(end+1).Capital():
			end += 2
		default:
			return end
		}
	}
	return end
}

// withoutTitles is where a name begins after the titles before it.
func withoutTitles(t *token.Text, first, last int) int {
	for i := last - 1; i > first; i-- {
		if isRole(t, i-1) || t.At(i-1).Is(token.Honorific) || titles().gender[t.At(i-1).Hash] != Unknown {
			return i
		}
	}
	return first
}

// typeOf guesses the type of a name by its given name or title, as far as it can.
func typeOf(t *token.Text, first, last int, titled bool) lede.Type {
	if titled {
		return lede.Person
	}
	word := strings.TrimSuffix(t.String(first), ".")
	if _, ok := givenNames()[word]; ok && last-first > 1 {
		return lede.Person
	}
	return 0
}
