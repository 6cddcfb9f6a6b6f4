package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/lede-go/lede/extract"
)

// reader reads articles from JSON Lines and reports the lines that hold none.
type reader struct {
	in   *bufio.Reader
	errs io.Writer
	day  time.Time // of articles without one

	mu    sync.Mutex
	lines []int // numbers of the lines whose articles are under way, in order
	bad   int   // lines that gave no Document
	err   error // why reading ended early
}

func newReader(in io.Reader, errs io.Writer, day time.Time) *reader {
	return &reader{in: bufio.NewReaderSize(in, 1<<16), errs: errs, day: day}
}

// articles yields the articles of the input; blank lines count but hold none.
func (r *reader) articles(yield func(extract.Article) bool) {
	for number := 1; ; number++ {
		line, err := r.in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 && !r.article(number, line, yield) {
			return
		}
		if err != nil {
			if !errors.Is(err, io.EOF) {
				r.err = err
			}
			return
		}
	}
}

// article yields the article of one line, or reports the line.
func (r *reader) article(number int, line []byte, yield func(extract.Article) bool) bool {
	a := extract.Article{}
	if err := json.Unmarshal(line, &a); err != nil {
		r.report(number, err)
		return true
	}
	if a.Published.IsZero() {
		a.Published = r.day
	}
	r.mu.Lock()
	r.lines = append(r.lines, number)
	r.mu.Unlock()
	return yield(a)
}

// next is the number of the line whose Document comes next.
func (r *reader) next() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.lines) == 0 {
		return 0
	}
	number := r.lines[0]
	r.lines = r.lines[1:]
	return number
}

// report tells of a line that gives no Document.
func (r *reader) report(number int, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.bad++
	fmt.Fprintf(r.errs, "line %d: %v\n", number, err)
}

// outcome is the error of the whole run.
func (r *reader) outcome() error {
	switch {
	case r.err != nil:
		return r.err
	case r.bad > 0:
		return fmt.Errorf("%d lines skipped", r.bad)
	}
	return nil
}
