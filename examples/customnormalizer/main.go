// Customnormalizer puts a user's own names to work: a Normalizer that looks companies up in a table of tickers, and Aliases
// for what this newsroom calls things.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/normalize"
)

// tickers is a Normalizer: names of companies become their ticker symbols.
type tickers map[string]string

// Normalize looks the first word of an organisation's name up.
func (t tickers) Normalize(name string, typ lede.Type) (string, bool) {
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	symbol, ok := t[first]
	return symbol, ok && typ == lede.Org
}

const news = "CHICAGO – Tyson Foods raised its forecast on Thursday. Chevron Corp. and Boeing did not. The World Bank said " +
	"growth in the United States would slow; Tyson, the bank added, buys most of its grain in America.\n"

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "customnormalizer:", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	x := extract.Extractor{Normalizers: []normalize.Normalizer{
		tickers{"tyson": "TSN", "chevron": "CVX", "boeing": "BA"},
		normalize.Aliases{"united states": "USA", "america": "USA"},
	}}
	doc, err := x.Extract(context.Background(), extract.Article{Text: news})
	if err != nil {
		return err
	}
	for _, e := range doc.Entities {
		if _, err := fmt.Fprintf(out, "%-4s %-11s %s\n", e.Type, e.Name, strings.Join(e.Aliases, ", ")); err != nil {
			return err
		}
	}
	return nil
}
