package token

import "testing"

// A table knows what was put into it last, and nothing else.
func TestTable(t *testing.T) {
	var table Table[int]
	if got := table.Get(0); got != 0 {
		t.Errorf("an empty table knows %d", got)
	}
	const words = 1000
	for i := range uint32(words) {
		table.Put(i<<4, -1) // of which many want the same place
		table.Put(i<<4, int(i))
	}
	if got := table.Len(); got != words {
		t.Errorf("%d words, want %d", got, words)
	}
	for i := range uint32(words) {
		if got := table.Get(i << 4); got != int(i) {
			t.Errorf("word %d: %d", i, got)
		}
		if got, known := table.Find(i<<4 | 1); known || got != 0 {
			t.Errorf("unknown word %d: %d", i, got)
		}
	}
	if table.Clear(); table.Len() != 0 || table.Get(1<<4) != 0 {
		t.Errorf("a cleared table knows %d words", table.Len())
	}
}
