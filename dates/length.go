package dates

import "strconv"

// amount is a number of units in hundredths, so that halves and quarters stay exact;
// unknown numbers ("several") are written X.
type amount struct {
	hundredths int64
	unknown    bool
}

func exactly(n int) amount { return amount{hundredths: int64(n) * 100} }

// whole is the number of whole units, and whether there is no rest.
func (a amount) whole() (int, bool) { return int(a.hundredths / 100), a.hundredths%100 == 0 }

// length is a length of time in the units of the text: "two years and three months".
type length struct {
	amount
	unit  Grain
	rest  amount // in the finer unit that the text adds
	finer Grain
	night bool // nights: P2NI
}

func (l length) isSet() bool { return l.unit != 0 }

// letters are the TIMEX3 letters of the units.
var letters = [...]string{Second: "S", Minute: "M", Hour: "H", DayPart: "D", Day: "D", Weekend: "WE", Week: "W", Month: "M",
	Season: "", Quarter: "Q", Half: "H", Year: "Y", Decade: "Y", Century: "Y", Millennium: "Y"}

// vagueLetters are those of units that stay as they are where their number is unknown: PXE, PXC.
var vagueLetters = [...]string{Decade: "E", Century: "C", Millennium: "L"}

// append writes "P2Y6M", "PT24H", "PXW".
func (l length) append(b []byte) []byte {
	first, rest, finer := l.amount, l.rest, l.finer
	if half, unit := halved(l.unit); unit != 0 && l.hundredths%100 == 50 && !rest.isSet() {
		rest, finer = exactly(half), unit
		first.hundredths -= 50
	}
	if scale := years(l.unit); scale != 0 && !l.unknown {
		first.hundredths *= int64(scale)
	}
	b = append(b, 'P')
	if l.unit < DayPart {
		b = append(b, 'T')
	}
	if first.hundredths != 0 || first.unknown || !rest.isSet() {
		b = first.append(b)
		b = append(b, l.letter()...)
	}
	if rest.isSet() {
		if finer < DayPart && l.unit >= DayPart {
			b = append(b, 'T')
		}
		b = append(rest.append(b), letters[finer]...)
	}
	return b
}

func (l length) letter() string {
	switch {
	case l.night:
		return "NI"
	case l.unknown && l.unit >= Decade:
		return vagueLetters[l.unit]
	case l.unit == Season:
		return "Y"
	}
	return letters[l.unit]
}

// halved is what half of a unit is, in a finer one: half a year is 6 months.
func halved(unit Grain) (int, Grain) {
	switch unit {
	case Year:
		return 6, Month
	case Hour:
		return 30, Minute
	case Minute:
		return 30, Second
	}
	return 0, 0
}

// years is how many years a long unit has.
func years(unit Grain) int {
	switch unit {
	case Decade:
		return 10
	case Century:
		return 100
	case Millennium:
		return 1000
	}
	return 0
}

func (a amount) isSet() bool { return a.hundredths != 0 || a.unknown }

func (a amount) append(b []byte) []byte {
	if a.unknown {
		return append(b, 'X')
	}
	b = strconv.AppendInt(b, a.hundredths/100, 10)
	switch part := int(a.hundredths % 100); {
	case part == 0:
		return b
	case part%10 == 0:
		return strconv.AppendInt(append(b, '.'), int64(part/10), 10)
	default:
		return pad(append(b, '.'), part, 2)
	}
}

// days is about how many days the length has, for intervals that end or begin at a day.
// ok is false for lengths below a day and unknown ones.
func (l length) days(from day, sign int) (d day, ok bool) {
	n, exact := l.whole()
	if l.unknown || !exact || l.rest.isSet() || n > 4000 {
		return 0, false
	}
	n *= sign
	switch l.unit {
	case Day:
		return from + day(n), true
	case Week:
		return from + day(7*n), true
	case Month:
		return from.plusMonths(n), true
	case Quarter:
		return from.plusMonths(3 * n), true
	case Year:
		return from.plusMonths(12 * n), true
	case Decade:
		return from.plusMonths(120 * n), true
	}
	return 0, false
}
