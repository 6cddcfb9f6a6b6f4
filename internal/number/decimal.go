package number

import "github.com/cockroachdb/apd/v3"

// Plus is a + b, exact and without trailing zeros.
func Plus(a, b apd.Decimal) (sum apd.Decimal) {
	_, _ = apd.BaseContext.Add(&sum, &a, &b) // exact contexts fail on exponents that texts cannot write
	return Canonical(sum)
}

// Times is a × b, exact and without trailing zeros.
func Times(a, b apd.Decimal) (product apd.Decimal) {
	_, _ = apd.BaseContext.Mul(&product, &a, &b)
	return Canonical(product)
}

// Shift is a × 10^power.
func Shift(a apd.Decimal, power int) apd.Decimal {
	if !a.IsZero() {
		a.Exponent += int32(power)
	}
	return a
}

// Over is num ÷ den, rounded to 30 digits where it has no end; den is not 0.
func Over(num, den int) (quotient apd.Decimal) {
	const most = 4 // decimals of "1/8" and nearly all others that have an end
	for power, tens := 0, 1; power <= most; power, tens = power+1, tens*10 {
		if num*tens%den == 0 {
			quotient.SetFinite(int64(num*tens/den), int32(-power))
			return Canonical(quotient)
		}
	}
	thirty := apd.Context{Precision: 30, MaxExponent: apd.MaxExponent, MinExponent: apd.MinExponent, Rounding: apd.RoundHalfUp}
	_, _ = thirty.Quo(&quotient, apd.New(int64(num), 0), apd.New(int64(den), 0))
	return Canonical(quotient)
}

// Canonical is a without trailing zeros, so that equal numbers are written alike.
func Canonical(a apd.Decimal) (c apd.Decimal) {
	c.Reduce(&a)
	if c.IsZero() {
		c.Negative = false
	}
	return c
}

func whole(n int) (d apd.Decimal) {
	d.SetInt64(int64(n))
	return Canonical(d)
}
