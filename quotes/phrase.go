package quotes

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// The kinds of sources: how the text names who is speaking.
const (
	nameless = iota // it does not
	named           // by a name
	pronoun         // he, she, they
	nominal         // the minister, a spokesman for X
)

// source is the phrase that names who is speaking.
type source struct {
	kind        int
	first, last int  // the tokens that name it; of a nominal, without the article and with its complement
	head        int  // nominal: the word that says who: "spokesman"
	bare        bool // nominal: definite, and without a complement: "the minister"
}

// aside reports whether the token i, between a subject and its verb, belongs to neither: also, had, Tuesday, reportedly.
func (r *reader) aside(i int) bool {
	tok := r.t.At(i)
	if r.nameAt[i] != 0 || tok.Kind != token.Word {
		return false
	}
	return has(tok, asideWord) || tok.Is(token.Weekday|token.Deictic) || tok.Case == token.Lower && strings.HasSuffix(r.t.String(i), "ly")
}

// ends reports whether a noun phrase cannot reach over the token i.
func (r *reader) ends(i int) bool {
	tok := r.t.At(i)
	if tok.Kind == 0 || tok.Kind == token.Break || r.quoteAt[i] != 0 { // beyond the text, or between paragraphs
		return true
	}
	if r.nameAt[i] != 0 {
		return false
	}
	if tok.Kind == token.Mark {
		return !tok.Is(token.Hyphen | token.OpenParen | token.CloseParen)
	}
	return has(tok, clauseWord) || has(tok, auxiliaryWord) || tok.Is(token.Say) && r.verb(i) != 0 && r.finite(i)
}

// phraseBefore is the start of the noun phrase that ends before the token last: not before first.
func (r *reader) phraseBefore(first, last int) int {
	i := last
	for i > max(first, last-reach) && !r.ends(i-1) {
		i--
	}
	return i
}

// phraseAfter is the end of the noun phrase that begins at the token first: not after last.
func (r *reader) phraseAfter(first, last int) int {
	i := first
	for i < min(last, first+reach) && !r.ends(i) && !(r.t.At(i).Is(token.OpenParen) && i > first) {
		i++
	}
	return i
}

// speaker reads a noun phrase: the tokens from first up to last.
func (r *reader) speaker(first, last int) source {
	first, last = r.strip(first, last)
	if first >= last {
		return source{}
	}
	if v := r.t.Value(last-1, token.Pronoun); v != 0 && v != token.PronounWho && !r.t.At(last-1).Is(token.Determiner) {
		return source{kind: pronoun, first: last - 1, last: last}
	}
	if r.t.At(first).Is(token.Preposition) && r.nameAt[first] == 0 { // "On Monday the minister said"
		if first = r.lastPhrase(first, last); first == last {
			return source{}
		}
	}
	left := r.beforePreposition(first, last)
	if left < last && !r.indefinite(first) {
		if n := r.name(last - 1); n != nil && n.last == last && person(n) && r.headsAfter(n.first, first) {
			return source{kind: named, first: n.first, last: n.last}
		}
	}
	s := r.head(first, left)
	if end := r.complementEnd(left, last); s.kind == nominal && end > left {
		s.last, s.bare = end, false
	}
	return s
}

// complementEnd is where the complement of a noun ends that begins at token i; i if there is none.
func (r *reader) complementEnd(i, last int) int {
	if i >= last || !has(r.t.At(i), complementWord) {
		return i
	}
	end := i + 1
	for end < last && (r.nameAt[end] != 0 || !r.t.At(end).Is(token.Preposition) || has(r.t.At(end), complementWord)) {
		end++
	}
	_, end = r.strip(i+1, end)
	return end
}

// strip takes words that name nobody off both ends of a phrase, and brackets off its end.
func (r *reader) strip(first, last int) (int, int) {
	for last > first {
		if tok := r.t.At(last - 1); tok.Is(token.CloseParen) {
			last = r.openParen(first, last-1)
		} else if r.aside(last-1) || tok.Kind == token.Mark && r.nameAt[last-1] == 0 {
			last--
		} else {
			break
		}
	}
	for first < last && (r.aside(first) || has(r.t.At(first), clauseWord) || r.t.At(first).Kind == token.Mark) && r.nameAt[first] == 0 {
		first++
	}
	return first, last
}

func (r *reader) openParen(first, closer int) int {
	for i := closer - 1; i >= max(first, closer-reach); i-- {
		if r.t.At(i).Is(token.OpenParen) {
			return i
		}
	}
	return closer
}

// lastPhrase is where the last simple noun phrase before the token last begins: at an article, or at the name
// that ends there with the capitalised words and roles before it.
func (r *reader) lastPhrase(first, last int) int {
	i := last
	if n := r.name(last - 1); n != nil {
		i = n.first
	}
	for i > first {
		tok := r.t.At(i - 1)
		if tok.Is(token.Preposition) && r.nameAt[i-1] == 0 {
			break
		}
		i--
		if tok.Is(token.Determiner) {
			break
		}
	}
	if i-1 == first && r.t.At(first).Is(token.Preposition) { // the phrase is the preposition's own
		if n := r.name(last - 1); n == nil || !person(n) && !r.t.At(i).Is(token.Determiner) {
			return last
		}
	}
	return i
}

// beforePreposition is where the complement of a noun phrase begins, last if it has none.
func (r *reader) beforePreposition(first, last int) int {
	for i := first + 1; i < last; i++ {
		if r.t.At(i).Is(token.Preposition) && r.nameAt[i] == 0 {
			return i
		}
	}
	return last
}

func (r *reader) indefinite(i int) bool {
	h := r.t.At(i).Hash
	return h == hashA || h == hashAn
}

// headsAfter reports whether the person at token i, after a preposition, is the head of the phrase
// ("Minister of Foreign Affairs X") and not its complement ("the lawyer for President X").
func (r *reader) headsAfter(i, first int) bool {
	for i--; i > first; i-- {
		tok := r.t.At(i)
		if tok.Is(token.Preposition|token.Determiner) || tok.Hash == hashAnd {
			return false
		}
		if r.nameAt[i] != 0 || !tok.Is(token.Honorific) && !isRole(r.t, i) {
			return true
		}
	}
	return false
}

var hashAnd = token.HashOf("and")

// head reads a noun phrase without its complement.
func (r *reader) head(first, last int) source {
	first, last = r.strip(first, last)
	if first >= last {
		return source{}
	}
	first = r.lastDeterminer(first, last)
	if n := r.name(last - 1); n != nil && n.last <= last && speaks(n) {
		return source{kind: named, first: n.first, last: n.last}
	}
	tok := r.t.At(last - 1)
	if tok.Is(token.Pronoun) && last-first == 1 {
		return source{kind: pronoun, first: first, last: last}
	}
	if tok.Kind != token.Word || tok.Is(token.Pronoun|token.Preposition|token.Possessive) {
		return source{}
	}
	s := source{kind: nominal, first: first, last: last, head: last - 1}
	if r.t.At(first).Is(token.Determiner) {
		s.first++
		s.bare = r.t.At(first).Hash == hashThe
	} else {
		s.bare = r.t.At(last - 1).Capital()
	}
	if s.first == s.last {
		return source{}
	}
	return s
}

// lastDeterminer is where the last noun phrase of several begins: "a move the firm (called)".
func (r *reader) lastDeterminer(first, last int) int {
	for i := last - 2; i > first; i-- {
		if tok := r.t.At(i); tok.Is(token.Determiner) && r.nameAt[i] == 0 && r.t.At(i-1).Case == token.Lower {
			return i
		}
	}
	return first
}

func person(n *name) bool { return n.Type == lede.Person || n.Type == 0 }

// speaks reports whether things of the type of n can speak.
func speaks(n *name) bool {
	switch n.Type {
	case lede.Person, lede.Org, lede.GPE, lede.Fac, lede.Loc, lede.Product, 0:
		return true
	}
	return false
}

// areRoles reports whether the word i is the plural of a role: analysts.
func areRoles(t *token.Text, i int) bool {
	word, plural := strings.CutSuffix(t.String(i), "s")
	v := token.Value(token.Lookup(word), token.QuoteMisc)
	return plural && (v == role || v == spokesman)
}

// isRole reports whether the word i tells what a person is: minister, expert.
func isRole(t *token.Text, i int) bool {
	v := t.Value(i, token.QuoteMisc)
	return v == role || v == spokesman || titles().role[t.At(i).Hash]
}
