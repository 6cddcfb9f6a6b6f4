package dates

import "strconv"

// reference is a vague point in time.
type reference uint8

const (
	pastRef reference = iota + 1
	presentRef
	futureRef
)

var referenceNames = [...]string{"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"}

// point is a date of some grain, of which fields may be unknown (0).
type point struct {
	ref     reference
	grain   Grain
	year    int16 // 0: unknown; negative: before Christ, -44 is 44 BC
	month   int8
	day     int8
	number  int8 // of the week, season, quarter or half
	weekday int8 // where no day is known: XXXX-WXX-4
	part    part // of the day
	clock   bool // hour and minute are known
	seconds bool // second is known
	hour    int8
	minute  int8
	second  int8
	zone    bool
	offset  int16
	fiscal  bool // FY2025
}

// part is a part of the day.
type part uint8

const (
	morning part = iota + 1
	afternoon
	evening
	night
	noon
	midnight
	dawn
	dusk
	lunchtime
)

var partNames = [...]string{"", "MO", "AF", "EV", "NI", "", "", "MO", "EV", "MI"}

var seasonNames = [...]string{"XX", "SP", "SU", "FA", "WI"}

func (p point) append(b []byte) []byte {
	if p.ref != 0 {
		return append(b, referenceNames[p.ref]...)
	}
	if p.grain == Century || p.grain == Decade || p.grain == Millennium {
		return p.appendLong(b)
	}
	if p.fiscal {
		b = append(b, 'F', 'Y')
	}
	b = p.appendYear(b)
	switch p.grain {
	case Week:
		b = p.appendNumber(b, 'W', 2)
	case Weekend:
		b = append(p.appendNumber(b, 'W', 2), "-WE"...)
	case Quarter:
		b = p.appendNumber(b, 'Q', 1)
	case Half:
		b = p.appendNumber(b, 'H', 1)
	case Season:
		b = append(append(b, '-'), seasonNames[p.number]...)
	case Month:
		b = p.appendMonth(b)
	case Day, DayPart, Hour, Minute, Second:
		b = p.appendTime(p.appendDay(b))
	}
	return b
}

// appendLong writes centuries "19" and decades "198" by the leading digits of their years.
func (p point) appendLong(b []byte) []byte {
	switch {
	case p.year == 0 && p.grain == Decade:
		return append(b, "XXX"...)
	case p.year == 0:
		return append(b, "XX"[:min(2, int(Millennium-p.grain)+1)]...)
	case p.year < 0:
		return pad(append(b, "BC"...), int(-p.year)/100, 2)
	case p.grain == Decade:
		return pad(b, int(p.year)/10, 3)
	case p.grain == Century:
		return pad(b, int(p.year)/100, 2)
	}
	return pad(b, int(p.year)/1000, 1)
}

func (p point) appendYear(b []byte) []byte {
	switch {
	case p.year == 0:
		return append(b, "XXXX"...)
	case p.year < 0:
		return pad(append(b, "BC"...), int(-p.year), 4)
	}
	return pad(b, int(p.year), 4)
}

func (p point) appendNumber(b []byte, letter byte, width int) []byte {
	b = append(b, '-', letter)
	if p.number == 0 {
		return append(b, "XX"[:width]...)
	}
	return pad(b, int(p.number), width)
}

func (p point) appendMonth(b []byte) []byte {
	b = append(b, '-')
	if p.month == 0 {
		return append(b, "XX"...)
	}
	return pad(b, int(p.month), 2)
}

func (p point) appendDay(b []byte) []byte {
	if p.weekday != 0 && p.day == 0 {
		return strconv.AppendInt(append(b, "-WXX-"...), int64(p.weekday), 10)
	}
	b = append(p.appendMonth(b), '-')
	if p.day == 0 {
		return append(b, "XX"...)
	}
	return pad(b, int(p.day), 2)
}

func (p point) appendTime(b []byte) []byte {
	switch {
	case p.clock:
		b = pad(append(b, 'T'), int(p.hour), 2)
		b = pad(append(b, ':'), int(p.minute), 2)
		if p.seconds {
			b = pad(append(b, ':'), int(p.second), 2)
		}
	case p.part == noon:
		b = append(b, "T12:00"...)
	case p.part == midnight:
		b = append(b, "T24:00"...)
	case p.part != 0:
		b = append(append(b, 'T'), partNames[p.part]...)
	}
	return b
}
