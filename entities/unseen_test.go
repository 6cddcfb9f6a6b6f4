package entities_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
)

// unseenFloors are the F1 of exact spans and types below which no set of testdata/unseen may fall. The sets were written
// by someone who had seen neither the training texts nor any output; rules are never written, nor lists
// filled, with their sentences in view, so that they stay a fair measure.
var unseenFloors = map[string]float64{"newspaper": 0.91, "broadcast": 0.87, "agency": 0.88}

// trained are the types that the tagger gives.
var trained = []lede.Type{lede.Person, lede.Org, lede.GPE, lede.Loc, lede.NORP, lede.Fac}

// TestUnseen prints precision, recall and F1 of each type: go test ./entities -run TestUnseen -v
func TestUnseen(t *testing.T) {
	for _, set := range slices.Sorted(maps.Keys(unseenFloors)) {
		data, err := os.ReadFile(filepath.Join("testdata", "unseen", set+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		by := map[lede.Type]*tally{}
		for _, kind := range trained {
			by[kind] = new(tally)
		}
		for marked := range strings.SplitSeq(withoutComments(string(data)), "\n---\n") {
			count(t, strings.TrimSpace(marked), by)
		}
		var all tally
		t.Log(set)
		for _, kind := range trained {
			t.Logf("%-7s %s", kind, by[kind])
			all.add(by[kind])
		}
		t.Logf("%-7s %s", "all", &all)
		if all.f1() < unseenFloors[set] {
			t.Errorf("%s: F1 %.3f is below %.2f", set, all.f1(), unseenFloors[set])
		}
	}
}

// count compares the names that Find finds in an article with those that are marked.
func count(t *testing.T, marked string, by map[lede.Type]*tally) {
	text, want := unmark(t, marked)
	for _, kind := range want {
		if by[kind] != nil {
			by[kind].want++
		}
	}
	for _, m := range entities.Find(text) {
		if tally := by[m.Type]; tally != nil {
			tally.got++
			if want[m.Span] == m.Type {
				tally.right++
			}
		}
	}
}

func withoutComments(file string) string {
	var b strings.Builder
	for line := range strings.Lines(file) {
		if !strings.HasPrefix(line, "# ") {
			b.WriteString(line)
		}
	}
	return b.String()
}

// unmark is an article without its brackets, and the type of each marked span.
func unmark(t *testing.T, marked string) (string, map[lede.Span]lede.Type) {
	t.Helper()
	var b strings.Builder
	names := map[lede.Span]lede.Type{}
	for {
		before, rest, found := strings.Cut(marked, "[")
		b.WriteString(before)
		if !found {
			return b.String(), names
		}
		inside, after, _ := strings.Cut(rest, "]")
		kind, name, _ := strings.Cut(inside, " ")
		var typ lede.Type
		if err := typ.UnmarshalText([]byte(kind)); err != nil {
			t.Fatalf("%q: %v", inside, err)
		}
		start := b.Len()
		b.WriteString(name)
		names[lede.Span{Start: start, End: b.Len()}] = typ
		marked = after
	}
}

// tally counts names: marked, found, and found as marked.
type tally struct{ want, got, right int }

func (n *tally) add(m *tally) {
	n.want, n.got, n.right = n.want+m.want, n.got+m.got, n.right+m.right
}

func (n *tally) f1() float64 { return 2 * float64(n.right) / float64(max(n.want+n.got, 1)) }

func (n *tally) String() string {
	return fmt.Sprintf("precision %.3f recall %.3f F1 %.3f (%d names)",
		float64(n.right)/float64(max(n.got, 1)), float64(n.right)/float64(max(n.want, 1)), n.f1(), n.want)
}
