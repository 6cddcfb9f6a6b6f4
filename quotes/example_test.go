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

// Speech without marks is found where it is asked for.
func ExampleFinder_Find() {
	text := "Norland will not raise fares this year, chief executive Ola Berg said. He added that bookings were up."
	for _, q := range (quotes.Finder{Indirect: true}).Find(text) {
		fmt.Printf("%q: %s (%s), indirect %v\n", q.Text, q.SpeakerSpan.In(text), q.Cue, q.Indirect)
	}
	// Output:
	// "Norland will not raise fares this year": Ola Berg (said), indirect true
	// "bookings were up": He (added), indirect true
}

// Speaker numbers the names of the text: quotations with one number have one speaker.
func ExampleMention_speaker() {
	text := "“No deal,” Pat Quinn said. “None at all,” Quinn added. Mayor Tom Hurst disagreed: “We are close.”"
	said := quotes.Find(text)
	for _, q := range said {
		fmt.Println(q.SpeakerSpan.In(text), q.CueSpan.In(text), q.Speaker == said[0].Speaker)
	}
	// Output:
	// Pat Quinn said true
	// Quinn added true
	// Tom Hurst disagreed false
}
