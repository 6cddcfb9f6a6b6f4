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
	if d := s.verb(k); d != sideways {
		return d
	}
	if d := s.noun(n); d != sideways {
		return d
	}
	if n.Kind == money.Money {
		return s.shared(k)
	}
	return sideways
}

// verb is the direction of the nearest word for a change before the number k in its clause; a count must be near it.
func (s *sentence) verb(k int) money.Direction {
	farthest := 7 // tokens
	if s.numbers[k].Kind == money.Count {
		farthest = 3
	}
	for i := s.numbers[k].First - 1; i >= s.First && i >= s.numbers[k].First-farthest; i-- {
		if k > 0 && i < s.numbers[k-1].Last {
			return s.afterChange(k)
		}
		if s.startsClause(i) || s.text.At(i).Hash == hashOf {
			return sideways
		}
		if d := way(s.text.At(i)); d != sideways {
			return d
		}
	}
	return sideways
}

// afterChange is the direction that the number k shares with the one before it: "rose 5% to $3", "$3, or $1 a share".
func (s *sentence) afterChange(k int) money.Direction {
	if s.numbers[k-1].base {
		return sideways
	}
	switch s.text.At(s.wordBefore(s.numbers[k].First)).Hash {
	case hashTo, hashOr:
		return s.numbers[k-1].direction
	}
	if s.text.Tokens[s.numbers[k].First-1].Is(token.OpenParen) {
		return s.numbers[k-1].direction
	}
	return sideways
}

// noun is the direction of a word for a change that follows the number: "a 57 percent increase".
func (s *sentence) noun(n number) money.Direction {
	const farthest = 2 // tokens
	for i := n.Last; i < s.Last && i < n.Last+farthest; i++ {
		tok := s.text.At(i)
		if tok.Kind != token.Word || tok.Is(token.Preposition) {
			return sideways
		}
		if d := way(tok); d != sideways {
			return d
		}
	}
	return sideways
}

// shared is the direction of the percentage that follows the amount k in its clause and says how it changed.
func (s *sentence) shared(k int) money.Direction {
	n := k + 1
	if n < len(s.numbers) && s.numbers[n].Kind == money.Percent && !s.numbers[n].base &&
		!s.newClause(s.numbers[k].Last, s.numbers[n].First) {
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
