package dates

import "github.com/lede-go/lede/internal/token"

var intoWord = token.HashOf("into")

// seasonAlone reads "spring 1998", "the summer of 1989", "the winter".
func (r *reader) seasonAlone(i int) expr {
	l := r.lx(i)
	if l.season == 0 || l.plural {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opPoint, point: point{grain: Season, number: int8(l.season)}, article: true}
	if e = r.ofYear(e); e.Last > i+1 {
		if n := e.point.year; n != 0 {
			if second, last := r.secondYear(e.Last, int(n)); last > 0 && second == int(n)+1 {
				e.Last = last // "winter 2019-20"
			}
		}
		return e
	}
	if r.At(i).Capital() || !r.isSeason(i) {
		return expr{}
	}
	return e
}

// isSeason reports whether the word at i, without a year, is a season: after "the" or a preposition, and
// "fall" and "spring" not where they are nouns or verbs of other kinds.
func (r *reader) isSeason(i int) bool {
	lead := r.is(i-1, the) && (r.is(i-2, in) || r.is(i-2, during) || r.is(i-2, by) || r.is(i-2, until) || r.is(i-2, to) || r.At(i-2).Hash == intoWord || r.lx(i-2).shift >= before || r.is(i-2, of)) ||
		r.is(i-1, the) && r.opens(i-1) && r.lx(i).season%2 == 0 || r.is(i-1, in) && r.lx(i).season != 3 || r.lx(i-1).modifier != 0 && r.lx(i-1).modifier <= late
	return lead && !r.is(i+1, of) && (!r.nounAfter(i+1) || r.lx(i).season == 4)
}
