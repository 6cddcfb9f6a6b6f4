package normalize_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

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

// A text of any length is looked through until a deadline.
func ExampleRegistry_FindContext() {
	var watch normalize.Registry
	if err := watch.Add(normalize.Entry{ID: "w1", Type: lede.Org, Name: "Oriel Shipping"}); err != nil {
		panic(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	found, err := watch.FindContext(ctx, "Shares in Oriel Shipping fell.")
	fmt.Println(found[0].Span, found[0].Entry.ID, err)
	// Output:
	// [10,24) w1 <nil>
}

// A Normalizer of your own asks whom you like: here a table of tickers.
func ExampleNormalizer() {
	text := "Oriel fell 3%. ORL.L lost more than Baltic Lines did."
	found := mentions(text, "Oriel/ORG", "ORL.L/ORG", "Baltic Lines/ORG")
	c := normalize.Clusterer{Normalizers: []normalize.Normalizer{tickers{"ORL.L": "Oriel Shipping", "Oriel": "Oriel Shipping"}}}
	for _, e := range c.Cluster(text, found) {
		fmt.Printf("%s %q\n", e.Name, e.Aliases)
	}
	// Output:
	// Oriel Shipping ["ORL.L" "Oriel"]
	// Baltic Lines []
}

type tickers map[string]string

func (t tickers) Normalize(name string, typ lede.Type) (string, bool) {
	company, ok := t[name]
	return company, ok && typ == lede.Org
}

func ExampleAliases_Normalize() {
	aliases := normalize.Aliases{"el pais": "El País", "IBRD": "World Bank"}
	fmt.Println(aliases.Normalize("El País", lede.Org)) // a key in lower case fits any case and accents
	_, ok := aliases.Normalize("ibrd", lede.Org)        // others fit as they are written
	fmt.Println(ok)
	// Output:
	// El País true
	// false
}

// The first that knows a name answers.
func ExampleChain_Normalize() {
	desk := normalize.Aliases{"the lender": "World Bank"}
	house := normalize.Aliases{"the lender": "Caspian Development Bank", "the regulator": "Financial Markets Board"}
	names := normalize.Chain{desk, house}
	fmt.Println(names.Normalize("the lender", lede.Org))
	fmt.Println(names.Normalize("the regulator", lede.Org))
	// Output:
	// World Bank true
	// Financial Markets Board true
}

// A text that comes from anywhere may be given up on.
func ExampleClusterer_ClusterContext() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	text := "Prime Minister Jonas Lind met Ana Reis. Lind and Reis, the Finance Minister, will meet again."
	found := mentions(text, "Jonas Lind/PERSON", "Ana Reis/PERSON", "Lind/PERSON", "Reis/PERSON")
	all, err := normalize.Clusterer{}.ClusterContext(ctx, text, found)
	if err != nil {
		panic(err)
	}
	for _, e := range all {
		for i, m := range e.Mentions {
			fmt.Printf("%s: %q by %s\n", e.Name, found[m].In(text), e.Why[i])
		}
	}
	// Output:
	// Jonas Lind: "Jonas Lind" by first mention
	// Jonas Lind: "Lind" by last name
	// Ana Reis: "Ana Reis" by first mention
	// Ana Reis: "Reis" by last name
}

func ExampleRegistry_Lookup() {
	var watch normalize.Registry
	err := watch.Load("watch.tsv", strings.NewReader("# id, type, name, other names\n"+
		"w1\tORG\tOriel Shipping\tOriel|ORL.L\n"+
		"w2\tPERSON\tJosé Manuel Díaz\n"))
	if err != nil {
		panic(err)
	}
	fmt.Println(watch.Len())
	fmt.Println(watch.Lookup("jose manuel diaz", lede.Person))
	fmt.Println(watch.Normalize("Oriel", lede.Org))
	// Output:
	// 2
	// {w2 PERSON José Manuel Díaz []} true
	// Oriel Shipping true
}

// What is wrong with a file is told by line; all that is right in it is loaded.
func ExampleRegistry_Load() {
	var watch normalize.Registry
	err := watch.Load("watch.tsv", strings.NewReader("w1\tORG\tOriel Shipping\nw2\tFIRM\tBaltic Lines\nw3\tORG\tOriel Shipping\n"))
	fmt.Println(err)
	var conflict *normalize.ConflictError
	fmt.Println(errors.As(err, &conflict), conflict.Line, watch.Len())
	// Output:
	// normalize: watch.tsv:2: no entity type: "FIRM"
	// normalize: watch.tsv:3: "Oriel Shipping" of "w3" belongs to "w1"
	// true 3 1
}

// A Registry learns the names of one article for the next, and is kept in a file between two runs.
func ExampleRegistry_Learn() {
	text := "The Andean Water Council (AWC) met in Lima. The AWC chose Rosa Quispe."
	found := mentions(text, "Andean Water Council/ORG", "AWC/ORG", "Lima/GPE", "AWC/ORG", "Rosa Quispe/PERSON")
	var known normalize.Registry
	for _, e := range normalize.Cluster(text, found) {
		if e.Type == lede.Org {
			known.Learn(e.Entry())
		}
	}
	for _, e := range known.Entries() {
		fmt.Println(e.ID, e.Aliases)
	}
	if err := known.Save(os.Stdout); err != nil {
		panic(err)
	}
	// Output:
	// ORG:Andean Water Council [AWC]
	// {"id":"ORG:Andean Water Council","type":"ORG","name":"Andean Water Council","aliases":["AWC"]}
}
