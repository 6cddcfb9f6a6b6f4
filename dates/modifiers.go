package dates

import "github.com/lede-go/lede/internal/token"

// modifying is a word or phrase that modifies a date or a length.
type modifying uint8

const (
	asStart modifying = iota + 1
	asMid
	asEnd
	asEarlier // "earlier this year": only before what points from a day
	asLater
	asAbout
	asNearly
	asOver
	asUnder
	asAtLeast
	asAtMost
)

var modsOf = [...]Mod{0, Start, Mid, End, Start, End, Approx, LessThan, MoreThan, LessThan, AtLeast, AtMost}

func (m modifying) mod() Mod { return modsOf[m] }

// modOf is the modifier that "early", "mid" and "late" stand for.
func modOf(m modifier) Mod {
	switch m {
	case early, beginning:
		return Start
	case mid, middle:
		return Mid
	}
	return End
}

// modifierAt reads "early in", "mid-", "the end of", "more than", "about"; next is where the date begins.
func (r *reader) modifierAt(i int) (m modifying, next int) {
	l := r.lx(i)
	switch l.modifier {
	case early, mid, late:
		if r.unit(i-1) != 0 {
			return 0, i // "a week late this year"
		}
		return modifying(modOf(l.modifier)), r.afterPart(i + 1)
	case beginning, middle, ending:
		if r.is(i+1, of) {
			return modifying(modOf(l.modifier)), i + 2
		}
		return 0, i
	case about:
		return asAbout, i + 1
	case nearly:
		return asNearly, i + 1
	case over:
		return asOver, i + 1
	case under:
		return asUnder, i + 1
	}
	switch {
	case l.shift == earlier:
		return asEarlier, r.afterPart(i + 1)
	case l.shift == later:
		return asLater, r.afterPart(i + 1)
	case r.is(i, the):
		if k := r.lx(i + 1).modifier; k >= beginning && k <= ending && r.is(i+2, of) {
			return modifying(modOf(k)), i + 3
		}
		return 0, i
	}
	return r.comparison(i)
}

// afterPart skips the hyphen of "mid-May" and the "in" of "early in May", "late on Friday".
func (r *reader) afterPart(i int) int {
	if r.hyphen(i) || r.is(i, in) || r.is(i, on) {
		return i + 1
	}
	return i
}

// comparison reads "more than", "no less than", "at least", "up to", "as much as", "just over".
func (r *reader) comparison(i int) (modifying, int) {
	j := i
	negated := r.is(j, no) || r.is(j, not)
	if negated {
		j++
	}
	l := r.lx(j)
	switch {
	case l.word == full && r.At(j).Hash == moreWord && r.is(j+1, than):
		if negated {
			return asAtMost, j + 2
		}
		return asOver, j + 2
	case l.word == less && r.is(j+1, than):
		if negated {
			return asAtLeast, j + 2
		}
		return asUnder, j + 2
	case l.word == at && r.is(j+1, least):
		return asAtLeast, j + 2
	case l.word == at && r.is(j+1, most), l.word == up && r.is(j+1, to):
		return asAtMost, j + 2
	case l.word == as && (r.is(j+1, much) || r.is(j+1, many)) && r.is(j+2, as):
		return asAtMost, j + 3
	}
	return 0, i
}

var moreWord = token.HashOf("more")

// fits reports whether the modifier may stand before the expression.
func fits(m modifying, e expr) bool {
	switch m {
	case asStart, asMid, asEnd:
		return e.op == opPoint && e.mod == 0 || e.op == opUnit || e.op == opDay || e.op == opSame || e.op == opClock && e.point.part != 0 || e.op == opRange && e.point.grain == Month
	case asEarlier, asLater:
		return e.mod == 0 && (e.op == opUnit || e.op == opDay || e.op == opSame || e.op == opPoint && (e.point.grain == Day || e.relative != 0 || e.tail != 0))
	case asAbout, asNearly:
		if e.op == opClock || e.fixed || e.point.weekday != 0 && e.point.month == 0 || e.point.clock {
			return false
		}
		return e.op == opLength && e.relative == 0 || e.op == opShift || e.op == opClock || e.op == opPoint && m == asAbout || e.op == opSame && e.mod != 0
	}
	if e.length.unknown {
		return false // "over several years"
	}
	return e.op == opLength && !e.fixed && e.relative == 0 || e.op == opShift || e.op == opRange && e.length.isSet()
}
