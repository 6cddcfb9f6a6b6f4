package quotes

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/token"
)

// BenchmarkFindIn measures the room alone, on cut text: an article that quotes in every second sentence.
func BenchmarkFindIn(b *testing.B) {
	text := strings.Repeat("“We came early,” said Ann Lee, 40, of Leeds. “And we stayed late.”\n\nThe mayor, Tom Hurst, called the show “a small wonder of the north” on Friday. He thanked the city.\n\n", 20)
	t := token.New(text)
	names := capitalised(t)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Finder{}.FindIn(t, names, nil)
	}
}
