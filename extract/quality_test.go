package extract_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/extract"
)

// floors are the F1 below which no kind of fact may fall on the articles of testdata. A fact is right if all of it is:
// span, type, canonical name, value, interval, speaker, cue, period …
var floors = map[string]float64{
	"name": 0.85, "title": 0.80, "money": 0.90, "percents": 0.90, "counts": 0.80, "dates": 0.90, "quotes": 0.90,
	"figure": 0.60, "boilerplate": 0.90, "published": 1,
}

// TestQuality prints precision, recall and F1 of every kind of fact on the articles of testdata and holds them to
// their floors: go test ./extract -run TestQuality -v
func TestQuality(t *testing.T) {
	var x extract.Extractor
	want, got, right := map[string]int{}, map[string]int{}, map[string]int{}
	for _, name := range names(t) {
		wanted, found := compared(t, &x, name)
		for _, fact := range wanted {
			want[kind(fact)]++
		}
		for _, fact := range found {
			got[kind(fact)]++
			if slices.Contains(wanted, fact) {
				right[kind(fact)]++
			}
		}
	}
	t.Logf("%-12s %9s %9s %9s", "", "precision", "recall", "F1")
	for _, k := range slices.Sorted(maps.Keys(floors)) {
		p, r := float64(right[k])/float64(max(got[k], 1)), float64(right[k])/float64(max(want[k], 1))
		f1 := 2 * p * r / max(p+r, 1e-9)
		t.Logf("%-12s %9.3f %9.3f %9.3f", k, p, r, f1)
		if f1 < floors[k] {
			t.Errorf("%s: F1 %.3f is below %.2f", k, f1, floors[k])
		}
	}
}

// kind is the first word of a fact.
func kind(fact string) string {
	word, _, _ := strings.Cut(fact, " ")
	return word
}
