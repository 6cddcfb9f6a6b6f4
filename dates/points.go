package dates

import "github.com/lede-go/lede/internal/token"

// point is the date that an expression means. ok is false where what it counts from is unknown:
// the point then holds what is known all the same.
func (s *resolver) point(e *expr) (p point, ok bool) {
	switch e.op {
	case opDay:
		if !s.known {
			return point{grain: e.point.grain, part: e.point.part, clock: e.point.clock, hour: e.point.hour, minute: e.point.minute}, false
		}
		return onDay(e.point, s.published+day(e.k)), true
	case opUnit:
		return s.unitPoint(e)
	case opShift:
		return s.shifted(e)
	case opSame:
		return s.same(e)
	case opClock:
		return s.clock(e)
	}
	p = e.point
	if e.holiday > 0 {
		return s.holiday(e)
	}
	switch {
	case p.grain > Half:
		return p, true
	case p.weekday != 0 && p.month == 0:
		return s.weekday(e)
	case p.grain == Season:
		return s.season(e)
	case p.grain == Quarter || p.grain == Half:
		return s.quarterOfYear(e)
	case p.month == 0:
		return s.dayOfMonth(e)
	}
	return s.monthOrDay(e)
}

// direction is by how many units a relative word points away from the present one.
func direction(rel relative) int {
	switch rel {
	case last, previous, past:
		return -1
	case next, coming, following:
		return 1
	}
	return 0
}

// unitPoint is "last week", "this year", "the next quarter".
func (s *resolver) unitPoint(e *expr) (point, bool) {
	if !s.known {
		return point{grain: e.unit}, false
	}
	if e.unit == Weekend && e.relative == this {
		return s.weekend(e.Range), true
	}
	if f, ok := s.focusIn(e.unit); ok && e.relative == next && s.is(e.First, the) && s.tense(e.Range) == pastTense {
		return plus(f, 1), true // "In 1989 … The next year"
	}
	return plus(unitOf(s.published, e.unit), direction(e.relative)+e.k), true
}

// unitOf is the unit in which a day lies.
func unitOf(d day, unit Grain) point {
	year, month, dayOfMonth := d.date()
	p := point{grain: unit, year: int16(year)}
	switch unit {
	case Day:
		p.month, p.day = int8(month), int8(dayOfMonth)
	case Week, Weekend:
		return inWeek(d, unit)
	case Month:
		p.month = int8(month)
	case Quarter:
		p.number = int8(quarterOf(month))
	case Half:
		p.number = int8(halfOf(month))
	case Decade:
		p.year = int16(year - mod(year, 10))
	case Century:
		p.year = int16(year - mod(year, 100))
	case Millennium:
		p.year = int16(year - mod(year, 1000))
	}
	return p
}

// plus moves a point by n of its own units.
func plus(p point, n int) point {
	year := int(p.year)
	switch p.grain {
	case Second, Minute, Hour, DayPart, Day:
		return onDay(p, civil(year, int(p.month), int(p.day))+day(n))
	case Week, Weekend:
		return inWeek(monday(year, int(p.number))+day(7*n), p.grain)
	case Month:
		year, month := addMonths(year, int(p.month), n)
		p.year, p.month = int16(year), int8(month)
	case Quarter:
		year, month := addMonths(year, int(p.number)*3, 3*n)
		p.year, p.number = int16(year), int8(quarterOf(month))
	case Half:
		year, month := addMonths(year, int(p.number)*6, 6*n)
		p.year, p.number = int16(year), int8(halfOf(month))
	case Season, Year:
		p.year += int16(n)
	default:
		p.year += int16(n * years(p.grain))
	}
	return p
}

// start is the first day of a point that has a year.
func (p point) start() (day, bool) {
	from, _ := p.interval()
	return from.day, from.known
}

// weekend is "the weekend": the one before, or in the future tense the one to come.
func (s *resolver) weekend(e token.Range) point {
	w := s.published.weekday()
	if w >= 6 || s.tense(e) == futureTense {
		return inWeek(s.published, Weekend)
	}
	if s.is(e.First, the) || w <= 2 {
		return inWeek(s.published-7, Weekend)
	}
	return inWeek(s.published, Weekend)
}

// shifted is "two years ago", "a month earlier", "three days later".
func (s *resolver) shifted(e *expr) (point, bool) {
	l := e.length
	n, _ := l.whole()
	if e.shift == ago || e.shift == earlier {
		n = -max(n, 1)
	}
	if l.unknown {
		return s.vagueShift(e)
	}
	anchor, ok := s.anchor(e)
	if !ok {
		return point{grain: l.unit}, false
	}
	if p, ok := s.report(e, n); ok {
		return p, true
	}
	if half, exact := l.hundredths/50, l.hundredths%100 == 50; exact && l.unit == Year {
		return s.halfYears(anchor, int(half), n < 0)
	}
	if l.unit < Day || l.unit > Millennium || n < -9000 || n > 9000 {
		if d, ok := anchor.start(); ok && l.unit < Day && l.unit > 0 {
			return onDay(point{grain: Day}, d), true
		}
		return point{grain: Day}, false
	}
	return s.move(anchor, l.unit, n, e)
}

// halfYears is the year in which "two and a half years ago" lies.
func (s *resolver) halfYears(anchor point, n int, back bool) (point, bool) {
	d, ok := anchor.start()
	if !ok || n > 9000 {
		return point{grain: Year}, false
	}
	if back {
		n = -n
	}
	return unitOf(d.plusMonths(6*n), Year), true
}

// vagueShift is "several years ago" and "a few days later".
func (s *resolver) vagueShift(e *expr) (point, bool) {
	switch e.shift {
	case ago, earlier:
		return point{ref: pastRef}, e.shift == ago
	case hence:
		return point{ref: futureRef}, true
	}
	return point{ref: futureRef}, false
}

// anchor is what a shift counts from: the day of publication, or the date last spoken of.
func (s *resolver) anchor(e *expr) (point, bool) {
	if (e.shift == earlier || e.shift == later) && s.focus.grain != 0 && !e.yearAgo {
		if e.length.unit <= Day && s.focus.grain > Day {
			return point{}, false
		}
		if e.length.unit == Week && s.focus.grain > Week || e.length.unit == Month && s.focus.grain > Quarter {
			return point{}, false
		}
		return s.focus, true
	}
	if !s.known || e.shift == later {
		return point{}, false
	}
	return unitOf(s.published, Day), true
}

// report is "a year ago" and "a year earlier" where the text reports on a quarter: the same quarter
// of the year before.
func (s *resolver) report(e *expr, n int) (point, bool) {
	if e.length.unit != Year || n != -1 || s.quarter.grain == 0 {
		return point{}, false
	}
	if s.months || e.unit == Month {
		return point{}, false
	}
	return plus1(s.quarter, -1), true
}

// plus1 moves a quarter, half or month by n years.
func plus1(p point, n int) point {
	p.year += int16(n)
	return p
}

// move moves an anchor by n units, and keeps the grain of the unit; a month or quarter that is moved by
// years stays one.
func (s *resolver) move(anchor point, unit Grain, n int, e *expr) (point, bool) {
	if unit == Year && (anchor.grain == Month || anchor.grain == Quarter || anchor.grain == Half || anchor.grain == Year) {
		return plus1(anchor, n), true
	}
	if unit >= Decade {
		if year := int(anchor.year) + n*years(unit); year > 0 {
			return point{grain: Year, year: int16(year)}, true
		}
		return point{grain: Year}, false
	}
	d, ok := anchor.start()
	if !ok {
		return point{grain: unit}, false
	}
	if unit == Week && anchor.grain > Week || unit == Day {
		unit = Day
		if e.length.unit == Week {
			n *= 7
		}
	}
	p := plus(unitOf(d, unit), n)
	if p.year < 1 {
		return point{grain: unit}, false
	}
	return p, true
}

// clock is a clock time or a part of the day without a day: that of the day last spoken of in the same
// sentence, else that of publication.
func (s *resolver) clock(e *expr) (point, bool) {
	if s.focusDay.grain != 0 && s.focusDay.day != 0 {
		p := e.point
		p.year, p.month, p.day = s.focusDay.year, s.focusDay.month, s.focusDay.day
		return p, true
	}
	if !s.known {
		return e.point, false
	}
	return onDay(e.point, s.published), true
}

// weekday is "Friday", "last Monday", "Tuesday of this week", "the following Sunday".
func (s *resolver) weekday(e *expr) (point, bool) {
	p, w := e.point, int(e.point.weekday)
	if e.relative >= previous && e.relative <= same && s.focusDay.day != 0 {
		d := civil(int(s.focusDay.year), int(s.focusDay.month), int(s.focusDay.day))
		if e.relative == previous {
			return onDay(p, (d - 1).onOrBefore(w)), true
		}
		if e.relative == following {
			return onDay(p, (d + 1).onOrAfter(w)), true
		}
		return onDay(p, (d - 3).onOrAfter(w)), true
	}
	if !s.known {
		return p, false
	}
	pub := s.published
	switch {
	case e.tail != 0:
		year, week := pub.week()
		return onDay(p, monday(year, week)+day(7*direction(e.tail)+w-1)), true
	case e.relative == last || e.relative == past || e.relative == previous:
		return onDay(p, (pub-1).onOrBefore(w)-day(7*max(0, e.k-1))), true
	case e.relative == next || e.relative == coming || e.relative == following:
		return onDay(p, (pub + 1).onOrAfter(w)), true
	case e.relative == this && s.tense(e.Range) != pastTense:
		return onDay(p, pub.onOrAfter(w)), true
	}
	t := s.tense(e.Range)
	switch {
	case s.is(e.First-1, of) && s.At(e.First-2).Hash == aheadWord, s.is(e.First-1, on) && (s.At(e.First-2).Hash == isWord || s.At(e.First-2).Hash == areWord):
		t = futureTense // "ahead of Sunday's vote", "the game is on Sunday"
	case s.is(e.Last, possessive):
		t = pastTense // "Wednesday's ruling"
	}
	if t == futureTense || s.is(e.First-1, until) {
		return onDay(p, pub.onOrAfter(w)), true
	}
	return onDay(p, pub.onOrBefore(w)), true
}

var aheadWord = token.HashOf("ahead")

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
	ok := true
	if p.year == 0 {
		var year int
		if year, ok = s.yearOf(e); ok {
			p.year = int16(year)
		}
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

// yearOf is the year of a month, or of a day of a month, that is written without one.
func (s *resolver) yearOf(e *expr) (int, bool) {
	if e.tail != 0 {
		return s.tailYear(e.tail)
	}
	if e.relative == that || e.relative == same || e.relative == following || e.relative == previous {
		if s.focus.year > 0 {
			return s.besideFocus(e), true
		}
	}
	if e.relative == 0 {
		if year := s.framed(e.First); year != 0 {
			return year, true
		}
	}
	if !s.known {
		return 0, false
	}
	year, month, _ := s.published.date()
	m := int(e.point.month)
	switch e.relative {
	case last, past, previous:
		if m >= month {
			year--
		}
		return year, true
	case next, coming, following:
		if m <= month {
			year++
		}
		return year, true
	case this:
		return year, true
	}
	if e.point.day > 0 {
		return s.nearestYear(e), true
	}
	return year + s.monthYear(m-month, e), true
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

// monthYear is -1, 0 or 1: the year, from that of publication, of a month that is so many months away in
// the same year. The tense decides; without one the nearer month, and rather one in the past.
func (s *resolver) monthYear(distance int, e *expr) int {
	if distance == 0 {
		return 0
	}
	const rather = 10 // months back are as near as the rest to come
	t := s.tense(e.Range)
	before := s.lx(e.First - 1)
	if e.mod != 0 && s.dash(e.First+1) || before.modifier != 0 {
		before = s.lx(e.First - 2)
	}
	if t == pastTense && (before.word == by || before.word == until || s.lx(e.First-1).word == by || s.lx(e.First-1).word == until) {
		t = noTense
	}
	const soonAhead = 24 // the day of the month from which the next month is near
	if _, _, d := s.published.date(); distance == 1 && d >= soonAhead {
		return 0
	}
	switch {
	case before.shift == sinceThen && distance > 0:
		return -1
	case before.shift == sinceThen:
		return 0
	case t == futureTense && distance < 0:
		return 1
	case t == pastTense && distance > 0, t == noTense && distance > 12-rather:
		return -1
	case t == noTense && distance < -rather:
		return 1
	}
	return 0
}

// nearestYear is the year in which a day of a month is nearest to publication.
func (s *resolver) nearestYear(e *expr) int {
	year, _, _ := s.published.date()
	best, least := year, day(1<<30)
	ahead := day(366)
	if s.closes(e.First) || s.sinceNear(e.First) {
		ahead = 0
	} else if s.tense(e.Range) == pastTense {
		ahead = 40 // days: the verb may be that of another clause
	}
	for y := year - 1; y <= year+1; y++ {
		m, d := int(e.point.month), int(e.point.day)
		if !valid(y, m, d) {
			continue
		}
		away := civil(y, m, d) - s.published
		if away > ahead {
			continue
		}
		if away < 0 {
			away = -away
		} else {
			away += away / 4 // rather in the past
		}
		if away < least {
			best, least = y, away
		}
	}
	return best
}

// sinceNear reports whether "since" stands shortly before token i: "since shortly after the Oct. 23 vote".
func (s *resolver) sinceNear(i int) bool {
	for j := i - 1; j >= i-4; j-- {
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

// season is "last fall", "this summer", "spring 1998", "the winter".
func (s *resolver) season(e *expr) (point, bool) {
	p := e.point
	if p.year != 0 {
		return p, true
	}
	if e.tail != 0 {
		year, ok := s.tailYear(e.tail)
		p.year = int16(year)
		return p, ok
	}
	if e.relative == 0 && s.framed(e.First) != 0 {
		p.year = int16(s.framed(e.First))
		return p, true
	}
	if !s.known {
		return p, false
	}
	year, _, _ := (s.published).date()
	p.year = int16(year)
	from, to := p.interval()
	switch t := s.tense(e.Range); {
	case e.relative == last || e.relative == past || e.relative == previous:
		if to.day > s.published {
			p.year--
		}
	case e.relative == next || e.relative == coming:
		if from.day <= s.published {
			p.year++
		}
	case e.relative == this:
		if p.number == 4 && s.inWinter() {
			p.year--
		}
	case t == pastTense && from.day > s.published:
		p.year--
	case t == futureTense && to.day <= s.published:
		p.year++
	case t == noTense:
		return e.point, false
	}
	return p, true
}

// inWinter reports whether the day of publication lies in a winter that began the year before.
func (s *resolver) inWinter() bool { _, month, _ := s.published.date(); return month <= 2 }

// quarterOfYear is "the third quarter", "Q1", "the first half": the nearest to publication, if its year is
// not told.
func (s *resolver) quarterOfYear(e *expr) (point, bool) {
	p := e.point
	if p.year != 0 {
		return p, true
	}
	if e.tail != 0 {
		year, ok := s.tailYear(e.tail)
		p.year = int16(year)
		return p, ok
	}
	if !s.known {
		return p, false
	}
	present := unitOf(s.published, p.grain)
	p.year = present.year
	count := int8(4)
	if p.grain == Half {
		count = 2
	}
	switch ahead := p.number - present.number; {
	case ahead > 0 && (ahead*2 > count || s.tense(e.Range) == pastTense && ahead > 0):
		p.year--
	case ahead < 0 && -ahead*2 > count && s.tense(e.Range) == futureTense:
		p.year++
	}
	return p, true
}

// holiday is "Christmas", "last Thanksgiving", "Easter 2018".
func (s *resolver) holiday(e *expr) (point, bool) {
	h := &holidays()[e.holiday-1]
	p := e.point
	switch {
	case p.year != 0:
		return holidayPoint(h, p, int(p.year)), true
	case e.tail != 0:
		if year, ok := s.tailYear(e.tail); ok {
			return holidayPoint(h, p, year), true
		}
	case e.relative == 0 && s.framed(e.First) != 0:
		return holidayPoint(h, p, s.framed(e.First)), true
	}
	if !s.known {
		p.month, p.day = int8(h.month), int8(h.day)
		if h.kind != fixedDay {
			p.month, p.day = 0, 0
		}
		return p, false
	}
	year, _, _ := s.published.date()
	t := s.tense(e.Range)
	best, least := year, day(1<<30)
	for y := year - 1; y <= year+1; y++ {
		away := h.in(y) - s.published
		switch {
		case e.relative == last && away >= 0, e.relative == next && away <= 0:
			continue
		case e.relative == this && y != year:
			continue
		case e.relative == 0 && (t == pastTense && away > 31 || t == futureTense && away < -31):
			continue
		}
		if away < 0 {
			away = -away
		}
		if away < least {
			best, least = y, away
		}
	}
	return holidayPoint(h, p, best), true
}

func holidayPoint(h *holiday, p point, year int) point {
	if year < 1 {
		return p
	}
	q := onDay(p, h.in(year))
	if p.grain == Month {
		q.grain, q.day = Month, 0
	}
	return q
}
