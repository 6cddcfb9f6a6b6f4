package dates

// tailYear is the year that "this year", "last year" or "the same year" behind a date means.
func (s *resolver) tailYear(tail relative) (int, bool) {
	switch tail {
	case that, same, previous, following:
		if s.focus.year > 0 {
			return int(s.focus.year) + direction(tail), true
		}
	}
	if !s.known {
		return 0, false
	}
	year, _, _ := s.published.date()
	return year + direction(tail), true
}

// monthOrDay is "September", "last March", "May 8", "May 8 this year", "the second week of March".
func (s *resolver) monthOrDay(e *expr) (point, bool) {
	p := e.point
	year, ok := int(p.year), true
	if year == 0 {
		year, ok = s.yearOf(e)
		p.year = int16(year)
	}
	if p.year > 0 && p.day > 0 && !valid(int(p.year), int(p.month), int(p.day)) {
		return point{grain: Day, year: 0, month: p.month, day: p.day}, false
	}
	p.weekday = 0
	if !ok || e.unit == 0 {
		return p, ok
	}
	return partOfMonth(p, e), true
}

// partOfMonth is "the second week of March", "the week of March 6".
func partOfMonth(p point, e *expr) point {
	first := civil(int(p.year), int(p.month), max(1, int(p.day)))
	switch n := int(e.ordinal); {
	case n < 0:
		d := civil(int(p.year), int(p.month), daysIn(int(p.year), int(p.month)))
		if e.unit == Day {
			return onDay(point{grain: Day}, d)
		}
		return inWeek(d, e.unit)
	case e.unit == Week || e.unit == Weekend:
		return inWeek(first+day(7*max(0, n-1)), e.unit)
	case n > 0:
		return onDay(point{grain: Day}, first+day(n-1))
	}
	return p
}

// toldYear is the year that is stated behind a month, a season or a named day, or that the paragraph tells
// of; told is false where it must be found from the day of publication. ok is false where it is unknown.
func (s *resolver) toldYear(e *expr) (year int, told, ok bool) {
	switch {
	case e.point.year != 0:
		return int(e.point.year), true, true
	case e.tail != 0:
		year, ok := s.tailYear(e.tail)
		return year, true, ok
	case e.relative == 0 && s.framed(e.First) != 0:
		return s.framed(e.First), true, true
	case !s.known:
		return 0, true, false
	}
	year, _, _ = s.published.date()
	return year, false, true
}

// yearOf is the year of a month, or of a day of a month.
func (s *resolver) yearOf(e *expr) (year int, ok bool) {
	if e.tail == 0 && e.relative >= previous && e.relative <= same && s.focus.year > 0 {
		return s.besideFocus(e), true
	}
	year, told, ok := s.toldYear(e)
	if told {
		return year, ok
	}
	_, month, _ := s.published.date()
	distance := int(e.point.month) - month
	switch way := direction(e.relative); {
	case way < 0 && distance >= 0, way > 0 && distance <= 0:
		return year + way, true
	case e.relative != 0:
		return year, true
	case e.point.day > 0:
		return s.nearestYear(e), true
	}
	return year + s.monthYear(distance, e), true
}

// besideFocus is the year of "that March" and "the following May".
func (s *resolver) besideFocus(e *expr) int {
	year, m := int(s.focus.year), int(e.point.month)
	switch {
	case e.relative == following && s.focus.month != 0 && m <= int(s.focus.month):
		return year + 1
	case e.relative == following && s.focus.month == 0:
		return year + 1
	case e.relative == previous && (s.focus.month == 0 || m >= int(s.focus.month)):
		return year - 1
	}
	return year
}

const (
	rather      = 10 // a month that is so many months back is as near as the next one of its name
	soonAhead   = 24 // the day of the month from which the next month is near
	otherClause = 40 // days: a day not farther ahead may be spoken of beside a verb in the past
)

// monthYear is -1, 0 or 1: the year, from that of publication, of a month that is so many months away in
// the same year. The tense decides; without one the nearer month, and rather one in the past.
func (s *resolver) monthYear(distance int, e *expr) int {
	_, _, dayOfMonth := s.published.date()
	if distance == 0 || distance == 1 && dayOfMonth >= soonAhead {
		return 0
	}
	since := s.sinceNear(e.First, 2)
	switch t := s.monthTense(e); {
	case since && distance > 0:
		return -1
	case since:
		return 0
	case t == futureTense && distance < 0, t == noTense && distance < -rather:
		return 1
	case t == pastTense && distance > 0, t == noTense && distance > 12-rather:
		return -1
	}
	return 0
}

// monthTense is the tense near a month; "by May" and "until May" rather tell of one to come,
// "May's" of one that is past.
func (s *resolver) monthTense(e *expr) tense {
	t := s.tense(e.Range)
	if s.is(e.Last, possessive) {
		return pastTense // "May's final"
	}
	if t != futureTense && s.pledged(e.First) {
		return futureTense
	}
	for i := e.First - 1; i >= e.First-2; i-- {
		if w := s.lx(i).word; t == pastTense && (w == by || w == until) {
			return noTense
		}
	}
	return t
}

// nearestYear is the year in which a day of a month is nearest to publication, and rather before it.
func (s *resolver) nearestYear(e *expr) int {
	ahead, back := day(366), day(366)
	if s.closes(e.First) || s.sinceNear(e.First, 4) {
		ahead = 0
	} else if t := s.tense(e.Range); t == pastTense {
		ahead = otherClause
	} else if t == futureTense {
		back = otherClause
	}
	month, dayOfMonth := int(e.point.month), int(e.point.day)
	return s.nearest(func(year int) (day, bool) {
		away := civil(year, month, dayOfMonth) - s.published
		if away > 0 {
			return away + away/4, valid(year, month, dayOfMonth) && away <= ahead
		}
		return away, valid(year, month, dayOfMonth) && -away <= back
	})
}

// nearest is the year, that of publication or one beside it, for which away gives the fewest days.
func (s *resolver) nearest(away func(year int) (day, bool)) int {
	present, _, _ := s.published.date()
	best, least := present, day(1<<30)
	for year := present - 1; year <= present+1; year++ {
		if d, ok := away(year); ok && max(d, -d) < least {
			best, least = year, max(d, -d)
		}
	}
	return best
}

// sinceNear reports whether "since" stands shortly before token i: "since shortly after the Oct. 23 vote".
func (s *resolver) sinceNear(i, words int) bool {
	for j := i - 1; j >= i-words; j-- {
		if s.lx(j).shift == sinceThen {
			return true
		}
	}
	return false
}

// closes reports whether the date at token i ends a period that is over: "the year ended March 31",
// "the three months to June 30".
func (s *resolver) closes(i int) bool {
	return s.is(i-1, ended) || s.is(i-1, to) && s.unit(i-2) >= Month
}

// dayOfMonth is "the 15th of this month" and "Monday the 5th".
func (s *resolver) dayOfMonth(e *expr) (point, bool) {
	if !s.known {
		return e.point, false
	}
	year, month, _ := s.published.date()
	year, month = addMonths(year, month, direction(e.relative))
	p := e.point
	if !valid(year, month, int(p.day)) {
		return p, false
	}
	p.year, p.month, p.weekday = int16(year), int8(month), 0
	return p, true
}
