package dates

import "github.com/lede-go/lede/internal/token"

// periodCode reads "Q3 2019", "3Q", "H1", "FY2025", "1Q25".
func (r *reader) periodCode(i int) expr {
	p := r.lx(i).period
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opPoint}
	switch {
	case p > quarterCode && p <= quarterCode+4 && r.At(i).Case == token.Upper:
		e.point = point{grain: Quarter, number: int8(p - quarterCode)}
	case p > halfCode && p <= halfCode+2 && r.At(i).Case == token.Upper:
		e.point = point{grain: Half, number: int8(p - halfCode)}
	case (p == periodQ || p == periodH) && r.Glued(i) && r.At(i).Case != token.Lower && r.small(i-1, 4) > 0 && !r.hyphen(i-2):
		e.First, e.point = i-1, point{grain: Quarter, number: int8(r.small(i-1, 4))}
		if p == periodH {
			if e.point.grain = Half; e.point.number > 2 {
				return expr{}
			}
		}
	default:
		return expr{}
	}
	if e.point.grain == Half && r.year(e.Last) == 0 && !r.isReport(i) && !r.is(e.Last, of) {
		return expr{} // "an H1 visa"
	}
	j := e.Last
	if r.Byte(j) == '\'' && r.Glued(j) {
		j++ // "Q4'19"
	}
	if n, width := r.digits(j); width == 2 && r.Glued(j) {
		e.point.year, e.Last = int16(century(n)), j+1
		return e
	}
	if r.hyphen(e.Last) && r.year(e.Last+1) != 0 {
		e.point.year, e.Last = int16(r.year(e.Last+1)), e.Last+2
		return e
	}
	return r.ofYear(e)
}

// gluedCode reads "FY2025", "FY25", "CY2019", and behind its number "4Q19", "1H2019": letters and a year in one token.
func (r *reader) gluedCode(i int) expr {
	code, y := r.codeYear(i)
	e := expr{Range: token.Range{First: i, Last: i + 1}, op: opPoint, point: point{grain: Year, year: int16(y)}}
	switch {
	case y < 1900 || y > 2199:
		return expr{}
	case code == "FY":
		e.point.fiscal = true
	case code == "CY":
	case r.Glued(i) && !r.hyphen(i-2) && (code == "Q" && r.small(i-1, 4) > 0 || code == "H" && r.small(i-1, 2) > 0):
		if e.point.grain = Quarter; code == "H" {
			e.point.grain = Half
		}
		e.First, e.point.number = i-1, int8(r.small(i-1, 4))
	default:
		return expr{}
	}
	return e
}

// codeYear splits "FY25" at i into its letters and its year, 0 if it is built otherwise.
func (r *reader) codeYear(i int) (code string, year int) {
	s := r.String(i)
	n := len(s)
	for n > 0 && s[n-1] >= '0' && s[n-1] <= '9' {
		n--
	}
	if width := len(s) - n; width != 2 && width != 4 {
		return "", 0
	}
	for _, c := range []byte(s[n:]) {
		year = year*10 + int(c-'0')
	}
	if len(s)-n == 2 {
		year = century(year)
	}
	return s[:n], year
}

// firstOfYear reads "9M 2019": the first nine months of the year.
func (r *reader) firstOfYear(i int) expr {
	n, y := r.small(i, 11), r.year(i+2)
	if n == 0 || n%3 != 0 || y == 0 || !r.Glued(i+1) || r.String(i+1) != "M" || r.At(i-1).Is(token.Sign|token.Code) {
		return expr{}
	}
	months := expr{Range: token.Range{First: i, Last: i + 2}, op: opLength, length: inUnits(exactly(n), Month)}
	return expr{Range: token.Range{First: i, Last: i + 3}, op: opRange, parts: []expr{months, r.yearPoint(i+2, i+3, y)}}
}
