package extract_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede/extract"
)

// roundTrip holds a Document to this: it comes back from its JSON, and gives the same JSON and the same rows again.
func roundTrip(t testing.TB, doc *extract.Document) *extract.Document {
	t.Helper()
	data := marshal(t, doc)
	var back extract.Document
	if err := json.Unmarshal([]byte(data), &back); err != nil {
		t.Fatalf("%v:\n%s", err, data)
	}
	if again := marshal(t, &back); again != data && !cmp.Equal(value(t, data), value(t, again)) {
		t.Fatalf("a Document comes back otherwise (-given +back):\n%s", cmp.Diff(data, again))
	}
	return &back
}

// value is what JSON says, however it spells U+FFFD: where there were bytes that are no UTF-8, it is escaped.
func value(t testing.TB, data string) (v any) {
	t.Helper()
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// TestRoundTrip: the Document of every article comes back from its JSON, with what its methods tell.
func TestRoundTrip(t *testing.T) {
	for _, name := range names(t) {
		doc := read(t, article(t, name))
		back := roundTrip(t, doc)
		checkDocument(t, back, article(t, name).Text)
		for i, f := range doc.Figures {
			if got := back.Figures[i].String(); got != f.String() {
				t.Errorf("%s: the figure %q comes back as %q", name, f, got)
			}
		}
		for i, q := range doc.Quotes {
			want, got := doc.Speaker(q), back.Speaker(back.Quotes[i])
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: speaker (-given +back):\n%s", name, diff)
			}
		}
		if diff := cmp.Diff(doc.Entities, back.Entities, cmp.Transformer("nil", emptied)); diff != "" {
			t.Errorf("%s: entities (-given +back):\n%s", name, diff)
		}
	}
}

// emptied is a list for which nil and empty are the same.
func emptied(list []string) []string { return append([]string{}, list...) }

// TestGoldens: what is written by hand as right is a Document, too, and says the same when it comes back.
func TestGoldens(t *testing.T) {
	for _, name := range names(t) {
		right, err := os.ReadFile(filepath.Join(articles, name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		var doc extract.Document
		if err := json.Unmarshal(right, &doc); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(facts(t, right), facts(t, []byte(marshal(t, &doc)))); diff != "" {
			t.Errorf("%s (-file +document):\n%s", name, diff)
		}
	}
}

// TestDocumentErrors: JSON that is no Document is a typed error that names the place, and leaves the Document alone.
func TestDocumentErrors(t *testing.T) {
	for data, field := range map[string]string{
		`{"published":"today"}`:                                                                       "published",
		`{"headline":{"start":5,"end":2}}`:                                                            "headline",
		`{"dateline":{"start":0,"end":2,"place":0}}`:                                                  "dateline.place",
		`{"entities":[{"id":1,"type":"ORG","mentions":[]}]}`:                                          "entities[0].id",
		`{"entities":[{"id":0}]}`:                                                                     "entities[0].type",
		`{"entities":[{"id":0,"type":"ORG","mentions":[{"start":-1,"end":0}]}]}`:                      "entities[0].mentions[0]",
		`{"money":[{"currency":"XYZ"}]}`:                                                              "money[0].currency",
		`{"money":[{"equiv_of":1}]}`:                                                                  "money[0].equiv_of",
		`{"money":[{"min":"1"}]}`:                                                                     "money[0]",
		`{"money":[{"amount":"1","min":"1","max":"2"}]}`:                                              "money[0]",
		`{"percents":[{},{"direction":"sideways"}]}`:                                                  "percents[1].direction",
		`{"percents":[{"kind":"third"}]}`:                                                             "percents[0].kind",
		`{"counts":[{"qualifier":"some"}]}`:                                                           "counts[0].qualifier",
		`{"dates":[{"type":"DAY","value":"2019"}]}`:                                                   "dates[0].type",
		`{"dates":[{"type":"DATE","value":"<b>"}]}`:                                                   "dates[0].value",
		`{"dates":[{"type":"DATE","value":"2019","from":"2019"}]}`:                                    "dates[0].from",
		`{"dates":[{"type":"DATE","value":"2019","parts":[{"mod":"SOON"}]}]}`:                         "dates[0].parts[0].mod",
		`{"dates":[` + strings.Repeat(`{"type":"DATE","parts":[`, 9) + strings.Repeat(`]}`, 9) + `]}`: "dates[0].parts[0].parts[0].parts[0].parts[0].parts[0]",
		`{"quotes":[{"speaker":0}]}`:                                                                  "quotes[0].speaker",
		`{"quotes":[{"speaker_text":{"start":3,"end":1}}]}`:                                           "quotes[0].speaker_text",
		`{"figures":[{}]}`:                                                                            "figures[0]",
		`{"figures":[{"money":0}]}`:                                                                   "figures[0].money",
		`{"money":[{}],"counts":[{}],"figures":[{"money":0,"count":0}]}`:                              "figures[0]",
		`{"counts":[{}],"figures":[{"count":0,"period":0}]}`:                                          "figures[0].period",
		`{"sentences":[{"start":0,"end":1},{"start":9,"end":8}]}`:                                     "sentences[1]",
		`{"boilerplate":[{"start":-3,"end":8,"kind":"meta"}]}`:                                        "boilerplate[0]",
	} {
		doc := extract.Document{ID: "before"}
		err := json.Unmarshal([]byte(data), &doc)
		var bad *extract.DocumentError
		if !errors.As(err, &bad) || bad.Field != field || bad.Why == "" {
			t.Errorf("%s: %v, want an error of %s", data, err, field)
		}
		if doc.ID != "before" {
			t.Errorf("%s: the Document has changed", data)
		}
	}
	for _, data := range []string{``, `[]`, `{"id":5}`, `{"entities":[{"type":"FIRM"}]}`, `{"money":[{"amount":"much"}]}`, `{"money":{}}`, `{"id":"a"`} {
		if err := json.Unmarshal([]byte(data), new(extract.Document)); err == nil {
			t.Errorf("%s is a Document", data)
		}
	}
	if err := json.Unmarshal([]byte(`{"id":"a","later":[1,2],"entities":null}`), new(extract.Document)); err != nil {
		t.Errorf("what later versions may add: %v", err)
	}
}

// FuzzDocument: no JSON makes a Document panic, and what is one comes back from its JSON.
func FuzzDocument(f *testing.F) {
	for _, name := range names(f) {
		right, err := os.ReadFile(filepath.Join(articles, name+".json"))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(right))
	}
	f.Add(`{"money":[{"min":"1","max":"2e9","equiv_of":0}],"dates":[{"type":"SET","value":"P1D","from":"2019-01-01T00:00:00-00:00"}]}`)
	f.Fuzz(func(t *testing.T, data string) {
		var doc extract.Document
		if err := json.Unmarshal([]byte(data), &doc); err != nil {
			return
		}
		roundTrip(t, &doc)
		for _, figure := range doc.Figures {
			if doc.FigureOf(figure) == nil {
				t.Fatalf("figure %v of no number", figure)
			}
		}
		for _, q := range doc.Quotes {
			doc.Speaker(q)
		}
	})
}
