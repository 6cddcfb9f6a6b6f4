package money

import (
	"database/sql/driver"
	"fmt"

	"github.com/cockroachdb/apd/v3"

	"github.com/lede-go/lede/internal/number"
)

// Decimal is an exact decimal number. The zero Decimal is 0. Compare with Cmp, not with ==.
type Decimal struct{ d apd.Decimal }

// DecimalError tells of a text that is no decimal.
type DecimalError struct{ Text string }

func (e *DecimalError) Error() string { return fmt.Sprintf("money: %q is no decimal", e.Text) }

// What ParseDecimal reads: so many bytes, which say so many digits, zeros at either end included.
const (
	longestDecimal = 1000
	mostDigits     = 900
)

// ParseDecimal reads "1800000000", "-0.45" or "1.8e9". The error is a *[DecimalError].
func ParseDecimal(text string) (Decimal, error) {
	if len(text) > longestDecimal {
		return Decimal{}, &DecimalError{text}
	}
	d, _, err := apd.NewFromString(text)
	if err != nil || d.Form != apd.Finite || d.NumDigits()+int64(max(d.Exponent, -d.Exponent)) > mostDigits {
		return Decimal{}, &DecimalError{text}
	}
	return Decimal{number.Canonical(*d)}, nil
}

// MustParseDecimal is ParseDecimal for constants: it panics on an error.
func MustParseDecimal(text string) Decimal {
	d, err := ParseDecimal(text)
	if err != nil {
		panic(err)
	}
	return d
}

// NewDecimal is n as a Decimal.
func NewDecimal(n int64) Decimal { return Decimal{number.Canonical(*apd.New(n, 0))} }

// String writes all digits and no trailing zeros: "1800000000", "0.45", "-3".
func (d Decimal) String() string { return d.d.Text('f') }

// Cmp is -1, 0 or 1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int { return d.d.Cmp(&e.d) }

// IsZero reports whether d is 0.
func (d Decimal) IsZero() bool { return d.d.IsZero() }

// Sign is -1, 0 or 1 as d is less than, equal to or greater than 0.
func (d Decimal) Sign() int { return d.d.Sign() }

// Neg is -d.
func (d Decimal) Neg() Decimal {
	d.d.Negative = !d.d.Negative && !d.d.IsZero()
	return d
}

// Add is d + e, exactly.
func (d Decimal) Add(e Decimal) Decimal { return Decimal{number.Plus(d.d, e.d)} }

// Sub is d - e, exactly.
func (d Decimal) Sub(e Decimal) Decimal { return d.Add(e.Neg()) }

// Mul is d × e, exactly.
func (d Decimal) Mul(e Decimal) Decimal { return Decimal{number.Times(d.d, e.d)} }

// Round is d with at most the given number of digits after the point, halves away from zero.
func (d Decimal) Round(digits int) Decimal {
	if int(d.d.Exponent) >= -digits {
		return d
	}
	var r apd.Decimal
	c := apd.Context{Precision: 2 * longestDecimal, MaxExponent: apd.MaxExponent, MinExponent: apd.MinExponent, Rounding: apd.RoundHalfUp}
	_, _ = c.Quantize(&r, &d.d, int32(-digits)) // cannot fail: the exponent grows
	return Decimal{number.Canonical(r)}
}

// MarshalText writes d as String does.
func (d Decimal) MarshalText() ([]byte, error) { return d.d.Append(nil, 'f'), nil }

// UnmarshalText reads what ParseDecimal reads.
func (d *Decimal) UnmarshalText(text []byte) error {
	parsed, err := ParseDecimal(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}

// Value gives d to a database as its text.
func (d Decimal) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads d from a database: a text, bytes or an integer. The error is a *[DecimalError].
func (d *Decimal) Scan(src any) error {
	switch v := src.(type) {
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case int64:
		*d = NewDecimal(v)
		return nil
	}
	return &DecimalError{fmt.Sprint(src)}
}
