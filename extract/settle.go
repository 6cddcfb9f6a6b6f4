package extract

import (
	"slices"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
	"github.com/lede-go/lede/normalize"
)

// facts are what the rooms have found in a text, each list in text order.
type facts struct {
	text   *token.Text
	frame  frame
	names  []entities.Mention
	money  []money.Mention // amounts, percentages and counts
	starts []int           // where the numbers began before overlaps were settled
	dates  []dates.Mention

	clusters []normalize.Entity // the entities
	entityOf []int              // beside names: the index of the entity
	titles   [][]lede.Span      // beside clusters: of persons
	families map[uint32]int     // see longest; nil until it is asked
	quotes   []Quote
	beside   *sentence // the memory for wordsOnly
}

// settle decides where mentions of different rooms overlap. The rules are tried in this order, and nothing
// else in the library drops a mention for another room's sake.
func (f *facts) settle() {
	// 1. Money is money: "2020 US dollars" holds no year and no country.
	amounts := f.amounts()
	f.dates = without(f.text, f.dates, dateSpan, amounts, func(d dates.Mention, m lede.Span) bool { return m.Len() >= d.Len() })
	f.names = without(f.text, f.names, nameSpan, amounts, func(n entities.Mention, m lede.Span) bool { return m.Contains(n.Span) })
	// 2. A name that holds more than the date keeps it: the "Sunday Times", but "Summit 2024" leaves its year.
	f.dates = without(f.text, f.dates, dateSpan, f.nameSpans(), f.dateInName)
	// 3. What is left of a date is no name: "May", "Christmas Day".
	f.names = without(f.text, f.names, nameSpan, spansOf(f.dates), func(n entities.Mention, d lede.Span) bool { return d.Contains(n.Span) })
	// 4. Amounts and counts give way to dates ("30 days") and to names ("Group of 77", "Boeing 737").
	f.money = without(f.text, f.money, moneySpan, spansOf(f.dates), func(m money.Mention, d lede.Span) bool { return d.Len() >= m.Len() })
	f.money = without(f.text, f.money, moneySpan, f.nameSpans(), func(m money.Mention, n lede.Span) bool {
		return m.Kind == money.Count && n.Contains(m.Span)
	})
	// 5. A name that still overlaps an amount or a date only in part goes.
	f.names = without(f.text, f.names, nameSpan, f.amounts(), func(entities.Mention, lede.Span) bool { return true })
}

// amounts are the spans of money and percentages; counts settle nothing.
func (f *facts) amounts() []lede.Span {
	spans := make([]lede.Span, 0, len(f.money))
	for i := range f.money {
		f.text.Tick(i)
		if m := &f.money[i]; m.Kind != money.Count {
			spans = append(spans, m.Span)
		}
	}
	return spans
}

func (f *facts) nameSpans() []lede.Span {
	spans := make([]lede.Span, len(f.names))
	for i, n := range f.names {
		f.text.Tick(i)
		spans[i] = n.Span
	}
	return spans
}

func spansOf(all []dates.Mention) []lede.Span {
	spans := make([]lede.Span, len(all))
	for i, d := range all {
		spans[i] = d.Span
	}
	return spans
}

// dateInName reports whether a date gives way to the name n that overlaps it: one that holds the date and more
// does, unless the date is a year of its own in a name ("the 2024 Paris Marathon", "Budget Act 2019").
func (f *facts) dateInName(d dates.Mention, n lede.Span) bool {
	if !n.Contains(d.Span) {
		return false
	}
	if n == d.Span {
		return f.isPerson(n)
	}
	first := f.text.At(f.text.Index(d.Start))
	return first.Kind != token.Number
}

// isPerson reports whether the name at the span is a person whom a longer name or a title in the article makes
// certain: "May" of "Theresa May".
func (f *facts) isPerson(s lede.Span) bool {
	if f.families == nil {
		f.families = f.longest()
	}
	at, _ := slices.BinarySearchFunc(f.names, s.Start, func(n entities.Mention, at int) int { return n.Start - at })
	if n := f.names[at]; n.Type == lede.Person && n.Span == s && n.Title.Len() > 0 {
		return true
	}
	return f.families[f.text.At(f.text.Index(s.Start)).Hash] > s.Len()
}

// longest is the length of the longest name of a person that ends with each word.
func (f *facts) longest() map[uint32]int {
	lengths := map[uint32]int{}
	for i, n := range f.names {
		f.text.Tick(i)
		if final := f.text.At(f.text.Index(n.End - 1)).Hash; n.Type == lede.Person {
			lengths[final] = max(lengths[final], n.Len())
		}
	}
	return lengths
}

// without gives the list without the items that overlap one of the blockers and that drop condemns. Both
// are in text order, the blockers without overlaps; it takes linear time.
func without[T any](t *token.Text, list []T, span func(T) lede.Span, blockers []lede.Span, drop func(T, lede.Span) bool) []T {
	kept := list[:0]
	b := 0
	for i, item := range list {
		t.Tick(i)
		s := span(item)
		for b < len(blockers) && blockers[b].End <= s.Start {
			b++
		}
		gone := false
		for k := b; k < len(blockers) && blockers[k].Start < s.End && !gone; k++ {
			gone = blockers[k].Overlaps(s) && drop(item, blockers[k])
		}
		if !gone {
			kept = append(kept, item)
		}
	}
	return kept
}

// The spans of the mentions of the rooms, for without.
func nameSpan(n entities.Mention) lede.Span { return n.Span }
func dateSpan(d dates.Mention) lede.Span    { return d.Span }
func moneySpan(m money.Mention) lede.Span   { return m.Span }
