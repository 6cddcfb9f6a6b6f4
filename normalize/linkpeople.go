package normalize

import (
	"strings"

	"github.com/lede-go/lede"
)

// people is the index of the persons of an article by parts of their names.
type people struct {
	*article
	byFamily map[rough][]int  // the family name -> forms of full names
	last     map[string][]int // last word -> forms of full names
	first    map[string][]int // first word -> forms of full names
	byID     map[knownKey]int // identity of a known person -> form of the full name
	spoken   []int            // of each root: mentions by full name anywhere, and by parts of it so far
	meant    []bearers        // of each form that is a part of a name: whom it may mean
}

// bearers are the forms of full names that a part may stand for, one for each person.
type bearers struct {
	forms []int
	why   Reason
}

// maxRivals bounds how many earlier people of like names a name is compared with: articles have few, lists may have many.
const maxRivals = 24

// linkPeople joins full names that are alike, then gives last names, first names and other parts of names to the people
// that they mean.
func (a *article) linkPeople() {
	m := &a.maps
	m.family, m.last, m.first, m.known = emptied(m.family), emptied(m.last), emptied(m.first), emptied(m.known)
	p := &people{article: a, byFamily: m.family, last: m.last, first: m.first, byID: m.known}
	var full, parts []int
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.typ == lede.Person && f.human != nil && len(f.human.names) > 0 {
			f.human.gender = a.genderOf(f)
			full = a.ints.add(full, i)
		}
	}
	full, parts = p.partition(full)
	for step, i := range full {
		a.check.Tick(step)
		p.joinFull(i)
	}
	p.joinParts(parts)
	p.assign(parts)
}

// joinParts joins parts of names that are alike but for particles and titles: "Al-Assad", "Assad".
func (p *people) joinParts(parts []int) {
	p.maps.names = emptied(p.maps.names)
	seen := p.maps.names
	var buf [64]byte
	for step, i := range parts {
		p.check.Tick(step)
		h := p.forms[i].human
		key := appendJoined(buf[:0], h.names)
		first, ok := seen[string(key)]
		if !ok {
			seen[p.shelf.keep(key)] = i
			continue
		}
		if g := p.forms[first].human.gender; g == "" || h.gender == "" || g == h.gender {
			p.join(first, i, Equal)
		}
	}
}

// genderOf is the gender that a form's title and given name tell, or the titles before its mentions.
func (a *article) genderOf(f *form) Gender {
	if f.human.gender != "" {
		return f.human.gender
	}
	for step, m := range f.mentions {
		a.check.Tick(step)
		if g := a.titleGenderAt(m); g != "" && !f.human.bare() {
			return g
		}
	}
	return ""
}

// titleGenderAt is the gender that the title of mention m tells, or the word before it: "Mrs.".
func (a *article) titleGenderAt(m int) Gender {
	if g := a.titleGender(a.mentions[m].Title); g != "" {
		return g
	}
	start := a.mentions[m].Start
	if start <= 0 || start > len(a.text) {
		return ""
	}
	before := strings.TrimRight(a.text[max(0, start-12):start], " \u00a0")
	if i := strings.LastIndexAny(before, " \n(“\"«"); i >= 0 {
		before = before[i+1:]
	}
	var buf [32]byte
	switch title := classes()[string(appendFolded(buf[:0], before))]; {
	case title&heTitle != 0:
		return Male
	case title&sheTitle != 0:
		return Female
	}
	return ""
}

// partition parts full names from names that are the beginning or the end of a full one.
func (p *people) partition(all []int) (full, parts []int) {
	for step, i := range all {
		p.check.Tick(step)
		if f := p.forms[i]; f.known() {
			p.byID[knownKey{identity: f.id}] = i
		}
		if names := p.forms[i].human.names; len(names) > 1 {
			first, last := names[0], names[len(names)-1]
			p.last[last] = p.ints.add(p.last[last], i)
			p.first[first] = p.ints.add(p.first[first], i)
		}
	}
	for step, i := range all {
		p.check.Tick(step)
		h := p.forms[i].human
		if h.bare() || p.isPart(i) {
			parts = p.ints.add(parts, i)
		} else {
			full = p.ints.add(full, i)
		}
	}
	return full, parts
}

// isPart reports whether a name of several words is the end or the beginning of another one, as "Wong Kwok" is.
func (p *people) isPart(i int) bool {
	names := p.forms[i].human.names
	for _, j := range head(p.last[names[len(names)-1]]) {
		if longer := p.forms[j].human.names; len(longer) > len(names) && sameWords(longer[len(longer)-len(names):], names) {
			return true
		}
	}
	for _, j := range head(p.first[names[0]]) {
		if longer := p.forms[j].human.names; len(longer) > len(names) && sameWords(longer[:len(names)], names) {
			return true
		}
	}
	return false
}

func head(list []int) []int { return list[:min(len(list), maxRivals)] }

// joinFull joins a full name with the latest earlier person of like name, all of whose names it must agree with.
func (p *people) joinFull(i int) {
	h := p.forms[i].human
	keys := [2]rough{familyKey(h.surname()), familyKey(h.names[0])}
	for _, key := range keys {
		rivals := p.byFamily[key]
		for n := len(rivals) - 1; n >= max(0, len(rivals)-maxRivals); n-- {
			if why, ok := p.agrees(i, rivals[n]); ok && p.join(rivals[n], i, why) {
				p.byFamily[keys[0]] = p.ints.add(p.byFamily[keys[0]], i)
				return
			}
		}
	}
	p.byFamily[keys[0]] = p.ints.add(p.byFamily[keys[0]], i)
	if h.eastern {
		key := familyKey(h.names[len(h.names)-1])
		p.byFamily[key] = p.ints.add(p.byFamily[key], i)
	}
}

// agrees compares form i with all names of the person of form j.
func (p *people) agrees(i, j int) (Reason, bool) {
	var why Reason
	for n, kin := range head(p.forms[p.root(j)].kin) {
		if p.forms[kin].human == nil {
			continue
		}
		same, reason := p.samePerson(p.forms[i].human, p.forms[kin].human)
		if !same {
			return "", false
		}
		if n == 0 {
			why = reason
		}
	}
	return why, true
}

// assign gives each mention of a part of a name to a person whose name it ends or begins, in text order.
func (p *people) assign(parts []int) {
	p.spoken, p.meant = p.ints.take(len(p.forms)), make([]bearers, len(p.forms))
	for step, i := range parts {
		p.check.Tick(step)
		if !p.forms[p.root(i)].user {
			p.meant[i] = p.bearers(i)
		}
	}
	for step, f := range p.forms { // full names count wherever they stand: they tell who the article is about
		p.check.Tick(step)
		if f.human != nil && len(f.mentions) > 0 && len(p.meant[p.owner[f.first()]].forms) == 0 {
			p.spoken[p.root(p.owner[f.first()])] += len(f.mentions)
		}
	}
	for m, i := range p.owner {
		p.check.Tick(m)
		if len(p.meant[i].forms) > 0 {
			if best := p.choose(m, p.meant[i].forms); best >= 0 {
				p.move(m, best, p.meant[i].why)
				p.spoken[p.root(best)]++
			}
		}
	}
}

// bearers finds whom a part of a name may mean.
func (p *people) bearers(i int) bearers {
	names := p.forms[i].human.names
	last := p.whose(i, p.last[names[len(names)-1]], func(longer []string) bool {
		return len(longer) > len(names) && sameWords(longer[len(longer)-len(names):], names)
	})
	eastern := p.whose(i, p.first[names[0]], func(longer []string) bool {
		return len(longer) > len(names) && sameWords(longer[:len(names)], names)
	})
	family := last
	for _, j := range eastern {
		if p.forms[j].human.eastern {
			family = p.ints.add(family, j)
		}
	}
	switch {
	case len(family) > 0:
		return bearers{family, LastName}
	case len(eastern) > 0:
		return bearers{eastern, FirstName}
	}
	if known := p.known(i); len(known) > 0 {
		return bearers{known, KnownName}
	}
	return bearers{p.misspelt(i), Spelling}
}

// known finds the full name in the text of the well-known person whom a part stands for: "Lula".
func (p *people) known(i int) []int {
	h := p.forms[i].human
	f := p.knownPerson(h)
	if f == nil {
		f = p.article.people.words(h.names)
	}
	if f == nil {
		return nil
	}
	if j, ok := p.byID[knownKey{identity: identity{kind: aPerson, name: f.name}}]; ok {
		return p.ints.add(nil, j)
	}
	return nil
}

// whose picks one form of each person whose name fits.
func (p *people) whose(part int, forms []int, fits func([]string) bool) []int {
	var found []int
	for _, j := range head(forms) {
		if !fits(p.forms[j].human.names) || p.root(j) == p.root(part) || !p.mayMeet(part, j) {
			continue
		}
		known := false
		for _, other := range found {
			known = known || p.root(other) == p.root(j)
		}
		if !known {
			found = p.ints.add(found, j)
		}
	}
	return found
}

// mayMeet reports whether nothing known keeps two forms apart.
func (a *article) mayMeet(i, j int) bool {
	x, y := a.forms[a.root(i)], a.forms[a.root(j)]
	return !x.known() || !y.known() || x.id == y.id
}

// misspelt finds the people whose family name a bare name misspells, by a letter or by sounds alike.
func (p *people) misspelt(i int) []int {
	names := p.forms[i].human.names
	if len(names) != 1 || len(names[0]) < 5 {
		return nil
	}
	var near []int
	for _, key := range [2]rough{familyKey(names[0]), slipKey(names[0])} {
		near = p.ints.add(near, head(p.byFamily[key])...)
	}
	return p.whose(i, near, func(longer []string) bool {
		family := longer[len(longer)-1]
		return distance(family, names[0], slack(family, names[0])) < unheard || oneEdit(family, names[0])
	})
}

func slipKey(word string) rough { return familyKey(word[:len(word)-1]) }

// oneEdit reports whether one letter is missing, added, changed or swapped with its neighbour between two longer words.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 5 || len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if i == 0 {
		return false
	}
	if len(a) == len(b) && (i == len(a) || a[i+1:] == b[i+1:]) {
		return i == len(a) || len(a) > 6
	}
	return leftOut(a, b)
}

// leftOut reports whether a is b without one letter, or with two neighbours swapped.
func leftOut(a, b string) bool {
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	return i+2 <= len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// choose picks the person whom a part of a name means at mention m: of the right gender, named before, and named most often;
// of equals the one named first in the text. -1 if the title before the mention fits nobody.
func (p *people) choose(m int, rivals []int) int {
	gender := p.titleGenderAt(m)
	best, most, first := -1, -1, 0
	for _, j := range rivals {
		r := p.root(j)
		if g := p.personGender(r); gender != "" && g != "" && g != gender {
			continue
		}
		n, at := p.spoken[r], p.entrance(r)
		if at > m {
			n = 0
		}
		if n > most || n == most && at < first {
			best, most, first = j, n, at
		}
	}
	return best
}

// entrance is the mention by which a person enters the text with a full name.
func (p *people) entrance(root int) int {
	first := p.forms[root].first()
	for _, kin := range head(p.forms[root].kin) {
		first = min(first, p.forms[kin].first())
	}
	return first
}

func (p *people) personGender(root int) Gender {
	for _, kin := range head(p.forms[root].kin) {
		if h := p.forms[kin].human; h != nil && h.gender != "" {
			return h.gender
		}
	}
	return ""
}
