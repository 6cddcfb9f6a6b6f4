package dates

import "time"

// resolver gives expressions their values, in text order: it knows the day of publication, the
// date last spoken of, the quarter that a report is about and the year that a story tells of.
type resolver struct {
	*reader
	published   day
	known       bool // the day of publication
	fiscalStart time.Month
	focus       point // the date last spoken of; grain 0: none
	focusDay    point // the day last spoken of
	quarter     point // the quarter or half last spoken of
	months      bool  // "the nine months" came after the quarter
	frame       int   // the year that the paragraph tells of, 0: none
	paragraph   int   // of the frame
}

// value resolves an expression.
func (s *resolver) value(e *expr) Value {
	v := s.meaning(e)
	v.Mod = e.mod
	if v.begin.grain != 0 && !v.length.isSet() && v.end.grain == 0 {
		v.From, v.To = s.interval(v.begin)
		v.Grain = v.begin.grain
	}
	if v.length.isSet() {
		v.Grain = v.length.unit
	}
	if s.lx(e.First-1).shift == sinceThen && (v.Type == Date || v.Type == Time) {
		v.Open = Since
	}
	if !v.From.before(v.To) {
		v.From, v.To = Instant{}, Instant{}
	}
	s.remember(e, v)
	return v
}

func (s *resolver) interval(p point) (from, to Instant) {
	if p.fiscal && p.grain == Year && s.fiscalStart > time.January && p.year > 1 {
		return months(int(p.year)-1, int(s.fiscalStart), 12)
	}
	if p.fiscal && p.grain == Year && s.fiscalStart == time.January {
		p.fiscal = false
	}
	return p.interval()
}

// remember keeps what later expressions may refer to.
func (s *resolver) remember(e *expr, v Value) {
	p := v.begin
	if v.end.grain != 0 {
		p = v.end
	}
	switch {
	case v.length.isSet():
		s.months = s.months || v.length.unit == Month && s.quarter.grain != 0
	case v.Type != Date && v.Type != Time || p.year == 0 || p.ref != 0 || e.aside():
	case s.closes(e.First):
		s.focus, s.focusDay = p, p
	default:
		s.focusOn(e, p)
	}
}

// aside reports whether an expression only compares: "a year earlier", "overnight".
func (e *expr) aside() bool {
	return e.yearAgo || e.op == opShift && e.shift != later || e.op == opDay && e.k < 0 && e.point.part == night && e.First+1 == e.Last
}

// focusOn makes p the date last spoken of.
func (s *resolver) focusOn(e *expr, p point) {
	s.focus = p
	if p.grain <= Day {
		s.focusDay = p
	}
	if (p.grain == Quarter || p.grain == Half) && s.past(p) && (s.fiscal(e) || !s.looksBack(p)) {
		s.quarter, s.months = p, false
	}
	if p.grain <= Year {
		s.tell(e, int(p.year))
	}
}

// tell keeps the year of a date as that which the paragraph tells of: where it opens a sentence ("In 1942 …"), or
// goes on from such a one. A date near publication ends the story.
func (s *resolver) tell(e *expr, year int) {
	if present, _, _ := s.published.date(); s.known && year > present-farBack {
		s.frame = 0
		return
	}
	stated := e.op == opPoint && e.point.year > 0 && s.opens(e.First-1)
	if stated || e.op == opShift && e.shift == later && s.frame != 0 {
		s.frame, s.paragraph = year, s.Paragraph(e.First)
	}
}

// past reports whether a quarter is over, or the text reports on no other yet.
func (s *resolver) past(p point) bool {
	_, to := p.interval()
	return !s.known || s.quarter.grain == 0 || to.known && to.day <= s.published && p.year >= s.quarter.year
}

// looksBack reports whether a quarter is an earlier one of the year than that which the text reports on: "after a
// flat second quarter".
func (s *resolver) looksBack(p point) bool {
	return p.grain == s.quarter.grain && p.year == s.quarter.year && p.number < s.quarter.number
}

// fiscal reports whether an expression says that it counts by a company's own year.
func (s *resolver) fiscal(e *expr) bool {
	for i := e.First; i < e.Last; i++ {
		if s.lx(i).period == fiscal {
			return true
		}
	}
	return false
}

// framed is the year that the paragraph of token i tells of, 0 if it tells of none, or of one so
// near to publication that the month nearest to it is meant.
func (s *resolver) framed(i int) int {
	if s.frame == 0 || s.Paragraph(i) != s.paragraph {
		return 0
	}
	if year, _, _ := s.published.date(); s.known && s.frame > year-farBack {
		return 0
	}
	return s.frame
}

// farBack is how many years before publication a story lies whose months are its own.
const farBack = 5

func (s *resolver) meaning(e *expr) Value {
	switch e.op {
	case opRef:
		return Value{Type: Date, Vague: true, begin: e.point}
	case opLength:
		return s.lengthValue(e)
	case opSet:
		return Value{Type: Set, length: e.length}
	case opPoints:
		return Value{Type: Set, begin: e.point, Grain: e.point.grain}
	case opRange:
		return s.rangeValue(e)
	}
	if e.ended && e.op == opSame && e.unit == Year {
		return Value{Type: Duration, length: length{amount: exactly(1), unit: Year}}
	}
	p, ok := s.point(e)
	if !ok {
		return s.unresolved(e, p)
	}
	if e.beside != 0 && p.day != 0 {
		p = plus(p, int(e.beside))
	}
	return dated(p)
}

// dated is the value of a resolved point.
func dated(p point) Value {
	v := Value{Type: Date, begin: p}
	if p.part != 0 || p.clock {
		v.Type = Time
	}
	return v
}

// unresolved is the value of what has no antecedent or no day of publication: what is unknown is X.
func (s *resolver) unresolved(e *expr, p point) Value {
	if e.op == opShift && e.shift != ago && e.shift != hence {
		return Value{Type: Duration, length: e.length, Grain: e.length.unit}
	}
	v := dated(p)
	v.Vague = p.ref != 0 || !s.known || e.op == opSame
	return v
}

func (s *resolver) lengthValue(e *expr) Value {
	v := Value{Type: Duration, length: e.length, most: e.most}
	if !e.fixed || !s.known || e.most.isSet() {
		return v
	}
	sign := -1
	if e.relative == next {
		sign = 1
	}
	if d, ok := e.length.days(s.published, sign); ok {
		v.From, v.To = dayInstant(min(d, s.published)), dayInstant(max(d, s.published))
	}
	return v
}

// rangeValue is the value of a range: from the first part to the last one.
func (s *resolver) rangeValue(e *expr) Value {
	a, b := &e.parts[0], &e.parts[1]
	if a.op == opLength && b.op != opLength {
		return s.firstMonths(a, b)
	}
	if a.op == opLength {
		return Value{Type: Duration, length: a.length, most: b.length, Grain: a.length.unit}
	}
	second := s.value(b)
	if a.op == opPoint && a.point.year == 0 && a.tail == 0 && second.begin.year > 0 && a.relative == 0 {
		a.point = precede(a.point, second.begin)
	}
	first := s.value(a)
	if a.op == opClock && b.op == opClock && s.known && second.From.known && !first.From.before(second.From) {
		second.begin = plus(second.begin, 1) // "10 p.m. to 2 a.m."
		second.From, second.To = second.begin.interval()
	}
	a.pin(first.begin)
	b.pin(second.begin)
	v := Value{Type: first.Type, begin: first.begin, end: second.begin, Grain: second.Grain, From: first.From, To: second.To}
	if second.Type == Time {
		v.Type = Time
	}
	return v
}

// pin makes of an expression the date that it has been resolved to.
func (e *expr) pin(p point) {
	if p.year != 0 && p.ref == 0 {
		e.op, e.point, e.relative, e.tail, e.unit, e.holiday = opPoint, p, 0, 0, 0, 0
		e.beside = 0
	}
}

// precede gives a date without a year the year in which it comes before the end of its range.
func precede(p, end point) point {
	switch {
	case p.weekday != 0 && p.month == 0:
		if end.day != 0 {
			d := (civil(int(end.year), int(end.month), int(end.day)) - 1).onOrBefore(int(p.weekday))
			return onDay(p, d)
		}
	case p.month != 0 || p.number != 0:
		p.year = end.year
		if laterInYear(p, end) {
			p.year--
		}
	}
	return p
}

// firstMonths is the value of "the first nine months of 1997".
func (s *resolver) firstMonths(a, b *expr) Value {
	year := s.value(b)
	n, _ := a.length.whole()
	begin := point{grain: Month, year: year.begin.year, month: 1}
	end := begin
	if end.month = int8(n); a.length.unit == Quarter {
		begin = point{grain: Quarter, year: year.begin.year, number: 1}
		end = begin
		end.number = int8(n)
	}
	v := Value{Type: Date, begin: begin, end: end, Grain: a.length.unit}
	v.From, _ = begin.interval()
	_, v.To = end.interval()
	return v
}
