package extract

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// All reads any number of articles on all processors and gives their Documents in order, each with the
// error of its article. Memory is constant: no more than two articles a worker are under way. It ends with
// the articles, with the loop, or, giving its error once, with the context; before it ends it waits for the
// articles to give way.
func (x *Extractor) All(ctx context.Context, articles iter.Seq[Article]) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var workers sync.WaitGroup
		defer workers.Wait()
		defer cancel()
		for j := range x.start(ctx, articles, &workers) {
			select {
			case <-j.done:
			case <-ctx.Done():
				yield(nil, ctx.Err())
				return
			}
			if !yield(j.doc, j.err) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(nil, err)
		}
	}
}

// job is one article on its way through All.
type job struct {
	article Article
	doc     *Document
	err     error
	done    chan struct{} // closed when doc and err are there
}

// start sets the workers going and gives the jobs in the order of the articles, finished or not.
func (x *Extractor) start(ctx context.Context, articles iter.Seq[Article], workers *sync.WaitGroup) <-chan *job {
	count := x.Workers
	if count <= 0 {
		count = runtime.GOMAXPROCS(0)
	}
	queue, todo := make(chan *job, count), make(chan *job)
	for range count {
		workers.Go(func() {
			for j := range todo {
				j.doc, j.err = x.Extract(ctx, j.article)
				close(j.done)
			}
		})
	}
	workers.Go(func() {
		defer close(queue)
		defer close(todo)
		feed(ctx, articles, queue, todo)
	})
	return queue
}

// feed hands the articles to the queue, which keeps their order, and to the workers.
func feed(ctx context.Context, articles iter.Seq[Article], queue, todo chan<- *job) {
	for a := range articles {
		j := &job{article: a, done: make(chan struct{})}
		for _, out := range []chan<- *job{queue, todo} {
			select {
			case out <- j:
			case <-ctx.Done():
				return
			}
		}
	}
}
