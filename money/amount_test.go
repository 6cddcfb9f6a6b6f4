package money_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/lede-go/lede/money"
)

func TestDecimal(t *testing.T) {
	d := money.MustParseDecimal
	for _, c := range []struct{ got, want string }{
		{d("1.8e9").String(), "1800000000"}, {d("0.450").String(), "0.45"}, {d("-3.0").String(), "-3"}, {d("-0").String(), "0"},
		{d("0.1").Add(d("0.2")).String(), "0.3"}, {d("5").Sub(d("5.5")).String(), "-0.5"}, {d("1.5").Mul(d("4")).String(), "6"},
		{d("2.345").Round(2).String(), "2.35"}, {d("-2.345").Round(2).String(), "-2.35"}, {d("7").Round(2).String(), "7"},
		{d("149").Round(-2).String(), "100"}, {d("3").Neg().String(), "-3"}, {d("0").Neg().String(), "0"},
		{money.NewDecimal(12000).String(), "12000"}, {money.Decimal{}.String(), "0"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
	if d("2").Cmp(d("10")) >= 0 || d("2.0").Cmp(d("2")) != 0 || d("-1").Sign() != -1 || !d("0.00").IsZero() {
		t.Error("decimals compare wrongly")
	}
	for _, text := range []string{"", "x", "1,000", "NaN", "Infinity", "1e99999", "--1", strings.Repeat("9", 2000)} {
		var err *money.DecimalError
		if _, got := money.ParseDecimal(text); !errors.As(got, &err) || err.Text != text {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestDecimalScan(t *testing.T) {
	var d money.Decimal
	for _, c := range []struct {
		src  any
		want string
	}{{"1.50", "1.5"}, {[]byte("2"), "2"}, {int64(7), "7"}} {
		if err := d.Scan(c.src); err != nil || d.String() != c.want {
			t.Errorf("%v: %s, %v", c.src, d, err)
		}
		if v, err := d.Value(); err != nil || v != c.want {
			t.Errorf("%v: value %v, %v", c.src, v, err)
		}
	}
	if err := d.Scan(1.5); err == nil {
		t.Error("a float was scanned")
	}
}

func TestAmount(t *testing.T) {
	a, _ := money.NewAmount("10.5", "USD")
	b, _ := money.NewAmount("4", "USD")
	e, _ := money.NewAmount("4", "EUR")
	sum, err := money.Sum(a, b, b)
	if err != nil || sum.String() != "USD 18.5" {
		t.Errorf("sum %s, %v", sum, err)
	}
	var mixed *money.CurrencyError
	if _, err := money.Sum(a, e); !errors.As(err, &mixed) || mixed.Code != "USD" || mixed.Other != "EUR" {
		t.Errorf("sum of two currencies: %v", err)
	}
	if n, err := a.Cmp(b); n != 1 || err != nil {
		t.Errorf("cmp %d, %v", n, err)
	}
	yen := a.Convert(money.MustParseDecimal("151.256"), money.MustParseCurrency("JPY"))
	if yen.String() != "JPY 1588.188" || yen.Round().String() != "JPY 1588" {
		t.Errorf("converted to %s, rounded to %s", yen, yen.Round())
	}
	if _, err := money.NewAmount("1", "ZZZ"); err == nil {
		t.Error("ZZZ is a currency")
	}
}

func TestAmountJSON(t *testing.T) {
	a, _ := money.NewAmount("1800000000", "USD")
	data, err := json.Marshal(a)
	if err != nil || string(data) != `{"value":"1800000000","currency":"USD"}` {
		t.Errorf("%s, %v", data, err)
	}
	var back money.Amount
	if err := json.Unmarshal(data, &back); err != nil || back.String() != a.String() {
		t.Errorf("back: %s, %v", back, err)
	}
}

func TestMentionJSON(t *testing.T) {
	for text, want := range map[string]string{
		"€9m ($10m) a year": `[{"start":0,"end":5,"text":"€9m","type":"money","amount":"9000000","currency":"EUR","per":"year"},` +
			`{"start":7,"end":11,"text":"$10m","type":"money","amount":"10000000","currency":"USD","per":"year","equiv_of":0}]`,
		"rose 5-6%":  `[{"start":5,"end":9,"text":"5-6%","type":"percent","min":"5","max":"6","unit":"percent","direction":"up"}]`,
		"400 buses":  `[{"start":0,"end":3,"text":"400","type":"count","value":"400","unit":"buses"}]`,
		"was ($3m)":  `[{"start":5,"end":8,"text":"$3m","type":"money","amount":"-3000000","currency":"USD"}]`,
		"it doubled": `[{"start":3,"end":10,"text":"doubled","type":"percent","value":"100","unit":"percent","direction":"up","kind":"multiple"}]`,
	} {
		if data, err := json.Marshal(money.Find(text)); err != nil || string(data) != want {
			t.Errorf("%s: %s, %v", text, data, err)
		}
	}
}

func TestTables(t *testing.T) {
	const good = "USD\t2\tactive\tUS dollar\tdollar\tus\tcent\t$\tUS\n"
	if err := money.ParseTables("# comment\n"+good, "about\tapprox\n"); err != nil {
		t.Error(err)
	}
	for _, bad := range []struct{ currencies, qualifiers string }{
		{"USD\t2\n", ""}, {good + good, ""}, {strings.Replace(good, "active", "gone", 1), ""}, {strings.Replace(good, "2", "two", 1), ""},
		{good, "about\n"}, {good, "about\tsure\n"},
	} {
		var table *money.TableError
		if err := money.ParseTables(bad.currencies, bad.qualifiers); !errors.As(err, &table) || table.Line == 0 {
			t.Errorf("%q, %q: %v", bad.currencies, bad.qualifiers, err)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]string{
		"": "no amount", "tea": "no amount", "5%": "no amount", "$3-4 billion": "a range", "billions of dollars": "no number",
		"ten francs": "no currency", "$5 and €6": "more than one amount", "about $5": "words left over", "$5 a day": "words left over",
	} {
		_, err := money.Parse(text)
		var parse *money.ParseError
		if !errors.As(err, &parse) || parse.Why != want || parse.Text != text || parse.Error() == "" {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
