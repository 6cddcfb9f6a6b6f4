// Package gazetteer holds what the library knows of the world by heart: countries, regions, peoples, states, cities, given
// names, surnames, nicknames, titles, company endings, the head words of names, organisations, facilities, events and works.
// It is data and nothing else: every table is an embedded TSV file, and each accessor gives its rows as typed values.
//
//	for _, c := range gazetteer.Countries() {
//		fmt.Println(c.Code, c.Name, c.Adjectives, c.Capital) // KZ Kazakhstan [Kazakh Kazakhstani] Astana
//	}
//
// # Guarantees
//
// A table is parsed when its accessor is first called, once, and never before; all tables together take some ten to
// fifteen milliseconds (BenchmarkCold). Accessors are safe for concurrent use. Rows are sorted by their key (code, name or
// word, in byte order), keys are unique, and no cell has blanks at its edges. Names stand without a leading "the" unless it belongs to them, spelled as
// news in English spells them, in composed UTF-8. The strings are parts of the embedded files: a table costs little more
// memory than its slice headers.
//
// # Limits
//
// The slices that accessors return are shared: callers must not modify them, nor the lists inside a row. The tables tell
// what names exist, not what a name means in a text: "Georgia" is a country, a state and a given name, and stands in all
// three tables. Matching, folding of case and diacritics, and choosing between readings belong to the callers. A table is
// never complete, and some rows grow old: capitals are renamed, companies merge.
//
// # The files
//
// Each file begins with comment lines: "# source:", "# licence:" and "# columns:" with the names of the columns. Every other
// line is one row, its cells separated by single tabs; a list inside a cell is joined by "|". CONTRIBUTING tells how to add a
// row; the tests of this package check every file and name the file and line of what is wrong.
package gazetteer
