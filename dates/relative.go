package dates

import "github.com/lede-go/lede/internal/token"

// relativeUnit reads "last week", "the current fiscal year", "next month", "that day",
// "the following year", "the past decade".
func (r *reader) relativeUnit(i int) expr {
	rel, j := r.direction(i)
	if rel == 0 {
		return expr{}
	}
	if r.lx(j).period == fiscal || r.lx(j).period == calendar {
		j++
	}
	unit := r.unit(j)
	if r.lx(j).period == periodWord && (rel == same || rel == latest) {
		return r.samePeriod(i, j, rel)
	}
	if unit < Hour || unit > Millennium || r.lx(j).plural || unit == DayPart || r.quarterFinal(j) || r.isTitle(i, j) {
		return expr{}
	}
	if f := r.yearAgo(j); rel == same && f.op != opNone {
		f.First, f.article = i, true // "the comparable year-ago quarter"
		return f
	}
	e := expr{Range: token.Range{First: i, Last: j + 1}, op: opUnit, relative: rel, unit: unit, article: true, hyphened: r.hyphen(j+1) && rel >= past}
	switch {
	case unit == Hour && direction(rel) != 0, rel == past && unit != Weekend:
		e.op, e.fixed, e.length = opLength, true, length{amount: exactly(1), unit: unit}
	case unit == Hour, unit == Day && (rel == this || rel == last):
		return expr{}
	case rel == latest && unit != Quarter && unit != Half:
		e.relative = last
	case rel == next && unit == Day, rel >= previous:
		e.op = opSame
	}
	return r.possessiveQuarter(e)
}

// isTitle reports whether the words i and j are the title of a programme in quotation marks: “This Week”.
func (r *reader) isTitle(i, j int) bool {
	return r.At(i).Case == token.Title && r.At(j).Case == token.Title && r.At(i-1).Is(token.Quote|token.OpenQuote)
}

// direction reads "last", "the coming", "this past", "current" at i; j is behind it.
func (r *reader) direction(i int) (rel relative, j int) {
	rel, j = r.lx(i).relative, i+1
	if r.lx(i).deictic == current {
		rel = this
	}
	if rel == this {
		switch second := r.lx(j).relative; second {
		case past, last:
			return last, j + 1
		case coming, next:
			return next, j + 1
		}
	}
	if rel == that && r.lx(j).relative == same {
		return same, j + 1
	}
	if rel == coming {
		rel = next
	}
	return rel, j
}

// samePeriod reads "the same period", "the year-ago period", and "last year" or "a year earlier" behind it.
func (r *reader) samePeriod(i, j int, rel relative) expr {
	e := expr{Range: token.Range{First: i, Last: j + 1}, op: opSame, relative: rel, article: true}
	if rel == same {
		e = r.comparedWith(e)
	}
	return e
}

// comparedWith extends "the same period" and "the quarter" by "last year", "a year earlier", "of 2018".
func (r *reader) comparedWith(e expr) expr {
	j := r.skip(r.skip(e.Last, in), of)
	switch {
	case r.year(j) != 0 && r.isYear(j, r.year(j)):
		e.point.year, e.Last = int16(r.year(j)), j+1
	case r.lx(j).relative != 0 && r.lx(j).relative <= this && r.unit(j+1) == Year:
		e.tail, e.Last = r.lx(j).relative, j+2
	case (r.is(j, a) || r.Value(j, token.Cardinal) == 1) && r.unit(j+1) == Year && (r.lx(j+2).shift == ago || r.lx(j+2).shift == earlier):
		e.tail, e.Last = last, j+3
	case r.is(j, the) && r.lx(j+1).relative == previous && r.unit(j+2) == Year:
		e.tail, e.Last = last, j+3
	}
	return e
}

// possessiveQuarter extends "this year" by "'s third quarter".
func (r *reader) possessiveQuarter(e expr) expr {
	if e.op != opUnit || e.unit != Year || !r.is(e.Last, possessive) {
		return e
	}
	j := e.Last + 1
	if r.unit(j) == Quarter || r.lx(j).period == periodWord {
		return expr{Range: token.Range{First: e.First, Last: j + 1}, op: opSame, relative: same, unit: r.unit(j), tail: e.relative}
	}
	n, k := r.ordinal(j)
	unit := r.unit(k)
	if r.hyphen(k) {
		unit = r.unit(k + 1)
		k++
	}
	if n > 4 || n == 0 || unit != Quarter && (unit != Half || n > 2) {
		return e
	}
	return expr{Range: token.Range{First: e.First, Last: k + 1}, op: opPoint, tail: e.relative,
		point: point{grain: unit, number: int8(n)}}
}

// relativeNames reads "last Friday", "next March", "this summer", "last Christmas", "this morning".
func (r *reader) relativeNames(i int) expr {
	rel, j := r.direction(i)
	if rel == 0 || rel == latest || rel == these || rel == those {
		return expr{}
	}
	e := expr{op: opPoint, relative: rel, article: rel != this && rel != last && rel != next && rel != that}
	switch l := r.lx(j); {
	case r.weekday(j) != 0 && !l.plural:
		if f := r.weekdayDate(j); f.op != opNone {
			f.First = i // "this coming Sunday, March 8"
			return f
		}
		e.point = point{grain: Day, weekday: int8(l.weekday)}
	case r.month(j) != 0:
		f := r.monthFirst(j)
		if f.op == opNone {
			f = r.monthAlone(j)
		}
		if f.op != opPoint {
			return expr{}
		}
		f.First, f.relative, f.article = i, rel, e.article
		return f
	case l.season != 0 && !l.plural:
		e.point = point{grain: Season, number: int8(l.season)}
	case l.part != 0 && !l.plural:
		return r.relativePart(i, j, rel)
	default:
		return r.relativeHoliday(i, j, rel)
	}
	e.Range = token.Range{First: i, Last: j + 1}
	return e
}

// relativePart reads "this morning", "last night", "the following evening", "that night".
func (r *reader) relativePart(i, j int, rel relative) expr {
	e := expr{Range: token.Range{First: i, Last: j + 1}, op: opDay, unit: Day, point: point{grain: DayPart, part: r.lx(j).part}}
	switch rel {
	case this:
	case last:
		e.k = -1
	case that, same, previous, following, next:
		e.op, e.relative, e.article = opSame, rel, true
	default:
		return expr{}
	}
	return e
}

// bareUnit reads "the year", "the week", "the quarter", "the weekend", "the day before".
func (r *reader) bareUnit(i int) expr {
	if e := r.fullYear(i); e.op != opNone {
		return e
	}
	unit := r.unit(i)
	if r.lx(i).part == night {
		unit = Day
	}
	if !r.is(i-1, the) || r.lx(i).plural || unit < Day || unit > Decade || unit == Half || r.inTitle(i) {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opSame, relative: pending, unit: unit, article: true}
	switch {
	case unit == Day || r.clauseShift(i+1):
		return r.dayBefore(e)
	case r.hyphen(i + 1):
		return expr{}
	case unit == Weekend:
		return e
	case r.is(i+1, of) && unit == Week:
		return r.weekOf(e)
	case r.is(i+1, of) && !r.At(i+2).Is(token.Sign), r.goesOn(i + 1): // but "a high for the year of $12"
		return expr{}
	}
	e.ended = r.ends(i+1) || r.is(i+1, to) && r.month(i+2) != 0
	if unit == Quarter {
		if f := r.monthFirst(i + 2); e.ended && f.op == opPoint {
			e.point = f.point
			return e
		}
		e = r.comparedWith(e)
	}
	return e
}

// fullYear reads "the fiscal year" and "the full year".
func (r *reader) fullYear(i int) expr {
	l := r.lx(i - 1)
	if r.unit(i) != Year || !r.is(i-2, the) || l.period != fiscal && l.period != calendar && l.word != full {
		return expr{}
	}
	return expr{Range: token.Range{First: i - 2, Last: i + 1}, op: opSame, relative: pending, unit: Year,
		ended: r.ends(i + 1)}
}

// ends reports whether "ended" or "ending" stands at i: "the year ending June 30".
func (r *reader) ends(i int) bool { return r.is(i, ended) || r.At(i).Hash == endingWord }

var endingWord = token.HashOf("ending")

// inTitle reports whether the capitalised word at i belongs to a name: "The Decade Fund", "Player of the Year".
func (r *reader) inTitle(i int) bool {
	return r.At(i).Case == token.Title && (r.At(i+1).Capital() || r.At(i-1).Case == token.Lower)
}

// goesOn reports whether the word at i is a noun that goes on with "the year", and no verb.
func (r *reader) goesOn(i int) bool {
	tok, w := r.At(i), r.lx(i).word
	return r.nounAfter(i) && !r.ends(i) && w != possessive && w != wasCue && w != willCue && r.Source[tok.End-1] != 'd'
}

// weekOf reads "the week of March 6".
func (r *reader) weekOf(e expr) expr {
	f := r.monthFirst(r.skip(e.Last+1, the))
	if f.op != opPoint {
		return expr{}
	}
	f.First, f.unit, f.article = e.First, Week, true
	return f
}

// clauseShift reports whether "before", "after" or "earlier" stands at i and ends a clause: "the day before."
func (r *reader) clauseShift(i int) bool {
	if s := r.lx(i).shift; s != before && s != after && s != earlier && s != later {
		return false
	}
	after := r.At(i + 1)
	return after.Kind != token.Word && after.Kind != token.Number || r.is(i+1, and)
}

// dayBefore reads "the day before" and "the night before".
func (r *reader) dayBefore(e expr) expr {
	if !r.clauseShift(e.Last) {
		return expr{}
	}
	e.relative = following
	if s := r.lx(e.Last).shift; s == before || s == earlier {
		e.relative = previous
	}
	if r.lx(e.First).part == night {
		e.point = point{grain: DayPart, part: night}
	}
	e.Last++
	return e
}

// yearAgo reads "year-ago", "year-earlier", "the year-ago quarter", "a month-earlier".
func (r *reader) yearAgo(i int) expr {
	unit := r.unit(i)
	if unit < Day || unit > Century || r.lx(i).plural || !r.hyphen(i+1) {
		return expr{}
	}
	s := r.lx(i + 2).shift
	if s != ago && s != earlier {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 3}, op: opShift, shift: earlier, yearAgo: true,
		length: length{amount: exactly(1), unit: unit}}
	next := i + 3
	if l, _, last := r.lengthAt(next); last > 0 && r.lx(last-1).plural {
		return expr{Range: token.Range{First: i, Last: last}, op: opLength, length: l, relative: previous, article: true}
	}
	if n, k := r.ordinal(next); n > 0 && n <= 4 && r.unit(k) == Quarter {
		next = k
	}
	if r.lx(next).period == periodWord || r.unit(next) == Quarter || r.unit(next) == Month || r.unit(next) == Half {
		e.Last, e.article = next+1, true
		e.unit = r.unit(next)
	}
	return e
}
