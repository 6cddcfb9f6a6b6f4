package extract_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/lede-go/lede/extract"
)

// How many bytes of memory an article may ask for in all, for each byte of its text: what doc/limits.md says of hostile texts and
// of news. What is in use at one time is less.
const (
	mostMemory = 1000
	newsMemory = 200
)

// TestMemory: memory is bounded by a multiple of the text. All that is asked for counts, used scratch memory too, which the
// collections before take away.
func TestMemory(t *testing.T) {
	const size = 1 << 17
	text := long(t, size)
	if got := memory(t, text); got > newsMemory {
		t.Errorf("news: %.0f bytes a byte, want %d at most", got, newsMemory)
	}
	for _, unit := range []string{"a ", "A ", "1 ", "$5 ", "$", "5-", "“a” ", "“", "(", ".", "May ", "May-", "Monday, ", "today ", "\n", "a.\n\n",
		"5 percent ", "from $5 to $6 million in 2020 ", "said ", "President Ann Lee, ", "Paris, ", "\xff", "中", "e\u0301", "Bank of ", "U.S. "} {
		if got := memory(t, strings.Repeat(unit, size/len(unit))); got > mostMemory {
			t.Errorf("%q again and again: %.0f bytes a byte, want %d at most", unit, got, mostMemory)
		}
	}
}

// memory is how many bytes of memory a text takes for each of its own.
func memory(t *testing.T, text string) float64 {
	t.Helper()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.GC() // pools let go of their memory at the second
	runtime.ReadMemStats(&before)
	if _, err := new(extract.Extractor).Extract(t.Context(), extract.Article{Text: text}); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	got := float64(after.TotalAlloc-before.TotalAlloc) / float64(len(text))
	t.Logf("%8.1f bytes a byte for %.20q", got, text)
	return got
}
