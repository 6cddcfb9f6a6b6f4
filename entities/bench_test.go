package entities_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/token"
)

// articles are the articles of the project, one after another.
func articles(tb testing.TB) string {
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no articles: %v", err)
	}
	var b strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(data)
		b.WriteString("\n\n")
	}
	return b.String()
}

func BenchmarkFindIn(b *testing.B) {
	text := token.New(articles(b))
	entities.Finder{}.FindIn(text)
	b.SetBytes(int64(len(text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		entities.Finder{}.FindIn(text)
	}
}

// BenchmarkLoad decodes the shipped model, as the first use does.
func BenchmarkLoad(b *testing.B) {
	data, err := os.ReadFile("model.bin")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := entities.Load(strings.NewReader(string(data))); err != nil {
			b.Fatal(err)
		}
	}
}
