package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/lede-go/lede/internal/token"
)

// article is 8 KB of news: the articles of testdata, one after another.
func article(b *testing.B) string {
	b.Helper()
	const size = 8 << 10
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	var text strings.Builder
	for i := 0; text.Len() < size; i++ {
		data, err := os.ReadFile(files[i%len(files)])
		if err != nil {
			b.Fatal(err)
		}
		text.Write(data)
		text.WriteString("\n\n")
	}
	return text.String()
}

// measure runs f on the article again and again.
func measure(b *testing.B, f func(text string)) {
	text := article(b)
	f(text) // warm
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		f(text)
	}
}

func BenchmarkTokens(b *testing.B) {
	b.Run("lede", func(b *testing.B) {
		t := new(token.Text)
		measure(b, t.Reset)
	})
	b.Run("uax29", func(b *testing.B) {
		measure(b, func(text string) {
			for segments := words.FromString(text); segments.Next(); {
				_ = segments.Value()
			}
		})
	})
	b.Run("strings.Fields", func(b *testing.B) {
		measure(b, func(text string) { _ = strings.Fields(text) })
	})
}
