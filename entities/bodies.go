package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// bodies mends the extent and the type of organisations and places by the words at their heads: "Institute" goes on to
// "Institute of Technology", and takes the "Norwegian" before it; a "River" is no organisation.
func (d *draft) bodies() {
	d.index()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.Type == lede.Org && d.bit(n.Last-1, lexicon.OrgWord) {
			d.goOn(i)
		}
	}
	d.headed()
	d.saints()
	d.joinCountries()
	d.partners()
	d.companies()
	d.partnerships()
	d.spelled()
	d.guilds()
	for i := range d.names {
		d.t.Tick(i)
		d.byForm(&d.names[i])
	}
	d.unseen()
	d.merge()
}

// goOn lengthens the organisation i, which ends with a head word, by "of" and the capitals after it.
func (d *draft) goOn(i int) {
	n := &d.names[i]
	if n.len() > 1 && !d.bit(n.First, lexicon.OrgWord) {
		return
	}
	k := d.ofMore(n.Last)
	if k == n.Last && d.value(n.Last-1) == missionValue {
		k = d.mission(n.Last)
	}
	if k == n.Last || k-n.Last > 8 || !d.encloses(n.First, k) {
		return
	}
	d.add(n.First, k, lede.Org)
}

// headed finds bodies by a head word that the tagger did not see, "of" and what follows: "Library of the U.S. Congress",
// "Group of Friends of Kazakhstan".
func (d *draft) headed() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.at[i] != 0 || !d.bit(i, lexicon.OrgWord|lexicon.FacWord) || d.t.At(i+1).Hash != ofHash && d.value(i) != missionValue || d.capital(i-1) && !d.is(i-1, token.Determiner) || d.loud(i) {
			continue
		}
		last := i + 1
		if d.t.At(last).Hash != ofHash {
			last = d.mission(last)
		}
		for next := d.ofMore(last); next > last && next-i < 10; next = d.ofMore(last) {
			last = next
		}
		if last > i+1 && d.encloses(i, last) {
			d.add(i, last, d.headedType(i))
		}
	}
}

// headedType is the type of a name that begins with a head word and "of". A city is a place; an order is an honour, unless the lists
// know it for a body.
func (d *draft) headedType(first int) lede.Type {
	switch {
	case d.bit(first, lexicon.Org):
		return lede.Org
	case d.bit(first, lexicon.FacWord) && !d.bit(first, lexicon.OrgWord):
		return lede.Fac
	case d.value(first) == placeValue:
		return lede.GPE
	case d.t.Tokens[first].Hash == orderHash:
		return lede.WorkOfArt
	}
	return lede.Org
}

// saints finds buildings and bodies that are a saint's: "St. Mary's Hospital".
func (d *draft) saints() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.t.Tokens[i].Hash != saintHash || !d.capital(i+1) || !d.is(i+2, token.Possessive) {
			continue
		}
		switch last := d.capitals(i + 3); {
		case last == i+3:
		case d.bit(last-1, lexicon.FacWord):
			d.add(i, last, lede.Fac)
		case d.bit(last-1, lexicon.OrgWord):
			d.add(i, last, lede.Org)
		}
	}
}

// mission is the end of "on" or "for" and the capitals after it that tell what a body is for, k where there are none: "on
// Government Reform". What is a place or a people is where or for whom it does something.
func (d *draft) mission(k int) int {
	if h := d.t.At(k).Hash; h != onHash && h != forHash {
		return k
	}
	const other = whole&^lexicon.Org | lexicon.Region | lexicon.Calendar | lexicon.Given | lexicon.Surname | lexicon.First
	last := k + 1
	for last-k < 8 && d.capital(last) && !d.bit(last, other) && !d.personAt(last) && !d.office(last) {
		last++
	}
	if last == k+1 {
		return k
	}
	return last
}

// ofMore is the end of "of" and the capitals after it, k where there are none.
func (d *draft) ofMore(k int) int {
	first := k + 1
	if d.t.At(k).Hash != ofHash {
		return k
	}
	for d.is(first, token.Determiner) {
		first++
	}
	last := first
	saint := d.t.At(first).Hash == saintHash
	for last-first < 8 && d.capital(last) && (saint || !d.personAt(last)) && (saint && last == first || !d.office(last)) && !d.bit(last, lexicon.Calendar) {
		last++
	}
	if last == first || d.bit(last-1, lexicon.People) && d.t.At(last).Case == token.Lower && !d.is(last, token.Function) {
		return k // "Initiative of Central Asian states"
	}
	return last
}

// joinCountries gives a body named by head words alone the country before it: "Danish" and "Health Authority".
func (d *draft) joinCountries() {
	for i := 1; i < len(d.names); i++ {
		d.t.Tick(i)
		n, before := &d.names[i], &d.names[i-1]
		if n.Type != lede.Org || before.Last != n.First || before.Type != lede.NORP && !d.bit(before.First, lexicon.Country) {
			continue
		}
		if d.generic(n) {
			d.add(before.First, n.Last, lede.Org)
		}
	}
}

// generic reports whether a name of several words says only what a body is for: it ends with a head word, and no word of it
// is known from names alone.
func (d *draft) generic(n *name) bool {
	if n.len() < 2 || !d.bit(n.Last-1, lexicon.OrgWord|lexicon.Ending) && !d.bit(n.First, lexicon.OrgWord) {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		if !d.bit(i, lexicon.OrgWord|lexicon.Ending) && !d.portfolioWord(i) && !d.is(i, token.Function) && !d.model.Lower(d.t.Tokens[i].Hash) {
			return false
		}
	}
	return true
}

// byForm gives a place or building that the tagger took for something else its type.
func (d *draft) byForm(n *name) {
	const other = lexicon.OrgWord | lexicon.Surname | lexicon.Ending
	last := n.Last - 1
	if n.Type == lede.Org && n.len() > 2 && d.t.At(n.First+1).Hash == ofHash {
		n.Type = d.headedType(n.First)
	}
	if n.len() > 1 && n.Type != lede.Person && n.Type != lede.Fac && (d.value(last) == streetValue || d.value(last) == siteValue) && !d.bit(n.First, lexicon.Org|lexicon.First) {
		n.Type = lede.Fac
	}
	if n.len() < 2 || n.Type != lede.Org && n.Type != lede.GPE {
		return
	}
	if d.value(n.First) == siteValue && !d.bit(last, lexicon.OrgWord|lexicon.Ending) {
		n.Type = lede.Fac
		return
	}
	switch {
	case n.Type == lede.GPE && d.bit(n.First, lexicon.OrgWord) && !d.bit(n.First, settledPlace|lexicon.City|lexicon.FacWord|lexicon.LocWord|lexicon.Given):
		n.Type = lede.Org
	case n.Type == lede.GPE && d.value(last) == placeValue && !d.sport: // "Essex County"
	case n.Type == lede.GPE && d.bit(last, lexicon.OrgWord) && !d.bit(last, settledPlace|lexicon.City|lexicon.FacWord|lexicon.LocWord):
		n.Type = lede.Org
	case d.bit(last, other) || d.bit(n.First, lexicon.Org) || d.bit(n.First, lexicon.First):
	case d.bit(last, lexicon.LocWord) && !d.bit(last, lexicon.FacWord):
		n.Type = lede.Loc
	case d.bit(last, lexicon.FacWord) && !d.bit(last, lexicon.LocWord):
		n.Type = lede.Fac
	}
}

// cues gives a name after a word such as "newspaper", "airline" or "band" the type Org, and one that begins with a
// people but is said to be a person: "the newspaper Wiener Bote", "Estonian Future".
func (d *draft) cues() {
	d.known.Clear()
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		d.address(i)
		switch {
		case n.Type == lede.Org && n.len() < 4 && d.t.At(n.First-1).Hash == ofHash && d.value(n.First-2) == placeValue && !d.any(n.First, n.Last, lexicon.OrgWord|lexicon.Ending|lexicon.Org):
			n.Type = lede.GPE // "the town of Rio Dulce"
		case n.Type != lede.Person && n.Type != lede.GPE && !(n.Type == lede.Org && n.len() == 1): // no word beside it could tell more
		case n.Type == lede.Person && n.len() > 1 && (d.employer(n.First) || d.folk(n)):
			n.Type = lede.Org
		case d.t.At(n.First-1).Hash == ofHash && d.value(n.First-2) == placeValue && n.len() == 1:
			n.Type = lede.GPE // "the city of Cardenas"
		case d.cued(n):
			n.Type = lede.Org
			if n.len() == 1 {
				d.known.Put(d.t.Tokens[n.First].Hash, lede.Org)
			}
		}
	}
	d.sameAsCued()
}

// folk reports whether a name of several words begins with a people and holds no word of a person's name.
func (d *draft) folk(n *name) bool {
	return d.bit(n.First, lexicon.People) && !d.any(n.First, n.Last, lexicon.Given|lexicon.Surname)
}

// cued reports whether a word that says so stands beside the name of an organisation.
func (d *draft) cued(n *name) bool {
	const place = lexicon.Country | lexicon.Title
	if d.value(n.First-1) == cueValue && !d.bit(n.First, place) && (n.len() == 1 || !d.bit(n.First, lexicon.Given)) {
		return true
	}
	return n.len() > 1 && d.value(n.Last) == cueValue && !d.bit(n.First, whole|lexicon.Given)
}

// sameAsCued makes organisations of the names of one word that the text has called one elsewhere: "the band Spirit … Spirit
// broke up". A person named in full of whom it is a part comes later, and wins.
func (d *draft) sameAsCued() {
	if d.known.Len() == 0 {
		return
	}
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.len() == 1 && n.Type == lede.Person && d.known.Get(d.t.Tokens[n.First].Hash) != 0 {
			n.Type = lede.Org
		}
	}
}

// employer reports whether a calling in lower case and "at" or "with" stand before the token i: "an analyst with".
func (d *draft) employer(i int) bool {
	h := d.t.At(i - 1).Hash
	return (h == atHash || h == withHash) && d.bit(i-2, lexicon.Title|lexicon.Profession) && !d.capital(i-2)
}

// address makes a place of the name i where a state follows it: "the Van Nuys, Calif., thrift".
func (d *draft) address(i int) {
	n := &d.names[i]
	if i+1 == len(d.names) || n.Type != lede.Org || n.len() > 2 || d.any(n.First, n.Last, lexicon.OrgWord|lexicon.Ending) || d.bit(n.First, lexicon.Org) && !d.bit(n.First, lexicon.City) {
		return
	}
	state := &d.names[i+1]
	if d.t.Byte(n.Last) == ',' && state.First == n.Last+1 && d.bit(state.First, lexicon.State) && (d.t.Byte(state.Last) == ',' || d.t.Byte(state.Last-1) == '.') {
		n.Type = lede.GPE
	}
}

// unseen finds organisations that the tagger did not see: two or more capitals within a sentence, the last of which is a
// head word: "Imperial War Museum".
func (d *draft) unseen() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.at[i] != 0 || d.is(i, token.Function) {
			continue
		}
		last := i
		for last < len(d.bits) && d.capital(last) && d.at[last] == 0 {
			d.t.Tick(last)
			last++
		}
		if last-i > 1 && d.bit(last-1, lexicon.OrgWord) && d.is(i-1, token.Function) && d.nameAt(last) == nil && !d.loud(i) &&
			!d.bit(last-1, lexicon.EventWord|lexicon.LawWord) && !d.any(i, last, lexicon.Calendar|lexicon.Title|lexicon.Given) {
			d.add(i, last, lede.Org)
		}
		i = last
	}
}
