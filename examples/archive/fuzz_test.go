package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// told is what a record says.
type told struct {
	ID, Text, Err string
	Day           time.Time
	Line          int
}

// recordsFrom reads a file of articles from a position on.
func recordsFrom(t *testing.T, path string, from position) (all []told, next []position) {
	t.Helper()
	s, err := openSource(path)
	if err != nil {
		t.Fatal(err)
	}
	err = s.records(from, time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC), func(r record) bool {
		one := told{ID: r.article.ID, Text: r.article.Text, Day: r.article.Published, Line: r.line}
		if r.err != nil {
			one.Err = r.err.Error()
		}
		if (r.err == nil) != (r.article.Text != "") {
			t.Fatalf("record %+v", one)
		}
		all, next = append(all, one), append(next, r.next)
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return all, next
}

// FuzzRecords: whatever a file holds, zipped or not, is articles and rejects, the same ones each time, and reading goes on from any
// of them as if it had never stopped.
func FuzzRecords(f *testing.F) {
	names := []string{"a.jsonl", "a.jsonl.gz", "a.json", "a.json.gz", "a.txt", "a.txt.gz"}
	for i := range names {
		f.Add(jsonLines(5, uint64(i)), uint8(i))
		f.Add(zipped(jsonLines(5, uint64(i))), uint8(i))
	}
	f.Add([]byte("{\"id\":1}\n\n \r\n{\"text\":\"a\\ud800\",\"published\":\"2024-02-30\"}\n[]\nnull\n\"\\xff\"\n{}{}\x00"), uint8(0))
	f.Add(zipped([]byte("{\"text\":\"one\"}\n{\"text\":\"two\"}"))[:30], uint8(1))
	f.Fuzz(func(t *testing.T, data []byte, name uint8) {
		path := filepath.Join(t.TempDir(), names[int(name)%len(names)])
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		all, next := recordsFrom(t, path, position{})
		for i, from := range next {
			if i > 0 && (from.Offset < next[i-1].Offset && from.File == next[i-1].File || from.File < next[i-1].File) {
				t.Fatalf("%+v after %+v", from, next[i-1])
			}
			if i > 8 && i < len(next)-1 {
				continue
			}
			if rest, _ := recordsFrom(t, path, from); !slices.Equal(all[i+1:], rest) {
				t.Fatalf("from %+v on: %+v, want %+v", from, rest, all[i+1:])
			}
		}
	})
}
