package entities

import (
	"cmp"
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

func sortNames(names []name) {
	slices.SortStableFunc(names, func(a, b name) int { return cmp.Compare(a.First, b.First) })
}

// edges cuts what is no part of a name off its ends, and parts compounds of peoples: "Kazakh-American".
func (d *draft) edges() {
	d.each(func(n *name) bool {
		for n.First < n.Last && d.loose(n.First, n) {
			n.First++
		}
		d.clause(n)
		for n.First < n.Last && d.trailing(n.Last-1, n) {
			n.Last--
		}
		if n.First == n.Last {
			return false
		}
		d.compound(n)
		return true
	})
}

// clause ends a name at a word that begins a clause or tells of time: "Justice Department" of "Justice Department among Cubans".
func (d *draft) clause(n *name) {
	for k := n.First + 1; k < n.Last; k++ {
		if d.value(k) != clauseValue && d.t.Tokens[k].Hash != againstHash || d.capital(k) || d.bit(k, lexicon.Rest) {
			continue
		}
		if k+1 < n.Last && d.t.At(k+1).Len() > 1 {
			rest := name{Range: token.Range{First: k + 1, Last: n.Last}, Type: n.Type}
			d.byList(&rest)
			d.add(rest.First, rest.Last, rest.Type)
		}
		n.Last = k
		return
	}
}

// loose reports whether the token i cannot begin a name.
func (d *draft) loose(i int, n *name) bool {
	tok := &d.t.Tokens[i]
	switch {
	case tok.Kind == token.Mark || tok.Kind == token.Break || tok.Is(token.Possessive):
		return true
	case tok.Kind == token.Symbol:
		return d.t.Byte(i) != '$'
	case tok.Kind == token.Number && d.t.At(i-1).Hash == copyrightHash:
		return true // "Copyright 2024 Example News"
	case tok.Is(token.Function) && !tok.Is(token.Determiner|token.Particle) && tok.Case == token.Title && i+1 < n.Last && d.opens(i):
		return !d.bit(i, lexicon.First|lexicon.Given) // "How Odisha"
	case tok.Is(token.Determiner) && i+1 < n.Last:
		return !d.bit(i, lexicon.First) && (tok.Case == token.Lower || !d.bit(i+1, lexicon.Rest))
	case n.Type == lede.Person:
		return i+1 < n.Last && d.capital(i+1) && d.office(i)
	}
	return tok.Case == token.Lower && tok.Is(token.Function) && !tok.Is(token.Particle)
}

// trailing reports whether the token i cannot end a name.
func (d *draft) trailing(i int, n *name) bool {
	tok := &d.t.Tokens[i]
	switch {
	case tok.Kind == token.Mark, tok.Is(token.Possessive) && !d.bit(i, lexicon.Rest), tok.Kind == token.Symbol && d.t.Byte(i) != '+':
		return true
	case d.bit(i, lexicon.Calendar) && n.len() > 1 && n.Type != lede.Fac:
		return true
	}
	return tok.Case == token.Lower && tok.Is(token.Function)
}

// nicknames joins a person's name with the nickname within it, and cuts other names at quotation marks: 'Ernesto "Che"
// Guevara' is one person, and no name holds half a pair of marks.
func (d *draft) nicknames() {
	d.each(func(n *name) bool {
		for k := n.Last - 1; k > n.First; k-- {
			if d.quote(k) {
				n.First = k + 1
			}
		}
		return true
	})
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		k := n.Last
		if n.Type == lede.Person && d.quote(k) && d.capital(k+1) && d.quote(k+2) && d.capital(k+3) && !d.t.Glued(k) {
			d.add(n.First, k+4, lede.Person)
		}
	}
	d.merge()
}

// quote reports whether the token i is a quotation mark, not an apostrophe.
func (d *draft) quote(i int) bool {
	return d.is(i, token.OpenQuote|token.CloseQuote|token.Quote) && d.t.At(i).Kind == token.Mark
}

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

// firstNames lengthens persons by a capital before the name that the tagger left out, and joins what a particle parts:
// "Khalfan Khamis Mohamed", "Daniel arap Moi".
func (d *draft) firstNames() {
	d.index()
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.Type != lede.Person || n.First == 0 {
			continue
		}
		if i > 0 && d.is(n.First-1, token.Particle) && !d.capital(n.First-1) && d.names[i-1].Type == lede.Person && d.names[i-1].Last == n.First-1 {
			d.add(d.names[i-1].First, n.Last, lede.Person)
			continue
		}
		if d.firstName(n.First - 1) {
			d.add(n.First-1, n.Last, lede.Person)
		}
	}
	d.merge()
}

// firstName reports whether the token i can only be a given name: a capital within a sentence, alone, that no list and no
// text has as anything else.
func (d *draft) firstName(i int) bool {
	const other = lexicon.Calendar | lexicon.Title | lexicon.Profession | lexicon.Modifier | lexicon.OrgWord | lexicon.FacWord | lexicon.EventWord | lexicon.Org | whole | lexicon.Region
	tok := &d.t.Tokens[i]
	s := d.t.Sentence(i)
	return tok.Case == token.Title && tok.Kind == token.Word && d.at[i] == 0 && d.t.Sentences[s].First < i && !d.bit(i, other) &&
		!tok.Is(token.Function|token.Honorific) && !d.capital(i-1) && !d.common(i) && !d.model.Lower(tok.Hash) && !d.loud(i)
}

// directions gives places the direction before them that belongs to their listed name, but has no capital: "north Carolina",
// "central Asia". With -ern it is mostly a part of a place: "northern Iraq"; but not of Ireland.
func (d *draft) directions() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		k := n.First - 1
		if n.Type != lede.GPE && n.Type != lede.Loc || d.value(k) != sideValue || d.capital(k) {
			continue
		}
		if strings.HasSuffix(d.t.String(k), "ern") && d.t.Tokens[n.First].Hash != irelandHash {
			continue
		}
		switch length, ends := lexicon.Default().At(d.t, k); {
		case k+length < n.Last:
		case ends&(lexicon.Country|lexicon.State) != 0:
			n.First, n.Last, n.Type = k, k+length, lede.GPE
		case ends&lexicon.Region != 0:
			n.First, n.Last, n.Type = k, k+length, lede.Loc
		}
	}
}

// tails gives listed bodies and regions the end of their name that has no capital, as in transcripts: "UN security council", "Persian
// gulf", "Harford county".
func (d *draft) tails() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if next := d.t.At(n.Last); next.Kind != token.Word || next.Case != token.Lower {
			continue
		}
		room := len(d.t.Tokens) - n.First
		if i+1 < len(d.names) {
			room = d.names[i+1].First - n.First
		}
		if n.Type == lede.GPE && d.t.At(n.Last).Hash == countyHash && !d.bit(n.First, lexicon.Country) {
			n.Last++
			continue
		}
		switch length, ends := lexicon.Default().At(d.t, n.First); {
		case length <= n.len() || length > room:
		case ends&lexicon.Region != 0 && n.Type != lede.Org && n.Type != lede.Person:
			n.Last, n.Type = n.First+length, lede.Loc
		case ends&lexicon.Org != 0 && n.Type == lede.Org && d.t.Tokens[n.First].Case == token.Upper:
			n.Last = n.First + length
		}
	}
}

// dateline finds the agency after the place in capitals that opens a paragraph: "WASHINGTON. KAZINFORM".
func (d *draft) dateline() {
	d.index()
	for k, p := range d.t.Paragraphs {
		d.t.Tick(k)
		i := p.First
		if i+2 >= p.Last || !d.bit(i, lexicon.City|lexicon.Country) && d.at[i] == 0 {
			continue
		}
		if n := d.nameAt(i); n != nil {
			i = n.Last - 1
		}
		if i+2 < p.Last && d.t.Byte(i+1) == '.' && d.t.Tokens[i].Case == token.Upper && d.t.Tokens[i+2].Case == token.Upper && d.nameAt(i+2) == nil {
			d.add(i+2, i+3, lede.Org)
		}
	}
	d.merge()
}

// initials gives persons the initials that stand before them, also where the tagger saw them as the end of
// another name: "President of the United States B. Obama".
func (d *draft) initials() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		for n.Type == lede.Person && n.First > 0 && d.initial(n.First-1) {
			if i > 0 && d.names[i-1].Last == n.First {
				if d.names[i-1].Type == lede.Person || d.names[i-1].len() == 1 {
					break
				}
				d.names[i-1].Last--
			}
			n.First--
		}
	}
}

// numbered gives courts and units of armies the number before them: "11th Circuit Court of Appeals", "82nd Airborne Division".
func (d *draft) numbered() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		k := n.First - 1
		if n.Type == lede.Org && (d.value(n.First) == unitValue || d.value(n.Last-1) == unitValue) && d.is(k, token.Ordinal) && d.t.Glued(k) && d.t.At(k-1).Kind == token.Number {
			n.First = k - 1
		}
	}
}

// middles finds persons by the initial between two names: "Lorna T. Dublin".
func (d *draft) middles() {
	const other = headWord | lexicon.Title | lexicon.Calendar | lexicon.People | lexicon.Country
	d.index()
	for i, n := d.capitalFrom(1), 0; i+1 < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if tok := &d.t.Tokens[i]; tok.Len() != 2 || !d.initial(i) || d.t.Source[tok.Start] == 'I' || !d.personal(i-1, other) || !d.personal(i+1, other) || d.t.At(i-1).Case != d.t.At(i+1).Case || d.capital(i+2) && d.t.At(i-1).Case == token.Title {
			continue
		}
		if whole := d.nameAt(i - 1); whole == nil || whole.First >= i-1 && whole.Last <= i+2 {
			d.add(i-1, i+2, lede.Person)
		}
	}
	d.merge()
}

// personal reports whether the token i can be a given name or a surname: a word that is not all capitals and has none of the bits.
func (d *draft) personal(i int, other lexicon.Bits) bool {
	tok := d.t.At(i)
	return (tok.Case == token.Title || tok.Case == token.Upper) && tok.Kind == token.Word && tok.Len() > 2 && !d.bit(i, other) && !tok.Is(token.Function|token.Honorific|token.Possessive) && d.t.Source[tok.End-1] != '.'
}

// initial reports whether the token i is the initial of a given name, or several: "B.", "N.A.".
func (d *draft) initial(i int) bool {
	tok := &d.t.Tokens[i]
	return tok.Kind == token.Word && tok.Capital() && tok.Len() <= 4 && d.t.Source[tok.End-1] == '.' && d.t.Source[tok.Start+1] == '.'
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
