package extract_test

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/normalize"
)

const news = "OSLO – Fjord Shipping raised its forecast on Thursday. “Orders are strong,” chief executive Kari Holm said.\n\n" +
	"Revenue rose 6.4% to $1.8 billion in the third quarter of 2024. Holm joined Fjord from Baltic Lines last March."

func Example() {
	day := time.Date(2024, time.October, 24, 0, 0, 0, 0, time.UTC)
	doc, err := extract.Extract(news, extract.Published(day))
	if err != nil {
		panic(err)
	}
	for _, e := range doc.Entities {
		fmt.Println(e.Type, e.Name, e.Aliases)
	}
	for _, m := range doc.Money {
		fmt.Println(m.Text, m.Amount)
	}
	for _, d := range doc.Dates {
		fmt.Println(d.Text, d.Value, d.From, d.To)
	}
	for _, q := range doc.Quotes {
		fmt.Println(doc.Speaker(q).Name, q.Cue, q.Text)
	}
	for _, f := range doc.Figures {
		fmt.Println(f)
	}
	// Output:
	// GPE Oslo [OSLO]
	// ORG Fjord Shipping [Fjord]
	// PERSON Kari Holm [Holm]
	// ORG Baltic Lines []
	// $1.8 billion USD 1800000000
	// Thursday 2024-10-24 2024-10-24 2024-10-25
	// the third quarter of 2024 2024-Q3 2024-07-01 2024-10-01
	// last March 2024-03 2024-03-01 2024-04-01
	// Kari Holm said Orders are strong,
	// Revenue, the third quarter of 2024: 6.4% (up)
	// Revenue, the third quarter of 2024: USD 1800000000 (up)
}

func ExampleExtractor() {
	x := extract.Extractor{
		Dollar:      "CAD",
		Normalizers: []normalize.Normalizer{normalize.Aliases{"Fjord": "Fjord Shipping ASA", "Fjord Shipping": "Fjord Shipping ASA"}},
	}
	doc, err := x.Extract(context.Background(), extract.Article{ID: "a1", Text: news})
	if err != nil {
		panic(err)
	}
	fmt.Println(doc.Money[0].Amount)
	for _, e := range doc.Entities {
		if e.Type == lede.Org {
			fmt.Printf("%s %q\n", e.Name, e.Aliases)
		}
	}
	// Output:
	// CAD 1800000000
	// Fjord Shipping ASA ["Fjord" "Fjord Shipping"]
	// Baltic Lines []
}

func ExampleExtractor_All() {
	articles := slices.Values([]extract.Article{
		{ID: "a1", Text: "Sales rose 5% to €3m."},
		{ID: "a2", Text: "Sales fell 2% to €2.9m."},
	})
	var x extract.Extractor
	for doc, err := range x.All(context.Background(), articles) {
		if err != nil {
			panic(err)
		}
		fmt.Println(doc.ID, doc.Percents[0].Value, doc.Percents[0].Direction, doc.Money[0].Amount)
	}
	// Output:
	// a1 5 up EUR 3000000
	// a2 2 down EUR 2900000
}

// A Registry carries what one article says of names over to the next one.
func ExampleEntity_Entry() {
	var known normalize.Registry
	x := extract.Extractor{Registry: &known}
	for _, text := range []string{
		"The International Harbour Authority (IHA) closed the port of Rotterdam on Monday.",
		"The port will open again on Friday, IHA said.",
	} {
		doc, err := x.Extract(context.Background(), extract.Article{Text: text})
		if err != nil {
			panic(err)
		}
		for _, e := range doc.Entities {
			if e.Type == lede.Org {
				fmt.Printf("%s %q\n", e.Name, e.Aliases)
			}
			known.Learn(e.Entry())
		}
	}
	// Output:
	// International Harbour Authority ["IHA"]
	// International Harbour Authority ["IHA"]
}
