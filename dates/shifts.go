package dates

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
	if n < -9000 {
		return point{ref: pastRef}, true // "66 million years ago"
	}
	if l.unit < Day && e.shift != ago && e.shift != hence {
		return point{grain: l.unit}, false // "an hour later": on a day that may not be told
	}
	if l.unit < Day || l.unit > Millennium || n > 9000 {
		if d, ok := anchor.start(); ok && l.unit < Day && l.unit > 0 {
			return onDay(point{grain: Day}, d), true
		}
		return point{grain: Day}, false
	}
	if p, ok := s.move(anchor, l.unit, n, e); !ok || p.year >= 1 && p.year <= 9999 {
		return p, ok
	}
	return point{grain: l.unit}, false
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
	if s.months || e.unit == Month { // "in the nine months … a year earlier"
		return point{grain: Year, year: s.quarter.year - 1}, true
	}
	return plusYears(s.quarter, -1), true
}

// move moves an anchor by n units, and keeps the grain of the unit; a month or quarter that is moved by
// years stays one.
func (s *resolver) move(anchor point, unit Grain, n int, e *expr) (point, bool) {
	if unit == Year && (anchor.grain == Month && max(n, -n) == 1 || anchor.grain == Quarter || anchor.grain == Half || anchor.grain == Year) {
		return plusYears(anchor, n), true
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
