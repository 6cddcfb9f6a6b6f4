//go:build !race

package normalize

import (
	"os"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestClusterAllocs holds what clustering may allocate: its answer, and little else. The race detector, under which pools forget
// what they hold, is left out.
func TestClusterAllocs(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // which empties the pools
	data, err := os.ReadFile("testdata/clusters.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, blocks, _ := strings.Cut(string(data), "\n\n") // after the head
	text, mentions, _ := marked(t, blocks)
	for _, n := range []int{10, 100, len(mentions)} {
		got := testing.AllocsPerRun(20, func() { Cluster(text, mentions[:n]) })
		if most := float64(20 + n); got > most {
			t.Errorf("%d mentions: %.0f allocations, want at most %.0f", n, got, most)
		}
		t.Logf("%d mentions: %.0f", n, got)
	}
}

// TestSameAllocs holds that comparing two names needs next to no memory.
func TestSameAllocs(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	const most = 8
	for _, c := range []struct {
		typ  lede.Type
		a, b string
	}{
		{lede.Person, "Mukhtar Tleuberdi", "Muhtar Tileuberdi"},
		{lede.Person, "Gen. Mark A. Milley Jr.", "Milley, Mark"},
		{lede.Org, "Ministry of Energy of Ukraine", "Ukrainian Energy Ministry"},
		{lede.GPE, "Portland, Oregon", "Portland"},
	} {
		if got := testing.AllocsPerRun(20, func() { Same(c.typ, c.a, c.b) }); got > most {
			t.Errorf("%s | %s: %.0f allocations, want at most %d", c.a, c.b, got, most)
		}
	}
}
