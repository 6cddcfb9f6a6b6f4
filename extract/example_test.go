package extract_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
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

// The frame of an article: when and where it was sent, what is its headline, what is not the article at all.
func ExampleDocument() {
	text := "Home > Business\n\nFjord Shipping lifts forecast\n\nOSLO, March 4, 2024 (Nordwire) – Fjord Shipping raised its forecast " +
		"on Monday.\n\nSign up for our newsletter"
	doc, err := extract.Extract(text)
	if err != nil {
		panic(err)
	}
	fmt.Println(doc.Published.Format(time.DateOnly), "found in the text")
	fmt.Println(doc.Headline.In(text))
	if place := doc.Dateline.Place; place != extract.None {
		fmt.Println("sent from", doc.Entities[place].Name)
	}
	for _, b := range doc.Boilerplate {
		fmt.Printf("%s: %s\n", b.Kind, b.In(text))
	}
	// Output:
	// 2024-03-04 found in the text
	// Fjord Shipping lifts forecast
	// sent from Oslo
	// breadcrumb: Home > Business
	// promo: Sign up for our newsletter
}

func ExampleID() {
	doc, err := extract.Extract("Sales rose 5% to €3m.", extract.ID("a1"))
	if err != nil {
		panic(err)
	}
	fmt.Println(doc.ID, len(doc.Percents))
	// Output:
	// a1 1
}

func ExampleParsePublished() {
	day, err := extract.ParsePublished("2024-10-24")
	if err != nil {
		panic(err)
	}
	doc, err := extract.Extract("The strike ended last Friday.", extract.Published(day))
	if err != nil {
		panic(err)
	}
	fmt.Println(doc.Dates[0].Value)

	_, err = extract.ParsePublished("yesterday")
	fmt.Println(err)
	// Output:
	// 2024-10-18
	// extract: Published is "yesterday": neither a date (2006-01-02) nor a time in RFC 3339
}

func ExampleDocument_FigureOf() {
	doc, err := extract.Extract(news, extract.Published(time.Date(2024, time.October, 24, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		panic(err)
	}
	for _, f := range doc.Figures {
		m := doc.FigureOf(f)
		fmt.Print(f.Topic.Text, ": ", m.Value, " ", m.Currency, m.Unit)
		if f.Period != extract.None {
			fmt.Print(" for ", doc.Dates[f.Period].Value)
		}
		fmt.Println()
	}
	// Output:
	// Revenue: 6.4 percent for 2024-Q3
	// Revenue: 1800000000 USD for 2024-Q3
}

// Figures as CSV, for a spreadsheet.
func ExampleDocument_FigureRows() {
	doc, err := extract.Extract("Fuel sales rose 4% to $18.5 million in May 2023.", extract.ID("a7"))
	if err != nil {
		panic(err)
	}
	table := csv.NewWriter(os.Stdout)
	table.Write(extract.FigureColumns())
	table.WriteAll(doc.FigureRows())
	// Output:
	// article,topic,kind,value,max,unit,direction,period,from,to,compared_to,start,end
	// a7,Fuel sales,percent,4,,percent,up,2023-05,2023-05-01,2023-06-01,,16,18
	// a7,Fuel sales,money,18500000,,USD,up,2023-05,2023-05-01,2023-06-01,,22,35
}

// JSON goes out in the form of extract.Schema, and comes back.
func ExampleDocument_UnmarshalJSON() {
	doc, err := extract.Extract("Acme paid $5.2 million.")
	if err != nil {
		panic(err)
	}
	data, err := json.Marshal(doc)
	if err != nil {
		panic(err)
	}
	var again extract.Document
	if err := json.Unmarshal(data, &again); err != nil {
		panic(err)
	}
	fmt.Println(again.Entities[0].Name, again.Money[0].Amount)
	fmt.Println(json.Unmarshal([]byte(`{"quotes": [{"speaker": 7}]}`), &again))
	// Output:
	// Acme USD 5200000
	// extract: quotes[0].speaker of a document is "7": points nowhere
}

func ExampleArticle_UnmarshalJSON() {
	var a extract.Article
	err := json.Unmarshal([]byte(`{"id": "a1", "text": "Rain.", "published": "2024-05-06", "author": "left out"}`), &a)
	fmt.Println(a.ID, a.Text, a.Published.Format(time.DateOnly), err)
	// Output:
	// a1 Rain. 2024-05-06 <nil>
}

func ExampleSchema() {
	var schema struct{ Title string }
	if err := json.Unmarshal([]byte(extract.Schema()), &schema); err != nil {
		panic(err)
	}
	fmt.Println(schema.Title)
	// Output:
	// lede document
}

// The text never fails; limits and settings may.
func ExampleExtractor_Extract() {
	x := extract.Extractor{MaxBytes: 100}
	_, err := x.Extract(context.Background(), extract.Article{Text: news})
	var large *extract.TooLargeError
	fmt.Println(errors.As(err, &large), large.Size, large.Limit, errors.Is(err, extract.ErrTooLarge))

	x = extract.Extractor{Dollar: "doubloon"}
	_, err = x.Extract(context.Background(), extract.Article{Text: "Rain."})
	var setting *extract.SettingError
	fmt.Println(errors.As(err, &setting), setting.Field, setting.Value)
	// Output:
	// true 226 100 true
	// true Dollar doubloon
}

// Known names are found whatever the tagger thinks of them, and carry the caller's id.
func ExampleExtractor_registry() {
	var portfolio normalize.Registry
	if err := portfolio.Add(normalize.Entry{ID: "c42", Type: lede.Org, Name: "quiet harbour"}); err != nil {
		panic(err)
	}
	x := extract.Extractor{Registry: &portfolio}
	doc, err := x.Extract(context.Background(), extract.Article{Text: "Last year quiet harbour earned €3m."})
	if err != nil {
		panic(err)
	}
	fmt.Println(doc.Entities[0].Name, doc.Entities[0].Type, doc.Entities[0].Ref)
	// Output:
	// quiet harbour ORG c42
}

// capitals is a recognizer of one's own: what stands in capitals is a company.
type capitals struct{}

func (capitals) Find(text string) []entities.Mention {
	var all []entities.Mention
	for _, at := range regexp.MustCompile(`\b[A-Z]{3,}\b`).FindAllStringIndex(text, -1) {
		span := lede.Span{Start: at[0], End: at[1]}
		all = append(all, entities.Mention{Span: span, Text: span.In(text), Type: lede.Org})
	}
	return all
}

func ExampleExtractor_recognizer() {
	x := extract.Extractor{Recognizer: capitals{}}
	doc, err := x.Extract(context.Background(), extract.Article{Text: "Shares of ORIEL rose; MERIDA lost 2%."})
	if err != nil {
		panic(err)
	}
	for _, e := range doc.Entities {
		fmt.Println(e.Type, e.Name)
	}
	// Output:
	// ORG ORIEL
	// ORG MERIDA
}
