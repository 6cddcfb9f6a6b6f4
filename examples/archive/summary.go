package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/money"
)

// summary is what the whole archive comes to. Its size has a limit, whatever the archive's.
type summary struct {
	Articles int               `json:"articles"`
	Rejected int               `json:"rejected"`
	Entities ranking           `json:"entities"` // articles that name an entity, by "ORG Acme"
	Amounts  map[string]*total `json:"amounts"`  // by currency
	Days     map[string]int    `json:"days"`     // articles by the day of publication, "" where it is unknown
}

// total is the sum of amounts in a currency.
type total struct {
	Count   int           `json:"count"`
	Sum     money.Decimal `json:"sum"`
	Largest money.Decimal `json:"largest"`
}

// add counts one article.
func (s *summary) add(doc *extract.Document) {
	if s.Amounts == nil {
		s.Amounts, s.Days = map[string]*total{}, map[string]int{}
	}
	s.Articles++
	s.Days[day(doc.Published)]++
	names := map[string]bool{}
	for _, e := range doc.Entities {
		names[e.Type.String()+" "+e.Name] = true
	}
	for name := range names {
		s.Entities.add(name)
	}
	s.Entities.prune()
	for _, m := range doc.Money {
		s.amount(m)
	}
}

// amount counts an amount: no price of a unit, no range, and none twice that is said again in another currency.
func (s *summary) amount(m money.Mention) {
	if !m.HasValue || m.Range || m.Per != "" || m.EquivOf >= 0 || m.Currency.IsZero() {
		return
	}
	t := s.Amounts[m.Currency.String()]
	if t == nil {
		t = &total{}
		s.Amounts[m.Currency.String()] = t
	}
	t.Count++
	t.Sum = t.Sum.Add(m.Value)
	if m.Value.Cmp(t.Largest) > 0 {
		t.Largest = m.Value
	}
}

// print writes the summary for people.
func (s *summary) print(out io.Writer) error {
	const most = 15
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%d articles, %d rejected\n", s.Articles, s.Rejected)
	fmt.Fprintf(w, "\nEntities, by articles that name them%s\n", s.Entities.doubt())
	for _, name := range first(s.Entities.Counts, most) {
		fmt.Fprintf(w, "  %d\t%s\n", s.Entities.Counts[name], name)
	}
	fmt.Fprint(w, "\nAmounts by currency, without prices, ranges and restatements\n  \tcount\tsum\tlargest\n")
	counts := map[string]int{}
	for code, t := range s.Amounts {
		counts[code] = t.Count
	}
	for _, code := range first(counts, most) {
		t := s.Amounts[code]
		fmt.Fprintf(w, "  %s\t%d\t%s\t%s\n", code, t.Count, t.Sum, t.Largest)
	}
	s.printDays(w, most)
	return w.Flush()
}

// printDays writes how many articles a day has.
func (s *summary) printDays(w io.Writer, most int) {
	known := maps.Clone(s.Days)
	delete(known, "")
	fmt.Fprintf(w, "\nArticles a day: %d of %d have one\n", s.Articles-s.Days[""], s.Articles)
	if len(known) == 0 {
		return
	}
	days := slices.Sorted(maps.Keys(known))
	fmt.Fprintf(w, "  %d days from %s to %s, %.1f articles a calendar day; most:\n", len(days), days[0], days[len(days)-1],
		float64(s.Articles-s.Days[""])/daysBetween(days[0], days[len(days)-1]))
	for _, day := range first(known, most) {
		fmt.Fprintf(w, "  %s\t%d\n", day, known[day])
	}
}

// daysBetween is the number of days from one day to another, both included.
func daysBetween(from, to string) float64 {
	a, _ := time.Parse(time.DateOnly, from)
	b, _ := time.Parse(time.DateOnly, to)
	return b.Sub(a).Hours()/24 + 1
}

// first are the keys with the greatest counts, equals by name.
func first(counts map[string]int, most int) []string {
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	return keys[:min(len(keys), most)]
}
