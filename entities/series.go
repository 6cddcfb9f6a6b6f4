package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
)

// series makes places of words that no list knows and that stand in a row with places: "an alert for Ernakulam, Idukki and
// Wayanad".
func (d *draft) series() {
	for i := 1; i+1 < len(d.names); i++ {
		d.t.Tick(i)
		a, b, c := &d.names[i-1], &d.names[i], &d.names[i+1]
		if !d.joined(a, b) || !d.joined(b, c) {
			continue
		}
		if b.Type == lede.GPE && c.Type == lede.GPE {
			d.like(a)
		}
		if a.Type == lede.GPE && c.Type == lede.GPE {
			d.like(b)
		}
		if a.Type == lede.GPE && b.Type == lede.GPE {
			d.like(c)
		}
	}
}

// joined reports whether only a comma or "and" stands between two names.
func (d *draft) joined(a, b *name) bool {
	return a.Last+1 == b.First && (d.t.Byte(a.Last) == ',' || d.t.At(a.Last).Hash == andHash)
}

// like makes a place of a name of one word that the lists do not know.
func (d *draft) like(n *name) {
	const known = whole | lexicon.Given | lexicon.Surname | lexicon.Region
	if n.len() == 1 && (n.Type == lede.Org || n.Type == lede.Person) && !d.bit(n.First, known) && d.t.Tokens[n.First].Len() > 4 {
		n.Type = lede.GPE
	}
}
