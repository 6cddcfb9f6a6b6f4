package main

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/lede-go/lede/dates"
)

// timeline is the drawing of the resolved dates: a row each, on a scale that is fine near the day of publication
// and coarse far from it, as news speaks of time. Across it is measured in percent of the width, so that the drawing
// fits any screen; down, it is a list.
type timeline struct {
	Rows  []timelineRow
	Ticks []tick
	Today string // where the day of publication stands; "" if it is not known
}

// timelineRow is one resolved date.
type timelineRow struct {
	Index      int // in Document.Dates
	Text, Span string
	Value      string
	X, Width   string // percent: of the interval
	Middle     string

	from, to float64 // days from the centre
}

// tick is a line of the scale.
type tick struct {
	X, Anchor, Label string
	Close            bool // to another one: its label has no room on a narrow screen
}

const (
	margin     = 3.0  // percent, at either side
	apart      = 18.0 // percent that two labels are apart at least
	farApart   = 32.0 // and on a narrow screen
	fineness   = 3.0  // days about the centre in which the scale is nearly even
	widestText = 42   // characters
)

// newTimeline draws the dates that have an interval, the earliest first.
func newTimeline(list []dates.Mention, published time.Time) timeline {
	var t timeline
	centre := centreOf(list, published)
	for i, d := range list {
		from, to, ok := interval(d)
		if !ok {
			continue
		}
		t.Rows = append(t.Rows, timelineRow{Index: i, Text: shorten(d.Text), Value: d.Value.String(), Span: spanOf(d),
			from: days(from, centre), to: days(to, centre)})
	}
	if len(t.Rows) == 0 {
		return t
	}
	slices.SortStableFunc(t.Rows, func(a, b timelineRow) int { return cmp.Compare(a.from, b.from) })
	s := scaleOf(t.Rows)
	for i := range t.Rows {
		r := &t.Rows[i]
		x, end := s.at(r.from), s.at(r.to)
		r.X, r.Width, r.Middle = percent(x), percent(end-x), percent((x+end)/2)
	}
	if !published.IsZero() {
		t.Today = percent(s.at(0.5))
	}
	t.Ticks = s.ticks(!published.IsZero(), centre)
	return t
}

// interval gives the ends of what a date covers.
func interval(d dates.Mention) (from, to time.Time, ok bool) {
	from, known := d.From.Time()
	to, bounded := d.To.Time()
	return from, to, known && bounded && !to.Before(from)
}

// centreOf is the day about which the scale is finest: of publication, or else the last one spoken of.
func centreOf(list []dates.Mention, published time.Time) time.Time {
	centre := published
	if published.IsZero() {
		for _, d := range list {
			if from, _, ok := interval(d); ok && from.After(centre) {
				centre = from
			}
		}
	}
	return time.Date(centre.Year(), centre.Month(), centre.Day(), 0, 0, 0, 0, time.UTC)
}

// days counts the days between two times. Seconds count them, as a time.Duration ends after 292 years.
func days(t, centre time.Time) float64 { return float64(t.Unix()-centre.Unix()) / (24 * 60 * 60) }

// scale maps days from the centre to percent of the width.
type scale struct{ low, high float64 } // bent days at the edges

// scaleOf is the scale on which the rows and the day of publication have their places.
func scaleOf(rows []timelineRow) scale {
	low, high := 0.0, 1.0
	for _, r := range rows {
		low, high = min(low, r.from), max(high, r.to)
	}
	return scale{bend(low), bend(high)}
}

// bend makes days of days near the centre and the logarithm of days far from it.
func bend(days float64) float64 {
	return math.Copysign(math.Log1p(math.Abs(days)/fineness), days)
}

func (s scale) at(days float64) float64 {
	return margin + (100-2*margin)*(bend(days)-s.low)/(s.high-s.low)
}

// distances are where the scale may have a line, in days from its centre, those first that tell most.
var distances = []struct {
	days  int
	label string
}{{-365, "−1 year"}, {365, "+1 year"}, {-30, "−1 month"}, {30, "+1 month"}, {-3652, "−10 years"}, {3652, "+10 years"},
	{-36525, "−100 years"}, {36525, "+100 years"}, {-7, "−1 week"}, {7, "+1 week"}}

// ticks are the lines of the scale that leave each other room. The day of publication comes first; where it is not
// known, the lines tell their months, not how far they are from anything.
func (s scale) ticks(published bool, centre time.Time) []tick {
	var ticks []tick
	var taken []float64
	if published {
		x := s.at(0.5)
		taken = append(taken, x)
		ticks = append(ticks, tick{X: percent(x), Anchor: anchor(x), Label: "published"})
	}
	for _, d := range distances {
		x := s.at(float64(d.days))
		within := func(room float64) bool {
			return slices.ContainsFunc(taken, func(other float64) bool { return math.Abs(other-x) < room })
		}
		if x < 0 || x > 100 || within(apart) {
			continue
		}
		label := d.label
		if !published {
			label = centre.AddDate(0, 0, d.days).Format("Jan 2006")
		}
		ticks = append(ticks, tick{percent(x), anchor(x), label, within(farApart)})
		taken = append(taken, x)
	}
	return ticks
}

// anchor is the side of a label that stands at its line: near the edges it must not run out of the drawing.
func anchor(x float64) string {
	switch {
	case x < 12:
		return "start"
	case x > 88:
		return "end"
	}
	return "middle"
}

func percent(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) + "%" }

// shorten cuts a text that would not fit a row.
func shorten(s string) string {
	if runes := []rune(s); len(runes) > widestText {
		return string(runes[:widestText-1]) + "…"
	}
	return s
}

// spanOf tells what a date covers, its last day included: "14 May 2024", "March 2023", "1 Jul – 30 Sep 2025".
func spanOf(d dates.Mention) string {
	from, to, _ := interval(d)
	if d.From.HasClock() {
		return from.Format("2 Jan 2006, 15:04")
	}
	last := to.AddDate(0, 0, -1)
	switch {
	case !last.After(from):
		return from.Format("2 Jan 2006")
	case from.YearDay() == 1 && to.YearDay() == 1 && to.Year() == from.Year()+1:
		return from.Format("2006")
	case from.YearDay() == 1 && to.YearDay() == 1:
		return from.Format("2006") + " – " + last.Format("2006")
	case from.Day() == 1 && to.Equal(from.AddDate(0, 1, 0)):
		return from.Format("January 2006")
	case from.Year() == last.Year():
		return from.Format("2 Jan") + " – " + last.Format("2 Jan 2006")
	}
	return from.Format("2 Jan 2006") + " – " + last.Format("2 Jan 2006")
}
