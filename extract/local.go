package extract

import (
	"strings"
	"sync"
	"unicode"

	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// localize makes the money of the country from which the article was sent what its bare unit means: "$" in a story
// from Sydney, "pesos" in one from Manila. A story that writes "A$" or "US$" somewhere means something by a bare "$",
// and is left alone.
func localize(f money.Finder, t *token.Text, d dateline) money.Finder {
	if d.place.IsZero() {
		return f
	}
	local := currencyAt().Get(placeKey(strings.Join(strings.Fields(d.place.In(t.Source)), " ")))
	if local == (money.Currency{}) {
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

// currencyAt is the money at a place, by the key of its name: cities that news knows by their name alone, and countries.
var currencyAt = sync.OnceValue(func() *token.Table[money.Currency] {
	const known = 2 // the last rank of well-known cities
	at, of := new(token.Table[money.Currency]), map[string]money.Currency{}
	put := func(name string, c money.Currency) {
		if key := placeKey(name); at.Get(key) == (money.Currency{}) {
			at.Put(key, c)
		}
	}
	for _, c := range gazetteer.Countries() {
		of[c.Code], _ = money.ParseCurrency(c.Currency) // some of the past have none
		if c.Until == 0 {
			put(c.Name, of[c.Code])
		}
	}
	for rank := 1; rank <= known; rank++ { // the better known city of a name first
		for _, c := range gazetteer.WellKnownCities() {
			if c.Rank != rank {
				continue
			}
			put(c.Name, of[c.Country])
			for _, name := range c.Aliases {
				put(name, of[c.Country])
			}
		}
	}
	return at
})

// placeKey is a hash of a name in any case.
func placeKey(name string) uint32 {
	hash := uint32(2166136261)
	for _, r := range name {
		hash = (hash ^ uint32(unicode.ToLower(r))) * 16777619
	}
	return hash
}
