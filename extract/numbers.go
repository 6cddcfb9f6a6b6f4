package extract

import (
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// addNumber adds a number and finds out whether it is a base, the level from which a change began.
func (s *sentence) addNumber(m *money.Mention) {
	n := number{Range: s.rangeOf(m.Start, m.End), Mention: m, period: None}
	n.base = s.isBase(n)
	s.numbers = append(s.numbers, n)
}

// isBase reports whether a number is a base: after "from", "against", "compared with", perhaps with a noun between
// ("from a profit of $3m"), or joined to a base by "or".
func (s *sentence) isBase(n number) bool {
	link := s.linkBefore(n.First)
	if s.text.At(link).Hash == hashOf {
		if noun := s.nounBefore(link); noun.First < noun.Last {
			link = s.linkBefore(noun.First)
		}
	}
	switch {
	case s.text.At(link).Hash == hashFrom:
		return s.hasRival(n, link)
	case s.text.At(link).Hash == hashWith || s.text.At(link).Hash == hashTo:
		return s.isComparing(link - 1)
	case s.text.At(link).Hash == hashThan:
		return s.hasRival(n, link) && link < n.First-1
	case s.has(link, senseRival):
		return len(s.numbers) > 0
	case s.text.At(link).Hash == hashOr || s.text.At(n.First-1).Is(token.OpenParen):
		return len(s.numbers) > 0 && s.numbers[len(s.numbers)-1].base
	}
	return false
}

// linkBefore is wordBefore, beyond a date that stands before its number: "from [Tuesday's] 4.23%".
func (s *sentence) linkBefore(i int) int {
	if s.text.At(i - 1).Is(token.Possessive) {
		for _, d := range s.dates {
			if d.Last == i || d.Last == i-1 {
				i = d.First
			}
		}
	}
	return s.wordBefore(i)
}

// hasRival reports whether "from" at the token link tells of a change and not of a source: a word for a change stands
// before it, or another number of the kind beside it.
func (s *sentence) hasRival(n number, link int) bool {
	for i := link - 1; i >= s.First && i >= link-2; i-- {
		if s.way(i) != sideways {
			return true
		}
	}
	if len(s.numbers) > 0 {
		before := s.numbers[len(s.numbers)-1]
		return before.Kind == n.Kind || before.Kind != money.Money && n.Kind != money.Money && before.Unit == n.Unit
	}
	return s.text.At(n.Last).Hash == hashTo && s.text.At(n.Last+1).Kind != token.Word
}

// wordBefore is the last token before i that is no approximation, article, comma or bracket, nor of "as much as", "at
// least", "up to".
func (s *sentence) wordBefore(i int) int {
	const farthest = 6 // tokens
	for k := i - 1; k >= s.First && k >= i-farthest; k-- {
		switch tok := s.text.At(k); {
		case tok.Hash == hashTo && s.text.At(k-1).Hash == hashUp && s.isLimit(k-1):
			k--
		case s.has(k, senseMuch), tok.Hash == hashAt && s.has(k+1, senseMuch):
		case tok.Kind == token.Number, tok.Kind == token.Word && (isLink(tok.Hash) || !tok.Is(token.Approx|token.Determiner)):
			return k
		}
	}
	return None
}

// isLink reports whether a word ties a number to what stands before it.
func isLink(hash uint32) bool {
	switch hash {
	case hashFrom, hashTo, hashOf, hashOr, hashWith, hashThan, hashBy, hashAt, hashIn:
		return true
	}
	return senses().Get(hash)&senseRival != 0
}

// isComparing reports whether the token i is "compared", "compares" or the like.
func (s *sentence) isComparing(i int) bool {
	switch s.text.At(i).Hash {
	case hashCompared, hashCompare, hashComparison, hashRelative:
		return true
	}
	return false
}

// joined reports whether the number k says more of what the one before it measures: "rose 5% to $3", "$3, or $1 a
// share", "€9m ($10m)", "up 4% at $88".
func (s *sentence) joined(k int) bool {
	if k == 0 {
		return false
	}
	n, before := s.numbers[k], s.numbers[k-1]
	if s.text.At(n.First - 1).Is(token.OpenParen) {
		return true
	}
	link := s.wordBefore(n.First)
	if link < before.Last-1 || link > before.Last+5 {
		return false
	}
	switch s.text.At(link).Hash {
	case hashOr, hashTo, hashAt, hashBy:
		return !s.separate(before.Last, link)
	}
	return false
}

// separate reports whether a verb or the beginning of a clause stands between the tokens first and last.
func (s *sentence) separate(first, last int) bool {
	for i := first; i < last; i++ {
		if s.has(i, senseVerb) || s.text.At(i).Hash == hashAnd || s.partOf(i) != s.partOf(first) {
			return true
		}
	}
	return false
}
