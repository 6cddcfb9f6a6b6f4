package dates

import "github.com/lede-go/lede/internal/token"

// quantity is a number of units as the text gives it.
type quantity struct {
	ok      bool
	unit    amount
	last    int
	isA     bool // "a", "an"
	digital bool
}

// number reads an amount at i: "two", "2 1/2", "two and a half", "a", "several", "a couple of", "half a".
func (r *reader) number(i int) quantity {
	switch l := r.lx(i); {
	case l.word == a:
		return r.numberAfterA(i)
	case l.word == another:
		return quantity{ok: true, unit: exactly(1), last: i + 1}
	case (l.word == few || l.word == many) && r.At(i+1).Is(token.Scale):
		return r.cardinal(i) // "several hundred"
	case l.word == few || l.word == many || l.word == dozens:
		return quantity{ok: true, unit: amount{unknown: true}, last: r.skip(i+1, of)}
	case l.word == couple:
		return quantity{ok: true, unit: exactly(2), last: r.skip(i+1, of)}
	case l.word == half && r.is(i+1, a):
		return quantity{ok: true, unit: amount{hundredths: 50}, last: i + 2}
	case l.word == half && r.hyphen(i+1):
		return quantity{ok: true, unit: amount{hundredths: 50}, last: i + 1}
	}
	return r.cardinal(i)
}

// numberAfterA reads "a few", "a couple of", "a dozen", "a half", "a hundred", or "a" alone.
func (r *reader) numberAfterA(i int) quantity {
	switch l := r.lx(i + 1); {
	case l.word == few || l.word == couple || l.word == half && (r.hyphen(i+2) || r.unit(i+2) != 0):
		q := r.number(i + 1)
		if l.word == half {
			return quantity{ok: true, unit: amount{hundredths: 50}, last: i + 2}
		}
		return q
	case l.word == dozens, l.word == many:
		return quantity{ok: true, unit: amount{unknown: true}, last: r.skip(i+2, of)}
	}
	if r.At(i + 1).Is(token.Cardinal | token.Scale) {
		if q := r.cardinal(i); q.ok {
			return q
		}
	}
	return quantity{ok: true, unit: exactly(1), last: i + 1, isA: true}
}

// quarterHour is the quarter in "three quarters of an hour" and "a quarter-century".
func (r *reader) quarterOf(i int) (length, int) {
	n, j := 1, i
	if v := r.Value(i, token.Cardinal); v > 0 {
		n, j = v, i+1
	} else if r.is(i, a) {
		j = i + 1
	}
	if r.unit(j) != Quarter || n > 3 {
		return length{}, 0
	}
	k := j + 1
	if r.hyphen(k) {
		k++
	} else if r.is(k, of) && r.is(k+1, a) {
		k += 2
	} else {
		return length{}, 0
	}
	if u := r.unit(k); u == Hour {
		return length{amount: exactly(15 * n), unit: Minute}, k + 1
	} else if u == Century {
		return length{amount: exactly(25 * n), unit: Year}, k + 1
	}
	return length{}, 0
}

// lengthAt reads a length at i; next is 0 where there is none.
func (r *reader) lengthAt(i int) (l, most length, last int) {
	if l, last := r.quarterOf(i); last > 0 {
		return l, length{}, last
	}
	q := r.number(i)
	if !q.ok {
		return length{}, length{}, 0
	}
	var second quantity
	if j := q.last; !q.isA && (r.is(j, to) || r.is(j, or) || r.dash(j)) && !r.is(j+1, a) {
		if second = r.number(j + 1); second.ok && !second.unit.unknown && second.unit.hundredths > q.unit.hundredths {
			q.last = second.last
		} else {
			second = quantity{}
		}
	}
	unit, last := r.unitAfter(q)
	if unit == 0 {
		return length{}, length{}, 0
	}
	l = inUnits(q.unit, unit)
	if r.lx(last-1).part == night {
		l.night = true
	}
	if second.ok {
		return l, inUnits(second.unit, unit), last
	}
	l, last = r.rest(l, last, q.isA)
	return l, length{}, last
}

// inUnits is a length of n units; a fortnight is two weeks.
func inUnits(n amount, unit Grain) length {
	if unit == fortnight {
		n.hundredths, unit = 2*n.hundredths, Week
	}
	return length{amount: n, unit: unit}
}

// unitAfter reads the unit behind an amount: "years", "-year", "more years", "trading days".
func (r *reader) unitAfter(q quantity) (unit Grain, last int) {
	j := q.last
	if r.hyphen(j) {
		j++
	} else if r.is(j, full) && !q.isA || r.is(j, full) && r.unit(j+1) > Hour {
		j++
	}
	if r.lx(j).part == night && r.lx(j).plural {
		return Day, j + 1
	}
	unit = r.unit(j)
	one := q.unit.hundredths == 100
	switch {
	case unit == 0 || unit == Half || r.glued(j) && !r.hyphen(j-1) && r.At(j-1).Kind == token.Number && r.At(j).Len() < 2:
		return 0, 0
	case unit == Second && !r.lx(j).plural && !r.hyphen(j-1) && !one, unit == Second && q.isA:
		return 0, 0
	case unit == Quarter && (q.isA || q.unit.hundredths < 200 && !q.unit.unknown) && !r.hyphen(j-1):
		return 0, 0
	case q.digital && unit <= Hour && r.At(j).Case == token.Title:
		return 0, 0 // the title of a programme
	case unit == Weekend && (q.isA || one):
		return 0, 0
	case q.isA && r.lx(j).plural && !r.is(j-1, full):
		return 0, 0
	case q.unit.unknown && !r.lx(j).plural && !r.hyphen(j-1):
		return 0, 0
	}
	return unit, j + 1
}

func (r *reader) glued(i int) bool { return r.Glued(i) }

// rest reads what a length adds: "and a half", "and three months", ", 20 minutes".
func (r *reader) rest(l length, last int, isA bool) (length, int) {
	j := last
	if r.is(j, and) {
		if j++; r.is(j, a) && r.is(j+1, half) && r.unit(j+2) == 0 {
			l.hundredths += 50
			return l, j + 2
		}
	} else if j = r.comma(last); j == last && r.unit(last+1) == 0 {
		return l, last
	}
	q := r.number(j)
	if !q.ok || q.isA || q.unit.unknown || l.unknown {
		return l, last
	}
	if unit, end := r.unitAfter(q); unit != 0 && unit < l.unit && l.unit <= Year && unit != Week && !r.hyphen(end-2) && r.At(end).Class&token.Preposition == 0 || unit != 0 && unit == l.unit-1 && unit < Day {
		l.rest, l.finer = q.unit, unit
		return l, end
	}
	return l, last
}
