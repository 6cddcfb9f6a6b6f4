package normalize

import (
	"sync"

	"github.com/lede-go/lede/internal/gazetteer"
)

// knowledge is what the tables tell, by folded name.
type knowledge struct {
	areas    *index[[]place] // countries, states and regions
	cities   rowIndex
	nations  *index[nation] // name, adjective or people of a country
	named    map[string]*gazetteer.Country
	norps    *index[*norp]
	orgs     orgIndex            // any form of a known organisation's name
	short    orgIndex            // acronyms that only one organisation has
	cores    rowIndex            // words that tell of a longer name of an organisation
	slips    rowIndex            // names of one longer word, by their edges
	things   [4]rowIndex         // facilities, events, laws, works and products
	people   *index[*famous]     // any form of a well-known person's name
	alone    map[string]*famous  // single name that is enough for a well-known person
	families map[rough][]*famous // family name -> well-known people
	renamed  map[oldName]string  // the name that a thing has today

	given        rowIndex         // given names
	nick         *index[[]string] // given name -> the names it may be short for, itself included
	eastern      map[string]bool
	syllables    map[string]bool
	titles       *index[*gazetteer.Title]
	longestTitle int

	endings map[string]string // company ending -> kind: legal, trade
	heads   *index[string]    // head word of a name -> type
}

// place is one reading of a place name.
type place struct {
	name  string // canonical
	kind  placeKind
	code  string // country code
	state string
	rank  byte // of a city, from 1; one of rank 3 is known to few
}

type placeKind uint8

const (
	countryPlace placeKind = iota + 1
	statePlace
	cityPlace
	regionPlace
)

// nation is what words mean for a country.
type nation struct {
	mark string // "@KZ": the code of the country that they name; "" if none
	more bool   // longer names of countries begin with them
}

// norp is what an adjective or noun of people means.
type norp struct {
	name string // "Ukrainian"
	of   string // "Ukraine"
	code string // "UA", of countries
}

// famous is a person of the table.
type famous struct {
	name  string
	human *human
}

// oldName is a folded name of a thing of some type.
type oldName struct{ typ, folded string }

// known reads the tables once.
var known = sync.OnceValue(func() *knowledge {
	l := newLoader()
	l.openIndexes()
	l.readCountries()
	l.readPlaces()
	l.readPeoples()
	l.readWords()
	l.readNames()
	l.readOwn()
	return l.knowledge
})

// openIndexes makes the indexes of the long lists ready, which is next to no work.
func (k *knowledge) openIndexes() {
	k.cities.text, k.given.text = gazetteer.CitiesFile(), gazetteer.GivenNamesFile()
	for i, file := range thingFiles() {
		k.things[i].text = file
	}
	for _, x := range []*rowIndex{&k.orgs.rowIndex, &k.short.rowIndex, &k.cores, &k.slips} {
		x.text = gazetteer.OrganisationsFile()
	}
	cutIndexes(indexesBin, &k.cities, &k.orgs.rowIndex, &k.short.rowIndex, &k.cores, &k.slips,
		&k.given, &k.things[0], &k.things[1], &k.things[2], &k.things[3])
}

// thingFiles are the files of the things that are found alike. The first column of each is the name.
func thingFiles() [4]string {
	return [4]string{gazetteer.FacilitiesFile(), gazetteer.EventsFile(), gazetteer.LawsFile(), gazetteer.WorksFile()}
}

// thing is the name of a facility, event, law, work or product that a folded name means, "" if there is none.
func (k *knowledge) thing(folded string) string {
	for i := range k.things {
		if row := k.things[i].get(folded); row != "" {
			return cell(row, 0)
		}
	}
	return ""
}

// listedGender is the gender of a folded given name, "" for names of both and words that are none.
func (k *knowledge) listedGender(folded string) Gender {
	return genderOf(gazetteer.Gender(cell(k.given.get(folded), 1)))
}

// isGiven reports whether a folded word is a given name.
func (k *knowledge) isGiven(folded string) bool { return k.given.get(folded) != "" }

// country is the code of the country that a folded name, adjective or people belongs to.
func (k *knowledge) country(folded string) (string, bool) {
	if mark := k.nations.get(folded).mark; mark != "" {
		return mark[1:], true
	}
	return "", false
}

// countryAt finds the longest name of a country, or word made of one, at the beginning of the words, and its mark.
func (k *knowledge) countryAt(ws []string) (mark string, n int) {
	const longest = 5
	var buf [64]byte
	name := buf[:0]
	for i, w := range ws[:min(longest, len(ws))] {
		if i > 0 {
			name = append(name, ' ')
		}
		name = append(name, w...)
		found := k.nations.of(name)
		if found.mark != "" {
			mark, n = found.mark, i+1
		}
		if !found.more {
			break
		}
	}
	return mark, n
}
