// Archive reads a whole archive of news articles and writes the facts in them, on all processors and in constant memory.
//
//	go run . -o facts.jsonl.gz articles.jsonl.gz
//	go run . -o facts.parquet articles/
//	go run . -o figures.csv -rows figures articles/
//	go run . -o facts.bulk -format bulk -index news articles.jsonl
//
// INPUT is a file of JSON Lines, {"id", "text", "published"} a line, or a folder of .jsonl, .json and .txt files; each may be
// gzipped. A run that was interrupted, even by a loss of power, goes on where it was when it is started again with the
// same arguments, and writes the same bytes as one that was not. See README.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
}

// run is the program with its arguments and streams: the summary goes to out, progress to errs.
func run(ctx context.Context, args []string, out io.Writer, errs io.Writer) error {
	s, err := parse(args, errs)
	if errors.Is(err, flag.ErrHelp) {
		return nil
	}
	if err != nil {
		return err
	}
	j, err := open(s)
	if err != nil {
		return err
	}
	defer j.close()
	if err := j.run(ctx, errs); err != nil {
		return err
	}
	return j.state.Summary.print(out)
}
