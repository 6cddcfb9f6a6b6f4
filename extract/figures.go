package extract

import (
	"sync"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// tie makes a Figure of every amount, percentage and count outside the boilerplate: what it measures, for
// which period, whether that rises or falls, and with which date it is compared.
func (f *facts) tie() []Figure {
	figures := make([]Figure, 0, len(f.money))
	desk := desks.Get().(*[2]sentence)
	s := desk[0]
	f.beside = &desk[1]
	count := [money.Count + 1]int{}
	date := 0
	for i := 0; i < len(f.money); {
		s = f.sentence(s, i, &date)
		for k := range s.numbers {
			f.text.Tick(i)
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
	desk[0], desk[1] = s.emptied(), f.beside.emptied()
	desks.Put(desk)
	if len(figures) == 0 {
		return nil
	}
	return figures
}

// sentence is a sentence with the numbers and the dates in it.
type sentence struct {
	*facts
	token.Range
	index   int     // in the text's sentences
	senses  []sense // of its tokens
	verbs   []int   // the tokens that may be verbs
	parts   []part  // clauses, asides: stretches with a time of their own
	part    []int   // of its tokens: the index in parts
	numbers []number
	dates   []dated

	newParagraph bool    // it begins another paragraph than the sentence before
	moved        bool    // the sentence before told of a rise or a fall
	inherited    int     // the period that it has from the sentence before, or None
	reported     int     // the period that the article reports on, or None
	spoken       Mention // what the figures of the sentence before measure; zero if there are none
}

// desks hold the memory of two sentences between two articles.
var desks = sync.Pool{New: func() any { return new([2]sentence) }}

// reuse takes the memory of another sentence for the lists of s.
func (s *sentence) reuse(other *sentence) {
	s.senses, s.verbs, s.parts, s.part = other.senses[:0], other.verbs[:0], other.parts[:0], other.part[:0]
	s.numbers, s.dates = other.numbers[:0], other.dates[:0]
}

// emptied is nothing but the memory of a sentence.
func (s *sentence) emptied() (empty sentence) {
	clear(s.numbers) // which point into the article
	empty.reuse(s)
	return empty
}

// number is an amount, a percentage or a count of the sentence.
type number struct {
	token.Range
	*money.Mention
	base      bool // the level from which a change began: "from $3"
	topic     Mention
	direction money.Direction
	period    int
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
	s := sentence{facts: f, inherited: None, reported: None}
	s.index = t.Sentence(t.Index(f.money[i].Start))
	s.Range = f.afterDateline(t.Sentences[s.index])
	s.follow(&before)
	s.reuse(&before)
	s.readWords()
	end := t.Tokens[s.Last-1].End
	s.addDates(date, end)
	s.divide()
	for ; i < len(f.money) && f.money[i].Start < end; i++ {
		s.addNumber(&f.money[i])
	}
	for k := range s.dates {
		s.dates[k].compared = s.isCompared(s.dates[k])
	}
	return s
}

// addDates takes up the dates of the sentence, which ends at the byte end, that can be periods.
func (s *sentence) addDates(date *int, end int) {
	for ; *date < len(s.facts.dates) && s.facts.dates[*date].Start < end; *date++ {
		d := s.facts.dates[*date]
		if d.Start < s.text.Tokens[s.First].Start || !s.periodical(d) {
			continue
		}
		r := s.rangeOf(d.Start, d.End)
		if !s.isOfSpeech(r, d) && !s.isOfExtreme(r) && !s.isOfSpan(*date, r) {
			s.dates = append(s.dates, dated{Range: r, index: *date})
		}
	}
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

// readWords looks up what the words of the sentence tell.
func (s *sentence) readWords() {
	table := senses()
	for k := s.First; k < s.Last; k++ {
		tells := senseOf(s.text, k, table)
		s.senses = append(s.senses, tells)
		if s.maybeVerb(k, tells) {
			s.verbs = append(s.verbs, k)
		}
	}
}

// senseOf is what a token tells, after measures.tsv and the vocabulary of the money room, whose verbs of change are verbs.
func senseOf(t *token.Text, i int, table *token.Table[sense]) sense {
	const verb = 4 // the value of a word that moves only what stands before it: "rose"
	if t.Tokens[i].Kind != token.Word {
		return 0
	}
	s := table.Get(t.Tokens[i].Hash)
	if t.Tokens[i].Is(token.Rise|token.Fall) && t.Value(i, token.Rise)|t.Value(i, token.Fall) == verb {
		s |= senseVerb | sensePast
	}
	return s
}

// sense is what the token i of the sentence tells, nothing outside of it. "Up" in "start-up" tells nothing.
func (s *sentence) sense(i int) sense {
	if i < s.First || i >= s.Last || s.text.Tokens[i].Kind != token.Word {
		return 0
	}
	return s.senses[i-s.First]
}

func (s *sentence) has(i int, x sense) bool { return s.sense(i)&x != 0 }

// periodical reports whether a date can be the period of a figure: it has a place in time, if only "now", or would have one if the day
// of publication were known.
func (f *facts) periodical(m dates.Mention) bool {
	switch {
	case m.Type == dates.Set, m.Type == dates.Duration && m.From.IsZero():
		return false
	case !m.Vague || m.Value.String() == "PRESENT_REF":
		return true
	}
	for i := f.text.Index(m.Start); i < f.text.Len() && f.text.Tokens[i].Start < m.End; i++ {
		if f.text.Tokens[i].Is(token.TimeUnit | token.Weekday | token.Month) {
			return true
		}
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
	n.period = s.period(k)
	f := Figure{Period: n.period, ComparedTo: s.comparedTo(k), Topic: n.topic, Direction: n.direction}
	if f.ComparedTo == f.Period {
		f.ComparedTo = None
	}
	f.value = valueOf(n.Mention)
	if f.Period != None {
		f.period = s.facts.dates[f.Period].Text
	}
	return f
}
