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

// things makes organisations of what the tagger took for persons, but the text calls "which": "Brannock Mills, which makes flour".
func (d *draft) things() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.Type == lede.Person && d.t.Byte(n.Last) == ',' && d.t.At(n.Last+1).Hash == whichHash && !d.titled(n.First-1) && !d.bit(n.First, lexicon.Given) {
			n.Type = lede.Org
		}
	}
}
