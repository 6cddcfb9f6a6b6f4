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
			f.human = a.k.person(f.text)
			if known := a.k.knownPerson(f.human); known != nil && !f.human.bare() {
				a.identify(i, "person:"+known.name, known.name)
			}
		case lede.GPE, lede.Loc:
			f.place = a.k.place(f.text)
		case lede.NORP:
			a.lookUpNorp(i)
		default:
			f.body = a.k.body(f.text)
			a.lookUpTeam(i)
		}
	}
	a.joinKnown()
}

func (a *article) lookUpNorp(i int) {
	f := a.forms[i]
	if n := a.k.norp(f.folded); n != nil {
		a.identify(i, "norp:"+n.name, n.name)
		f.of, f.country = n.of, n.code
	}
}

// lookUpTeam takes an organisation that is called by a country, or by its people, for one thing: a team, a government.
func (a *article) lookUpTeam(i int) {
	f := a.forms[i]
	if f.typ != lede.Org {
		return
	}
	if code, ok := a.k.country(f.folded); ok {
		if c, ok := a.k.named[code]; ok {
			a.identify(i, "place:"+c.Name+":"+code, c.Name)
		}
	}
}

// identify gives a form the identity and name that the tables know, unless the user has given one.
func (a *article) identify(i int, id, name string) {
	f := a.forms[i]
	if f.id != "" || a.forms[a.root(i)].id != "" {
		return
	}
	f.id, f.name = id, name
	if r := a.forms[a.root(i)]; r != f {
		r.id, r.name = id, name
	}
}

// joinKnown joins forms of one identity.
func (a *article) joinKnown() {
	seen := map[string]int{}
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.id == "" {
			continue
		}
		key := f.id
		if f.typ == lede.NORP {
			key += " people"
		}
		if first, ok := seen[key]; ok {
			a.join(first, i, KnownName)
		} else {
			seen[key] = i
		}
	}
}
