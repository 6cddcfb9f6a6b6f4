package extract

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// afterIntroduction leaves out what stands before the subject: "In 2018 …", "As of July 2019, …", "Elsewhere on Monday, …".
func (s *sentence) afterIntroduction(r token.Range) token.Range {
	for r.First < r.Last && (s.text.At(r.First).Hash == hashAnd || s.text.Byte(r.First) == ',' || s.has(r.First, senseAlong|senseApart)) {
		r.First++
	}
	dated := false
	for _, d := range s.dates {
		if d.First <= r.First+1 && d.First >= r.First && d.Last < r.Last { // "In 2018 sales …"
			r.First, dated = d.Last, true
		}
		dated = dated || d.First >= r.First && d.First < r.Last
	}
	if !dated && !s.text.At(r.First).Is(token.Preposition|token.Starter) && !(s.text.Byte(r.First+1) == ',' && s.has(r.First, senseLoose)) {
		return r
	}
	for i := r.First; i+1 < r.Last; i++ {
		if s.text.Byte(i) == ',' {
			return token.Range{First: i + 1, Last: r.Last}
		}
	}
	return r
}

// trim cuts a phrase down to its noun: no article or auxiliary at its edges, no date, nothing after a comma.
func (s *sentence) trim(r token.Range) token.Range {
	for r.First < r.Last && s.isEdge(r.First) {
		r.First++
	}
	for _, d := range s.dates {
		if d.First > r.First && d.First < r.Last {
			r.Last = d.First
		}
	}
	for i := r.First + 1; i < r.Last; i++ {
		if b := s.text.Byte(i); b == ',' || b == '(' || b == ')' || s.text.Tokens[i].Is(token.Dash) || s.isRelative(i) {
			r.Last = i
		}
	}
	for r.First < r.Last && s.loose(r.Last-1) {
		r.Last--
	}
	if r.Last-r.First > longestTopic {
		r.First = r.Last - longestTopic
	}
	return r
}

// isEdge reports whether no noun phrase begins with the token i; "those in India" does.
func (s *sentence) isEdge(i int) bool {
	tok := s.text.At(i)
	if (tok.Hash == hashThose || tok.Hash == hashThat) && s.text.At(i+1).Is(token.Preposition) {
		return false
	}
	return tok.Is(token.Determiner|token.Pronoun|token.Function|token.CloseParen) || tok.Kind == token.Mark || isAdverb(s.text, i)
}

// loose reports whether the token i ends no noun phrase.
func (s *sentence) loose(i int) bool {
	tok := s.text.Tokens[i]
	if s.inCompound(i) { // "start-up"
		return false
	}
	return tok.Kind != token.Word && tok.Kind != token.Number || tok.Is(token.Function|token.Preposition|token.Determiner) ||
		isAdverb(s.text, i)
}

// isAdverb reports whether the token i looks like an adverb of manner: "sharply".
func isAdverb(t *token.Text, i int) bool {
	return t.At(i).Case == token.Lower && strings.HasSuffix(t.String(i), "ly")
}

// nounBefore is the noun phrase that ends before the token end: back to a verb, a preposition or a mark.
func (s *sentence) nounBefore(end int) token.Range {
	first := end
	for first > s.First && first > end-longestTopic {
		tok := s.text.Tokens[first-1]
		hyphen := tok.Is(token.Hyphen) && s.text.Glued(first-1)
		joins := tok.Hash == hashAnd && end == first+1 && s.text.At(first-2).Case == token.Lower && !s.has(first-2, senseVerb) // "watches and rings"
		if !joins && !hyphen && (s.endsNoun(first-1) || isAdverb(s.text, first-1) || s.inDate(first-1)) {
			break
		}
		first--
	}
	for first < end && s.text.Tokens[first].Is(token.Possessive|token.Hyphen) {
		first++
	}
	return token.Range{First: first, Last: end}
}

// endsNoun reports whether no noun phrase goes back over the token i.
func (s *sentence) endsNoun(i int) bool {
	tok := s.text.Tokens[i]
	if tok.Kind != token.Word || tok.Is(token.Preposition|token.Function|token.Determiner) && !tok.Is(token.Possessive) {
		return true
	}
	return s.has(i, senseVerb) && s.has(i, sensePast|senseAux|senseGives|senseSays) && !s.isNoun(i)
}

// nounAfter is the noun phrase that begins at the token first, with the "of", "in" and "for" phrases that belong to it.
func (s *sentence) nounAfter(first int) token.Range {
	r := s.bareNoun(first)
	for r.Last > r.First {
		switch s.text.At(r.Last).Hash {
		case hashOf, hashIn, hashFor:
		default:
			return r
		}
		next := s.bareNoun(r.Last + 1)
		if next.Last <= next.First || next.Last-r.First > longestTopic {
			return r
		}
		r.Last = next.Last
	}
	return r
}

// bareNoun is the run of words from the token first on, without articles before it: up to a verb, a preposition, a mark
// or a date.
func (s *sentence) bareNoun(first int) token.Range {
	const longest, before = 7, 14 // tokens, of the noun and of determiners and numbers before it
	for most := first + before; first < min(most, s.Last) && (s.text.Tokens[first].Is(token.Determiner) || s.isOfNumber(first)); {
		first++
	}
	last := first
	for last < s.Last && last < first+longest && s.inNoun(last, first) {
		last++
	}
	for last > first && s.text.At(last-1).Is(token.Possessive|token.Hyphen) {
		last--
	}
	return token.Range{First: first, Last: last}
}

// inNoun reports whether a noun phrase that began at the token first goes on with the token i.
func (s *sentence) inNoun(i, first int) bool {
	tok := s.text.Tokens[i]
	switch {
	case tok.Is(token.Hyphen):
		return s.text.Glued(i) && i > first
	case tok.Is(token.Possessive):
		return i > first
	case tok.Kind != token.Word, tok.Is(token.Preposition | token.Function | token.Determiner), tok.Hash == hashWorth:
		return false
	case s.inDate(i), isAdverb(s.text, i), i > first && s.isPredicate(i):
		return false
	}
	return i == first || !s.has(i, senseVerb) || s.isNoun(i) || !s.has(i, sensePast|senseAux) && !s.takesObject(i+1)
}

// isPredicate reports whether the token i begins what is said of the noun before it: "aid [entered] the", "customers [come]".
func (s *sentence) isPredicate(i int) bool {
	word := s.text.String(i)
	if s.text.At(i).Case == token.Lower && strings.HasSuffix(word, "ed") && s.takesObject(i+1) {
		return true
	}
	return s.has(i, senseVerb) && !s.has(i, senseNoun) && isPlural(s.text, i-1) && !strings.HasSuffix(word, "s")
}

// isPlural reports whether the token i looks like a plural in small letters.
func isPlural(t *token.Text, i int) bool {
	return t.At(i).Case == token.Lower && strings.HasSuffix(t.String(i), "s") && !strings.HasSuffix(t.String(i), "ss")
}

// takesObject reports whether the token i begins what a verb before it would govern.
func (s *sentence) takesObject(i int) bool {
	tok := s.text.At(i)
	return tok.Is(token.Determiner|token.Pronoun) && !s.isRelative(i) || tok.Kind == token.Number || tok.Kind == token.Symbol
}

// isOfNumber reports whether the token i belongs to a number of the sentence.
func (s *sentence) isOfNumber(i int) bool {
	_, found := slices.BinarySearchFunc(s.numbers, i, func(n number, i int) int {
		switch {
		case n.Last <= i:
			return -1
		case n.First > i:
			return 1
		}
		return 0
	})
	return found
}
