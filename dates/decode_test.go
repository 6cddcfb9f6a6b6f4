package dates

import (
	"errors"
	"testing"
	"time"
)

// TestDecode: what MarshalText writes, UnmarshalText reads.
func TestDecode(t *testing.T) {
	text := "On May 8 at 5 p.m. EST, in 2019, from January to October 2019, two to three weeks, every Thursday, recently, the 1980s, " +
		"since 2005, now, 44 BC, at noon, the third quarter, the winter, 9999, last night, by 10:15:30 GMT, in fiscal 2025, several years"
	mentions := Find(text, time.Date(2014, 5, 12, 0, 0, 0, 0, time.UTC))
	if len(mentions) < 15 {
		t.Fatalf("%d mentions: %v", len(mentions), mentions)
	}
	for _, m := range mentions {
		var back Value
		if err := back.UnmarshalText([]byte(m.Value.String())); err != nil || back.String() != m.Value.String() || back.IsRange() != m.IsRange() {
			t.Errorf("%v comes back as %v, %v", m, back, err)
		}
		if m.Type != Set && back.Type != m.Type {
			t.Errorf("%v comes back as a %v", m, back.Type)
		}
		for _, i := range []Instant{m.From, m.To} {
			var back Instant
			if err := back.UnmarshalText([]byte(i.String())); err != nil || back != i {
				t.Errorf("%v of %v comes back as %v, %v", i, m, back, err)
			}
		}
	}
}

// TestDecodeErrors: anything else is a *FormatError.
func TestDecodeErrors(t *testing.T) {
	var bad *FormatError
	for _, text := range []string{"today", "2014-5-8", "2014-05-08T", "2014-05-08T17:00:00", "2014-13-01", "2014-02-30", "99999-01-01",
		"2014-05-08T17:00:00-05:00:00", "2014-05-08T99:99:99-99:99", "--", "2014-05-08T17:00:00x05:00", "0000-01-01", "-1-01-01"} {
		var i Instant
		if err := i.UnmarshalText([]byte(text)); !errors.As(err, &bad) || bad.Text != text {
			t.Errorf("instant %q: %v, %v", text, i, err)
		}
	}
	for _, text := range []string{"2014 ", "<b>", "p2y", "P2Y\n"} {
		var v Value
		if err := v.UnmarshalText([]byte(text)); !errors.As(err, &bad) || bad.Text != text {
			t.Errorf("value %q: %v, %v", text, v, err)
		}
	}
}
