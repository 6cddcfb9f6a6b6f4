package dates

// interval is the half-open interval of days, or of instants, that a point covers; both ends are
// unknown where the point has no year.
func (p point) interval() (from, to Instant) {
	if p.ref != 0 || p.year <= 0 || p.year > 9998 {
		return Instant{}, Instant{}
	}
	year := int(p.year)
	switch p.grain {
	case Second, Minute, Hour:
		return p.instants()
	case DayPart, Day:
		return p.days(year)
	case Week, Weekend:
		return p.weekdays(year)
	case Month:
		return months(year, int(p.month), 1)
	case Season:
		return months(year, seasonStart(int(p.number)), 3)
	case Quarter:
		return months(year, int(p.number)*3-2, 3)
	case Half:
		return months(year, int(p.number)*6-5, 6)
	case Year, Decade, Century, Millennium:
		if !p.fiscal {
			return months(year, 1, 12*max(1, years(p.grain)))
		}
	}
	return Instant{}, Instant{}
}

// days is the interval of a day; noon and midnight are instants of it.
func (p point) days(year int) (from, to Instant) {
	if p.month == 0 || p.day == 0 || p.part == noon || p.part == midnight {
		return p.instants()
	}
	first := civil(year, int(p.month), int(p.day))
	return dayInstant(first), dayInstant(first + 1)
}

// weekdays is the interval of a week, or of its Saturday and Sunday.
func (p point) weekdays(year int) (from, to Instant) {
	if p.number == 0 {
		return Instant{}, Instant{}
	}
	first := monday(year, int(p.number))
	if p.grain == Weekend {
		return dayInstant(first + 5), dayInstant(first + 7)
	}
	return dayInstant(first), dayInstant(first + 7)
}

// seasonStart is the month in which a season begins, in the northern half of the world; the winter of a
// year begins in its December.
func seasonStart(season int) int { return season * 3 }

// months is the interval of n months from the first day of a month on.
func months(year, month, n int) (from, to Instant) {
	if month < 1 || month > 12 {
		return Instant{}, Instant{}
	}
	endYear, endMonth := addMonths(year, month, n)
	return dayInstant(civil(year, month, 1)), dayInstant(civil(endYear, endMonth, 1))
}

// instants is the interval of a clock time: its minute, or its second.
func (p point) instants() (from, to Instant) {
	if p.month == 0 || p.day == 0 {
		return Instant{}, Instant{}
	}
	seconds, width := int32(p.hour)*3600+int32(p.minute)*60+int32(p.second), int32(60)
	switch {
	case p.part == noon && !p.clock:
		seconds = 12 * 3600
	case p.part == midnight && !p.clock:
		seconds = 24 * 3600
	case p.seconds:
		width = 1
	}
	d := civil(int(p.year), int(p.month), int(p.day))
	return p.instant(d, seconds), p.instant(d, seconds+width)
}

// instant is so many seconds after the start of a day, which may reach into the next one.
func (p point) instant(d day, seconds int32) Instant {
	const wholeDay = 24 * 3600
	return Instant{day: d + day(seconds/wholeDay), second: seconds % wholeDay, offset: p.offset, known: true, clock: true, zone: p.zone}
}
