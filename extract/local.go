package extract

import (
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// localize makes the money of the country from which the article was sent what its bare unit means: "$" in a story
// from Sydney, "pesos" in one from Manila. A story that writes "A$" or "US$" somewhere means something by a bare "$",
// and is left alone.
func localize(f money.Finder, t *token.Text, d dateline) money.Finder {
	code := currencyAt()[strings.ToLower(strings.Join(strings.Fields(d.place.In(t.Source)), " "))]
	local, err := money.ParseCurrency(code)
	if d.place.IsZero() || err != nil {
		return f
	}
	words := strings.Fields(strings.ToLower(local.Name()))
	switch unit := words[len(words)-1]; unit {
	case "dollar":
		if !writesDollars(t) {
			f.Dollar = local
		}
	case "pound":
		f.Pound = local
	default:
		units := map[string]money.Currency{unit: local}
		for unit, c := range f.Units { // the caller's own settings stand
			units[unit] = c
		}
		f.Units = units
	}
	return f
}

// writesDollars reports whether the text tells dollars apart: "A$", "US$".
func writesDollars(t *token.Text) bool {
	for i := range t.Tokens {
		t.Tick(i)
		if t.Byte(i) == '$' && t.Glued(i) && t.Tokens[i-1].Kind == token.Word {
			return true
		}
	}
	return false
}

// currencyAt is the ISO 4217 code of the money at a place, by its name in lower case: cities that news knows by
// their name alone, and countries.
var currencyAt = sync.OnceValue(func() map[string]string {
	const known = 2 // the last rank of cities that count
	codes, of := map[string]string{}, map[string]string{}
	for _, c := range gazetteer.Countries() {
		of[c.Code] = c.Currency
		if c.Until == 0 {
			codes[strings.ToLower(c.Name)] = c.Currency
		}
	}
	for rank := 1; rank <= known; rank++ { // the better known city of a name first
		for _, c := range gazetteer.Cities() {
			for _, name := range append([]string{c.Name}, c.Aliases...) {
				if key := strings.ToLower(name); c.Rank == rank && codes[key] == "" {
					codes[key] = of[c.Country]
				}
			}
		}
	}
	return codes
})
