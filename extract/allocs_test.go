//go:build !race

package extract_test

import (
	"context"
	"runtime/debug"
	"testing"

	"github.com/lede-go/lede/extract"
)

// TestAllocations: an article costs at most three allocations a mention and twenty more. The race detector, under which pools
// forget what they hold, is left out.
func TestAllocations(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // which empties the pools
	var x extract.Extractor
	for _, name := range names(t) {
		a := article(t, name)
		mentions := mentionsOf(read(t, a))
		got := testing.AllocsPerRun(5, func() {
			if _, err := x.Extract(context.Background(), a); err != nil {
				t.Fatal(err)
			}
		})
		if limit := float64(3*mentions + 20); got > limit {
			t.Errorf("%s: %.0f allocations for %d mentions, at most %.0f are allowed", name, got, mentions, limit)
		}
	}
}

// mentionsOf counts the names, numbers, dates and quotations of an article.
func mentionsOf(doc *extract.Document) int {
	n := len(doc.Money) + len(doc.Percents) + len(doc.Counts) + len(doc.Dates) + len(doc.Quotes)
	for _, e := range doc.Entities {
		n += len(e.Mentions)
	}
	return n
}
