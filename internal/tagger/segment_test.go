package tagger

import (
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/token"
)

func TestStretches(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"nothing is here", nil},
		{"he saw Paris", []string{"Paris"}},
		{"the Bank of England said", []string{"Bank of England"}},
		{"with al-Qaida in Iraq", []string{"al-Qaida in Iraq"}},
		{"met Kim Jong-il then", []string{"Kim Jong-il then"[:11]}},
		{"met Charles de Gaulle", []string{"Charles de Gaulle"}},
		{"by Smith & Wesson and", []string{"Smith & Wesson"}},
		{"in Paris, France", []string{"Paris", "France"}},
	} {
		text := token.New(test.text)
		var got []string
		for _, s := range stretches(text, nil) {
			got = append(got, text.Span(s.First, s.Last).In(text.Source))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

// No stretch is longer than the lattice, whatever the text.
func TestStretchesOfCapitals(t *testing.T) {
	text := token.New(strings.Repeat("A ", 3*longest))
	total := 0
	for _, s := range stretches(text, nil) {
		if n := s.Last - s.First; n > longest {
			t.Errorf("%d tokens", n)
		}
		total += s.Last - s.First
	}
	if total != len(text.Tokens) {
		t.Errorf("%d of %d tokens", total, len(text.Tokens))
	}
}
