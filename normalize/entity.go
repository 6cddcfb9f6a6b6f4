package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// entities collects the mentions by root and names each.
func (a *article) entities() []Entity {
	at, n := a.ints.take(len(a.forms)), 0 // of each root: the number of its entity, counted from one
	of := a.ints.take(len(a.mentions))    // of each mention
	for m := range a.mentions {
		a.check.Tick(m)
		r := a.root(a.owner[m])
		if at[r] == 0 {
			n++
			at[r] = n
		}
		of[m] = at[r] - 1
	}
	all := a.deal(of, n)
	for r, e := range at {
		a.check.Tick(r)
		if e > 0 {
			a.describe(&all[e-1], r)
		}
	}
	return all
}

// deal gives n entities their mentions, in text order. The lists of all of them share their memory.
func (a *article) deal(of []int, n int) []Entity {
	all, size := make([]Entity, n), a.ints.take(n)
	for _, e := range of {
		size[e]++
	}
	mentions, reasons := make([]int, len(of)), make([]Reason, len(of))
	for e, n := range size {
		all[e].Mentions, mentions = mentions[:0:n], mentions[n:]
		all[e].Why, reasons = reasons[:0:n], reasons[n:]
	}
	for m, e := range of {
		a.check.Tick(m)
		all[e].Why = append(all[e].Why, a.reason(m, len(all[e].Mentions) == 0))
		all[e].Mentions = append(all[e].Mentions, m)
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
	e.Aliases = a.aliases(strs, e.Name)
}

// aliases are the strings that are not the name, sorted.
func (a *article) aliases(strs []written, name string) []string {
	a.some = a.some[:0]
	for step, s := range strs {
		a.check.Tick(step)
		if s.text != "" && s.text != name && !isWithThe(name, s.text) {
			a.some = append(a.some, s.text)
		}
	}
	if len(a.some) == 0 {
		return nil
	}
	slices.Sort(a.some)
	return slices.Clone(a.some)
}

// isWithThe reports whether a name is "The" and another.
func isWithThe(name, other string) bool {
	rest, ok := strings.CutPrefix(name, "The ")
	return ok && rest == other
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
	text   string
	folded string
	n      int
	human  *human // of people: the name in parts
}

// textKey is a string by which the text calls the entity of a form.
type textKey struct {
	root int
	text string
}

// strings are the different strings of an entity, in text order.
func (a *article) strings(e *Entity) []written {
	all := a.workshop.written.take(len(e.Mentions))[:0]
	root := a.root(a.owner[e.Mentions[0]])
	for step, m := range e.Mentions {
		a.check.Tick(step)
		key := textKey{root, a.names[m]}
		if n, ok := a.maps.texts[key]; ok {
			all[n].n++
			continue
		}
		a.maps.texts[key] = len(all)
		all = append(all, written{key.text, a.forms[a.written[m]].folded, 1, a.humanOf(m)})
	}
	return all
}

// humanOf is the parsed name of mention m.
func (a *article) humanOf(m int) *human {
	f := a.forms[a.written[m]]
	if f.human != nil || f.typ != lede.Person || len(f.text) > maxName {
		return f.human
	}
	return a.person(f.text)
}

// nameOf is the canonical name: the user's, that of the tables, or the best of the text.
func (a *article) nameOf(e *Entity, f *form, strs []written) string {
	if f.name != "" && (f.user || !f.isKnownPlace() || e.Type != lede.Person) {
		if f.user || f.id.kind != aBody && f.id.kind != aThing {
			return f.name
		}
		return a.bodySpelling(strs, f.name)
	}
	if len(strs) > 0 && len(strs[0].text) > maxName {
		return strs[0].text
	}
	if e.Type == lede.Person {
		return a.personName(strs)
	}
	return a.bodyName(strs, e.Type)
}
