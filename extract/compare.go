package extract

import (
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/internal/token"
)

const month = 27 // days: a span of time that is no day or week

// days is how many days a date covers, 0 if that is unknown.
func days(d dates.Mention) int {
	from, ok := d.From.Time()
	to, end := d.To.Time()
	if !ok || !end {
		return 0
	}
	return int(to.Sub(from).Hours() / 24)
}

// isCompared reports whether the date is what a figure is compared with and not its own time.
func (s *sentence) isCompared(d dated) bool {
	link := s.wordBefore(d.First)
	before := s.text.At(link)
	switch {
	case before.Hash == hashOf: // "below their level of a year ago"
		return s.has(s.barBefore(s.nounBefore(link).First), senseRival|sensePlace)
	case s.has(s.barBefore(d.First), sensePlace) && s.afterChange(s.barBefore(d.First)):
		return true
	case s.text.At(d.First-1).Hash == hashOver:
		return s.afterChange(d.First-1) && (!s.text.At(d.First).Is(token.Determiner) || s.namesBefore(d.Range))
	case before.Hash == hashOn && link == d.First-1:
		return s.afterChange(link) && days(s.facts.dates[d.index]) > month
	case before.Hash == hashFrom:
		return s.afterMove(link) && !s.isToCome(link)
	case s.has(link, senseRival):
		return before.Hash != hashThan || !s.limits(link)
	case before.Hash == hashIn && s.has(link-1, senseExtreme): // "from a record high in May"
		return s.afterFrom(link)
	case before.Hash == hashWith || before.Hash == hashTo || before.Hash == hashIn:
		return s.isComparing(link-1) || s.text.At(s.wordBefore(link)).Hash == hashThan
	}
	return s.isEarlier(d.Range)
}

// barBefore is the last token before i that is no article.
func (s *sentence) barBefore(i int) int {
	i--
	for i > s.First && s.text.At(i).Is(token.Determiner) {
		i--
	}
	return i
}

// limits reports whether "than" at the token i belongs to a limit, "more than 2020", and compares nothing.
func (s *sentence) limits(i int) bool {
	return s.text.At(i+1).Kind == token.Number && s.text.At(i-1).Is(token.Approx) && !s.inDate(i+1)
}

// afterChange reports whether a word for a change or a number stands before the token i.
func (s *sentence) afterChange(i int) bool {
	for k := i - 1; k >= s.First && k >= i-2; k-- {
		if s.way(k) != sideways || s.text.At(k).Is(token.Percent) || s.text.At(k).Kind == token.Number || s.text.At(k).Is(token.Scale|token.Part) {
			return true
		}
	}
	return false
}

// afterMove reports whether a word for a change or a percentage stands before the token i, a few words off.
func (s *sentence) afterMove(i int) bool {
	for k := i - 1; k >= s.First && k >= i-4 && s.text.Byte(k) != ','; k-- {
		if s.way(k) != sideways || s.text.At(k).Is(token.Percent) {
			return true
		}
	}
	return false
}

// isToCome reports whether "will" stands before the token i in its part: "fares will rise 5% from May" is no comparison.
func (s *sentence) isToCome(i int) bool {
	for k := i - 1; k >= s.First; k-- {
		if s.text.At(k).Hash == hashWill {
			return true
		}
	}
	return false
}

var hashWill = token.HashOf("will")

// afterFrom reports whether "from" stands a few words before the token i.
func (s *sentence) afterFrom(i int) bool {
	for k := i - 1; k >= s.First && k >= i-5; k-- {
		if s.text.At(k).Hash == hashFrom {
			return true
		}
	}
	return false
}

// namesBefore reports whether a date says that it is the one before: "the previous year", "the same month of 2020".
func (s *sentence) namesBefore(r token.Range) bool {
	for i := r.First; i < r.Last; i++ {
		switch s.text.At(i).Hash {
		case hashPrevious, hashPrior, hashPreceding, hashSame, hashEarlier, hashBefore:
			return true
		}
	}
	return false
}

// isEarlier reports whether the date is "a year earlier", "the year before" and the like, which news compares with
// where it does not begin the sentence; "two years ago" is one after a change only.
func (s *sentence) isEarlier(r token.Range) bool {
	if r.First <= s.First+1 {
		return false
	}
	switch s.text.At(r.Last - 1).Hash {
	case hashEarlier, hashBefore, hashPreviously:
		return true
	case hashAgo:
		return s.baseBefore(r.First) || s.fromChange(r.First)
	}
	return false
}

// fromChange reports whether "up from" or the like stands a few words before the token i.
func (s *sentence) fromChange(i int) bool {
	for k := i - 1; k > s.First && k >= i-5; k-- {
		if s.text.At(k).Hash == hashFrom {
			return s.way(k-1) != sideways
		}
	}
	return false
}

// baseBefore reports whether a base stands before the token i in its part.
func (s *sentence) baseBefore(i int) bool {
	for _, n := range s.numbers {
		if n.base && n.Last <= i && s.partOf(n.First) == s.partOf(i) {
			return true
		}
	}
	return false
}

// isOfSpeech reports whether the date tells when something was said: "officials said in a statement on Wednesday",
// "a report released on Monday". What stands after "said in 2019" is told of 2019, and a poll is of the day of its release.
func (s *sentence) isOfSpeech(r token.Range, d dates.Mention) bool {
	const farthest = 7 // tokens
	for i := r.First - 1; i >= s.First && i > r.First-farthest; i-- {
		tok := s.text.At(i)
		switch {
		case tok.Capital():
		case tok.Is(token.Say) || s.has(i, senseTells):
			return days(d) < month && (i >= r.First-2 || s.endsSpeech(r.Last))
		case s.isRelease(tok.Hash):
			return i >= r.First-2 && !s.isPoll(i-1)
		case tok.Kind != token.Word || s.has(i, senseVerb):
			return false
		}
	}
	return false
}

// isOfSpan reports whether the date i is one of two between which something happened: "between 2010 and 2020", "from May
// to July". Neither of them is the period.
func (s *sentence) isOfSpan(i int, r token.Range) bool {
	before, after := s.text.At(r.First-1).Hash, s.text.At(r.Last).Hash
	switch {
	case i+1 < len(s.facts.dates) && s.facts.dates[i+1].Start == s.text.At(r.Last+1).Start && before == hashBetween && after == hashAnd:
		return true
	case i > 0 && before == hashAnd && s.facts.dates[i-1].End == s.text.At(r.First-2).End:
		return s.text.At(s.text.Index(s.facts.dates[i-1].Start)-1).Hash == hashBetween
	}
	return false
}

// isPoll reports whether the token i is a poll.
func (s *sentence) isPoll(i int) bool {
	switch s.text.At(i).Hash {
	case hashPoll, hashSurvey:
		return true
	}
	return false
}

// endsSpeech reports whether the statement may end with the token i.
func (s *sentence) endsSpeech(i int) bool { return i >= s.Last || s.text.At(i).Kind == token.Mark }

func (s *sentence) isRelease(hash uint32) bool {
	switch hash {
	case hashPublished, hashReleased, hashIssued:
		return true
	}
	return false
}

var (
	hashPublished = token.HashOf("published")
	hashReleased  = token.HashOf("released")
	hashBetween   = token.HashOf("between")
	hashIssued    = token.HashOf("issued")
	hashPoll      = token.HashOf("poll")
	hashSurvey    = token.HashOf("survey")
)

// isOfExtreme reports whether the date says since when nothing was higher or lower: "the highest since 2010".
func (s *sentence) isOfExtreme(r token.Range) bool {
	const farthest = 5 // tokens
	if s.text.At(r.First-1).Hash != hashSince {
		return false
	}
	for i := r.First - 2; i >= s.First && i >= r.First-2-farthest; i-- {
		if s.has(i, senseExtreme) && !s.has(i, senseVerb) {
			return true
		}
		if s.text.At(i).Kind != token.Word {
			return false
		}
	}
	return false
}
