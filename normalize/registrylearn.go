package normalize

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede"
)

// Entry is what a Registry needs to know the entity again. An entity without an id of the user's has its type and name for one:
// "ORG:World Bank".
func (e Entity) Entry() Entry {
	id := e.ID
	if id == "" {
		id = e.Type.String() + ":" + e.Name
	}
	return Entry{ID: id, Type: e.Type, Name: e.Name, Aliases: e.Aliases}
}

// Learn carries an entity over to the next articles: it adds the entry with those of its names that tell who is meant by
// themselves, and reports whether it did. "Kassym-Jomart Tokayev" and "IHA" do, a surname or "the Bank" does not. A name
// that belongs to another entry is left to that one, and an entity of which no such name remains is not learned.
func (r *Registry) Learn(e Entry) bool {
	var names []string
	r.mu.RLock()
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		other := r.find(foldName(name), e.Type)
		if tellsAlone(name, e.Type) && (other == nil || other.ID == e.ID) {
			names = append(names, name)
		}
	}
	r.mu.RUnlock()
	if len(names) == 0 || names[0] != e.Name {
		return false
	}
	return r.Add(Entry{ID: e.ID, Type: e.Type, Name: e.Name, Aliases: names[1:]}) == nil
}

// tellsAlone reports whether a name says by itself who is meant: one of several words, the acronym of a body, a place.
func tellsAlone(name string, typ lede.Type) bool {
	switch {
	case strings.ContainsAny(name, " \u00a0"):
		return true
	case typ == lede.Person:
		return false
	case typ == lede.Org:
		return len(name) > 2 && strings.IndexFunc(name, unicode.IsLower) < 0
	}
	return len(name) > 3
}
