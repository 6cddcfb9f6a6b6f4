package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// longestTitle is how many tokens the title of a work may have.
const longestTitle = 10

// works finds titles of works in quotation marks, where the text says what they are: "her second novel, “The Salt Road,”",
// “Glasshouse,” a film by …
func (d *draft) works() {
	for i, n := d.capitalFrom(0), 0; i < len(d.bits); i, n = d.capitalFrom(i+1), n+1 {
		d.t.Tick(n)
		if !d.is(i-1, token.OpenQuote|token.Quote) {
			continue
		}
		last := d.closing(i)
		if last == 0 || !d.announced(i-1, last) && !d.explained(last) {
			continue
		}
		if mark := d.t.Byte(last - 1); mark == '.' || mark == ',' {
			last--
		}
		if d.isTitle(i, last) {
			d.add(i, last, lede.WorkOfArt)
		}
	}
	d.merge()
	d.bareWorks()
}

// bareWorks makes works of unknown organisations and sites that the text calls so, without quotation marks: "the film Northern Crossing".
func (d *draft) bareWorks() {
	for i := range d.names {
		d.t.Tick(i)
		n := &d.names[i]
		if (n.Type == lede.Org || n.Type == lede.Fac) && d.value(n.First-1) == workValue && !d.bit(n.First, lexicon.Org|lexicon.OrgWord) && !d.bit(n.Last-1, lexicon.OrgWord|lexicon.Ending) {
			n.Type = lede.WorkOfArt
		}
	}
}

// closing is the quotation mark that closes what begins with token first, 0 if none does soon.
func (d *draft) closing(first int) int {
	for k := first + 1; k <= first+longestTitle; k++ {
		tok := d.t.At(k)
		switch {
		case tok.Kind == token.Break || tok.Is(token.OpenQuote):
			return 0
		case tok.Is(token.CloseQuote|token.Quote) && tok.Kind == token.Mark:
			return k
		}
	}
	return 0
}

// isTitle reports whether the tokens are written like a title: each with a capital, but for little words between them.
func (d *draft) isTitle(first, last int) bool {
	for k := first; k < last; k++ {
		tok := &d.t.Tokens[k]
		small := tok.Is(token.Function|token.Particle|token.Possessive) || tok.Kind != token.Word
		if !tok.Capital() && (!small || k == last-1 && tok.Kind == token.Word) {
			return false
		}
	}
	return first < last
}

// announced reports whether a word for a work stands before the quotation mark open: "the film “", "his 1996 novel, “",
// "a song called “". A single word after a comma may be speech.
func (d *draft) announced(open, closed int) bool {
	k := open - 1
	if d.t.Byte(k) == ',' {
		if closed-open <= 3 {
			return false
		}
		k--
	}
	if d.value(k) == calledValue {
		k--
	}
	return d.value(k) == workValue
}

// explained reports whether a word for a work comes soon after the quotation mark closed: "” a new film by", "”, the
// opera that".
func (d *draft) explained(closed int) bool {
	k := closed + 1
	if d.t.Byte(k) == ',' {
		k++
	}
	if !d.is(k, token.Determiner) && d.t.At(k).Hash != aHash && d.t.At(k).Hash != anHash {
		return false
	}
	for end := k + 4; k < end; k++ {
		if d.value(k) == workValue {
			next := d.t.At(k + 1)
			return next.Kind != token.Word || next.Is(token.Function|token.Preposition) || next.Capital()
		}
		if tok := d.t.At(k); tok.Kind != token.Word {
			return false
		}
	}
	return false
}

// models finds what a firm makes, by the number or code after its name, "Boeing 777", "Airbus A320", "Ford F-150", and gives listed
// products theirs: "Soyuz 36".
func (d *draft) models() {
	d.each(func(n *name) bool {
		if n.len() == 1 && d.value(n.First) == makerValue || n.Type == lede.Product {
			if last := d.modelEnd(n.Last); last > n.Last {
				n.Last, n.Type = last, lede.Product
			}
		}
		return n.Type != lede.Product || !d.hyphened(n.First-1) // "rated single-B-1"
	})
}

// modelEnd is where the code of a model that begins with token i ends, i if there is none. Four digits may be a year.
func (d *draft) modelEnd(i int) int {
	switch tok := d.t.At(i); {
	case tok.Kind == token.Number && (tok.Len() < 2 && d.t.At(i+1).Case == token.Lower || tok.Len() > 3):
		return i
	case tok.Kind == token.Number, tok.Kind == token.Word && tok.Case == token.Upper && d.digits(i):
		if d.hyphened(i+1) && d.t.At(i+2).Kind == token.Number {
			return i + 3 // "737-800"
		}
		return i + 1
	case tok.Kind == token.Word && tok.Len() < 4 && tok.Capital() && d.hyphened(i+1) && d.t.At(i+2).Kind == token.Number:
		return i + 3 // "F-150"
	}
	return i
}

// hyphened reports whether the token i is a hyphen that joins its neighbours.
func (d *draft) hyphened(i int) bool { return d.is(i, token.Hyphen) && d.t.Glued(i) && d.t.Glued(i+1) }

// digits reports whether the last character of the token i is a digit.
func (d *draft) digits(i int) bool {
	last := d.t.Source[d.t.Tokens[i].End-1]
	return last >= '0' && last <= '9'
}
