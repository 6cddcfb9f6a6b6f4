// Registry watches a stream of articles for names that the user knows. It loads known names with ids from a file and reads
// articles from standard input, one JSON object a line ({"id", "text"}); for each name of the list that an article has it
// prints the article's id, the name's id and canonical name, the byte offset and the string found, parted by tabs:
//
//	go run ./examples/registry examples/registry/testdata/portfolio.tsv < examples/registry/testdata/articles.jsonl
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/lede-go/lede/normalize"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "registry:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	if len(args) != 1 {
		return fmt.Errorf("want one argument, the file of known names, have %d", len(args))
	}
	known, err := load(args[0])
	if err != nil {
		return err
	}
	return watch(known, in, out)
}

// load reads the known names; the error tells every bad line.
func load(name string) (*normalize.Registry, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var known normalize.Registry
	return &known, known.Load(name, f)
}

func watch(known *normalize.Registry, in io.Reader, out io.Writer) error {
	w := bufio.NewWriter(out)
	defer w.Flush()
	for articles := json.NewDecoder(in); ; {
		var a struct{ ID, Text string }
		if err := articles.Decode(&a); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		for _, f := range known.Find(a.Text) {
			fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%s\n", a.ID, f.Entry.ID, f.Entry.Name, f.Start, f.In(a.Text))
		}
	}
}
