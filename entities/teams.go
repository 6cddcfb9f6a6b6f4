package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// teams makes organisations of the countries that play against one another in a sports report: "Sweden beat Poland 2-1".
// A country that the report shows to be a team is one wherever it is not said to be a place ("in Sweden").
func (d *draft) teams() {
	if !d.played {
		return
	}
	d.index()
	playing := map[uint32]bool{}
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; d.country(n) && d.scores(n) {
			playing[d.t.Tokens[n.First].Hash] = true
		}
	}
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if d.country(n) && playing[d.t.Tokens[n.First].Hash] && !d.located(n) {
			n.Type = lede.Org
		}
	}
}

func (d *draft) country(n *name) bool {
	return n.Type == lede.GPE && d.bit(n.First, lexicon.Country|lexicon.State|lexicon.City) && (n.len() == 1 || d.bit(n.Last-1, lexicon.Rest))
}

// plays reports whether a score or a word of play stands beside a name.
func (d *draft) plays(n *name) bool {
	if d.value(n.Last) == playValue || d.value(n.First-1) == playValue {
		return true
	}
	if d.t.Byte(n.Last) == ',' && d.value(n.Last+2) == playValue { // "Palermo, who drew"
		return true
	}
	before := n.First
	if d.is(before-1, token.Preposition) { // "2-0 to Italy", "0-0 with Bari"
		before--
	}
	return d.score(n.Last) || d.t.At(before-1).Kind == token.Number && d.score(before-3)
}

// scores reports whether a name stands with a word of play and a score: "beat Valmora 2-1", "Palermo, who drew 0-0 with Bari".
func (d *draft) scores(n *name) bool {
	if !d.plays(n) {
		return false
	}
	for k := max(0, n.First-5); k < n.Last+6; k++ {
		if d.score(k) {
			return true
		}
	}
	return false
}

// score reports whether the tokens from i on are a score: "2-1", "1 – 0".
func (d *draft) score(i int) bool {
	return d.t.At(i).Kind == token.Number && d.is(i+1, token.Dash|token.Hyphen) && d.t.At(i+2).Kind == token.Number
}

// located reports whether a name is said to be a place: a preposition of place stands before it.
func (d *draft) located(n *name) bool {
	switch d.t.At(n.First - 1).Hash {
	case inHash, fromHash, ofHash, toHash, nearHash, acrossHash:
		return true
	}
	if d.t.Byte(n.First-1) == ',' {
		before := d.nameAt(n.First - 2)
		return before != nil && before.Type == lede.GPE // "Munich, Germany"
	}
	return d.t.Byte(n.First-1) == '(' && d.t.Byte(n.Last) == ')' || d.datelined(n)
}

// datelined reports whether a name in capitals begins a line, before a dash or a day: "TRIESTE — ", "LEEDS, March 3 ".
func (d *draft) datelined(n *name) bool {
	if d.t.Tokens[n.First].Case != token.Upper || !d.opens(n.First) {
		return false
	}
	next := n.Last
	if d.t.Byte(next) == ',' {
		next++
	}
	tok := d.t.At(next)
	return tok.Is(token.Dash|token.Hyphen|token.Month) || tok.Kind == token.Number && tok.Len() == len("2006")
}
