package money

import "strings"

// Amount is a number of units of a currency, "USD 1800000000".
type Amount struct {
	Value    Decimal  `json:"value"`    // in the main unit: 45 pence are 0.45
	Currency Currency `json:"currency"` // zero where unknown: "10 francs"
}

// NewAmount is value units of the currency with this code. The error is a *[DecimalError] or a *[CurrencyError].
func NewAmount(value, code string) (Amount, error) {
	d, err := ParseDecimal(value)
	if err != nil {
		return Amount{}, err
	}
	c, err := ParseCurrency(code)
	return Amount{d, c}, err
}

// String is the code and the value, "USD 1800000000"; the value alone where the currency is unknown.
func (a Amount) String() string {
	return strings.TrimSpace(a.Currency.String() + " " + a.Value.String())
}

// Add is a + b. The error is a *[CurrencyError] where the currencies differ.
func (a Amount) Add(b Amount) (Amount, error) {
	if a.Currency != b.Currency {
		return Amount{}, &CurrencyError{a.Currency.String(), b.Currency.String()}
	}
	return Amount{a.Value.Add(b.Value), a.Currency}, nil
}

// Cmp compares a and b as Decimal.Cmp does. The error is a *[CurrencyError] where the currencies differ.
func (a Amount) Cmp(b Amount) (int, error) {
	if a.Currency != b.Currency {
		return 0, &CurrencyError{a.Currency.String(), b.Currency.String()}
	}
	return a.Value.Cmp(b.Value), nil
}

// Convert is a in another currency, of which one unit of a's is worth rate. Nothing is rounded.
func (a Amount) Convert(rate Decimal, to Currency) Amount {
	return Amount{a.Value.Mul(rate), to}
}

// Round is a rounded to the minor unit of its currency, halves away from zero.
func (a Amount) Round() Amount {
	if digits := a.Currency.Digits(); !a.Currency.IsZero() && digits >= 0 {
		a.Value = a.Value.Round(digits)
	}
	return a
}

// Sum adds amounts of one currency; without amounts it is the zero Amount.
// The error is a *[CurrencyError] where the currencies differ.
func Sum(amounts ...Amount) (total Amount, err error) {
	for i, a := range amounts {
		if i == 0 {
			total = a
		} else if total, err = total.Add(a); err != nil {
			return Amount{}, err
		}
	}
	return total, nil
}
