package dates

import (
	"testing"
	"time"
)

// The days from 1 January 1583 to the end of 2400, every 29th of them: more than 10,000.
func eachDay(f func(d day, want time.Time)) {
	start := time.Date(1583, 1, 1, 0, 0, 0, 0, time.UTC)
	end := time.Date(2400, 12, 31, 0, 0, 0, 0, time.UTC)
	for t := start; !t.After(end); t = t.AddDate(0, 0, 29) {
		f(day(floor(int(t.Unix()), 24*3600)), t)
	}
}

func TestCivilAgainstTime(t *testing.T) {
	n := 0
	eachDay(func(d day, want time.Time) {
		n++
		year, month, dayOfMonth := d.date()
		if year != want.Year() || month != int(want.Month()) || dayOfMonth != want.Day() {
			t.Fatalf("day %d is %d-%d-%d, want %v", d, year, month, dayOfMonth, want)
		}
		if back := civil(year, month, dayOfMonth); back != d {
			t.Fatalf("civil(%d, %d, %d) = %d, want %d", year, month, dayOfMonth, back, d)
		}
	})
	if n < 10000 {
		t.Errorf("only %d days were looked at", n)
	}
}

func TestWeeksAgainstTime(t *testing.T) {
	eachDay(func(d day, want time.Time) {
		if got := d.weekday() % 7; got != int(want.Weekday()) {
			t.Fatalf("%v: weekday %d", want, got)
		}
		year, week := d.week()
		wantYear, wantWeek := want.ISOWeek()
		if year != wantYear || week != wantWeek {
			t.Fatalf("%v: week %d-W%d, want %d-W%d", want, year, week, wantYear, wantWeek)
		}
		if first := monday(year, week); d < first || d >= first+7 || first.weekday() != 1 {
			t.Fatalf("%v: its week begins at %d", want, first)
		}
	})
}

func TestMonthsAgainstTime(t *testing.T) {
	for year := 1590; year <= 2410; year++ {
		for month := 1; month <= 12; month++ {
			want := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
			if got := daysIn(year, month); got != want {
				t.Fatalf("%d-%d has %d days, want %d", year, month, got, want)
			}
			for _, n := range []int{-25, -12, -1, 0, 1, 11, 13, 120} {
				y, m := addMonths(year, month, n)
				moved := time.Date(year, time.Month(month+n), 1, 0, 0, 0, 0, time.UTC)
				if y != moved.Year() || m != int(moved.Month()) {
					t.Fatalf("%d-%d plus %d months is %d-%d", year, month, n, y, m)
				}
			}
		}
	}
}

func TestPlusMonthsKeepsWithinTheMonth(t *testing.T) {
	eachDay(func(d day, from time.Time) {
		for _, n := range []int{-14, -1, 1, 2, 12} {
			year, month, dayOfMonth := d.plusMonths(n).date()
			wantYear, wantMonth := addMonths(from.Year(), int(from.Month()), n)
			want := min(from.Day(), daysIn(wantYear, wantMonth))
			if year != wantYear || month != wantMonth || dayOfMonth != want {
				t.Fatalf("%v plus %d months is %d-%d-%d", from, n, year, month, dayOfMonth)
			}
		}
	})
}

func TestNearestWeekdays(t *testing.T) {
	eachDay(func(d day, from time.Time) {
		for w := 1; w <= 7; w++ {
			before, after := d.onOrBefore(w), d.onOrAfter(w)
			if before.weekday() != w || before > d || before <= d-7 {
				t.Fatalf("%v: weekday %d before is %d", from, w, before)
			}
			if after.weekday() != w || after < d || after >= d+7 {
				t.Fatalf("%v: weekday %d after is %d", from, w, after)
			}
		}
	})
}

func TestNthWeekday(t *testing.T) {
	for year := 1900; year < 2100; year++ {
		for w := 1; w <= 7; w++ {
			for n := 1; n <= 4; n++ {
				d := nthWeekday(year, 11, w, n)
				y, m, dayOfMonth := d.date()
				if y != year || m != 11 || d.weekday() != w || (dayOfMonth-1)/7+1 != n {
					t.Fatalf("weekday %d no. %d of November %d is %d-%d-%d", w, n, year, y, m, dayOfMonth)
				}
			}
			if d := nthWeekday(year, 5, w, -1); d.weekday() != w || d+7 <= civil(year, 5, 31) {
				t.Fatalf("the last weekday %d of May %d is %d", w, year, d)
			}
		}
	}
}

func TestEaster(t *testing.T) {
	for _, want := range []string{"1818-03-22", "1943-04-25", "1961-04-02", "1998-04-12", "2000-04-23", "2008-03-23",
		"2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2038-04-25"} {
		parsed, _ := time.Parse(time.DateOnly, want)
		if got := dayInstant(easter(parsed.Year())).String(); got != want {
			t.Errorf("Easter of %d is %s, want %s", parsed.Year(), got, want)
		}
	}
}

func TestHijri(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             string
	}{{1, 1, 1, "0622-07-19"}, {1440, 9, 1, "2019-05-06"}, {1445, 9, 1, "2024-03-11"}, {1445, 10, 1, "2024-04-10"}} {
		if got := dayInstant(hijri(c.year, c.month, c.day)).String(); got != c.want {
			t.Errorf("%d-%d-%d is %s, want %s", c.year, c.month, c.day, got, c.want)
		}
	}
	for d := civil(1900, 1, 1); d < civil(2100, 1, 1); d += 5 {
		if y := d.hijriYear(); hijri(y, 1, 1) > d || hijri(y+1, 1, 1) <= d {
			t.Fatalf("day %d lies in the year %d, which begins at %d", d, y, hijri(y, 1, 1))
		}
	}
}
