package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// credits finds whom a text is owed to: "Copyright 2024 Plains Business Wire", "© Gründerblatt", "Source: Northern Courts
// Service".
func (d *draft) credits() {
	d.index()
	for i := range d.bits {
		d.t.Tick(i)
		first := d.creditFrom(i)
		if first == i {
			continue
		}
		last := d.capitals(first)
		const other = lexicon.Calendar | lexicon.Given | lexicon.Title | lexicon.Country
		if last > first && !d.bit(first, other) && (last-first > 1 || !d.bit(first, whole)) && !d.is(first, token.Function) && d.encloses(first, last) && d.ends(last) {
			d.add(first, last, lede.Org)
		}
	}
	d.merge()
}

// creditFrom is where the name after a word of credit at the token i begins, i where none does.
func (d *draft) creditFrom(i int) int {
	k := i + 1
	switch {
	case d.t.Tokens[i].Hash == sourceHash && d.t.Byte(k) == ':':
		return k + 1
	case d.t.Tokens[i].Hash != copyrightHash && d.t.Tokens[i].Hash != signHash:
		return i
	}
	for d.t.At(k).Hash == signHash || d.t.At(k).Kind == token.Number {
		k++
	}
	return k
}

// ends reports whether a sentence or a line ends before the token i.
func (d *draft) ends(i int) bool {
	s := d.t.Sentence(i - 1)
	return s < 0 || d.t.Sentences[s].Last <= i || d.setOff(i)
}
