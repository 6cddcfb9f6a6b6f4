package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// heads finds events and laws by their form: a run of capitals that ends with a head word ("Nuclear Security Summit",
// "Digital Markets Act"), or that begins with one that names ("Hurricane Delia", "Operation Jusan").
func (d *draft) heads() {
	d.retype()
	d.index()
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); n++ {
		d.t.Tick(n)
		last := i + 1
		for last < len(d.bits) && (d.capital(last) || d.hyphenated(last)) {
			d.t.Tick(last)
			last++
		}
		d.head(i, last)
		i = d.capitalFrom(last)
	}
	d.merge()
}

// hyphenated reports whether the token i is a hyphen within a word.
func (d *draft) hyphenated(i int) bool {
	return d.is(i, token.Hyphen) && d.t.Glued(i) && d.t.Glued(i+1) && d.capital(i+1)
}

// head looks at a run of capitals.
func (d *draft) head(first, last int) {
	for first < last && (d.is(first, token.Determiner) || d.office(first)) {
		first++
	}
	if first == last {
		return
	}
	if s := d.storm(first, last); s > 0 && d.t.Tokens[first].Case == token.Title {
		d.add(first, s, lede.Event)
		return
	}
	if d.loud(first) || d.value(last-1) == lawValue && d.lawOn(last-1, last) || last-first < 2 {
		return
	}
	if d.value(last-1) == lawValue {
		first = d.lawFrom(d.matters(first))
	}
	if t := headTypes[d.value(last-1)]; t != 0 && d.free(first, last, t) && !d.listedAs(first, last, lexicon.Org) {
		d.add(first, last, t)
	}
}

// lawOn adds a law that is named by its matter, "Protocol on Negative Assurances", "Convention on the Rights of the
// Child", whose head word is the token k.
func (d *draft) lawOn(k, i int) bool {
	switch d.t.At(i).Hash {
	case onHash, forHash, ofHash, toHash:
	default:
		return false
	}
	last := 0
	for i++; i < min(k+16, len(d.t.Tokens)) && d.t.Tokens[i].Kind == token.Word; i++ {
		d.t.Tick(i)
		if d.capital(i) && !d.bit(i, lexicon.Calendar) {
			last = i + 1
		} else if !d.is(i, token.Determiner) && d.t.String(i) != "of" {
			break
		}
	}
	if last-k < 3 {
		return false
	}
	d.add(k, last, lede.Law)
	return true
}

// matters is where a law begins that names several matters, of which the last begins with the token first: "Fisheries, Harbours and
// Coasts Act". It is first where there are no others.
func (d *draft) matters(first int) int {
	k := first
	if d.t.At(k-1).Hash != andHash {
		return first
	}
	k--
	for commas := 0; k > 0 && first-k < 16; {
		switch begin := d.capitalsBefore(k); {
		case begin == k:
			return first
		case d.t.Byte(begin-1) == ',':
			commas++
			k = begin - 1
		case commas > 0 && (d.is(begin-1, token.Determiner) || d.is(begin-2, token.Determiner) && d.t.At(begin-1).Case == token.Lower):
			return begin
		default:
			return first
		}
	}
	return first
}

// lawFrom is where a law begins of whose name the token first is a later part: "Freedom of Access to Harbours Act". It is first where
// what stands before it does not begin after an article, a number or a word in lower case.
func (d *draft) lawFrom(first int) int {
	for k := first; first-k < 8; {
		begin := d.capitalsBefore(k - 1)
		if begin == k-1 || !d.is(k-1, token.Preposition) || d.t.At(k-1).Case != token.Lower || d.any(begin, k, lexicon.Title|lexicon.Calendar|settledPlace|lexicon.People|lexicon.Given) {
			return first
		}
		before := d.t.At(begin - 1)
		if before.Is(token.Determiner) || before.Kind == token.Number {
			return begin
		}
		k = begin
	}
	return first
}

// capitalsBefore is where the capitals begin that end before the token k, six at most.
func (d *draft) capitalsBefore(k int) int {
	first := k
	for k-first < 6 && d.capital(first-1) && !d.is(first-1, token.Determiner) {
		first--
	}
	return first
}

// headTypes are the types of names by the value of token.NameMisc of the word that ends them.
var headTypes = map[int]lede.Type{eventValue: lede.Event, lawValue: lede.Law}

// free reports whether no name crosses the ends of a range or is a person within it, nor an organisation that
// is no law.
func (d *draft) free(first, last int, t lede.Type) bool {
	for i := first; i < last; i++ {
		d.t.Tick(i)
		n := d.nameAt(i)
		if n == nil {
			continue
		}
		if n.Type == lede.Person || n.First < first || n.Last > last || t != lede.Law && n.Last == last && n.First > first && n.Type == lede.Org {
			return false
		}
	}
	return true
}

// storm is the end of the name of a storm or an operation that begins at first: one word after the head, 0 if there
// is none.
func (d *draft) storm(first, last int) int {
	for k := first; k+1 < last && k < first+2; k++ {
		if d.value(k) == stormValue {
			return k + 2
		}
	}
	return 0
}

// retype makes laws and events of the organisations whose last word says so: "Proceeds of Crime Act".
func (d *draft) retype() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if t := headTypes[d.value(n.Last-1)]; t != 0 && n.Type == lede.Org && n.len() > 1 && !d.bit(n.First, lexicon.Org) {
			n.Type = t
		}
	}
}

// loud reports whether the sentence of the token i is written in capitals, or with a capital on every word that is
// no function word: there a capital does not tell a name.
func (d *draft) loud(i int) bool {
	n := d.t.Sentence(i)
	if n < 0 {
		return true
	}
	if d.heard != n+1 {
		d.heard, d.shouts = n+1, d.loudSentence(n)
	}
	return d.shouts
}

// loudSentence looks at the beginning of a sentence for loud.
func (d *draft) loudSentence(n int) bool {
	const enough = 48 // tokens to look at
	s := d.t.Sentences[n]
	capitals, small := 0, 0
	for k := s.First; k < min(s.Last, s.First+enough); k++ {
		switch tok := &d.t.Tokens[k]; {
		case tok.Capital():
			capitals++
		case tok.Kind == token.Word && !tok.Is(token.Function|token.Possessive):
			small++
		}
	}
	return capitals > 3 && small*8 < capitals
}
