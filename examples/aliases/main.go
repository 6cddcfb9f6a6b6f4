// Aliases tells the library what a newsroom calls things: a map is enough.
package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/normalize"
)

const news = "The Fed left its rate alone on Wednesday. Foggy Bottom had no comment, and the State Department's spokesman " +
	"was away. The Federal Reserve meets again in May.\n"

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "aliases:", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	x := extract.Extractor{Normalizers: []normalize.Normalizer{normalize.Aliases{
		"foggy bottom":     "U.S. Department of State",
		"state department": "U.S. Department of State",
		"fed":              "Federal Reserve System",
		"federal reserve":  "Federal Reserve System",
	}}}
	doc, err := x.Extract(context.Background(), extract.Article{Text: news})
	if err != nil {
		return err
	}
	for _, e := range doc.Entities {
		if _, err := fmt.Fprintf(out, "%s: %q\n", e.Name, e.Aliases); err != nil {
			return err
		}
	}
	return nil
}
