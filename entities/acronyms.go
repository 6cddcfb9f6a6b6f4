package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// acronyms gives an acronym that is introduced in brackets after a name, "Association of Southeast Asian Nations
// (ASEAN)", the type of the name, there and wherever else it stands.
func (d *draft) acronyms() {
	d.index()
	kinds := map[uint32]lede.Type(nil)
	for i, n := d.capitalFrom(2), 0; i+1 < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.t.Tokens[i].Case != token.Upper || d.t.Byte(i-1) != '(' || d.t.Byte(i+1) != ')' {
			continue
		}
		t := d.introduced(i - 1)
		if t == 0 {
			continue
		}
		if kinds == nil {
			kinds = map[uint32]lede.Type{}
		}
		kinds[d.t.Tokens[i].Hash] = t
	}
	if kinds == nil {
		return
	}
	for i, n := d.capitalFrom(0), 0; i < len(d.t.Tokens); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if tok := &d.t.Tokens[i]; tok.Case == token.Upper {
			if t := kinds[tok.Hash]; t != 0 {
				d.acronym(i, t)
			}
		}
	}
	d.merge()
}

// introduced is the type of the name before the bracket at token i whose acronym stands in it, 0 if it is none.
func (d *draft) introduced(i int) lede.Type {
	if n := d.nameAt(i - 1); n != nil && n.Type != lede.Person {
		if whole := d.ofWhole(i - 1); whole.len() > 0 && d.abbreviates(&whole, i+1) {
			d.add(whole.First, whole.Last, lede.Org) // "State Oil Fund of the Republic of Azerbaijan (SOFAZ)"
			return lede.Org
		}
		if n.len() > 1 && (d.abbreviates(n, i+1) || d.counted(n, i+1)) {
			return n.Type
		}
	}
	if first := d.spelt(i, i+1); first < i {
		d.add(first, i, lede.Org)
		return lede.Org
	}
	return 0
}

// counted reports whether the token at is the first letter of a name and a number: "Group of Ten (G10)".
func (d *draft) counted(n *name, at int) bool {
	form := d.t.String(at)
	return len(form) > 1 && len(form) < 4 && form[1] >= '0' && form[1] <= '9' && form[0] == d.t.String(n.First)[0]
}

// spelt is where the words before the token end begin that the acronym at spells, letter by letter, all capitals but for little
// words: "Special Operations Executive (SOE)". It is end where they do not.
func (d *draft) spelt(end, at int) int {
	form := d.t.String(at)
	first := end
	for k := len(form) - 1; k >= 0; {
		first--
		switch {
		case d.capital(first) && d.t.String(first)[0] == form[k]:
			k--
		case first == end-1 || d.capital(first) || !d.is(first, token.Function):
			return end
		}
	}
	if len(form) < 3 {
		return end
	}
	return first
}

// ofWhole is the organisation that the name at token i is the last part of: another one, "of" and this; empty if there
// is none.
func (d *draft) ofWhole(i int) name {
	j := int(d.at[i]) - 1
	if j == 0 || d.names[j-1].Type != lede.Org {
		return name{}
	}
	k := d.names[j-1].Last
	if d.t.Tokens[k].Hash != ofHash {
		return name{}
	}
	for k++; d.is(k, token.Determiner); k++ {
	}
	if k != d.names[j].First {
		return name{}
	}
	return name{Range: token.Range{First: d.names[j-1].First, Last: d.names[j].Last}, Type: lede.Org}
}

// acronym marks the acronym at token i, or retypes it.
func (d *draft) acronym(i int, t lede.Type) {
	switch n := d.nameAt(i); {
	case n == nil:
		d.add(i, i+1, t)
	case n.len() == 1:
		n.Type = t
	}
}

// abbreviates reports whether the token at is made of first letters of a name: most of its letters are, in order.
func (d *draft) abbreviates(n *name, at int) bool {
	form := d.t.String(at)
	matched := 0
	for i, k := 0, n.First; i < len(form); i++ {
		for j := k; j < n.Last; j++ {
			if first := d.t.Source[d.t.Tokens[j].Start]; first|0x20 == form[i]|0x20 {
				matched++
				k = j + 1
				break
			}
		}
	}
	return matched*3 >= len(form)*2 && len(form) <= 12
}

// again finds a name once more where it stands alone: the surname of a person, or a name of one word, that the
// text never has in lower case.
func (d *draft) again() {
	d.index()
	d.known.Clear()
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		last := &d.t.Tokens[n.Last-1]
		if n.len() > 1 && n.Type != lede.Person || last.Is(token.Function) || last.Len() < 3 || last.Len() < 4 && last.Case != token.Upper || !last.Capital() {
			continue
		}
		if t, ok := d.known.Find(last.Hash); ok && t != n.Type {
			d.known.Put(last.Hash, 0) // of two types: unclear
		} else {
			d.known.Put(last.Hash, n.Type)
		}
	}
	if d.known.Len() == 0 {
		return
	}
	for i := range d.t.Tokens {
		d.t.Tick(i)
		if tok := &d.t.Tokens[i]; tok.Kind == token.Word && tok.Case == token.Lower {
			if d.known.Get(tok.Hash) != 0 {
				d.known.Put(tok.Hash, 0)
			}
		}
	}
	for i, n := d.capitalFrom(0), 0; i < len(d.t.Tokens); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.at[i] == 0 && !d.bit(i, lexicon.Calendar) && !d.oneOf(i-1) && d.apart(i) {
			if t := d.known.Get(d.t.Tokens[i].Hash); t != 0 {
				d.add(i, i+1, t)
			}
		}
	}
	d.merge()
}

// freeLeft reports whether what stands before the token i cannot be of one name with it: no capital, or one that the sentence or an
// office has.
func (d *draft) freeLeft(i int) bool {
	return !d.capital(i-1) || d.opens(i-1) && d.is(i-1, token.Function) || d.titled(i-1)
}

// apart reports whether the token i can be a name by itself: no capital stands beside it, or all the line is written so and
// the word is not a common one.
func (d *draft) apart(i int) bool {
	return d.freeLeft(i) && !d.capital(i+1) || d.loud(i) && !d.model.Lower(d.t.Tokens[i].Hash)
}
