package gazetteer

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// Country is a row of countries.tsv: a country of today, a territory with a code of its own, or a country that is no more.
type Country struct {
	Code       string   // ISO 3166-1 alpha-2, "KZ"; user codes XK (Kosovo), XV (South Vietnam); of the past the old code
	Name       string   // the common English name: "Kazakhstan", "United States", "Ivory Coast"
	Official   string   // the long official name, without "the": "Republic of Kazakhstan"
	Aliases    []string // other names, short forms and abbreviations: "U.S.", "USA", "America"
	Adjectives []string // the usual one first: "Kazakh", "Kazakhstani"
	Peoples    []string // nouns for its people, plural and, where it is not the adjective, singular: "Danes", "Dane"
	Capital    string   // common English name, a Name of [Cities]; empty where there is none
	Currency   string   // ISO 4217 code: "KZT"
	Until      int      // the year in which a country of the past ended; 0 for those of today
}

// Region is a row of regions.tsv: a part of the world that is no state.
type Region struct {
	Name       string   // "Central Asia", "Black Sea"
	Kind       string   // continent, region, sea, ocean, river, lake, mountain, desert, island, peninsula, strait or other
	Aliases    []string // "Mideast"
	Adjectives []string // "Central Asian"
	Peoples    []string // "Central Asians"
}

// People is a row of peoples.tsv: a people, faith, party or movement whose name is not made from a country's.
type People struct {
	Name  string   // the adjective it is called by: "Kurdish", "Muslim"
	Kind  string   // people, faith, politics or residents (of a state or city: "Texan", "Parisian")
	Forms []string // all further adjectives and nouns: "Kurd", "Kurds"
	Of    string   // the country, region, state or city it belongs to, where there is one: "Tibet"
}

// State is a row of states.tsv: a state, province or other first part of a country.
type State struct {
	Name          string   // "California"
	Country       string   // code of its country: "US"
	Abbreviations []string // postal code and press style: "CA", "Calif."
	Adjectives    []string // with the nouns for its people: "Californian", "Californians"
	Aliases       []string // other names: "England and Wales" is none, "Bayern" is one of Bavaria
	Capital       string   // empty where not known
}

// City is a row of cities.tsv.
type City struct {
	Name    string   // common English name of today: "Astana", "Kyiv", "Washington, D.C.", "New York City"
	Country string   // code of its country
	State   string   // name of the state, where news gives it: "Texas"
	Aliases []string // former names, other spellings, abbreviations: "Nur-Sultan", "Akmola"
	Rank    int      // 1: stands alone in datelines, 2: large or well known, 3: other
}

// Countries returns the countries, sorted by Code. The slice is shared and must not be modified.
func Countries() []Country { return countries() }

// Regions returns the regions, sorted by Name. The slice is shared and must not be modified.
func Regions() []Region { return regions() }

// Peoples returns peoples, faiths and movements, sorted by Name. The slice is shared and must not be modified.
func Peoples() []People { return peoples() }

// States returns the states, sorted by Name and Country. The slice is shared and must not be modified.
func States() []State { return states() }

// Cities returns the cities, sorted by Name, Country and State. The slice is shared and must not be modified.
func Cities() []City { return cities() }

// WellKnownCities returns the cities of the first two ranks, which is a third of all, as Cities does; it does not read the others.
func WellKnownCities() []City { return wellKnownCities() }

// CitiesFile returns cities.tsv as it stands, for callers that note where in it a name is.
func CitiesFile() string { return citiesTSV }

var (
	//go:embed countries.tsv
	countriesTSV string
	//go:embed regions.tsv
	regionsTSV string
	//go:embed peoples.tsv
	peoplesTSV string
	//go:embed states.tsv
	statesTSV string
	//go:embed cities.tsv
	citiesTSV string
)

var (
	countries = lazy(table[Country]{"countries.tsv", countriesTSV, 9, country})
	regions   = lazy(table[Region]{"regions.tsv", regionsTSV, 5, region})
	peoples   = lazy(table[People]{"peoples.tsv", peoplesTSV, 4, people})
	states    = lazy(table[State]{"states.tsv", statesTSV, 6, state})
	cities    = lazy(table[City]{"cities.tsv", citiesTSV, 5, city})
)

var wellKnownCities = sync.OnceValue(func() []City {
	var rows strings.Builder
	rows.Grow(len(citiesTSV))
	for line := range strings.Lines(citiesTSV) {
		if !strings.HasSuffix(line, "\t3\n") {
			rows.WriteString(line)
		}
	}
	return lazy(table[City]{"cities.tsv", rows.String(), 5, city})()
})

func country(c *cells) (Country, error) {
	until, err := year(c.text[8])
	return Country{c.text[0], c.text[1], c.text[2], c.list(3), c.list(4), c.list(5), c.text[6], c.text[7], until}, err
}

func region(c *cells) (Region, error) {
	return Region{c.text[0], c.text[1], c.list(2), c.list(3), c.list(4)}, nil
}

func people(c *cells) (People, error) { return People{c.text[0], c.text[1], c.list(2), c.text[3]}, nil }

func state(c *cells) (State, error) {
	return State{c.text[0], c.text[1], c.list(2), c.list(3), c.list(4), c.text[5]}, nil
}

func city(c *cells) (City, error) {
	rank, err := strconv.Atoi(c.text[4])
	if err != nil || rank < 1 || rank > 3 {
		return City{}, fmt.Errorf("rank %q, want 1, 2 or 3", c.text[4])
	}
	return City{c.text[0], c.text[1], c.text[2], c.list(3), rank}, nil
}

// year reads a year; an empty cell is 0.
func year(cell string) (int, error) {
	if cell == "" {
		return 0, nil
	}
	y, err := strconv.Atoi(cell)
	if err != nil || y < 1000 || y > 9999 {
		return 0, fmt.Errorf("year %q, want four digits", cell)
	}
	return y, nil
}
