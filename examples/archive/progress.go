package main

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/cwriter"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress tells how far a run is: a bar on a terminal, a line now and then elsewhere.
type progress struct {
	total    int64 // bytes of the input
	began    time.Time
	first    atomic.Int64 // bytes that earlier runs had read
	read     atomic.Int64
	articles atomic.Int64 // of this run
	bar      *mpb.Bar     // nil if there is no terminal
}

func newProgress(total int64) *progress { return &progress{total: total, began: time.Now()} }

// step counts an article; read is how far the input is read.
func (p *progress) step(read int64) {
	if p.articles.Add(1) == 1 {
		p.first.Store(read)
	}
	p.read.Store(read)
	if p.bar != nil {
		p.bar.SetCurrent(min(read, p.total-1))
	}
}

// show begins to tell of the progress; the function that it gives ends that.
func (p *progress) show(errs io.Writer) (stop func()) {
	if f, ok := errs.(*os.File); ok && cwriter.IsTerminal(int(f.Fd())) {
		return p.draw(f)
	}
	done := make(chan struct{})
	go func() {
		tick := time.NewTicker(10 * time.Second)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				fmt.Fprintln(errs, p.line(time.Since(p.began)))
			case <-done:
				return
			}
		}
	}()
	return func() {
		close(done)
		fmt.Fprintln(errs, p.line(time.Since(p.began)))
	}
}

// draw shows a bar on a terminal.
func (p *progress) draw(errs io.Writer) (stop func()) {
	bars := mpb.New(mpb.WithOutput(errs), mpb.WithWidth(40))
	p.bar = bars.New(p.total, mpb.BarStyle(), mpb.AppendDecorators(
		decor.Any(func(decor.Statistics) string { return " " + p.line(time.Since(p.began)) })))
	return func() {
		if p.read.Load() == p.total {
			p.bar.SetCurrent(p.total)
		}
		p.bar.Abort(false)
		bars.Wait()
	}
}

// finish tells that the whole input is read.
func (p *progress) finish() { p.read.Store(p.total) }

// line tells the progress after a time: "41 %, 12300 articles, 1204 a second, 31s left".
func (p *progress) line(after time.Duration) string {
	articles, read, first := p.articles.Load(), p.read.Load(), p.first.Load()
	text := fmt.Sprintf("%d %%, %d articles", 100*read/max(p.total, 1), articles)
	if after > 0 && articles > 0 {
		text += fmt.Sprintf(", %.0f a second", float64(articles)/after.Seconds())
	}
	if read > first && read < p.total {
		left := time.Duration(float64(after) * float64(p.total-read) / float64(read-first))
		text += fmt.Sprintf(", %s left", left.Round(time.Second))
	}
	return text
}
