package quotes

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// features is what a stretch between marks looks like.
type features struct {
	words      int  // words and numbers
	capital    bool // it begins with a capital letter
	titled     bool // all words but function words have capitals
	paused     bool // a comma or the end of a sentence stands before the closing mark, or a comma after it
	alone      bool // nothing of the sentence stands before it
	introduced bool // a colon or a comma stands before it
	woven      bool // it is part of a sentence of the writer
	adjective  bool // "a" stands before it, and a noun after it: a "buy" rating
}

func (r *reader) look(k int) features {
	q := r.quotes[k]
	f := features{titled: true}
	capitals := false
	for i := q.first; i < q.last; i++ {
		r.t.Tick(i)
		tok := r.t.At(i)
		if tok.Kind != token.Word && tok.Kind != token.Number {
			continue
		}
		if f.words == 0 {
			f.capital = tok.Capital()
		}
		f.words++
		capitals = capitals || tok.Capital()
		if tok.Case == token.Lower && !tok.Is(token.Function|token.Possessive) {
			f.titled = false
		}
	}
	f.titled = f.titled && capitals
	f.paused = r.pauses(q.last-1) || r.t.Byte(q.after) == ','
	f.alone = r.sentences[r.sentence(q.open)].First == q.open
	f.introduced = r.introduced(k)
	f.woven = r.woven(k, f)
	after := r.t.At(q.after)
	f.adjective = r.indefinite(q.open-1) && after.Case == token.Lower && !after.Is(token.Function)
	return f
}

// introduced reports whether a comma or a colon stands before the quotation k: said, "…"; said: "…".
func (r *reader) introduced(k int) bool {
	c := r.t.Byte(r.quotes[k].open - 1)
	return c == ':' || c == ','
}

// woven reports whether the quotation k is part of a sentence of the writer.
func (r *reader) woven(k int, f features) bool {
	q := r.quotes[k]
	if q.continues || q.reopens {
		return false
	}
	if f.alone {
		return !f.paused && !r.pauses(q.after) && r.t.Byte(q.after) != ':' && q.closed
	}
	if f.introduced {
		return !f.capital && !r.goesOn(k)
	}
	before := r.t.At(q.open - 1)
	paused := r.pauses(q.last-1) || r.pauses(q.after)
	return !(f.capital && f.words > 1 && paused && (r.verb(q.open-1) != 0 || before.Is(token.Dash|token.OpenParen)))
}

// goesOn reports whether the quotation k goes on with a sentence that its attribution has interrupted.
func (r *reader) goesOn(k int) bool {
	if !r.sameSentence(k-1, k) || r.t.Byte(r.quotes[k].open-1) == ':' {
		v := r.verb(r.quotes[k].open - 2)
		return v != 0
	}
	before := r.said[k-1]
	return before.quote && !before.partial || r.verb(r.quotes[k].open-2) != 0
}

// isName reports whether the stretch k is a nickname, a title, a term: no words of anybody, whatever stands around.
func (r *reader) isName(k int, f features) bool {
	q := r.quotes[k]
	if f.words == 0 || r.afterNaming(q, f) || r.inBrackets(q, f) {
		return true
	}
	return !r.pauses(q.last-1) && (r.isNickname(q, f) || r.isKnown(q) || r.isTerm(q, f))
}

// isNickname reports whether a stretch stands within a name: John "Jack" Smith.
func (r *reader) isNickname(q stretch, f features) bool {
	after := r.t.At(q.after)
	return f.words <= 4 && f.titled && r.t.At(q.open-1).Capital() && after.Capital() && after.Kind == token.Word
}

// inBrackets reports whether a stretch is all that stands between brackets, or the last of it: (the "Company").
func (r *reader) inBrackets(q stretch, f features) bool {
	if f.words > 6 || !r.t.At(q.after).Is(token.CloseParen) {
		return false
	}
	return r.t.At(q.open-1).Is(token.OpenParen) && !r.pauses(q.last-1) || r.t.At(q.open-2).Is(token.OpenParen)
}

// isTerm reports whether a stretch is a term that "the" makes a thing: the "Vienna hub".
func (r *reader) isTerm(q stretch, f features) bool {
	return f.woven && f.capital && f.words <= 3 && !f.paused && !r.t.At(q.first).Is(token.Function) && r.t.At(q.open-1).Hash == hashThe
}

// isKnown reports whether a stretch is just a name that the caller knows.
func (r *reader) isKnown(q stretch) bool {
	n := r.name(q.first)
	return n != nil && n.first == q.first && n.last == q.last && n.Type != lede.Person && n.Type != lede.GPE && n.Type != 0
}

// afterNaming reports whether the words before a stretch say that a name or a term follows: titled, the film, so-called.
func (r *reader) afterNaming(q stretch, f features) bool {
	from := q.open - 1
	if r.t.Byte(from) == ',' && f.titled && r.t.Value(from-1, token.QuoteMisc) == work { // her first film, "Salt,"
		from--
	}
	for i := from; i >= max(0, q.open-3); i-- {
		tok := r.t.At(i)
		switch r.t.Value(i, token.QuoteMisc) {
		case naming, surface:
			return f.words <= 12
		case work:
			return f.capital && f.words <= 12
		}
		if tok.Kind != token.Word || r.verb(i) != 0 || tok.Is(token.Function) && tok.Hash != hashThe && tok.Hash != hashAs && tok.Hash != hashA {
			break
		}
	}
	so := r.t.At(q.open-2).Hash == hashSo || r.t.At(q.open-3).Hash == hashSo // so called, so-called
	return so && r.t.At(q.open-1).Hash == hashCalled
}

var (
	hashSo     = token.HashOf("so")
	hashCalled = token.HashOf("called")
)

// isQuote decides whether a stretch that is no name is someone's words.
func (r *reader) isQuote(f features, a attribution) bool {
	switch {
	case f.titled && f.words <= 5 && f.woven:
		return a.cue >= 0 && a.near && f.words == 1 && r.verb(a.cue) != 0
	case !f.woven:
		return f.words > 3 || a.told() || f.paused
	case a.cue >= 0:
		return f.words > 2 || a.near && !(f.adjective && a.first > a.cue)
	}
	return f.words >= 5
}
