package money

import (
	"database/sql/driver"
	_ "embed" // for the table
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// Currency is a currency of the table currencies.tsv: an ISO 4217 code, an old one, or a crypto unit.
// Currencies compare with ==; the zero Currency is unknown.
type Currency struct{ row uint16 }

// Status says what kind of thing a currency is.
type Status uint8

// The statuses of currencies.
const (
	Active Status = iota + 1 // money of today
	Old                      // money that has been replaced: DEM, FRF, ITL
	Fund                     // accounting units: XDR, CLF
	Metal                    // XAU, XAG
	Crypto                   // no ISO code: BTC
)

var statuses = map[string]Status{"active": Active, "old": Old, "fund": Fund, "metal": Metal, "crypto": Crypto}

// CurrencyError tells of a code that is in no table, or of two currencies that do not go together.
type CurrencyError struct {
	Code  string
	Other string // the second currency of an operation that wants one, "" otherwise
}

func (e *CurrencyError) Error() string {
	if e.Other != "" {
		return fmt.Sprintf("money: %q and %q are not one currency", e.Code, e.Other)
	}
	return fmt.Sprintf("money: unknown currency code %q", e.Code)
}

// ParseCurrency finds a currency by its code, in capitals. The error is a *[CurrencyError].
func ParseCurrency(code string) (Currency, error) {
	if row, ok := currencies().codes[code]; ok {
		return Currency{row}, nil
	}
	return Currency{}, &CurrencyError{Code: code}
}

// MustParseCurrency is ParseCurrency for constants: it panics on an error.
func MustParseCurrency(code string) Currency {
	c, err := ParseCurrency(code)
	if err != nil {
		panic(err)
	}
	return c
}

// Currencies are all currencies of the table, in its order: active ones by code, then the others.
func Currencies() []Currency {
	all := make([]Currency, 0, len(currencies().rows))
	for i := range currencies().rows[1:] {
		all = append(all, Currency{uint16(i + 1)})
	}
	return all
}

// IsZero reports whether the currency is unknown.
func (c Currency) IsZero() bool { return c.row == 0 }

// String is the code, "USD"; "" for the unknown currency.
func (c Currency) String() string { return currencies().rows[c.row].code }

// Name is the English name, "Kazakh tenge".
func (c Currency) Name() string { return currencies().rows[c.row].name }

// Digits is how many digits the minor unit has: 2 for USD, 0 for JPY, -1 where there is none (gold).
func (c Currency) Digits() int { return currencies().rows[c.row].digits }

// Status says whether the currency is money of today.
func (c Currency) Status() Status { return currencies().rows[c.row].status }

// Countries are the ISO 3166-1 codes of the countries that use (or used) the currency.
func (c Currency) Countries() []string { return strings.Fields(currencies().rows[c.row].countries) }

// MarshalText writes the code.
func (c Currency) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a code; "" is the unknown currency. The error is a *[CurrencyError].
func (c *Currency) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Currency{}
		return nil
	}
	parsed, err := ParseCurrency(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

// Value gives the code to a database, NULL for the unknown currency.
func (c Currency) Value() (driver.Value, error) {
	if c.IsZero() {
		return nil, nil
	}
	return c.String(), nil
}

// Scan reads a code from a database: text, bytes or NULL. The error is a *[CurrencyError].
func (c *Currency) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*c = Currency{}
		return nil
	case string:
		return c.UnmarshalText([]byte(v))
	case []byte:
		return c.UnmarshalText(v)
	}
	return &CurrencyError{Code: fmt.Sprint(src)}
}

//go:embed currencies.tsv
var currenciesTSV string

// row is one line of currencies.tsv.
type row struct {
	code, name, countries         string
	units, nations, minors, signs []string
	digits                        int
	status                        Status
}

type currencyTable struct {
	rows  []row // rows[0] is the unknown currency
	codes map[string]uint16
}

// TableError tells of a line of an embedded table that cannot be read.
type TableError struct {
	File string
	Line int // from 1
	Why  string
}

func (e *TableError) Error() string { return fmt.Sprintf("money: %s:%d: %s", e.File, e.Line, e.Why) }

// currencies parses the embedded table once.
var currencies = sync.OnceValue(func() *currencyTable {
	t, err := parseCurrencies(currenciesTSV)
	if err != nil {
		panic(err) // the table is part of the program; a test parses it
	}
	return t
})

func parseCurrencies(tsv string) (*currencyTable, error) {
	t := &currencyTable{rows: make([]row, 1), codes: map[string]uint16{}}
	line := 0
	for text := range strings.Lines(tsv) {
		line++
		if strings.HasPrefix(text, "#") {
			continue
		}
		r, why := parseRow(strings.Split(strings.TrimRight(text, "\n"), "\t"))
		if _, twice := t.codes[r.code]; twice {
			why = "the code stands here twice"
		}
		if why != "" {
			return nil, &TableError{"currencies.tsv", line, why}
		}
		t.codes[r.code] = uint16(len(t.rows))
		t.rows = append(t.rows, r)
	}
	return t, nil
}

func parseRow(f []string) (r row, why string) {
	if len(f) != 9 {
		return r, fmt.Sprintf("want 9 columns, not %d", len(f))
	}
	digits, err := strconv.Atoi(f[1])
	status, known := statuses[f[2]]
	if err != nil || !known {
		return r, fmt.Sprintf("digits %q or status %q", f[1], f[2])
	}
	return row{code: f[0], digits: digits, status: status, name: f[3], units: list(f[4]), nations: list(f[5]),
		minors: list(f[6]), signs: list(f[7]), countries: f[8]}, ""
}

// list splits a column at commas; an empty column has no items.
func list(column string) []string {
	if column == "" {
		return nil
	}
	return strings.Split(column, ",")
}
