package extract

import (
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// sideways is the direction of what neither rises nor falls, or of which the text does not tell.
const sideways money.Direction = 0

// direction is whether what the number k measures rises or falls.
func (s *sentence) direction(k int) money.Direction {
	n := s.numbers[k]
	if n.Kind == money.Percent && n.Direction != sideways {
		return n.Direction
	}
	for _, way := range []func(int) money.Direction{s.verb, s.noun, s.apposition, s.shared} {
		if d := way(k); d != sideways {
			return d
		}
	}
	return sideways
}

// verb is the direction of the word for a change that governs the number k: only prepositions, adverbs, articles and
// dates stand between them ("rose by nearly $3m", "grew in May to 40"); or that of the number to which it is joined.
func (s *sentence) verb(k int) money.Direction {
	const farthest = 8 // tokens
	n := s.numbers[k]
	for i := n.First - 1; i >= s.First && i >= n.First-farthest; i-- {
		if k > 0 && i < s.numbers[k-1].Last {
			return s.joined(k)
		}
		tok := s.text.At(i)
		if d := way(tok); d != sideways && !s.isLimit(i) {
			if n.Kind == money.Money && takesMoney(s.text.String(i)) && !s.steps(i, n.First) {
				break
			}
			return d
		}
		if !s.passes(i, tok) {
			break
		}
	}
	return sideways
}

// takesMoney reports whether a verb has money as its object where no preposition stands before it: "raised $5m" is no rise.
func takesMoney(verb string) bool {
	switch verb {
	case "raise", "raises", "raised", "raising", "lose", "loses", "lost", "losing", "recover", "recovers", "recovered":
		return true
	}
	return false
}

// steps reports whether "by", "to" or "from" stands between the tokens first and last.
func (s *sentence) steps(first, last int) bool {
	for i := first; i < last; i++ {
		switch s.text.At(i).Hash {
		case hashBy, hashTo, hashFrom:
			return true
		}
	}
	return false
}

// passes reports whether the token i may stand between a word for a change and its number.
func (s *sentence) passes(i int, tok token.Token) bool {
	return isLink(tok.Hash) || s.text.Byte(i) == ',' || tok.Is(token.Approx|token.Determiner|token.OpenParen) || isAdverb(s.text, i) || s.inDate(i)
}

// inDate reports whether the token i belongs to a date.
func (s *sentence) inDate(i int) bool {
	for _, d := range s.dates {
		if d.First <= i && i < d.Last {
			return true
		}
	}
	return false
}

// isLimit reports whether the token i begins "more than" or "up to", which limit a number and tell no change.
func (s *sentence) isLimit(i int) bool {
	next := s.text.At(i + 1).Hash
	return next == hashThan || next == hashTo && s.text.At(i).Is(token.Preposition)
}

// joined is the direction that the number k shares with the one before it: "rose 5% to $3", "$3, or $1 a share", "€9m ($10m)".
func (s *sentence) joined(k int) money.Direction {
	if s.numbers[k-1].base {
		return sideways
	}
	switch s.text.At(s.wordBefore(s.numbers[k].First)).Hash {
	case hashTo, hashOr, hashAt:
		return s.numbers[k-1].direction
	}
	if s.text.At(s.numbers[k].First - 1).Is(token.OpenParen) {
		return s.numbers[k-1].direction
	}
	return sideways
}

// noun is the direction of a word for a change that follows the number k: "a 57 percent increase".
func (s *sentence) noun(k int) money.Direction {
	const farthest = 2 // tokens
	n := s.numbers[k]
	for i := n.Last; i < s.Last && i < n.Last+farthest; i++ {
		tok := s.text.At(i)
		if tok.Kind != token.Word || tok.Is(token.Preposition) || s.text.At(i+1).Hash == hashThan {
			return sideways
		}
		if d := way(tok); d != sideways {
			return d
		}
	}
	return sideways
}

// apposition is the direction of "up from" or "down from" after the number k.
func (s *sentence) apposition(k int) money.Direction {
	end := s.Last
	if k+1 < len(s.numbers) {
		end = s.numbers[k+1].First
	}
	for i := s.numbers[k].Last; i+1 < end && !s.startsClause(i); i++ {
		if s.text.At(i+1).Hash == hashFrom {
			if d := way(s.text.At(i)); d != sideways {
				return d
			}
		}
	}
	return sideways
}

// shared is the direction of the percentage that follows the amount or count k in its clause and says how it changed,
// beyond amounts in brackets.
func (s *sentence) shared(k int) money.Direction {
	if s.numbers[k].Kind == money.Percent {
		return sideways
	}
	n := k + 1
	for n < len(s.numbers) && s.text.At(s.numbers[n].First-1).Is(token.OpenParen) {
		n++
	}
	if n < len(s.numbers) && s.numbers[n].Kind == money.Percent && !s.newClause(s.numbers[k].Last, s.numbers[n].First) {
		return s.direction(n)
	}
	return sideways
}

// way is the direction that a word tells.
func way(tok token.Token) money.Direction {
	switch {
	case tok.Is(token.Rise):
		return money.Up
	case tok.Is(token.Fall):
		return money.Down
	}
	return sideways
}
