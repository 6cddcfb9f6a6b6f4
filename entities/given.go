package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// firstNames lengthens persons by a capital before the name that the tagger left out, and joins what a particle parts:
// "Khalfan Khamis Mohamed", "Daniel arap Moi".
func (d *draft) firstNames() {
	d.index()
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.Type != lede.Person || n.First == 0 {
			continue
		}
		if i > 0 && d.is(n.First-1, token.Particle) && !d.capital(n.First-1) && d.names[i-1].Type == lede.Person && d.names[i-1].Last == n.First-1 {
			d.add(d.names[i-1].First, n.Last, lede.Person)
			continue
		}
		if d.firstName(n.First - 1) {
			d.add(n.First-1, n.Last, lede.Person)
		}
	}
	d.merge()
}

// firstName reports whether the token i can only be a given name: a capital within a sentence, alone, that no list and no
// text has as anything else.
func (d *draft) firstName(i int) bool {
	const other = lexicon.Calendar | lexicon.Title | lexicon.Profession | lexicon.Modifier | lexicon.OrgWord | lexicon.FacWord | lexicon.EventWord | lexicon.Org | whole | lexicon.Region
	tok := &d.t.Tokens[i]
	s := d.t.Sentence(i)
	return tok.Case == token.Title && tok.Kind == token.Word && d.at[i] == 0 && d.t.Sentences[s].First < i && !d.bit(i, other) &&
		!tok.Is(token.Function|token.Honorific) && !d.capital(i-1) && !d.common(i) && !d.model.Lower(tok.Hash) && !d.loud(i)
}

// initials gives persons the initials that stand before them, also where the tagger saw them as the end of
// another name: "President of the United States B. Obama".
func (d *draft) initials() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		for n.Type == lede.Person && n.First > 0 && d.initial(n.First-1) {
			if i > 0 && d.names[i-1].Last == n.First {
				if d.names[i-1].Type == lede.Person || d.names[i-1].len() == 1 {
					break
				}
				d.names[i-1].Last--
			}
			n.First--
		}
	}
}

// initial reports whether the token i is the initial of a given name, or several: "B.", "N.A.".
func (d *draft) initial(i int) bool {
	tok := &d.t.Tokens[i]
	return tok.Kind == token.Word && tok.Capital() && tok.Len() <= 4 && d.t.Source[tok.End-1] == '.' && d.t.Source[tok.Start+1] == '.'
}

// middles finds persons by the initial between two names: "Lorna T. Dublin".
func (d *draft) middles() {
	const other = headWord | lexicon.Title | lexicon.Calendar | lexicon.People | lexicon.Country
	d.index()
	for i, n := d.capitalFrom(1), 0; i+1 < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if tok := &d.t.Tokens[i]; tok.Len() != 2 || !d.initial(i) || d.t.Source[tok.Start] == 'I' || !d.personal(i-1, other) || !d.personal(i+1, other) || d.t.At(i-1).Case != d.t.At(i+1).Case || d.capital(i+2) && d.t.At(i-1).Case == token.Title {
			continue
		}
		if whole := d.nameAt(i - 1); whole == nil || whole.First >= i-1 && whole.Last <= i+2 {
			d.add(i-1, i+2, lede.Person)
		}
	}
	d.merge()
}

// personal reports whether the token i can be a given name or a surname: a word that is not all capitals and has none of the bits.
func (d *draft) personal(i int, other lexicon.Bits) bool {
	tok := d.t.At(i)
	return (tok.Case == token.Title || tok.Case == token.Upper) && tok.Kind == token.Word && tok.Len() > 2 && !d.bit(i, other) && !tok.Is(token.Function|token.Honorific|token.Possessive) && d.t.Source[tok.End-1] != '.'
}
