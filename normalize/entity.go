package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// entities collects the mentions by root and names each.
func (a *article) entities() []Entity {
	var all []Entity
	at := make(map[int]int, len(a.forms))
	for m := range a.mentions {
		a.check.Tick(m)
		r := a.root(a.owner[m])
		n, ok := at[r]
		if !ok {
			n = len(all)
			at[r] = n
			all = append(all, Entity{})
		}
		all[n].Mentions = append(all[n].Mentions, m)
		all[n].Why = append(all[n].Why, a.reason(m, len(all[n].Mentions) == 1))
	}
	for r, n := range at {
		a.check.Tick(n)
		a.describe(&all[n], r)
	}
	return all
}

func (a *article) reason(m int, first bool) Reason {
	switch {
	case first:
		return SoleMention
	case a.why[m] != "":
		return a.why[m]
	}
	return a.forms[a.owner[m]].why
}

// describe fills in all that follows from an entity's mentions and its root form.
func (a *article) describe(e *Entity, root int) {
	f := a.forms[root]
	e.Type = a.typeOf(e)
	e.ID, e.Of, e.Country = f.userID, f.of, f.country
	if e.Type == lede.Person {
		e.Gender = a.entityGender(e)
	}
	strs := a.strings(e)
	e.Name = a.nameOf(e, f, strs)
	if e.Name == "" { // nothing but marks
		e.Name = strings.ToValidUTF8(within(a.text, a.mentions[e.Mentions[0]].Span), string(utf8.RuneError))
	}
	for step, s := range strs {
		a.check.Tick(step)
		if s.text != "" && s.text != e.Name && "The "+s.text != e.Name {
			e.Aliases = append(e.Aliases, s.text)
		}
	}
	slices.Sort(e.Aliases)
}

// typeOf is the type of most mentions, and of equals that of the first.
func (a *article) typeOf(e *Entity) lede.Type {
	var count [16]int
	best := lede.Type(0)
	for i := len(e.Mentions) - 1; i >= 0; i-- {
		t := a.mentions[e.Mentions[i]].Type
		if int(t) < len(count) {
			count[t]++
		}
	}
	for step, m := range e.Mentions {
		a.check.Tick(step)
		if t := a.mentions[m].Type; int(t) < len(count) && count[t] > count[best] {
			best = t
		}
	}
	return best
}

func (a *article) entityGender(e *Entity) Gender {
	for step, m := range e.Mentions {
		a.check.Tick(step)
		if h := a.forms[a.owner[m]].human; h != nil && h.gender != "" {
			return h.gender
		}
		if g := a.titleGenderAt(m); g != "" {
			return g
		}
	}
	return ""
}

// written is a string by which the text calls an entity, and how often.
type written struct {
	text  string
	n     int
	human *human // of people: the name in parts
}

// strings are the different strings of an entity, in text order.
func (a *article) strings(e *Entity) []written {
	var all []written
	at := map[string]int{}
	for step, m := range e.Mentions {
		a.check.Tick(step)
		s := clean(within(a.text, a.mentions[m].Span))
		if n, ok := at[s]; ok {
			all[n].n++
			continue
		}
		at[s] = len(all)
		all = append(all, written{s, 1, a.humanOf(m)})
	}
	return all
}

// humanOf is the parsed name of mention m.
func (a *article) humanOf(m int) *human {
	f := a.forms[a.written[m]]
	if f.human != nil || f.typ != lede.Person || len(f.text) > maxName {
		return f.human
	}
	return a.k.person(f.text)
}

// nameOf is the canonical name: the user's, that of the tables, or the best of the text.
func (a *article) nameOf(e *Entity, f *form, strs []written) string {
	if f.name != "" && (f.user || !strings.HasPrefix(f.id, "place:") || e.Type != lede.Person) {
		if f.user || !strings.HasPrefix(f.id, "body:") && !strings.HasPrefix(f.id, "thing:") {
			return f.name
		}
		return a.k.bodySpelling(strs, f.name)
	}
	if len(strs) > 0 && len(strs[0].text) > maxName {
		return strs[0].text
	}
	if e.Type == lede.Person {
		return a.k.personName(strs)
	}
	return a.k.bodyName(strs, e.Type)
}
