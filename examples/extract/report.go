package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
	"github.com/lede-go/lede/money"
)

// shown prints a Document for people; in colours, after the article itself with its facts marked.
func shown(out io.Writer, text string, doc *extract.Document, color bool) error {
	if color {
		if err := highlight.Terminal(out, strings.TrimRight(text, "\n"), doc); err != nil {
			return err
		}
		fmt.Fprint(out, "\n\n")
	}
	return report(out, doc)
}

// report prints a Document for people.
func report(out io.Writer, doc *extract.Document) error {
	var table bytes.Buffer
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	heading(w, doc)
	section(w, "Entities", doc.Entities, func(e extract.Entity) []string {
		return []string{e.Type.String(), e.Name, details(e), fmt.Sprintf("%d×", len(e.Mentions))}
	})
	section(w, "Money", doc.Money, func(m money.Mention) []string {
		return []string{oneLine(m.Text), value(m), m.Currency.String(), m.Qualifier.String(), per(m)}
	})
	section(w, "Percents", doc.Percents, func(m money.Mention) []string {
		return []string{oneLine(m.Text), value(m), m.Unit, m.Qualifier.String(), m.Direction.String()}
	})
	section(w, "Counts", doc.Counts, func(m money.Mention) []string {
		return []string{oneLine(m.Text), value(m), oneLine(m.Unit), m.Qualifier.String()}
	})
	section(w, "Dates", doc.Dates, func(d dates.Mention) []string {
		return []string{oneLine(d.Text), d.Type.String(), d.Value.String(), d.From.String(), d.To.String(), d.Mod.String()}
	})
	section(w, "Quotes", doc.Quotes, func(q extract.Quote) []string {
		who := q.SpeakerText.Text
		if e := doc.Speaker(q); e != nil {
			who = e.Name
		}
		return []string{oneLine(who), q.Cue, "“" + shorten(oneLine(q.Text), 60) + "”"}
	})
	section(w, "Figures", doc.Figures, func(f extract.Figure) []string { return []string{oneLine(f.String())} })
	if err := w.Flush(); err != nil {
		return err
	}
	for line := range strings.Lines(table.String()) {
		if _, err := fmt.Fprintln(out, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return nil
}

// value is the number of a mention, or the two ends of its range.
func value(m money.Mention) string {
	switch {
	case m.Range:
		return m.Min.String() + " to " + m.Max.String()
	case !m.HasValue:
		return "?"
	}
	return m.Value.String()
}

func per(m money.Mention) string {
	if m.Per == "" {
		return ""
	}
	return "per " + m.Per
}

func heading(w io.Writer, doc *extract.Document) {
	if !doc.Published.IsZero() {
		fmt.Fprintf(w, "Published %s\n", doc.Published.Format("2 January 2006"))
	} else {
		fmt.Fprintln(w, "Day of publication unknown: relative dates stay open (see -published)")
	}
}

// section prints a list under its name, a row an item, in columns.
func section[T any](w io.Writer, name string, list []T, cells func(T) []string) {
	if len(list) > 0 {
		fmt.Fprintf(w, "\n%s\n", name)
	}
	for _, item := range list {
		fmt.Fprintf(w, "  %s\n", strings.Join(cells(item), "\t"))
	}
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
