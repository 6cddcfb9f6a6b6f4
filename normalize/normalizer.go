package normalize

import (
	"strings"

	"github.com/lede-go/lede"
)

// Normalizer knows canonical names. It is asked before the package decides anything, and its answer wins: all names of a
// text for which it gives one canonical name are one entity of that name.
type Normalizer interface {
	// Normalize gives the canonical name of what the text calls name, without article and possessive, and whether it
	// knows the name at all.
	Normalize(name string, typ lede.Type) (canonical string, ok bool)
}

// Aliases is a Normalizer made of a map from names to canonical names. A key matches the name as it is written; a key in
// lower case without marks matches it in any case, with or without accents, marks and "the". Types do not count.
//
//	normalize.Aliases{"lender": "World Bank", "el pais": "El País"}
type Aliases map[string]string

// Normalize looks a name up.
func (a Aliases) Normalize(name string, _ lede.Type) (string, bool) {
	if canonical, ok := a[name]; ok {
		return canonical, true
	}
	folded := fold(name)
	if canonical, ok := a[folded]; ok {
		return canonical, true
	}
	if bare, ok := strings.CutPrefix(folded, "the "); ok {
		canonical, ok := a[bare]
		return canonical, ok
	}
	canonical, ok := a["the "+folded]
	return canonical, ok
}

// Chain asks several Normalizers in order; the first that knows a name answers.
type Chain []Normalizer

// Normalize gives the first answer.
func (c Chain) Normalize(name string, typ lede.Type) (string, bool) {
	for _, n := range c {
		if canonical, ok := n.Normalize(name, typ); ok {
			return canonical, true
		}
	}
	return "", false
}

// foldName folds a name without its leading article.
func foldName(name string) string { return fold(clean(name)) }
