package entities

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// strike takes out what is no name: months and weekdays, the words of currencies ("50 billion US dollars", "the
// Swiss franc"), function words and offices that stand alone.
func (d *draft) strike() {
	d.index()
	d.within = false
	d.each(func(n *name) bool {
		switch {
		case d.all(n.First, n.Last, lexicon.Calendar):
			return d.bit(n.First, lexicon.Given|lexicon.Surname) && n.Type == lede.Person && !d.date(n)
		case n.len() > 1 && d.measure(n):
			return false
		case n.len() > 1:
			return n.len() != 3 || n.Type != lede.Org || !d.pair(n)
		case d.ticker(n) || d.plain(n):
			return false
		case d.craft(n) || n.Type == lede.Org && strings.HasSuffix(d.t.String(n.First), "ism"):
			return false
		case n.Type == lede.NORP && d.t.Tokens[n.First].Len() == 1: // "R-Kan."
			return false
		case n.Type == lede.NORP || n.Type == lede.GPE:
			return !d.money(n)
		case d.is(n.First, token.Function):
			return d.t.Tokens[n.First].Case == token.Upper && d.t.Tokens[n.First].Len() > 1
		}
		return !d.office(n.First) && !d.opening(n)
	})
}

// namedWithin reports whether a name has the word with the given hash elsewhere than at the beginning of a sentence.
func (d *draft) namedWithin(hash uint32) bool {
	if !d.within {
		d.within, d.named = true, wordSet{}
		for k, n := d.capitalFrom(0), 0; k < len(d.t.Tokens); k, n = d.capitalFrom(k+1), n+1 {
			d.t.Tick(n)
			if d.at[k] != 0 && !d.opens(k) {
				d.named.add(d.t.Tokens[k].Hash)
			}
		}
	}
	return d.named.has(hash)
}

// date reports whether a number stands beside a name that is also a month.
func (d *draft) date(n *name) bool {
	return d.t.At(n.Last).Kind == token.Number || d.t.At(n.First-1).Kind == token.Number
}

// money reports whether a country or people only tells whose currency is meant.
func (d *draft) money(n *name) bool {
	next := d.t.At(n.Last)
	if next.Is(token.Sign) {
		return d.t.Glued(n.Last)
	}
	return next.Is(token.Currency) && next.Case == token.Lower && d.bit(n.First, lexicon.Country|lexicon.People)
}

// opening reports whether a name of one word is only a common word with which a sentence begins: it stands in no name within
// a sentence, and the text has it in lower case, or other texts have.
func (d *draft) opening(n *name) bool {
	known := whole | lexicon.Region | lexicon.Given | lexicon.Surname
	if d.common(n.First) {
		known &^= lexicon.Org // "Total assets"
	}
	tok := &d.t.Tokens[n.First]
	s := d.t.Sentence(n.First)
	return tok.Case == token.Title && s >= 0 && d.t.Sentences[s].First == n.First && (d.common(n.First) || d.model.Lower(tok.Hash)) &&
		!d.bit(n.First, known) && d.t.At(n.Last).Case == token.Lower && !d.is(n.Last, token.Possessive) && !d.namedWithin(tok.Hash)
}

// craft reports whether a place or person of one word is only the letters before a number: "DC" of "DC-10".
func (d *draft) craft(n *name) bool {
	return n.Type != lede.Org && d.t.Tokens[n.First].Case == token.Upper && d.is(n.Last, token.Hyphen) && d.t.Glued(n.Last) &&
		d.t.Glued(n.Last+1) && d.t.At(n.Last+1).Kind == token.Number
}

// pair reports whether a name is only two common words joined by an ampersand: "Oil & Gas".
func (d *draft) pair(n *name) bool {
	return d.ampersand(n.First+1) && !d.bit(n.First, lexicon.First) &&
		d.model.Lower(d.t.Tokens[n.First].Hash) && d.model.Lower(d.t.Tokens[n.Last-1].Hash)
}

// measure reports whether a name is that of an index of shares, or of a class or series of them: "Nasdaq Financial Index", "Class A".
func (d *draft) measure(n *name) bool {
	if n.Type == lede.Person || n.Type.Place() {
		return false
	}
	switch d.t.Tokens[n.Last-1].Hash {
	case indexHash, compositeHash, averageHash:
		return true
	}
	first := d.t.Tokens[n.First].Hash
	return n.len() == 2 && d.t.Tokens[n.Last-1].Len() == 1 && (first == classHash || first == seriesHash)
}

// plain reports whether a name is only an abbreviation of something common: "GNP". One that stands in brackets may be that of a body.
func (d *draft) plain(n *name) bool {
	return d.value(n.First) == plainValue && d.t.Tokens[n.First].Case == token.Upper && d.t.Byte(n.First-1) != '('
}

// ticker reports whether a name is the code of a share behind the name of its exchange: "(NYSE: CVF)".
func (d *draft) ticker(n *name) bool {
	return d.t.Tokens[n.First].Case == token.Upper && d.t.Byte(n.First-1) == ':' && d.bit(n.First-2, lexicon.Org) && d.is(n.First-3, token.OpenParen)
}
