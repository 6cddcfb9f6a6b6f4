package normalize_test

import (
	"fmt"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/normalize"
)

// mentions finds the given names in a text, in order, as a tagger would.
func mentions(text string, names ...string) []normalize.Mention {
	var all []normalize.Mention
	at := 0
	for _, name := range names {
		name, typeName, _ := strings.Cut(name, "/")
		at += strings.Index(text[at:], name)
		m := normalize.Mention{Span: lede.Span{Start: at, End: at + len(name)}}
		if err := m.Type.UnmarshalText([]byte(typeName)); err != nil {
			panic(err)
		}
		all = append(all, m)
		at = m.End
	}
	return all
}

func Example() {
	text := "Karen Whitfield runs Oriel Shipping Ltd. from the U.S. city of Boston. Ms. Whitfield says Oriel likes America."
	found := mentions(text, "Karen Whitfield/PERSON", "Oriel Shipping Ltd./ORG", "U.S./GPE", "Boston/GPE", "Whitfield/PERSON", "Oriel/ORG", "America/GPE")
	for _, e := range normalize.Cluster(text, found) {
		fmt.Printf("%s %q %q %q %q\n", e.Type, e.Name, e.Aliases, e.Country, e.Gender)
	}
	// Output:
	// PERSON "Karen Whitfield" ["Whitfield"] "" "female"
	// ORG "Oriel Shipping" ["Oriel" "Oriel Shipping Ltd."] "" ""
	// GPE "United States" ["America" "U.S."] "US" ""
	// GPE "Boston" [] "" ""
}

func ExampleClusterer() {
	text := "The lender said Acme owed it $3m. The World Bank will wait for Acme Corp."
	found := mentions(text, "lender/ORG", "Acme/ORG", "World Bank/ORG", "Acme Corp./ORG")
	var portfolio normalize.Registry
	if err := portfolio.Load("portfolio.tsv", strings.NewReader("c42\tORG\tAcme Corporation\tAcme|Acme Corp.\n")); err != nil {
		panic(err)
	}
	c := normalize.Clusterer{
		Normalizers: []normalize.Normalizer{normalize.Aliases{"lender": "World Bank", "world bank": "World Bank"}},
		Registry:    &portfolio,
	}
	for _, e := range c.Cluster(text, found) {
		fmt.Println(e.Name, e.ID, e.Aliases)
	}
	// Output:
	// World Bank  [lender]
	// Acme Corporation c42 [Acme Acme Corp.]
}

func ExampleSame() {
	fmt.Println(normalize.Same(lede.Person, "Dauren Abayev", "Abaev, Dauren"))
	fmt.Println(normalize.Same(lede.Person, "Henry Adair", "Henry Adair Jr."))
	fmt.Println(normalize.Same(lede.Org, "Ministry of Energy of Ukraine", "Ukrainian Energy Ministry"))
	fmt.Println(normalize.Same(lede.Org, "Bank of England", "Bank of Ireland"))
	fmt.Println(normalize.Same(lede.GPE, "Kiev", "Kyiv"))
	// Output:
	// true spelling
	// false other suffix
	// true word order
	// false known apart
	// true known name
}

func ExamplePerson() {
	p := normalize.Person("Gen. Mark A. Milley Jr.")
	fmt.Printf("%q %q %q %q %q\n", p.Title, p.Given, p.Middle, p.Family, p.Suffix)
	p = normalize.Person("Ursula von der Leyen")
	fmt.Printf("%q %q\n", p.Given, p.Family)
	// Output:
	// "Gen." "Mark" "A." "Milley" "Jr."
	// "Ursula" "von der Leyen"
}

func ExampleCountry() {
	c, ok := normalize.Country("Kazakhstani")
	fmt.Println(c.Code, c.Name, c.Adjective, c.Capital, ok)
	_, ok = normalize.Country("Astana") // a capital is not its country
	fmt.Println(ok)
	// Output:
	// KZ Kazakhstan Kazakh Astana true
	// false
}

func ExampleRegistry_Find() {
	var watch normalize.Registry
	if err := watch.Add(normalize.Entry{ID: "w1", Type: lede.Org, Name: "Oriel Shipping", Aliases: []string{"Oriel"}}); err != nil {
		panic(err)
	}
	for _, f := range watch.Find("Shares in Oriel Shipping fell; Oriel’s owner sold.") {
		fmt.Println(f.Span, f.Entry.ID)
	}
	// Output:
	// [10,24) w1
	// [31,36) w1
}
