package main

import (
	"os/exec"
	"strings"
	"testing"
)

// packages are those whose steps are counted: the library and what it asks of the standard library in loops.
const packages = "github.com/lede-go/lede/...,strings,slices,bytes,unicode,unicode/utf8,sort"

// TestLinear builds the command with counters and holds all shapes to linear work from 1 KB to 64 KB; longer
// texts take minutes and are measured by hand.
func TestLinear(t *testing.T) {
	out, err := exec.Command("go", "run", "-cover", "-covermode=atomic", "-coverpkg="+packages, ".", "-largest=65536").CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestShapes: at least forty shapes, each of the size asked for and with a name of its own.
func TestShapes(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range shapes {
		if seen[s.name] {
			t.Errorf("%s stands twice", s.name)
		}
		seen[s.name] = true
		if got := text(s.unit, 1000); len(got) != 1000 || !strings.HasPrefix(got, strings.Split(s.unit, "*")[0]) {
			t.Errorf("%s: %d bytes, %.40q", s.name, len(got), got)
		}
	}
	if len(seen) < 40 {
		t.Errorf("%d shapes, want 40", len(seen))
	}
}

// TestTooMuch: what grows with the text, and what is too much for any text, is told from what does not.
func TestTooMuch(t *testing.T) {
	for _, test := range []struct {
		steps []float64
		want  bool
	}{{[]float64{200, 210, 190}, false}, {[]float64{10, 160, 2560}, true}, {[]float64{300, 300, 500}, true}, {[]float64{6000, 6000}, true}} {
		var works []work
		for _, n := range test.steps {
			works = append(works, work{total: n})
		}
		if tooMuch(works) != test.want {
			t.Errorf("%v: tooMuch is not %v", test.steps, test.want)
		}
	}
	if counts, err := sum("mode: atomic\na/b/c.go:1.2,3.4 5 6\na/b/d.go:1.2,3.4 1 1\n"); err != nil || counts["a/b"] != 31 {
		t.Errorf("%v, %v, want 31 steps of a/b", counts, err)
	}
	if _, err := sum("a/b/c.go:1.2,3.4 five\n"); err == nil {
		t.Error("a broken profile is read")
	}
}
