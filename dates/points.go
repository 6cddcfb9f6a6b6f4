package dates

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
