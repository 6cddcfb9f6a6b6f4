package money_test

import (
	"errors"
	"fmt"

	"github.com/lede-go/lede/money"
)

func ExampleFind() {
	text := "Net profit rose 16% to 7.1 billion yen ($52 million), nearly $3 a share."
	for _, m := range money.Find(text) {
		fmt.Printf("%s: %s %s, qualifier %q, direction %q, per %q\n", m.Text, m.Kind, m.Amount, m.Qualifier, m.Direction, m.Per)
	}
	// Output:
	// 16%: percent 16, qualifier "", direction "up", per ""
	// 7.1 billion yen: money JPY 7100000000, qualifier "", direction "", per ""
	// $52 million: money USD 52000000, qualifier "", direction "", per ""
	// $3: money USD 3, qualifier "under", direction "", per "share"
}

func ExampleFinder() {
	f := money.Finder{Dollar: money.MustParseCurrency("CAD")}
	fmt.Println(f.Find("The mill was sold for $62.5 million.")[0].Amount)
	// Output: CAD 62500000
}

func ExampleParse() {
	amount, err := money.Parse("5.5 trillion yen")
	fmt.Println(amount, err)
	_, err = money.Parse("$3-4 billion")
	fmt.Println(err)
	// Output:
	// JPY 5500000000000 <nil>
	// money: "$3-4 billion": a range at byte 0: "$3-4 billion"
}

func ExampleFinder_Parse() {
	f := money.Finder{Units: map[string]money.Currency{"peso": money.MustParseCurrency("CLP")}}
	fmt.Println(f.Parse("2.5 million pesos"))
	_, err := money.Parse("2.5 million pesos") // whose?
	fmt.Println(err)
	// Output:
	// CLP 2500000 <nil>
	// money: "2.5 million pesos": no currency at byte 0: "2.5 million pesos"
}

// The offset tells where an expression stops being an amount.
func ExampleParseError() {
	_, err := money.Parse("$40 million upfront")
	var parse *money.ParseError
	if errors.As(err, &parse) {
		fmt.Printf("%s: %q\n", parse.Why, parse.Text[parse.Offset:])
	}
	// Output:
	// words left over: "upfront"
}

func ExampleMention_range() {
	for _, m := range money.Find("The plant will cost €3-4 billion and take more than 1,200 workers.") {
		if m.Range {
			fmt.Println(m.Text, "from", m.Min, "to", m.Max, m.Currency)
		} else {
			fmt.Println(m.Text, m.Qualifier, m.Value, m.Unit)
		}
	}
	// Output:
	// €3-4 billion from 3000000000 to 4000000000 EUR
	// 1,200 at_least 1200 workers
}

// An amount that a text says twice, in two currencies, is one amount: EquivOf points from the second to the first.
func ExampleMention_equivOf() {
	all := money.Find("Hanwa paid 7.1 billion yen ($52 million) and borrowed $20 million.")
	for _, m := range all {
		if m.EquivOf >= 0 {
			fmt.Println(m.Amount, "is", all[m.EquivOf].Amount)
		} else {
			fmt.Println(m.Amount)
		}
	}
	// Output:
	// JPY 7100000000
	// USD 52000000 is JPY 7100000000
	// USD 20000000
}

func ExampleSum() {
	var fines []money.Amount
	for _, m := range money.Find("Regulators fined Corvia €1.2 million in May, €350,000 in June and €0.05 in a test case.") {
		if m.Kind == money.Money && m.HasValue {
			fines = append(fines, m.Amount)
		}
	}
	fmt.Println(money.Sum(fines...))
	// Output:
	// EUR 1550000.05 <nil>
}

// Currencies do not mix by accident.
func ExampleAmount_Add() {
	loan, err := money.NewAmount("1800000000", "USD")
	if err != nil {
		panic(err)
	}
	grant, err := money.NewAmount("0.45", "USD")
	if err != nil {
		panic(err)
	}
	fmt.Println(loan.Add(grant))
	euros, err := money.NewAmount("5", "EUR")
	if err != nil {
		panic(err)
	}
	_, err = loan.Add(euros)
	var mixed *money.CurrencyError
	fmt.Println(errors.As(err, &mixed), err)
	// Output:
	// USD 1800000000.45 <nil>
	// true money: "USD" and "EUR" are not one currency
}

func ExampleAmount_Cmp() {
	bid, _ := money.Parse("$3.2 billion")
	offer, _ := money.Parse("$2.9 billion")
	order, err := bid.Cmp(offer)
	fmt.Println(order, err)
	// Output:
	// 1 <nil>
}

// Rates are the caller's: the package knows none. Nothing is rounded before Round says so.
func ExampleAmount_Convert() {
	price, err := money.Parse("$5.25")
	if err != nil {
		panic(err)
	}
	tenge := price.Convert(money.MustParseDecimal("387.1234567"), money.MustParseCurrency("KZT"))
	fmt.Println(tenge)
	fmt.Println(tenge.Round())
	// Output:
	// KZT 2032.398147675
	// KZT 2032.4
}

func ExampleCurrency() {
	for _, code := range []string{"KZT", "JPY", "DEM", "XAU"} {
		c, err := money.ParseCurrency(code)
		if err != nil {
			panic(err)
		}
		fmt.Println(c, c.Name(), c.Digits(), c.Status() == money.Active, c.Countries())
	}
	_, err := money.ParseCurrency("ZZZ")
	fmt.Println(err, money.Currency{}.IsZero())
	// Output:
	// KZT Kazakh tenge 2 true [KZ]
	// JPY Japanese yen 0 true [JP]
	// DEM German mark 2 false [DE]
	// XAU gold (troy ounce) -1 false []
	// money: unknown currency code "ZZZ" true
}

func ExampleCurrencies() {
	for _, c := range money.Currencies() {
		if c.Status() == money.Active && c.Digits() == 3 {
			fmt.Print(c, " ")
		}
	}
	// Output:
	// BHD IQD JOD KWD LYD OMR TND
}

// Decimals are exact, however large or small.
func ExampleDecimal() {
	revenue, err := money.ParseDecimal("682.1e6")
	if err != nil {
		panic(err)
	}
	share := revenue.Mul(money.MustParseDecimal("0.055"))
	fmt.Println(share, share.Round(-5), share.Sub(revenue).Sign())
	fmt.Println(share.Add(money.NewDecimal(1)), revenue.Neg(), revenue.Cmp(share))
	fmt.Println(money.Decimal{}.IsZero())
	_, err = money.ParseDecimal("1,800")
	fmt.Println(err)
	// Output:
	// 37515500 37500000 -1
	// 37515501 -682100000 1
	// true
	// money: "1,800" is no decimal
}
