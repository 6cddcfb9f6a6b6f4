package money

import (
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// The values of the classes Rise and Fall.
const (
	moveAny     = 1 // rise, cut, up: before or after the percentage
	moveCompare = 2 // higher, less: only after it
	moveVerb    = 4 // rose, lost: only before it
)

// farthestMove is how many tokens before a percentage its verb or noun is looked for.
const farthestMove = 12

// direction tells whether a percentage, with its qualifier from token first up to last, is the size of a
// change: "rose 5%", "an increase of 37.2%", "grew by", "5% annual growth". "Fell to 5%" is none.
func (s *scanner) direction(first, last int) Direction {
	if s.Byte(first-1) == '+' && s.Glued(first) && !s.Glued(first-1) { // "+1.2%"
		return Up
	}
	if d := s.directionBefore(first-1, last); d != 0 {
		return d
	}
	return s.directionAfter(last)
}

func (s *scanner) directionBefore(i, last int) Direction {
	bounds := s.sentence(i + 1)
	stop := max(bounds.First, i+1-farthestMove)
	for i >= stop && (s.Tokens[i].Is(token.Determiner) || skippedBefore[s.Tokens[i].Hash] || s.adverb(i)) {
		i--
	}
	if i < stop {
		return 0
	}
	switch word := s.Tokens[i].Hash; {
	case (word == orWord || s.Tokens[i].Is(token.OpenParen)) && i >= s.after && i <= s.after+1 && len(s.out) > 0 && s.lastFirst >= stop:
		_, start := s.qualifierBefore(s.lastFirst) // "rose $1.20, or 1.5%"
		return s.directionBefore(start-1, s.end)
	case s.move(i, moveAny|moveVerb) != 0:
		return s.move(i, moveAny|moveVerb)
	case word == atWord && paceWords[s.At(last).Hash]: // "falling at a 2.6 percent rate"
		return s.moveOver(i-1, stop, true)
	case word == byWord, word == ofWord:
		return s.moveOver(i-1, stop, true)
	case s.afterPercent(i) && i+1 < bounds.Last:
		return s.sameMove(i)
	}
	return s.moveOver(i, max(stop, i-5), false)
}

// afterPercent reports whether a percentage stands a few words before token i, in the same sentence: "rose 12.4% and rents 1.6%".
func (s *scanner) afterPercent(i int) bool {
	return len(s.out) > 0 && s.out[len(s.out)-1].Kind == Percent && i-s.after <= 6 && i >= s.after && s.sentence(i).First <= s.lastFirst
}

// sameMove is the direction of the percentage before, if only "and" and a noun part it from the one after token i.
func (s *scanner) sameMove(i int) Direction {
	joined := false
	for j := s.after; j <= i; j++ {
		tok := s.Tokens[j]
		switch {
		case tok.Hash == andWord || tok.Hash == whileWord || s.Byte(j) == ',' || tok.Hash == orWord:
			joined = true
		case s.joins(j-1) || s.joins(j) || s.joins(j+1): // "5% month-on-month and 3%"
		case tok.Hash == onWord && s.At(j-1).Hash == s.At(j+1).Hash: // "quarter on quarter"
		case tok.Kind != token.Word || tok.Is(token.Preposition|token.Rise|token.Fall):
			return 0
		}
	}
	if !joined {
		return 0
	}
	return s.out[len(s.out)-1].Direction
}

// moveOver looks back from token i for a word of change. After "by" or "of" it looks over prepositions, too:
// "an increase in exports of 5%"; without one it does not: "growth in exports hit 5%".
func (s *scanner) moveOver(i, stop int, far bool) Direction {
	for ; i >= stop; i-- {
		tok := s.Tokens[i]
		if d := s.move(i, moveAny|moveVerb); d != 0 {
			return d
		}
		far = far || tok.Hash == byWord
		if tok.Kind != token.Word && tok.Kind != token.Number && !tok.Is(token.Hyphen) || !far && tok.Is(token.Preposition) || tok.Hash == toWord {
			return 0
		}
	}
	return 0
}

// directionAfter looks for a noun or a comparative after the percentage: "57 percent increase", "2% higher".
func (s *scanner) directionAfter(i int) Direction {
	last := min(s.sentence(i-1).Last, i+5)
	for ; i < last; i++ {
		tok := s.Tokens[i]
		if d := s.move(i, moveAny|moveCompare); d != 0 {
			return d
		}
		if !tok.Is(token.Hyphen) && (tok.Kind != token.Word || tok.Is(token.Function)) {
			return 0
		}
	}
	return 0
}

// move is the direction of the word i, if its value is one of the allowed ones.
func (s *scanner) move(i, allowed int) Direction {
	tok := s.Tokens[i]
	class, d := token.Rise, Up
	if tok.Is(token.Fall) {
		class, d = token.Fall, Down
	} else if !tok.Is(token.Rise) {
		return 0
	}
	if s.Value(i, class)&allowed == 0 {
		return 0
	}
	return d
}

// adverb reports whether word i ends in "ly".
func (s *scanner) adverb(i int) bool {
	tok := s.At(i)
	return tok.Kind == token.Word && tok.Case == token.Lower && strings.HasSuffix(tok.In(s.Source), "ly")
}

// comparedTo is the base of the change that ends before token i: "2021" in "up 5% compared to 2021",
// "a year earlier" in "5% more than a year earlier".
func (s *scanner) comparedTo(i int) lede.Span {
	bounds := s.sentence(i - 1)
	for j := i; j < min(bounds.Last, i+8); j++ {
		tok := s.Tokens[j]
		if tok.Kind == token.Mark && s.Byte(j) != ',' && !tok.Is(token.Hyphen) || tok.Hash == andWord {
			break
		}
		if !comparingWords[tok.Hash] {
			continue
		}
		for s.At(j+1).Is(token.Preposition) && j+2 < bounds.Last {
			j++
		}
		if first := s.At(j + 1); first.Kind == token.Symbol || first.Kind == token.Number && first.Len() < 4 {
			break // an amount, no period
		}
		return s.base(j+1, bounds.Last)
	}
	return lede.Span{}
}

// base is the phrase from token first up to a mark, a conjunction or a preposition other than "of".
func (s *scanner) base(first, last int) lede.Span {
	i := first
	for ; i < min(last, first+10); i++ {
		tok := s.Tokens[i]
		if tok.Kind == token.Mark && !s.joins(i) || tok.Hash == andWord || tok.Kind == token.Break ||
			tok.Is(token.Preposition) && tok.Hash != ofWord && tok.Hash != inWord && i > first {
			break
		}
	}
	return s.Span(first, i)
}

var (
	paceWords      = hashSet("rate", "pace", "clip", "annual")
	skippedBefore  = hashSet("another", "further", "additional", "average", "annual", "modest", "record", "mere", "sharp", "slight", "just", "only", "total", "about", "some")
	comparingWords = hashSet("over", "compared", "versus", "vs", "than", "from", "relative")
)
