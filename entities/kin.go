package entities

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// kin makes persons of names of one word that the text calls a son, a widow or another kinsman, or that have one, there and wherever
// they stand: "his son, Torin", "Torin's wife".
func (d *draft) kin() {
	d.known.Clear()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.len() == 1 && n.Type != lede.NORP && (d.kinsman(n) || d.is(n.Last, token.Possessive) && d.value(n.Last+1) == kinValue) && (d.bit(n.First, lexicon.Given) || !d.bit(n.First, settledPlace)) {
			n.Type = lede.Person
			d.known.Put(d.t.Tokens[n.First].Hash, lede.Person)
		}
	}
	if d.known.Len() == 0 {
		return
	}
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.len() == 1 && d.known.Get(d.t.Tokens[n.First].Hash) != 0 {
			n.Type = lede.Person
		}
	}
}

// kinsman reports whether a word for a kinsman stands before a name, and whose he is before that: "their daughter Ann".
func (d *draft) kinsman(n *name) bool {
	i := n.First - 1
	if d.t.Byte(i) == ',' {
		i--
	}
	return d.value(i) == kinValue && !d.capital(i) && (d.is(i-1, token.Possessive|token.Determiner) || d.t.At(i-1).Kind == token.Word && d.is(i-2, token.Possessive|token.Determiner))
}

// clans finds families that are called by their surname: "the Underwoods", where the text has a person of that name.
func (d *draft) clans() {
	d.persons.Clear()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.Type == lede.Person {
			d.persons.Put(d.t.Tokens[n.Last-1].Hash, true)
		}
	}
	if d.persons.Len() == 0 {
		return
	}
	d.index()
	for i, n := d.capitalFrom(1), 0; i < len(d.t.Tokens); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.at[i] != 0 && d.nameAt(i).len() > 1 || !d.is(i-1, token.Determiner) || d.capital(i+1) || d.bit(i, lexicon.People|lexicon.Org|lexicon.Calendar) {
			continue
		}
		form := strings.ToLower(d.t.String(i))
		one, plural := strings.CutSuffix(form, "s")
		if plural && len(one) > 3 && (d.persons.Get(token.HashOf(one)) || d.persons.Get(token.HashOf(strings.TrimSuffix(one, "e")))) {
			d.add(i, i+1, lede.Person)
		}
	}
	d.merge()
}
