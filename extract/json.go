package extract

import (
	"encoding/json"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/money"
)

// The shapes of the JSON that a Document marshals to: see schema.json. Fields whose value is unknown are left out.
type (
	documentJSON struct {
		ID          string            `json:"id"`
		Published   string            `json:"published,omitempty"`
		Headline    *lede.Span        `json:"headline,omitempty"`
		Dateline    *datelineJSON     `json:"dateline,omitempty"`
		Entities    []entityJSON      `json:"entities"`
		Money       []moneyJSON       `json:"money"`
		Percents    []percentJSON     `json:"percents"`
		Dates       []dateJSON        `json:"dates"`
		Counts      []countJSON       `json:"counts"`
		Quotes      []quoteJSON       `json:"quotes"`
		Figures     []figureJSON      `json:"figures"`
		Sentences   []lede.Span       `json:"sentences"`
		Boilerplate []boilerplateJSON `json:"boilerplate"`
	}
	mentionJSON struct {
		lede.Span
		Text string `json:"text"`
	}
	datelineJSON struct {
		lede.Span
		Place  *int `json:"place,omitempty"`
		Agency *int `json:"agency,omitempty"`
	}
	entityJSON struct {
		ID       int           `json:"id"`
		Type     lede.Type     `json:"type"`
		Name     string        `json:"name"`
		Aliases  []string      `json:"aliases,omitempty"`
		Titles   []mentionJSON `json:"titles,omitempty"`
		Of       string        `json:"of,omitempty"`
		Country  string        `json:"country,omitempty"`
		Ref      string        `json:"ref,omitempty"`
		Mentions []mentionJSON `json:"mentions"`
	}
	moneyJSON struct {
		mentionJSON
		Amount    *money.Decimal `json:"amount,omitempty"`
		Min       *money.Decimal `json:"min,omitempty"`
		Max       *money.Decimal `json:"max,omitempty"`
		Currency  string         `json:"currency,omitempty"`
		Qualifier string         `json:"qualifier,omitempty"`
		Per       string         `json:"per,omitempty"`
		EquivOf   *int           `json:"equiv_of,omitempty"`
	}
	percentJSON struct {
		mentionJSON
		Value     *money.Decimal `json:"value,omitempty"`
		Min       *money.Decimal `json:"min,omitempty"`
		Max       *money.Decimal `json:"max,omitempty"`
		Unit      string         `json:"unit,omitempty"`
		Direction string         `json:"direction,omitempty"`
		Qualifier string         `json:"qualifier,omitempty"`
		Kind      string         `json:"kind,omitempty"`
	}
	countJSON struct {
		mentionJSON
		Value     *money.Decimal `json:"value,omitempty"`
		Min       *money.Decimal `json:"min,omitempty"`
		Max       *money.Decimal `json:"max,omitempty"`
		Unit      string         `json:"unit,omitempty"`
		Qualifier string         `json:"qualifier,omitempty"`
	}
	dateJSON struct {
		mentionJSON
		Type  string     `json:"type"`
		Value string     `json:"value"`
		From  string     `json:"from,omitempty"`
		To    string     `json:"to,omitempty"`
		Mod   string     `json:"mod,omitempty"`
		Open  string     `json:"open,omitempty"`
		Parts []dateJSON `json:"parts,omitempty"`
	}
	quoteJSON struct {
		mentionJSON
		Speaker     *int         `json:"speaker,omitempty"`
		SpeakerText *mentionJSON `json:"speaker_text,omitempty"`
		Cue         string       `json:"cue,omitempty"`
		Partial     bool         `json:"partial"`
		Indirect    bool         `json:"indirect,omitempty"`
	}
	figureJSON struct {
		Money      *int         `json:"money,omitempty"`
		Percent    *int         `json:"percent,omitempty"`
		Count      *int         `json:"count,omitempty"`
		Topic      *mentionJSON `json:"topic,omitempty"`
		Period     *int         `json:"period,omitempty"`
		Direction  string       `json:"direction,omitempty"`
		ComparedTo *int         `json:"compared_to,omitempty"`
	}
	boilerplateJSON struct {
		lede.Span
		Kind BoilerplateKind `json:"kind"`
	}
)

// MarshalJSON writes the Document in the form of schema.json. Bytes of the text that are no UTF-8 become U+FFFD
// there, as JSON holds no others; offsets stay those of the text as given.
func (d *Document) MarshalJSON() ([]byte, error) {
	out := documentJSON{
		ID:          d.ID,
		Published:   stamp(d.Published),
		Headline:    spanJSON(d.Headline),
		Dateline:    d.Dateline.json(),
		Entities:    convert(d.Entities, Entity.json),
		Money:       convert(d.Money, moneyToJSON),
		Percents:    convert(d.Percents, percentToJSON),
		Dates:       convert(d.Dates, dateToJSON),
		Counts:      convert(d.Counts, countToJSON),
		Quotes:      convert(d.Quotes, Quote.json),
		Figures:     convert(d.Figures, Figure.json),
		Sentences:   append([]lede.Span{}, d.Sentences...),
		Boilerplate: convert(d.Boilerplate, func(b Boilerplate) boilerplateJSON { return boilerplateJSON(b) }),
	}
	return json.Marshal(out)
}

// convert gives a list in its JSON shape; an empty list is "[]".
func convert[T, J any](list []T, shape func(T) J) []J {
	out := make([]J, len(list))
	for i, item := range list {
		out[i] = shape(item)
	}
	return out
}

// stamp writes a day as a date, and any other time in RFC 3339.
func stamp(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Equal(time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)):
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

func spanJSON(s lede.Span) *lede.Span {
	if s.IsZero() {
		return nil
	}
	return &s
}

// index is an index in JSON; None is left out.
func index(i int) *int {
	if i < 0 {
		return nil
	}
	return &i
}

func (m Mention) json() mentionJSON { return mentionJSON(m) }

func (m Mention) optional() *mentionJSON {
	if m.IsZero() {
		return nil
	}
	out := m.json()
	return &out
}

func (l Dateline) json() *datelineJSON {
	if l.IsZero() {
		return nil
	}
	return &datelineJSON{l.Span, index(l.Place), index(l.Agency)}
}

func (e Entity) json() entityJSON {
	return entityJSON{
		ID: e.ID, Type: e.Type, Name: e.Name, Aliases: e.Aliases, Titles: convert(e.Titles, Mention.json),
		Of: e.Of, Country: e.Country, Ref: e.Ref, Mentions: convert(e.Mentions, Mention.json),
	}
}

func moneyToJSON(m money.Mention) moneyJSON {
	out := moneyJSON{mentionJSON: mentionJSON{m.Span, m.Text}, Currency: m.Currency.String(),
		Qualifier: m.Qualifier.String(), Per: m.Per, EquivOf: index(m.EquivOf)}
	out.Amount, out.Min, out.Max = values(m)
	return out
}

func percentToJSON(m money.Mention) percentJSON {
	out := percentJSON{mentionJSON: mentionJSON{m.Span, m.Text}, Unit: m.Unit, Direction: m.Direction.String(),
		Qualifier: m.Qualifier.String(), Kind: m.Form.String()}
	out.Value, out.Min, out.Max = values(m)
	return out
}

func countToJSON(m money.Mention) countJSON {
	out := countJSON{mentionJSON: mentionJSON{m.Span, m.Text}, Unit: m.Unit, Qualifier: m.Qualifier.String()}
	out.Value, out.Min, out.Max = values(m)
	return out
}

// values are the numbers of a mention: one value, the ends of a range, or none where the text names none.
func values(m money.Mention) (value, low, high *money.Decimal) {
	switch {
	case m.Range:
		return nil, &m.Min, &m.Max
	case m.HasValue:
		return &m.Value, nil, nil
	}
	return nil, nil, nil
}

func dateToJSON(d dates.Mention) dateJSON {
	out := dateJSON{mentionJSON: mentionJSON{d.Span, d.Text}, Type: d.Type.String(), Value: d.Value.String(),
		From: d.From.String(), To: d.To.String(), Mod: d.Mod.String(), Open: d.Open.String()}
	if len(d.Parts) > 0 {
		out.Parts = convert(d.Parts, dateToJSON)
	}
	return out
}

func (q Quote) json() quoteJSON {
	return quoteJSON{mentionJSON{q.Span, q.Text}, index(q.Speaker), q.SpeakerText.optional(), q.Cue, q.Partial, q.Indirect}
}

func (f Figure) json() figureJSON {
	out := figureJSON{Topic: f.Topic.optional(), Period: index(f.Period), Direction: f.Direction.String(),
		ComparedTo: index(f.ComparedTo)}
	switch f.Kind {
	case money.Money:
		out.Money = &f.Item
	case money.Percent:
		out.Percent = &f.Item
	case money.Count:
		out.Count = &f.Item
	}
	return out
}

// UnmarshalJSON reads an article: {"id", "text", "published"}, where published is a date or a time in RFC 3339
// and may be missing. Other fields are ignored. A published that is neither is a *SettingError.
func (a *Article) UnmarshalJSON(data []byte) error {
	var in struct {
		ID        string `json:"id"`
		Text      string `json:"text"`
		Published string `json:"published"`
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*a = Article{ID: in.ID, Text: in.Text}
	if in.Published == "" {
		return nil
	}
	var err error
	a.Published, err = ParsePublished(in.Published)
	return err
}

// ParsePublished reads a day of publication: a date ("2019-12-13") or a time in RFC 3339.
// Anything else is a *SettingError.
func ParsePublished(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, &SettingError{Field: "Published", Value: s, Why: "neither a date (2006-01-02) nor a time in RFC 3339"}
}
