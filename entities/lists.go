package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// lists adds listed names that the tagger did not see, or saw a part of. What may be something else by the lists
// is left to the tagger.
func (d *draft) lists() {
	d.index()
	for i, step := d.capitalFrom(0), 0; i < len(d.bits); step++ {
		d.t.Tick(step)
		n := 1
		if d.bits[i]&lexicon.First != 0 {
			for i+n < len(d.bits) && d.bits[i+n]&lexicon.Rest != 0 {
				n++
			}
		}
		d.listed(i, i+n)
		i = d.capitalFrom(i + n)
	}
	d.merge()
}

// listed adds the match of the lists from token first up to last, if it is a name here.
func (d *draft) listed(first, last int) {
	t := d.listedType(first, last)
	if t == 0 {
		return
	}
	inside := d.nameAt(first)
	if inside == nil || inside.First > first || inside.Last < last {
		if inside != nil || last-first > 1 || !d.common(first) || d.is(first, token.Function) { // "US" beside "us"
			d.add(first, last, t)
		}
		return
	}
	if inside.First == first && inside.Last == last && d.settled(inside) {
		inside.Type = t
	}
}

// settled reports whether the lists are surer of the type of a name than the tagger.
func (d *draft) settled(n *name) bool {
	const sure = lexicon.People | lexicon.Event | lexicon.Law | lexicon.Work | lexicon.Product
	const unsure = lexicon.Org | lexicon.Given | lexicon.Surname | whole&^lexicon.People | lexicon.Region
	if n.Type == lede.Org {
		if n.len() > 1 && d.bit(n.First, lexicon.People) && !d.bit(n.First, lexicon.Org) {
			return true // "Central Asian"
		}
		if n.len() > 1 && d.bit(n.First, lexicon.Facility) {
			return !d.bit(n.First, lexicon.Org) && !d.bit(n.Last-1, lexicon.OrgWord) && d.sited(n)
		}
		place := lexicon.Country
		if n.len() > 1 {
			place |= lexicon.State | lexicon.City | lexicon.Region
		}
		return d.bit(n.First, place) && !d.bit(n.First, lexicon.Org|lexicon.Surname) && !d.sport
	}
	return d.bit(n.First, sure) && !d.bit(n.First, unsure)
}

// sited reports whether a name is said to be somewhere to be: "through Independence Square".
func (d *draft) sited(n *name) bool {
	i := n.First - 1
	for d.is(i, token.Determiner) {
		i--
	}
	switch d.t.At(i).Hash {
	case atHash, inHash, nearHash, throughHash, outsideHash:
		return true
	}
	return false
}

// listedType is the type of a match by the lists, 0 where it could be something else.
func (d *draft) listedType(first, last int) lede.Type {
	b := d.bits[first]
	several := last-first > 1
	person := b&(lexicon.Given|lexicon.Surname|lexicon.Common) != 0
	switch {
	case !several && (person || d.little(first) || d.alone(first) || d.shouted(first)):
		return 0
	case b&lexicon.People != 0 && b&(lexicon.Org|lexicon.City) == 0:
		return lede.NORP
	case b&lexicon.Country != 0, several && b&(lexicon.City|lexicon.State) != 0, b&lexicon.CityLarge != 0 && b&lexicon.Org == 0:
		return lede.GPE
	case b&lexicon.Region != 0:
		return lede.Loc
	case b&lexicon.Org != 0 && (several || d.t.Tokens[first].Case != token.Upper || d.t.Tokens[first].Len() > 2):
		return lede.Org
	case b&lexicon.Facility != 0:
		return lede.Fac
	case b == lexicon.Product && !d.model.Lower(d.t.Tokens[first].Hash):
		return lede.Product // "Viagra", not "Windows"
	case !several:
		return 0
	case b&lexicon.Event != 0:
		return lede.Event
	case b&lexicon.Law != 0:
		return lede.Law
	case b&lexicon.Product != 0:
		return lede.Product
	case b&lexicon.Work != 0:
		return lede.WorkOfArt
	}
	return 0
}

// little reports whether the token i is a function word, and no country in capitals: "us", not "US".
func (d *draft) little(i int) bool {
	return d.is(i, token.Function) && (d.t.Tokens[i].Case != token.Upper || !d.bit(i, lexicon.Country))
}

// alone reports whether the capital of the token i says little: at the beginning of a sentence, or in a line of capitals.
func (d *draft) alone(i int) bool {
	const sure = lexicon.Country | lexicon.People | lexicon.CityLarge | lexicon.Region
	if d.bit(i, sure) {
		return false
	}
	s := d.t.Sentence(i)
	return s < 0 || d.t.Sentences[s].First == i || d.capital(i-1) || d.capital(i+1)
}

// shouted reports whether the token i is a word in a line of capitals, and no sure name.
func (d *draft) shouted(i int) bool {
	return d.t.Tokens[i].Case == token.Upper && !d.bit(i, settledPlace|lexicon.People) && d.loud(i)
}
