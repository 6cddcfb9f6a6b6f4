package lexicon

import (
	"slices"
	"testing"

	"github.com/lede-go/lede/internal/gazetteer"
)

// TestPlainWords checks that names made of plain words are read as the tokenizer reads them, and that most names are.
func TestPlainWords(t *testing.T) {
	names := []string{"", " ", "a", "US", "A", "Us", " two", "two  blanks", "two ", "Los Angeles", "LOS ANGELES", "Côte d’Ivoire", "U.S.", "P5", "\x00", "Al-Qaeda", "AL-QAEDA", "-a", "a-", "a - b", "a--b"}
	for _, o := range gazetteer.Organisations() {
		names = append(append(names, o.Name), o.Aliases...)
	}
	for _, c := range gazetteer.Cities() {
		names = append(append(names, c.Name), c.Aliases...)
	}
	for _, g := range gazetteer.GivenNames() {
		names = append(names, g.Name)
	}
	for _, t := range gazetteer.Titles() {
		names = append(names, t.Title)
	}
	var b builder
	read := 0
	for _, name := range names {
		words, upper := plainWords(name, nil)
		if len(words) == 0 {
			continue
		}
		read++
		if want, wantUpper := b.cut(name, nil); !slices.Equal(words, want) || len(want) == 1 && upper != wantUpper {
			t.Errorf("%q: %x %v, want %x %v", name, words, upper, want, wantUpper)
		}
	}
	if 10*read < 8*len(names) {
		t.Errorf("%d of %d names are plain", read, len(names))
	}
}

// BenchmarkBuild is what the first use costs, but for parsing the tables.
func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		build()
	}
}
