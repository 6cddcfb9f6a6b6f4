package extract_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/extract"
)

// BenchmarkExtract reads 8 KB and 1 MB of news, made of the articles of testdata.
func BenchmarkExtract(b *testing.B) {
	var news strings.Builder
	for _, name := range names(b) {
		news.WriteString(article(b, name).Text)
		news.WriteString("\n\n")
	}
	for _, test := range []struct {
		name string
		size int
	}{{"8KB", 8 << 10}, {"1MB", 1 << 20}} {
		text := strings.Repeat(news.String(), test.size/news.Len()+1)[:test.size]
		b.Run(test.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := extract.Extract(text, extract.Published(day("2024-05-21"))); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
