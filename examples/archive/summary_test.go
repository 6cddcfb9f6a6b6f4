package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/extract"
)

// TestRanking: in limited memory the frequent names stay, and no count is off by more than the ranking says.
func TestRanking(t *testing.T) {
	var r ranking
	exact := map[string]int{}
	add := func(name string) {
		exact[name]++
		r.add(name)
		r.prune()
	}
	for i := range 60000 {
		add(fmt.Sprintf("rare %d", i))
		if i%3 == 0 {
			add("often")
		}
	}
	if len(r.Counts) > mostNames || r.Forgotten == 0 {
		t.Errorf("%d names, %d forgotten", len(r.Counts), r.Forgotten)
	}
	if first(r.Counts, 1)[0] != "often" {
		t.Error("the most frequent name is not the first")
	}
	for name, n := range r.Counts {
		if n > exact[name] || n+r.Forgotten < exact[name] {
			t.Fatalf("%s: %d, true %d, at most %d forgotten", name, n, exact[name], r.Forgotten)
		}
	}
}

// TestSummary: amounts are summed exactly, without prices, ranges and restatements, and a journal keeps all of it.
func TestSummary(t *testing.T) {
	var s summary
	for _, text := range []string{
		"Acme paid $1.10 million to the city. Oil cost $80 a barrel.",
		"Borealis raised €9 million ($10 million). Acme paid $0.20 on Friday.",
		"The sale brought $3-4 million.",
	} {
		doc, err := extract.Extract(text, extract.Published(time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC)))
		if err != nil {
			t.Fatal(err)
		}
		s.add(doc)
	}
	data, _ := json.Marshal(s)
	var again summary
	if err := json.Unmarshal(data, &again); err != nil {
		t.Fatal(err)
	}
	var a, b bytes.Buffer
	if s.print(&a) != nil || again.print(&b) != nil || a.String() != b.String() {
		t.Errorf("%s\nand from the journal\n%s", &a, &b)
	}
	if got := s.Amounts["USD"]; got == nil || got.Count != 2 || got.Sum.String() != "1100000.2" {
		t.Errorf("USD: %+v", got)
	}
	if !strings.Contains(a.String(), "3 of 3 have one") || !strings.Contains(a.String(), "2024-05-06  3") {
		t.Error(a.String())
	}
}

// TestProgress: what a line says about what is done and what is left.
func TestProgress(t *testing.T) {
	p := newProgress(1000)
	if got := p.line(time.Second); got != "0 %, 0 articles" {
		t.Error(got)
	}
	for i := range 5 {
		p.step(int64(200 + 50*i))
	}
	if got := p.line(2 * time.Second); got != "40 %, 5 articles, 2 a second, 6s left" {
		t.Error(got)
	}
	p.finish()
	if got := p.line(4 * time.Second); got != "100 %, 5 articles, 1 a second" {
		t.Error(got)
	}
}
