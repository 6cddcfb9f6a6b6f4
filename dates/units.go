package dates

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

// plusYears moves a quarter, half or month by n years.
func plusYears(p point, n int) point {
	p.year += int16(n)
	return p
}

// onDay puts a day into a point.
func onDay(p point, d day) point {
	year, month, dayOfMonth := d.date()
	p.year, p.month, p.day, p.weekday, p.number = int16(year), int8(month), int8(dayOfMonth), 0, 0
	if p.grain > Day || p.grain == 0 {
		p.grain = Day
	}
	return p
}

// inWeek puts the ISO week of a day into a point.
func inWeek(d day, grain Grain) point {
	year, week := d.week()
	return point{grain: grain, year: int16(year), number: int8(week)}
}
