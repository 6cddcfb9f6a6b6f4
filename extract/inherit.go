package extract

import (
	"slices"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// follow takes over from the sentence before: its period and topic, and what the article reports on. The last sentence with
// numbers is before.
func (s *sentence) follow(before *sentence) {
	if before.facts != nil {
		if s.reported = before.reported; s.reported == None {
			s.reported = before.reports()
		}
	}
	if s.index == 0 {
		return
	}
	if before.facts == nil || s.index != before.index+1 {
		w := s.wordsOnly(s.index - 1)
		if before.facts == nil || len(w.dates) > 0 || w.index != before.index+1 || s.text.Paragraph(w.First) != s.text.Paragraph(before.First) {
			before = w
		}
	}
	for i := len(before.numbers) - 1; i >= 0 && s.spoken.IsZero(); i-- {
		s.spoken = before.numbers[i].topic
	}
	if s.quoted() && !before.quoted() { // who speaks begins anew
		return
	}
	s.inherited = before.handsOn()
	s.newParagraph = s.text.Paragraph(before.First) != s.text.Paragraph(s.First)
	s.moved = before.moves()
}

// wordsOnly is the sentence with an index as one that has no numbers, but dates.
func (s *sentence) wordsOnly(index int) *sentence {
	w, old := s.facts.beside, *s.facts.beside
	*w = sentence{facts: s.facts, inherited: None, reported: None, index: index}
	w.reuse(&old)
	w.Range = s.facts.afterDateline(s.text.Sentences[index])
	first, end := s.text.Tokens[w.First].Start, s.text.Tokens[w.Last-1].End
	date, _ := slices.BinarySearchFunc(s.facts.dates, first, func(d dates.Mention, at int) int { return d.Start - at })
	if date == len(s.facts.dates) || s.facts.dates[date].Start >= end || inBoilerplate(s.frame.boilerplate, s.text.Span(w.First, w.Last)) {
		return w
	}
	w.readWords()
	w.addDates(&date, end)
	w.divide()
	for k := range w.dates {
		w.dates[k].compared = w.isCompared(w.dates[k])
	}
	return w
}

// moves reports whether the sentence tells that something rose or fell.
func (s *sentence) moves() bool {
	for i := s.First; i < s.Last && len(s.senses) > 0; i++ {
		if s.has(i, senseVerb) && s.way(i) != sideways {
			return true
		}
	}
	return false
}

// quoted reports whether the sentence begins with a quotation.
func (s *sentence) quoted() bool { return s.text.At(s.First).Is(token.OpenQuote | token.Quote) }

// handsOn is the period that the next sentence inherits: that of the last figure that has one and is no base, else
// that of the first date that is no comparison. Asides hand nothing on, and no "since 2005" does.
func (s *sentence) handsOn() int {
	for i := len(s.numbers) - 1; i >= 0; i-- {
		n := s.numbers[i]
		if n.base || n.period == None || s.countsThings(n) || s.isApart(n.First) || s.facts.dates[n.period].Open != 0 {
			continue
		}
		if d := s.dateOf(n.period); d == nil || !s.isApart(d.First) {
			return n.period
		}
	}
	for _, d := range s.dates {
		if !d.compared && !s.isApart(d.First) && s.facts.dates[d.index].Open == 0 && !s.ofBase(&d) {
			return d.index
		}
	}
	if s.newParagraph {
		return None
	}
	return s.inherited
}

// inherit is the period that the number k, which has none in its sentence, takes from the sentence before, or from the
// report of a company. What holds now, and what counts things, inherits nothing.
func (s *sentence) inherit(k int) int {
	n := s.numbers[k]
	if s.countsThings(n) || s.isModifier(n) || s.isApart(n.First) || s.isElsewhen(n) {
		return None
	}
	if s.inherited != None && !s.outgrows(k) && (!s.newParagraph || s.goesOn(n)) {
		return s.inherited
	}
	if s.reported != None && s.isResult(n.topic) {
		return s.reported
	}
	return None
}

// goesOn reports whether a number in a new paragraph still tells of what was reported before: of a change in a month or more, or of
// one of many that day.
func (s *sentence) goesOn(n number) bool {
	if days(s.facts.dates[s.inherited]) > month {
		return n.direction != sideways || s.isResult(n.topic)
	}
	return n.direction != sideways && s.moved && n.Kind != money.Count
}

// isApart reports whether the token i lies in a part with a time of its own.
func (s *sentence) isApart(i int) bool {
	tie := s.parts[s.partOf(i)].tie
	return tie == asideBond || tie == apartBond
}

// outgrows reports whether the number k is compared with a longer time than the day that it would inherit: "up 31%
// from last year" does not tell of Sunday.
func (s *sentence) outgrows(k int) bool {
	c := s.comparedTo(k)
	return c != None && days(s.facts.dates[s.inherited]) < month && days(s.facts.dates[c]) > month
}

// isElsewhen reports whether the verb of a number tells of the present or the future: "has net debt of", "will pay". The verb
// stands before the number or, where that belongs to the subject, after it.
func (s *sentence) isElsewhen(n number) bool {
	verb := s.governor(n.First)
	if verb < s.First {
		for verb = n.Last; verb < s.Last && !s.has(verb, senseVerb|senseAux) && s.partOf(verb) == s.partOf(n.First); {
			verb++
		}
		return s.has(verb, senseNow) && !s.isNoun(verb)
	}
	for ; verb >= s.First; verb-- {
		if s.has(verb, senseNow) {
			return true
		}
		if !s.has(verb-1, senseAux) && !isAdverb(s.text, verb-1) {
			return false
		}
	}
	return false
}

// reports is the period on which an article reports: that of the first result of a company, a quarter or more.
func (s *sentence) reports() int {
	const quarter = 80 // days
	for _, n := range s.numbers {
		if n.period != None && !n.base && n.Kind != money.Count && s.isResult(n.topic) {
			if d := s.facts.dates[n.period]; days(d) > quarter {
				return n.period
			}
		}
	}
	return None
}

// isResult reports whether a topic is what companies report: "net profit", "sales in China".
func (s *sentence) isResult(topic Mention) bool {
	if topic.IsZero() {
		return false
	}
	for i := s.text.Index(topic.Start); i < s.text.Len() && s.text.Tokens[i].End <= topic.End; i++ {
		if tok := s.text.Tokens[i]; tok.Kind == token.Word && senses().Get(tok.Hash)&senseResult != 0 {
			return true
		}
	}
	return false
}
