package gazetteer

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// keys tells how many leading columns are the key of a file; one where it is not named.
var keys = map[string]int{"states.tsv": 2, "cities.tsv": 3}

// lists are the columns whose cells are lists.
var lists = []string{"aliases", "adjectives", "peoples", "forms", "abbreviations", "shorts", "acronyms"}

// TestFiles holds every file to the rules that doc.go promises, whatever its columns mean.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	for _, file := range files {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			checkFile(t, file, string(data))
		})
	}
}

func checkFile(t *testing.T, file, data string) {
	if !utf8.ValidString(data) || !strings.HasSuffix(data, "\n") {
		t.Fatalf("%s: not UTF-8, or without a last line feed", file)
	}
	lines := strings.Split(strings.TrimSuffix(data, "\n"), "\n")
	var columns []string
	var last []string
	for i, head := range []string{"# source: ", "# licence: ", "# columns: "} {
		if !strings.HasPrefix(lines[i], head) {
			t.Fatalf("%s:%d: %q, want %q", file, i+1, lines[i], head)
		}
		columns = strings.Fields(lines[i][len(head):])
	}
	for i, line := range lines[3:] {
		cells := strings.Split(line, "\t")
		if len(cells) != len(columns) {
			t.Errorf("%s:%d: %d columns, want %d", file, i+4, len(cells), len(columns))
			continue
		}
		for j, cell := range cells {
			checkCell(t, file, i+4, columns[j], cell)
		}
		key := cells[:max(1, keys[file])]
		if cells[0] == "" || slices.Compare(last, key) >= 0 {
			t.Errorf("%s:%d: %q is empty, twice, or not sorted after %q", file, i+4, key, last)
		}
		last = key
	}
}

func checkCell(t *testing.T, file string, line int, column, cell string) {
	parts := []string{cell}
	if slices.Contains(lists, column) {
		parts = strings.Split(cell, "|")
	}
	seen := map[string]bool{}
	for _, p := range parts {
		if strings.TrimSpace(p) != p || strings.Contains(p, "  ") || strings.ContainsFunc(p, unicode.IsControl) {
			t.Errorf("%s:%d: blanks in %s %q", file, line, column, p)
		}
		if strings.Contains(p, "|") || strings.ContainsAny(p, ";=") || seen[p] || (p == "" && len(parts) > 1) {
			t.Errorf("%s:%d: %s %q is empty, twice, or holds a mark of lists", file, line, column, p)
		}
		if strings.ContainsFunc(p, func(r rune) bool { return unicode.Is(unicode.Mn, r) }) {
			t.Errorf("%s:%d: %s %q is not in composed form", file, line, column, p)
		}
		seen[p] = true
	}
}
