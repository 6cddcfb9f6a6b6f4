package normalize

import (
	"strings"
	"testing"
)

// TestTables checks the tables of this package: a head with source, licence and columns, the same number of cells in each
// row, no blanks at the edges, no name twice.
func TestTables(t *testing.T) {
	for name, table := range map[string]string{"eastern.tsv": easternTSV, "variants.tsv": variantsTSV, "people.tsv": peopleTSV,
		"renamed.tsv": renamedTSV, "words.tsv": wordsTSV, "spellings.tsv": spellingsTSV} {
		head := strings.SplitN(table, "\n", 4)
		for i, want := range []string{"# source: ", "# licence: ", "# columns: "} {
			if !strings.HasPrefix(head[i], want) {
				t.Errorf("%s:%d: want %q", name, i+1, want)
			}
		}
		width := len(strings.Fields(strings.SplitN(strings.TrimPrefix(head[2], "# columns: "), ";", 2)[0]))
		seen := map[string]bool{}
		for _, cells := range rows(table) {
			if len(cells) != width {
				t.Errorf("%s: %q has %d cells, want %d", name, cells[0], len(cells), width)
			}
			key := cells[0]
			if name == "renamed.tsv" {
				key += cells[1]
			}
			if seen[key] {
				t.Errorf("%s: %q stands twice", name, key)
			}
			seen[key] = true
			for _, c := range cells {
				for _, word := range splitList(c) {
					if word == "" || word != strings.TrimSpace(word) {
						t.Errorf("%s: %q has a cell with %q", name, cells[0], word)
					}
				}
			}
		}
	}
}

// TestPeopleTable checks that every form of a person's name leads to that person alone.
func TestPeopleTable(t *testing.T) {
	owner := map[string]string{}
	for _, cells := range rows(peopleTSV) {
		forms := append(append([]string{cells[0]}, splitList(cells[1])...), splitList(cells[2])...)
		for _, form := range forms {
			if other, ok := owner[fold(form)]; ok && other != cells[0] {
				t.Errorf("%q is %s and %s", form, other, cells[0])
			}
			owner[fold(form)] = cells[0]
		}
		if got := known().people.get(fold(cells[0])); got == nil || got.name != cells[0] {
			t.Errorf("%s leads to %+v", cells[0], got)
		}
	}
}
