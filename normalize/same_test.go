package normalize

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestPairs reads testdata/pairs.tsv: type, "=" or "/", two names, what makes the pair hard. A "?" before the sign marks a
// pair that we are known to get wrong; it fails here once we get it right.
func TestPairs(t *testing.T) {
	f, err := os.Open("testdata/pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	seen := map[string]int{}
	counts := map[bool]int{}
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		c := strings.Split(lines.Text(), "\t")
		if len(c) != 5 {
			t.Fatalf("line %d: %d cells, want 5", n, len(c))
		}
		var typ lede.Type
		if err := typ.UnmarshalText([]byte(c[0])); err != nil {
			t.Fatalf("line %d: %v", n, err)
		}
		sign, failing := strings.CutPrefix(c[1], "?")
		want := sign == "="
		counts[want]++
		key := c[0] + c[2] + "|" + c[3]
		if seen[key] > 0 {
			t.Errorf("line %d: the pair stands in line %d already", n, seen[key])
		}
		seen[key] = n
		got, why := Same(typ, c[2], c[3])
		if back, _ := Same(typ, c[3], c[2]); back != got {
			t.Errorf("line %d: %s | %s: %v, but %v the other way round", n, c[2], c[3], got, back)
		}
		switch {
		case failing && got == want:
			t.Errorf("line %d: %s | %s is right now: take the ? away", n, c[2], c[3])
		case !failing && got != want:
			t.Errorf("line %d: %s | %s: %v (%s), want %v: %s", n, c[2], c[3], got, why, want, c[4])
		}
	}
	t.Logf("%d pairs the same, %d different", counts[true], counts[false])
}
