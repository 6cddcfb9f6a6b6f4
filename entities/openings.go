package entities

import (
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// openings cuts the word with which a sentence begins off a name that the text has without it elsewhere: "Urging Harlan" of
// "Urging Harlan directors".
func (d *draft) openings() {
	d.inner.Clear()
	for i := range d.names {
		d.t.Tick(i)
		if n := &d.names[i]; !d.opens(n.First) {
			d.inner.Put(d.t.Tokens[n.First].Hash, i+1)
		}
	}
	if d.inner.Len() == 0 {
		return
	}
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.len() < 2 || !d.opener(n.First) {
			continue
		}
		k := d.inner.Get(d.t.Tokens[n.First+1].Hash)
		if k == 0 || d.names[k-1].len() != n.len()-1 || !d.same(d.names[k-1].Range, n.First+1) {
			continue
		}
		n.First++
		n.Type = d.names[k-1].Type
	}
}

// opener reports whether the token i has its capital from the sentence that it begins: other texts have it in lower case, and no
// list has it as the beginning of a name.
func (d *draft) opener(i int) bool {
	const known = lexicon.First | lexicon.Given | lexicon.Org | whole
	return d.opens(i) && d.t.Tokens[i].Case == token.Title && (d.common(i) || d.model.Lower(d.t.Tokens[i].Hash)) && !d.bit(i, known)
}
