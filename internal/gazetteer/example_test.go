package gazetteer_test

import (
	"fmt"

	"github.com/lede-go/lede/internal/gazetteer"
)

func ExampleCountries() {
	for _, c := range gazetteer.Countries() {
		if c.Code == "KZ" {
			fmt.Println(c.Name, c.Adjectives, c.Capital, c.Currency)
		}
	}
	// Output: Kazakhstan [Kazakh Kazakhstani Kazak] Astana KZT
}
