package extract

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/money"
)

// DocumentError tells of a JSON object that is no Document.
type DocumentError struct {
	Field string // "quotes[3].speaker"
	Value string
	Why   string
}

func (e *DocumentError) Error() string {
	return fmt.Sprintf("extract: %s of a document is %.80q: %s", e.Field, e.Value, e.Why)
}

// UnmarshalJSON reads what MarshalJSON writes; fields that it does not know are left out. What JSON does not hold is zero:
// the grain of dates and whether they are vague, and the base of a percentage. The error is a *DocumentError, or what
// encoding/json, lede.Type and money.Decimal say of a broken value; the Document stays as it was.
func (d *Document) UnmarshalJSON(data []byte) error {
	var in documentJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	r := decoder{in: &in}
	out := Document{ID: in.ID, Published: r.published(), Headline: r.span("headline", in.Headline), Dateline: r.dateline()}
	out.Entities = decode(in.Entities, r.entity)
	out.Money = decode(in.Money, r.money)
	out.Percents = decode(in.Percents, r.percent)
	out.Counts = decode(in.Counts, r.count)
	out.Dates = decode(in.Dates, r.date)
	out.Quotes = decode(in.Quotes, r.quote)
	out.Figures = decode(in.Figures, func(i int, f figureJSON) Figure { return r.figure(&out, i, f) })
	out.Sentences = decode(in.Sentences, func(i int, s lede.Span) lede.Span { return r.span(at("sentences", i), &s) })
	out.Boilerplate = decode(in.Boilerplate, func(i int, b boilerplateJSON) Boilerplate {
		return Boilerplate{r.span(at("boilerplate", i), &b.Span), b.Kind}
	})
	if r.err != nil {
		return r.err
	}
	*d = out
	return nil
}

// decode gives a list from its JSON shape; an empty list is nil.
func decode[J, T any](list []J, read func(int, J) T) []T {
	var out []T
	for i, item := range list {
		out = append(out, read(i, item))
	}
	return out
}

// decoder reads the parts of a Document and keeps the first error.
type decoder struct {
	in  *documentJSON
	err error
}

func (r *decoder) fail(field, value, why string) {
	if r.err == nil {
		r.err = &DocumentError{field, value, why}
	}
}

func at(list string, i int) string { return fmt.Sprintf("%s[%d]", list, i) }

func (r *decoder) published() time.Time {
	if r.in.Published == "" {
		return time.Time{}
	}
	t, err := ParsePublished(r.in.Published)
	if err != nil {
		r.fail("published", r.in.Published, "neither a date nor a time in RFC 3339")
	}
	return t
}

// span is a span that lies in some text; the zero Span for none.
func (r *decoder) span(field string, s *lede.Span) lede.Span {
	if s == nil {
		return lede.Span{}
	}
	if s.Start < 0 || s.End < s.Start {
		r.fail(field, s.String(), "no span")
	}
	return *s
}

func (r *decoder) mention(field string, m *mentionJSON) Mention {
	if m == nil {
		return Mention{}
	}
	return Mention{r.span(field, &m.Span), m.Text}
}

// index is an index in a list of n, None where there is none.
func (r *decoder) index(field string, i *int, n int) int {
	if i == nil {
		return None
	}
	if *i < 0 || *i >= n {
		r.fail(field, fmt.Sprint(*i), "points nowhere")
	}
	return *i
}

func (r *decoder) dateline() Dateline {
	l := r.in.Dateline
	if l == nil {
		return Dateline{Place: None, Agency: None}
	}
	n := len(r.in.Entities)
	return Dateline{r.span("dateline", &l.Span), r.index("dateline.place", l.Place, n), r.index("dateline.agency", l.Agency, n)}
}

func (r *decoder) entity(i int, e entityJSON) Entity {
	field := at("entities", i)
	if e.ID != i {
		r.fail(field+".id", fmt.Sprint(e.ID), "not its place in the list")
	}
	if e.Type == 0 {
		r.fail(field+".type", "", "missing")
	}
	mention := func(list string) func(int, mentionJSON) Mention {
		return func(k int, m mentionJSON) Mention { return r.mention(at(field+"."+list, k), &m) }
	}
	return Entity{ID: i, Type: e.Type, Name: e.Name, Aliases: e.Aliases, Titles: decode(e.Titles, mention("titles")),
		Of: e.Of, Country: e.Country, Ref: e.Ref, Mentions: decode(e.Mentions, mention("mentions"))}
}

func (r *decoder) money(i int, m moneyJSON) money.Mention {
	field := at("money", i)
	out := r.number(money.Money, field, m.mentionJSON, m.Amount, m.Min, m.Max)
	if err := out.Currency.UnmarshalText([]byte(m.Currency)); err != nil {
		r.fail(field+".currency", m.Currency, "no ISO 4217 code")
	}
	out.Qualifier = named(r, field+".qualifier", m.Qualifier, money.Under)
	out.Per, out.EquivOf = m.Per, r.index(field+".equiv_of", m.EquivOf, len(r.in.Money))
	return out
}

func (r *decoder) percent(i int, m percentJSON) money.Mention {
	field := at("percents", i)
	out := r.number(money.Percent, field, m.mentionJSON, m.Value, m.Min, m.Max)
	out.Unit, out.Direction = m.Unit, named(r, field+".direction", m.Direction, money.Down)
	out.Qualifier, out.Form = named(r, field+".qualifier", m.Qualifier, money.Under), named(r, field+".kind", m.Kind, money.Multiple)
	return out
}

func (r *decoder) count(i int, m countJSON) money.Mention {
	field := at("counts", i)
	out := r.number(money.Count, field, m.mentionJSON, m.Value, m.Min, m.Max)
	out.Unit, out.Qualifier = m.Unit, named(r, field+".qualifier", m.Qualifier, money.Under)
	return out
}

func (r *decoder) number(kind money.Kind, field string, m mentionJSON, value, low, high *money.Decimal) money.Mention {
	where := r.mention(field, &m)
	out := money.Mention{Span: where.Span, Text: where.Text, Kind: kind, EquivOf: None}
	switch {
	case low != nil && high != nil && value == nil:
		out.Min, out.Max, out.Range, out.HasValue = *low, *high, true, true
	case low != nil || high != nil:
		r.fail(field, m.Text, "neither a value nor a range")
	case value != nil:
		out.Value, out.HasValue = *value, true
	}
	return out
}

func (r *decoder) date(i int, d dateJSON) dates.Mention { return r.dateOf(at("dates", i), d, 0) }

// dateOf reads a date that lies so many levels deep in another one.
func (r *decoder) dateOf(field string, d dateJSON, level int) dates.Mention {
	const deepest = 4
	if level > deepest {
		r.fail(field, d.Text, "a part of too many")
		return dates.Mention{}
	}
	where := r.mention(field, &d.mentionJSON)
	out := dates.Mention{Span: where.Span, Text: where.Text}
	for _, part := range []struct {
		field, text string
		read        interface{ UnmarshalText([]byte) error }
	}{{".value", d.Value, &out.Value}, {".from", d.From, &out.From}, {".to", d.To, &out.To}} {
		if err := part.read.UnmarshalText([]byte(part.text)); err != nil {
			r.fail(field+part.field, part.text, "not as dates writes it")
		}
	}
	out.Type = named(r, field+".type", d.Type, dates.Set)
	out.Mod, out.Open = named(r, field+".mod", d.Mod, dates.AtMost), named(r, field+".open", d.Open, dates.Since)
	out.Parts = decode(d.Parts, func(k int, p dateJSON) dates.Mention { return r.dateOf(at(field+".parts", k), p, level+1) })
	return out
}

// named is the value of a small type, the greatest of which is last, that has a name.
func named[T interface {
	~uint8
	String() string
}](r *decoder, field, name string, last T) T {
	for v := T(0); v <= last; v++ {
		if v.String() == name {
			return v
		}
	}
	r.fail(field, name, "no known name")
	return 0
}

func (r *decoder) quote(i int, q quoteJSON) Quote {
	field := at("quotes", i)
	where := r.mention(field, &q.mentionJSON)
	return Quote{Span: where.Span, Text: where.Text, Speaker: r.index(field+".speaker", q.Speaker, len(r.in.Entities)),
		SpeakerText: r.mention(field+".speaker_text", q.SpeakerText), Cue: q.Cue, Partial: q.Partial, Indirect: q.Indirect}
}

func (r *decoder) figure(d *Document, i int, f figureJSON) Figure {
	field := at("figures", i)
	out := Figure{Topic: r.mention(field+".topic", f.Topic), Period: r.index(field+".period", f.Period, len(d.Dates)),
		Direction: named(r, field+".direction", f.Direction, money.Down), ComparedTo: r.index(field+".compared_to", f.ComparedTo, len(d.Dates))}
	switch {
	case f.Money != nil && f.Percent == nil && f.Count == nil:
		out.Kind, out.Item = money.Money, r.index(field+".money", f.Money, len(d.Money))
	case f.Percent != nil && f.Money == nil && f.Count == nil:
		out.Kind, out.Item = money.Percent, r.index(field+".percent", f.Percent, len(d.Percents))
	case f.Count != nil && f.Money == nil && f.Percent == nil:
		out.Kind, out.Item = money.Count, r.index(field+".count", f.Count, len(d.Counts))
	default:
		r.fail(field, out.Topic.Text, "not one number")
	}
	if r.err != nil {
		return out
	}
	out.value = valueOf(d.FigureOf(out))
	if out.Period != None {
		out.period = d.Dates[out.Period].Text
	}
	return out
}
