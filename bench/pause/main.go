// Pause shows how long an article works on after its context has ended: the longest times between two questions that it asks
// the context, for the articles of testdata, one after another, up to a size in bytes.
//
//	cd bench && go run ./pause 50000000
//
// The clock is the one on the wall: on a busy machine other programs are in it. The tests count questions instead.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede/extract"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "pause:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("want the size of the text in bytes, not %q", args)
	}
	size, err := strconv.Atoi(args[0])
	if err != nil || size < 1 {
		return fmt.Errorf("want a number of bytes, not %q", args[0])
	}
	text, err := long(size)
	if err != nil {
		return err
	}
	if _, err := extract.Extract(text[:min(size, 1<<16)]); err != nil { // lists are read once
		return err
	}
	x := extract.Extractor{MaxBytes: size}
	w := &watch{Context: context.Background(), last: time.Now()}
	begun := w.last
	if _, err := x.Extract(w, extract.Article{Text: text}); err != nil {
		return err
	}
	slices.SortFunc(w.pauses, func(a, b time.Duration) int { return int(b - a) })
	fmt.Printf("%d bytes in %v, asked %d times; the longest pauses: %v; one in 1,000 is longer than %v\n", size,
		time.Since(begun).Round(time.Millisecond), len(w.pauses), w.pauses[:min(len(w.pauses), 5)], w.pauses[len(w.pauses)/1000])
	return stops(x, text)
}

// stops tells how late an article comes back whose context ends on the way.
func stops(x extract.Extractor, text string) error {
	for _, after := range []time.Duration{10, 100, 300, 1000, 3000} {
		end := time.Now().Add(after * time.Millisecond)
		ctx, cancel := context.WithDeadline(context.Background(), end)
		_, err := x.Extract(ctx, extract.Article{Text: text})
		late := time.Since(end)
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) {
			fmt.Printf("done before the deadline of %v\n", after*time.Millisecond)
			continue
		}
		fmt.Printf("deadline after %v: back %v later\n", after*time.Millisecond, late.Round(time.Microsecond))
	}
	return nil
}

// watch is a context that never ends and notes when it is asked.
type watch struct {
	context.Context
	last   time.Time
	pauses []time.Duration
}

func (w *watch) Done() <-chan struct{} { return make(chan struct{}) }

func (w *watch) Err() error {
	now := time.Now()
	w.pauses = append(w.pauses, now.Sub(w.last))
	w.last = now
	return nil
}

// long is all articles, one after another, again and again.
func long(size int) (string, error) {
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		return "", fmt.Errorf("no articles: run it in bench (%v)", err)
	}
	var b strings.Builder
	for b.Len() < size {
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return "", err
			}
			b.Write(append(text, "\n\n"...))
		}
	}
	return b.String()[:size], nil
}
