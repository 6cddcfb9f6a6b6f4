package extract_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
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

// TestLimits: too much text and bad settings are typed errors that name the value.

// TestAll: any number of articles, in order, the same as one by one; the errors of an article are its own.

// TestShared: one Extractor in many goroutines gives what it gives alone.

// TestSettings: the caller's dollar, normalizers and recognizer are used.

// TestLocalMoney: a bare unit is the money of the country from which the article was sent, unless the text writes

// otherwise; the caller's setting is what remains.

// TestIndirect: reported speech is listed, and marked, only where it is asked for.

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

// TestRegistry: names that the caller knows are found though no recognizer finds them, and carry the caller's id.

// fixed is a Recognizer that finds the same everywhere.

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
