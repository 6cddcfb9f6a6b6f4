package main

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/money"
)

func TestTimeline(t *testing.T) {
	day := time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC)
	found := dates.Find("In 1066, in the 1980s, last March, on May 8, today, next year, for two years, recently, at 3 p.m. on Friday.", day)
	line := newTimeline(found, day)
	if len(line.Rows) != len(found)-2 || line.Today == "" || len(line.Ticks) < 2 {
		t.Fatalf("%d rows of %d dates, %+v", len(line.Rows), len(found), line.Ticks)
	}
	var last float64
	for _, row := range line.Rows {
		x, width, middle := number(t, row.X), number(t, row.Width), number(t, row.Middle)
		if x < 0 || width < 0 || x+width > 100 || middle < x-0.01 || middle > x+width+0.01 || x < last {
			t.Errorf("%s: %s + %s, the middle %s", row.Text, row.X, row.Width, row.Middle)
		}
		last = x
	}
	if first := line.Rows[0]; first.Text != "1066" || first.Span != "1066" {
		t.Errorf("%+v", first)
	}
	if !strings.Contains(line.Ticks[0].Label, "published") {
		t.Errorf("%+v", line.Ticks)
	}
}

func number(t *testing.T, percent string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(strings.TrimSuffix(percent, "%"), 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestTimelineWithoutDay(t *testing.T) {
	line := newTimeline(dates.Find("In 1999 and on Friday, 2 June 2017.", time.Time{}), time.Time{})
	if len(line.Rows) != 2 || line.Today != "" {
		t.Errorf("%+v", line)
	}
	for _, tick := range line.Ticks {
		if _, err := time.Parse("Jan 2006", tick.Label); err != nil {
			t.Errorf("the scale has a distance from nothing: %v", tick)
		}
	}
	if empty := newTimeline(nil, time.Time{}); empty.Rows != nil || empty.Ticks != nil {
		t.Errorf("%+v", empty)
	}
}

func TestSpanOf(t *testing.T) {
	day := time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"on Tuesday": "14 May 2024", "in March 2023": "March 2023", "in 2012": "2012", "the 1980s": "1980 – 1989",
		"the third quarter of 2025": "1 Jul – 30 Sep 2025", "January-October 2019": "1 Jan – 31 Oct 2019",
		"the winter of 2020": "1 Dec 2020 – 28 Feb 2021",
	} {
		found := dates.Find("It was "+text+".", day)
		if len(found) != 1 {
			t.Fatalf("%s: %v", text, found)
		}
		if got := spanOf(found[0]); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestGrouped(t *testing.T) {
	for number, want := range map[string]string{"0": "0", "999": "999", "1000": "1,000", "-1800000.25": "-1,800,000.25",
		"-100": "-100", "1234567": "1,234,567", "0.0001": "0.0001"} {
		if got := grouped(number); got != want {
			t.Errorf("%s: %s, want %s", number, got, want)
		}
	}
}

func TestExact(t *testing.T) {
	for text, want := range map[string]string{"$1.8 billion": "USD 1,800,000,000", "$3-4 billion": "USD 3,000,000,000 –\u00a04,000,000,000",
		"37.25%": "37.25%", "25 basis points": "0.25%", "45 pence": "GBP 0.45"} {
		found := money.Find("It paid " + text + " then.")
		if len(found) != 1 || exact(&found[0]) != want {
			t.Errorf("%s: %v", text, found)
		}
	}
}
