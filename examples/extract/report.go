package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/lede-go/lede/extract"
)

// report prints a Document for people.
func report(out io.Writer, doc *extract.Document) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	heading(w, doc)
	section(w, "Entities", doc.Entities, func(e extract.Entity) []string {
		return []string{e.Type.String(), e.Name, details(e), fmt.Sprintf("%d×", len(e.Mentions))}
	})
	for i, m := range doc.Money {
		title(w, i, "Money")
		row(w, oneLine(m.Text), m.String(), m.Qualifier.String())
	}
	for i, m := range doc.Percents {
		title(w, i, "Percents")
		row(w, oneLine(m.Text), m.String(), m.Direction.String())
	}
	for i, d := range doc.Dates {
		title(w, i, "Dates")
		row(w, oneLine(d.Text), d.Type.String(), d.Value.String(), d.From.String(), d.To.String())
	}
	section(w, "Quotes", doc.Quotes, func(q extract.Quote) []string {
		who := q.SpeakerText.Text
		if e := doc.Speaker(q); e != nil {
			who = e.Name
		}
		return []string{who, q.Cue, "“" + shorten(oneLine(q.Text), 72) + "”"}
	})
	section(w, "Figures", doc.Figures, func(f extract.Figure) []string { return []string{oneLine(f.String())} })
	return w.Flush()
}

func heading(w io.Writer, doc *extract.Document) {
	if !doc.Published.IsZero() {
		fmt.Fprintf(w, "Published %s\n", doc.Published.Format("2 January 2006"))
	} else {
		fmt.Fprintln(w, "Day of publication unknown: relative dates stay open (see -published)")
	}
}

// section prints a list, a row an item.
func section[T any](w io.Writer, name string, list []T, cells func(T) []string) {
	for i, item := range list {
		title(w, i, name)
		row(w, cells(item)...)
	}
}

// title prints the title of a section before its first row.
func title(w io.Writer, i int, name string) {
	if i == 0 {
		fmt.Fprintf(w, "\n%s\n", name)
	}
}

func row(w io.Writer, cells ...string) {
	fmt.Fprintf(w, "  %s\n", strings.TrimRight(strings.Join(cells, "\t"), "\t"))
}

// details are the titles, other names and country of an entity.
func details(e extract.Entity) string {
	var parts []string
	for _, t := range e.Titles {
		if text := oneLine(t.Text); !slices.Contains(parts, text) {
			parts = append(parts, text)
		}
	}
	if e.Of != "" {
		parts = append(parts, "of "+e.Of)
	}
	for _, alias := range e.Aliases {
		parts = append(parts, "“"+oneLine(alias)+"”")
	}
	return shorten(strings.Join(parts, ", "), 64)
}

// oneLine puts a stretch of text on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// shorten cuts a text after a number of characters.
func shorten(s string, most int) string {
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	return strings.TrimSpace(string(runes[:most-1])) + "…"
}
