package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
)

// report prints the facts for people; in colours, after the article itself.
func report(out io.Writer, p page, doc *extract.Document, color bool) error {
	if color {
		if err := highlight.Terminal(out, p.text, doc); err != nil {
			return err
		}
		fmt.Fprint(out, "\n\n")
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, p.title)
	if doc.Published.IsZero() {
		fmt.Fprintln(w, "day of publication unknown: relative dates stay open (see -published)")
	} else {
		fmt.Fprintf(w, "published %s\n", doc.Published.Format("2 January 2006"))
	}
	for _, e := range doc.Entities {
		fmt.Fprintf(w, "%s\t%s\t%d×\n", e.Type, e.Name, len(e.Mentions))
	}
	for _, m := range doc.Money {
		fmt.Fprintf(w, "money\t%s\t%s\n", oneLine(m.Text), m)
	}
	for _, d := range doc.Dates {
		fmt.Fprintf(w, "date\t%s\t%s\n", oneLine(d.Text), d.Value)
	}
	for _, q := range doc.Quotes {
		who := q.SpeakerText.Text
		if e := doc.Speaker(q); e != nil {
			who = e.Name
		}
		fmt.Fprintf(w, "quote\t%s\t“%s”\n", oneLine(who), oneLine(q.Text))
	}
	for _, f := range doc.Figures {
		fmt.Fprintf(w, "figure\t%s\n", oneLine(f.String()))
	}
	return w.Flush()
}
