package dates

import "github.com/lede-go/lede/internal/token"

// weekday is "Friday", "last Monday", "Tuesday of this week", "the following Sunday".
func (s *resolver) weekday(e *expr) (point, bool) {
	if f := s.focusDay; e.relative >= previous && e.relative <= same && f.day != 0 {
		from := civil(int(f.year), int(f.month), int(f.day))
		return onDay(e.point, weekdayFrom(from, e)), true
	}
	if !s.known {
		return e.point, false
	}
	return onDay(e.point, s.weekdayNear(e)), true
}

// weekdayFrom is "the previous Friday", "the following Tuesday" and "that Monday", from the day last spoken of.
func weekdayFrom(from day, e *expr) day {
	w := int(e.point.weekday)
	switch e.relative {
	case previous:
		return (from - 1).onOrBefore(w)
	case following:
		return (from + 1).onOrAfter(w)
	}
	return (from - 3).onOrAfter(w) // the nearest
}

// weekdayNear is a weekday counted from publication: that day itself or the last one before, in the
// future tense the next one.
func (s *resolver) weekdayNear(e *expr) day {
	published, w := s.published, int(e.point.weekday)
	switch {
	case e.tail != 0:
		year, week := published.week()
		return monday(year, week) + day(7*direction(e.tail)+w-1)
	case direction(e.relative) < 0:
		return (published - 1).onOrBefore(w) - day(7*max(0, e.k-1))
	case direction(e.relative) > 0:
		return (published + 1).onOrAfter(w) + day(7*e.k)
	case s.weekdayAhead(e):
		return published.onOrAfter(w)
	}
	return published.onOrBefore(w)
}

// weekdayAhead reports whether the words around a weekday make it one to come.
func (s *resolver) weekdayAhead(e *expr) bool {
	before := s.At(e.First - 2).Hash
	switch {
	case e.relative == this:
		return s.tense(e.Range) != pastTense
	case s.is(e.First-1, until):
		return !s.opens(e.First-1) || s.tense(e.Range) != pastTense // but "Until Thursday she had refused"
	case s.is(e.First-1, of) && before == aheadWord:
		return true // "ahead of Sunday's vote"
	case s.is(e.First-1, on) && (before == isWord || before == areWord):
		return true // "the game is on Sunday"
	case s.is(e.Last, possessive):
		return false // "Wednesday's ruling"
	}
	return s.tense(e.Range) == futureTense
}

var aheadWord = token.HashOf("ahead")

// weekend is "the weekend": the one before, or in the future tense the one to come.
func (s *resolver) weekend(e token.Range) point {
	if w := s.published.weekday(); w < 6 && s.tense(e) != futureTense && (s.is(e.First, the) || w <= 2) {
		return inWeek(s.published-7, Weekend)
	}
	return inWeek(s.published, Weekend)
}
