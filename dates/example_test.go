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
