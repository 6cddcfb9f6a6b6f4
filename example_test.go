package lede_test

import (
	"fmt"

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
