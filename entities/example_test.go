package entities_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

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

// Load takes a model that you trained yourself; here it is the one that is shipped.
func ExampleLoad() {
	file, err := os.Open("model.bin")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	model, err := entities.Load(file)
	if err != nil {
		panic(err)
	}
	for _, m := range (entities.Finder{Model: model}).Find("The ferry from Tallinn was late, Anna Tamm said.") {
		fmt.Println(m.Type, m.Text)
	}

	_, err = entities.Load(strings.NewReader("no model at all"))
	var broken *entities.ModelError
	fmt.Println(errors.As(err, &broken))
	// Output:
	// GPE Tallinn
	// PERSON Anna Tamm
	// true
}
