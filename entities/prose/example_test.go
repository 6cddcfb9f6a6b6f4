package prose_test

import (
	"fmt"

	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/entities/prose"
)

// Any entities.Recognizer may stand in Extractor.Recognizer of package extract. Make one and share it: its model is large.
func ExampleNew() {
	var r entities.Recognizer = prose.New()
	for _, m := range r.Find("Angela Merkel met Barack Obama in Berlin.") {
		fmt.Println(m.Start, m.End, m.Type, m.Text)
	}
	// Output:
	// 0 13 PERSON Angela Merkel
	// 18 30 PERSON Barack Obama
	// 34 40 GPE Berlin
}
