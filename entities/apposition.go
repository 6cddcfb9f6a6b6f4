package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// appositions finds organisations by the word in lower case before them: "the public broadcaster ERR", "the parliament, the
// Nationalrat, voted", "her party, Estonian Future".
func (d *draft) appositions() {
	d.index()
	d.things()
	for i := range d.bits {
		d.t.Tick(i)
		v := d.value(i)
		if v != cueValue && v != groupValue || d.t.Tokens[i].Case != token.Lower {
			continue
		}
		first := i + 1
		apart := d.t.Byte(first) == ','
		if apart {
			first++
		}
		for apart && d.is(first, token.Determiner) {
			first++
		}
		if last := d.capitals(first); last > first && d.apposed(first, last, v, apart) {
			d.add(first, last, lede.Org)
		}
	}
	d.merge()
}

// capitals is the end of the capitals from the token first on, six at most.
func (d *draft) capitals(first int) int {
	last := first
	for d.capital(last) && last-first < 6 {
		last++
	}
	return last
}

// apposed reports whether the capitals after a cue are what it says: directly after it those that the tagger saw as nothing
// or as a person; after a comma all that are set off by another, but for persons by the lists, countries and offices.
func (d *draft) apposed(first, last, cue int, apart bool) bool {
	const person = lexicon.Given | lexicon.Modifier | lexicon.Profession
	switch {
	case d.any(first, last, lexicon.Calendar|lexicon.Title) || d.bit(first, person|lexicon.Country|lexicon.CityLarge):
		return false
	case d.is(first, token.Function|token.Honorific) || d.loud(first) || last-first == 1 && d.bit(first, lexicon.People|lexicon.Surname):
		return false
	}
	if apart {
		return d.setOff(last) && d.encloses(first, last)
	}
	n := d.nameAt(first)
	return n == nil && d.encloses(first, last) && (cue == cueValue || d.t.Tokens[first].Case == token.Title) ||
		n != nil && n.Type == lede.Person && n.First == first && n.Last == last && last-first > 1
}

// setOff reports whether the token i ends an apposition.
func (d *draft) setOff(i int) bool {
	switch d.t.Byte(i) {
	case ',', '.', ')', ';':
		return true
	}
	return false
}

// encloses reports whether no name reaches out of a range.
func (d *draft) encloses(first, last int) bool {
	begin, end := d.nameAt(first), d.nameAt(last-1)
	return (begin == nil || begin.First >= first && begin.Last <= last) && (end == nil || end.First >= first && end.Last <= last)
}

// things makes organisations of what the tagger took for persons, or for nothing, but the text calls "which" or a firm: "Brannock
// Mills, which makes flour", "Tavistor, a vaccine and research firm".
func (d *draft) things() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		const known = lexicon.Given | lexicon.Surname | lexicon.Calendar | lexicon.Title | lexicon.Profession | whole | lexicon.Region
		tok := &d.t.Tokens[i]
		if d.at[i] == 0 && d.t.Byte(i+1) == ',' && !d.bit(i, known) && !tok.Is(token.Function) && !d.capital(i-1) && !d.model.Lower(tok.Hash) && d.described(i+2) {
			d.add(i, i+1, lede.Org)
		}
	}
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.Type == lede.Person && d.t.Byte(n.Last) == ',' && (d.t.At(n.Last+1).Hash == whichHash || d.described(n.Last+1)) && !d.titled(n.First-1) && !d.bit(n.First, lexicon.Given) {
			n.Type = lede.Org
		}
		if n.Type == lede.Org && n.len() < 5 && d.human(n.Last) && !d.any(n.First, n.Last, body) && !d.cued(n) {
			n.Type = lede.Person
		}
	}
}

// body is what the lists know of an organisation or a place, by its name or by a word of it.
const body = headWord | whole | lexicon.Region | lexicon.Facility

// human reports whether what stands from the token i on tells that the name before it is a person's: an age, a calling, "who", a birth.
// Clubs are called "who" where they play.
func (d *draft) human(i int) bool {
	switch d.t.Byte(i) {
	case ',':
		return d.aged(i+1) || d.calling(i+1) || d.t.At(i+1).Hash == whoHash && !d.played
	case '(':
		return d.t.At(i+1).Hash == bornHash
	}
	return d.t.At(i).Hash == wasHash && d.t.At(i+1).Hash == bornHash
}

// aged reports whether an age stands from the token i on, between commas: "47,".
func (d *draft) aged(i int) bool {
	tok := d.t.At(i)
	return tok.Kind == token.Number && tok.Len() == 2 && d.t.Byte(i+1) == ','
}

// calling reports whether an article and what a person does stand from the token i on: "an analyst at", "the former manager of".
func (d *draft) calling(i int) bool {
	if !d.is(i, token.Determiner) {
		return false
	}
	for k := i + 1; k < i+4; k++ {
		switch tok := d.t.At(k); {
		case tok.Kind != token.Word || tok.Case != token.Lower || tok.Is(token.Function):
			return false
		case d.bit(k, lexicon.Title|lexicon.Profession) && !d.bit(k, lexicon.Modifier):
			v := d.value(k)
			return v != cueValue && v != groupValue && (d.t.At(k+1).Case != token.Lower || d.is(k+1, token.Function))
		}
	}
	return false
}

// described reports whether an article and, some words on, a word for a body stand from the token i on: "a vaccine and research
// firm". A word for a person on the way says otherwise: "an analyst at a bank".
func (d *draft) described(i int) bool {
	if !d.oneOf(i) {
		return false
	}
	for k := i + 1; k < i+8; k++ {
		tok := d.t.At(k)
		v := d.value(k)
		switch {
		case tok.Case == token.Lower && (v == cueValue || v == groupValue):
			return d.t.At(k+1).Case != token.Lower || d.is(k+1, token.Function)
		case tok.Kind != token.Word && !tok.Is(token.Hyphen), d.bit(k, lexicon.Title|lexicon.Profession), tok.Is(token.Preposition):
			return false
		}
	}
	return false
}
