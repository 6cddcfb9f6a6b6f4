package extract

import (
	"strings"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/money"
	"github.com/lede-go/lede/normalize"
)

// None is the index that points to nothing.
const None = -1

// Document is what one article says, as structured facts. Every list is in text order, spans are bytes into
// the text as given, and indexes (Quote.Speaker, Figure.Period …) point into the lists of the same Document;
// [None] points to nothing. It marshals to the JSON of schema.json.
type Document struct {
	ID          string    // the article's, as given
	Published   time.Time // the day of publication, given or found in the text; zero where neither
	Headline    lede.Span // zero if the text has none
	Dateline    Dateline  // its span is zero if the text has none
	Entities    []Entity  // by their first mention
	Money       []money.Mention
	Percents    []money.Mention
	Counts      []money.Mention
	Dates       []dates.Mention
	Quotes      []Quote
	Figures     []Figure
	Sentences   []lede.Span
	Boilerplate []Boilerplate
}

// Mention is a stretch of the text and what stands there.
type Mention struct {
	lede.Span
	Text string
}

// Dateline is where an article was sent from and by which agency.
type Dateline struct {
	lede.Span
	Place  int // the entity, or None
	Agency int // the entity, or None
}

// Entity is one thing that the article names, under one name.
type Entity struct {
	ID       int // its index in Document.Entities
	Type     lede.Type
	Name     string    // the canonical name, which need not stand in the text
	Aliases  []string  // the other strings that stand for it in the text, sorted
	Titles   []Mention // of a person: offices and honorifics, also where they stand for the person alone
	Of       string    // NORP only: the country or region
	Country  string    // countries and NORP: ISO 3166-1 alpha-2
	Ref      string    // the user's own id of the entity, from the Registry
	Mentions []Mention
}

// Entry is what a normalize.Registry learns, to know the entity again in the next article.
func (e Entity) Entry() normalize.Entry {
	return normalize.Entity{Type: e.Type, Name: e.Name, Aliases: e.Aliases, ID: e.Ref}.Entry()
}

// Quote is a quotation: the span of the words between the marks, or of what is reported.
type Quote struct {
	lede.Span
	Text        string
	Speaker     int     // the entity who speaks, or None
	SpeakerText Mention // the words that name the speaker: "he", "Kazakh minister"; zero if none do
	Cue         string  // the word that tells of speech: "said"; "" if none does
	Partial     bool    // woven into a sentence of the writer
	Indirect    bool    // reported without marks; only where Extractor.Indirect asks for it
}

// Figure is an amount, a percentage or a count as a fact: what it measures, and when.
type Figure struct {
	Kind       money.Kind      // in which list Item stands: Money, Percents or Counts
	Item       int             // the index there
	Topic      Mention         // what is measured; zero if the text does not say
	Period     int             // the date for which it holds, an index in Dates, or None
	Direction  money.Direction // of the topic: up, down or neither
	ComparedTo int             // the date with which it is compared, or None

	value, period string // for String
}

// String tells the figure in a line: "Bilateral trade, January-October 2019: USD 1800000000".
func (f Figure) String() string {
	var b strings.Builder
	b.WriteString(f.Topic.Text)
	if f.period != "" {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(f.period)
	}
	if b.Len() > 0 {
		b.WriteString(": ")
	}
	b.WriteString(f.value)
	if d := f.Direction.String(); d != "" {
		b.WriteString(" (" + d + ")")
	}
	return b.String()
}

// valueOf is the number of a mention as Figure.String shows it: "USD 1800000000", "37.2%", "590 companies".
func valueOf(m *money.Mention) string {
	value := m.Value.String()
	switch {
	case m.Range:
		value = m.Min.String() + ".." + m.Max.String()
	case !m.HasValue:
		value = m.Text
	}
	switch m.Kind {
	case money.Money:
		return strings.TrimSpace(m.Currency.String() + " " + value)
	case money.Percent:
		return value + "%"
	}
	return strings.TrimSpace(value + " " + m.Unit)
}

// Speaker is the entity who speaks a quotation, nil if it is not known.
func (d *Document) Speaker(q Quote) *Entity { return d.entity(q.Speaker) }

func (d *Document) entity(i int) *Entity {
	if i < 0 || i >= len(d.Entities) {
		return nil
	}
	return &d.Entities[i]
}

// FigureOf is the mention that a figure is about: its amount, percentage or count.
func (d *Document) FigureOf(f Figure) *money.Mention {
	list := d.list(f.Kind)
	if f.Item < 0 || f.Item >= len(list) {
		return nil
	}
	return &list[f.Item]
}

// list is the list of the mentions of a kind.
func (d *Document) list(kind money.Kind) []money.Mention {
	switch kind {
	case money.Money:
		return d.Money
	case money.Percent:
		return d.Percents
	case money.Count:
		return d.Counts
	}
	return nil
}
