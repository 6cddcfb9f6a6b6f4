package money

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// TableWords are the words that must be in the tokenizer's vocabulary for the names of the table to be
// found: the first token of every name that stands after a number, and every sign.
func TableWords() []string {
	var words []string
	add := func(phrase string) {
		t := token.New(phrase)
		if t.Len() > 0 && (t.Tokens[0].Kind != token.Word || !strings.ContainsAny(phrase, "$£¥₵¢")) {
			words = append(words, strings.ToLower(strings.TrimSuffix(t.String(0), ".")))
		}
	}
	for _, r := range currencies().rows {
		if r.status == Crypto {
			continue
		}
		for _, unit := range append(append(append(r.units, r.minors...), r.nations...), r.signs...) {
			name, _, _ := strings.Cut(strings.TrimLeft(unit, "*+?"), "/")
			add(name)
		}
	}
	return words
}

// ParseTables parses tables of the given texts.
func ParseTables(currencies, qualifiers string) error {
	if _, err := parseCurrencies(currencies); err != nil {
		return err
	}
	_, err := parseQualifiers(qualifiers)
	return err
}
