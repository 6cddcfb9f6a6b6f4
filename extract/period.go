package extract

import (
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// period is the date for which the number k holds, None if the text does not say: its own date, or one that it shares
// with its sentence, with the sentence before or with the whole report.
func (s *sentence) period(k int) int {
	if s.isDistance(s.numbers[k]) {
		return None
	}
	if s.numbers[k].base {
		return s.basePeriod(k)
	}
	now := None
	for _, find := range []func(int) *dated{s.dateAfter, s.dateBefore, s.dateLater, s.dateIntroduced, s.dateShared} {
		if d := find(k); d != nil && !s.isNow(d.index) {
			return d.index
		} else if d != nil {
			now = d.index
		}
	}
	if now != None {
		return now
	}
	return s.inherit(k)
}

// isNow reports whether the date i is "now", which gives way to any other: "now expects sales of $3m in 2025".
func (s *sentence) isNow(i int) bool { return s.facts.dates[i].Vague }

// basePeriod is the date of the level from which the number k tells a change: that before it ("Tuesday's 4%"), or
// the first after it that no other number but its restatements takes.
func (s *sentence) basePeriod(k int) int {
	n := s.numbers[k]
	for _, d := range s.dates {
		switch {
		case d.Last <= n.First && n.First <= d.Last+1 && s.text.At(n.First-1).Is(token.Possessive):
			return d.index
		case d.First < n.Last:
		case s.takenBefore(k, d.First):
			return None
		default:
			return d.index
		}
	}
	return None
}

// takenBefore reports whether a number that restates nothing, or a clause of its own, begins between the base k and
// the token at.
func (s *sentence) takenBefore(k, at int) bool {
	for n := k + 1; n < len(s.numbers) && s.numbers[n].First < at; n++ {
		if !s.numbers[n].base {
			return true
		}
	}
	return s.partOf(s.numbers[k].First) != s.partOf(at)
}

// dateAfter is the date that follows the number k directly: "$2m in 2018".
func (s *sentence) dateAfter(k int) *dated {
	const nearest = 4 // tokens
	n := s.numbers[k]
	if s.has(n.Last, senseOdds) {
		return nil
	}
	for i := range s.dates {
		d := &s.dates[i]
		if d.First < n.Last || d.compared {
			continue
		}
		if d.First > n.Last+nearest || s.numberBetween(k, d.First) || s.partOf(d.First) != s.partOf(n.First) ||
			s.isModifier(n) && s.farOff(n.Last, d.First) {
			return nil
		}
		return d
	}
	return nil
}

// dateBefore is the nearest date before the number k in its part of the sentence that is no comparison.
func (s *sentence) dateBefore(k int) *dated {
	n := s.numbers[k]
	for i := len(s.dates) - 1; i >= 0; i-- {
		d := &s.dates[i]
		if d.Last <= n.First && !d.compared && s.partOf(d.First) == s.partOf(n.First) && !s.ofBase(d) && !s.isModifier(n) {
			return d
		}
	}
	return nil
}

// dateLater is the first date after the number k in its part, beyond other numbers, that is no comparison
// and belongs to no base.
func (s *sentence) dateLater(k int) *dated {
	n := s.numbers[k]
	if s.isModifier(n) || s.has(n.Last, senseOdds) {
		return nil
	}
	for i := range s.dates {
		d := &s.dates[i]
		if d.First >= n.Last && !d.compared && s.partOf(d.First) == s.partOf(n.First) && !s.ofBase(d) {
			if s.facts.dates[d.index].Open == dates.Since && s.commaIn(n.Last, d.First) { // "…, down 3 points since May"
				return nil
			}
			return d
		}
	}
	return nil
}

// commaIn reports whether a comma stands between the tokens first and last.
func (s *sentence) commaIn(first, last int) bool {
	for i := first; i < last; i++ {
		if s.text.Byte(i) == ',' {
			return true
		}
	}
	return false
}

// dateIntroduced is the date with which the sentence begins: "In 2018, …", "By May …". It holds for what is told of the past
// or the future in the main clauses.
func (s *sentence) dateIntroduced(k int) *dated {
	n := s.numbers[k]
	if p := s.parts[s.partOf(n.First)]; len(s.dates) == 0 || p.tie == asideBond || p.tie == apartBond || s.isModifier(n) {
		return nil
	}
	d := &s.dates[0]
	begins := d.First == s.First || d.First <= s.First+2 && s.text.At(s.First).Is(token.Preposition)
	if !begins || d.compared || d.Last > n.First {
		return nil
	}
	return d
}

// dateShared is the date of a part of the sentence to which that of the number k is tied: the parts before it, or the one
// after it if only "and" and a verb part them. Plain counts share only what follows.
func (s *sentence) dateShared(k int) *dated {
	n := s.numbers[k]
	if s.isModifier(n) {
		return nil
	}
	at := s.partOf(n.First)
	if at+1 < len(s.parts) && s.parts[at+1].tie == sameBond {
		if d := s.dateIn(at + 1); d != nil && s.facts.dates[d.index].Open != dates.Since {
			return d
		}
	}
	if p := s.parts[at]; p.tie == asideBond && k > 0 && s.isAsideOf(s.numbers[k-1], n) { // "which was a 57 percent increase"
		return s.dateOf(s.numbers[k-1].period)
	}
	if d := s.dateOfEvent(at); d != nil {
		return d
	}
	if s.countsThings(n) || s.isElsewhen(n) {
		return nil
	}
	for at > 0 && (s.parts[at].tie == sameBond || s.parts[at].tie == nextBond) {
		at--
		for at > 0 && (s.parts[at].tie == asideBond || s.parts[at].tie == apartBond) {
			at--
		}
		if d := s.dateIn(at); d != nil {
			return d
		}
	}
	return nil
}

// dateOfEvent is the date of a clause with "when" or "since" after the part, or the day of one with "after": "60 were hurt when the bus
// overturned on Friday".
func (s *sentence) dateOfEvent(part int) *dated {
	if part+1 >= len(s.parts) || s.parts[part+1].tie != apartBond {
		return nil
	}
	d, link := s.dateIn(part+1), s.text.At(s.parts[part+1].First).Hash
	if d == nil || link != hashWhen && link != hashSince && (link != hashAfter || days(s.facts.dates[d.index]) > month) {
		return nil
	}
	return d
}

var (
	hashAfter = token.HashOf("after")
	hashWhen  = token.HashOf("when")
)

// dateOf is the date of the sentence with the index i in all dates, nil if there is none.
func (s *sentence) dateOf(i int) *dated {
	for k := range s.dates {
		if s.dates[k].index == i {
			return &s.dates[k]
		}
	}
	return nil
}

// dateIn is the first date of a part that is no comparison and belongs to no base.
func (s *sentence) dateIn(part int) *dated {
	for i := range s.dates {
		if d := &s.dates[i]; s.partOf(d.First) == part && !d.compared && !s.ofBase(d) {
			return d
		}
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

// farOff reports whether more than a noun stands between the tokens first and last.
func (s *sentence) farOff(first, last int) bool {
	for i := first; i < last; i++ {
		if s.has(i, senseVerb) {
			return true
		}
	}
	return false
}

// isModifier reports whether an amount stands before a noun as its attribute, which the dates of the sentence do not
// touch: "a [$2 billion] pipeline".
func (s *sentence) isModifier(n number) bool {
	if n.Kind != money.Money || !s.text.At(n.First-1).Is(token.Determiner) {
		return false
	}
	next := s.text.At(n.Last)
	return next.Kind == token.Word && !next.Is(token.Preposition|token.Function|token.Rise|token.Fall|token.Rate)
}

// countsThings reports whether a number counts people or things, and measures nothing.
func (s *sentence) countsThings(n number) bool {
	return n.Kind == money.Count && !s.isUnit(n.Last)
}

// isDistance reports whether a number says how far off something lies, which has no time: "18 kilometres away".
func (s *sentence) isDistance(n number) bool {
	if n.Kind != money.Count || !s.isUnit(n.Last) {
		return false
	}
	switch s.text.At(n.Last + 1).Hash {
	case hashAway, hashFrom, hashOff:
		return true
	}
	return false
}

var hashAway = token.HashOf("away")

// isUnit reports whether the token i is a unit of measure.
func (s *sentence) isUnit(i int) bool { return s.has(i, senseUnit) && !s.text.At(i).Is(token.Function) }

// comparedTo is the date with which the number k is compared, None if it is with none: the date of the base
// that follows it, or the next comparison.
func (s *sentence) comparedTo(k int) int {
	if s.numbers[k].base {
		return None
	}
	for n := k + 1; n < len(s.numbers); n++ {
		if !s.tied(s.numbers[k].First, s.numbers[n].First) {
			break
		}
		if s.numbers[n].base {
			return s.basePeriod(n)
		}
	}
	for _, d := range s.dates {
		if d.compared && d.First >= s.numbers[k].Last && s.tied(s.numbers[k].First, d.First) {
			return d.index
		}
	}
	return None
}

// tied reports whether the tokens lie in one part, or in parts without a clause between them.
func (s *sentence) tied(first, last int) bool { return s.partOf(first) == s.partOf(last) }
