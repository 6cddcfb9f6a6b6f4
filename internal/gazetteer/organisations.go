package gazetteer

import _ "embed"

// Organisation is a row of organisations.tsv.
type Organisation struct {
	Name     string   // the name in common use: "International Monetary Fund", "Chevron"
	Type     string   // entity type: "ORG"
	Acronyms []string // "IMF"
	Aliases  []string // other and longer forms: "Chevron Corp.", "Chevron Corporation"
	Country  string   // code of its home country; empty for international bodies
	Kind     string   // agency, airline, bank, company, media, newswire, ngo, party, team, university …
}

// Ending is a row of company_endings.tsv: what closes the full name of a firm.
type Ending struct {
	Ending string // "Inc.", "GmbH", "Holdings"
	Kind   string // legal: a legal form, never part of the short name; trade: a word that may belong to it
}

// HeadWord is a row of org_words.tsv, fac_words.tsv, loc_words.tsv, event_words.tsv or law_words.tsv: a word that tells of
// what type a name is in which it is the head, as "University" in "Harvard University" and "University of Texas".
type HeadWord struct {
	Word string // "Ministry", "World Cup"
	Type string // entity type of the name: "ORG", "FAC", "LOC", "EVENT" or "LAW"
	Kind string // what such a name is: ministry, university, airport, river, storm, treaty …
}

// Organisations returns the organisations, sorted by Name. The slice is shared and must not be modified.
func Organisations() []Organisation { return organisations() }

// OrganisationsFile returns organisations.tsv as it stands, for callers that note where in it a name is.
func OrganisationsFile() string { return organisationsTSV }

// CompanyEndings returns the endings of company names, sorted. The slice is shared and must not be modified.
func CompanyEndings() []Ending { return endings() }

// HeadWords returns the head words of all types, sorted by Word within a type; a word may stand under several types. The
// slice is shared and must not be modified.
func HeadWords() []HeadWord { return headWords() }

var (
	//go:embed organisations.tsv
	organisationsTSV string
	//go:embed company_endings.tsv
	endingsTSV string
	//go:embed org_words.tsv
	orgWordsTSV string
	//go:embed fac_words.tsv
	facWordsTSV string
	//go:embed loc_words.tsv
	locWordsTSV string
	//go:embed event_words.tsv
	eventWordsTSV string
	//go:embed law_words.tsv
	lawWordsTSV string
)

var (
	organisations = lazy(table[Organisation]{"organisations.tsv", organisationsTSV, 6, organisation})
	endings       = lazy(table[Ending]{"company_endings.tsv", endingsTSV, 2, ending})
	headWords     = lazy(
		words("org_words.tsv", orgWordsTSV, "ORG"),
		words("fac_words.tsv", facWordsTSV, "FAC"),
		words("loc_words.tsv", locWordsTSV, "LOC"),
		words("event_words.tsv", eventWordsTSV, "EVENT"),
		words("law_words.tsv", lawWordsTSV, "LAW"),
	)
)

func organisation(c *cells) (Organisation, error) {
	return Organisation{c.text[0], c.text[1], c.list(2), c.list(3), c.text[4], c.text[5]}, nil
}

func ending(c *cells) (Ending, error) { return Ending{c.text[0], c.text[1]}, nil }

// words is the table of the head words of one entity type.
func words(file, data, entityType string) table[HeadWord] {
	return table[HeadWord]{file, data, 2, func(c *cells) (HeadWord, error) {
		return HeadWord{c.text[0], entityType, c.text[1]}, nil
	}}
}
