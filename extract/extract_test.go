package extract_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/normalize"
)

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func marshal(t testing.TB, doc *extract.Document) string {
	t.Helper()
	data, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestSchema holds the JSON of every article, and of an empty text, to schema.json.
func TestSchema(t *testing.T) {
	shape, err := jsonschema.UnmarshalJSON(strings.NewReader(extract.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", shape); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	list := []extract.Article{{}, {ID: "odd", Text: "\xff $5 <b> on Friday", Published: day("2020-02-03").Add(10 * time.Hour)}}
	for _, name := range names(t) {
		list = append(list, article(t, name))
	}
	for _, a := range list {
		var x extract.Extractor
		doc, err := x.Extract(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(marshal(t, doc)))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: %v", a.ID, err)
		}
	}
	bad, _ := jsonschema.UnmarshalJSON(strings.NewReader(`{"id": "a", "entities": [{"id": 0}]}`))
	if schema.Validate(bad) == nil {
		t.Error("the schema allows an entity without type, name and mentions")
	}
}

// TestPublished: given wins over found, and without either relative dates stay open.
func TestPublished(t *testing.T) {
	text := "Published 3 February 2020\n\nSales rise\n\nSales rose 5% on Friday, Acme Corp. said."
	found, err := extract.Extract(text)
	if err != nil {
		t.Fatal(err)
	}
	if !found.Published.Equal(day("2020-02-03")) {
		t.Errorf("found %v, want 3 February 2020", found.Published)
	}
	given, err := extract.Extract(text, extract.Published(day("2021-03-01")), extract.ID("a1"))
	if err != nil {
		t.Fatal(err)
	}
	if !given.Published.Equal(day("2021-03-01")) || given.ID != "a1" {
		t.Errorf("given: %v, id %q", given.Published, given.ID)
	}
	open, err := extract.Extract("Sales rose on Friday.")
	if err != nil {
		t.Fatal(err)
	}
	if !open.Published.IsZero() || len(open.Dates) != 1 || !open.Dates[0].From.IsZero() {
		t.Errorf("nothing is known of the day, but got %v, %v", open.Published, open.Dates)
	}
}

func TestFrame(t *testing.T) {
	tests := []struct {
		name, text                 string
		published, headline, place string
		boilerplate                []string // kind: text
	}{
		{
			name:      "agency",
			text:      "Ports reopen after strike\n\nROTTERDAM, March 4, 2024 (Delta News) – Ports reopened on Monday.\n\n(Reporting by Ann Hale)",
			published: "2024-03-04", headline: "Ports reopen after strike", place: "ROTTERDAM",
			boilerplate: []string{"meta: (Reporting by Ann Hale)"},
		},
		{
			name:      "header run together with the headline",
			text:      "date 2021-06-07 Ports reopen after strike\n\nROTTERDAM. DELTANEWS Ports reopened on Monday.",
			published: "2021-06-07", headline: "Ports reopen after strike", place: "ROTTERDAM",
			boilerplate: []string{"meta: date 2021-06-07"},
		},
		{
			name: "web page",
			text: "Home » World » Europe\nEurope News Ports\n\nPorts reopen\n\nPorts reopened. Photo: Ann Hale\n\n" +
				"The strike is over.\n\nREAD MORE: Why ports strike\nShare this article\nSource: Delta News",
			headline: "Ports reopen",
			boilerplate: []string{"breadcrumb: Home » World » Europe", "category: Europe News Ports", "caption: Ports reopened.",
				"photo_credit: Photo: Ann Hale", "promo: READ MORE: Why ports strike", "promo: Share this article", "source: Source: Delta News"},
		},
		{
			name:      "dated page",
			text:      "Sport | 15.09.2024\n\nLATE GOAL WINS CUP\n\nBy Pia Brandt\n\nCORK: A late goal won the cup.\n\nThousands came.",
			published: "2024-09-15", headline: "LATE GOAL WINS CUP", place: "CORK",
			boilerplate: []string{"meta: Sport | 15.09.2024", "meta: By Pia Brandt"},
		},
		{
			name:     "nothing of the kind",
			text:     "The port reopened on 4 March 2024, two days after the strike, and ships came back.\n\nIt was full again.",
			headline: "",
		},
	}
	for _, test := range tests {
		doc, err := extract.Extract(test.text)
		if err != nil {
			t.Fatal(err)
		}
		published := ""
		if !doc.Published.IsZero() {
			published = doc.Published.Format(time.DateOnly)
		}
		place := ""
		if doc.Dateline.Place != extract.None {
			place = doc.Entities[doc.Dateline.Place].Mentions[0].Text
		}
		var boilerplate []string
		for _, b := range doc.Boilerplate {
			boilerplate = append(boilerplate, string(b.Kind)+": "+b.In(test.text))
		}
		got := []any{published, doc.Headline.In(test.text), place, boilerplate}
		if diff := cmp.Diff([]any{test.published, test.headline, test.place, test.boilerplate}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// TestLimits: too much text and bad settings are typed errors that name the value.
func TestLimits(t *testing.T) {
	x := extract.Extractor{MaxBytes: 10}
	_, err := x.Extract(t.Context(), extract.Article{Text: "eleven byte"})
	var large *extract.TooLargeError
	if !errors.Is(err, extract.ErrTooLarge) || !errors.As(err, &large) || large.Size != 11 || large.Limit != 10 {
		t.Errorf("too large: %v", err)
	}
	for _, bad := range []extract.Extractor{{Dollar: "dollar"}, {Pound: "£"}, {FiscalYearStart: 13}, {MaxBytes: -1}} {
		var setting *extract.SettingError
		if _, err := bad.Extract(t.Context(), extract.Article{}); !errors.As(err, &setting) || setting.Value == "" {
			t.Errorf("%+v: %v", bad, err)
		}
	}
	if _, err := extract.ParsePublished("yesterday"); err == nil || !strings.Contains(err.Error(), "yesterday") {
		t.Errorf("a bad day: %v", err)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var x extract.Extractor
	if _, err := x.Extract(ctx, extract.Article{Text: "Sales rose."}); !errors.Is(err, context.Canceled) {
		t.Errorf("Extract: %v", err)
	}
	endless := func(yield func(extract.Article) bool) {
		for yield(extract.Article{Text: "Sales rose."}) {
		}
	}
	last := error(nil)
	for _, err := range x.All(ctx, endless) {
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("All: %v", last)
	}
}

func repeat(list []extract.Article, times int) iter.Seq[extract.Article] {
	return func(yield func(extract.Article) bool) {
		for range times {
			for _, a := range list {
				if !yield(a) {
					return
				}
			}
		}
	}
}

// TestAll: any number of articles, in order, the same as one by one; the errors of an article are its own.
func TestAll(t *testing.T) {
	list := []extract.Article{}
	for _, name := range names(t) {
		list = append(list, article(t, name))
	}
	x := extract.Extractor{MaxBytes: 1 << 16, Workers: 4}
	var want []string
	for _, a := range list {
		doc, err := x.Extract(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, marshal(t, doc))
	}
	list = append(list, extract.Article{ID: "huge", Text: strings.Repeat("a", 1<<17)})
	i := 0
	for doc, err := range x.All(t.Context(), repeat(list, 3)) {
		k := i % len(list)
		switch {
		case k == len(want):
			if !errors.Is(err, extract.ErrTooLarge) {
				t.Errorf("article %d: %v, want too large", i, err)
			}
		case err != nil:
			t.Errorf("article %d: %v", i, err)
		case marshal(t, doc) != want[k]:
			t.Errorf("article %d is not the same as alone", i)
		}
		i++
	}
	if i != 3*len(list) {
		t.Errorf("%d documents, want %d", i, 3*len(list))
	}
	for range x.All(t.Context(), repeat(list, 1000)) {
		break // ends the workers, too: the race detector and the test's end tell
	}
}

// TestShared: one Extractor in many goroutines gives what it gives alone.
func TestShared(t *testing.T) {
	var x extract.Extractor
	a := article(t, "diplomacy")
	doc, err := x.Extract(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	want := marshal(t, doc)
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			doc, err := x.Extract(context.Background(), a)
			if err != nil || marshal(t, doc) != want {
				t.Errorf("not the same as alone, error %v", err)
			}
		})
	}
	group.Wait()
}

// TestSettings: the caller's dollar, normalizers and recognizer are used.
func TestSettings(t *testing.T) {
	x := extract.Extractor{
		Dollar:      "CAD",
		Normalizers: []normalize.Normalizer{normalize.Aliases{"the lender": "World Bank"}},
		Recognizer:  fixed{{Span: lede.Span{Start: 0, End: 10}, Type: lede.Org}, {Span: lede.Span{Start: 5, End: 99}}},
	}
	doc, err := x.Extract(t.Context(), extract.Article{Text: "The lender paid $5 million."})
	if err != nil {
		t.Fatal(err)
	}
	if len(doc.Money) != 1 || doc.Money[0].Currency.String() != "CAD" {
		t.Errorf("money %v, want Canadian dollars", doc.Money)
	}
	if len(doc.Entities) != 1 || doc.Entities[0].Name != "World Bank" {
		t.Errorf("entities %v, want the World Bank alone", doc.Entities)
	}
}

// TestLocalMoney: a bare unit is the money of the country from which the article was sent, unless the text writes
// otherwise; the caller's setting is what remains.
func TestLocalMoney(t *testing.T) {
	tests := []struct{ text, want string }{
		{"SYDNEY, May 3 (Delta News) – The council spent $5 million.", "AUD"},
		{"SYDNEY, May 3 (Delta News) – The council spent A$5 million, or $3 million.", "AUD NZD"},
		{"Toronto (Delta News) – It paid 30 dollars.", "CAD"},
		{"MANILA – It paid 30 pesos and $5.", "PHP NZD"},
		{"It paid $5.", "NZD"},
		{"LONDON – It paid 30 pounds and $5.", "GBP NZD"},
	}
	x := extract.Extractor{Dollar: "NZD"}
	for _, test := range tests {
		doc, err := x.Extract(t.Context(), extract.Article{Text: test.text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range doc.Money {
			got = append(got, m.Currency.String())
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %v, want %s", test.text, got, test.want)
		}
	}
}

// TestIndirect: reported speech is listed, and marked, only where it is asked for.
func TestIndirect(t *testing.T) {
	text := "Ann Lee said that sales would rise. “We are glad,” she said."
	for indirect, want := range map[bool][]string{
		false: {"false We are glad,"},
		true:  {"true sales would rise", "false We are glad,"},
	} {
		x := extract.Extractor{Indirect: indirect}
		doc, err := x.Extract(t.Context(), extract.Article{Text: text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range doc.Quotes {
			got = append(got, fmt.Sprint(q.Indirect, " ", q.Text))
			if e := doc.Speaker(q); e == nil || e.Name != "Ann Lee" {
				t.Errorf("%q is said by %v", q.Text, e)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("indirect %v (-want +got):\n%s", indirect, diff)
		}
	}
}

// TestRows: the figures as rows for a table.
func TestRows(t *testing.T) {
	text := "Sales rose 5% to $3-4 million in 2019 from $2m in 2018."
	doc, err := extract.Extract(text, extract.ID("a1"))
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"a1", "Sales", "percent", "5", "", "percent", "up", "2019", "2019-01-01", "2020-01-01", "2018", "11", "13"},
		{"a1", "Sales", "money", "3000000", "4000000", "USD", "up", "2019", "2019-01-01", "2020-01-01", "2018", "17", "29"},
		{"a1", "Sales", "money", "2000000", "", "USD", "", "2018", "2018-01-01", "2019-01-01", "", "43", "46"},
	}
	if diff := cmp.Diff(want, doc.FigureRows()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for _, row := range doc.FigureRows() {
		if len(row) != len(extract.FigureColumns()) {
			t.Errorf("%d cells, %d columns", len(row), len(extract.FigureColumns()))
		}
	}
}

// TestShares: shares in words are listed only where they are asked for; changes always.
func TestShares(t *testing.T) {
	text := "Two-thirds of the seats were empty. Sales doubled. Profit fell by a third."
	for shares, want := range map[bool]int{false: 2, true: 3} {
		x := extract.Extractor{Shares: shares}
		doc, err := x.Extract(t.Context(), extract.Article{Text: text})
		if err != nil {
			t.Fatal(err)
		}
		if len(doc.Percents) != want {
			t.Errorf("shares %v: %v, want %d", shares, doc.Percents, want)
		}
	}
}

// TestRegistry: names that the caller knows are found though no recognizer finds them, and carry the caller's id.
func TestRegistry(t *testing.T) {
	var known normalize.Registry
	for _, e := range []normalize.Entry{
		{ID: "c1", Type: lede.Org, Name: "Acme Widgets", Aliases: []string{"acme widgets"}},
		{ID: "c2", Name: "Harlan"},
	} {
		if err := known.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	x := extract.Extractor{Registry: &known, Recognizer: fixed{{Span: lede.Span{Start: 26, End: 36}, Type: lede.Person}}}
	text := "shares of acme widgets and Ed Harlan rose 5%."
	doc, err := x.Extract(t.Context(), extract.Article{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc, text)
	var got []string
	for _, e := range doc.Entities {
		got = append(got, e.Type.String()+" "+e.Name+" "+e.Ref)
	}
	if diff := cmp.Diff([]string{"ORG Acme Widgets c1", "PERSON Harlan c2"}, got); diff != "" {
		t.Errorf("entities (-want +got):\n%s", diff)
	}
}

// fixed is a Recognizer that finds the same everywhere.
type fixed []entities.Mention

func (f fixed) Find(string) []entities.Mention { return f }

// TestOverlaps: no two names, dates or amounts of a Document overlap.
func TestOverlaps(t *testing.T) {
	texts := []string{
		"Theresa May said in May that 2020 US dollars bought 5 May tickets. Mrs May left.",
		"The Sunday Times and the Group of 77 met on Sunday; 30 days later 30 people came to the 2024 Paris Marathon.",
		"April Jones paid $5-6 million for 20 percent of March Ltd in March 2020.",
	}
	for _, text := range texts {
		doc, err := extract.Extract(text, extract.Published(day("2020-06-01")))
		if err != nil {
			t.Fatal(err)
		}
		spans := checkDocument(t, doc, text)
		slices.SortFunc(spans, func(a, b lede.Span) int { return a.Start - b.Start })
		for i := 1; i < len(spans); i++ {
			if spans[i-1].Overlaps(spans[i]) && spans[i-1] != spans[i] && !spans[i-1].Contains(spans[i]) {
				t.Errorf("%q and %q overlap in part", spans[i-1].In(text), spans[i].In(text))
			}
		}
	}
}

// TestHostile: whatever the bytes, a Document comes out.
func TestHostile(t *testing.T) {
	binary := make([]byte, 1<<16)
	for i := range binary {
		binary[i] = byte(i * 7)
	}
	for name, text := range map[string]string{
		"empty":          "",
		"blank":          " \n\t ",
		"binary":         string(binary),
		"one letter":     strings.Repeat("a", 1<<20),
		"capitals":       strings.Repeat("A ", 1<<17),
		"quotes":         strings.Repeat("\"", 1<<18),
		"guillemets":     strings.Repeat("«", 1<<17),
		"numbers":        strings.Repeat("1 ", 1<<17),
		"months":         strings.Repeat("May ", 1<<16),
		"said":           strings.Repeat("said ", 1<<16),
		"dollars":        strings.Repeat("$", 1<<17),
		"brackets":       strings.Repeat("(", 1<<17),
		"names":          strings.Repeat("Ann Lee, ", 1<<14),
		"amounts":        strings.Repeat("from $5 to $6 million in 2020 ", 1<<13),
		"newlines":       strings.Repeat("\n", 1<<17),
		"lines":          strings.Repeat("By Ann\n", 1<<14),
		"invalid UTF-8":  strings.Repeat("\xff\xfe", 1<<16),
		"combining":      "a" + strings.Repeat("\u0301", 1<<16),
		"right to left":  strings.Repeat("\u202e«", 1<<14),
		"read more":      strings.Repeat("Read more ", 1<<13),
		"quoted by many": strings.Repeat("“No,” said Ann. ", 1<<12),
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := extract.Extract(text, extract.Published(day("2020-06-01")))
			if err != nil {
				t.Fatal(err)
			}
			checkDocument(t, doc, text)
		})
	}
}

// TestEscaping: the JSON of a text with marks of HTML and broken bytes can be read again.
func TestEscaping(t *testing.T) {
	doc, err := extract.Extract("“<b>\xff & more</b>,” said Ann Lee.")
	if err != nil {
		t.Fatal(err)
	}
	var buffer bytes.Buffer
	if err := json.NewEncoder(&buffer).Encode(doc); err != nil || !json.Valid(buffer.Bytes()) {
		t.Errorf("%v: %s", err, buffer.Bytes())
	}
}
