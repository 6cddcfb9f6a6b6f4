package highlight

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// Kind is what a mark stands for: one of the constants, or an entity type by [OfType].
type Kind uint8

// The kinds of marks, the outer ones first where two cover the same stretch. After them come the entity types.
const (
	Boilerplate Kind = iota + 1 // what is not the article itself
	Headline
	Dateline
	Quote   // the words of someone
	Speaker // the words that name who speaks: "he"
	Title   // of a person: "U.S. Secretary of State"
	Money
	Percent
	Count
	Date
	entity // the first entity type is entity+1
)

var kindNames = [...]string{"", "boilerplate", "headline", "dateline", "quote", "speaker", "title", "money", "percent",
	"count", "date", "entity"}

// OfType is the kind of the marks of an entity type.
func OfType(t lede.Type) Kind { return entity + Kind(t) }

// Kinds returns all kinds, in the order of their constants.
func Kinds() []Kind {
	kinds := []Kind{Boilerplate, Headline, Dateline, Quote, Speaker, Title, Money, Percent, Count, Date}
	for _, t := range lede.Types() {
		kinds = append(kinds, OfType(t))
	}
	return kinds
}

// String is the name of the kind, which is that of its class without "lede-": "money", "person", "work-of-art".
func (k Kind) String() string {
	switch {
	case int(k) < len(kindNames):
		return kindNames[k]
	case slices.Contains(lede.Types(), lede.Type(k-entity)):
		return strings.ReplaceAll(strings.ToLower(lede.Type(k-entity).String()), "_", "-")
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// list is the name of the list of the Document in which the facts of a kind stand, in the singular: the marks point
// there by an index. "" is none.
func (k Kind) list() string {
	switch k {
	case Quote, Money, Percent, Count, Date:
		return k.String()
	case Boilerplate, Headline, Dateline:
		return ""
	}
	return "entity" // also titles and speakers
}
