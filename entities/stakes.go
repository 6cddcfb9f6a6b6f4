package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// held makes firms of unlisted places and persons of whom the text says that shares of them are held or traded, "its stake in
// Varenne Mixte", or that they say something, where a body begins with their name: "Norvale Savings Bank … Norvale said". A name that one mention shows to be a firm is one wherever it is not said to be a place.
func (d *draft) held() {
	d.sole.Clear()
	d.inner.Clear()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.Type == lede.Org && n.len() > 1 {
			d.inner.Put(d.t.Tokens[n.First].Hash, 1)
		}
	}
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; d.holdable(n) && (d.traded(n) || n.Type == lede.GPE && d.t.At(n.Last).Is(token.Say) && d.inner.Get(d.t.Tokens[n.First].Hash) > 0) {
			n.Type = lede.Org
			d.sole.Put(d.t.Tokens[n.First].Hash, true)
		}
	}
	if d.sole.Len() == 0 {
		return
	}
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; d.holdable(n) && d.sole.Get(d.t.Tokens[n.First].Hash) && (n.len() > 1 || !d.placed(n)) && !d.titled(n.First-1) {
			n.Type = lede.Org
		}
	}
}

// holdable reports whether a name may be that of a firm, though the tagger sees a place or a person of one word.
func (d *draft) holdable(n *name) bool {
	const settled = settledPlace | lexicon.People
	return (n.Type == lede.GPE || n.Type == lede.Person && n.len() == 1) && !d.bit(n.First, settled)
}

// traded reports whether shares of a name are spoken of.
func (d *draft) traded(n *name) bool {
	if d.value(n.Last) == stakeValue && !d.is(n.First-1, token.Possessive) && d.t.Tokens[n.Last].Case == token.Lower {
		return true
	}
	h := d.t.At(n.First - 1).Hash
	return (h == inHash || h == ofHash) && d.value(n.First-2) == stakeValue
}
