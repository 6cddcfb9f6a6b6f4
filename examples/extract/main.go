// Extract reads a news article from a file or from standard input and prints the facts in it.
//
//	go run ./examples/extract testdata/articles/diplomacy.txt
//	go run ./examples/extract -json -published 2024-02-03 article.txt
//	go run ./examples/extract -jsonl < articles.jsonl > facts.jsonl
//
// On a terminal, or with -color, the article itself comes first, its facts in colours; -color=false and the environment
// variable NO_COLOR leave it out.
//
// With -jsonl every line of the input is an article {"id", "text", "published"}, and every line of the
// output a Document, in the same order; it runs on all processors in constant memory. A line that cannot
// be read is reported on standard error with its number and skipped, and the exit status is then 1.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/lede-go/lede/extract"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "extract:", err)
		os.Exit(1)
	}
}

// settings are what the command line asks for.
type settings struct {
	json, lines bool
	color       bool // the article before the report, its facts in colours
	published   time.Time
	file        string // empty: standard input
}

// parse reads the command line; color is what -color is unless it stands there.
func parse(args []string, color bool, errs io.Writer) (settings, error) {
	var s settings
	var day string
	flags := flag.NewFlagSet("extract", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: extract [-json | -jsonl] [-color] [-published DAY] [FILE]\n"+
			"Prints the facts in a news article; without FILE it reads standard input.")
		flags.PrintDefaults()
	}
	flags.BoolVar(&s.json, "json", false, "print one JSON document")
	flags.BoolVar(&s.lines, "jsonl", false, "read and write JSON Lines, an article a line")
	flags.BoolVar(&s.color, "color", color, "print the article before its facts, in colours; as on a terminal")
	flags.StringVar(&day, "published", "", "the day of publication, as 2006-01-02 or in RFC 3339")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	if flags.NArg() > 1 {
		return s, fmt.Errorf("one file at a time, not %d", flags.NArg())
	}
	s.file = flags.Arg(0)
	var err error
	s.published, err = publishedDay(day)
	return s, err
}

// run is the program with its arguments and streams.
func run(args []string, in io.Reader, out, errs io.Writer) error {
	s, err := parse(args, isTerminal(out) && os.Getenv("NO_COLOR") == "", errs)
	if errors.Is(err, flag.ErrHelp) {
		return nil
	}
	if err != nil {
		return err
	}
	if s.file != "" {
		file, err := os.Open(s.file)
		if err != nil {
			return err
		}
		defer file.Close()
		in = file
	}
	w := bufio.NewWriter(out)
	if s.lines {
		err = lines(in, w, errs, s.published)
	} else {
		err = article(in, w, s)
	}
	return errors.Join(err, w.Flush())
}

func publishedDay(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	return extract.ParsePublished(s)
}

// isTerminal reports whether what is written is shown to somebody, and not kept.
func isTerminal(out io.Writer) bool {
	file, ok := out.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// article reads one article and prints its report or its JSON.
func article(in io.Reader, out io.Writer, s settings) error {
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	doc, err := extract.Extract(string(text), extract.Published(s.published))
	if err != nil {
		return err
	}
	if !s.json {
		return shown(out, string(text), doc, s.color)
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	return encoder.Encode(doc)
}

// lines turns lines of articles into lines of Documents.
func lines(in io.Reader, out, errs io.Writer, day time.Time) error {
	source := newReader(in, errs, day)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	var x extract.Extractor
	for doc, err := range x.All(context.Background(), source.articles) {
		line := source.next()
		if err != nil {
			source.report(line, err)
			continue
		}
		if err := encoder.Encode(doc); err != nil {
			return err
		}
	}
	return source.outcome()
}
