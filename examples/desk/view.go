package main

import (
	"bytes"
	"encoding/json"
	"html/template"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
	"github.com/lede-go/lede/money"
)

// view is what the page shows of an article.
type view struct {
	Day      string        // of publication, "14 May 2024"; "" if it is not known
	Text     template.HTML // with marks, by package highlight
	Summary  []tally
	Entities []entityGroup
	Figures  []figureRow
	Numbers  []numberGroup
	Timeline timeline
	Open     []openDate // the dates without an interval
	Quotes   []speakerGroup
	JSON     string
}

type (
	// tally is how many facts of a kind there are, with the class of their marks and the place on the page.
	tally struct {
		Class, Name, Section string
		Count                int
	}
	entityGroup struct {
		Class, Name string
		Entities    []entityRow
	}
	entityRow struct {
		Index         int
		Name, Country string
		Also, Titles  []string
		Mentions      int
	}
	numberGroup struct {
		Name string
		Rows []numberRow
	}
	numberRow struct {
		List              string // "money", "percent" or "count"
		Index             int
		Text, Value, Note string
	}
	figureRow struct {
		numberRow
		Topic, Direction   string
		Period, ComparedTo *dateRef
	}
	dateRef struct {
		Index int
		Text  string
		Span  string
	}
	openDate struct {
		Index             int
		Text, Type, Value string
	}
	speakerGroup struct {
		Name   string
		Entity int
		Quotes []quoteRow
	}
	quoteRow struct {
		Index     int
		Text, Cue string
	}
)

// newView gathers what the page shows.
func newView(text string, doc *extract.Document) (*view, error) {
	var marked, facts bytes.Buffer
	if err := (highlight.Options{Anchors: true}).HTML(&marked, text, doc); err != nil {
		return nil, err
	}
	encoder := json.NewEncoder(&facts)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(doc); err != nil {
		return nil, err
	}
	v := &view{
		Text:     template.HTML(marked.String()), // escaped by package highlight
		Entities: entityGroups(doc),
		Figures:  figureRows(doc),
		Numbers:  numberGroups(doc),
		Timeline: newTimeline(doc.Dates, doc.Published),
		Open:     openDates(doc.Dates),
		Quotes:   speakerGroups(doc),
		JSON:     facts.String(),
	}
	v.Summary = summary(v.Entities, doc)
	if !doc.Published.IsZero() {
		v.Day = doc.Published.Format("2 January 2006")
	}
	return v, nil
}

// typeNames are the entity types in the words of the page, in its order.
var typeNames = []struct {
	kind lede.Type
	name string
}{
	{lede.Person, "People"}, {lede.Org, "Organisations"}, {lede.GPE, "Countries and cities"}, {lede.Loc, "Other places"},
	{lede.NORP, "Nations and groups"}, {lede.Fac, "Buildings and sites"}, {lede.Event, "Events"}, {lede.Law, "Laws"},
	{lede.Product, "Products"}, {lede.WorkOfArt, "Works"},
}

func entityGroups(doc *extract.Document) []entityGroup {
	var groups []entityGroup
	for _, t := range typeNames {
		group := entityGroup{Class: highlight.OfType(t.kind).String(), Name: t.name}
		for i := range doc.Entities {
			if doc.Entities[i].Type == t.kind {
				group.Entities = append(group.Entities, newEntityRow(i, &doc.Entities[i]))
			}
		}
		if group.Entities != nil {
			groups = append(groups, group)
		}
	}
	return groups
}

func newEntityRow(i int, e *extract.Entity) entityRow {
	row := entityRow{Index: i, Name: e.Name, Mentions: len(e.Mentions), Country: e.Country}
	for _, alias := range e.Aliases {
		if !strings.EqualFold(alias, e.Name) {
			row.Also = append(row.Also, alias)
		}
	}
	seen := map[string]bool{}
	for _, t := range e.Titles {
		if !seen[t.Text] {
			row.Titles = append(row.Titles, t.Text)
			seen[t.Text] = true
		}
	}
	return row
}

func numberGroups(doc *extract.Document) []numberGroup {
	var groups []numberGroup
	for _, g := range []struct {
		name string
		list []money.Mention
	}{{"Money", doc.Money}, {"Percentages", doc.Percents}, {"Counts", doc.Counts}} {
		group := numberGroup{Name: g.name}
		for i := range g.list {
			group.Rows = append(group.Rows, newNumberRow(i, &g.list[i]))
		}
		if group.Rows != nil {
			groups = append(groups, group)
		}
	}
	return groups
}

func newNumberRow(i int, m *money.Mention) numberRow {
	row := numberRow{List: m.Kind.String(), Index: i, Text: m.Text, Value: exact(m)}
	notes := []string{words(m.Qualifier.String())}
	switch m.Kind {
	case money.Money:
		if m.Per != "" {
			notes = append(notes, "per "+m.Per)
		}
		if m.EquivOf >= 0 {
			notes = append(notes, "the same in another currency")
		}
	case money.Percent:
		notes = append(notes, m.Direction.String())
		if m.Unit != "percent" {
			notes = append(notes, words(m.Unit))
		}
	case money.Count:
		notes = append(notes, m.Unit)
	}
	row.Note = strings.Join(nonEmpty(notes), ", ")
	return row
}

// exact is the number of a mention with all its digits: "USD 1,800,000,000", "37.2%".
func exact(m *money.Mention) string {
	value := "–"
	switch {
	case m.Range:
		value = grouped(m.Min.String()) + " –\u00a0" + grouped(m.Max.String())
	case m.HasValue:
		value = grouped(m.Value.String())
	}
	if m.Kind == money.Percent {
		return value + "%"
	}
	if currency := m.Currency.String(); currency != "" {
		return currency + " " + value
	}
	return value
}

// grouped puts a comma between thousands: "-1,800,000.25".
func grouped(number string) string {
	whole, fraction, fractional := strings.Cut(number, ".")
	digits := strings.TrimPrefix(whole, "-")
	var b strings.Builder
	b.WriteString(whole[:len(whole)-len(digits)])
	for i, digit := range []byte(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(digit)
	}
	if fractional {
		b.WriteString("." + fraction)
	}
	return b.String()
}

func figureRows(doc *extract.Document) []figureRow {
	var rows []figureRow
	for _, f := range doc.Figures {
		item := doc.FigureOf(f)
		if item == nil {
			continue
		}
		rows = append(rows, figureRow{numberRow: newNumberRow(f.Item, item), Topic: f.Topic.Text,
			Direction: f.Direction.String(), Period: refTo(doc, f.Period), ComparedTo: refTo(doc, f.ComparedTo)})
	}
	return rows
}

// refTo is the date at an index, nil if there is none.
func refTo(doc *extract.Document, i int) *dateRef {
	if i < 0 || i >= len(doc.Dates) {
		return nil
	}
	ref := &dateRef{Index: i, Text: doc.Dates[i].Text}
	if _, _, ok := interval(doc.Dates[i]); ok {
		ref.Span = spanOf(doc.Dates[i])
	}
	return ref
}

// openDates are the dates that stand on no timeline: lengths, repeated times, and what the text leaves open.
func openDates(list []dates.Mention) []openDate {
	var open []openDate
	for i, d := range list {
		if _, _, ok := interval(d); !ok {
			open = append(open, openDate{i, d.Text, strings.ToLower(d.Type.String()), d.Value.String()})
		}
	}
	return open
}

// speakerGroups are the quotations by who speaks, in the order of their first words; who is not known comes last.
func speakerGroups(doc *extract.Document) []speakerGroup {
	var groups []speakerGroup
	unknown := speakerGroup{Name: "Not named", Entity: extract.None}
	at := map[int]int{} // the group of an entity
	for i, q := range doc.Quotes {
		row := quoteRow{Index: i, Text: q.Text, Cue: q.Cue}
		who := doc.Speaker(q)
		if who == nil {
			unknown.Quotes = append(unknown.Quotes, row)
			continue
		}
		g, known := at[q.Speaker]
		if !known {
			g = len(groups)
			at[q.Speaker] = g
			groups = append(groups, speakerGroup{Name: who.Name, Entity: q.Speaker})
		}
		groups[g].Quotes = append(groups[g].Quotes, row)
	}
	if unknown.Quotes != nil {
		groups = append(groups, unknown)
	}
	return groups
}

// summary counts the facts of every kind: it is the legend of the colours too.
func summary(entities []entityGroup, doc *extract.Document) []tally {
	var all []tally
	for _, g := range entities {
		all = append(all, tally{g.Class, g.Name, "kind-" + g.Class, len(g.Entities)})
	}
	for _, t := range []tally{
		{"money", "Money", "numbers-title", len(doc.Money)},
		{"percent", "Percentages", "numbers-title", len(doc.Percents)},
		{"count", "Counts", "numbers-title", len(doc.Counts)},
		{"date", "Dates", "dates-title", len(doc.Dates)},
		{"quote", "Quotes", "quotes-title", len(doc.Quotes)},
	} {
		if t.Count > 0 {
			all = append(all, t)
		}
	}
	return all
}

// words makes a name of the JSON readable: "at_least" is "at least".
func words(name string) string { return strings.ReplaceAll(name, "_", " ") }

func nonEmpty(list []string) []string {
	var out []string
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}
