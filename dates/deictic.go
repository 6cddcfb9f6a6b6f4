package dates

import "github.com/lede-go/lede/internal/token"

// deicticDay reads "today", "yesterday", "tomorrow", "tonight" and "overnight".
func (r *reader) deicticDay(i int) expr {
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opDay, unit: Day, point: point{grain: Day}}
	if r.At(i).Case == token.Title && r.At(i-1).Capital() && r.lx(i-1).weekday == 0 &&
		(r.At(i-2).Case == token.Lower || r.At(i+1).Case == token.Lower) {
		return expr{} // "in USA Today", and no headline
	}
	switch r.lx(i).deictic {
	case today:
	case yesterday:
		e.k = -1
	case tomorrow:
		e.k = 1
	case tonight:
		e.point.part, e.point.grain = night, DayPart
	case overnight:
		e.k, e.point.part, e.point.grain = -1, night, DayPart
	default:
		return expr{}
	}
	return e
}

// dayBeforeYesterday reads "the day before yesterday" and "the day after tomorrow".
func (r *reader) dayBeforeYesterday(i int) expr {
	if r.unit(i) != Day {
		return r.weekBeforeLast(i)
	}
	e := expr{Range: token.Range{First: i, Last: i + 3}, op: opDay, unit: Day, point: point{grain: Day}, article: true}
	switch shift, day := r.lx(i+1).shift, r.lx(i+2).deictic; {
	case shift == before && day == yesterday:
		e.k = -2
	case shift == after && day == tomorrow:
		e.k = 2
	default:
		return r.besideDay(i)
	}
	return e
}

// besideDay reads "the day before last Tuesday" and "the day after Christmas".
func (r *reader) besideDay(i int) expr {
	way := int8(1)
	switch r.lx(i + 1).shift {
	case before:
		way = -1
	case after:
	default:
		return expr{}
	}
	for _, read := range [...]func(*reader, int) expr{(*reader).weekdayDate, (*reader).monthFirst, (*reader).weekdayAlone, (*reader).relativeNames, (*reader).holidayName} {
		if e := read(r, i+2); r.is(i-1, the) && e.op == opPoint && e.point.grain == Day && e.unit == 0 {
			e.First, e.article, e.beside = i, true, way
			return e
		}
	}
	return expr{}
}

// vague reads "now", "currently", "recently", "soon", "the future", "at the moment".
func (r *reader) vague(i int) expr {
	d := r.lx(i).deictic
	ref := r.reference(i, d)
	if ref == 0 {
		return expr{}
	}
	e := refer(i, i+1, ref)
	switch {
	case d == now && r.At(i-1).Hash == rightWord:
		e.First--
	case d == recently && (r.is(i-1, full) || r.is(i-1, most)) && r.At(i-1).Len() == 4 && !r.is(i-2, than):
		e.First--
	}
	if d == future && r.lx(i+1).plural {
		e.Last++ // "future quarters"
	}
	e.article = d == future || d == present || d == moment
	return e
}

var rightWord = token.HashOf("right")

func refer(first, last int, ref reference) expr {
	return expr{Range: token.Range{First: first, Last: last}, op: opRef, point: point{ref: ref}}
}

// reference is what a vague word refers to, 0 where it does not speak of time.
func (r *reader) reference(i int, d deictic) reference {
	tok, after := r.At(i), r.At(i+1)
	lower := after.Kind == token.Word && after.Case == token.Lower
	noun := lower && !after.Is(token.Function)
	switch d {
	case now, nowadays:
		if tok.Case == token.Upper || r.hyphen(i+1) || tok.Case == token.Title && r.Byte(i+1) == ',' {
			return 0 // "NOW" is a name; "Now, …" only takes breath
		}
		return presentRef
	case currently:
		return presentRef
	case recently:
		if !r.is(i-1, as) {
			return pastRef
		}
	case soon:
		if !r.is(i-1, as) && !r.is(i-1, too) && !r.is(i+1, as) && r.lx(i+1).shift == 0 && !r.is(i-1, not) && !r.soonDid(i) {
			return futureRef
		}
	case current:
		if noun && r.unit(i+1) == 0 && !r.past(i+1) && !r.is(i-1, stream) && !r.is(i+1, stream) {
			return presentRef
		}
	case future:
		if r.unit(i+1) >= Day && r.lx(i+1).plural && tok.Case == token.Lower {
			return futureRef
		}
		if r.theFuture(i) && !noun && !r.is(i+1, of) {
			return futureRef
		}
	case present:
		if (r.is(i-1, at) || r.is(i-1, the)) && !noun && !after.Capital() && tok.Case == token.Lower {
			return presentRef
		}
	case moment:
		if r.is(i-1, the) && r.is(i-2, at) && !r.is(i+1, of) && !noun {
			return presentRef
		}
	}
	return 0
}

// soonDid reports whether "soon" at i stands in a story: "soon became", "was soon freed".
func (r *reader) soonDid(i int) bool {
	before := r.At(i - 1).Hash
	return r.past(i+1) && before != isWord && before != areWord && before != beWord
}

// past reports whether the word at i is a verb in the past, or ends like one.
func (r *reader) past(i int) bool { return r.is(i, wasCue) || r.participle(r.At(i)) }

// theFuture reports whether "the", "in" or "near" stands before "future" at i.
func (r *reader) theFuture(i int) bool {
	return r.At(i).Case == token.Lower && (r.is(i-1, the) || r.is(i-1, in) || r.is(i-1, near))
}

// vaguePast reads "the past" where nothing follows that it belongs to, and "these days".
func (r *reader) vaguePast(i int) expr {
	switch rel := r.lx(i).relative; {
	case rel == past && r.is(i-1, the):
		after := r.At(i + 1)
		if after.Kind == token.Number || after.Kind == token.Word && !after.Is(token.Function) || r.is(i+1, few) || r.is(i+1, many) || after.Is(token.Cardinal) {
			return expr{}
		}
		e := refer(i, i+1, pastRef)
		e.article = true
		return e
	case rel == these && r.unit(i+1) == Day && r.lx(i+1).plural:
		return refer(i, i+2, presentRef)
	}
	return expr{}
}

// nearFuture reads "near future", "foreseeable future", "the distant past", "the short term".
func (r *reader) nearFuture(i int) expr {
	ref, after := reference(0), r.lx(i+1)
	switch open := !r.nounAfter(i + 2); {
	case after.deictic == term && open && r.is(i-1, the) && (r.is(i, near) || r.At(i).Hash == longWord):
		ref = futureRef
	case !r.is(i, near):
	case after.deictic == future:
		ref = futureRef
	case after.relative == past && open:
		ref = pastRef
	}
	if ref == 0 {
		return expr{}
	}
	e := refer(i, i+2, ref)
	e.article = true
	return e
}

// weekBeforeLast reads "the week before last" and "the year after next".
func (r *reader) weekBeforeLast(i int) expr {
	unit, shift, rel := r.unit(i), r.lx(i+1).shift, r.lx(i+2).relative
	if unit < Day || unit > Century || r.lx(i).plural || !(shift == before && rel == last || shift == after && rel == next) {
		return expr{}
	}
	return expr{Range: token.Range{First: i, Last: i + 3}, op: opUnit, unit: unit, relative: rel, k: direction(rel), article: true}
}

// longAgo reads "long ago" and "some time ago".
func (r *reader) longAgo(i int) expr {
	if r.lx(i+1).shift != ago || !r.is(i, times) && r.At(i).Hash != longWord {
		return expr{}
	}
	e := refer(i, i+2, pastRef)
	for j := i - 1; j > i-3 && (r.is(j, a) || r.At(j).Hash == longWord || r.lx(j).modifier == about); j-- {
		e.First = j
	}
	return e
}
