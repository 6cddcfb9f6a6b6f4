package normalize

import (
	"bytes"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/gazetteer"
)

// loader fills the tables.
type loader struct {
	*workshop
	buf []byte // a folded name that is being looked up

	readings pile[place] // memory for lists, of which most hold one
	formals  pile[string]
}

// newLoader makes the tables about as large as they will be.
func newLoader() *loader {
	areas := len(gazetteer.Countries()) + len(gazetteer.States()) + len(gazetteer.Regions())
	return &loader{readings: pile[place]{piece: make([]place, areas)}, workshop: newWorkshop(&knowledge{
		areas: newIndex[[]place](3 * areas), nations: newIndex[nation](2_500),
		named: make(map[string]*gazetteer.Country, 250), norps: newIndex[*norp](2_100),
		people: newIndex[*famous](700),
		alone:  make(map[string]*famous, 220), families: make(map[rough][]*famous, 260), renamed: make(map[oldName]string, 380),
		nick: newIndex[[]string](1_700), eastern: make(map[string]bool, 300),
		syllables: make(map[string]bool, 610), titles: newIndex[*gazetteer.Title](len(gazetteer.Titles())),
		endings: make(map[string]string, 350), heads: newIndex[string](len(gazetteer.HeadWords())),
	})}
}

// key folds a name. It is good until the next.
func (l *loader) key(name string) []byte {
	l.buf = appendFolded(l.buf[:0], name)
	return l.buf
}

// add is the value of a name in a table, to be set.
func add[V any](l *loader, x *index[V], name string) (v *V, isNew bool) {
	return x.add(l.key(name))
}

// addName files a thing under one of its names, without "The", unless that means another already; a thing's own name always
// means itself.
func addName[V any](l *loader, x *index[V], name, own string, thing V) {
	if v, free := add(l, x, strings.TrimPrefix(name, "The ")); free || name == own {
		*v = thing
	}
}

func (l *loader) readCountries() {
	countries := gazetteer.Countries()
	for i := range countries {
		c := &countries[i]
		if c.Until == 0 {
			l.named[c.Code] = c
		}
		l.addCountry(c, "@"+c.Code)
	}
}

func (l *loader) addCountry(c *gazetteer.Country, mark string) {
	p := l.reading(place{name: c.Name, kind: countryPlace, code: c.Code})
	names := append([]string{c.Name}, c.Aliases...)
	if c.Official != "" {
		names = append(names, c.Official)
	}
	if before, after, ok := strings.Cut(c.Official, " of "); ok { // as sport has it: "Korea Republic"
		names = append(names, strings.TrimPrefix(after, "the ")+" "+before)
	}
	for _, name := range names {
		l.addPlace(name, p)
		l.addNation(name, mark)
	}
	for _, name := range l.addAdjectives(&norp{of: c.Name, code: c.Code}, c.Adjectives, c.Peoples) {
		l.addNation(name, mark)
	}
}

// addNation files a country under a name, unless it means another one already, and notes that a longer name begins so.
func (l *loader) addNation(name, mark string) {
	n, _ := add(l, l.nations, name)
	if n.mark != "" {
		return
	}
	n.mark = mark
	for i, c := range l.buf {
		if c == ' ' {
			shorter, _ := l.nations.add(l.buf[:i])
			shorter.more = true
		}
	}
}

// reading is a place as the only reading of its names.
func (l *loader) reading(p place) []place { return l.readings.copy([]place{p}) }

// addPlace adds a reading of name; what was read before goes first. Names of one reading share the list of it.
func (l *loader) addPlace(name string, only []place) {
	readings, isNew := add(l, l.areas, name)
	if isNew {
		*readings = only
	} else if !slices.Contains(*readings, only[0]) {
		*readings = append(*readings, only[0])
	}
}

// addAdjectives files what adjectives and nouns of a people mean, by the first adjective, and returns those that were free.
func (l *loader) addAdjectives(n *norp, adjectives, peoples []string) (free []string) {
	if len(adjectives) == 0 {
		return nil
	}
	n.name = adjectives[0]
	for _, names := range [][]string{adjectives, peoples} {
		for _, name := range names {
			if v, isNew := add(l, l.norps, name); isNew {
				*v = n
				free = append(free, name)
			}
		}
	}
	return free
}

// readPlaces reads states and regions.
func (l *loader) readPlaces() {
	for _, s := range gazetteer.States() {
		p := l.reading(place{name: s.Name, kind: statePlace, code: s.Country})
		l.addPlace(s.Name, p)
		for _, names := range [][]string{s.Abbreviations, s.Aliases} {
			for _, name := range names {
				l.addPlace(name, p)
			}
		}
		l.addAdjectives(&norp{of: s.Name}, s.Adjectives, nil)
	}
	for _, r := range gazetteer.Regions() {
		p := l.reading(place{name: r.Name, kind: regionPlace})
		l.addPlace(r.Name, p)
		for _, name := range r.Aliases {
			l.addPlace(name, p)
		}
		l.addAdjectives(&norp{of: r.Name}, r.Adjectives, r.Peoples)
	}
}

func (l *loader) readPeoples() {
	for _, p := range gazetteer.Peoples() {
		code, _ := l.country(fold(p.Of))
		l.addAdjectives(&norp{of: p.Of, code: code}, []string{p.Name}, p.Forms)
	}
}

// readWords reads the words of which names of organisations are made.
func (l *loader) readWords() {
	for _, e := range gazetteer.CompanyEndings() {
		l.endings[l.shelf.fold(e.Ending)] = e.Kind
	}
	for _, h := range gazetteer.HeadWords() {
		addName(l, l.heads, h.Word, "", h.Type)
	}
}

func (l *loader) readNames() {
	for _, n := range gazetteer.Nicknames() {
		l.addVariants(n.Name, n.Shorts)
	}
	titles := gazetteer.Titles()
	for i := range titles {
		v, _ := add(l, l.titles, titles[i].Title)
		*v = &titles[i]
		l.longestTitle = max(l.longestTitle, bytes.Count(l.buf, []byte(" "))+1)
	}
	l.longestTitle = max(l.longestTitle, 6)
}

// addVariants makes the name one that all of its variants may stand for.
func (l *loader) addVariants(name string, variants []string) {
	formal := l.shelf.fold(name)
	l.addVariant(name, formal)
	for _, v := range variants {
		l.addVariant(v, formal)
	}
}

func (l *loader) addVariant(name, formal string) {
	formals, isNew := add(l, l.nick, name)
	if isNew {
		*formals = l.formals.take(1)[:0]
	}
	*formals = append(*formals, formal)
}

// readOwn reads the tables of this package.
func (l *loader) readOwn() {
	for _, cells := range rows(easternTSV) {
		list := l.eastern
		if cells[0] == "syllables" {
			list = l.syllables
		}
		for w := range strings.FieldsSeq(cells[1]) {
			list[w] = true
		}
	}
	for _, cells := range rows(variantsTSV) {
		l.addVariants(cells[0], splitList(cells[1]))
	}
	for _, cells := range rows(peopleTSV) {
		l.addPerson(cells[0], splitList(cells[1]), splitList(cells[2]))
	}
	for _, cells := range rows(renamedTSV) { // the names that mean one thing over time
		for _, name := range append([]string{cells[1]}, splitList(cells[2])...) {
			l.renamed[oldName{cells[0], l.shelf.fold(name)}] = cells[1]
		}
	}
}

// addPerson adds a well-known person with other forms of the name, and the single names that are enough.
func (l *loader) addPerson(name string, aliases, alone []string) {
	f := &famous{name, l.person(name)}
	addName(l, l.people, name, name, f)
	for _, form := range aliases {
		addName(l, l.people, form, name, f)
	}
	for _, single := range alone {
		l.alone[l.shelf.fold(single)] = f
	}
	key := familyKey(f.human.surname())
	l.families[key] = append(l.families[key], f)
}
