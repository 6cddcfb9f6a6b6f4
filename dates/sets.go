package dates

import "github.com/lede-go/lede/internal/token"

// frequency reads "daily", "weekly", "yearly", "fortnightly".
func (r *reader) frequency(i int) expr {
	tok := r.At(i)
	if rec := r.lx(i).recur; rec >= weekly && rec <= yearly && r.nounAfter(i+1) {
		return expr{} // "the quarterly dividend"
	}
	if tok.Case == token.Title && (i > 0 && !r.opens(i) || r.At(i+1).Capital()) {
		return expr{} // "the Daily News"
	}
	var unit Grain
	n := 1
	switch r.lx(i).recur {
	case daily:
		unit = Day
	case weekly:
		unit = Week
	case monthly:
		unit = Month
	case quarterly:
		unit = Quarter
	case yearly:
		unit = Year
	case hourly:
		unit = Hour
	case fortnightly:
		unit, n = Week, 2
	default:
		return expr{}
	}
	return expr{Range: token.Range{First: i, Last: i + 1}, op: opSet, length: length{amount: exactly(n), unit: unit}}
}

// opens reports whether token i is the first of a sentence.
func (r *reader) opens(i int) bool {
	s := r.Sentence(i)
	return s >= 0 && (r.Sentences[s].First == i || r.Sentences[s].First == i-1)
}

// everyUnit reads "every day", "each month", "every other week", "every four years", "per year".
func (r *reader) everyUnit(i int) expr {
	rec := r.lx(i).recur
	if rec != every && rec != each && rec != per {
		return expr{}
	}
	e := expr{op: opSet}
	j, n := i+1, exactly(1)
	if r.At(j).Hash == otherWord {
		j, n = j+1, exactly(2)
	}
	if q := r.number(j); q.ok && rec != per && !q.isA {
		j, n = q.last, q.unit
	}
	if n2, k := r.ordinal(j); n2 > 1 && r.unit(k) != 0 {
		j, n = k, exactly(n2) // "every second year"
	}
	unit := r.unit(j)
	if unit == 0 || unit == Half || unit <= Hour && rec == per || r.hyphen(j+1) {
		return expr{}
	}
	e.Range, e.length = token.Range{First: i, Last: j + 1}, inUnits(n, unit)
	return e
}

var otherWord = token.HashOf("other")

// everyName reads "each Thursday", "every July", "every summer", "every morning", "every Christmas".
func (r *reader) everyName(i int) expr {
	if rec := r.lx(i).recur; rec != every && rec != each {
		return expr{}
	}
	l := r.lx(i + 1)
	e := expr{Range: token.Range{First: i, Last: i + 2}, op: opPoints}
	switch {
	case l.weekday != 0 && r.At(i+1).Capital():
		e.point = point{grain: Day, weekday: int8(l.weekday)}
	case r.month(i+1) != 0:
		e.point = point{grain: Month, month: int8(l.month)}
		if d := r.small(i+2, 31); d > 0 {
			e.point.day, e.point.grain, e.Last = int8(d), Day, i+3
		}
	case l.season != 0:
		e.point = point{grain: Season, number: int8(l.season)}
	case l.part != 0:
		e.point = point{grain: DayPart, part: l.part}
	default:
		return r.everyHoliday(e)
	}
	return e
}

// everyHoliday reads "every Christmas", if it is on the same day each year.
func (r *reader) everyHoliday(e expr) expr {
	if !r.lx(e.First + 1).holiday {
		return expr{}
	}
	f := r.holidayName(e.First + 1)
	if f.op == opNone || f.point.year != 0 {
		return expr{}
	}
	h := &holidays()[f.holiday-1]
	if h.kind != fixedDay {
		return expr{}
	}
	e.point = point{grain: Day, month: int8(h.month), day: int8(h.day)}
	e.Last = f.Last
	return e
}

// plurals reads "weekends", "weekdays", "nights", "summers" as times that return.
func (r *reader) plurals(i int) expr {
	l := r.lx(i)
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opPoints}
	switch {
	case l.unit == Weekend && l.plural:
		e.point = point{grain: Weekend}
	case l.recur == weekdays && r.Source[r.At(i).End-1] == 's':
		e.op, e.length = opSet, length{amount: exactly(1), unit: Day}
	default:
		return expr{}
	}
	return e
}
