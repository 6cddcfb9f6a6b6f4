package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
)

// votes counts the types of a name of one word through the text.
type votes [lede.NORP + 1]uint16

// majority gives a name of one word that no list knows, and that the tagger saw as different things, the type that it has at least
// three times as often as all others together.
func (d *draft) majority() {
	const known = whole | lexicon.Region | lexicon.Facility | lexicon.First | lexicon.Rest
	d.ballots.Clear()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.len() == 1 && n.Type <= lede.NORP && !d.bit(n.First, known) {
			v := d.ballots.Get(d.t.Tokens[n.First].Hash)
			v[n.Type] = min(v[n.Type]+1, 1<<12)
			d.ballots.Put(d.t.Tokens[n.First].Hash, v)
		}
	}
	if d.ballots.Len() == 0 {
		return
	}
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; n.len() == 1 && n.Type <= lede.NORP && !d.bit(n.First, known) {
			v := d.ballots.Get(d.t.Tokens[n.First].Hash)
			n.Type = v.winner(n.Type)
		}
	}
}

// winner is the type with at least three quarters of the votes, t if there is none.
func (v *votes) winner(t lede.Type) lede.Type {
	all := 0
	for _, n := range v {
		all += int(n)
	}
	for kind, n := range v {
		if int(n)*4 >= all*3 {
			return lede.Type(kind)
		}
	}
	return t
}
