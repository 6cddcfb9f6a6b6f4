package main

import (
	"sync"
	"time"

	"github.com/lede-go/lede/extract"
)

// feed hands the articles of a source to an Extractor and keeps, in the same order, what else is known of them.
// What cannot be read goes along as an empty article, so that rejects come out in their place and nothing piles up.
type feed struct {
	source *source
	from   position
	day    time.Time

	mu      sync.Mutex
	pending []record // whose Documents have not come yet
	err     error    // why reading ended early; to be read when the articles have ended
}

// articles yields the articles of the source.
func (f *feed) articles(yield func(extract.Article) bool) {
	f.err = f.source.records(f.from, f.day, func(r record) bool {
		f.mu.Lock()
		f.pending = append(f.pending, r)
		f.mu.Unlock()
		return yield(r.article)
	})
}

// next is the record whose Document comes next.
func (f *feed) next() record {
	f.mu.Lock()
	defer f.mu.Unlock()
	r := f.pending[0]
	f.pending[0] = record{}
	f.pending = f.pending[1:]
	return r
}
