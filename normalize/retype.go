package normalize

import "github.com/lede-go/lede"

// retype mends the type of single words that the tables do not know and the article explains: "Tyson" as a place where Tyson
// Foods is named, "Hale" as a firm where Mark Hale is.
func (a *article) retype() {
	family := map[string]bool{} // last words of full names of people
	firm := map[string]bool{}   // first words of names of companies
	for step, f := range a.forms {
		a.check.Tick(step)
		ws := words(f.folded)
		if len(ws) < 2 {
			continue
		}
		switch {
		case f.typ == lede.Person:
			family[ws[len(ws)-1]] = true
		case f.typ == lede.Org && len(ws) == 2 && a.k.endings[ws[1]] != "":
			firm[ws[0]] = true
		}
	}
	for step, f := range a.forms {
		a.check.Tick(step)
		if len(f.mentions) > 1 || f.typ == 0 || f.typ == lede.NORP || a.k.knows(f.folded) {
			continue
		}
		switch {
		case family[f.folded] && !firm[f.folded]:
			f.typ = lede.Person
		case firm[f.folded] && !family[f.folded]:
			f.typ = lede.Org
		}
	}
}

// knows reports whether a folded name is in the tables of places, peoples, organisations or things. Small towns do not count:
// there is one for every family name.
func (k *knowledge) knows(folded string) bool {
	if readings := k.places.get(folded); len(readings) > 0 && !readings[0].minor {
		return true
	}
	return k.norps.get(folded) != nil || k.orgs.get(folded) != nil || k.short.get(folded) != nil || k.things.get(folded) != ""
}
