package normalize

import (
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/gazetteer"
)

// knowledge is what the tables tell, by folded name.
type knowledge struct {
	places   map[string][]place
	norps    map[string]norp
	orgs     map[string]string      // any form of a known organisation's name -> its name
	homes    map[string]string      // organisation -> code of its country
	short    map[string]string      // acronym -> the organisation, where only one has it
	things   map[string]string      // events, laws, works, products, facilities
	people   map[string]string      // any form of a well-known person's name -> the name
	alone    map[string]string      // single name that is enough for a well-known person -> the name
	families map[rough][]famous     // family name -> well-known people
	renamed  map[string]string      // type and folded name -> the name that it has today
	fullest  map[string]string      // organisation -> its longest name
	cores    map[string]string      // words that tell of a longer name of an organisation -> the organisation
	slips    map[string][][2]string // first three letters -> folded names of one word, and whose they are

	given        map[string]Gender // "" for names of both
	surnames     map[string]bool
	nick         map[string][]string // given name -> the names it may be short for, itself included
	eastern      map[string]bool
	syllables    map[string]bool
	titles       map[string]gazetteer.Title
	longestTitle int

	endings map[string]string // company ending -> kind: legal, trade
	heads   map[string]string // head word of a name -> type
	codes   map[string]string // name, adjective or people of a country -> its code
	named   map[string]gazetteer.Country
}

// place is one reading of a place name.
type place struct {
	name  string // canonical
	kind  placeKind
	code  string // country code
	state string
	minor bool // a city known to few
}

type placeKind uint8

const (
	countryPlace placeKind = iota + 1
	statePlace
	cityPlace
	regionPlace
)

// famous is a person of the table.
type famous struct {
	name  string
	human *human
}

// norp is what an adjective or noun of people means.
type norp struct {
	name string // "Ukrainian"
	of   string // "Ukraine"
	code string // "UA", of countries

	nation bool // it means the country itself, as parties and peoples within it do not
}

var known = sync.OnceValue(func() *knowledge {
	k := newKnowledge()
	k.readCountries()
	k.readPlaces()
	k.readPeoples()
	k.readOrganisations()
	k.readThings()
	k.readNames()
	k.readOwn()
	k.readRenamed()
	return k
})

// newKnowledge makes the maps as large as the tables will make them: growing them would take a third of the time.
func newKnowledge() *knowledge {
	const few, some, many, most = 500, 2_000, 6_000, 10_000
	return &knowledge{
		places: make(map[string][]place, most), norps: make(map[string]norp, some), orgs: make(map[string]string, many),
		homes: make(map[string]string, many), short: make(map[string]string, some), things: make(map[string]string, many),
		people: make(map[string]string, few), alone: make(map[string]string, few), families: make(map[rough][]famous, few),
		renamed: make(map[string]string, few), fullest: make(map[string]string, many), cores: make(map[string]string, some),
		slips: make(map[string][][2]string, few), given: make(map[string]Gender, many), surnames: make(map[string]bool, many),
		nick: make(map[string][]string, some), eastern: make(map[string]bool, few), syllables: make(map[string]bool, few),
		titles: make(map[string]gazetteer.Title, some), endings: make(map[string]string, few), heads: make(map[string]string, some),
		codes: make(map[string]string, some), named: make(map[string]gazetteer.Country, few),
	}
}

func (k *knowledge) readCountries() {
	for _, c := range gazetteer.Countries() {
		p := place{name: c.Name, kind: countryPlace, code: c.Code}
		for _, name := range append([]string{c.Name, c.Official}, c.Aliases...) {
			k.addPlace(name, p)
		}
		if before, after, ok := strings.Cut(c.Official, " of "); ok { // as sport has it: "Korea Republic"
			k.addPlace(strings.TrimPrefix(after, "the ")+" "+before, p)
		}
		if c.Until == 0 {
			k.named[c.Code] = c
		}
		if len(c.Adjectives) == 0 {
			continue
		}
		for _, name := range append(append([]string{}, c.Adjectives...), c.Peoples...) {
			k.addNorp(name, norp{c.Adjectives[0], c.Name, c.Code, true})
		}
	}
}

// addPlace adds a reading of name; what was read before goes first.
func (k *knowledge) addPlace(name string, p place) {
	key := fold(name)
	if key == "" {
		return
	}
	for _, q := range k.places[key] {
		if q == p {
			return
		}
	}
	k.places[key] = append(k.places[key], p)
	if _, taken := k.codes[key]; p.kind == countryPlace && !taken {
		k.codes[key] = p.code
	}
}

func (k *knowledge) addNorp(name string, n norp) {
	key := fold(name)
	if _, taken := k.norps[key]; taken || key == "" {
		return
	}
	k.norps[key] = n
	if _, taken := k.codes[key]; n.code != "" && !taken && n.nation {
		k.codes[key] = n.code
	}
}

// readPlaces reads cities, states and regions. The cities that stand alone in datelines go first: "New York" is the city.
func (k *knowledge) readPlaces() {
	k.readCities(func(c gazetteer.City) bool { return c.Rank == 1 })
	for _, s := range gazetteer.States() {
		p := place{name: s.Name, kind: statePlace, code: s.Country}
		for _, name := range append(append([]string{s.Name}, s.Abbreviations...), s.Aliases...) {
			k.addPlace(name, p)
		}
		k.addAdjectives(s.Adjectives, nil, s.Name)
	}
	k.readCities(func(c gazetteer.City) bool { return c.Rank != 1 })
	for _, r := range gazetteer.Regions() {
		for _, name := range append([]string{r.Name}, r.Aliases...) {
			k.addPlace(name, place{name: r.Name, kind: regionPlace})
		}
		k.addAdjectives(r.Adjectives, r.Peoples, r.Name)
	}
}

func (k *knowledge) readCities(fits func(gazetteer.City) bool) {
	for _, c := range gazetteer.Cities() {
		if !fits(c) {
			continue
		}
		p := place{name: c.Name, kind: cityPlace, code: c.Country, state: c.State, minor: c.Rank > 2}
		for _, name := range append([]string{c.Name}, c.Aliases...) {
			if name+" City" != c.Name || is(fold(name), cityAlone) { // "Kuwait" is the country
				k.addPlace(name, p)
			}
		}
	}
}

func (k *knowledge) addAdjectives(adjectives, peoples []string, of string) {
	if len(adjectives) == 0 {
		return
	}
	for _, name := range append(append([]string{}, adjectives...), peoples...) {
		k.addNorp(name, norp{name: adjectives[0], of: of})
	}
}

func (k *knowledge) readPeoples() {
	for _, p := range gazetteer.Peoples() {
		n := norp{name: p.Name, of: p.Of}
		if code, ok := k.codes[fold(p.Of)]; ok && p.Of != "" {
			n.code = code
		}
		for _, name := range append([]string{p.Name}, p.Forms...) {
			k.addNorp(name, n)
		}
	}
}

func (k *knowledge) readOrganisations() {
	shared := map[string]bool{}
	for _, o := range gazetteer.Organisations() {
		for _, name := range append([]string{o.Name}, o.Aliases...) {
			addName(k.orgs, name, o.Name)
			k.addSlips(fold(name), o.Name)
			k.addCore(name, o.Name)
			k.homes[o.Name] = o.Country
			if strings.Count(name, " ") > strings.Count(k.fullest[o.Name], " ") {
				k.fullest[o.Name] = name
			}
		}
	}
	for _, o := range gazetteer.Organisations() {
		for _, a := range o.Acronyms {
			key := fold(a)
			if other, ok := k.short[key]; ok && other != o.Name {
				shared[key] = true
			}
			k.short[key] = o.Name
		}
	}
	for key := range shared {
		delete(k.short, key)
	}
	for _, e := range gazetteer.CompanyEndings() {
		k.endings[fold(e.Ending)] = e.Kind
	}
	for _, h := range gazetteer.HeadWords() {
		if key := fold(h.Word); k.heads[key] == "" {
			k.heads[key] = h.Type
		}
	}
}

// addCore files a name of three or more words by those that tell, in American spelling.
func (k *knowledge) addCore(name, of string) {
	plain := words(fold(name))
	if len(plain) < 3 {
		return
	}
	core := joinBlank(k.coreWords(plain))
	if _, taken := k.cores[core]; !taken {
		k.cores[core] = of
	}
}

// addSlips files a longer name of one word by its first letters, under which names that misspell it fall, too.
func (k *knowledge) addSlips(folded, name string) {
	if len(folded) > 6 && !strings.Contains(folded, " ") {
		k.slips[folded[:3]] = append(k.slips[folded[:3]], [2]string{folded, name})
	}
}

// mended is the name that a folded word misspells by a letter left out or two letters swapped, if only one is so near.
func (k *knowledge) mended(folded string) string {
	if len(folded) < 6 {
		return ""
	}
	found := ""
	for _, right := range k.slips[folded[:3]] {
		if len(folded) > len(right[0]) || folded[len(folded)-1] != right[0][len(right[0])-1] || !leftOut(folded, right[0]) {
			continue
		}
		if found != "" && found != right[1] {
			return ""
		}
		found = right[1]
	}
	return found
}

// addName adds a name for a thing unless it means another already; a thing's own name always means itself.
func addName(names map[string]string, name, of string) {
	key := fold(strings.TrimPrefix(name, "The "))
	if _, taken := names[key]; !taken || name == of {
		names[key] = of
	}
}

func (k *knowledge) readThings() {
	for _, f := range gazetteer.Facilities() {
		for _, name := range append([]string{f.Name}, f.Aliases...) {
			addName(k.things, name, f.Name)
		}
	}
	for _, e := range gazetteer.Events() {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			addName(k.things, name, e.Name)
		}
	}
	for _, l := range gazetteer.Laws() {
		for _, name := range append([]string{l.Name}, l.Aliases...) {
			addName(k.things, name, l.Name)
		}
	}
	for _, w := range gazetteer.Works() {
		for _, name := range append([]string{w.Name}, w.Aliases...) {
			addName(k.things, name, w.Name)
		}
	}
}

func (k *knowledge) readNames() {
	for _, g := range gazetteer.GivenNames() {
		k.given[fold(g.Name)] = genderOf(g.Gender)
	}
	for _, s := range gazetteer.Surnames() {
		k.surnames[fold(s.Name)] = true
	}
	for _, n := range gazetteer.Nicknames() {
		k.addVariants(append([]string{n.Name}, n.Shorts...))
	}
	for _, t := range gazetteer.Titles() {
		key := fold(t.Title)
		k.titles[key] = t
		k.longestTitle = max(k.longestTitle, len(words(key)))
	}
	k.longestTitle = max(k.longestTitle, 6)
}

// addVariants makes the first name one that all of them may stand for.
func (k *knowledge) addVariants(names []string) {
	formal := fold(names[0])
	for _, n := range names {
		key := fold(n)
		k.nick[key] = append(k.nick[key], formal)
	}
}

// readOwn reads the tables of this package.
func (k *knowledge) readOwn() {
	for _, cells := range rows(easternTSV) {
		for w := range strings.FieldsSeq(cells[1]) {
			if cells[0] == "syllables" {
				k.syllables[w] = true
			} else {
				k.eastern[w] = true
			}
		}
	}
	for _, cells := range rows(variantsTSV) {
		k.addVariants(append([]string{cells[0]}, strings.Split(cells[1], "|")...))
	}
	for _, cells := range rows(peopleTSV) {
		k.addPerson(cells[0], splitList(cells[1]), splitList(cells[2]))
	}
}

// readRenamed reads the names that mean one thing over time.
func (k *knowledge) readRenamed() {
	for _, cells := range rows(renamedTSV) {
		for _, name := range append([]string{cells[1]}, splitList(cells[2])...) {
			k.renamed[cells[0]+" "+fold(name)] = cells[1]
		}
	}
}

// addPerson adds a well-known person with other forms of the name, and the single names that are enough.
func (k *knowledge) addPerson(name string, aliases, alone []string) {
	for _, form := range append([]string{name}, aliases...) {
		addName(k.people, form, name)
	}
	for _, single := range alone {
		k.alone[fold(single)] = name
	}
	h := k.person(name)
	key := familyKey(h.surname())
	k.families[key] = append(k.families[key], famous{name, h})
}

// country is the code of the country that a folded name, adjective or people belongs to.
func (k *knowledge) country(folded string) (string, bool) {
	code, ok := k.codes[folded]
	return code, ok
}
