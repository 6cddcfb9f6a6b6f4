package entities

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// findTitles finds the office or honorific of each person, before the name ("Kazakh Foreign Minister Mukhtar
// Tileuberdi", "Minister of Trade of the Republic of Latvia Janis Kalnins") or after it ("Henrik
// Aalto, chief economist at").
func (d *draft) findTitles() {
	d.index()
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if n.Type != lede.Person {
			continue
		}
		if n.title = d.titleBefore(n.First); n.title.First == n.title.Last {
			n.title = d.titleAfter(n.Last)
		}
	}
}

// holders finds persons whom the tagger did not see: capitals that no list knows as anything else, directly after an
// office or an honorific, or after an office and "of" a body: "Governor of the Bank of Canada Tiff Macklem".
func (d *draft) holders() {
	d.index()
	const other = lexicon.Calendar | lexicon.Title | lexicon.Modifier | lexicon.OrgWord | lexicon.FacWord | lexicon.EventWord | lexicon.LawWord | lexicon.Org | whole
	for i, n := d.capitalFrom(1), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if d.t.Tokens[i].Case != token.Title || d.at[i] != 0 || d.is(i, token.Function) {
			continue
		}
		last := i
		for last < len(d.bits) && d.capital(last) && d.at[last] == 0 && !d.bit(last, other) {
			d.t.Tick(last)
			last++
		}
		if last > i && last-i < 5 && d.at[min(last, len(d.at)-1)] == 0 && !d.capital(last) && d.heldBy(i, last-i) && !d.loud(i) {
			d.add(i, last, lede.Person)
		}
		i = max(i, last-1)
	}
	d.merge()
}

// heldBy reports whether an office before the token i makes a person of the n words from there on.
func (d *draft) heldBy(i, n int) bool {
	if d.titled(i-1) && d.capital(i-1) {
		return n > 1 || d.is(i-1, token.Honorific)
	}
	return n > 1 && d.at[i-1] != 0 && d.coreBefore(i) >= 0
}

// widestTitle is how many tokens a title has at most.
const widestTitle = 20

// titleBefore is the title that ends with the token before at.
func (d *draft) titleBefore(at int) token.Range {
	core := d.coreBefore(at)
	if core < 0 {
		return token.Range{}
	}
	first := core
	for first > 0 && core-first < widestTitle {
		step := d.stepLeft(first)
		if step == first {
			break
		}
		first = step
	}
	return token.Range{First: d.overNouns(first), Last: at}
}

// overNouns is where a title in lower case begins whose first words no list knows: a noun or two after a body or a
// country, "EU trade chief". first is where it begins by the lists.
func (d *draft) overNouns(first int) int {
	for k := first - 1; k >= max(0, first-2); k-- {
		tok := &d.t.Tokens[k]
		if tok.Kind != token.Word || tok.Case != token.Lower || tok.Is(token.Function|token.Say|token.Possessive) || d.t.Tokens[first].Capital() || strings.HasSuffix(d.t.String(k), "ed") {
			break
		}
		if n := d.nameAt(k - 1); n != nil && n.Type != lede.Person {
			return n.First
		}
	}
	return first
}

// coreBefore is the token of the title whose holder's name begins at: the one directly before it, or one that is
// followed by "of" and capitals up to the name. It is -1 if there is none.
func (d *draft) coreBefore(at int) int {
	if d.titled(at - 1) {
		return at - 1
	}
	if !d.capital(at-1) || d.personAt(at-1) {
		return -1
	}
	for k := at - 2; k >= 0 && at-k < widestTitle; k-- {
		tok := &d.t.Tokens[k]
		switch {
		case d.personAt(k) || tok.Kind == token.Break || tok.Kind == token.Mark && !tok.Is(token.Hyphen|token.Dash):
			return -1
		case tok.Capital() && d.titled(k):
			if d.is(k+1, token.Preposition) {
				return k
			}
		case tok.Case == token.Lower && !tok.Is(token.Preposition|token.Determiner) && d.t.String(k) != "and":
			return -1
		case tok.Is(token.Possessive):
			return -1
		}
	}
	return -1
}

// titled reports whether the token i is, or ends, an office or an honorific.
func (d *draft) titled(i int) bool {
	return i >= 0 && i < len(d.t.Tokens) && d.t.Tokens[i].Kind == token.Word && d.nameless(i) &&
		(d.bit(i, lexicon.Title) || d.is(i, token.Honorific) && d.capital(i))
}

// nameless reports whether the token i stands in no name.
func (d *draft) nameless(i int) bool { return d.nameAt(i) == nil }

func (d *draft) personAt(i int) bool {
	n := d.nameAt(i)
	return n != nil && n.Type == lede.Person
}

// stepLeft is where a title begins that may begin at first, with the word or name before that.
func (d *draft) stepLeft(first int) int {
	i := first - 1
	tok := d.t.At(i)
	switch {
	case tok.Kind != token.Word && !tok.Is(token.Hyphen|token.Dash):
		return first
	case tok.Is(token.Hyphen):
		if d.t.Glued(i) && d.t.Glued(first) {
			return i
		}
		return first
	case d.personAt(i):
		return first
	case !d.nameless(i):
		return d.nameAt(i).First
	case d.bit(i, lexicon.Title|lexicon.Modifier):
		return i
	case tok.Capital() && d.t.Tokens[first].Capital() && !tok.Is(token.Function) && !d.bit(i, lexicon.Calendar):
		return i
	case tok.Is(token.Dash) && d.bit(i-1, lexicon.Title) && d.t.At(i-1).Case != token.Upper && d.t.Tokens[first].Capital():
		return i
	}
	return first
}

// titleAfter is the title that stands after a name that ends before the token at, set off by a comma.
func (d *draft) titleAfter(at int) token.Range {
	if d.t.Byte(at) != ',' {
		return token.Range{}
	}
	first := at + 1
	for d.is(first, token.Determiner) {
		first++
	}
	if n := d.nameAt(first); n != nil && d.is(n.Last, token.Possessive) {
		first = n.Last + 1
	}
	last := d.coreAfter(first)
	if last < 0 || d.is(last, token.Possessive) {
		return token.Range{}
	}
	if d.t.At(last).Hash == ofHash {
		last = d.ofWhat(last)
	}
	return token.Range{First: first, Last: last}
}

// coreAfter is the end of the title that begins with the token first, -1 if none does.
func (d *draft) coreAfter(first int) int {
	end := -1
	for i := first; i < len(d.t.Tokens) && i-first < 8; {
		switch n := d.nameAt(i); {
		case n != nil && n.Type == lede.Person:
			return end
		case n != nil && end < 0:
			i = n.Last
		case d.bit(i, lexicon.Title):
			i++
			end = i
		case d.bit(i, lexicon.Modifier) || end < 0 && d.capital(i) && !d.is(i, token.Function):
			i++
		default:
			return end
		}
	}
	return end
}

// ofWhat is the end of the names that go on a title after "of" at the token last.
func (d *draft) ofWhat(last int) int {
	i := last + 1
	for d.is(i, token.Determiner) {
		i++
	}
	if n := d.nameAt(i); n != nil && n.Type != lede.Person {
		return n.Last
	}
	return last
}
