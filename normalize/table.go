package normalize

import (
	_ "embed"
	"strings"
)

var (
	//go:embed eastern.tsv
	easternTSV string
	//go:embed variants.tsv
	variantsTSV string
	//go:embed people.tsv
	peopleTSV string
	//go:embed renamed.tsv
	renamedTSV string
	//go:embed words.tsv
	wordsTSV string
	//go:embed spellings.tsv
	spellingsTSV string
)

// rows cuts a table into the cells of its rows; lines that begin with "#" are comments.
func rows(table string) [][]string {
	all := make([][]string, 0, strings.Count(table, "\n"))
	for line := range strings.Lines(table) {
		line = strings.TrimSuffix(line, "\n")
		if line != "" && !strings.HasPrefix(line, "#") {
			all = append(all, strings.Split(line, "\t"))
		}
	}
	return all
}

// splitList cuts a cell "a|b"; an empty one has nothing.
func splitList(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}
