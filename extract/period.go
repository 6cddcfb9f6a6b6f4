package extract

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// The words that tie numbers to dates and to each other.
var (
	hashAgainst    = token.HashOf("against")
	hashAgo        = token.HashOf("ago")
	hashBefore     = token.HashOf("before")
	hashCompare    = token.HashOf("compares")
	hashCompared   = token.HashOf("compared")
	hashComparison = token.HashOf("comparison")
	hashAt         = token.HashOf("at")
	hashBy         = token.HashOf("by")
	hashOn         = token.HashOf("on")
	hashEarlier    = token.HashOf("earlier")
	hashFor        = token.HashOf("for")
	hashWorth      = token.HashOf("worth")
	hashFrom       = token.HashOf("from")
	hashIn         = token.HashOf("in")
	hashOf         = token.HashOf("of")
	hashOr         = token.HashOf("or")
	hashOver       = token.HashOf("over")
	hashPreviously = token.HashOf("previously")
	hashPublished  = token.HashOf("published")
	hashReleased   = token.HashOf("released")
	hashRelative   = token.HashOf("relative")
	hashThe        = token.HashOf("the")
	hashThat       = token.HashOf("that")
	hashThan       = token.HashOf("than")
	hashTo         = token.HashOf("to")
	hashVersus     = token.HashOf("versus")
	hashWith       = token.HashOf("with")
	hashAnd        = token.HashOf("and")
	hashBut        = token.HashOf("but")
	hashWhile      = token.HashOf("while")
)

// period is the date for which the number k holds, None if the text does not say.
func (s *sentence) period(k int) int {
	if s.numbers[k].base {
		return s.basePeriod(k)
	}
	if d := s.dateAfter(k); d != nil && !d.compared {
		return d.index
	}
	if d := s.dateBefore(k); d != nil {
		return d.index
	}
	if d := s.laterDate(k); d != nil {
		return d.index
	}
	if s.numbers[k].Kind == money.Count {
		return None
	}
	return s.inherited
}

// basePeriod is the date of a level from which something changed: the next one after it.
func (s *sentence) basePeriod(k int) int {
	for _, d := range s.dates {
		if d.First >= s.numbers[k].Last {
			return d.index
		}
	}
	return None
}

// dateAfter is the date that follows the number k directly: "$2m in 2018".
func (s *sentence) dateAfter(k int) *dated {
	const nearest = 4 // tokens
	for i := range s.dates {
		d := &s.dates[i]
		if d.First < s.numbers[k].Last {
			continue
		}
		if d.First > s.numbers[k].Last+nearest || s.numberBetween(k, d.First) || s.newClause(s.numbers[k].Last, d.First) {
			return nil
		}
		return d
	}
	return nil
}

// dateBefore is the nearest date before the number k that is its own: no comparison, and in its clause, unless the
// sentence begins with it.
func (s *sentence) dateBefore(k int) *dated {
	for i := len(s.dates) - 1; i >= 0; i-- {
		d := &s.dates[i]
		if d.Last > s.numbers[k].First || d.compared || s.inParticiple(d) || s.inAside(d, k) {
			continue
		}
		if s.introduces(d) || !s.relative(d.Last, s.numbers[k].First) && s.sameSubject(d.Last, k) {
			return d
		}
	}
	return nil
}

// introduces reports whether the sentence begins with the date: "In 2018, …", "By May …".
func (s *sentence) introduces(d *dated) bool {
	return d.First == s.First && s.text.Byte(d.Last) == ',' || d.First > s.First && d.First <= s.First+2 && s.text.Tokens[s.First].Is(token.Preposition)
}

// sameSubject reports whether what is said up to the number k goes on from the token first: a count belongs to its own
// clause, an amount or percentage shares the period of the clauses before it.
func (s *sentence) sameSubject(first, k int) bool {
	return s.numbers[k].Kind != money.Count || !s.newClause(first, s.numbers[k].First)
}

// relative reports whether a relative clause begins between the tokens first and last.
func (s *sentence) relative(first, last int) bool {
	for i := first; i < last; i++ {
		if s.isRelative(i) {
			return true
		}
	}
	return false
}

// isRelative reports whether a relative clause begins with the token i: "which …", "who …", "… that cost".
func (s *sentence) isRelative(i int) bool {
	if s.text.Value(i, token.Pronoun) == token.PronounWho {
		return true
	}
	return s.text.At(i).Hash == hashThat && measures()[s.text.At(i+1).Hash]
}

// inAside reports whether the date stands in a relative clause that a comma closes before the number k: "Acme, which
// was founded in 1990, sold 500 cars".
func (s *sentence) inAside(d *dated, k int) bool {
	closed := false
	for i := d.Last; i < s.numbers[k].First && !closed; i++ {
		closed = s.text.Byte(i) == ','
	}
	if !closed {
		return false
	}
	for i := d.First - 1; i > s.First && s.text.Byte(i) != ','; i-- {
		if s.isRelative(i) {
			return true
		}
	}
	return false
}

// inParticiple reports whether the date stands in a participle before the subject, which tells of another time than
// the sentence: "Founded in 1800, …".
func (s *sentence) inParticiple(d *dated) bool {
	first := s.text.String(s.First)
	if !strings.HasSuffix(first, "ed") && first != "Built" && first != "Born" && first != "Begun" {
		return false
	}
	for i := s.First; i < d.Last; i++ {
		if s.text.Byte(i) == ',' {
			return false
		}
	}
	return true
}

// laterDate is the first date after the number k that is no comparison and belongs to no base.
func (s *sentence) laterDate(k int) *dated {
	for i := range s.dates {
		d := &s.dates[i]
		if d.First < s.numbers[k].Last || d.compared || s.ofBase(d) {
			continue
		}
		if s.relative(s.numbers[k].Last, d.First) || s.newClause(s.numbers[k].Last, d.First) {
			return nil
		}
		return d
	}
	return nil
}

// ofBase reports whether the number before the date is a base.
func (s *sentence) ofBase(d *dated) bool {
	base := false
	for _, n := range s.numbers {
		if n.Last <= d.First {
			base = n.base
		}
	}
	return base
}

// numberBetween reports whether another number stands between the number k and the token at.
func (s *sentence) numberBetween(k, at int) bool {
	return k+1 < len(s.numbers) && s.numbers[k+1].First < at
}

// newClause reports whether a clause begins between the tokens first and last.
func (s *sentence) newClause(first, last int) bool {
	for i := first; i < last; i++ {
		if s.startsClause(i) {
			return true
		}
	}
	return false
}

// startsClause reports whether a clause begins with the token i: after a semicolon, or ", and", ", while" …
func (s *sentence) startsClause(i int) bool {
	if s.text.Byte(i) == ';' {
		return true
	}
	switch s.text.At(i).Hash {
	case hashWhile, hashBut:
		return true
	case hashAnd:
		return s.text.Byte(i-1) == ','
	}
	return false
}

// comparedTo is the date with which the number k is compared, None if it is with none: the date of the base
// that follows it, or the next comparison.
func (s *sentence) comparedTo(k int) int {
	if s.numbers[k].base {
		return None
	}
	for n := k + 1; n < len(s.numbers) && !s.newClause(s.numbers[k].Last, s.numbers[n].First); n++ {
		if s.numbers[n].base {
			return s.basePeriod(n)
		}
	}
	for _, d := range s.dates {
		if d.compared && d.First >= s.numbers[k].Last {
			return d.index
		}
	}
	return None
}
