package dates

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

//go:embed holidays.tsv
var holidayFile string

// holiday is a named day and how it is found in a year.
type holiday struct {
	words   []uint32 // the hashes of its words
	kind    holidayKind
	month   int // of the year, or of the Islamic year
	day     int // of the month; 0: the whole month
	weekday int
	n       int // the nth weekday, or the days after Easter
	plus    int // days after that
}

type holidayKind uint8

const (
	fixedDay holidayKind = iota
	weekdayOfMonth
	easterDay
	islamicDay
	electionDay
)

// holidays is the table of named days.
var holidays = sync.OnceValue(func() []holiday {
	table, err := parseHolidays(holidayFile)
	if err != nil {
		panic(err) // the file is part of the program; a test parses it
	}
	return table
})

// parseHolidays reads the lines of holidays.tsv.
func parseHolidays(data string) ([]holiday, error) {
	var table []holiday
	line := 0
	for text := range strings.Lines(data) {
		line++
		text = strings.TrimRight(text, "\r\n")
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		name, rule, found := strings.Cut(text, "\t")
		h, ok := parseHoliday(rule)
		if !found || !ok {
			return nil, fmt.Errorf("dates: holidays.tsv:%d: cannot read %q", line, text)
		}
		for word := range strings.FieldsSeq(name) {
			h.words = append(h.words, token.HashOf(strings.TrimSuffix(word, ".")))
		}
		table = append(table, h)
	}
	return table, nil
}

// parseHoliday reads "12-25", "4-11-4+1", "easter-2", "hijri 9", "election".
func parseHoliday(rule string) (h holiday, ok bool) {
	if rule == "election" {
		return holiday{kind: electionDay}, true
	}
	if days, found := strings.CutPrefix(rule, "easter"); found {
		n, err := strconv.Atoi(days)
		return holiday{kind: easterDay, n: n}, err == nil
	}
	if rest, found := strings.CutPrefix(rule, "hijri "); found {
		if n, _ := fmt.Sscanf(rest, "%d-%d", &h.month, &h.day); n == 0 {
			return h, false
		}
		h.kind = islamicDay
		return h, true
	}
	rule, plus, _ := strings.Cut(rule, "+")
	h.plus, _ = strconv.Atoi(plus)
	if n, _ := fmt.Sscanf(rule, "%d-%d-%d", &h.weekday, &h.month, &h.n); n == 3 {
		h.kind = weekdayOfMonth
		return h, true
	}
	n, _ := fmt.Sscanf(rule, "%d-%d", &h.month, &h.day)
	return h, n == 2
}

// in is the day of the holiday in a year.
func (h *holiday) in(year int) day {
	switch h.kind {
	case weekdayOfMonth:
		return nthWeekday(year, h.month, h.weekday, h.n) + day(h.plus)
	case easterDay:
		return easter(year) + day(h.n)
	case electionDay:
		return nthWeekday(year, 11, 1, 1) + 1
	case islamicDay:
		first := civil(year, 1, 1)
		d := hijri(first.hijriYear(), h.month, max(1, h.day))
		if d < first {
			d = hijri(first.hijriYear()+1, h.month, max(1, h.day))
		}
		return d
	}
	return civil(year, h.month, h.day)
}

// holidayName reads "Christmas", "New Year's Eve", "Thanksgiving Day 2018".
func (r *reader) holidayName(i int) expr {
	if !r.At(i).Capital() {
		return expr{}
	}
	best, last := -1, i
	table := holidays()
	for k := range table {
		if end := r.spells(i, table[k].words); end > last {
			best, last = k, end
		}
	}
	if best < 0 {
		return expr{}
	}
	if r.At(last).Case == token.Title && !r.At(last).Is(token.Function) && r.lx(last).part == 0 && last == i+1 && !r.At(i-1).Is(token.Preposition) && !r.leads(i-1) {
		return expr{} // "Easter Island"
	}
	e := expr{Range: token.Range{First: i, Last: last}, op: opPoint, holiday: int16(best + 1), point: point{grain: Day}}
	if table[best].kind == islamicDay && table[best].day == 0 {
		e.point.grain = Month
	}
	if unit := r.unit(last); e.point.grain == Day && (unit == Week || unit == Weekend) && !r.lx(last).plural {
		e.unit, e.Last, e.article = unit, last+1, true
	}
	return r.withYear(e)
}

// spells is the end of the words at i, or 0 if others stand there.
func (r *reader) spells(i int, words []uint32) int {
	for k, w := range words {
		if r.At(i+k).Hash != w {
			return 0
		}
	}
	return i + len(words)
}

// relativeHoliday reads "last Christmas", "this Easter".
func (r *reader) relativeHoliday(i, j int, rel relative) expr {
	if !r.lx(j).holiday {
		return expr{}
	}
	e := r.holidayName(j)
	if e.op != opNone {
		e.First, e.relative = i, rel
	}
	return e
}

// holiday is "Christmas", "last Thanksgiving", "Easter 2018".
func (s *resolver) holiday(e *expr) (point, bool) {
	h := &holidays()[e.holiday-1]
	year, told, ok := s.toldYear(e)
	switch {
	case !ok && h.kind == fixedDay:
		p := e.point
		p.month, p.day = int8(h.month), int8(h.day)
		return p, false
	case !ok:
		return e.point, false
	case !told && e.relative != this:
		year = s.holidayYear(h, e)
	}
	if e.unit != 0 && year > 0 {
		return around(h.in(year), e.unit), true
	}
	return holidayPoint(h, e.point, year), true
}

// around is the week in which a named day lies, or the weekend at it: "Easter week", "Labor Day weekend".
func around(d day, unit Grain) point {
	if unit == Weekend && d.weekday() <= 2 {
		d -= 3 // a Monday lengthens the weekend before it
	}
	return inWeek(d, unit)
}

// holidayYear is the year in which a named day is nearest to publication, in the direction that the words
// before it or the tense tell.
func (s *resolver) holidayYear(h *holiday, e *expr) int {
	t, way := s.tense(e.Range), direction(e.relative)
	return s.nearest(func(year int) (day, bool) {
		away := h.in(year) - s.published
		switch {
		case way != 0:
			return away, int(away)*way > 0
		case t == pastTense:
			return away, away <= 31
		case t == futureTense:
			return away, away >= -31
		}
		return away, true
	})
}

// holidayPoint is the day, or the month, of a holiday in a year.
func holidayPoint(h *holiday, p point, year int) point {
	if year < 1 {
		return p
	}
	q := onDay(p, h.in(year))
	if p.grain == Month {
		q.grain, q.day = Month, 0
	}
	return q
}
