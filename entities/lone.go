package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// lone finds places of one word that neither the tagger nor a list knows, by the preposition before them: "slammed into
// Catanduanes".
func (d *draft) lone() {
	d.index()
	const other = lexicon.Calendar | lexicon.Title | lexicon.Modifier | lexicon.Profession | lexicon.People | lexicon.OrgWord | lexicon.EventWord | lexicon.LawWord | lexicon.Given | lexicon.Surname
	for i, n := d.capitalFrom(1), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		tok := &d.t.Tokens[i]
		if tok.Case != token.Title || d.at[i] != 0 || tok.Len() < 4 || d.bit(i, other) {
			continue
		}
		switch d.t.Tokens[i-1].Hash {
		case inHash, nearHash, intoHash, fromHash, acrossHash:
			if !d.capital(i+1) && !tok.Is(token.Function) && !d.common(i) && !d.model.Lower(tok.Hash) && !d.loud(i) {
				d.add(i, i+1, lede.GPE)
			}
		}
	}
	d.merge()
}
