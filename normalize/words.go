package normalize

import (
	"strings"
	"sync"
)

// class says what a folded word, or several, can be in a name. A word may have several classes.
type class uint32

const (
	stopWord      class = 1 << iota // does not tell one name from another: "of"
	legalEnd                        // a legal form at the end of a name
	legalStart                      // a legal form at its beginning
	legalAlways                     // a legal form that is never part of a name in common use
	publicWord                      // the head of a public body's name, whose words stand in any order
	partWord                        // makes the name of another body out of a body's name: "Foundation"
	headWord                        // a body may be called by it alone: "the Bank"
	particle                        // belongs to the family name after it: "van"
	givenToo                        // a particle that is a given name, too: "Ben"
	arabicArticle                   // an article before a sun letter, where a hyphen follows: "as-"
	generation                      // tells father from son: "Jr."
	numeral                         // "III"
	letters                         // what follows a name otherwise: "PhD"
	heTitle                         // before a man's name
	sheTitle                        // before a woman's name
	neverAlone                      // the last word of bodies that are not called by it alone: "House"
	cityAlone                       // a city that goes by the word without "City"
	direction                       // "North"
	domain                          // the end of an internet address
	countryOf                       // before "of" and a country: "Republic"
	stateOf                         // before "of" and a state: "Province"
	cityOf                          // before "of" and a city
	stateAfter                      // after the name of a state: "Oblast"
	cityAfter                       // after the name of a city
)

// classNames are the classes as words.tsv calls them, in the order of the bits.
var classNames = []string{"stop", "legal end", "legal start", "legal always", "public", "part", "head", "particle", "given too",
	"arabic article", "generation", "numeral", "letters", "he", "she", "never alone", "city alone", "direction", "domain", "country of", "state of", "city of",
	"state after", "city after"}

// classes holds the classes of all words of words.tsv.
var classes = sync.OnceValue(func() map[string]class {
	all := map[string]class{}
	for _, cells := range rows(wordsTSV) {
		for bit, name := range classNames {
			if name != cells[0] {
				continue
			}
			for _, w := range splitList(cells[1]) {
				all[w] |= 1 << bit
			}
		}
	}
	return all
})

// is reports whether a folded word, or several, is of one of the classes.
func is(word string, of class) bool { return classes()[word]&of != 0 }

// spellings holds how the words of spellings.tsv are compared.
var spellings = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for _, cells := range rows(spellingsTSV) {
		all[cells[0]] = cells[1]
	}
	return all
})

// american writes a folded word as American newsrooms spell it.
func american(w string) string {
	if a, ok := spellings()[w]; ok {
		return a
	}
	if at := strings.LastIndex(w, "isation"); at > 0 && len(w)-at <= len("isations") {
		return w[:at] + "ization" + w[at+len("isation"):]
	}
	return w
}
