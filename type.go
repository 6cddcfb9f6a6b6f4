package lede

import "fmt"

// Type says what kind of thing a name denotes. The names of the types are those
// that users of spaCy and OntoNotes know. The zero Type is unknown.
type Type uint8

// The types of entities.
const (
	Person    Type = iota + 1 // people, real or not
	Org                       // companies, agencies, media, parties, teams, bodies
	GPE                       // countries, regions with a government, cities
	Loc                       // other places: continents, seas, mountains, world regions
	NORP                      // nations, peoples, faiths, as nouns or adjectives
	Fac                       // buildings, airports, roads, sites
	Event                     // named meetings, operations, storms, competitions
	Law                       // acts, treaties, pacts
	Product                   // brands and goods
	WorkOfArt                 // titles of works, prizes
)

var typeNames = [...]string{"", "PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART"}

// Types returns all types, in the order of their constants.
func Types() []Type {
	return []Type{Person, Org, GPE, Loc, NORP, Fac, Event, Law, Product, WorkOfArt}
}

// String gives the name of the type, "PERSON" or "WORK_OF_ART"; "" for the zero Type.
func (t Type) String() string {
	if int(t) >= len(typeNames) {
		return fmt.Sprintf("Type(%d)", uint8(t))
	}
	return typeNames[t]
}

// Place reports whether t is a place: GPE, Loc or Fac.
func (t Type) Place() bool { return t == GPE || t == Loc || t == Fac }

// MarshalText writes the name of the type.
func (t Type) MarshalText() ([]byte, error) {
	if int(t) >= len(typeNames) {
		return nil, &TypeError{Name: t.String()}
	}
	return []byte(t.String()), nil
}

// UnmarshalText reads the name of a type; an unknown one is a *TypeError.
func (t *Type) UnmarshalText(text []byte) error {
	for i, name := range typeNames {
		if name == string(text) {
			*t = Type(i)
			return nil
		}
	}
	return &TypeError{Name: string(text)}
}

// TypeError tells of a name that is no entity type.
type TypeError struct{ Name string }

func (e *TypeError) Error() string { return fmt.Sprintf("lede: unknown entity type %q", e.Name) }
