package entities

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// families gives a name of one word the type of the longer name that it stands for: the surname of a person who is
// named in full, "Montalvo" after "Daniel Montalvo"; the first word of an organisation, "Corvane" after "Corvane Foods Inc."
// Where the text has both, and where the lists know the word, the tagger decides.
func (d *draft) families() {
	d.index()
	d.fullNames()
	d.namesakes()
	if d.known.Len() == 0 {
		return
	}
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.len() != 1 || n.Type == lede.NORP {
			continue
		}
		if t := d.known.Get(d.t.Tokens[n.First].Hash); t != 0 && t != n.Type && !d.listedOther(n, t) {
			n.Type = t
		}
	}
	d.pairs()
	d.index()
	for i, n := d.capitalFrom(0), 0; i < len(d.t.Tokens); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.at[i] == 0 && !d.bit(i, lexicon.Calendar) {
			if t := d.known.Get(d.t.Tokens[i].Hash); t != 0 && d.standsAlone(i) {
				d.add(i, i+1, t)
			}
		}
	}
	d.merge()
}

// pairs parts two persons joined by "and" of whom the text names one elsewhere, "Mara and Torin", and two names joined by a
// hyphen that the text has both: "the Harvex-Dalcom agreement".
func (d *draft) pairs() {
	d.each(func(n *name) bool {
		if n.len() == 3 && d.is(n.First+1, token.Hyphen) {
			left, right := d.known.Get(d.t.Tokens[n.First].Hash), d.known.Get(d.t.Tokens[n.Last-1].Hash)
			if left == lede.Org && right == lede.Org {
				d.add(n.Last-1, n.Last, right)
				n.Last, n.Type = n.First+1, left
			}
			return true
		}
		if n.len() == 3 && n.Type == lede.Org && d.t.Tokens[n.First+1].Hash == andHash &&
			(d.known.Get(d.t.Tokens[n.First].Hash) == lede.Person || d.known.Get(d.t.Tokens[n.Last-1].Hash) == lede.Person) {
			d.add(n.Last-1, n.Last, lede.Person)
			n.Last, n.Type = n.First+1, lede.Person
		}
		return true
	})
}

// namesakes takes well-known places of one word that the tagger saw as persons or bodies for what they are, unless a person or
// a firm of that name is named in full, or stands with an office: "Paris". In reports of matches a city may be a team.
func (d *draft) namesakes() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.len() != 1 || !(n.Type == lede.Person && d.bit(n.First, lexicon.Country|lexicon.CityLarge) || n.Type == lede.Org && d.onlyCity(n)) || d.office(max(n.First-1, 0)) {
			continue
		}
		if _, ok := d.known.Find(d.t.Tokens[n.First].Hash); !ok && !d.firms.Get(d.t.Tokens[n.First].Hash) {
			n.Type = lede.GPE
		}
	}
}

// onlyCity reports whether the token i is a well-known city and nothing else that the lists know, in a text without matches, and a
// place there: after a preposition of place, or before the noun of what is in it ("the Lisbon tenants").
func (d *draft) onlyCity(n *name) bool {
	if d.played || !d.bit(n.First, lexicon.CityLarge) || d.bit(n.First, lexicon.Org|lexicon.Surname|lexicon.Given|lexicon.First|lexicon.Rest) {
		return false
	}
	next := d.t.At(n.Last)
	const verbs = token.Say | token.Rise | token.Fall | token.Function | token.Possessive | token.Cardinal
	noun := next.Case == token.Lower && !next.Is(verbs) && d.value(n.Last) != stakeValue && d.value(n.Last) != playValue && !strings.HasSuffix(d.t.String(n.Last), "ed")
	return noun || d.placed(n)
}

// fullNames fills known with the words that stand for a longer name of the text.
func (d *draft) fullNames() {
	d.known.Clear()
	d.firms.Clear()
	d.sole.Clear()
	d.persons.Clear()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.Type == lede.Person && n.len() == 1 {
			d.persons.Put(d.t.Tokens[n.First].Hash, true)
		}
	}
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		switch {
		case n.len() < 2:
		case n.Type == lede.Person && (d.given(n) || d.human(n.Last) || d.persons.Get(d.t.Tokens[n.Last-1].Hash)):
			d.note(n.Last-1, n.Type)
			d.note(n.First, n.Type)
		case n.Type == lede.Org:
			d.noteFirm(n)
		}
	}
}

// note says in known that the token i may stand for a name of the type t; of two types it is unclear.
func (d *draft) note(i int, t lede.Type) {
	tok := &d.t.Tokens[i]
	if tok.Len() < 3 || !tok.Capital() {
		return
	}
	if old, ok := d.known.Find(tok.Hash); ok && old != t {
		t = 0
	}
	d.known.Put(tok.Hash, t)
}

// noteFirm notes the words by which an organisation may be called: the first, and the last before a legal form.
func (d *draft) noteFirm(n *name) {
	first := n.First
	for first+1 < n.Last && d.initial(first) { // "A.L. Williams Corp."
		first++
	}
	core := d.core(first, n.Last)
	legal := core < n.Last
	hash := d.t.Tokens[first].Hash
	if legal && core-first == 1 {
		d.sole.Put(hash, true)
	}
	if d.sole.Get(hash) || !d.bit(first, lexicon.OrgWord|settledPlace) && !d.is(first, token.Function) {
		d.note(first, n.Type)
		if legal {
			d.firms.Put(hash, true)
		}
	}
	if legal && core-first > 1 && d.tail(core-1) && (d.bit(first, lexicon.OrgWord) || !d.bit(core-1, lexicon.Rest)) {
		d.note(core-1, n.Type)
		d.firms.Put(d.t.Tokens[core-1].Hash, true)
	}
}

// core is where the name of a firm ends without its legal form: "Sanford Berg" of "Sanford Berg & Co."
func (d *draft) core(first, last int) int {
	for last-1 > first && (d.bit(last-1, lexicon.Ending) || d.t.Tokens[last-1].Kind != token.Word) {
		last--
	}
	return last
}

// tail reports whether the token i, the last of a firm's name but for its legal form, may stand for the firm by itself: "Varnoux" of
// "Institut Varnoux S.A."
func (d *draft) tail(i int) bool {
	const other = headWord | settledPlace | lexicon.City | lexicon.People | lexicon.Region | lexicon.Given | lexicon.Calendar | lexicon.Title
	tok := &d.t.Tokens[i]
	return tok.Len() > 3 && tok.Capital() && !d.bit(i, other) && !d.model.Lower(tok.Hash) && !d.common(i)
}

// given reports whether the first word of a person's name looks like a given name or an initial.
func (d *draft) given(n *name) bool {
	return d.bit(n.First, lexicon.Given|lexicon.Surname) || d.initial(n.First) || d.bit(n.Last-1, lexicon.Surname) || d.titled(n.First-1)
}

// settledPlace is what the lists know for certain to be a place.
const settledPlace = lexicon.Country | lexicon.CityLarge | lexicon.State

// listedOther reports whether the lists bear out the tagger, who says something else of the name than the type t.
func (d *draft) listedOther(n *name, t lede.Type) bool {
	switch {
	case t == lede.Org && d.bit(n.First, lexicon.Country|lexicon.State|lexicon.People):
		return true
	case t == lede.Org && d.sole.Get(d.t.Tokens[n.First].Hash):
		return d.placed(n) || d.titled(n.First-1)
	case t == lede.Org && n.Type == lede.Person:
		return d.bit(n.First, settledPlace) || d.bit(n.First, lexicon.Given|lexicon.Surname) && !d.firms.Get(d.t.Tokens[n.First].Hash) || d.titled(n.First-1)
	case t == lede.Org:
		return d.bit(n.First, settledPlace) || n.Type == lede.Loc || d.located(n) && d.bit(n.First, lexicon.City)
	case n.Type == lede.Org:
		return d.bit(n.First, lexicon.Org)
	case n.Type == lede.GPE:
		return d.bit(n.First, lexicon.Country|lexicon.State|lexicon.Calendar) || d.placed(n) && d.bit(n.First, lexicon.City|lexicon.Region)
	}
	return d.bit(n.First, settledPlace|lexicon.Calendar)
}

// placed reports whether a name is said to be where something is: after a preposition of place, before a comma and a state, or in
// a dateline.
func (d *draft) placed(n *name) bool {
	switch d.t.At(n.First - 1).Hash {
	case inHash, fromHash, nearHash, acrossHash:
		return true
	}
	return d.t.Byte(n.Last) == ',' && d.bit(n.Last+1, lexicon.State|lexicon.Country) || d.datelined(n)
}

// standsAlone reports whether the capital of the token i tells that it is a name, of which it is the only word. In a
// line of capitals each word is looked at by itself.
func (d *draft) standsAlone(i int) bool {
	if d.loud(i) {
		return d.t.Tokens[i].Case == token.Upper && !d.common(i)
	}
	if !d.freeLeft(i) || d.capital(i+1) {
		return false
	}
	s := d.t.Sentence(i)
	first := d.t.Sentences[s].First == i || d.is(i-1, token.OpenQuote|token.Quote)
	return !first && d.t.Tokens[i].Case == token.Title || !d.common(i)
}
