package main

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/money"
)

// columns are the names of the columns of a kind of rows, nil if there is no such kind.
func columns(rows string) []string {
	switch rows {
	case "figures":
		return []string{"article", "published", "topic", "kind", "value", "min", "max", "unit", "qualifier", "direction",
			"period", "from", "to", "compared_to", "start", "end", "text"}
	case "dates":
		return []string{"article", "published", "type", "value", "from", "to", "mod", "open", "start", "end", "text"}
	case "amounts":
		return []string{"article", "published", "amount", "min", "max", "currency", "qualifier", "per", "equiv_of", "start", "end", "text"}
	}
	return nil
}

// head writes the names of the columns.
func head(w io.Writer, rows string) error { return writeRows(w, [][]string{columns(rows)}) }

// csvEncoder writes the rows of a kind.
func csvEncoder(rows string) func(io.Writer, result) error {
	list := map[string]func(*extract.Document) [][]string{"figures": figureRows, "dates": dateRows, "amounts": amountRows}[rows]
	return func(w io.Writer, r result) error { return writeRows(w, list(r.doc)) }
}

func writeRows(w io.Writer, rows [][]string) error {
	c := csv.NewWriter(w)
	return c.WriteAll(rows)
}

func figureRows(doc *extract.Document) [][]string {
	var rows [][]string
	for _, f := range doc.Figures {
		m := doc.FigureOf(f)
		if m == nil {
			continue
		}
		value, low, high := numbers(m)
		unit := m.Unit
		if m.Kind == money.Money {
			unit = m.Currency.String()
		}
		period, compared := dateAt(doc, f.Period), dateAt(doc, f.ComparedTo)
		rows = append(rows, []string{doc.ID, day(doc.Published), oneLine(f.Topic.Text), kind(m.Kind), value, low, high, oneLine(unit),
			m.Qualifier.String(), f.Direction.String(), period.Value.String(), period.From.String(), period.To.String(),
			compared.Value.String(), strconv.Itoa(m.Start), strconv.Itoa(m.End), oneLine(m.Text)})
	}
	return rows
}

func kind(k money.Kind) string {
	switch k {
	case money.Money:
		return "money"
	case money.Percent:
		return "percent"
	}
	return "count"
}

func dateRows(doc *extract.Document) [][]string {
	var rows [][]string
	for _, d := range doc.Dates {
		rows = append(rows, []string{doc.ID, day(doc.Published), d.Type.String(), d.Value.String(), d.From.String(), d.To.String(),
			d.Mod.String(), d.Open.String(), strconv.Itoa(d.Start), strconv.Itoa(d.End), oneLine(d.Text)})
	}
	return rows
}

func amountRows(doc *extract.Document) [][]string {
	var rows [][]string
	for _, m := range doc.Money {
		value, low, high := numbers(&m)
		equiv := ""
		if m.EquivOf >= 0 {
			equiv = strconv.Itoa(m.EquivOf)
		}
		rows = append(rows, []string{doc.ID, day(doc.Published), value, low, high, m.Currency.String(), m.Qualifier.String(), m.Per,
			equiv, strconv.Itoa(m.Start), strconv.Itoa(m.End), oneLine(m.Text)})
	}
	return rows
}

// numbers are the value of a mention, or the ends of its range, or nothing.
func numbers(m *money.Mention) (value, low, high string) {
	switch {
	case m.Range:
		return "", m.Min.String(), m.Max.String()
	case m.HasValue:
		return m.Value.String(), "", ""
	}
	return "", "", ""
}

// dateAt is a date of the Document, the zero date for extract.None.
func dateAt(doc *extract.Document, i int) dates.Mention {
	if i < 0 || i >= len(doc.Dates) {
		return dates.Mention{}
	}
	return doc.Dates[i]
}

// day is a day as it is written in a row, "" if it is not known.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// oneLine puts a stretch of text on one line, in valid UTF-8.
func oneLine(s string) string {
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "\uFFFD")
}
