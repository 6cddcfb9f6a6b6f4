package dates

import "github.com/lede-go/lede/internal/token"

// numericDate reads "2019-12-13", "12/13/2019", "13.12.2019", "20191213" and "2019-12".
func (r *reader) numericDate(i int) expr {
	if r.Glued(i) && (r.Byte(i-1) == '/' || r.Byte(i-1) == '-' || r.At(i-1).Kind == token.Word) {
		return expr{}
	}
	n, width := r.digits(i)
	switch {
	case width == 0:
		return r.dottedDate(i)
	case width == 8 && r.Glued(i+1) && r.At(i+1).Kind == token.Word:
		return expr{}
	case width == 8:
		return r.numeric(i, i+1, n/10000, n/100%100, n%100)
	case width == 4:
		return r.isoDate(i, n)
	case width <= 2:
		return r.slashDate(i, n)
	}
	return expr{}
}

func (r *reader) isoDate(i, year int) expr {
	if week := r.isoWeek(i + 2); week > 0 && r.hyphen(i+1) {
		return expr{Range: token.Range{First: i, Last: i + 3}, op: opPoint, point: point{grain: Week, year: int16(year), number: int8(week)}}
	}
	separator := r.Byte(i + 1)
	month, width := r.digits(i + 2)
	if separator != '-' && separator != '/' && separator != '.' || width != 2 || !r.Glued(i+1) || !r.Glued(i+2) {
		return expr{}
	}
	if d, width := r.digits(i + 4); width == 2 && r.Byte(i+3) == separator && r.Glued(i+3) && r.Glued(i+4) {
		return r.isoTime(r.numeric(i, i+5, year, month, d))
	}
	if separator == '-' && month >= 1 && month <= 12 && month != year%100+1 && year >= 1900 && !r.hyphen(i+3) {
		return expr{Range: token.Range{First: i, Last: i + 3}, op: opPoint,
			point: point{grain: Month, year: int16(year), month: int8(month)}}
	}
	return expr{}
}

// slashDate reads "12/13/2019" and "13/12/19"; where both readings are possible, the month is first.
func (r *reader) slashDate(i, first int) expr {
	second, width := r.digits(i + 2)
	year, yearWidth := r.digits(i + 4)
	if width == 0 || width > 2 || r.Byte(i+1) != '/' || r.Byte(i+3) != '/' || !r.Glued(i+4) || !r.Glued(i+1) {
		return expr{}
	}
	if yearWidth == 2 {
		year = century(year)
	} else if yearWidth != 4 {
		return expr{}
	}
	if first > 12 {
		first, second = second, first
	}
	return r.numeric(i, i+5, year, first, second)
}

// dottedDate reads "13.12.2019" and "2019.12.13", which the tokenizer keeps together.
func (r *reader) dottedDate(i int) expr {
	tok := r.At(i)
	if tok.Kind != token.Number || tok.Len() < len("1.1.2019") || tok.Len() > len("13.12.2019") {
		return expr{}
	}
	var fields [3]int
	at := 0
	for _, c := range []byte(r.String(i)) {
		switch {
		case c == '.' && at < 2:
			at++
		case c >= '0' && c <= '9':
			fields[at] = fields[at]*10 + int(c-'0')
		default:
			return expr{}
		}
	}
	if fields[0] > 31 {
		return r.numeric(i, i+1, fields[0], fields[1], fields[2])
	}
	if tok.Len() == len("13.12.19") && fields[2] < 100 && (r.is(i-1, on) || r.is(i-1, by) || r.is(i-1, until) || r.lx(i-1).shift == sinceThen || r.weekday(i-1) > 0) {
		fields[2] = century(fields[2]) // not a version
	}
	return r.numeric(i, i+1, fields[2], fields[1], fields[0])
}

func (r *reader) numeric(first, last, year, month, dayOfMonth int) expr {
	if year < 1000 || year > 2199 || !valid(year, month, dayOfMonth) {
		return expr{}
	}
	e := r.monthDay(first, last, month, dayOfMonth)
	e.point.year = int16(year)
	return e
}

// isoTime extends an ISO date by "T10:20:30Z".
func (r *reader) isoTime(e expr) expr {
	if e.op == opNone {
		return e
	}
	j := e.Last
	s := ""
	if j < r.Len() {
		s = r.String(j)
	}
	minute, width := r.digits(j + 2)
	if len(s) != 3 || s[0] != 'T' || !r.Glued(j) || r.Byte(j+1) != ':' || width != 2 || minute > 59 {
		return e
	}
	hour := int(s[1]-'0')*10 + int(s[2]-'0')
	if s[1] < '0' || s[1] > '2' || s[2] < '0' || s[2] > '9' || hour > 24 {
		return e
	}
	e.point.clock, e.point.grain, e.point.hour, e.point.minute, e.Last = true, Minute, int8(hour), int8(minute), j+3
	if second, width := r.digits(j + 4); r.Byte(j+3) == ':' && width == 2 && second < 60 {
		e.point.seconds, e.point.second, e.Last = true, int8(second), j+5
	}
	if r.At(e.Last).Case == token.Upper || r.Byte(e.Last) == 'Z' {
		if r.Byte(e.Last) == 'Z' && r.Glued(e.Last) {
			e.point.zone, e.Last = true, e.Last+1
		}
	}
	return e
}

// isoWeek is the week that "W50" at i names, 0 if it is none.
func (r *reader) isoWeek(i int) int {
	tok := r.At(i)
	if tok.Kind != token.Word || tok.Len() != len("W50") || r.Source[tok.Start] != 'W' {
		return 0
	}
	week := 0
	for _, c := range []byte(r.Source[tok.Start+1 : tok.End]) {
		if c < '0' || c > '9' {
			return 0
		}
		week = week*10 + int(c-'0')
	}
	if week > 53 {
		return 0
	}
	return week
}
