// Html reads a saved web page of news, takes the article out of it, and prints the facts in it.
//
//	go run . page.html
//	go run . -json < page.html
//	go run . -text page.html
//
// What is article and what is navigation, go-readability tells; it also knows most ways in which pages name their day of
// publication. The offsets of the facts are bytes into the article's text, which -text prints and -json gives with the facts.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/lede-go/lede/extract"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "html:", err)
		os.Exit(1)
	}
}

// settings are what the command line asks for.
type settings struct {
	json, text, color bool
	day               string
	file              string // empty: standard input
}

func parse(args []string, errs io.Writer) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("html", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: html [-json | -text | -color] [-published DAY] [FILE]\n"+
			"Prints the facts in a saved web page of news; without FILE it reads standard input.")
		flags.PrintDefaults()
	}
	flags.BoolVar(&s.json, "json", false, `print JSON: {"title", "text", "document"}`)
	flags.BoolVar(&s.text, "text", false, "print the article's text alone")
	flags.BoolVar(&s.color, "color", false, "print the article with its facts in colours")
	flags.StringVar(&s.day, "published", "", "the day of publication, in place of what the page says")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	if flags.NArg() > 1 {
		return s, fmt.Errorf("one page at a time, not %d", flags.NArg())
	}
	s.file = flags.Arg(0)
	return s, nil
}

// run is the program with its arguments and streams.
func run(args []string, in io.Reader, out, errs io.Writer) error {
	s, err := parse(args, errs)
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
	p, err := readPage(in)
	if err != nil {
		return err
	}
	if s.day != "" {
		if p.published, err = extract.ParsePublished(s.day); err != nil {
			return err
		}
	}
	return s.print(out, p)
}

// print extracts the facts and prints them as asked for.
func (s settings) print(out io.Writer, p page) error {
	if s.text {
		_, err := fmt.Fprintln(out, p.text)
		return err
	}
	doc, err := extract.Extract(p.text, extract.Published(p.published))
	switch {
	case err != nil:
		return err
	case s.json:
		return printJSON(out, p, doc)
	}
	return report(out, p, doc, s.color)
}

func printJSON(out io.Writer, p page, doc *extract.Document) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	return encoder.Encode(struct {
		Title    string            `json:"title"`
		Text     string            `json:"text"`
		Document *extract.Document `json:"document"`
	}{p.title, p.text, doc})
}
