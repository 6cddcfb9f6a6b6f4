package dates_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/lede-go/lede/dates"
)

func Example() {
	day := time.Date(2014, 5, 12, 0, 0, 0, 0, time.UTC)
	for _, d := range dates.Find("They met on May 8 this year, and will meet again next month.", day) {
		fmt.Println(d.Text, d.Value, d.From, d.To)
	}
	// Output:
	// May 8 this year 2014-05-08 2014-05-08 2014-05-09
	// next month 2014-06 2014-06-01 2014-07-01
}

func ExampleParse() {
	day := time.Date(2014, 5, 12, 0, 0, 0, 0, time.UTC)
	v, err := dates.Parse("April last year", day)
	fmt.Println(v, v.Type, v.Grain, err)

	_, err = dates.Parse("April of the fat cow", day)
	var syntax *dates.SyntaxError
	fmt.Println(errors.As(err, &syntax), err)
	// Output:
	// 2013-04 DATE month <nil>
	// true dates: cannot read "of the fat cow" in "April of the fat cow"
}

func ExampleFinder() {
	f := dates.Finder{Published: time.Date(2025, 3, 3, 0, 0, 0, 0, time.UTC), FiscalYearStart: time.October}
	for _, d := range f.Find("Sales rose in fiscal 2024 and in the first two quarters of 2025.") {
		fmt.Println(d.Text, d.Value, d.From, d.To)
	}
	// Output:
	// fiscal 2024 FY2024 2023-10-01 2024-10-01
	// the first two quarters of 2025 2025-Q1/2025-Q2 2025-01-01 2025-07-01
}

func ExampleMention_parts() {
	for _, d := range dates.Find("The fair ran from Feb. 26, 2020 on, then Feb. 29-March 2, 2020.", time.Time{}) {
		fmt.Println(d.Text, d.Value)
		for _, p := range d.Parts {
			fmt.Println("-", p.Text, p.Value)
		}
	}
	// Output:
	// Feb. 26, 2020 2020-02-26
	// Feb. 29-March 2, 2020 2020-02-29/2020-03-02
	// - Feb. 29 2020-02-29
	// - March 2, 2020 2020-03-02
}

// The ends of an interval are days, or instants within a day with the zone that the text states.
func ExampleInstant() {
	day := time.Date(2024, 11, 5, 0, 0, 0, 0, time.UTC)
	for _, d := range dates.Find("Polls close at 8 p.m. EST on Tuesday; the count goes on next week and may take days.", day) {
		if d.From.IsZero() {
			fmt.Println(d.Text, "has no interval")
			continue
		}
		t, _ := d.From.Time()
		fmt.Println(d.Text, "begins", t.UTC().Format(time.RFC3339), "with a clock time:", d.From.HasClock())
	}
	// Output:
	// 8 p.m. EST on Tuesday begins 2024-11-06T01:00:00Z with a clock time: true
	// next week begins 2024-11-11T00:00:00Z with a clock time: false
	// days has no interval
}

func ExampleValue_IsRange() {
	day := time.Date(2019, 11, 20, 0, 0, 0, 0, time.UTC)
	for _, text := range []string{"January-October 2019", "two to three weeks", "last October"} {
		v, err := dates.Parse(text, day)
		fmt.Println(v, v.IsRange(), err)
	}
	// Output:
	// 2019-01/2019-10 true <nil>
	// P2W/P3W true <nil>
	// 2019-10 false <nil>
}

// Values are written and read as TIMEX3, so that a table may hold them.
func ExampleValue_UnmarshalText() {
	var v dates.Value
	err := v.UnmarshalText([]byte("2019-Q3"))
	fmt.Println(v, v.Type, err)

	err = v.UnmarshalText([]byte("third quarter"))
	var format *dates.FormatError
	fmt.Println(errors.As(err, &format), err)
	// Output:
	// 2019-Q3 DATE <nil>
	// true dates: "third quarter" is neither a value nor an instant
}

// What the text leaves open stays open, and says so.
func ExampleFind_open() {
	for _, d := range dates.Find("The ban, in force since May 2021, will be lifted soon, the minister said on Friday.", time.Time{}) {
		fmt.Printf("%s: %s, open %q, vague %v\n", d.Text, d.Value, d.Open, d.Vague)
	}
	// Output:
	// May 2021: 2021-05, open "since", vague false
	// soon: FUTURE_REF, open "", vague true
	// Friday: XXXX-WXX-5, open "", vague true
}
