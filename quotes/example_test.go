package quotes_test

import (
	"fmt"

	"github.com/lede-go/lede/quotes"
)

func ExampleFind() {
	text := "“We came early,” said Ann Lee, 40, of Leeds. “And we stayed late.” Mayor Tom Hurst called the show “a small wonder”."
	for _, q := range quotes.Find(text) {
		fmt.Printf("%q: %s (%s), partial %v\n", q.Text, q.SpeakerSpan.In(text), q.Cue, q.Partial)
	}
	// Output:
	// "We came early,": Ann Lee (said), partial false
	// "And we stayed late.": Ann Lee (said), partial false
	// "a small wonder": Tom Hurst (called), partial true
}
