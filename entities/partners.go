package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// partners joins two names at an ampersand, also one that a web page has left as "amp": "Marina Hotel & Casino".
func (d *draft) partners() {
	for i := 1; i < len(d.names); i++ {
		d.t.Tick(i)
		n, before := &d.names[i], &d.names[i-1]
		k := before.Last
		if k+1 != n.First || n.Type != lede.Org && before.Type != lede.Org {
			continue
		}
		if d.ampersand(k) {
			d.add(before.First, n.Last, lede.Org)
		}
	}
}

// companies lengthens a name by an ampersand and the legal form or the word for those who work with it: "Weil & Associates".
func (d *draft) companies() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if (n.Type != lede.Org && n.Type != lede.Person) || !d.ampersand(n.Last) || !d.bit(n.Last+1, lexicon.Ending|lexicon.OrgWord) || !d.capital(n.Last+1) {
			continue
		}
		last := n.Last + 2
		for last-n.Last < 6 && d.bit(last, lexicon.Ending) && d.capital(last) {
			last++
		}
		d.add(n.First, last, lede.Org)
	}
}

// spelled finds firms whose ampersand is spelled, as speakers do: "AT and T".
func (d *draft) spelled() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.letters(i, 2) && d.t.At(i+1).Hash == andHash && d.letters(i+2, 1) && !d.capital(i-1) && !d.capital(i+3) && !d.loud(i) {
			d.add(i, i+3, lede.Org)
		}
	}
}

// letters reports whether the token i is at most so many capital letters, without a dot, and not the word "I".
func (d *draft) letters(i, most int) bool {
	tok := d.t.At(i)
	return tok.Capital() && tok.Len() <= most && (tok.Case == token.Upper || tok.Len() == 1) && d.t.Source[tok.End-1] != '.' && !tok.Is(token.Pronoun)
}

func (d *draft) ampersand(k int) bool { return d.t.Byte(k) == '&' || d.t.At(k).Hash == ampHash }

// partnerships finds firms that are named for three partners or more: "Harlow, Whitby, Stone & Webb".
func (d *draft) partnerships() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		k := i + 1
		if !d.ampersand(k) || !d.capital(k+1) {
			continue
		}
		first := i
		for k-first < 10 && d.partner(first) && d.t.Byte(first-1) == ',' && d.partner(first-2) {
			first -= 2
		}
		if first < k-1 && !d.capital(first-1) {
			d.add(first, d.capitals(k+1), lede.Org)
		}
	}
}

// partner reports whether the token i may be the surname of a partner in a firm: a word with a capital that is no place
// and no firm of its own.
func (d *draft) partner(i int) bool {
	const other = settledPlace | lexicon.City | lexicon.People | lexicon.Calendar | lexicon.Title | lexicon.Ending | lexicon.Rest
	if !d.capital(i) || d.is(i, token.Function) {
		return false
	}
	return d.bit(i, lexicon.Surname) || !d.bit(i, other|lexicon.Org) && !d.model.Lower(d.t.Tokens[i].Hash)
}

// guilds joins a body at the apostrophe of those whom it unites: "Northern Miners' Union".
func (d *draft) guilds() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if !d.is(i+1, token.Possessive|token.CloseQuote|token.Quote) || !d.t.Glued(i+1) || !d.capital(i+2) || !d.united(i) {
			continue
		}
		last := d.capitals(i + 2)
		if !d.bit(last-1, lexicon.OrgWord) || d.bit(last-1, lexicon.FacWord) {
			continue
		}
		first := i
		for i-first < 5 && d.capital(first-1) && !d.is(first-1, token.Function) && !d.office(first-1) {
			first--
		}
		d.add(first, last, lede.Org)
	}
}

// united reports whether the token i is a plural of people that is no name by itself: "Miners", "Teachers".
func (d *draft) united(i int) bool {
	const name = lexicon.People | lexicon.Org | lexicon.Surname | lexicon.Given | lexicon.City | lexicon.Rest
	last := d.t.Source[d.t.Tokens[i].End-1]
	return last == 's' && !d.bit(i, name)
}
