package lede_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/lede-go/lede"
)

func ExampleSpan_In() {
	text := "Exports rose 5%"
	mention := lede.Span{Start: 13, End: 15}
	fmt.Println(mention.In(text), mention)
	// Output: 5% [13,15)
}

func ExampleOffsets() {
	text := "«Yes,» said Ann 👍 Lee"
	lee := lede.Span{Start: 23, End: 26}
	o := lede.NewOffsets(text)
	fmt.Println(lee.In(text), lee, o.Runes(lee), o.UTF16(lee))
	// Output: Lee [23,26) [18,21) [19,22)
}

// Spans of one text can be compared, whichever room found them.
func ExampleSpan_Contains() {
	text := "“Rates will stay at 4%,” Governor Ida Moe told the Oslo Chamber."
	quote, rate, speaker := span(text, "Rates will stay at 4%,"), span(text, "4%"), span(text, "Ida Moe")
	fmt.Println(rate.In(text), "is part of the quotation:", quote.Contains(rate))
	fmt.Println(speaker.In(text), "is not:", quote.Overlaps(speaker))
	fmt.Println(quote.Len(), "bytes")
	fmt.Println("no headline:", lede.Span{}.IsZero())
	// Output:
	// 4% is part of the quotation: true
	// Ida Moe is not: false
	// 22 bytes
	// no headline: true
}

func span(text, words string) lede.Span {
	start := strings.Index(text, words)
	return lede.Span{Start: start, End: start + len(words)}
}

func ExampleTypes() {
	for _, t := range lede.Types() {
		if t.Place() {
			fmt.Println(t)
		}
	}
	// Output:
	// GPE
	// LOC
	// FAC
}

func ExampleType_UnmarshalText() {
	var filter struct{ Types []lede.Type }
	err := json.Unmarshal([]byte(`{"types": ["ORG", "PERSON"]}`), &filter)
	fmt.Println(filter.Types, err)

	err = json.Unmarshal([]byte(`{"types": ["FIRM"]}`), &filter)
	var unknown *lede.TypeError
	fmt.Println(errors.As(err, &unknown), unknown.Name)
	// Output:
	// [ORG PERSON] <nil>
	// true FIRM
}
