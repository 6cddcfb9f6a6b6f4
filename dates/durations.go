package dates

import "github.com/lede-go/lede/internal/token"

// lengthPhrase reads "two years", "a year ago", "30-year", "two weeks later", "a month before".
func (r *reader) lengthPhrase(i int) expr {
	l, most, last := r.lengthAt(i)
	if last == 0 {
		return expr{}
	}
	if r.is(i-1, at) && l.unit == Hour && r.isMilitary(i) {
		return expr{} // "at 1600 hours"
	}
	if end := r.age(l, last); end > 0 {
		return expr{Range: token.Range{First: i, Last: end}, op: opSilent}
	}
	e := expr{Range: token.Range{First: i, Last: last}, op: opLength, length: l, most: most, article: true, hyphened: r.hyphen(last - 2)}
	if most.isSet() {
		return r.lengthRange(e)
	}
	if r.is(i, a) && r.hyphen(i-1) {
		return expr{Range: token.Range{First: i, Last: last}, op: opSilent} // "the once-a-decade congress"
	}
	if r.is(i, a) && (r.hyphen(last) || l.unknown && e.hyphened) {
		if l.unknown && e.hyphened {
			e.First++ // "a several-year tenure"
			return e
		}
		return expr{} // "a year-earlier loss"
	}
	if r.hyphen(last) && r.is(last+1, old) {
		e.Last, e.hyphened = last+2, true
		return e
	}
	if r.idiom(i, last, l) {
		return expr{}
	}
	e.ended = r.is(last, ended)
	return r.shifted(e, r.is(i, a))
}

// lengthRange is a length with a least and a most, and both as its parts: "two" and "three weeks".
func (r *reader) lengthRange(e expr) expr {
	end := r.number(e.First).last
	least, most := e, e
	least.Last, least.most = end, length{}
	most.First, most.length, most.most = end+1, e.most, length{}
	e.op, e.parts = opRange, []expr{least, most}
	return e
}

// idiom reports whether the words from i up to last are no length: "one day he will", "a minute man".
func (r *reader) idiom(i, last int, l length) bool {
	if l.hundredths != 100 || last != i+2 {
		return false
	}
	if l.unit == Day && !r.is(i, a) {
		return r.At(last).Is(token.Pronoun) || r.lx(last).word == willCue || r.At(i-1).Is(token.Pronoun) || r.lx(i-1).word == willCue
	}
	return l.unit == Minute && r.is(i, a) && r.nounAfter(last) && r.lx(last).shift == 0
}

// age is the end of "-year-old", "years old", "years of age" after a length; 0 where it is the age of no one.
func (r *reader) age(l length, last int) int {
	switch {
	case r.hyphen(last) && r.is(last+1, old):
		if l.unit == Year || r.is(last+2, person) {
			return last + 2
		}
	case r.is(last, old):
		return last + 1
	case r.is(last, of) && r.At(last+1).Hash == ageWord:
		return last + 2
	}
	return 0
}

var ageWord = token.HashOf("age")

// shifted reads "ago", "earlier", "later", "from now", "before" behind a length.
func (r *reader) shifted(e expr, isA bool) expr {
	j := e.Last
	if r.is(j, or) && r.is(j+1, so) {
		j += 2
		e.mod, e.Last = Approx, j
	}
	if n := r.Value(j+1, token.Cardinal); isA && r.is(j, or) && n > 1 && n < 5 && r.unit(j+2) == 0 {
		return aOrTwo(e, n)
	}
	switch s := r.lx(j).shift; {
	case s == ago || s == hence || (s == earlier || s == later) && !r.is(j+1, than):
		e.shift = s
	case (s == before || s == after) && r.clauseShift(j) && !e.hyphened:
		e.shift = earlier
		if s == after {
			e.shift = later
		}
	case r.is(j, from) && r.lx(j+1).deictic == now:
		e.shift = hence
		j++
	case r.is(j, from) && r.lx(j+1).deictic == today:
		e.shift = hence
		j++
	default:
		return r.rate(e, isA)
	}
	e.op, e.Last, e.article = opShift, j+1, false
	return e
}

// aOrTwo is "a year or two".
func aOrTwo(e expr, n int) expr {
	least, most := e, e
	most.First, most.Last = e.Last+1, e.Last+2
	most.length.amount = exactly(n)
	e.op, e.Last, e.parts = opRange, e.Last+2, []expr{least, most}
	return e
}

// rate turns "a year" after a number or what it counts into a set: "$1 billion a year", "twice a week".
func (r *reader) rate(e expr, isA bool) expr {
	if !isA || e.length.hundredths != 100 || e.Last != e.First+2 {
		return e
	}
	before, l := r.At(e.First-1), r.lx(e.First-1)
	money := before.Is(token.Currency|token.Percent|token.Scale|token.Letter|token.Sign) || before.Kind == token.Number && r.unit(e.First-1) == 0
	if l.word == once || l.recur == twice || l.word == times && r.At(e.First-2).Is(token.Cardinal) || l.word == times && r.At(e.First-2).Kind == token.Number {
		e.op = opSet
		e.First--
		if l.word == times {
			e.First--
		}
		return e
	}
	if money || before.Case == token.Lower && before.Kind == token.Word && !before.Is(token.Function|token.Preposition|token.Say) && r.Source[before.End-1] == 's' {
		e.op = opSet
	}
	return e
}

// fixedLength reads "the past six months", "the next few days", "recent weeks", "the first two years".
func (r *reader) fixedLength(i int) expr {
	rel, j := r.direction(i)
	if r.lx(i).deictic == recent {
		rel = past
	}
	n, k := r.ordinal(i)
	if n > 0 {
		rel, j = same, k
	}
	if rel == 0 || rel == this || rel == that || rel == last && (r.is(i-1, to) || r.lx(i-1).word == willCue) {
		return expr{} // "expected to last six weeks"
	}
	e := expr{op: opLength, relative: rel, article: true}
	if unit := r.unit(j); unit >= Day && r.lx(j).plural && unit != Weekend && unit != Half {
		e.length, e.Last = inUnits(amount{unknown: true}, unit), j+1
	} else if l, most, last := r.lengthAt(j); last > 0 && !r.is(j, a) && r.lx(last-1).plural {
		e.length, e.most, e.Last = l, most, last
	} else {
		return expr{}
	}
	e.First = i
	e.fixed = rel == last || rel == past || rel == next
	return e
}

// bareUnits reads "days", "for years", "decades": a length without a number.
func (r *reader) bareUnits(i int) expr {
	unit := r.unit(i)
	if !r.lx(i).plural || unit < Day || unit == Weekend || unit == Quarter || unit == Half || unit == Millennium || r.At(i).Len() < 4 || r.At(i).Case != token.Lower && !r.opens(i) {
		return expr{}
	}
	if r.hyphen(i-1) || r.Glued(i) || r.year(i+1) != 0 {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opLength, length: inUnits(amount{unknown: true}, unit)}
	if l := r.lx(i + 1); l.shift == ago {
		e.Last++
		e.op, e.shift = opShift, ago
	} else if r.hyphen(i + 1) {
		return expr{}
	}
	return e
}

// wordLength reads "daylong", "week-long", "all day".
func (r *reader) wordLength(i int) expr {
	if w := r.lx(i).word; w > oneWordUnit && w < willCue {
		return expr{Range: token.Range{First: i, Last: i + 1}, op: opLength, hyphened: true,
			length: length{amount: exactly(1), unit: Grain(w - oneWordUnit)}}
	}
	if unit := r.unit(i); unit >= Hour && unit <= Century && r.hyphen(i+1) && r.At(i+2).Hash == longWord {
		n := exactly(1)
		if r.lx(i).plural {
			n = amount{unknown: true}
		}
		return expr{Range: token.Range{First: i, Last: i + 3}, op: opLength, hyphened: true, length: length{amount: n, unit: unit}}
	}
	return expr{}
}

var longWord = token.HashOf("long")
