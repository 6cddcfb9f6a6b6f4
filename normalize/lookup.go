package normalize

import "github.com/lede-go/lede"

// lookUp names the forms that the tables know and joins those of one name. Short and ambiguous names wait: what they mean
// depends on what else the article names.
func (a *article) lookUp() {
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.folded == "" || len(f.text) > maxName {
			continue
		}
		switch f.typ {
		case lede.Person:
			f.human = a.person(f.text)
			if known := a.knownPerson(f.human); known != nil && !f.human.bare() {
				a.identify(i, identity{kind: aPerson, name: known.name}, known.name)
			}
		case lede.GPE, lede.Loc:
			f.place = a.place(f.text, f.folded)
		case lede.NORP:
			a.lookUpNorp(i)
		default:
			f.body = a.workshop.body(f.text, f.folded)
			a.lookUpTeam(i)
		}
	}
	a.joinKnown()
}

func (a *article) lookUpNorp(i int) {
	f := a.forms[i]
	if n := a.norp(f.folded); n != nil {
		a.identify(i, identity{kind: aPeople, name: n.name}, n.name)
		f.of, f.country = n.of, n.code
	}
}

// lookUpTeam takes an organisation that is called by a country, or by its people, for one thing: a team, a government.
func (a *article) lookUpTeam(i int) {
	f := a.forms[i]
	if f.typ != lede.Org {
		return
	}
	if code, ok := a.country(f.folded); ok {
		if c, ok := a.named[code]; ok {
			a.identify(i, identity{kind: aPlace, name: c.Name, code: code}, c.Name)
		}
	}
}

// identify gives a form the identity and name that the tables know, unless the user has given one.
func (a *article) identify(i int, id identity, name string) {
	f := a.forms[i]
	if f.known() || a.forms[a.root(i)].known() {
		return
	}
	f.id, f.name = id, name
	if r := a.forms[a.root(i)]; r != f {
		r.id, r.name = id, name
	}
}

// knownKey tells peoples from the rest, as "the British" are not Britain.
type knownKey struct {
	identity
	people bool
}

// joinKnown joins forms of one identity.
func (a *article) joinKnown() {
	a.maps.known = emptied(a.maps.known)
	for i, f := range a.forms {
		a.check.Tick(i)
		if !f.known() {
			continue
		}
		key := knownKey{f.id, f.typ == lede.NORP}
		if first, ok := a.maps.known[key]; ok {
			a.join(first, i, KnownName)
		} else {
			a.maps.known[key] = i
		}
	}
}
