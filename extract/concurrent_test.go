package extract_test

import (
	"context"
	"encoding/json"
	"sync"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/normalize"
)

// TestConcurrent: 64 goroutines that share one Extractor, with a Registry and Normalizers, read all articles, each from
// another one on, and give byte for byte what one goroutine gives.
func TestConcurrent(t *testing.T) {
	var known normalize.Registry
	if err := known.Add(normalize.Entry{ID: "k1", Type: lede.Org, Name: "Khazar Petroleum", Aliases: []string{"Khazar"}}); err != nil {
		t.Fatal(err)
	}
	x := extract.Extractor{
		Registry:    &known,
		Normalizers: []normalize.Normalizer{normalize.Aliases{"the regulator": "Danish Health Authority"}},
		Shares:      true,
	}
	var all []extract.Article
	var want []string
	for _, name := range names(t) {
		a := article(t, name)
		doc, err := x.Extract(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		all, want = append(all, a), append(want, marshal(t, doc))
	}
	var group sync.WaitGroup
	for first := range 64 {
		group.Go(func() {
			for i := range all {
				k := (first + i) % len(all)
				doc, err := x.Extract(context.Background(), all[k])
				if err != nil {
					t.Errorf("%s: %v", all[k].ID, err)
					return
				}
				data, err := json.Marshal(doc)
				if err != nil || string(data) != want[k] {
					t.Errorf("%s: not the same as alone, error %v", all[k].ID, err)
				}
			}
		})
	}
	group.Wait()
}
