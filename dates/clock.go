package dates

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// clockTime reads "5:30 p.m. EST", "10 a.m.", "1430 GMT", "14:30", "five o'clock".
func (r *reader) clockTime(i int) expr {
	p, j := r.clockDigits(i)
	if j == 0 {
		return expr{}
	}
	return r.withZone(expr{Range: token.Range{First: i, Last: j}, op: opClock, point: p})
}

// clockDigits reads hour and minute at i; next is 0 where there is no clock time.
func (r *reader) clockDigits(i int) (p point, next int) {
	h, m, j := r.hourMinute(i)
	if j == 0 {
		return p, 0
	}
	p = point{grain: Minute, clock: true, hour: int8(h), minute: int8(m)}
	sure := j > i+1 || r.isMilitary(i) // more than one or two digits
	switch c := r.lx(j).clock; {
	case (c == anteMeridiem || c == postMeridiem) && h >= 1 && h <= 12 && r.halfDay(j):
		if p.hour %= 12; c == postMeridiem {
			p.hour += 12
		}
		j++
	case c == oClock && h <= 24:
		j++
		p = r.inPart(p, &j)
	case c >= westernmost && r.At(j).Case == token.Upper && (sure || r.At(i).Len() > len("19")):
	case j > i+1 && h < 24 && r.bareClock(i, j), r.is(i-1, at) && h >= 1 && h <= 12 && r.is(j, in) && r.is(j+1, the):
		if p = r.inPart(p, &j); j == i+1 {
			return p, 0
		}
	case r.At(j).Hash == hoursWord && sure:
		j++
	default:
		return p, 0
	}
	if r.Byte(i+1) == ':' && r.Byte(i+3) == ':' {
		p.second, p.seconds = int8(r.small(i+4, 59)), true
	}
	return p, j
}

// bareClock reports whether "14:30", with nothing behind it that says so, is a clock time: neither a verse ("John
// 3:16") nor the time of a run ("in 3:42", "a time of 3:42").
func (r *reader) bareClock(i, j int) bool {
	before := r.At(i - 1)
	return r.Byte(i+1) == ':' && !r.is(i-1, in) && !r.is(i-1, of) && !r.is(i-1, a) && !r.is(i-1, numbered) &&
		!(before.Capital() && !before.Is(token.Function|token.Weekday|token.Month) && !strings.HasSuffix(r.String(i-1), "ed")) && !r.hyphen(j)
}

var hoursWord = token.HashOf("hours")

// halfDay reports whether "am" or "pm" at i is one: without dots it must be joined to a number or
// stand after one, and "AM" may be a radio.
func (r *reader) halfDay(i int) bool { return r.At(i-1).Kind == token.Number || r.At(i).Len() > 2 }

// hourMinute reads "5", "5:30", "5.30", "1430", "five", and "5:30:15"; next is 0 where there is neither.
func (r *reader) hourMinute(i int) (h, m, next int) {
	if r.Byte(i-1) == ':' && r.Glued(i) {
		return 0, 0, 0
	}
	n, width := r.digits(i)
	switch {
	case width == 4 && n/100 < 25 && n%100 < 60:
		return n / 100, n % 100, i + 1
	case width == 1 || width == 2:
		if m, mw := r.digits(i + 2); r.Byte(i+1) == ':' && mw == 2 && m < 60 && n <= 24 && r.Glued(i+1) && r.Glued(i+2) {
			if s, sw := r.digits(i + 4); r.Byte(i+3) == ':' && sw == 2 && s < 60 && r.Glued(i+4) {
				return n, m, i + 5
			}
			return n, m, i + 3
		}
		return n, 0, i + 1
	case width == 0 && r.At(i).Kind == token.Number:
		return r.dottedClock(i)
	}
	if v := r.Value(i, token.Cardinal); v > 0 && v <= 12 && r.At(i).Is(token.Cardinal) {
		return v, 0, i + 1
	}
	return 0, 0, 0
}

// dottedClock reads "5.30" before "pm".
func (r *reader) dottedClock(i int) (h, m, next int) {
	s := r.String(i)
	dot := len(s) - 3
	if (dot != 1 && dot != 2) || s[dot] != '.' || r.lx(i+1).clock == 0 {
		return 0, 0, 0
	}
	for _, c := range []byte(s[:dot]) {
		h = h*10 + int(c-'0')
	}
	m = int(s[dot+1]-'0')*10 + int(s[dot+2]-'0')
	if h > 24 || m > 59 {
		return 0, 0, 0
	}
	return h, m, i + 1
}

func (r *reader) isMilitary(i int) bool { _, width := r.digits(i); return width == 4 }

// inPart reads "in the morning", "at night" behind a clock time.
func (r *reader) inPart(p point, j *int) point {
	k := *j
	switch {
	case r.is(k, in) && r.is(k+1, the):
		k += 2
	case r.is(k, at):
		k++
	default:
		return p
	}
	switch part := r.lx(k).part; {
	case part == 0 || r.lx(k).plural:
		return p
	case part == morning:
		p.hour %= 12
	case p.hour < 12:
		p.hour += 12
	}
	*j = k + 1
	return p
}

// withZone reads "EST", "GMT", "local time" behind a clock time.
func (r *reader) withZone(e expr) expr {
	j := e.Last
	if z := r.lx(j).clock; z >= westernmost && r.At(j).Case == token.Upper {
		e.point.zone, e.point.offset, e.Last = true, z-greenwich, j+1
		if n := r.small(j+2, 14); n > 0 && (r.Byte(j+1) == '+' || r.Byte(j+1) == '-') && r.Glued(j+1) && r.Glued(j+2) && z == greenwich {
			e.point.offset, e.Last = int16(n*60), j+3 // "GMT+6"
			if r.Byte(j+1) == '-' {
				e.point.offset = -e.point.offset
			}
		}
		return e
	}
	if r.At(j).Hash == localWord && r.is(j+1, times) || r.At(j).Hash == easternWord && r.is(j+1, times) {
		e.Last = j + 2
	}
	return e
}

var (
	localWord   = token.HashOf("local")
	easternWord = token.HashOf("eastern")
)

// partAlone reads "noon", "midnight", and "the morning", "the night".
func (r *reader) partAlone(i int) expr {
	l := r.lx(i)
	if l.part == 0 || l.plural || r.At(i).Case == token.Title && !r.opens(i) {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opClock, point: point{grain: DayPart, part: l.part}, article: true}
	if l.part <= night && r.is(i+1, of) && r.is(i-1, the) {
		for _, read := range [...]func(*reader, int) expr{(*reader).weekdayDate, (*reader).monthFirst, (*reader).dayFirst, (*reader).weekdayAlone} {
			if f := read(r, i+2); f.op == opPoint && f.point.grain == Day {
				g := merge(f, e, f.Last)
				g.First, g.article = i, true
				return g
			}
		}
	}
	switch {
	case l.part == noon || l.part == midnight:
		if r.At(i).Case == token.Title && r.At(i+1).Capital() && r.lx(i+1).weekday == 0 && r.lx(i+1).clock == 0 {
			return expr{} // a name
		}
		e.article = false
		return r.withZone(e)
	case l.part <= night && (r.lx(i+1).deictic == yesterday || r.lx(i+1).weekday != 0 && r.lx(i-1).modifier != 0):
		return e
	case l.part <= night && r.latePart(i) && !r.nounAfter(i+1):
		e.article = false
		return e
	case l.part <= night && r.is(i-1, the) && (r.is(i-2, in) || r.is(i-2, during)) && !r.nounAfter(i+1):
		return e
	}
	return expr{}
}

// latePart reports whether "by late", "until mid-", "since early" stands before the part of the day at i.
func (r *reader) latePart(i int) bool {
	i--
	if r.hyphen(i) {
		i--
	}
	m := r.lx(i).modifier
	return m != 0 && m <= late && (r.is(i-1, by) || r.is(i-1, until) || r.lx(i-1).shift == sinceThen)
}

// nounAfter reports whether the lower-case word at i goes on with the phrase before it.
func (r *reader) nounAfter(i int) bool {
	tok := r.At(i)
	return tok.Kind == token.Word && tok.Case == token.Lower && !tok.Is(token.Function)
}

// joined extends a day by a part of it or a clock time, and a clock time by its day:
// "Friday night", "yesterday early evening", "Feb. 3 at 5:30 p.m.", "3 p.m. on Friday", "noon Saturday".
func (r *reader) joined(e expr) expr {
	switch {
	case e.op == opClock:
		return r.dayAfterClock(e)
	case e.op == opPoint && e.point.grain == Day, e.op == opDay && e.point.grain == Day, e.op == opSame && e.unit == Day && e.point.part == 0, e.op == opPoints && e.point.grain == Day:
		return r.clockAfterDay(e)
	}
	return e
}

func (r *reader) clockAfterDay(e expr) expr {
	j := e.Last
	if l := r.lx(j); l.part != 0 && (l.part <= night || l.part >= noon) && (!l.plural || e.point.weekday != 0) {
		if l.plural {
			e.op = opPoints
		}
		e.point.part, e.point.grain, e.Last = l.part, DayPart, j+1
		if e.op == opPoints || l.part > midnight {
			return e
		}
		j = e.Last
	} else if m := l.modifier; (m == early || m == late || m == mid) && r.lx(j+1).part != 0 && r.lx(j+1).part <= night {
		e.point.part, e.point.grain, e.Last, e.mod = r.lx(j+1).part, DayPart, j+2, modOf(m)
		return e
	}
	if e.op == opPoints {
		return e
	}
	k := r.skip(r.comma(j), at)
	if f := r.clockTime(k); f.op == opClock {
		return merge(e, f, f.Last)
	}
	if f := r.partAlone(k); f.op == opClock && e.point.part == 0 && (f.point.part == noon || f.point.part == midnight) {
		return merge(e, f, f.Last)
	}
	return e
}

// merge puts the clock of f into the day e.
func merge(e, f expr, last int) expr {
	clock := f.point
	e.point.clock, e.point.hour, e.point.minute = clock.clock, clock.hour, clock.minute
	e.point.seconds, e.point.second = clock.seconds, clock.second
	e.point.zone, e.point.offset, e.point.part, e.point.grain = clock.zone, clock.offset, clock.part, clock.grain
	e.Last = last
	return e
}

// dayAfterClock reads "on Friday", "Tuesday", "today" behind a clock time.
func (r *reader) dayAfterClock(e expr) expr {
	j := r.skip(r.comma(e.Last), on)
	within := r.inBrackets(e.Last)
	if within > 0 {
		j = r.skip(within, on)
	}
	for _, read := range [...]func(*reader, int) expr{(*reader).weekdayDate, (*reader).monthFirst, (*reader).dayFirst,
		(*reader).weekdayAlone, (*reader).deicticDay, (*reader).relativeNames} {
		f := read(r, j)
		if f.op != opNone && f.op != opRange && f.op != opPoints && f.point.grain == Day {
			g := merge(f, e, f.Last)
			g.First, g.mod = e.First, e.mod
			if within > 0 {
				g.Last = e.Last // the day is a mention of its own
			}
			return g
		}
	}
	return e
}

// inBrackets is the end of a short remark in brackets at i, "(0735 GMT)", 0 if there is none.
func (r *reader) inBrackets(i int) int {
	if !r.At(i).Is(token.OpenParen) {
		return 0
	}
	for j := i + 1; j < i+7; j++ {
		if r.At(j).Is(token.CloseParen) {
			return j + 1
		}
	}
	return 0
}
