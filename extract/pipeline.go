package extract

import (
	"context"
	"slices"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/halt"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
	"github.com/lede-go/lede/normalize"
	"github.com/lede-go/lede/quotes"
)

// finders are the rooms with the settings of an Extractor.
type finders struct {
	dates dates.Finder
	money money.Finder
	names entities.Finder
}

// read is the way of an article through the house: the frame, the finders, the settling of overlaps, the names,
// who speaks, and what the numbers mean. The text is cut into tokens once, for all of them. The context may end it anywhere.
func (x *Extractor) read(ctx context.Context, a Article, t *token.Text, find finders) (*Document, error) {
	var doc *Document
	err := halt.With(ctx, func(check halt.Check) {
		t.Watch(check)
		t.Reset(a.Text)
		doc = x.readText(ctx, a, t, find, check)
	})
	return doc, err
}

func (x *Extractor) readText(ctx context.Context, a Article, t *token.Text, find finders, check halt.Check) *Document {
	f := &facts{text: t, frame: readFrame(t)}
	if !a.Published.IsZero() {
		f.frame.published = a.Published
	}
	find.dates.Published = f.frame.published
	find.money = localize(find.money, t, f.frame.dateline)
	for _, step := range []func(){
		func() { f.dates = find.dates.FindIn(t) },
		func() { f.setNumbers(find.money.FindIn(t), x.Shares) },
		func() { f.names = x.names(t, find.names) },
		f.addDateline,
		func() { f.addKnown(ctx, x.Registry) },
		f.settle,
		func() { f.cluster(ctx, normalize.Clusterer{Normalizers: x.Normalizers, Registry: x.Registry}) },
		f.addTitles,
		func() { f.findQuotes(quotes.Finder{Indirect: x.Indirect}) },
	} {
		check.Now()
		step()
	}
	check.Now()
	return f.document(a)
}

// setNumbers takes the numbers that the room found and remembers where each began. Shares told in words are left
// out unless they are wanted.
func (f *facts) setNumbers(found []money.Mention, shares bool) {
	f.money = found[:0]
	f.starts = make([]int, len(found))
	for i, m := range found {
		f.text.Tick(i)
		f.starts[i] = m.Start
		if shares || m.Kind != money.Percent || m.Form == money.Plain || m.Direction != sideways {
			f.money = append(f.money, m)
		}
	}
}

// names finds the names with the caller's Recognizer, if there is one. What that gives out of order, out of
// bounds, overlapping or without a type is left out, and so is a title that does not lie within the text.
func (x *Extractor) names(t *token.Text, own entities.Finder) []entities.Mention {
	if x.Recognizer == nil {
		return own.FindIn(t)
	}
	var names []entities.Mention
	text := lede.Span{End: len(t.Source)}
	end := 0
	for _, n := range x.Recognizer.Find(t.Source) {
		if n.Start < end || n.End <= n.Start || n.End > text.End || !slices.Contains(lede.Types(), n.Type) {
			continue
		}
		if !text.Contains(n.Title) || n.Title.Len() < 0 {
			n.Title = lede.Span{}
		}
		n.Text = n.In(t.Source)
		names = append(names, n)
		end = n.End
	}
	return names
}

// addDateline adds the place and the agency of the dateline to the names where the recognizer missed them, and
// takes the types from there: a dateline says what they are.
func (f *facts) addDateline() {
	f.addName(f.frame.dateline.place, lede.GPE)
	f.addName(f.frame.dateline.agency, lede.Org)
}

func (f *facts) addName(s lede.Span, typ lede.Type) {
	if s.IsZero() {
		return
	}
	at := 0
	for at < len(f.names) && f.names[at].End <= s.Start {
		at++
	}
	last := at
	for last < len(f.names) && f.names[last].Start < s.End {
		last++
	}
	if last == at+1 && s.Contains(f.names[at].Span) {
		f.names[at].Type = typ
		return
	}
	name := entities.Mention{Span: s, Text: s.In(f.text.Source), Type: typ}
	f.names = append(f.names[:at], append([]entities.Mention{name}, f.names[last:]...)...)
}

// cluster makes entities of the names; none if the context ends meanwhile.
func (f *facts) cluster(ctx context.Context, c normalize.Clusterer) {
	mentions := make([]normalize.Mention, len(f.names))
	for i, n := range f.names {
		f.text.Tick(i)
		mentions[i] = normalize.Mention{Span: n.Span, Type: n.Type, Title: n.Title.In(f.text.Source)}
	}
	clusters, err := c.ClusterContext(ctx, f.text.Source, mentions)
	if err != nil {
		halt.End(err)
	}
	f.clusters = clusters
	f.entityOf = make([]int, len(f.names))
	for id, e := range f.clusters {
		f.text.Tick(id)
		for k, i := range e.Mentions {
			f.text.Tick(k)
			f.entityOf[i] = id
		}
	}
}

// findQuotes finds the quotations outside the boilerplate and who speaks them.
func (f *facts) findQuotes(find quotes.Finder) {
	names := make([]quotes.Name, len(f.names))
	for i, n := range f.names {
		f.text.Tick(i)
		e := f.clusters[f.entityOf[i]]
		names[i] = quotes.Name{Span: n.Span, Type: e.Type, Entity: f.entityOf[i], Gender: gender(e.Gender)}
	}
	for i, m := range find.FindIn(f.text, names, f.roles()) {
		f.text.Tick(i)
		if inBoilerplate(f.frame.boilerplate, m.Span) {
			continue
		}
		q := Quote{Span: m.Span, Text: m.Text, Speaker: m.Speaker, Cue: m.Cue, Partial: m.Partial, Indirect: m.Indirect}
		if !m.SpeakerSpan.IsZero() {
			q.SpeakerText = Mention{m.SpeakerSpan, m.SpeakerSpan.In(f.text.Source)}
		}
		f.quotes = append(f.quotes, q)
	}
}

// roles are the titles as the quotes room knows them.
func (f *facts) roles() []quotes.Role {
	var roles []quotes.Role
	for e, spans := range f.titles {
		for i, s := range spans {
			f.text.Tick(i)
			roles = append(roles, quotes.Role{Span: s, Entity: e})
		}
	}
	return roles
}

func gender(g normalize.Gender) quotes.Gender {
	switch g {
	case normalize.Male:
		return quotes.Male
	case normalize.Female:
		return quotes.Female
	}
	return quotes.Unknown
}

// document puts the facts together.
func (f *facts) document(a Article) *Document {
	d := &Document{
		ID:          a.ID,
		Published:   f.frame.published,
		Headline:    f.frame.headline,
		Dateline:    Dateline{f.frame.dateline.Span, f.entityAt(f.frame.dateline.place), f.entityAt(f.frame.dateline.agency)},
		Entities:    f.entities(),
		Dates:       f.dates,
		Quotes:      f.quotes,
		Figures:     f.tie(),
		Sentences:   make([]lede.Span, len(f.text.Sentences)),
		Boilerplate: f.frame.boilerplate,
	}
	for i, s := range f.text.Sentences {
		f.text.Tick(i)
		d.Sentences[i] = f.text.Span(s.First, s.Last)
	}
	f.share(d)
	return d
}

// share deals the numbers out to their lists; EquivOf, an index among all numbers that the room found, becomes one
// among the amounts that are left.
func (f *facts) share(d *Document) {
	count := [money.Count + 1]int{}
	for i := range f.money {
		f.text.Tick(i)
		count[f.money[i].Kind]++
	}
	d.Money = slices.Grow(d.Money, count[money.Money])
	d.Percents = slices.Grow(d.Percents, count[money.Percent])
	d.Counts = slices.Grow(d.Counts, count[money.Count])
	for i, m := range f.money {
		f.text.Tick(i)
		if m.EquivOf >= 0 {
			m.EquivOf = amountAt(d.Money, f.starts[m.EquivOf])
		}
		switch m.Kind {
		case money.Money:
			d.Money = append(d.Money, m)
		case money.Percent:
			d.Percents = append(d.Percents, m)
		case money.Count:
			d.Counts = append(d.Counts, m)
		}
	}
}

// amountAt is the index of the amount that begins at a byte, None if it is gone.
func amountAt(amounts []money.Mention, start int) int {
	i, found := slices.BinarySearchFunc(amounts, start, func(m money.Mention, at int) int { return m.Start - at })
	if !found {
		return None
	}
	return i
}

// entityAt is the entity of the first name within a span, None if there is none.
func (f *facts) entityAt(s lede.Span) int {
	for i, n := range f.names {
		if n.Start >= s.End {
			break
		}
		if n.Start >= s.Start && s.Contains(n.Span) {
			return f.entityOf[i]
		}
	}
	return None
}

// entities gives the clusters as the Document shows them.
func (f *facts) entities() []Entity {
	all := make([]Entity, len(f.clusters))
	mentions := make([]Mention, 0, len(f.names)) // of all, one after the other
	for id, c := range f.clusters {
		f.text.Tick(id)
		e := Entity{ID: id, Type: c.Type, Name: c.Name, Aliases: c.Aliases, Of: c.Of, Country: c.Country, Ref: c.ID}
		first := len(mentions)
		for k, i := range c.Mentions {
			f.text.Tick(k)
			mentions = append(mentions, Mention{f.names[i].Span, f.names[i].Text})
		}
		e.Mentions = mentions[first:len(mentions):len(mentions)]
		for k, s := range f.titles[id] {
			f.text.Tick(k)
			e.Titles = append(e.Titles, Mention{s, s.In(f.text.Source)})
		}
		all[id] = e
	}
	return all
}
