package dates

import "github.com/lede-go/lede/internal/token"

// same is a unit that counts from the date last spoken of: "that day", "the following month", "the
// same period last year", "the quarter", "the year".
func (s *resolver) same(e *expr) (point, bool) {
	switch {
	case e.point.part != 0 || e.unit == Day:
		return s.sameDay(e)
	case e.unit == 0 && e.relative == latest && s.quarter.grain == 0:
		if !s.known {
			return point{grain: Quarter}, false
		}
		return plus(unitOf(s.published, Quarter), -1), true
	case e.unit == 0:
		return s.samePeriod(e)
	case e.relative == pending || e.relative == latest:
		return s.pending(e)
	case e.unit == Quarter && (e.point.year != 0 || e.tail != 0):
		return s.samePeriod(e)
	}
	return s.sameUnit(e)
}

// sameDay is "that day", "the next morning", "the day before".
func (s *resolver) sameDay(e *expr) (point, bool) {
	p := e.point
	if p.grain == 0 {
		p.grain = Day
	}
	n := direction(e.relative)
	if f := s.focusDay; f.day != 0 && f.year > 0 {
		return onDay(p, civil(int(f.year), int(f.month), int(f.day))+day(n)), true
	}
	if n == 0 || !s.known {
		return p, false
	}
	return onDay(p, s.published+day(n)), true
}

// samePeriod is "the year-ago period", "the 1988 quarter", "the same period last year": what the text reports on,
// in another year.
func (s *resolver) samePeriod(e *expr) (point, bool) {
	base := s.quarter
	if base.grain == 0 || s.months && e.unit == 0 {
		base = s.focus
	}
	if base.grain < Month || base.grain > Half {
		base = point{grain: Year, year: base.year}
	}
	switch {
	case e.point.year != 0:
		base.year = e.point.year
		return base, true
	case e.tail != 0:
		year, ok := s.tailYear(e.tail)
		base.year = int16(year)
		return base, ok
	}
	return base, base.year != 0
}

// quarterTo is "the quarter ended July 31" where the text has named no quarter: that in which most of its days lie.
func (s *resolver) quarterTo(e *expr) (point, bool) {
	end := expr{Range: token.Range{First: e.Last + 1, Last: e.Last + 2}, op: opPoint, point: e.point}
	p, ok := s.monthOrDay(&end)
	d, known := p.start()
	if !ok || !known {
		return point{grain: Quarter}, false
	}
	return unitOf(d-daysToMiddle, Quarter), true
}

// daysToMiddle is half the days of a quarter.
const daysToMiddle = 45

// pending is "the quarter", "the latest period", "the year", "the week", "the weekend".
func (s *resolver) pending(e *expr) (point, bool) {
	if e.unit == Quarter && e.point.day != 0 && s.quarter.grain == 0 {
		return s.quarterTo(e)
	}
	if (e.unit == Quarter || e.unit == Half) && s.quarter.grain == e.unit && e.tail == 0 && (e.point.year == 0 || e.point.day != 0) {
		return s.quarter, true
	}
	if e.tail != 0 || e.point.year != 0 {
		return s.samePeriod(e)
	}
	if e.unit == Year && s.framed(e.First) != 0 && s.tense(e.Range) == pastTense {
		return point{grain: Year, year: int16(s.framed(e.First))}, true
	}
	if !s.known {
		return point{grain: e.unit}, false
	}
	switch e.unit {
	case Weekend:
		return s.weekend(e.Range), true
	case Quarter, Half:
		return plus(unitOf(s.published, e.unit), -1), true
	}
	return unitOf(s.published, e.unit), true
}

// sameUnit is "that year", "the following month", "the previous week".
func (s *resolver) sameUnit(e *expr) (point, bool) {
	p, ok := s.focusIn(e.unit)
	if !ok {
		if direction(e.relative) == 0 || !s.known {
			return point{grain: e.unit}, false
		}
		p = unitOf(s.published, e.unit)
	}
	return plus(p, direction(e.relative)), true
}

// focusIn is the unit in which the date last spoken of lies.
func (s *resolver) focusIn(unit Grain) (point, bool) {
	f := s.focus
	if f.grain == 0 || f.grain > unit || f.year <= 0 {
		return point{}, false
	}
	d, ok := f.start()
	if !ok {
		return point{}, false
	}
	return unitOf(d, unit), true
}
