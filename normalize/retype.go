package normalize

import (
	"strings"

	"github.com/lede-go/lede"
)

// retype mends the type of single words that the tables do not know and the article explains: "Tyson" as a place where Tyson
// Foods is named, "Hale" as a firm where Mark Hale is.
func (a *article) retype() {
	a.maps.forms = emptied(a.maps.forms)
	ends := a.maps.forms // last words of full names of people, first words of names of companies
	for step, f := range a.forms {
		a.check.Tick(step)
		first, last := strings.IndexByte(f.folded, ' '), strings.LastIndexByte(f.folded, ' ')
		if first < 0 {
			continue
		}
		switch {
		case f.typ == lede.Person:
			ends[formKey{f.folded[last+1:], lede.Person}] = step
		case f.typ == lede.Org && first == last && a.endings[f.folded[last+1:]] != "":
			ends[formKey{f.folded[:first], lede.Org}] = step
		}
	}
	for step, f := range a.forms {
		a.check.Tick(step)
		if len(f.mentions) > 1 || f.typ == 0 || f.typ == lede.NORP {
			continue
		}
		_, person := ends[formKey{f.folded, lede.Person}]
		_, firm := ends[formKey{f.folded, lede.Org}]
		switch {
		case person == firm || a.knows(f.folded):
		case person:
			f.typ = lede.Person
		case firm:
			f.typ = lede.Org
		}
	}
}

// knows reports whether a folded name is in the tables of places, peoples, organisations or things. Small towns do not count:
// there is one for every family name.
func (k *knowledge) knows(folded string) bool {
	var buf [8]place
	if readings := k.appendPlaces(buf[:0], folded); len(readings) > 0 && !readings[0].minor() {
		return true
	}
	return k.norps.get(folded) != nil || k.orgs.get(folded) != "" || k.short.get(folded) != "" || k.thing(folded) != ""
}
