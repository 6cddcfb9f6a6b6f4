package dates

// All arithmetic with days, weeks, months and years stands in this file. Days are
// those of the proleptic Gregorian calendar, counted from 1 January 1970.

// day is a civil day: the number of days since 1970-01-01.
type day int32

// The first and the last day that have an interval: 0001-01-01 and 9999-12-31.
const (
	firstDay day = -719162
	lastDay  day = 2932896
)

// civil is the day with the given year, month (1 to 12) and day of the month.
// The day may lie outside the month: civil(2019, 3, 0) is 28 February.
func civil(year, month, dayOfMonth int) day {
	if month <= 2 {
		year--
		month += 12
	}
	era := floor(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + dayOfMonth - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return day(era*146097 + dayOfEra - 719468)
}

// date is the year, month and day of the month of d.
func (d day) date() (year, month, dayOfMonth int) {
	z := int(d) + 719468
	era := floor(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	dayOfMonth = dayOfYear - (153*shifted+2)/5 + 1
	month = shifted + 3
	if month > 12 {
		month -= 12
	}
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, dayOfMonth
}

// weekday is 1 for Monday to 7 for Sunday.
func (d day) weekday() int { return mod(int(d)+3, 7) + 1 }

// week is the ISO 8601 year and week of d.
func (d day) week() (year, week int) {
	thursday := d + day(4-d.weekday())
	year, _, _ = thursday.date()
	return year, int(thursday-civil(year, 1, 1))/7 + 1
}

// monday is the first day of an ISO week.
func monday(year, week int) day {
	fourth := civil(year, 1, 4)
	return fourth - day(fourth.weekday()-1) + day(7*(week-1))
}

// leap reports whether the year has a 29 February.
func leap(year int) bool { return mod(year, 4) == 0 && (mod(year, 100) != 0 || mod(year, 400) == 0) }

// daysIn is the length of a month in days.
func daysIn(year, month int) int {
	switch month {
	case 2:
		if leap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// valid reports whether the month and the day exist in the year.
func valid(year, month, dayOfMonth int) bool {
	return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month)
}

// addMonths moves a month by n months.
func addMonths(year, month, n int) (int, int) {
	months := year*12 + month - 1 + n
	return floor(months, 12), mod(months, 12) + 1
}

// plusMonths moves a day by n months; the 31st becomes the last day of a shorter month.
func (d day) plusMonths(n int) day {
	year, month, dayOfMonth := d.date()
	year, month = addMonths(year, month, n)
	return civil(year, month, min(dayOfMonth, daysIn(year, month)))
}

// nthWeekday is the nth (from 1) weekday of a month, or the last one for n = -1.
func nthWeekday(year, month, weekday, n int) day {
	if n < 0 {
		last := civil(year, month, daysIn(year, month))
		return last - day(mod(last.weekday()-weekday, 7))
	}
	first := civil(year, month, 1)
	return first + day(mod(weekday-first.weekday(), 7)+7*(n-1))
}

// onOrBefore is the last day with the weekday up to d, onOrAfter the first from d on.
func (d day) onOrBefore(weekday int) day { return d - day(mod(d.weekday()-weekday, 7)) }

func (d day) onOrAfter(weekday int) day { return d + day(mod(weekday-d.weekday(), 7)) }

// easter is Easter Sunday of a year (Gregorian; Meeus, Jones and Butcher's algorithm).
func easter(year int) day {
	a, b, c := mod(year, 19), floor(year, 100), mod(year, 100)
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return civil(year, month, (h+l-7*m+33*month+19)%32)
}

// hijri is the day of a date of the tabular Islamic calendar. The months that are seen to
// begin may differ from it by a day.
func hijri(year, month, dayOfMonth int) day {
	days := dayOfMonth + (59*(month-1)+1)/2 + (year-1)*354 + floor(3+11*year, 30)
	return day(days - 492149)
}

// hijriYear is the Islamic year in which d lies.
func (d day) hijriYear() int { return floor(30*(int(d)+492148)+10646, 10631) }

// quarterOf is the quarter (1 to 4) of a month, halfOf the half (1 or 2).
func quarterOf(month int) int { return (month + 2) / 3 }

func halfOf(month int) int { return (month + 5) / 6 }

// between limits d to the days that have an interval.
func (d day) between() day { return min(max(d, firstDay), lastDay) }

// floor and mod divide so that the remainder is never negative.
func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func mod(a, b int) int { return a - floor(a, b)*b }
