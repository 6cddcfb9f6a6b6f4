package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// shortForms finds firms of several words again where they stand without their legal form: "MGM Grand" after "MGM Grand Inc."
func (d *draft) shortForms() {
	var forms token.Table[token.Range]
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.Type != lede.Org || n.len() < 3 || !d.bit(n.Last-1, lexicon.Ending) {
			continue
		}
		last := n.Last - 1
		if d.t.Byte(last-1) == ',' {
			last--
		}
		if last-n.First > 1 {
			forms.Put(d.t.Tokens[n.First].Hash, token.Range{First: n.First, Last: last})
		}
	}
	if forms.Len() == 0 {
		return
	}
	for i := range d.t.Tokens {
		d.t.Tick(i)
		if form, ok := forms.Find(d.t.Tokens[i].Hash); ok && d.same(form, i) {
			d.add(i, i+form.Last-form.First, lede.Org)
		}
	}
	d.merge()
}

// same reports whether the words of a range stand again from the token i on.
func (d *draft) same(r token.Range, i int) bool {
	for k := r.First; k < r.Last; k, i = k+1, i+1 {
		if d.t.At(i).Hash != d.t.Tokens[k].Hash || d.t.At(i).Case != d.t.Tokens[k].Case {
			return false
		}
	}
	return true
}
