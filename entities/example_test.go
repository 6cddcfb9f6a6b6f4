package entities_test

import (
	"fmt"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
)

func ExampleFind() {
	text := "U.S. Secretary of State Mike Pompeo flew to Kazakhstan on Sunday, Reuters reported."
	for _, m := range entities.Find(text) {
		fmt.Printf("%s %q", m.Type, m.Text)
		if !m.Title.IsZero() {
			fmt.Printf(", %s", m.Title.In(text))
		}
		fmt.Println()
	}
	// Output:
	// GPE "U.S."
	// PERSON "Mike Pompeo", U.S. Secretary of State
	// GPE "Kazakhstan"
	// ORG "Reuters"
}

func ExampleFinder_dictionary() {
	f := entities.Finder{Dictionary: map[string]lede.Type{"the lender": lede.Org, "Project Osprey": lede.Product}}
	for _, m := range f.Find("On Friday the lender dropped Project Osprey.") {
		fmt.Println(m.Type, m.Text)
	}
	// Output:
	// ORG the lender
	// PRODUCT Project Osprey
}
