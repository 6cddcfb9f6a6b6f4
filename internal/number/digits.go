package number

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/token"
)

// longest is how many bytes of digits and separators one number may have.
const longest = 48

// digits reads the digits at token i, "1,100", "1 000 000", "6 1/4", "6½", "1/4".
func (r *reader) digits(i int) (n Number, ok bool) {
	if d, ok := sign(r.String(i)); ok {
		return Number{Range: token.Range{First: i, Last: i + 1}, Value: Over(d.num, d.den), Kind: Fraction, Digits: true, Num: d.num, Den: d.den}, true
	}
	if n, ok := r.ratio(i); ok {
		return n, true
	}
	written, last := r.grouped(i)
	value, ok := decimal(written)
	if !ok {
		return Number{}, false
	}
	n = Number{Range: token.Range{First: i, Last: last}, Value: value, Digits: true}
	if part, ok := r.attached(last); ok {
		n.Value, n.Last = Plus(n.Value, Shift(part.Value, -decimals(written))), part.Last
	}
	return n, true
}

// decimals is how many digits stand behind the decimal point: in "5.62½" the half is one of the last of them.
func decimals(written string) int {
	point, ok := pointOf(written)
	if !ok || point == len(written) {
		return 0
	}
	return len(written) - point - 1
}

// grouped is the digits at token i, with the groups of three that blanks part from it: "1 000 000".
func (r *reader) grouped(i int) (written string, last int) {
	written, last = r.String(i), i+1
	if r.Byte(last) == ',' && r.Glued(last) && r.Glued(last+1) && r.At(last+1).Kind == token.Number {
		if whole := written + "," + r.String(last+1); len(whole) <= longest && lakhs(whole) { // "12,34,56,789"
			return whole, last + 2
		}
	}
	if len(written) > 3 || written[0] == '0' || r.At(i-1).Is(token.Month) {
		return written, last
	}
	for last < i+6 {
		next, ok := r.nextGroup(last)
		if !ok {
			break
		}
		written += r.String(next)
		last = next + 1
		if strings.ContainsAny(r.String(last-1), ".,") {
			break
		}
	}
	return written, last
}

// nextGroup is the group of three digits that begins at token i, after a blank, or behind it, after the apostrophe
// of Swiss style: "1'000".
func (r *reader) nextGroup(i int) (int, bool) {
	if s := r.text(i); (s == "'" || s == "’") && r.Glued(i) && r.Glued(i+1) {
		return i + 1, r.At(i+1).Kind == token.Number && group(r.String(i+1))
	}
	return i, r.At(i).Kind == token.Number && r.blank(i) && group(r.String(i))
}

// group reports whether s is three digits, or three digits and a decimal part.
func group(s string) bool {
	if len(s) < 3 || strings.ContainsAny(s[:3], ".,") || s[0] >= utf8.RuneSelf {
		return false
	}
	return len(s) == 3 || (s[3] == '.' || s[3] == ',') && !strings.ContainsAny(s[4:], ".,")
}

// blank reports whether exactly one character, a space of any width, parts token i from the one before.
func (r *reader) blank(i int) bool {
	gap := r.Source[r.At(i-1).End:r.At(i).Start]
	switch gap {
	case " ", "\u00a0", "\u2009", "\u202f", "\u2007":
		return true
	}
	return false
}

// attached is the fraction that ends a mixed number: "6 1/4", "6½", "6-1/2".
func (r *reader) attached(i int) (Number, bool) {
	if r.At(i).Kind != token.Number {
		if r.Byte(i) != '-' || !r.Glued(i) || !r.Glued(i+1) || r.At(i+1).Kind != token.Number {
			return Number{}, false
		}
		i++
	}
	if d, ok := sign(r.String(i)); ok {
		return Number{Range: token.Range{First: i, Last: i + 1}, Value: Over(d.num, d.den)}, true
	}
	return r.ratio(i)
}

// ratio reads "1/4" or "1/5th", of which the first number is the smaller one.
func (r *reader) ratio(i int) (Number, bool) {
	if s := r.Byte(i + 1); s != '/' && r.text(i+1) != "⁄" || r.At(i+2).Kind != token.Number || r.Byte(i+3) == '/' {
		return Number{}, false
	}
	num, ok1 := small(r.String(i))
	den, ok2 := small(r.String(i + 2))
	if !ok1 || !ok2 || num == 0 || num >= den {
		return Number{}, false
	}
	n := Number{Range: token.Range{First: i, Last: i + 3}, Value: Over(num, den), Kind: Fraction, Digits: true, Num: num, Den: den}
	if r.Glued(n.Last) && r.At(n.Last).Is(token.Ordinal) {
		n.Last++
	}
	return n, true
}

// small is a whole number of up to three digits.
func small(s string) (int, bool) {
	if len(s) > 3 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// part is a fraction of one.
type part struct{ num, den int }

// sign is the value of one sign for a fraction.
func sign(s string) (part, bool) {
	if len(s) < 2 || s[0] < utf8.RuneSelf {
		return part{}, false
	}
	p, ok := signs[s]
	return p, ok
}

var signs = map[string]part{
	"½": {1, 2}, "⅓": {1, 3}, "⅔": {2, 3}, "¼": {1, 4}, "¾": {3, 4}, "⅕": {1, 5}, "⅖": {2, 5}, "⅗": {3, 5},
	"⅘": {4, 5}, "⅙": {1, 6}, "⅚": {5, 6}, "⅛": {1, 8}, "⅜": {3, 8}, "⅝": {5, 8}, "⅞": {7, 8}, "⅒": {1, 10},
}

// decimal is the value of digits with separators; false where they make no number ("12.10.2019").
func decimal(s string) (apd.Decimal, bool) {
	point, ok := pointOf(s)
	if !ok || len(s) > longest {
		return apd.Decimal{}, false
	}
	var coefficient int64
	exponent, digits := 0, 0
	for i := range len(s) {
		c := s[i]
		if c < '0' || c > '9' {
			continue
		}
		digits++
		if digits > 18 {
			return long(s, point)
		}
		coefficient = coefficient*10 + int64(c-'0')
		if i > point {
			exponent--
		}
	}
	var d apd.Decimal
	d.SetFinite(coefficient, int32(exponent))
	return Canonical(d), true
}

// long is decimal for more digits than an int64 holds.
func long(s string, point int) (apd.Decimal, bool) {
	var b strings.Builder
	for i := range len(s) {
		if i == point {
			b.WriteByte('.')
		} else if s[i] != '.' && s[i] != ',' {
			b.WriteByte(s[i])
		}
	}
	d, _, err := apd.NewFromString(b.String())
	if err != nil {
		return apd.Decimal{}, false
	}
	return Canonical(*d), true
}

// pointOf is the index of the decimal separator in digits, len(s) where there is none.
func pointOf(s string) (int, bool) {
	dots, commas, lastDot, lastComma := 0, 0, -1, -1
	for i := range len(s) {
		switch c := s[i]; {
		case c == '.':
			dots, lastDot = dots+1, i
		case c == ',':
			commas, lastComma = commas+1, i
		case c < '0' || c > '9':
			return 0, false
		}
	}
	switch {
	case dots+commas == 0:
		return len(s), len(s) > 0
	case dots == 1 && commas == 0:
		return lastDot, true
	case dots == 0:
		return commaOnly(s, commas, lastComma)
	case dots == 1 && lastComma < lastDot:
		return lastDot, grouping(s[:lastDot])
	case commas == 1 && lastDot < lastComma:
		return lastComma, grouping(s[:lastComma])
	case commas == 0: // 1.234.567
		return len(s), thousands(s)
	}
	return 0, false
}

// commaOnly finds the decimal comma in "1,5" and "0,125"; "1,100" and "12,34,567" have none.
func commaOnly(s string, commas, last int) (int, bool) {
	switch {
	case commas == 1 && (len(s)-last != 4 || s[:last] == "0"):
		return last, true
	case grouping(s):
		return len(s), true
	}
	return 0, false
}

// thousands reports whether all groups but the first have three digits.
func thousands(s string) bool {
	i := strings.IndexAny(s, ".,")
	if i < 1 || i > 3 || s[0] == '0' {
		return false
	}
	for ; i < len(s); i += 4 {
		if s[i] >= '0' && s[i] <= '9' || len(s)-i < 4 || strings.ContainsAny(s[i+1:i+4], ".,") {
			return false
		}
	}
	return true
}

// grouping is thousands, or the Indian one: groups of two, and three digits at the end.
func grouping(s string) bool { return thousands(s) || lakhs(s) }

func lakhs(s string) bool {
	i := strings.IndexByte(s, ',')
	if i < 1 || i > 2 || len(s)-i < 7 {
		return false
	}
	for ; len(s)-i > 4; i += 3 {
		if s[i] != ',' || strings.IndexByte(s[i+1:i+3], ',') >= 0 {
			return false
		}
	}
	return len(s)-i == 4 && s[i] == ',' && strings.IndexByte(s[i+1:], ',') < 0
}

// text is the token i, "" where there is none.
func (r *reader) text(i int) string {
	tok := r.At(i)
	return tok.In(r.Source)
}
