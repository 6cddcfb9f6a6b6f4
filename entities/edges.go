package entities

import (
	"cmp"
	"slices"

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

// clause ends a name at a word that begins a clause or tells of time: "Harbour Board" of "Harbour Board among Lisboans".
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
