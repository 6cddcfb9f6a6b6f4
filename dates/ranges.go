package dates

import "github.com/lede-go/lede/internal/token"

// pair adds an expression to those found: where a word such as "to" or a hyphen joins it to the one before,
// both become a range; what one end leaves out ("June to August 2019", "Feb. 3, 5 and 9") it takes from the other.
func (r *reader) pair(found []expr, e expr) []expr {
	if n := len(found); n > 0 {
		prev := &found[n-1]
		if link, ok := r.link(prev.Last, e.First); ok && prev.op != opRange {
			inherit(prev, &e)
			if link == rangeLink && !r.opened(prev.First) && similar(*prev, e) {
				whole := expr{Range: token.Range{First: prev.First, Last: e.Last}, op: opRange, parts: []expr{*prev, e}}
				found[n-1] = whole
				return found
			}
		}
	}
	if left, ok := r.leftNumber(e, found); ok {
		if r.rangeBefore(e.First) && !r.opened(left.First) {
			e = expr{Range: token.Range{First: left.First, Last: e.Last}, op: opRange, parts: []expr{left, e}}
		} else {
			found = append(found, left)
		}
	}
	return r.rightNumbers(append(found, e))
}

type link uint8

const (
	listLink  link = iota + 1 // "and", "or", a comma
	rangeLink                 // "to", "through", a hyphen
)

// link is what joins two expressions that end and begin at these tokens.
func (r *reader) link(last, first int) (link, bool) {
	switch first - last {
	case 1:
	case 2:
		if r.Byte(last) == ',' && (r.is(last+1, and) || r.is(last+1, or)) || r.is(first-1, the) {
			if r.is(last, to) || r.is(last, through) {
				return rangeLink, true
			}
			return listLink, r.Byte(last) == ',' || r.is(last, and) || r.is(last, or)
		}
		return 0, false
	default:
		return 0, false
	}
	switch w := r.lx(last).word; {
	case r.dash(last) && (r.Glued(last) == r.Glued(first)), w == to, w == through, w == until:
		return rangeLink, true
	case w == and, w == or, r.Byte(last) == ',':
		return listLink, true
	}
	return 0, false
}

// opened reports whether "from" or "between" stands before token i, so that both ends are mentions of their own.
func (r *reader) opened(i int) bool {
	if r.is(i-1, the) {
		i--
	}
	return r.is(i-1, from) || r.is(i-1, between)
}

// similar reports whether two expressions can be the ends of one range.
func similar(a, b expr) bool {
	if a.mod != 0 && b.mod != 0 && a.op == opLength {
		return false
	}
	switch a.op {
	case opPoint:
		return b.op == opPoint && a.point.grain == b.point.grain && (a.point.weekday == 0 || a.point.month != 0) == (b.point.weekday == 0 || b.point.month != 0) ||
			b.op == opDay && a.point.grain == Day
	case opClock:
		return b.op == opClock || b.point.clock
	}
	return false
}

// inherit gives each of two joined dates the year, or the month, that only the other has.
func inherit(a, b *expr) {
	if a.op != opPoint || b.op != opPoint || a.relative != 0 || a.point.grain > Half || b.point.grain > Half {
		return
	}
	if a.point.year == 0 && a.tail == 0 && a.point.month != 0 && b.point.month != 0 && a.point.grain == b.point.grain ||
		a.point.number != 0 && b.point.number != 0 && a.point.grain == b.point.grain && a.point.year == 0 && a.tail == 0 {
		a.point.year, a.tail = b.point.year, b.tail
		if a.point.year != 0 && laterInYear(a.point, b.point) {
			a.point.year--
		}
	}
}

// laterInYear reports whether a lies later in the year than b: "November to February 2020".
func laterInYear(a, b point) bool {
	if a.month != b.month {
		return a.month > b.month
	}
	return a.day > b.day || a.number > b.number
}

// rangeBefore reports whether a word or hyphen of ranges stands before token i.
func (r *reader) rangeBefore(i int) bool { return r.dash(i-1) || r.is(i-1, to) || r.is(i-1, through) }

// leftNumber reads the number that shares the month, the unit or the half day of the expression behind it:
// "24 and 25 April", "between 12 and 18 months", "2 to 4 p.m.", "the second and third quarters".
func (r *reader) leftNumber(e expr, found []expr) (left expr, ok bool) {
	i := e.First - 2
	if i < 0 || len(found) > 0 && found[len(found)-1].Last > i || !(r.rangeBefore(e.First) || r.is(e.First-1, and) || r.is(e.First-1, or)) {
		return expr{}, false
	}
	if r.ordinalEnd(i) == i+1 && r.small(i-1, 31) > 0 {
		i-- // "3rd and 4th of May"
	}
	left = e
	left.mod, left.article = 0, false
	left.Range = token.Range{First: i, Last: r.ordinalEnd(i + 1)}
	switch {
	case e.point.clock && (e.op == opClock || e.op == opPoint || e.op == opDay):
		ok = r.leftClock(&left, i, e.point.hour)
	case e.op == opPoint:
		ok = r.leftDay(&left, i, e)
	case e.op == opLength && e.length.isSet() && !e.length.unknown && r.opened(i):
		q := r.cardinal(i)
		left.length.amount, left.fixed = q.unit, false
		ok = q.ok && q.last == i+1 && !q.unit.unknown
	}
	return left, ok && (len(found) == 0 || found[len(found)-1].Last <= left.First)
}

// leftDay makes of left the day, or the quarter, that the number at i names.
func (r *reader) leftDay(left *expr, i int, e expr) bool {
	p := e.point
	if p.grain == Quarter || p.grain == Half {
		left.point.number = int8(r.Value(i, token.Ordinal))
		return left.point.number > 0 && left.point.number < p.number
	}
	left.point.day = int8(r.small(i, 31))
	return p.grain == Day && p.month != 0 && p.weekday == 0 && r.small(e.First, 31) > 0 &&
		left.point.day > 0 && (left.point.day < p.day || r.is(e.First-1, or))
}

// leftClock makes of left the clock time that ends with token i and comes before the given hour.
func (r *reader) leftClock(left *expr, i int, before int8) bool {
	p, next := r.clockBefore(i)
	if next != i+1 || p.hour > 12 {
		return false
	}
	if before >= 12 && (p.hour <= before-12 || before == 12) && p.hour < 12 {
		p.hour += 12
	}
	left.point.hour, left.point.minute, left.First = p.hour, p.minute, r.clockFirst(i)
	return true
}

// clockBefore reads the hour, or hour and minute, that ends with token i.
func (r *reader) clockBefore(i int) (p point, next int) {
	first := r.clockFirst(i)
	h, m, next := r.hourMinute(first)
	if next == 0 || h == 0 || next != i+1 {
		return p, 0
	}
	return point{clock: true, hour: int8(h), minute: int8(m)}, next
}

func (r *reader) clockFirst(i int) int {
	if r.Byte(i-1) == ':' && r.Glued(i) && r.Glued(i-1) {
		return i - 2
	}
	return i
}

// mostDays is how many days of one month a list may name.
const mostDays = 31

// rightNumbers adds the days that follow the last date and share its month: "April 24 and 25", "June 3, 5 and 9".
func (r *reader) rightNumbers(found []expr) []expr {
	e := found[len(found)-1]
	if e.op != opPoint || e.point.grain != Day || e.point.month == 0 || r.unit(e.First) != 0 ||
		r.small(e.Last-1, 31) == 0 && !r.At(e.Last-1).Is(token.Ordinal) {
		return found
	}
	start := len(found) - 1
	for range mostDays {
		prev := found[len(found)-1]
		j, link := r.dayLink(prev.Last)
		next := r.nextDay(j, prev, link)
		if link == 0 || next.op == opNone {
			break
		}
		if link == rangeLink && !r.opened(prev.First) {
			prev.point.year, prev.tail = next.point.year, next.tail
			found[len(found)-1] = expr{Range: token.Range{First: prev.First, Last: next.Last}, op: opRange, parts: []expr{prev, next}}
			return found
		}
		found = append(found, next)
	}
	for k := start; k < len(found); k++ { // the year stands behind the last one
		found[k].point.year, found[k].tail = found[len(found)-1].point.year, found[len(found)-1].tail
	}
	return found
}

// dayLink is what joins a day at i to a day of the same month, and where that begins.
func (r *reader) dayLink(i int) (next int, l link) {
	switch {
	case r.Byte(i) == ',' && (r.is(i+1, and) || r.is(i+1, or)):
		next, l = i+2, listLink
	case r.is(i, and), r.is(i, or), r.Byte(i) == ',' && r.moreDays(i+1):
		next, l = i+1, listLink
	case r.is(i, to), r.is(i, through):
		next, l = i+1, rangeLink
	}
	return r.skip(next, the), l
}

// nextDay reads the day of the month of prev at i. In a list a noun behind it makes it a number of things.
func (r *reader) nextDay(i int, prev expr, l link) expr {
	d := r.small(i, 31)
	end := r.ordinalEnd(i + 1)
	if d <= int(prev.point.day) || r.isAmount(end) || r.month(end) != 0 || l == listLink && r.nounAfter(end) || r.lx(end).clock != 0 ||
		r.Glued(end) && end == i+1 && r.At(end).Kind != token.Mark {
		return expr{}
	}
	e := r.withYear(r.monthDay(i, end, int(prev.point.month), d))
	if e.point.year == 0 && e.tail == 0 {
		e.point.year, e.tail = prev.point.year, prev.tail
	}
	return e
}

// moreDays reports whether a list of days goes on at i: "5 and 9", "5, 7 or 9".
func (r *reader) moreDays(i int) bool {
	if r.small(i, 31) == 0 {
		return false
	}
	j := r.ordinalEnd(i + 1)
	return r.Byte(j) == ',' && (r.small(j+1, 31) > 0 || r.is(j+1, and)) || (r.is(j, and) || r.is(j, or)) && r.small(j+1, 31) > 0
}
