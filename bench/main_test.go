package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/bench/internal/news"
)

// TestTable: every work runs on a small text, is faster than nothing, and stands in the table with its ratios.
func TestTable(t *testing.T) {
	all, err := news.Load("../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	for _, w := range works() {
		rows = append(rows, measure(w, all.Sized(short), time.Nanosecond))
	}
	rate(rows)
	var out bytes.Buffer
	print(&out, rows)
	for _, r := range rows {
		if r.speed <= 0 || r.floor <= 0 {
			t.Errorf("%s by %s: %+v", r.kind, r.name, r)
		}
		if !strings.Contains(out.String(), r.name) {
			t.Errorf("the table lacks %s", r.name)
		}
	}
	if !strings.Contains(out.String(), "x as fast") {
		t.Errorf("no ratios:\n%s", out.String())
	}
}

// TestVaried: the texts are of the size asked for, the same each time, and not all alike.
func TestVaried(t *testing.T) {
	all, err := news.Load("../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	text := all.Sized(long)
	if len(text) != long || text != all.Sized(long) {
		t.Errorf("%d bytes, want %d, the same each time", len(text), long)
	}
	seen := map[string]bool{}
	for a := range all.Stream(100) {
		seen[a.Text] = true
	}
	if len(seen) < 95 {
		t.Errorf("%d texts of 100 are different", len(seen))
	}
}
