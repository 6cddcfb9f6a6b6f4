package dates

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// cardinal reads the number at i: "12", "2 1/2", "1.5", "two and a half", "a hundred", "several".
func (r *reader) cardinal(i int) quantity {
	if n, width := r.digits(i); width > 0 && width <= 4 && !r.mixed(i+1) {
		return quantity{ok: true, unit: exactly(n), last: i + 1, digital: true}
	}
	if !number.Starts(r.At(i)) {
		return quantity{}
	}
	if v := r.Value(i, token.Cardinal); v > 0 && r.unit(i+1) == Quarter && (!r.is(i+2, of) || r.year(i+3) != 0 || r.lx(i+3).relative != 0) {
		return quantity{ok: true, unit: exactly(v), last: i + 1} // not "three quarters of it"
	}
	n, ok := number.At(r.Text, i)
	switch {
	case !ok || n.Kind == number.Ordinal || n.Kind == number.Fraction && !n.Digits:
		return quantity{}
	case !n.HasValue():
		return quantity{ok: true, unit: amount{unknown: true}, last: r.skip(n.Last, of)}
	}
	h, ok := hundredths(n.Value)
	return quantity{ok: ok, unit: amount{hundredths: h}, last: n.Last, digital: n.Digits}
}

// mixed reports whether a number goes on at i: "2 1/2", "2½", "2 million".
func (r *reader) mixed(i int) bool {
	return r.At(i).Kind == token.Number || r.At(i).Is(token.Scale|token.Part) || r.is(i, and) && r.is(i+1, a) && r.is(i+2, half) ||
		r.hyphen(i) && (r.At(i+1).Kind == token.Number && r.Byte(i+2) == '/' || r.is(i+1, and)) || r.Byte(i) == '/'
}

// most hundredths of units that a length may have: enough for the age of the universe in years.
const mostHundredths = 1e13

// hundredths is 100 × d, if that is whole and small enough to be a length of time.
func hundredths(d apd.Decimal) (int64, bool) {
	scaled := number.Shift(d, 2)
	v, err := scaled.Int64()
	return v, err == nil && v > 0 && v <= mostHundredths
}
