package highlight_test

import (
	"io"
	"strings"
	"testing"

	"github.com/lede-go/lede/highlight"
)

func BenchmarkHTML(b *testing.B) {
	text := strings.Repeat(story, 20)
	doc := read(b, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := highlight.HTML(io.Discard, text, doc); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTerminal(b *testing.B) {
	text := strings.Repeat(story, 20)
	doc := read(b, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := highlight.Terminal(io.Discard, text, doc); err != nil {
			b.Fatal(err)
		}
	}
}
