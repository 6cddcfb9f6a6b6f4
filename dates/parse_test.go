package dates

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var parseDay = time.Date(2014, 5, 12, 0, 0, 0, 0, time.UTC)

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"April last year":         "2013-04",
		"in April last year":      "2013-04",
		" the past six months ":   "P6M",
		"since 2005":              "2005",
		"May":                     "2014-05",
		"Jan. 29-Feb. 3, 2020.":   "2020-01-29/2020-02-03",
		"3 p.m. on Friday":        "2014-05-09T15:00",
		"every four years":        "P4Y",
		"more than 20 years ago":  "1994",
		"the first half of 2019":  "2019-H1",
		"FY2025":                  "FY2025",
		"recently":                "PAST_REF",
		"2014-05-08T10:20:30Z":    "2014-05-08T10:20:30",
		"Thursdays":               "XXXX-WXX-4",
		"two-and-a-half years":    "P2Y6M",
		"the end of the year":     "2014",
		"Good Friday 2019":        "2019-04-19",
		"12 September":            "2014-09-12",
		"between 12 and 18 weeks": "",
	} {
		v, err := Parse(text, parseDay)
		if want == "" {
			if err == nil {
				t.Errorf("Parse(%q) = %s, want an error", text, v)
			}
			continue
		}
		if err != nil || v.String() != want {
			t.Errorf("Parse(%q) = %s, %v, want %s", text, v, err, want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]SyntaxError{
		"":                      {Text: ""},
		"   ":                   {Text: "   "},
		"the fat cow":           {Text: "the fat cow", Words: "the fat cow"},
		"cows in May 2014":      {Text: "cows in May 2014", Words: "cows in"},
		"May 2014 and the cows": {Text: "May 2014 and the cows", Words: "and the cows", Start: 9},
	} {
		_, err := Parse(text, parseDay)
		var got *SyntaxError
		if !errors.As(err, &got) {
			t.Errorf("Parse(%q): %v", text, err)
			continue
		}
		if diff := cmp.Diff(want, *got); diff != "" {
			t.Errorf("Parse(%q): %s", text, diff)
		}
	}
}

func TestFiscalYearStart(t *testing.T) {
	for start, want := range map[time.Month]string{0: "", time.January: "2024-01-01", time.April: "2023-04-01", time.October: "2023-10-01"} {
		f := Finder{Published: parseDay, FiscalYearStart: start}
		m := f.Find("in fiscal 2024")
		if len(m) != 1 || m[0].From.String() != want {
			t.Errorf("fiscal years from %v: %v", start, m)
		}
	}
}

func TestZonesOfPublication(t *testing.T) {
	east := time.Date(2020, 2, 4, 1, 0, 0, 0, time.FixedZone("", 6*3600))
	if m := Find("yesterday", east); m[0].Value.String() != "2020-02-03" {
		t.Errorf("the day of publication is not the one written in its zone: %v", m)
	}
}

func TestInstants(t *testing.T) {
	m := Find("at 10 p.m. EST on Feb. 3, 2020", time.Time{})
	if len(m) != 1 {
		t.Fatal(m)
	}
	from, ok := m[0].From.Time()
	want := time.Date(2020, 2, 4, 3, 0, 0, 0, time.UTC)
	if !ok || !from.Equal(want) || m[0].From.String() != "2020-02-03T22:00:00-05:00" || !m[0].From.HasClock() {
		t.Errorf("from %v %s", from, m[0].From)
	}
	if _, ok := (Instant{}).Time(); ok || (Instant{}).String() != "" {
		t.Error("the zero Instant is not unknown")
	}
}

func TestValueMarshals(t *testing.T) {
	m := Find("since early 2019", parseDay)[0]
	got, err := json.Marshal(struct {
		Type, Value, Mod, Open, Grain, From any
	}{m.Type, m.Value, m.Mod, m.Open, m.Grain, m.From})
	want := `{"Type":"DATE","Value":"2019","Mod":"START","Open":"since","Grain":"year","From":"2019-01-01"}`
	if err != nil || string(got) != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
}

func TestHolidayFile(t *testing.T) {
	table, err := parseHolidays(holidayFile)
	if err != nil || len(table) < 50 {
		t.Fatalf("%d named days, %v", len(table), err)
	}
	for _, h := range table {
		for year := 1990; year < 2040; year++ {
			if y, _, _ := h.in(year).date(); y != year {
				t.Errorf("named day %v of %d lies in %d", h.words, year, y)
			}
		}
	}
	for _, bad := range []string{"x\t13-", "x", "x\teaster", "x\thijri"} {
		if _, err := parseHolidays(bad); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

// TestUnits: the units of the vocabulary are the grains.
func TestUnits(t *testing.T) {
	r := newReader(tokens("second minute hour day weekend week month quarter half year decade century millennium"))
	for i, want := range []Grain{Second, Minute, Hour, Day, Weekend, Week, Month, Quarter, Half, Year, Decade, Century, Millennium} {
		if got := r.unit(i); got != want {
			t.Errorf("%q is a %v", r.String(i), got)
		}
	}
}

func TestNamesOfKinds(t *testing.T) {
	if s := Type(99).String() + Mod(99).String() + Grain(99).String() + Open(9).String(); s != "Unknown(99)Unknown(99)Unknown(99)Unknown(9)" {
		t.Error(s)
	}
}
