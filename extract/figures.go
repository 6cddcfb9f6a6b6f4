package extract

import (
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// tie makes a Figure of every amount, percentage and count outside the boilerplate: what it measures, for
// which period, whether that rises or falls, and with which date it is compared.
func (f *facts) tie() []Figure {
	var figures []Figure
	var s sentence
	count := map[money.Kind]int{}
	date := 0
	for i := 0; i < len(f.money); {
		s = f.sentence(s, i, &date)
		for k := range s.numbers {
			m := f.money[i]
			if !inBoilerplate(f.frame.boilerplate, m.Span) {
				figure := s.figure(k)
				figure.Kind, figure.Item = m.Kind, count[m.Kind]
				figures = append(figures, figure)
			}
			count[m.Kind]++
			i++
		}
	}
	return figures
}

// sentence is a sentence with the numbers and the dates in it.
type sentence struct {
	*facts
	token.Range
	index     int // in the text's sentences
	numbers   []number
	dates     []dated
	inherited int // the period of the sentence before in the same paragraph, or None
}

// number is an amount, a percentage or a count of the sentence.
type number struct {
	token.Range
	*money.Mention
	base      bool // the level from which a change began: "from $3"
	topic     Mention
	direction money.Direction
}

// dated is a date of the sentence that can be a period.
type dated struct {
	token.Range
	index    int  // in facts.dates
	compared bool // "compared to 2021", "over 2017", "than last year"
}

// sentence takes up the sentence of the number i, after the sentence before. Dates before index date belong to
// earlier sentences.
func (f *facts) sentence(before sentence, i int, date *int) sentence {
	t := f.text
	s := sentence{facts: f, inherited: None}
	s.index = t.Sentence(t.Index(f.money[i].Start))
	s.Range = f.afterDateline(t.Sentences[s.index])
	if before.facts != nil && s.index == before.index+1 && t.Paragraph(before.First) == t.Paragraph(s.First) {
		s.inherited = before.handsOn()
	}
	end := t.Tokens[s.Last-1].End
	for ; i < len(f.money) && f.money[i].Start < end; i++ {
		s.addNumber(&f.money[i])
	}
	for ; *date < len(f.dates) && f.dates[*date].Start < end; *date++ {
		if d := f.dates[*date]; d.Start >= t.Tokens[s.First].Start && periodical(d) {
			r := s.rangeOf(d.Start, d.End)
			if s.isOfSpeech(r) {
				continue
			}
			s.dates = append(s.dates, dated{r, *date, s.isCompared(r)})
		}
	}
	return s
}

// afterDateline is a sentence without the dateline with which it may begin.
func (f *facts) afterDateline(r token.Range) token.Range {
	if end := f.frame.dateline.End; f.text.Tokens[r.First].Start < end && end < f.text.Tokens[r.Last-1].End {
		r.First = f.text.Index(end)
		if r.First+1 < r.Last && f.text.Tokens[r.First].Kind == token.Mark {
			r.First++
		}
	}
	return r
}

// rangeOf is the range of the tokens of a mention.
func (s *sentence) rangeOf(start, end int) token.Range {
	return token.Range{First: s.text.Index(start), Last: s.text.Index(end-1) + 1}
}

// periodical reports whether a date can be the period of a figure: it has a place in time, if only "now".
func periodical(m dates.Mention) bool {
	return (!m.Vague || m.Value.String() == "PRESENT_REF") && m.Type != dates.Set && (m.Type != dates.Duration || !m.From.IsZero())
}

// handsOn is the period that the next sentence inherits: that of the first date that is no comparison.
func (s *sentence) handsOn() int {
	for _, d := range s.dates {
		if !d.compared {
			return d.index
		}
	}
	return s.inherited
}

// addNumber adds a number; it is a base after "from", or joined to a base by "or".
func (s *sentence) addNumber(m *money.Mention) {
	n := number{Range: s.rangeOf(m.Start, m.End), Mention: m}
	before := s.wordBefore(n.First)
	switch s.text.At(before).Hash {
	case hashFrom, hashAgainst, hashVersus:
		n.base = true
	case hashWith, hashTo:
		n.base = s.isComparing(before - 1)
	case hashOr:
		n.base = len(s.numbers) > 0 && s.numbers[len(s.numbers)-1].base
	}
	s.numbers = append(s.numbers, n)
}

// wordBefore is the last token before i that is no approximation, article, comma or bracket.
func (s *sentence) wordBefore(i int) int {
	const farthest = 4 // tokens
	for k := i - 1; k >= s.First && k >= i-farthest; k-- {
		tok := s.text.At(k)
		if tok.Kind == token.Word && (isLink(tok.Hash) || !tok.Is(token.Approx|token.Determiner)) || tok.Kind == token.Number {
			return k
		}
	}
	return None
}

// isLink reports whether a word ties a number to what stands before it.
func isLink(hash uint32) bool {
	switch hash {
	case hashFrom, hashTo, hashOf, hashOr, hashWith, hashAgainst, hashVersus, hashThan, hashBy, hashAt, hashIn:
		return true
	}
	return false
}

// isComparing reports whether the token i is "compared", "compares" or the like.
func (s *sentence) isComparing(i int) bool {
	switch s.text.At(i).Hash {
	case hashCompared, hashCompare, hashComparison, hashRelative:
		return true
	}
	return false
}

// isCompared reports whether the date at the tokens r is what a figure is compared with.
func (s *sentence) isCompared(r token.Range) bool {
	before := s.wordBefore(r.First)
	switch s.text.At(r.First - 1).Hash {
	case hashOver, hashThan, hashAgainst, hashVersus:
		return true
	}
	switch s.text.At(before).Hash {
	case hashThan, hashAgainst, hashVersus:
		return true
	case hashWith, hashTo, hashIn, hashFrom:
		if s.text.At(before).Hash == hashFrom && s.isRise(before-1) {
			return true
		}
		return s.isComparing(before-1) || s.text.At(s.wordBefore(before)).Hash == hashThan
	}
	return isEarlier(s.text, r)
}

// isOfSpeech reports whether the date tells when something was said: "officials said on Wednesday".
func (s *sentence) isOfSpeech(r token.Range) bool {
	before := r.First - 1
	if s.text.At(before).Hash == hashOn {
		before--
	}
	if before < s.First {
		return false
	}
	switch tok := s.text.At(before); tok.Hash {
	case hashPublished, hashReleased:
		return true
	default:
		return tok.Is(token.Say)
	}
}

// isRise reports whether the token i tells of a rise or a fall, or is a number.
func (s *sentence) isRise(i int) bool {
	tok := s.text.At(i)
	return tok.Is(token.Rise|token.Fall|token.Percent) || tok.Kind == token.Number
}

// isEarlier reports whether the date is "a year earlier", "the year before" and the like, which news compares with.
func isEarlier(t *token.Text, r token.Range) bool {
	switch t.At(r.Last - 1).Hash {
	case hashEarlier, hashBefore, hashAgo, hashPreviously:
		return true
	}
	return false
}

// figure ties the number k of the sentence, after those before it.
func (s *sentence) figure(k int) Figure {
	n := &s.numbers[k]
	n.topic = s.topic(k)
	if !n.base {
		n.direction = s.direction(k)
	}
	f := Figure{Period: s.period(k), ComparedTo: s.comparedTo(k), Topic: n.topic, Direction: n.direction}
	if f.ComparedTo == f.Period {
		f.ComparedTo = None
	}
	f.value = valueOf(n.Mention)
	if f.Period != None {
		f.period = s.facts.dates[f.Period].Text
	}
	return f
}
