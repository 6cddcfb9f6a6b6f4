package main

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestMarks reads the marks: every text has names, spans are in order and never overlap.
func TestMarks(t *testing.T) {
	all, err := parse(marks)
	if err != nil {
		t.Fatal(err)
	}
	names := 0
	for id, m := range all {
		names += len(m.names)
		if m.read != "read" && m.read != "unread" {
			t.Errorf("%s: %q", id, m.read)
		}
		for span := range m.names {
			if span.Start < 0 || span.Start >= span.End {
				t.Errorf("%s: %v", id, span)
			}
		}
	}
	if len(all) != 253 || names < 6000 {
		t.Errorf("%d texts, %d names", len(all), names)
	}
	for _, bad := range []string{"x\n", "x\tread\t1:2:SHIP\n", "x\tread\t1:b:ORG\n"} {
		if _, err := parse(bad); err == nil || !strings.Contains(err.Error(), "marks.tsv:1") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestScore compares names that are right, of another type, spurious and missed.
func TestScore(t *testing.T) {
	text := "Talks in Paris, said Angela Merkel of the World Bank's board."
	at := func(name string) lede.Span {
		i := strings.Index(text, name)
		return lede.Span{Start: i, End: i + len(name)}
	}
	var s score
	s.add(text, names{at("Paris"): lede.GPE, at("Angela Merkel"): lede.Person, at("the World Bank's"): lede.Org, at("board"): lede.Org})
	if s.exact != (tally{4, 3, 2}) || s.coarse != (tally{4, 3, 3}) || s.kinds != [3]tally{{1, 1, 1}, {2, 1, 1}, {1, 1, 1}} {
		t.Errorf("%+v", s)
	}
}
