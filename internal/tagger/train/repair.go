package main

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// repair mends labels that the machine-made corpus has systematically wrong: office and holder in one name, persons
// tagged as organisations or places, organisations tagged as persons, two listed names joined by "and", and a name of
// one word whose type differs from that of a person of the same surname in the text.
func (d *document) repair() {
	var names []tagger.Name
	for _, n := range d.names {
		names = append(names, d.mend(n)...)
	}
	d.names = names
	d.surnames()
}

const (
	orgLike = lexicon.OrgWord | lexicon.Ending | lexicon.Org
	place   = lexicon.Country | lexicon.City | lexicon.State | lexicon.Region
)

func (d *document) bit(i int, b lexicon.Bits) bool { return lexicon.Bits(d.lists[i])&b != 0 }

// mend gives the names that should stand for one name.
func (d *document) mend(n tagger.Name) []tagger.Name {
	for n.First < n.Last && !d.text.Tokens[n.First].Capital() && d.text.Tokens[n.First].Is(token.Function) {
		n.First++
	}
	if n.First == n.Last {
		return nil
	}
	if k := d.office(n); k >= 0 && k+1 < n.Last {
		return d.split(n, k)
	}
	if k := d.joined(n); k > 0 {
		return []tagger.Name{{Range: token.Range{First: n.First, Last: k}, Type: n.Type}, {Range: token.Range{First: k + 1, Last: n.Last}, Type: n.Type}}
	}
	switch {
	case n.Type != lede.Person && n.Type != lede.NORP && d.personal(n.First, n.Last):
		n.Type = lede.Person
	case n.Type == lede.Person && n.Last-n.First > 1 && d.bit(n.Last-1, orgLike) && !d.bit(n.Last-1, lexicon.Surname|lexicon.Given):
		n.Type = lede.Org
	}
	return []tagger.Name{n}
}

// office is the last token of a name that is an office or an honorific and no name of a person, -1 if there is none.
func (d *document) office(n tagger.Name) int {
	for k := n.Last - 1; k >= n.First; k-- {
		tok := &d.text.Tokens[k]
		if tok.Capital() && (d.bit(k, lexicon.Title) || tok.Is(token.Honorific)) && !d.bit(k, orgLike|lexicon.Given|lexicon.Surname) {
			return k
		}
	}
	return -1
}

// split parts a name after the office at token k: what follows is a person, if it can be one; what stands before is
// kept if it is listed.
func (d *document) split(n tagger.Name, k int) []tagger.Name {
	if d.has(orgLike|lexicon.Title, k+1, n.Last) || n.Type != lede.Person && !d.bit(k+1, lexicon.Given|lexicon.Surname) {
		return []tagger.Name{n}
	}
	var parts []tagger.Name
	if t := d.listed(n.First); t != 0 && n.First < k {
		last := n.First + 1
		for last < k && d.bit(last, lexicon.Rest) {
			last++
		}
		parts = append(parts, tagger.Name{Range: token.Range{First: n.First, Last: last}, Type: t})
	}
	return append(parts, tagger.Name{Range: token.Range{First: k + 1, Last: n.Last}, Type: lede.Person})
}

// listed is the type of what the lists know at token i, 0 for nothing.
func (d *document) listed(i int) lede.Type {
	switch {
	case d.bit(i, lexicon.People):
		return lede.NORP
	case d.bit(i, lexicon.Org):
		return lede.Org
	case d.bit(i, place):
		return lede.GPE
	}
	return 0
}

// joined is the token "and" that joins two names, each of one word or listed; 0 if there is none.
func (d *document) joined(n tagger.Name) int {
	for k := n.First + 1; k+1 < n.Last; k++ {
		if d.text.String(k) != "and" || d.bit(k, lexicon.Rest) {
			continue
		}
		if d.bit(n.First, place) && d.bit(k+1, place) && !d.has(orgLike, n.First, n.Last) || d.whole(n.First, k) && d.whole(k+1, n.Last) {
			return k
		}
	}
	return 0
}

// whole reports whether the tokens are one listed organisation.
func (d *document) whole(first, last int) bool {
	for i := first; i < last; i++ {
		if !d.bit(i, lexicon.Org) || (i > first) != d.bit(i, lexicon.Rest) {
			return false
		}
	}
	return true
}

// personal reports whether the tokens can only be the name of a person: a given name, and one to three more words of
// which none tells of anything else.
func (d *document) personal(first, last int) bool {
	if last-first < 2 || last-first > 4 || !d.bit(first, lexicon.Given) || d.bit(first, place|lexicon.Common|orgLike) {
		return false
	}
	for i := first; i < last; i++ {
		tok := &d.text.Tokens[i]
		if !tok.Capital() && !tok.Is(token.Particle|token.Hyphen) || tok.Case == token.Upper {
			return false
		}
	}
	return !d.has(orgLike|place|lexicon.FacWord|lexicon.LocWord|lexicon.First, first, last)
}

// surnames retypes names of one word that are the last word of a person's name in the same text.
func (d *document) surnames() {
	persons := map[uint32]bool{}
	for _, n := range d.names {
		if n.Type == lede.Person && n.Last-n.First > 1 {
			persons[d.text.Tokens[n.Last-1].Hash] = true
		}
	}
	for i := range d.names {
		n := &d.names[i]
		if n.Last-n.First == 1 && n.Type != lede.NORP && persons[d.text.Tokens[n.First].Hash] && !d.bit(n.First, place|orgLike) {
			n.Type = lede.Person
		}
	}
}
