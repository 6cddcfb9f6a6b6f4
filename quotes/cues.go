package quotes

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// The values of the class token.Say: how a verb of speech is used.
const (
	sayFreely = 1 // said, wrote: "…," said X
	sayTo     = 2 // told: X told Y "…"
	judge     = 3 // called, described: X called it a "…"
	manner    = 4 // smiled, began: "…," X smiled
)

// The values of the class token.Cue: what else names a source.
const (
	utterance = 1 // statement, claim: in X's statement
	according = 2 // according to X
	per       = 3 // per X
)

// The values of the class token.QuoteMisc.
const (
	naming    = 1 // titled, so-called: before a name or term in marks
	role      = 2 // minister, expert: a person
	work      = 3 // film, book: before a title in marks
	surface   = 5 // sign, banner: bears words that nobody says
	spokesman = 4 // one who speaks for others
)

// verb is the value of the verb of speech at token i, 0 if it is none. Nouns of the same form ("the report",
// "his claims") stand after a determiner, a possessive or a preposition.
func (r *reader) verb(i int) int {
	tok := r.t.At(i)
	if !tok.Is(token.Say) || r.nameAt[i] != 0 || tok.Case != token.Lower && !r.opensSentence(i) {
		return 0
	}
	before := r.t.At(i - 1)
	if before.Hash == hashTo || before.Hash == hashThat {
		return r.t.Value(i, token.Say)
	}
	if before.Is(token.Determiner|token.Possessive|token.Hyphen) || before.Kind == token.Number {
		return 0
	}
	if has(r.t.At(i+1), beingWord) && !r.past(i) { // "demand was", but "what he said was"
		return 0
	}
	if before.Is(token.Preposition) && !strings.HasSuffix(r.t.String(i), "ing") && before.Hash != hashAs {
		return 0
	}
	if tok.Is(token.Cue) && !r.past(i) && !r.participle(i) && !r.beforeVerb(i-1) {
		return 0
	}
	return r.t.Value(i, token.Say)
}

// beforeVerb reports whether the token i is sure to stand before a verb, and not before a noun of the same form ("claims").
func (r *reader) beforeVerb(i int) bool {
	tok := r.t.At(i)
	return tok.Kind != token.Word || r.nameAt[i] != 0 || tok.Is(token.Pronoun) || isRole(r.t, i) || r.aside(i)
}

// participle reports whether the verb at token i has no subject of its own: saying, adding; but "was saying".
func (r *reader) participle(i int) bool {
	return strings.HasSuffix(r.t.String(i), "ing") && !has(r.t.At(i-1), beingWord)
}

// opensSentence reports whether the verb at token i stands before its subject at the beginning of a sentence: "Said X: …".
func (r *reader) opensSentence(i int) bool {
	s := r.sentence(i)
	return s >= 0 && r.sentences[s].First == i && r.t.At(i).Case == token.Title && r.finite(i) && r.t.Value(i, token.Say) == sayFreely &&
		!r.t.At(i+1).Is(token.Preposition|token.Pronoun) && !has(r.t.At(i+1), clauseWord)
}

// past reports whether the verb at token i is in the past tense, as far as its form tells.
func (r *reader) past(i int) bool {
	word := r.t.String(i)
	return strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "aid") || strings.HasSuffix(word, "ied") || word == "told" || word == "wrote"
}

// finite reports whether the verb at token i is in the past tense, or says.
func (r *reader) finite(i int) bool { return r.past(i) || strings.HasSuffix(r.t.String(i), "s") }

// lastCue is the last verb of speech in the tokens from first up to last that do not stand in a quotation, or -1.
func (r *reader) lastCue(first, last int) int {
	for i := last - 1; i >= max(first, last-reach); i-- {
		if q := r.quoteAt[i]; q != 0 {
			i = r.quotes[q-1].open
			continue
		}
		if v := r.verb(i); v != 0 && (v != manner || i >= last-3) || r.accordingTo(i) {
			return i
		}
	}
	return -1
}

// firstCue is the first verb of speech with a subject of its own in the tokens from first up to last, or -1.
func (r *reader) firstCue(first, last int) int {
	for i := first; i < min(last, first+reach); i++ {
		if r.quoteAt[i] != 0 {
			return -1
		}
		if r.verb(i) != 0 && !r.participle(i) {
			return i
		}
	}
	return -1
}

// accordingTo reports whether "according to" stands at token i.
func (r *reader) accordingTo(i int) bool {
	return r.t.Value(i, token.Cue) == according && r.t.At(i+1).Hash == hashTo
}

// reach is how many tokens around a quotation are searched for its attribution.
const reach = 60

var (
	hashAs    = token.HashOf("as")
	hashBy    = token.HashOf("by")
	hashTo    = token.HashOf("to")
	hashThat  = token.HashOf("that")
	hashWho   = token.HashOf("who")
	hashWhich = token.HashOf("which")
	hashThe   = token.HashOf("the")
	hashA     = token.HashOf("a")
	hashAn    = token.HashOf("an")
)
