package dates

import "github.com/lede-go/lede/internal/token"

// yearAlone reads "1989", and "2020-2024", "1988-89", "2019/20" as ranges.
func (r *reader) yearAlone(i int) expr {
	y := r.year(i)
	if y == 0 || !r.isYear(i, y) {
		return expr{}
	}
	e := r.yearPoint(i, i+1, y)
	if r.is(i+1, beforeChrist) {
		e.point.year, e.Last = int16(-y), i+2
		return e
	}
	if second, last := r.secondYear(i+1, y); last > 0 {
		f := r.yearPoint(last-1, last, second)
		return expr{Range: token.Range{First: i, Last: last}, op: opRange, parts: []expr{e, f}}
	}
	return e
}

func (r *reader) yearPoint(first, last, year int) expr {
	return expr{Range: token.Range{First: first, Last: last}, op: opPoint, point: point{grain: Year, year: int16(year)}}
}

// secondYear reads "-2024", "-89" or "/20" after the year y.
func (r *reader) secondYear(i, y int) (year, last int) {
	if !(r.dash(i) || r.Byte(i) == '/') || !r.Glued(i) && r.Byte(i) == '/' {
		return 0, 0
	}
	n, width := r.digits(i + 1)
	switch {
	case width == 4 && n > y && n <= y+500 && n < 2200 && !r.is(i+2, counted):
		return n, i + 2
	case width == 2 && r.Glued(i) && r.Glued(i+1) && n > y%100 && !r.hyphen(i+2):
		return y/100*100 + n, i + 2
	}
	return 0, 0
}

// isYear reports whether the four digits at i are a year by what stands around them.
func (r *reader) isYear(i, y int) bool {
	before, after := r.At(i-1), r.At(i+1)
	switch {
	case r.Glued(i) && !r.hyphen(i-1) && before.Hash != copyrightSign && !before.Is(token.OpenParen|token.OpenQuote|token.Quote) && r.Byte(i-1) != '/':
		return false
	case r.Glued(i+1) && (after.Kind == token.Word && !after.Is(token.Possessive) || after.Kind == token.Symbol && r.Byte(i+1) != '/' ||
		r.Byte(i+1) == ':' && r.Glued(i+2)) && r.At(i+1).Kind != token.Break:
		return false
	case before.Is(token.Sign|token.Code) || after.Is(token.Percent|token.Scale|token.Sign|token.Code) || r.is(i+1, counted):
		return false
	case after.Is(token.Currency) || r.unit(i+1) != 0 && r.lx(i+1).plural && r.unit(i+1) != Quarter:
		return false
	case r.hyphen(i+1) && r.is(i+2, counted), r.isAddress(i), r.hyphen(i-1) && r.inName(i-1):
		return false
	case r.is(i-1, numbered) || r.Byte(i-1) == '+' || r.Byte(i-1) == '#' || r.lx(i+1).clock >= westernmost:
		return false
	}
	if y >= 1900 && y < 2060 {
		return !r.approximated(i) && (!r.inName(i) || r.At(i-1).Is(token.Month))
	}
	return r.led(i) && !r.approximated(i)
}

// approximated reports whether "about", "some", "more than" or the like before a number and a
// plural after it tell that it counts things.
func (r *reader) approximated(i int) bool {
	l := r.lx(i - 1)
	approx := l.modifier >= about || l.word == than || l.word == least || l.word == most || l.word == up
	tok := r.At(i + 1)
	return approx && tok.Kind == token.Word && tok.Case == token.Lower && !tok.Is(token.Function) && r.Source[tok.End-1] == 's'
}

// inName reports whether the word before is capitalised and part of a name: "Windows 2000", "Euro 2004".
func (r *reader) inName(i int) bool {
	tok := r.At(i - 1)
	l := r.lx(i - 1)
	return tok.Kind == token.Word && tok.Capital() && !tok.Is(token.Function|token.Month|token.Season|token.Modifier) &&
		l.season == 0 && l.period == 0 && l.relative == 0 && l.unit == 0 && l.modifier == 0 && !l.holiday && tok.Hash != copyrightWord
}

var (
	copyrightWord = token.HashOf("copyright")
	copyrightSign = token.HashOf("©")
)

// led reports whether a word that leads to a year stands before it: "in 1800", "since 1702".
func (r *reader) led(i int) bool {
	for j := i - 1; j >= i-4; j-- {
		tok, l := r.At(j), r.lx(j)
		switch {
		case j == i-1 && (l.word == the && r.At(i+1).Capital() || l.word == to && r.datesBack(i-2)):
			return true // "the 1832 Act", "dates back to 1723"
		case l.word == in || l.word == until || l.word == by || l.word == from || l.word == during || l.word == between || l.shift >= before:
			return !r.countedAfter(i)
		case l.word == of && j == i-1 || l.modifier != 0 && l.modifier <= about && j == i-1:
			return !r.countedAfter(i)
		case j == i-1 && tok.Case == token.Lower && tok.Len() > 4 && (r.Source[tok.End-2:tok.End] == "ed" || r.lx(j).word == wasCue):
			return r.endsYear(i + 1) // "founded 1878"
		case r.Byte(j) == '(' && j == i-1:
			return r.At(i + 1).Is(token.CloseParen | token.Hyphen | token.Dash)
		case l.word == and || l.word == to || l.word == the || r.dash(j) || r.year(j) != 0 || r.Byte(j) == ',' || tok.Is(token.OpenParen):
		default:
			return false
		}
	}
	return false
}

// countedAfter reports whether a plural noun follows the number at i.
func (r *reader) countedAfter(i int) bool {
	tok := r.At(i + 1)
	return tok.Kind == token.Word && tok.Case == token.Lower && !tok.Is(token.Function) && r.Source[tok.End-1] == 's'
}

// theYear reads "the year 2000" and "the year two thousand".
func (r *reader) theYear(i int) expr {
	if r.unit(i) != Year || r.lx(i).plural {
		return expr{}
	}
	e := expr{}
	if y := r.year(i + 1); y != 0 {
		e = r.yearPoint(i, i+2, y)
	} else if n := r.number(i + 1); n.ok && n.unit.hundredths >= 100000 && n.unit.hundredths < 220000 && n.last > i+2 {
		e = r.yearPoint(i, n.last, int(n.unit.hundredths/100))
	}
	e.article = true
	return e
}

// yearInWords reads "nineteen ninety-six".
func (r *reader) yearInWords(i int) expr {
	var y int
	switch r.lx(i).period {
	case nineteen:
		y = 1900
	case eighteen:
		y = 1800
	default:
		return expr{}
	}
	j := i + 1
	if r.hyphen(j) {
		j++
	}
	tens := r.Value(j, token.Cardinal)
	if tens < 10 || tens > 90 {
		return expr{}
	}
	y += tens
	j++
	k := j
	if r.hyphen(k) {
		k++
	}
	if n := r.Value(k, token.Cardinal); tens >= 20 && n > 0 && n < 10 {
		y, j = y+n, k+1
	}
	if r.unit(j) != 0 {
		return expr{}
	}
	return r.yearPoint(i, j, y)
}

// decade reads "1980s", "the '90s", "1800s" (a century).
func (r *reader) decade(i int) expr {
	n, width := r.digits(i)
	if width != 4 && width != 2 || n%10 != 0 {
		return expr{}
	}
	if !r.is(i+1, pluralS) || !r.Glued(i+1) {
		if !(width == 4 && r.is(i+1, possessive) && r.is(i-1, the) && n%10 == 0) {
			return expr{}
		}
	}
	e := expr{Range: token.Range{First: i, Last: i + 2}, op: opPoint, article: true, point: point{grain: Decade, year: int16(n)}}
	if width == 2 {
		if !r.apostropheYear(i-1) && (n < 50 || !r.is(i-1, the) && !r.leads(i-1) || r.sentenceHas(i, r.isHeat)) {
			return expr{} // "he is in his 30s", "highs in the 90s"
		}
		if r.apostropheYear(i - 1) {
			e.First--
		}
		e.point.year = int16(century(n))
	}
	if width == 4 && n%100 == 0 && n < 2000 {
		e.point.grain = Century
	}
	if n >= 1000 && (n < 1000 || n > 2100) {
		return expr{}
	}
	return e
}

// decadeInWords reads "the nineties", "the nineteen-eighties".
func (r *reader) decadeInWords(i int) expr {
	j, y := i, 1900
	if r.lx(i).period == eighteen {
		y = 1800
	}
	if p := r.lx(i).period; p == nineteen || p == eighteen {
		if j++; r.hyphen(j) {
			j++
		}
	}
	p := r.lx(j).period
	if p < decadeInWord || j == i && !r.is(i-1, the) && !r.leads(i-1) {
		return expr{}
	}
	y += 10 * int(p-decadeInWord)
	return expr{Range: token.Range{First: i, Last: j + 1}, op: opPoint, article: true, point: point{grain: Decade, year: int16(y)}}
}

// century reads "the 20th century", "the fifth century BC", "19th-century".
func (r *reader) century(i int) expr {
	n, j := r.ordinal(i)
	if n == 0 || n > 30 {
		return expr{}
	}
	hyphened := r.hyphen(j)
	if hyphened {
		j++
	}
	if r.unit(j) != Century || r.At(j).Case == token.Title && r.At(j+1).Case == token.Title {
		return expr{}
	}
	e := expr{Range: token.Range{First: i, Last: j + 1}, op: opPoint, article: true, hyphened: hyphened || r.hyphen(j+1),
		point: point{grain: Century, year: int16(max(1, (n-1)*100))}}
	switch {
	case r.is(j+1, beforeChrist):
		e.point.year, e.Last = int16(-n)*100, j+2
	case r.is(j+1, anno) && r.At(j+1).Case == token.Upper:
		e.Last = j + 2
	}
	return e
}

// beforeChrist reads "44 BC".
func (r *reader) beforeChrist(i int) expr {
	n, width := r.digits(i)
	if width == 0 || n == 0 || n > 9999 || !r.is(i+1, beforeChrist) || r.At(i+1).Case != token.Upper {
		return expr{}
	}
	return r.yearPoint(i, i+2, -n)
}

// shortYear reads "'68" behind "of", "in", "since" or "until".
func (r *reader) shortYear(i int) expr {
	n, width := r.digits(i)
	if width != 2 || !r.apostropheYear(i-1) || r.Glued(i+1) && r.At(i+1).Kind == token.Word && !r.is(i+1, possessive) {
		return expr{}
	}
	if l := r.lx(i - 2); l.word != of && l.word != in && l.word != until && l.word != the && l.shift < before {
		return expr{}
	}
	return r.yearPoint(i-1, i+1, century(n))
}

func (r *reader) isHeat(i int) bool { return r.is(i, heat) }

// isAddress reports whether the number at i is that of a house: "2010 River Road".
func (r *reader) isAddress(i int) bool {
	for j := i + 1; j <= i+3 && r.At(j).Capital(); j++ {
		if r.is(j, street) {
			return true
		}
	}
	return false
}

// datesBack reports whether "back" or "dates" stands at i.
func (r *reader) datesBack(i int) bool {
	h := r.At(i).Hash
	return h == backWord || h == datesWord || h == datingWord
}

var (
	backWord   = token.HashOf("back")
	datesWord  = token.HashOf("dates")
	datingWord = token.HashOf("dating")
)
