package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// owners parts a name at a possessive that follows a place, a people, an office or a body: "America's Chevron", "U.S. State
// Secretary's Twitter", "Bank of England's Monetary Policy Committee".
func (d *draft) owners() {
	d.each(func(n *name) bool {
		for k := n.First + 1; k+1 < n.Last; k++ {
			if d.is(k, token.Possessive) && !d.bit(k, lexicon.Rest) && (d.owner(k-1, k+1) || d.listedAs(n.First, k, lexicon.Org|lexicon.Facility) || d.bit(n.First, lexicon.OrgWord) && d.bit(n.Last-1, lexicon.OrgWord)) {
				rest := name{Range: token.Range{First: k + 1, Last: n.Last}, Type: n.Type}
				d.byList(&rest)
				d.add(rest.First, rest.Last, rest.Type)
				n.Last = k
				return d.before(n)
			}
		}
		return true
	})
}

// owner reports whether the token i, which has a possessive, is a name apart from what follows at next.
func (d *draft) owner(i, next int) bool {
	return d.bit(i, settledPlace|lexicon.City|lexicon.People) || d.office(i) || d.bit(next, settledPlace) && !d.bit(next, lexicon.First)
}

// folk is what the parts of a compound can be.
const folk = lexicon.Country | lexicon.People

// compound parts a name at hyphens where both sides are names of their own by the lists, or where only
// the left one is a name: "Kazakh-American", "U.S.-led".
func (d *draft) compound(n *name) {
	if n.len() == 2 && n.Type == lede.GPE && d.bit(n.First, settledPlace) && d.bit(n.First+1, lexicon.People) && !d.bit(n.First, lexicon.First) {
		d.add(n.First+1, n.Last, lede.NORP) // "Indiana Republican"
		n.Last--
		return
	}
	if d.based(n) || d.bodiesJoined(n) {
		return
	}
	for k := n.First + 1; k+1 < n.Last; k++ {
		if !d.is(k, token.Hyphen) || !d.bit(k-1, folk) || d.bit(k, lexicon.Rest) || k-1 != n.First {
			continue
		}
		right := d.t.Tokens[k+1]
		if right.Case == token.Lower || d.bit(k+1, folk) && k+2 == n.Last {
			if right.Case != token.Lower {
				d.add(k+1, n.Last, d.placeType(k+1))
			}
			n.Last, n.Type = k, d.placeType(k-1)
			return
		}
	}
}

// based parts a name at a hyphen and a word such as "based", and reports whether there is one: "New York-based Pacer Group"
// holds a place and a firm.
func (d *draft) based(n *name) bool {
	for k := n.First + 1; k+1 < n.Last; k++ {
		if !d.is(k, token.Hyphen) || d.value(k+1) != joinsValue || d.capital(k+1) {
			continue
		}
		if k+2 < n.Last && d.capital(k+2) {
			d.add(k+2, n.Last, n.Type)
		}
		n.Last = k
		d.byList(n)
		return true
	}
	return false
}

// bodiesJoined parts two listed organisations that a hyphen joins, and reports whether it did: "ABC News-Washington Post".
func (d *draft) bodiesJoined(n *name) bool {
	for k := n.First + 1; k+1 < n.Last; k++ {
		if d.is(k, token.Hyphen) && d.t.Glued(k) && d.listedAs(n.First, k, lexicon.Org) && d.listedAs(k+1, n.Last, lexicon.Org) {
			d.add(k+1, n.Last, lede.Org)
			n.Last, n.Type = k, lede.Org
			return true
		}
	}
	return false
}

// listedAs reports whether a range is one listed name that has one of the bits.
func (d *draft) listedAs(first, last int, kind lexicon.Bits) bool {
	for i := first; i < last; i++ {
		if !d.bit(i, kind) || (i > first) != d.bit(i, lexicon.Rest) {
			return false
		}
	}
	return first < last
}

// placeType is the type of a listed place or people.
func (d *draft) placeType(i int) lede.Type {
	switch {
	case d.bit(i, lexicon.People):
		return lede.NORP
	case d.bit(i, lexicon.Region):
		return lede.Loc
	}
	return lede.GPE
}
