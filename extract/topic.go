package extract

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// topic is the phrase that the number k measures: what a count counts, that of the number before to which it is
// joined, the noun to which it is tied by a preposition or as an attribute, or what its verb says it of.
func (s *sentence) topic(k int) Mention {
	n := s.numbers[k]
	if r := s.counted(n); r.Last > r.First {
		return s.mention(r)
	}
	if r := s.nounOf(n); r.Last > r.First && !s.isApposed(r) {
		return s.mention(r)
	}
	if r := s.share(n); r.Last > r.First {
		return s.mention(r)
	}
	if k > 0 && (n.base && s.bondBefore(k) || s.joined(k) || s.tops(n) || s.priced(k) || s.isAsideOf(s.numbers[k-1], n)) && !s.numbers[k-1].topic.IsZero() {
		return s.numbers[k-1].topic
	}
	for _, find := range []func(number) token.Range{s.material, s.attributed, s.receiver} {
		if r := find(n); r.Last > r.First {
			return s.mention(r)
		}
	}
	if r := s.subject(n); r.Last > r.First {
		return s.mention(r)
	}
	if k > 0 && !s.numbers[k-1].topic.IsZero() {
		return s.numbers[k-1].topic
	}
	return s.spoken
}

// bondBefore reports whether the base k stands in the same clause as the number before it.
func (s *sentence) bondBefore(k int) bool {
	return s.partOf(s.numbers[k-1].First) == s.partOf(s.numbers[k].First)
}

// tops reports whether a percentage says by how much the number before it is more or less: "18% more than", ", a 5% decline",
// ", down 3 points".
func (s *sentence) tops(n number) bool {
	if n.Kind != money.Percent {
		return false
	}
	if s.text.Byte(n.First-2) == ',' && (s.text.At(n.First-1).Is(token.Determiner) && s.way(n.Last) != sideways || s.isParticle(n.First-1)) {
		return true
	}
	return s.has(n.Last, senseLoose) && s.way(n.Last) == sideways && s.text.At(n.Last).Is(token.Rise|token.Fall)
}

// priced reports whether an amount is the price of the things that the number before it counts: "bought 20 ships for $3m".
func (s *sentence) priced(k int) bool {
	n, before := s.numbers[k], s.numbers[k-1]
	return n.Kind == money.Money && before.Kind == money.Count && s.text.At(s.wordBefore(n.First)).Hash == hashFor &&
		s.governor(n.First) == s.governor(before.First) && s.bondBefore(k)
}

func (s *sentence) mention(r token.Range) Mention {
	span := s.text.Span(r.First, r.Last)
	return Mention{span, span.In(s.text.Source)}
}

// counted is the phrase that follows a count: "[books and other printed materials]". Of a measure it is what is measured: "tonnes of
// [wheat]"; a measure alone counts nothing.
func (s *sentence) counted(n number) token.Range {
	if n.Kind != money.Count || n.Unit == "" {
		return token.Range{}
	}
	r := s.unit(n)
	measure := r.First
	for measure < r.Last && s.isUnit(measure) {
		measure++
	}
	if measure == r.First {
		r = s.untilVerb(r)
		if s.text.At(r.Last).Hash == hashOf && r.Last < s.Last { // "teams [of the coast guard]"
			r.Last = max(r.Last, s.bareNoun(r.Last+1).Last)
		}
		return r
	}
	if s.text.At(measure).Hash == hashOf {
		return s.nounAfter(measure + 1)
	}
	return token.Range{}
}

// unit is the range of the words that the money room gives as the unit of a count.
func (s *sentence) unit(n number) token.Range {
	end := n.End
	for n.Last < s.Last && end < s.text.Tokens[n.Last].Start {
		end++
	}
	if !strings.HasPrefix(s.text.Source[end:], n.Unit) {
		return token.Range{}
	}
	return s.rangeOf(end, end+len(n.Unit))
}

// untilVerb cuts a phrase at "worth" and the like.
func (s *sentence) untilVerb(r token.Range) token.Range {
	for i := r.First + 1; i < r.Last; i++ {
		if s.text.At(i).Hash == hashWorth || s.has(i, senseAux) {
			r.Last = i
		}
	}
	return r
}

// nounOf is the noun before "of" or "worth": "debts of $4m", "crops worth $4m", "winds of 140 km".
func (s *sentence) nounOf(n number) token.Range {
	link := s.wordBefore(n.First)
	switch s.text.At(link).Hash {
	case hashOf:
		if s.has(link-1, senseBare) { // "a record of $5m"
			return token.Range{}
		}
		return s.nounBefore(link)
	case hashWorth:
		last := link
		if s.text.Byte(link-1) == ',' {
			last--
		}
		return s.nounBefore(last)
	}
	return token.Range{}
}

// isApposed reports whether a phrase is a change that tells more of what stands before it: ", an [increase] of 30%".
func (s *sentence) isApposed(r token.Range) bool {
	return r.Last == r.First+1 && s.way(r.First) != sideways && s.text.At(r.First-1).Is(token.Determiner) && s.text.Byte(r.First-2) == ','
}

// share is the whole of which a percentage is a part: "lost 23 percent of [its value]". What is said to be
// that part is the topic itself.
func (s *sentence) share(n number) token.Range {
	if n.Kind != money.Percent || s.text.At(n.Last).Hash != hashOf {
		return token.Range{}
	}
	if verb := s.governor(n.First); verb >= s.First && (s.has(verb, senseEquals) || s.steps(n.First) && s.way(verb) != sideways) { // "was 5 percent of GDP"
		return token.Range{}
	}
	return s.nounAfter(n.Last + 1)
}

// material is what an amount consists of: "$75m of [bonds]", "$65,000 in [cash]".
func (s *sentence) material(n number) token.Range {
	if n.Kind != money.Money {
		return token.Range{}
	}
	switch s.text.At(n.Last).Hash {
	case hashOf, hashWorth:
		return s.nounAfter(n.Last + 1)
	case hashIn:
		if s.text.At(n.Last+1).Case == token.Lower && !s.text.At(n.Last+1).Is(token.Function|token.Preposition) && !s.inDate(n.Last+1) {
			return s.nounAfter(n.Last + 1)
		}
	}
	return token.Range{}
}

// attributed is the noun that follows a number as its attribute: "a $25 million [project]", "a 70 percent [chance of a cut]".
// A change is not what changes: "a 57 percent increase [in exports]", "a 7 percent [pay] rise".
func (s *sentence) attributed(n number) token.Range {
	if n.Kind == money.Count || s.text.At(n.Last).Is(token.Rate|token.Determiner) || s.has(n.Last, senseLoose) {
		return token.Range{}
	}
	bare := s.bareNoun(n.Last)
	for i := bare.First; i < bare.Last; i++ {
		if tok := s.text.At(i); !tok.Is(token.Rise|token.Fall) || s.has(i, senseLevel) || s.inCompound(i) {
			continue
		}
		if i == bare.First && (s.text.At(bare.Last).Hash == hashIn || s.text.At(bare.Last).Hash == hashOf) && !s.inDate(bare.Last+1) {
			return s.nounAfter(bare.Last + 1)
		}
		return token.Range{First: bare.First, Last: i}
	}
	return s.nounAfter(n.Last)
}

// receiver is for what money is given: "paid $5m for [a house]", "put $6m into [start-ups]".
func (s *sentence) receiver(n number) token.Range {
	verb := s.governor(n.First)
	if n.Kind != money.Money || verb < s.First || !s.has(verb, senseGives) {
		return token.Range{}
	}
	at := n.Last
	for at < s.Last && s.text.Tokens[at].Is(token.OpenParen) { // "€15m ($17m) for …"
		at = s.afterParen(at)
	}
	if s.text.At(at).Is(token.CloseParen) {
		at++
	}
	switch hash := s.text.At(at).Hash; {
	case hash == hashFor || hash == hashInto || hash == hashTowards || hash == hashToward || hash == hashOn || hash == hashTo || hash == hashIn:
		if !s.inDate(at + 1) {
			return s.nounAfter(at + 1)
		}
	}
	return token.Range{}
}

var (
	hashInto    = token.HashOf("into")
	hashToward  = token.HashOf("toward")
	hashTowards = token.HashOf("towards")
)

// afterParen is the token after the brackets that open at token i.
func (s *sentence) afterParen(i int) int {
	const longest = 12 // tokens
	for k := i + 1; k < s.Last && k < i+longest; k++ {
		if s.text.Tokens[k].Is(token.CloseParen) {
			return k + 1
		}
	}
	return s.Last
}
