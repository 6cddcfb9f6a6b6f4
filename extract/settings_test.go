package extract_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/normalize"
)

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

type fixed []entities.Mention

func (f fixed) Find(string) []entities.Mention { return f }
