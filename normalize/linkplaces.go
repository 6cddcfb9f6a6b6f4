package normalize

import (
	"strings"

	"github.com/lede-go/lede"
)

// linkPlaces settles what the places of the article are. Names that have one meaning come first; a short or ambiguous name
// takes the meaning that the article has named otherwise.
func (a *article) linkPlaces() {
	places := a.readPlaces()
	var later []int
	for step, i := range places {
		a.check.Tick(step)
		if f := a.forms[i]; len(f.folded) <= 4 && isAcronym(f.text) {
			if j, ok := a.maps.initials[f.folded]; ok && j != i && !a.readsAs(f, j) {
				later = a.ints.add(later, i)
				continue
			}
		}
		a.settle(i)
	}
	a.joinPlaces(places)
	for step, i := range later {
		a.check.Tick(step)
		if !a.join(a.maps.initials[a.forms[i].folded], i, Acronym) {
			a.settle(i)
		}
	}
	a.linkDirections(places)
}

// readPlaces collects the forms of places, what they spell out and their initials.
func (a *article) readPlaces() []int {
	var places []int
	for i, f := range a.forms {
		a.check.Tick(i)
		if !f.isPlace() || f.folded == "" || len(f.text) > maxName {
			continue
		}
		places = a.ints.add(places, i)
		if f.place.within != "" && len(f.place.readings) > 0 {
			a.maps.told[f.place.readings[0].identity()] = true
		}
		if len(f.folded) > 3 {
			a.maps.told[identity{kind: aName, name: f.folded}] = true
			a.addInitials(f.folded, i)
			a.readFirst(i)
		}
	}
	return places
}

// readFirst notes the place, state and country of a place of one reading, and the initials of a country's official name.
func (a *article) readFirst(i int) {
	readings := a.forms[i].place.readings
	if len(readings) == 0 {
		return
	}
	r := readings[0]
	if len(readings) == 1 {
		a.maps.told[identity{kind: aName, name: a.shelf.fold(r.name)}] = true
		for _, area := range [2]string{r.state, r.code} {
			if area != "" {
				a.maps.told[identity{kind: anArea, name: area}] = true
			}
		}
	}
	if c, ok := a.named[r.code]; ok && r.kind == countryPlace {
		a.addInitials(a.shelf.fold(c.Official), i)
	}
}

func (a *article) addInitials(folded string, i int) {
	a.some = appendWords(a.some[:0], folded)
	if len(a.some) < 2 {
		return
	}
	var buf [32]byte
	for _, letters := range acronymsOf(buf[:0], a.some) {
		if _, taken := a.maps.initials[string(letters)]; !taken && len(letters) > 0 {
			a.maps.initials[a.shelf.keep(letters)] = i
		}
	}
}

// readsAs reports whether the tables give f the meaning of form j.
func (a *article) readsAs(f *form, j int) bool {
	other := a.forms[j].place.readings
	for _, r := range f.place.readings {
		for _, o := range other {
			if r == o {
				return true
			}
		}
	}
	return false
}

// settle chooses among the readings of a place: the one that the article spells out elsewhere, else the first.
func (a *article) settle(i int) {
	f := a.forms[i]
	if len(f.place.readings) == 0 {
		return
	}
	chosen := a.read(f)
	a.identify(i, chosen.identity(), chosen.name)
	if chosen.kind == countryPlace && len(chosen.code) == 2 && f.name == chosen.name {
		f.country = chosen.code
		if r := a.forms[a.root(i)]; r.name == f.name {
			r.country = f.country
		}
	}
}

// identity tells one place from all others.
func (p place) identity() identity {
	if p.kind == cityPlace {
		return identity{aCity, p.name, p.code, p.state}
	}
	return identity{kind: aPlace, name: p.name, code: p.code}
}

// read chooses among the readings of a place: the one that the article names otherwise, too, or that lies around the place
// named just before, or is called a state, or in which other places of the article lie; else the first.
func (a *article) read(f *form) place {
	if len(f.place.readings) == 1 {
		return f.place.readings[0]
	}
	for _, r := range f.place.readings {
		name := identity{kind: aName, name: a.shelf.fold(r.name)}
		if name.name != f.folded && a.maps.told[name] || a.maps.told[r.identity()] {
			return r
		}
	}
	if r, ok := a.around(f); ok {
		return r
	}
	for _, r := range f.place.readings {
		if r.kind == statePlace && (a.calledState(f) || a.namesIn(r.name) && !a.namesIn(f.place.readings[0].code)) {
			return r
		}
	}
	return f.place.readings[0]
}

// namesIn reports whether the text names places in a state or in the country of a code.
func (a *article) namesIn(area string) bool { return a.maps.told[identity{kind: anArea, name: area}] }

// around is the state or country that a place means which mostly follows others, as in "Albany, New York".
func (a *article) around(f *form) (place, bool) {
	n, before := 0, -1
	for step, m := range f.mentions {
		a.check.Tick(step)
		if m == 0 || !a.mentions[m-1].Type.Place() {
			continue
		}
		if within(a.text, lede.Span{Start: a.mentions[m-1].End, End: a.mentions[m].Start}) == ", " {
			n, before = n+1, a.written[m-1]
		}
	}
	if 2*n <= len(f.mentions) {
		return place{}, false
	}
	var wide place
	for _, r := range f.place.readings {
		if r.kind != statePlace && r.kind != countryPlace {
			continue
		}
		for _, inner := range a.forms[before].place.readings {
			if r.kind == statePlace && inner.state == r.name || r.kind == countryPlace && inner.code == r.code {
				return r, true
			}
		}
		if wide.kind == 0 {
			wide = r
		}
	}
	return wide, wide.kind != 0
}

// calledState reports whether the word "state" follows the first mention of a place: "Washington state".
func (a *article) calledState(f *form) bool {
	end := a.mentions[f.first()].End
	return strings.HasPrefix(within(a.text, lede.Span{Start: end, End: min(end+6, len(a.text))}), " state")
}

// joinPlaces joins places of one identity, and those of one name but for "Province" and the like.
func (a *article) joinPlaces(places []int) {
	a.joinKnown()
	a.maps.names = emptied(a.maps.names)
	byName := a.maps.names
	for step, i := range places {
		a.check.Tick(step)
		f := a.forms[i]
		if f.known() {
			continue
		}
		key := f.place.name
		if f.place.hint == 0 && f.place.within == "" {
			byName[key] = i
		}
	}
	for step, i := range places {
		a.check.Tick(step)
		f := a.forms[i]
		if f.known() || f.place.hint == 0 && f.place.within == "" {
			continue
		}
		if j, ok := byName[f.place.name]; ok {
			a.join(j, i, ShortForm)
		} else if f.place.within == "" {
			byName[f.place.name] = i
		}
	}
}

// isKnownPlace reports whether a form is known to be a place.
func (f *form) isKnownPlace() bool { return f.id.kind == aPlace || f.id.kind == aCity }

// linkDirections takes "the North" for the only place of the article that begins so: "North Korea".
func (a *article) linkDirections(places []int) {
	a.maps.names = emptied(a.maps.names)
	starts := a.maps.names
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.typ == lede.Org && f.isKnownPlace() {
			places = a.ints.add(places, i)
		}
	}
	for step, i := range places {
		a.check.Tick(step)
		word, _, ok := strings.Cut(a.forms[i].folded, " ")
		if !ok || !is(word, direction) {
			continue
		}
		if j, taken := starts[word]; taken && (j < 0 || a.root(j) != a.root(i)) {
			starts[word] = -1
		} else if !taken {
			starts[word] = i
		}
	}
	for i, f := range a.forms {
		a.check.Tick(i)
		if j, ok := starts[f.folded]; ok && j >= 0 && !f.known() && f.typ != lede.Person {
			a.join(j, i, ShortForm)
		}
	}
}
