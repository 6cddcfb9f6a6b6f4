package extract_test

import (
	"context"
	"errors"
	"iter"
	"strings"
	"sync"
	"testing"

	"github.com/lede-go/lede/extract"
)

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var x extract.Extractor
	if _, err := x.Extract(ctx, extract.Article{Text: "Sales rose."}); !errors.Is(err, context.Canceled) {
		t.Errorf("Extract: %v", err)
	}
	endless := func(yield func(extract.Article) bool) {
		for yield(extract.Article{Text: "Sales rose."}) {
		}
	}
	last := error(nil)
	for _, err := range x.All(ctx, endless) {
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("All: %v", last)
	}
}

func repeat(list []extract.Article, times int) iter.Seq[extract.Article] {
	return func(yield func(extract.Article) bool) {
		for range times {
			for _, a := range list {
				if !yield(a) {
					return
				}
			}
		}
	}
}

func TestAll(t *testing.T) {
	list := []extract.Article{}
	for _, name := range names(t) {
		list = append(list, article(t, name))
	}
	x := extract.Extractor{MaxBytes: 1 << 16, Workers: 4}
	var want []string
	for _, a := range list {
		doc, err := x.Extract(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, marshal(t, doc))
	}
	list = append(list, extract.Article{ID: "huge", Text: strings.Repeat("a", 1<<17)})
	i := 0
	for doc, err := range x.All(t.Context(), repeat(list, 3)) {
		k := i % len(list)
		switch {
		case k == len(want):
			if !errors.Is(err, extract.ErrTooLarge) {
				t.Errorf("article %d: %v, want too large", i, err)
			}
		case err != nil:
			t.Errorf("article %d: %v", i, err)
		case marshal(t, doc) != want[k]:
			t.Errorf("article %d is not the same as alone", i)
		}
		i++
	}
	if i != 3*len(list) {
		t.Errorf("%d documents, want %d", i, 3*len(list))
	}
	for range x.All(t.Context(), repeat(list, 1000)) {
		break // ends the workers, too: the race detector and the test's end tell
	}
}

func TestShared(t *testing.T) {
	var x extract.Extractor
	a := article(t, "diplomacy")
	doc, err := x.Extract(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	want := marshal(t, doc)
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			doc, err := x.Extract(context.Background(), a)
			if err != nil || marshal(t, doc) != want {
				t.Errorf("not the same as alone, error %v", err)
			}
		})
	}
	group.Wait()
}
