package dates

import "github.com/lede-go/lede/internal/token"

// ordinalPeriod reads "the third quarter of 2019", "fourth-quarter", "the first half", "the fiscal first quarter",
// "the first three quarters of 2022", "the second week of March".
func (r *reader) ordinalPeriod(i int) expr {
	j := i
	if r.lx(j).period == fiscal {
		if j++; r.hyphen(j) {
			j++
		}
	}
	n, k := r.ordinal(j)
	if r.lx(j).relative == last {
		if n, k = 2, j+1; r.unit(k) != Half {
			n = -1
		}
	}
	if n == 0 {
		return expr{}
	}
	if n == 1 && j == i {
		if e := r.firstSeveral(i, k); e.op != opNone {
			return e
		}
	}
	hyphened := r.hyphen(k)
	if hyphened || r.lx(k).period == fiscal {
		k++
	}
	unit := r.unit(k)
	if r.quarterFinal(k) {
		return expr{}
	}
	switch {
	case unit == Quarter && n > 0 && n <= 4 && !r.isSport(i), unit == Half && n > 0 && n <= 2 && !r.isSport(i) && (r.is(k+1, of) || r.isReport(i)):
		e := expr{Range: token.Range{First: i, Last: k + 1}, op: opPoint, article: !hyphened, hyphened: hyphened,
			point: point{grain: unit, number: int8(n)}}
		return r.ofYear(e)
	case n < 0 && (r.lx(i).relative != last || r.lx(k).plural):
	case (unit == Week || unit == Weekend || unit == Day) && n <= 31 && r.is(k+1, of) && !hyphened:
		return r.weekOfMonth(i, k, n, unit)
	}
	return expr{}
}

// isSport reports whether the sentence of token i tells of a match.
func (r *reader) isSport(i int) bool {
	return r.sentenceHas(i, func(i int) bool { return r.is(i, sport) })
}

// isReport reports whether the sentence of token i has money or percentages.
func (r *reader) isReport(i int) bool {
	return r.sentenceHas(i, func(i int) bool { return r.At(i).Is(token.Percent | token.Sign | token.Currency | token.Scale) })
}

// farthest is how many tokens on either side of an expression are looked at.
const farthest = 30

func (r *reader) sentenceHas(i int, has func(int) bool) bool {
	s := r.Sentence(i)
	if s < 0 {
		return false
	}
	for j := max(r.Sentences[s].First, i-farthest); j < min(r.Sentences[s].Last, i+farthest); j++ {
		if has(j) {
			return true
		}
	}
	return false
}

// ofYear extends a quarter, half or season by its year: "of 1984", "2019", "of last year", "of fiscal 1989".
func (r *reader) ofYear(e expr) expr {
	j := r.skip(r.comma(e.Last), of)
	if l := r.lx(j); l.period == fiscal || l.period == calendar || l.period == fiscalYear {
		j++
	}
	if y := r.year(j); y != 0 && r.isYear(j, y) {
		e.point.year, e.Last = int16(y), j+1
		return e
	}
	if dated, ok := r.otherYear(e, j); ok {
		return dated
	}
	if r.is(j, the) {
		j++
	}
	if l := r.lx(j); (l.relative != 0 && l.relative <= this || l.relative == previous || l.deictic == current) && r.unit(j+1) == Year && !r.is(j+2, possessive) {
		e.tail, e.Last = l.relative, j+2
		if l.deictic == current {
			e.tail = this
		}
		return e
	}
	if r.is(j, a) && r.unit(j+1) == Year && (r.lx(j+2).shift == ago || r.lx(j+2).shift == earlier) {
		e.tail, e.Last = last, j+3
	}
	return e
}

// firstSeveral reads "the first three quarters of 2022" and "the first nine months of 1997": the length, and
// with its year the range.
func (r *reader) firstSeveral(i, k int) expr {
	l, most, end := r.lengthAt(k)
	if end == 0 || most.isSet() || !r.lx(end-1).plural {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: end}, op: opLength, length: l, article: true}
	n, exact := l.whole()
	f := r.ofYear(expr{Range: token.Range{First: end, Last: end}, op: opPoint, point: point{grain: Year}})
	if f.Last == end || !exact || l.unknown || l.unit != Month && l.unit != Quarter || n > 12 || l.unit == Quarter && n > 4 {
		return e
	}
	f.First = f.Last - 1
	if f.tail != 0 {
		f.First--
		f.op, f.relative, f.unit, f.tail = opUnit, f.tail, Year, 0
	}
	return expr{Range: token.Range{First: i, Last: f.Last}, op: opRange, article: true, parts: []expr{e, f}}
}

// weekOfMonth reads "the second week of March", "the first day of May 2019".
func (r *reader) weekOfMonth(i, k, n int, unit Grain) expr {
	f := r.monthAlone(k + 2)
	if f.op != opPoint {
		return expr{}
	}
	f.First, f.unit, f.ordinal, f.article = i, unit, int8(n), true
	return f
}

// fiscalYears reads "fiscal 1989", "fiscal year 2025", "financial year 2019/20", "FY25".
func (r *reader) fiscalYears(i int) expr {
	j := i + 1
	switch p := r.lx(i).period; {
	case p == fiscal:
		if r.hyphen(j) {
			j++
		}
		if r.unit(j) == Year || r.unit(j) == Quarter {
			j++
		}
	case p == fiscalYear && r.At(i).Case == token.Upper:
	default:
		return expr{}
	}
	e := expr{op: opPoint, point: point{grain: Year, fiscal: true}, article: r.unit(j-1) == Year}
	if y := r.year(j); y != 0 {
		e.Range, e.point.year = token.Range{First: i, Last: j + 1}, int16(y)
		if second, last := r.secondYear(j+1, y); last > 0 && second == y+1 {
			e.Last, e.point.year = last, int16(second)
		}
		return e
	}
	if n, width := r.digits(j); width == 2 && r.lx(i).period == fiscalYear {
		e.Range, e.point.year = token.Range{First: i, Last: j + 1}, int16(century(n))
		return e
	}
	return expr{}
}

// yearQuarter reads "the 1988 third quarter", "the 1988 quarter", "1989's fourth quarter", "the 2019 fiscal year".
func (r *reader) yearQuarter(i int) expr {
	y := r.year(i)
	if y == 0 || r.hyphen(i+1) {
		return expr{}
	}
	j := r.skip(i+1, possessive)
	e := expr{op: opPoint, point: point{year: int16(y)}, article: true}
	if r.lx(j).period == fiscal {
		j++
		if r.unit(j) == Year {
			e.point.grain, e.point.fiscal, e.Range = Year, true, token.Range{First: i, Last: j + 1}
			return e
		}
	}
	n, k := r.ordinal(j)
	if n == 0 && r.lx(j).season != 0 && r.is(i-1, the) {
		e.point.grain, e.point.number, e.Range = Season, int8(r.lx(j).season), token.Range{First: i, Last: j + 1}
		return e
	}
	if r.hyphen(k) {
		k++
	}
	switch unit := r.unit(k); {
	case n == 0 && (unit == Quarter || r.lx(k).period == periodWord) && !r.lx(k).plural && r.is(i-1, the):
		e.op, e.relative, e.unit = opSame, same, unit
	case n > 0 && (unit == Quarter && n <= 4 || unit == Half && n <= 2):
		e.point.grain, e.point.number = unit, int8(n)
	default:
		return expr{}
	}
	e.Range = token.Range{First: i, Last: k + 1}
	return e
}

// yearEnd reads "year-end", "year end", "year's end", "the year-end".
func (r *reader) yearEnd(i int) expr {
	unit := r.unit(i)
	if unit < Week || unit > Year || r.lx(i).plural || unit == Half {
		return expr{}
	}
	j := i + 1
	if r.hyphen(j) || r.is(j, possessive) {
		j++
	}
	if r.lx(j).modifier != ending || r.At(j).Len() > len("close") || r.At(j).Hash != endWord {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: j + 1}, op: opSame, relative: pending, unit: unit, mod: End, hyphened: true}
	if y := r.year(j + 1); y != 0 && r.isYear(j+1, y) && unit == Year {
		e.op, e.point, e.Last = opPoint, point{grain: Year, year: int16(y)}, j+2
	}
	return e
}

var endWord = token.HashOf("end")

// quarterFinal reports whether the quarter or half at i is a part of "quarter-final" or "half-time".
func (r *reader) quarterFinal(i int) bool {
	return (r.unit(i) == Quarter || r.unit(i) == Half) && r.hyphen(i+1) && r.At(i+2).Hash != endWord
}
