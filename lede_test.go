package lede

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestSpan(t *testing.T) {
	text := "Exports rose"
	s := Span{8, 12}
	if s.In(text) != "rose" || s.Len() != 4 || s.IsZero() || !(Span{}).IsZero() {
		t.Errorf("span %v of %q", s, text)
	}
	tests := []struct {
		other              Span
		contains, overlaps bool
	}{
		{Span{8, 12}, true, true}, {Span{9, 10}, true, true}, {Span{0, 8}, false, false},
		{Span{0, 9}, false, true}, {Span{12, 13}, false, false}, {Span{7, 13}, false, true},
	}
	for _, test := range tests {
		if s.Contains(test.other) != test.contains || s.Overlaps(test.other) != test.overlaps {
			t.Errorf("%v and %v: contains %v, overlaps %v", s, test.other, s.Contains(test.other), s.Overlaps(test.other))
		}
	}
	if got := s.String(); got != "[8,12)" {
		t.Errorf("String: %s", got)
	}
}

// TestTypeText: every type is written and read back; unknown names are typed errors.
func TestTypeText(t *testing.T) {
	for _, typ := range Types() {
		data, err := json.Marshal(typ)
		if err != nil {
			t.Fatal(err)
		}
		var back Type
		if err := json.Unmarshal(data, &back); err != nil || back != typ {
			t.Errorf("%s: read back as %v, %v", data, back, err)
		}
	}
	var typ Type
	var unknown *TypeError
	if err := typ.UnmarshalText([]byte("Company")); !errors.As(err, &unknown) || unknown.Name != "Company" {
		t.Errorf("unknown name: %v", err)
	}
	if _, err := Type(99).MarshalText(); !errors.As(err, &unknown) {
		t.Errorf("unknown type: %v", err)
	}
}

func TestPlace(t *testing.T) {
	for _, typ := range Types() {
		if want := typ == GPE || typ == Loc || typ == Fac; typ.Place() != want {
			t.Errorf("%v.Place() is %v", typ, !want)
		}
	}
}
