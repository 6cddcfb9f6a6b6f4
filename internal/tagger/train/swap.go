package main

import (
	_ "embed"
	"math/rand/v2"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

//go:embed swap.tsv
var swapWords string

// swapper makes copies of texts with other names in them.
type swapper struct {
	words                                     map[string][]string // of swap.tsv
	given, surnames, cities, countries, folks []string
	random                                    *rand.Rand
}

func newSwapper() *swapper {
	s := &swapper{words: map[string][]string{}, random: rand.New(rand.NewPCG(seed, seed))}
	for line := range strings.Lines(swapWords) {
		if kind, words, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(line, "# ") {
			s.words[kind] = strings.Split(words, "|")
		}
	}
	for _, g := range gazetteer.GivenNames() {
		s.given = append(s.given, g.Name)
	}
	for _, n := range gazetteer.Surnames() {
		s.surnames = append(s.surnames, n.Name)
	}
	for _, c := range gazetteer.Cities() {
		s.cities = append(s.cities, c.Name)
	}
	for _, c := range gazetteer.Countries() {
		if c.Until == 0 {
			s.countries = append(s.countries, c.Name)
			s.folks = append(s.folks, c.Adjectives...)
		}
	}
	return s
}

func (s *swapper) pick(list []string) string { return list[s.random.IntN(len(list))] }

// chance is true n times in a hundred.
func (s *swapper) chance(n int) bool { return s.random.IntN(100) < n }

// copy is a copy of a text with names swapped for others, the same word for the same word throughout.
func (s *swapper) copy(a *annotated) annotated {
	c := annotated{source: a.source}
	chosen := map[string]string{}
	var b strings.Builder
	at := 0
	for _, n := range a.names {
		b.WriteString(a.text[at:n.Start])
		old := n.In(a.text)
		start := b.Len()
		b.WriteString(s.other(n.kind, old, chosen))
		c.names = append(c.names, name{lede.Span{Start: start, End: b.Len()}, n.kind})
		at = n.End
	}
	b.WriteString(a.text[at:])
	c.text = b.String()
	return c
}

// other is the name that stands in for an old one.
func (s *swapper) other(kind, old string, chosen map[string]string) string {
	if kind == "PERSON" {
		return s.person(old, chosen)
	}
	key := kind + " " + old
	if chosen[key] == "" {
		chosen[key] = s.fresh(kind, old)
	}
	return chosen[key]
}

// person swaps the words of a person's name one by one, so that the surname alone is swapped alike.
func (s *swapper) person(old string, chosen map[string]string) string {
	t := token.New(old)
	last := len(t.Tokens) - 1
	return s.each(t, func(i int) string {
		word := t.String(i)
		if tok := t.Tokens[i]; !tok.Capital() || tok.Len() < 3 || strings.HasSuffix(word, ".") || tok.Is(token.Particle) {
			return word
		}
		key := strings.ToLower(word)
		if chosen[key] == "" {
			if i == last {
				chosen[key] = s.pick(s.surnames)
			} else {
				chosen[key] = s.pick(s.given)
			}
		}
		if t.Tokens[i].Case == token.Upper {
			return strings.ToUpper(chosen[key])
		}
		return chosen[key]
	})
}

// each rewrites the tokens of a name, and keeps what stands between them.
func (s *swapper) each(t *token.Text, rewrite func(i int) string) string {
	var b strings.Builder
	at := 0
	for i, tok := range t.Tokens {
		b.WriteString(t.Source[at:tok.Start])
		b.WriteString(rewrite(i))
		at = tok.End
	}
	return b.String()
}

func (s *swapper) fresh(kind, old string) string {
	t := token.New(old)
	marks := lexicon.Default().Mark(t, nil)
	whole := marks[0]
	switch {
	case kind == "NORP" || kind == "MISC" || len(t.Tokens) == 0:
		return old
	case kind == "ORG" && whole&lexicon.Country == 0:
		return s.org(t, marks)
	case whole&lexicon.Country != 0:
		if t.Tokens[0].Case == token.Upper || s.chance(50) {
			return old
		}
		return s.pick(s.countries)
	case len(t.Tokens) == 1 && (kind == "GPE" || whole&lexicon.City != 0) && s.chance(70):
		return s.pick(s.cities)
	}
	return s.parts(t, marks)
}

// org swaps an organisation: one word for one word, a firm for a firm, others part by part or whole.
func (s *swapper) org(t *token.Text, marks []lexicon.Bits) string {
	last := len(t.Tokens) - 1
	switch {
	case last == 0 && t.Tokens[0].Case == token.Upper:
		return t.Source
	case last == 0 && s.chance(50):
		return s.pick(s.words["firm"])
	case last == 0 && s.chance(70):
		return s.pick(s.words["start"]) + s.pick(s.words["end"])
	case last == 0:
		return t.Source
	case marks[last]&lexicon.Ending != 0:
		return s.firm() + " " + s.pick(s.words["ending"])
	case s.chance(30):
		return s.fill(s.pick(s.words["body"]))
	}
	return s.parts(t, marks)
}

func (s *swapper) firm() string {
	switch s.random.IntN(4) {
	case 0:
		return s.pick(s.words["firm"])
	case 1:
		return s.pick(s.surnames)
	case 2:
		return s.pick(s.surnames) + " & " + s.pick(s.surnames)
	}
	return s.pick(s.words["start"]) + s.pick(s.words["end"])
}

// fill fills the places in a pattern.
func (s *swapper) fill(pattern string) string {
	for {
		before, rest, found := strings.Cut(pattern, "{")
		if !found {
			return pattern
		}
		kind, after, _ := strings.Cut(rest, "}")
		list := map[string][]string{"city": s.cities, "country": s.countries, "people": s.folks, "surname": s.surnames}[kind]
		pattern = before + s.pick(list) + after
	}
}

// parts swaps the places, peoples and persons inside a longer name.
func (s *swapper) parts(t *token.Text, marks []lexicon.Bits) string {
	return s.each(t, func(i int) string {
		b := marks[i]
		switch {
		case b&(lexicon.First|lexicon.Rest) != 0 || !t.Tokens[i].Capital() || t.Tokens[i].Case == token.Upper:
		case b&(lexicon.OrgWord|lexicon.FacWord|lexicon.LocWord|lexicon.Ending|lexicon.Common) != 0:
		case b&lexicon.Country != 0:
			return s.pick(s.countries)
		case b&lexicon.City != 0:
			return s.pick(s.cities)
		case b&lexicon.People != 0:
			return s.pick(s.folks)
		case b&lexicon.Surname != 0:
			return s.pick(s.surnames)
		}
		return t.String(i)
	})
}
