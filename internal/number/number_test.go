package number_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// reading is what At makes of the beginning of a text: the stretch it takes, the value, the kind.
type reading struct {
	text, stretch, value string
	kind                 number.Kind
}

func (want reading) check(t *testing.T, at func(*token.Text, int) (number.Number, bool)) {
	t.Helper()
	text := token.New(want.text)
	n, ok := at(text, 0)
	if !ok {
		if want.stretch != "" {
			t.Errorf("%q: found nothing", want.text)
		}
		return
	}
	if got := text.Span(n.First, n.Last).In(want.text); got != want.stretch {
		t.Errorf("%q: took %q, want %q", want.text, got, want.stretch)
	}
	if got := n.Value.Text('f'); n.HasValue() && got != want.value {
		t.Errorf("%q: value %s, want %s", want.text, got, want.value)
	}
	if n.Kind != want.kind {
		t.Errorf("%q: kind %d, want %d", want.text, n.Kind, want.kind)
	}
}

const (
	car = number.Cardinal
	ord = number.Ordinal
	fra = number.Fraction
	vag = number.Vague
)

func TestDigits(t *testing.T) {
	for _, want := range []reading{
		{"5", "5", "5", car}, {"007", "007", "7", car}, {"1,100 men", "1,100", "1100", car},
		{"31.23", "31.23", "31.23", car}, {"5.30", "5.30", "5.3", car}, {".5", ".5", "0.5", car},
		{"12,500,000", "12,500,000", "12500000", car}, {"1,234.56", "1,234.56", "1234.56", car},
		{"1.234,56", "1.234,56", "1234.56", car}, {"1,5", "1,5", "1.5", car}, {"0,125", "0,125", "0.125", car},
		{"1.234.567", "1.234.567", "1234567", car}, {"12,34,567.89", "12,34,567.89", "1234567.89", car},
		{"12,34,56,789", "12,34,56,789", "123456789", car}, {"12,34,56", "12,34", "12.34", car},
		{"1'000 francs", "1'000", "1000", car}, {"12’500’000", "12’500’000", "12500000", car}, {"5'11", "5", "5", car},
		{"1 000 000 tonnes", "1 000 000", "1000000", car}, {"20\u00a0000 people", "20\u00a0000", "20000", car},
		{"12 300,5 t", "12 300,5", "12300.5", car}, {"2019 500", "2019", "2019", car}, {"20 0001", "20", "20", car},
		{"20\n000", "20", "20", car}, {"12.10.2019", "", "", car},
		{"123456789012345678901234567890", "123456789012345678901234567890", "123456789012345678901234567890", car},
		{strings.Repeat("9", 60), "", "", car},
	} {
		want.check(t, number.At)
	}
}

func TestScales(t *testing.T) {
	for _, want := range []reading{
		{"1.8 billion", "1.8 billion", "1800000000", car}, {"1.8bn in", "1.8bn", "1800000000", car},
		{"38mln books", "38mln", "38000000", car}, {"2.4-billion plan", "2.4-billion", "2400000000", car},
		{"4,500 crore", "4,500 crore", "45000000000", car}, {"5 lakh", "5 lakh", "500000", car},
		{"200 hundred thousand", "200 hundred thousand", "20000000", car}, {"3 trln", "3 trln", "3000000000000", car},
		{"5m", "5", "5", car}, {"5 billion 300 million tenge", "5 billion 300 million", "5300000000", car},
		{"5 million 300", "5 million", "5000000", car}, {"3 million 5 billion", "3 million", "3000000", car},
		{"70 million-mark", "70 million", "70000000", car}, {"1½ million", "1½ million", "1500000", car},
		{"2 and a half million", "2 and a half million", "2500000", car}, {"8,000 and 90", "8,000", "8000", car},
		{"500 and three", "500", "500", car}, {"1 million and half of it", "1 million", "1000000", car},
	} {
		want.check(t, number.At)
	}
	for _, want := range []reading{
		{"5m", "5m", "5000000", car}, {"3.4k", "3.4k", "3400", car}, {"12tn", "12tn", "12000000000000", car},
		{"5 m", "5 m", "5000000", car}, {"5 t", "5", "5", car}, {"5t", "5t", "5000000000000", car},
		{"20 cr", "20 cr", "200000000", car}, {"2.2mn", "2.2mn", "2200000", car}, {"five m", "five", "5", car},
		{"3 b-sides", "3", "3", car}, {"10MM", "10MM", "10000000", car},
	} {
		want.check(t, number.AtAmount)
	}
}

func TestWords(t *testing.T) {
	for _, want := range []reading{
		{"five", "five", "5", car}, {"Twenty-one", "Twenty-one", "21", car}, {"twenty one", "twenty one", "21", car},
		{"nineteen ninety", "nineteen", "19", car}, {"a hundred and five", "a hundred and five", "105", car},
		{"two hundred", "two hundred", "200", car}, {"twelve hundred", "twelve hundred", "1200", car},
		{"one hundred and two hundred", "one hundred", "100", car},
		{"one thousand and two thousand", "one thousand", "1000", car},
		{"one hundred and fifty thousand", "one hundred and fifty thousand", "150000", car},
		{"two hundred thousand million", "two hundred thousand million", "200000000000", car},
		{"a million two hundred thousand and five", "a million two hundred thousand and five", "1200005", car},
		{"nine trillion won", "nine trillion", "9000000000000", car}, {"a dozen eggs", "a dozen", "12", car},
		{"two dozen", "two dozen", "24", car}, {"half a dozen", "half a dozen", "6", car}, {"zero", "zero", "0", car},
		{"two thousand and five hundred", "two thousand and five hundred", "2500", car},
		{"a book", "", "", car}, {"million", "", "", car}, {"no", "", "", car}, {"five\n\nmillion", "five", "5", car},
		{"two and a half billion", "two and a half billion", "2500000000", car},
		{"four-and-a-half million", "four-and-a-half million", "4500000", car},
		{"a million and a half", "a million and a half", "1500000", car},
		{"one and three-quarters", "one and three-quarters", "1.75", car},
		{"two and a half", "two and a half", "2.5", car}, {"three hundred and three people", "three hundred and three", "303", car},
	} {
		want.check(t, number.At)
	}
}

func TestFractions(t *testing.T) {
	for _, want := range []reading{
		{"half", "half", "0.5", fra}, {"a half", "a half", "0.5", fra}, {"half a million", "half a million", "500000", car},
		{"half million", "half million", "500000", car}, {"a quarter of a million", "a quarter of a million", "250000", car},
		{"quarter million", "quarter million", "250000", car}, {"quarter of the year", "", "", car},
		{"three-quarters of a billion", "three-quarters of a billion", "750000000", car},
		{"three quarters billion", "three quarters billion", "750000000", car}, {"three-quarters", "three-quarters", "0.75", fra},
		{"two-thirds", "two-thirds", "0.666666666666666666666666666667", fra}, {"a third of", "a third", "0.333333333333333333333333333333", fra},
		{"one-tenth of one percent", "one-tenth", "0.1", fra}, {"1/4", "1/4", "0.25", fra}, {"6 1/4%", "6 1/4", "6.25", car},
		{"6-1/2", "6-1/2", "6.5", car}, {"1/5th of", "1/5th", "0.2", fra}, {"½", "½", "0.5", fra}, {"6½", "6½", "6.5", car},
		{"½ million", "½ million", "500000", car}, {"9/9", "9", "9", car}, {"1/2/2019", "1", "1", car}, {"5/1", "5", "5", car},
	} {
		want.check(t, number.At)
	}
}

func TestOrdinals(t *testing.T) {
	for _, want := range []reading{
		{"first", "first", "1", ord}, {"21st", "21st", "21", ord}, {"twenty-first", "twenty-first", "21", ord},
		{"twenty first", "twenty", "20", car}, {"third", "third", "3", ord}, {"175th", "175th", "175", ord},
		{"two hundred and fifth", "two hundred and fifth", "205", ord}, {"1,000th", "1,000th", "1000", ord},
	} {
		want.check(t, number.At)
	}
}

func TestVague(t *testing.T) {
	for text, power := range map[string]int{
		"several": 0, "dozens": 1, "a few thousand": 3, "hundreds of millions": 8, "tens of thousands": 4,
		"several million": 6, "millions": 6, "a couple of million": 6, "several dozen": 1, "several hundred thousand": 5,
	} {
		n, ok := number.At(token.New(text+" of them"), 0)
		if !ok || n.HasValue() || n.Power != power || n.Last != token.New(text).Len() {
			t.Errorf("%q: %+v, %t; want a vague number of power %d", text, n, ok, power)
		}
	}
}

func TestScaleAt(t *testing.T) {
	for text, want := range map[string]int{"3-4 billion": 1, "4 billion": 1, "two and a half billion": 4, "5": 1, "half a million": 2, "a few thousand": 2} {
		n, ok := number.At(token.New(text), 0)
		if !ok || n.ScaleAt != want || n.HasScale() != (n.Last > want) {
			t.Errorf("%q: scale at %d, want %d", text, n.ScaleAt, want)
		}
	}
}

func TestParse(t *testing.T) {
	if n, err := number.Parse("38m"); err != nil || n.Value.Text('f') != "38000000" {
		t.Errorf("38m: %v, %v", n, err)
	}
	for text, offset := range map[string]int{"": 0, "many": -1, "five apples": 5, "x": 0} {
		_, err := number.Parse(text)
		syntax, _ := err.(*number.SyntaxError)
		if offset < 0 && err != nil || offset >= 0 && (syntax == nil || syntax.Offset != offset) {
			t.Errorf("%q: %v, want an error at %d", text, err, offset)
		}
	}
}

func TestInt(t *testing.T) {
	for text, want := range map[string]int{"twelve": 12, "1.5": -1, "several": -1, "1.5 million": 1500000, "99999999999999999999": -1} {
		n, _ := number.At(token.New(text), 0)
		if got, ok := n.Int(); ok != (want >= 0) || ok && got != want {
			t.Errorf("%q: %d, %t, want %d", text, got, ok, want)
		}
	}
}

func FuzzAt(f *testing.F) {
	for _, seed := range []string{"two and a half billion", "1,234.56", "6 1/4%", "a hundred and five", "1/5th of one", "\xff½", "tens of thousands"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		text := token.New(source)
		for i := range text.Tokens {
			n, ok := number.AtAmount(text, i)
			if !ok {
				continue
			}
			if n.First != i || n.Last <= i || n.Last > text.Len() || n.ScaleAt <= i && n.Kind != number.Fraction || n.ScaleAt > n.Last || n.Value.Negative {
				t.Fatalf("%q at %d: %+v", source, i, n)
			}
			for j := n.First; j < n.Last; j++ {
				if text.Tokens[j].Kind == token.Break {
					t.Fatalf("%q: %+v joins over a break", source, n)
				}
			}
		}
	})
}

func BenchmarkAt(b *testing.B) {
	text := token.New("two and a half billion, 1,234.56, 38mln, several thousand, half a million and twenty-one")
	b.ReportAllocs()
	for b.Loop() {
		for i := range text.Tokens {
			number.AtAmount(text, i)
		}
	}
}
