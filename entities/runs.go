package entities

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// runs takes a run of capitals within a sentence for one name, where the tagger saw a part of it or nothing: "Statistics
// Sweden", "Fiona Stanley Hospital", "Castellan Jewellers".
func (d *draft) runs() {
	d.index()
	for i, step := d.capitalFrom(0), 0; i < len(d.bits); step++ {
		d.t.Tick(step)
		last := i + 1
		for last < len(d.bits) && d.capital(last) {
			d.t.Tick(last)
			last++
		}
		n := d.nameAt(i)
		switch {
		case last-i > 1 && (n == nil || n.Last < last):
			d.looseRun(i, last)
		case n != nil && d.isOffice(n):
			n.Type = lede.Org
		}
		i = d.capitalFrom(last)
	}
	d.merge()
}

// isOffice reports whether what was taken for a place is a national body: a plural that no list knows before a country,
// "Statistics Sweden", "Waterways Ireland".
func (d *draft) isOffice(n *name) bool {
	return n.Type == lede.GPE && n.len() == 2 && d.bit(n.Last-1, lexicon.Country) && !d.bit(n.Last-1, lexicon.Rest) &&
		strings.HasSuffix(d.t.String(n.First), "s") && d.bits[n.First] == 0
}

// looseRun looks at a run that is not one name yet.
func (d *draft) looseRun(first, last int) {
	if first = d.runStart(first, last); last-first > 1 && !d.mixed(first, last) && !d.loud(first) {
		d.run(first, last)
	}
}

// aside is what stands before a name, not in it.
const aside = lexicon.Title | lexicon.Modifier | lexicon.Profession | lexicon.People | lexicon.Calendar

// runStart is where the name in a run of capitals may begin: after the word that has its capital from the
// sentence, after offices and peoples.
func (d *draft) runStart(first, last int) int {
	if d.opens(first) && d.nameAt(first) == nil {
		first++
	}
	for first < last && (d.is(first, token.Function|token.Honorific) || d.bit(first, aside)) {
		if n := d.nameAt(first); n != nil && n.len() > 1 {
			break
		}
		first++
	}
	return first
}

// opens reports whether a sentence or a quotation begins with the token i.
func (d *draft) opens(i int) bool {
	s := d.t.Sentence(i)
	return s < 0 || d.t.Sentences[s].First == i || d.quote(i-1) || d.t.Byte(i-1) == ':'
}

// mixed reports whether a run holds what does not stand in one name with the rest.
func (d *draft) mixed(first, last int) bool {
	const heads = lexicon.EventWord | lexicon.LawWord
	for i := first; i < last; i++ {
		d.t.Tick(i)
		if d.bit(i, aside) || d.is(i, token.Honorific|token.Function) || d.t.Tokens[i].Kind != token.Word {
			return true
		}
	}
	return d.bit(last-1, heads) || d.hyphenated(last) || d.hyphenated(first-1) || d.t.At(last).Kind == token.Number
}

// run looks at a run of capitals that is one name.
func (d *draft) run(first, last int) {
	n, alone := d.onlyName(first, last)
	switch {
	case d.bit(first, lexicon.First) && d.all(first, last, lexicon.FacWord):
		d.add(first, last, lede.Fac) // "City Hall"
	case !alone || n != nil && n.len() == last-first:
	case n == nil && d.strange(first, last):
		d.add(first, last, d.runType(first, last))
	case n != nil && d.partOf(n, first, last):
		d.add(first, last, d.wholeType(n, first, last))
	}
}

// onlyName is the name within a run, nil if there is none, and whether no other stands in it or reaches out of it.
func (d *draft) onlyName(first, last int) (n *name, alone bool) {
	for i := first; i < last; i++ {
		d.t.Tick(i)
		m := d.nameAt(i)
		if m == nil || m == n {
			continue
		}
		if n != nil || m.First < first || m.Last > last {
			return nil, false
		}
		n = m
	}
	return n, true
}

// headWord is what tells the type of a name at its end.
const headWord = lexicon.OrgWord | lexicon.Ending | lexicon.FacWord | lexicon.LocWord

// strange reports whether a run in which the tagger saw no name holds a word that is known from names alone, or ends with a
// head word. "Virtual Microscope" does not, and may be anything; "an Orbit Player" is one of many.
func (d *draft) strange(first, last int) bool {
	if d.oneOf(first - 1) {
		return false
	}
	if d.bit(last-1, headWord) {
		return true
	}
	unknown := false
	for i := first; i < last; i++ {
		d.t.Tick(i)
		tok := &d.t.Tokens[i]
		if tok.Case == token.Upper && tok.Len() > 4 || d.t.Glued(i) {
			return false
		}
		unknown = unknown || tok.Len() > 2 && !d.model.Lower(tok.Hash)
	}
	return unknown
}

// partOf reports whether a name that the tagger saw in a run is only a part of what the run names.
func (d *draft) partOf(n *name, first, last int) bool {
	if n.Type == lede.Person {
		return n.First == first && d.bit(last-1, lexicon.FacWord|lexicon.OrgWord)
	}
	if n.Last < last {
		return !d.bit(n.First, settledPlace|lexicon.People|lexicon.Org|lexicon.Region) || d.bit(last-1, headWord)
	}
	return !d.bit(first, lexicon.Given) && (n.len() > 1 || !d.model.Lower(d.t.Tokens[n.First].Hash))
}

// wholeType is the type of a run that holds the name n.
func (d *draft) wholeType(n *name, first, last int) lede.Type {
	if n.Last == last && n.Type != lede.Org && (d.value(first) == sideValue || d.located(&name{Range: token.Range{First: first, Last: last}})) {
		return n.Type // "East Los Angeles"
	}
	return d.runType(first, last)
}

// oneOf reports whether the token i is "a" or "an".
func (d *draft) oneOf(i int) bool {
	h := d.t.At(i).Hash
	return h == aHash || h == anHash
}

// runType is the type of a run of capitals by its words and the word before it.
func (d *draft) runType(first, last int) lede.Type {
	switch end := last - 1; {
	case d.bit(end, lexicon.OrgWord|lexicon.Ending):
		return lede.Org
	case d.bit(end, lexicon.FacWord), d.value(first) == siteValue:
		return lede.Fac
	case d.bit(end, lexicon.LocWord):
		return lede.Loc
	case d.value(end) == placeValue:
		return lede.GPE
	case d.bit(first, lexicon.Given), last-first == 2 && d.bit(first-1, lexicon.People) && d.oneOf(first-2):
		return lede.Person // "an Australian Sheila Corbin"
	case d.t.At(first-1).Hash == inHash || d.t.At(first-1).Hash == nearHash:
		return lede.GPE
	}
	return lede.Org
}
