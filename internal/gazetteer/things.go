package gazetteer

import _ "embed"

// Facility is a row of facilities.tsv: a building or site known by name.
type Facility struct {
	Name    string   // "White House"
	Aliases []string // "Heathrow" for "Heathrow Airport"
	City    string   // where it stands, a Name of [Cities] where that has it; may be empty
	Country string   // code of its country
	Kind    string   // airport, stadium, palace, prison, bridge …
}

// Event is a row of events.tsv: a named event, most of them held again and again.
type Event struct {
	Name    string   // "Davos Forum" is an alias, "World Economic Forum" an organisation
	Aliases []string // other names: "Grand National" has none
	Kind    string   // sport, summit, festival, war, award, holiday, election …
}

// Work is a row of works_products.tsv: a work, prize, product or brand.
type Work struct {
	Name    string   // "Nobel Peace Prize", "Boeing 737"
	Type    string   // entity type: "WORK_OF_ART" or "PRODUCT"
	Aliases []string // "Nobel Prize for Peace"
	Kind    string   // prize, book, film, song, aircraft, phone, car, weapon, drug …
}

// Law is a row of laws.tsv: an act, treaty or pact known by name.
type Law struct {
	Name    string   // "Affordable Care Act"
	Aliases []string // "Obamacare", "ACA"
	Country string   // code of the country whose law it is; empty for treaties
	Kind    string   // act, treaty, constitution, code …
}

// Facilities returns the facilities, sorted by Name. The slice is shared and must not be modified.
func Facilities() []Facility { return facilities() }

// Events returns the events, sorted by Name. The slice is shared and must not be modified.
func Events() []Event { return events() }

// Works returns works, prizes and products, sorted by Name. The slice is shared and must not be modified.
func Works() []Work { return works() }

// Laws returns the laws and treaties, sorted by Name. The slice is shared and must not be modified.
func Laws() []Law { return laws() }

// FacilitiesFile returns facilities.tsv as it stands, for callers that note where in it a name is.
func FacilitiesFile() string { return facilitiesTSV }

// EventsFile returns events.tsv as it stands, for callers that note where in it a name is.
func EventsFile() string { return eventsTSV }

// WorksFile returns works_products.tsv as it stands, for callers that note where in it a name is.
func WorksFile() string { return worksTSV }

// LawsFile returns laws.tsv as it stands, for callers that note where in it a name is.
func LawsFile() string { return lawsTSV }

var (
	//go:embed facilities.tsv
	facilitiesTSV string
	//go:embed events.tsv
	eventsTSV string
	//go:embed works_products.tsv
	worksTSV string
	//go:embed laws.tsv
	lawsTSV string
)

var (
	facilities = lazy(table[Facility]{"facilities.tsv", facilitiesTSV, 5, facility})
	events     = lazy(table[Event]{"events.tsv", eventsTSV, 3, event})
	works      = lazy(table[Work]{"works_products.tsv", worksTSV, 4, work})
	laws       = lazy(table[Law]{"laws.tsv", lawsTSV, 4, law})
)

func facility(c *cells) (Facility, error) {
	return Facility{c.text[0], c.list(1), c.text[2], c.text[3], c.text[4]}, nil
}

func event(c *cells) (Event, error) { return Event{c.text[0], c.list(1), c.text[2]}, nil }

func work(c *cells) (Work, error) { return Work{c.text[0], c.text[1], c.list(2), c.text[3]}, nil }

func law(c *cells) (Law, error) { return Law{c.text[0], c.list(1), c.text[2], c.text[3]}, nil }
