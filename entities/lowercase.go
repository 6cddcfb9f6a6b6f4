package entities

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

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
