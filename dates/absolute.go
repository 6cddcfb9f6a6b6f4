package dates

import "github.com/lede-go/lede/internal/token"

// monthFirst reads "Feb. 1", "February 1st, 2014", "May 8 this year", "Feb. 1-2, 2020".
func (r *reader) monthFirst(i int) expr {
	m, d := r.month(i), r.small(i+1, 31)
	j := r.ordinalEnd(i + 2)
	if n, k := r.ordinal(i + 1); d == 0 && n <= 31 && n > 0 && r.unit(k) == 0 && !r.nounAfter(k) {
		d, j = n, k
	}
	if m == 0 || d == 0 {
		return expr{}
	}
	if j == i+2 && (r.isAmount(j) || r.Byte(j) == ':' && r.Glued(j) && r.At(j+1).Kind == token.Number) {
		return expr{}
	}
	e := r.monthDay(i, j, m, d)
	if d2 := r.small(j+1, 31); d2 > 0 && r.dash(j) && r.month(j+2) == 0 && r.unit(j+2) == 0 && r.lx(j+2).clock == 0 && !r.hyphen(j+2) {
		second := r.monthDay(j+1, r.ordinalEnd(j+2), m, d2)
		return r.dayRange(e, second)
	}
	return r.withYear(e)
}

func (r *reader) monthDay(first, last, month, dayOfMonth int) expr {
	return expr{Range: token.Range{First: first, Last: last}, op: opPoint,
		point: point{grain: Day, month: int8(month), day: int8(dayOfMonth)}}
}

// dayRange joins two days of one month, which share the year that may follow.
func (r *reader) dayRange(first, second expr) expr {
	second = r.withYear(second)
	first.point.year, first.tail = second.point.year, second.tail
	return expr{Range: token.Range{First: first.First, Last: second.Last}, op: opRange, parts: []expr{first, second}}
}

// isAmount reports whether the token after a number says that it counts something else than days.
func (r *reader) isAmount(i int) bool {
	tok := r.At(i)
	return tok.Is(token.Percent|token.Scale|token.Currency) && !tok.Is(token.Preposition) || r.is(i, counted) ||
		tok.Kind == token.Word && r.unit(i) != 0 && r.unit(i) != Half
}

// dayFirst reads "26 October 1998", "the 4th of July", "24-25 April 2019".
func (r *reader) dayFirst(i int) expr {
	d := r.small(i, 31)
	if d == 0 || r.hyphen(i-1) && r.lx(i-2).month == 0 && r.year(i-2) == 0 || r.Byte(i-1) == '$' {
		return expr{}
	}
	j := r.ordinalEnd(i + 1)
	ordinal := j > i+1
	if d2 := r.small(j+1, 31); r.dash(j) && d2 > d {
		if k := r.ordinalEnd(j + 2); r.month(k) != 0 {
			first := r.monthDay(i, j, r.month(k), d)
			return r.dayRange(first, r.monthDay(j+1, k+1, r.month(k), d2))
		}
		return expr{}
	}
	if ordinal || r.is(j, of) && r.month(j+1) != 0 && r.is(i-1, the) {
		j = r.skip(j, of)
	}
	m := r.month(j)
	if m == 0 || m == 5 && r.At(j).Case == token.Title && r.At(j+1).Is(token.Pronoun) {
		return expr{}
	}
	if r.small(j+1, 31) > 0 && r.year(j+1) == 0 && !ordinal && r.Byte(j+2) == ',' && r.year(j+3) != 0 {
		return expr{} // "the 12 March 3, 2019 rallies"
	}
	e := r.monthDay(i, j+1, m, d)
	e.article = ordinal
	return r.withYear(e)
}

// weekdayDate reads "Monday, Oct. 26", "Tuesday, 5 May 2020", "Monday the 5th".
func (r *reader) weekdayDate(i int) expr {
	w := int(r.lx(i).weekday)
	if w == 0 || r.lx(i).plural || !r.At(i).Capital() {
		return expr{}
	}
	j := r.skip(r.comma(r.dot(i+1)), the)
	e := r.monthFirst(j)
	if e.op == opNone {
		e = r.dayFirst(j)
	}
	if e.op == opNone && r.is(j-1, the) {
		e = r.ordinalDay(j)
	}
	if e.op != opPoint {
		return expr{}
	}
	e.First, e.article, e.point.weekday = i, false, int8(w)
	return e
}

// dot skips a full stop that stands right after token i-1.
func (r *reader) dot(i int) int {
	if r.Byte(i) == '.' && r.Glued(i) {
		return i + 1
	}
	return i
}

// ordinalDay reads "the 5th" after a weekday and "the 15th of this month".
func (r *reader) ordinalDay(i int) expr {
	n, j := r.ordinal(i)
	if n == 0 || n > 31 || !r.is(i-1, the) {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: j}, op: opPoint, point: point{grain: Day, day: int8(n)}, article: true}
	if k := r.skip(j, of); k > j {
		if m := r.month(k); m != 0 {
			e.point.month, e.Last = int8(m), k+1
			return r.withYear(e)
		}
		if dir := r.lx(k).relative; dir != 0 && dir <= that && r.unit(k+1) == Month || r.is(k, the) && r.unit(k+1) == Month {
			e.relative, e.Last = max(dir, 0), k+2
			if dir == 0 {
				e.relative = this
			}
			return e
		}
		return expr{}
	}
	if r.lx(i-2).weekday != 0 {
		e.relative = this
		return e
	}
	return expr{}
}

// monthAlone reads "January 2018", "January of 2018", "April last year", "September".
func (r *reader) monthAlone(i int) expr {
	m := r.month(i)
	if m == 0 {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opPoint, point: point{grain: Month, month: int8(m)}}
	if r.hyphen(i+1) && r.year(i+2) != 0 {
		e.point.year, e.Last = int16(r.year(i+2)), i+3
		return e
	}
	if e = r.withYear(e); e.Last == i+1 && !r.isMonthName(i, m) {
		return expr{}
	}
	return e
}

// isMonthName reports whether the capitalised word at i, after which neither a day nor a year stands, is
// the month: "May", "March", "April", "June" and "August" may be people, and "May" and "March" verbs.
func (r *reader) isMonthName(i, month int) bool {
	before, after := r.At(i-1), r.At(i+1)
	if before.Is(token.Honorific) || after.Is(token.Say) && !before.Is(token.Preposition) {
		return false
	}
	if tok := r.At(i); tok.Len() <= len("Sept") && month != 5 && month != 6 && month != 7 && r.Source[tok.End-1] != '.' {
		return false // "Jan" without a dot may be a name
	}
	if before.Is(token.Preposition) || r.leads(i-1) {
		return true
	}
	switch month {
	case 5:
		return r.is(i+1, possessive) && !before.Capital() || r.neighbour(i) || before.Kind == 0 && after.Kind == 0 ||
			before.Is(token.Determiner) && after.Case == token.Lower
	case 3, 4, 6, 8:
		if month == 3 && (r.is(i+1, during) || r.is(i+1, of) || r.is(i+1, on)) {
			return false // "the March for Life"
		}
		if after.Case == token.Title && !after.Is(token.Function) && r.lx(i+1).month == 0 {
			return before.Is(token.Determiner)
		}
	}
	return !before.Capital() || before.Is(token.Function) || r.lx(i-1).month != 0 || r.lx(i-1).modifier != 0
}

// leads reports whether the word at i leads to a date: "last", "early", "mid-", "and" after a month.
func (r *reader) leads(i int) bool {
	if r.hyphen(i) {
		i--
	}
	l := r.lx(i)
	return l.relative != 0 || l.modifier != 0 && l.modifier <= ending || l.recur == every || l.recur == each || r.At(i).Is(token.Preposition) ||
		l.shift >= before || (l.word == and || l.word == or || l.word == through || r.Byte(i) == ',') && r.near(i-1)
}

// near reports whether the token at i is a month, or a year.
func (r *reader) near(i int) bool { return r.lx(i).month != 0 || r.year(i) != 0 }

// neighbour reports whether another month follows: "May and June", "May-July".
func (r *reader) neighbour(i int) bool {
	l := r.lx(i + 1)
	return (r.dash(i+1) || l.word == and || l.word == or || l.word == to || l.word == through) && r.month(i+2) != 0
}

// withYear extends a date by its year or by "this year", "of last year", "the same year".
func (r *reader) withYear(e expr) expr {
	j := r.comma(e.Last)
	if e.point.grain == Month {
		j = r.skip(j, of)
	}
	if y := r.year(j); y != 0 && !r.is(j+1, counted) && !(r.Byte(j+1) == ':' && r.Glued(j+1)) &&
		!(e.point.grain == Month && j > e.Last && r.Byte(j-1) == ',' && !r.endsYear(j+1)) {
		e.point.year, e.Last = int16(y), j+1
		return e
	}
	if dated, ok := r.otherYear(e, j); ok {
		return dated
	}
	return r.withTail(e)
}

// otherYear extends a date by the year at j that is not written in four digits: "'98", "nineteen ninety-eight".
func (r *reader) otherYear(e expr, j int) (expr, bool) {
	if r.apostropheYear(j) {
		n, _ := r.digits(j + 1)
		e.point.year, e.Last = int16(century(n)), j+2
		return e, true
	}
	if y := r.yearInWords(j); y.op != opNone {
		e.point.year, e.Last = y.point.year, y.Last
		return e, true
	}
	return e, false
}

// endsYear reports whether what stands after "May, 1998" lets 1998 be a year.
func (r *reader) endsYear(i int) bool {
	return r.At(i).Kind != token.Word || r.At(i).Is(token.Function)
}

// apostropheYear reports whether "'68" stands at i.
func (r *reader) apostropheYear(i int) bool {
	_, width := r.digits(i + 1)
	return width == 2 && r.Glued(i+1) && (r.Byte(i) == '\'' || r.At(i).Is(token.OpenQuote|token.CloseQuote)) && (!r.Glued(i) || r.hyphen(i-1))
}

// century is the year that two digits mean: 30 to 99 of the last century, the others of this one.
func century(n int) int {
	if n < 30 {
		return 2000 + n
	}
	return 1900 + n
}

// withTail extends a date by a year told by its distance: "this year", "of last year", "of the same year".
func (r *reader) withTail(e expr) expr {
	j := e.Last
	if k := r.comma(j); k > j && r.unit(k+1) == Year {
		j = k
	}
	j = r.skip(j, of)
	dir := r.lx(j).relative
	if r.is(j, the) {
		j++
		if dir = r.lx(j).relative; dir != same && dir != previous && dir != following {
			return e
		}
	}
	if dir == 0 || r.unit(j+1) != Year || r.lx(j+1).plural || r.is(j+2, possessive) && j == r.comma(e.Last)+1 {
		return e
	}
	e.tail, e.Last = dir, j+2
	return e
}

// weekdayAlone reads "Friday", "Monday of last week", and "Tuesdays", which return.
func (r *reader) weekdayAlone(i int) expr {
	w := r.weekday(i)
	if w == 0 || r.hyphen(i+1) && r.lx(i+2).part == 0 && r.lx(i+2).weekday == 0 {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opPoint, point: point{grain: Day, weekday: int8(w)}}
	if r.lx(i).plural {
		return r.weekdaysAgo(e)
	}
	if r.unit(e.Last) == Week && !r.lx(e.Last).plural && !r.nounAfter(e.Last+1) && !r.hyphen(e.Last+1) {
		e.Last, e.relative, e.k = e.Last+1, next, 1 // "Wednesday week"
		return e
	}
	j := r.skip(e.Last, of)
	if dir := r.lx(j).relative; dir != 0 && dir <= this && r.unit(j+1) == Week && !r.is(j+2, possessive) {
		e.tail, e.Last = dir, j+2
	}
	return e
}

// weekdaysAgo reads "two Fridays ago"; other plurals are days that return.
func (r *reader) weekdaysAgo(e expr) expr {
	if q := r.number(e.First - 1); q.ok && q.last == e.First && r.lx(e.Last).shift == ago {
		n, _ := q.unit.whole()
		e.First, e.Last, e.k, e.relative = e.First-1, e.Last+1, min(n, 1000), last
		return e
	}
	e.op = opPoints
	return e
}
