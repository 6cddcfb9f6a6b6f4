// Bench measures the library beside others that do the same work, in one run on one machine, and prints one table. It is
// a module of its own, so that users of the library never download the rivals.
//
//	cd bench && go run .                            # the table
//	cd bench && go run . -md ../doc/performance.md  # the same as Markdown
//
// Machines differ and are noisy: read the ratios within one run, not the figures.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/lede-go/lede/bench/internal/news"
)

func main() {
	markdown := flag.String("md", "", "write the table as Markdown into this file, too")
	each := flag.Duration("time", time.Second, "how long each work is measured, at least")
	flag.Parse()
	if err := run(*markdown, *each); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(markdown string, each time.Duration) error {
	texts, err := news.Load("../testdata/articles")
	if err != nil {
		return err
	}
	var rows []row
	for _, w := range works() {
		rows = append(rows, measure(w, texts.Sized(w.size), each))
	}
	streams, err := streams()
	if err != nil {
		return err
	}
	rows = append(rows, streams...)
	rate(rows)
	print(os.Stdout, rows)
	if markdown == "" {
		return nil
	}
	return write(markdown, rows)
}
