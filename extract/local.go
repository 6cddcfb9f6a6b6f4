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
	local := moneyAt().Get(placeKey(strings.Join(strings.Fields(d.place.In(t.Source)), " "))).currency
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

// localMoney is the money at a place.
type localMoney struct {
	currency money.Currency
	rank     byte // 0 of a country, else that of the city; where places share a name, the lowest counts
}

// moneyAt is the money at places by the key of their names: cities that news knows by their name alone, and countries. Every
// process pays for it with its first dateline: the rows of other cities are not even parsed.
var moneyAt = sync.OnceValue(func() *token.Table[localMoney] {
	at, of := new(token.Table[localMoney]), map[string]money.Currency{}
	put := func(name string, local localMoney) {
		key := placeKey(name)
		if other, taken := at.Find(key); local.currency != (money.Currency{}) && (!taken || local.rank < other.rank) {
			at.Put(key, local)
		}
	}
	for _, c := range gazetteer.Countries() {
		of[c.Code], _ = money.ParseCurrency(c.Currency) // some of the past have none
		if c.Until == 0 {
			put(c.Name, localMoney{currency: of[c.Code]})
		}
	}
	for row := range strings.Lines(gazetteer.CitiesFile()) {
		if name, country, names, rank := knownCity(strings.TrimSuffix(row, "\n")); rank > 0 {
			local := localMoney{of[country], rank}
			put(name, local)
			for names != "" {
				name, names, _ = strings.Cut(names, "|")
				put(name, local)
			}
		}
	}
	return at
})

// knownCity reads a row of cities.tsv: name, country, state, other names, rank. The rank is 0 where the city is known to few.
func knownCity(row string) (name, country, names string, rank byte) {
	const known = 2 // the last rank of cities that count
	rank = row[len(row)-1] - '0'
	if row[0] == '#' || rank > known {
		return "", "", "", 0
	}
	name, row, _ = strings.Cut(row, "\t")
	country, row, _ = strings.Cut(row, "\t")
	_, row, _ = strings.Cut(row, "\t")
	names, _, _ = strings.Cut(row, "\t")
	return name, country, names, rank
}

// placeKey is a hash of a name in any case.
func placeKey(name string) uint32 {
	hash := uint32(2166136261)
	for _, r := range name {
		hash = (hash ^ uint32(unicode.ToLower(r))) * 16777619
	}
	return hash
}
