package dates

// season is "last fall", "this summer", "spring 1998", "the winter".
func (s *resolver) season(e *expr) (point, bool) {
	p := e.point
	if from, known := s.focus.start(); known && p.year == 0 && e.relative >= previous && e.relative <= same {
		return besideSeason(p, from, direction(e.relative)), true
	}
	year, told, ok := s.toldYear(e)
	if !ok {
		return p, false
	}
	p.year = int16(year)
	if told {
		return p, true
	}
	from, to := p.interval()
	over, ahead := to.day <= s.published, from.day > s.published
	t := s.tense(e.Range)
	switch way := direction(e.relative); {
	case e.relative == 0 && t == noTense:
		return e.point, false // any year's
	case way < 0 && !over, e.relative == this && p.number == 4 && s.inWinter(), e.relative == 0 && t == pastTense && ahead:
		p.year--
	case way > 0 && !ahead, e.relative == 0 && t == futureTense && over:
		p.year++
	}
	return p, true
}

// besideSeason is the season of that name next after or before a day, or in its year.
func besideSeason(p point, from day, way int) point {
	year, _, _ := from.date()
	p.year = int16(year)
	switch begin, _ := p.interval(); {
	case way > 0 && begin.day <= from:
		p.year++
	case way < 0 && begin.day >= from:
		p.year--
	}
	return p
}

// inWinter reports whether the day of publication lies in a winter that began the year before.
func (s *resolver) inWinter() bool { _, month, _ := s.published.date(); return month <= 2 }

// quarterOfYear is "the third quarter", "Q1", "the first half": the nearest to publication, if its year is
// not told.
func (s *resolver) quarterOfYear(e *expr) (point, bool) {
	p := e.point
	switch {
	case p.year != 0:
		return p, true
	case e.tail != 0:
		year, ok := s.tailYear(e.tail)
		p.year = int16(year)
		return p, ok
	case !s.known:
		return p, false
	}
	present := unitOf(s.published, p.grain)
	count := 4
	if p.grain == Half {
		count = 2
	}
	p.year = present.year
	switch ahead := int(p.number - present.number); {
	case ahead*2 > count, ahead > 0 && s.tense(e.Range) == pastTense:
		p.year--
	case -ahead*2 > count && s.tense(e.Range) == futureTense:
		p.year++
	}
	return p, true
}
