package gazetteer

import "testing"

// BenchmarkParse reads all tables anew: what the first use of everything costs.
func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		parseAll(b)
	}
}

func parseAll(b *testing.B) {
	read(b, table[Country]{"countries.tsv", countriesTSV, 9, country})
	read(b, table[Region]{"regions.tsv", regionsTSV, 5, region})
	read(b, table[People]{"peoples.tsv", peoplesTSV, 4, people})
	read(b, table[State]{"states.tsv", statesTSV, 6, state})
	read(b, table[City]{"cities.tsv", citiesTSV, 5, city})
	read(b, table[GivenName]{"given_names.tsv", givenNamesTSV, 3, givenName})
	read(b, table[Surname]{"surnames.tsv", surnamesTSV, 2, surname})
	read(b, table[Nickname]{"nicknames.tsv", nicknamesTSV, 2, nickname})
	read(b, table[Title]{"titles.tsv", titlesTSV, 5, title})
	read(b, table[Organisation]{"organisations.tsv", organisationsTSV, 6, organisation})
	read(b, table[Ending]{"company_endings.tsv", endingsTSV, 2, ending})
	read(b, words("org_words.tsv", orgWordsTSV, "ORG"))
	read(b, table[Facility]{"facilities.tsv", facilitiesTSV, 5, facility})
	read(b, table[Event]{"events.tsv", eventsTSV, 3, event})
	read(b, table[Work]{"works_products.tsv", worksTSV, 4, work})
	read(b, table[Law]{"laws.tsv", lawsTSV, 4, law})
}

func read[T any](b *testing.B, t table[T]) {
	if _, err := t.parse(); err != nil {
		b.Fatal(err)
	}
}
