package main

import (
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-go/lede/extract"
)

// settings are what the command line asks for.
type settings struct {
	input, output string
	format        string // jsonl, parquet, csv or bulk
	rows          string // csv: figures, dates or amounts
	index         string // bulk: the name of the index
	published     string // the day of articles without one
	dollar        string // what a bare "$" means
	checkpoint    int    // lines and files between two entries of the journal
	workers       int
	restart       bool
}

const usage = `usage: archive -o OUTPUT [flags] INPUT
Writes the facts in all articles of INPUT, a file of JSON Lines or a folder.`

// parse reads the command line.
func parse(args []string, errs io.Writer) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("archive", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {
		fmt.Fprintln(errs, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&s.output, "o", "", "the `file` to write, gzipped if it ends in .gz; for Parquet a folder of parts")
	flags.StringVar(&s.format, "format", "", "jsonl, parquet, csv or bulk (default: by the name of the output, else jsonl)")
	flags.StringVar(&s.rows, "rows", "figures", "what the rows of CSV are: figures, dates or amounts")
	flags.StringVar(&s.index, "index", "articles", "the index that bulk lines name")
	flags.StringVar(&s.published, "published", "", "the `day` of publication of articles that have none, as 2006-01-02")
	flags.StringVar(&s.dollar, "dollar", "", "the currency that a bare $ means where the text does not tell (default USD)")
	flags.IntVar(&s.checkpoint, "checkpoint", 0, "articles between two entries of the journal (default 1000, for Parquet 10000)")
	flags.IntVar(&s.workers, "workers", 0, "articles read at a time (default: one a processor)")
	flags.BoolVar(&s.restart, "restart", false, "begin anew, over what an earlier run has written")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	if flags.NArg() != 1 || s.output == "" {
		return s, fmt.Errorf("one input and one output are needed\n%s", usage)
	}
	s.input, s.output = flags.Arg(0), filepath.Clean(s.output)
	s.complete()
	return s, s.check()
}

// complete fills in what the command line leaves to us.
func (s *settings) complete() {
	if s.format == "" {
		s.format = "jsonl"
		if kind := strings.TrimPrefix(filepath.Ext(strings.TrimSuffix(s.output, ".gz")), "."); slices.Contains(formats, kind) {
			s.format = kind
		}
	}
	if s.checkpoint == 0 {
		s.checkpoint = 1000
		if s.format == "parquet" {
			s.checkpoint = 10000
		}
	}
}

var formats = []string{"jsonl", "parquet", "csv", "bulk"}

func (s *settings) check() error {
	switch {
	case !slices.Contains(formats, s.format):
		return fmt.Errorf("-format is %q, not one of %s", s.format, strings.Join(formats, ", "))
	case s.format == "csv" && columns(s.rows) == nil:
		return fmt.Errorf("-rows is %q, not figures, dates or amounts", s.rows)
	case s.format == "parquet" && s.gzip():
		return fmt.Errorf("the output is %q: Parquet compresses by itself", s.output)
	case s.checkpoint < 0:
		return fmt.Errorf("-checkpoint is %d", s.checkpoint)
	}
	if s.published != "" {
		_, err := extract.ParsePublished(s.published)
		return err
	}
	return nil
}

// gzip reports whether the output is compressed.
func (s *settings) gzip() bool { return strings.HasSuffix(s.output, ".gz") }

// String names all that the bytes of the output depend on, besides the input.
func (s *settings) String() string {
	return fmt.Sprintf("%s %s %s %q %q %d %t", s.format, s.rows, s.index, s.published, s.dollar, s.checkpoint, s.gzip())
}
