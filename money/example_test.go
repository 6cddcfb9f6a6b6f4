package money_test

import (
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
