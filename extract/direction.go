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
	for _, way := range []func(int) money.Direction{s.verbWay, s.nounWay, s.levelWay, s.laterWay, s.shared} {
		if d := way(k); d != sideways {
			return d
		}
	}
	if s.text.At(s.wordBefore(n.First)).Hash == hashOr {
		return s.joinedWay(k)
	}
	return sideways
}

// way is the direction that the token i tells, if it tells one there: no "up" in "start-up", "made up", "up to".
func (s *sentence) way(i int) money.Direction {
	tok := s.text.At(i)
	d := sideways
	switch {
	case i < s.First || i >= s.Last:
	case tok.Is(token.Rise) || s.has(i, senseUp):
		d = money.Up
	case tok.Is(token.Fall) || s.has(i, senseDown):
		d = money.Down
	}
	if d == sideways || tok.Kind != token.Word || s.isLimit(i) || s.inCompound(i) || s.isPhrasal(i) {
		return sideways
	}
	return d
}

// isPhrasal reports whether the token i is the "up", "down" or "off" of a verb that tells no change: "made up".
func (s *sentence) isPhrasal(i int) bool {
	return s.text.Tokens[i].Len() <= len("down") && s.text.At(i).Is(token.Preposition|token.Function|token.Rise|token.Fall) &&
		s.isParticle(i) && s.has(i-1, sensePhrasal)
}

// isParticle reports whether the token i is "up", "down" or "off".
func (s *sentence) isParticle(i int) bool {
	switch s.text.At(i).Hash {
	case hashUp, hashDown, hashOff:
		return true
	}
	return false
}

var (
	hashDown = token.HashOf("down")
	hashOff  = token.HashOf("off")
)

// inCompound reports whether the token i is tied to another by a hyphen: "start-up".
func (s *sentence) inCompound(i int) bool {
	return s.text.At(i-1).Is(token.Hyphen) && s.text.Glued(i) || s.text.At(i+1).Is(token.Hyphen) && s.text.Glued(i+1)
}

// isLimit reports whether the token i begins "more than" or "up to", which limit a number and tell no change; "edged up
// to" does.
func (s *sentence) isLimit(i int) bool {
	next := s.text.At(i + 1).Hash
	return next == hashThan || next == hashTo && s.isParticle(i) && s.text.Byte(i-1) != ',' && !s.has(i-1, senseMotion)
}

// verbWay is the direction of the word for a change that governs the number k: only prepositions, adverbs, articles and
// dates stand between them ("rose by nearly $3m", "grew in May to 40"), or after "to" and "by" what changes ("raised
// its rate to 5%"); or that of the number to which it is joined.
func (s *sentence) verbWay(k int) money.Direction {
	const farthest = 12 // tokens
	n := s.numbers[k]
	far, of := s.steps(n.First), s.text.At(s.wordBefore(n.First)).Hash == hashOf
	for i := n.First - 1; i >= s.First && i >= n.First-farthest && s.partOf(i) == s.partOf(n.First); i-- {
		if k > 0 && i < s.numbers[k-1].Last {
			return s.joinedWay(k)
		}
		if s.text.At(i).Hash == hashCost && s.countsThings(n) { // "cost the region 1,800 jobs"
			return money.Down
		}
		if d := s.way(i); d != sideways && !(s.has(i, senseLevel) && of && n.Kind != money.Percent) {
			if s.has(i, senseTakes) && !s.steps(n.First) && (n.Kind == money.Money || s.text.At(i).Hash == hashRecovered) {
				break
			}
			return d
		}
		if !s.passes(i) && !((far || s.countsThings(n)) && s.text.At(i).Kind == token.Word && !s.has(i, sensePast)) {
			break
		}
	}
	return sideways
}

// steps reports whether "by", "to" or "from" stands before the number at the token first.
func (s *sentence) steps(first int) bool {
	switch s.text.At(s.wordBefore(first)).Hash {
	case hashBy, hashTo, hashFrom, hashBelow, hashUnder:
		return true
	}
	return false
}

// passes reports whether the token i may stand between a word for a change and its number.
func (s *sentence) passes(i int) bool {
	tok := s.text.At(i)
	return isLink(tok.Hash) || s.text.Byte(i) == ',' || tok.Is(token.Approx|token.Determiner|token.OpenParen|token.Preposition) ||
		isAdverb(s.text, i) || s.inDate(i) || s.isParticle(i) || isMere(tok.Hash) || s.isPoints(i) || s.isPoints(i+1)
}

// isPoints reports whether the token i is the "points" of an index: "rose 240 points, or 1.5%".
func (s *sentence) isPoints(i int) bool {
	return s.text.At(i).Hash == hashPoints && s.text.At(i-1).Kind == token.Number
}

// isMere reports whether a word makes light or much of a number: "just 2%", "another $3m", "a further 5%".
func isMere(hash uint32) bool {
	switch hash {
	case hashJust, hashAnother, hashFurther, hashOnly, hashRecord, hashMere, hashWhopping:
		return true
	}
	return false
}

var (
	hashJust      = token.HashOf("just")
	hashAnother   = token.HashOf("another")
	hashFurther   = token.HashOf("further")
	hashPoints    = token.HashOf("points")
	hashOnly      = token.HashOf("only")
	hashRecord    = token.HashOf("record")
	hashMere      = token.HashOf("mere")
	hashRecovered = token.HashOf("recovered")
	hashCost      = token.HashOf("cost")
	hashWhopping  = token.HashOf("whopping")
)

// inDate reports whether the token i belongs to a date.
func (s *sentence) inDate(i int) bool {
	for _, d := range s.dates {
		if d.First <= i && i < d.Last {
			return true
		}
	}
	return false
}

// joinedWay is the direction that the number k shares with the one before it.
func (s *sentence) joinedWay(k int) money.Direction {
	if k == 0 || s.numbers[k-1].base || !s.joined(k) {
		return sideways
	}
	return s.numbers[k-1].direction
}

// nounWay is the direction of a word for a change that follows the number k: "a 57 percent increase".
func (s *sentence) nounWay(k int) money.Direction {
	const farthest = 2 // tokens
	n := s.numbers[k]
	for i := n.Last; i < s.Last && i < n.Last+farthest; i++ {
		tok := s.text.At(i)
		if tok.Kind != token.Word || tok.Is(token.Preposition) || s.has(i, senseLevel) && n.Kind != money.Percent {
			return sideways
		}
		if d := s.way(i); d != sideways && s.text.At(i+1).Hash != hashFrom {
			return d
		}
	}
	return sideways
}

// levelWay is the direction of "below" and "above" a level of another time after a percentage: "20% below 2019 levels".
func (s *sentence) levelWay(k int) money.Direction {
	n := s.numbers[k]
	if n.Kind != money.Percent || !s.has(n.Last, sensePlace) {
		return sideways
	}
	if s.text.At(n.Last).Hash == hashAbove {
		return money.Up
	}
	return money.Down
}

var hashAbove = token.HashOf("above")

// laterWay is the direction of "up from" or "down from" after the number k: "up from 28 percent", "down on last year".
func (s *sentence) laterWay(k int) money.Direction {
	end := s.Last
	if k+1 < len(s.numbers) {
		end = s.numbers[k+1].First
	}
	for i := s.numbers[k].Last; i+1 < end && s.partOf(i) == s.partOf(s.numbers[k].First); i++ {
		if next := s.text.At(i + 1).Hash; next == hashFrom || next == hashOn && s.isParticle(i) {
			if d := s.way(i); d != sideways {
				return d
			}
		}
	}
	return sideways
}

// shared is the direction of the percentage that follows the amount or count k in its part and says how it changed,
// beyond amounts in brackets.
func (s *sentence) shared(k int) money.Direction {
	n := k + 1
	if s.numbers[k].Kind == money.Percent && (n == len(s.numbers) || !s.isParticle(s.numbers[n].First-1)) {
		return sideways
	}
	for n < len(s.numbers) && s.text.At(s.numbers[n].First-1).Is(token.OpenParen) {
		n++
	}
	if n == len(s.numbers) || s.numbers[n].Kind != money.Percent {
		return sideways
	}
	if first, last := s.numbers[k].First, s.numbers[n].First; s.partOf(first) == s.partOf(last) && s.text.Byte(s.wordsBefore(last)) == ',' {
		return s.direction(n)
	}
	if s.isAsideOf(s.numbers[k], s.numbers[n]) { // "$9 million, which was a 4 percent increase"
		return s.direction(n)
	}
	return sideways
}

// wordsBefore is the token before the words for a change, approximations and the like before the token at.
func (s *sentence) wordsBefore(at int) int {
	i := at - 1
	for i > s.First && s.text.At(i).Kind == token.Word {
		if s.has(i, senseVerb) && s.way(i) == sideways {
			return None
		}
		i--
	}
	return i
}

// isAsideOf reports whether the number n stands in a clause that tells of the number k right before it: "which was …".
func (s *sentence) isAsideOf(k, n number) bool {
	p := s.parts[s.partOf(n.First)]
	return p.tie == asideBond && p.First >= k.Last && p.First <= k.Last+5 && s.has(p.First+1, senseEquals)
}
