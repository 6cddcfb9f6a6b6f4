package gazetteer

import (
	"fmt"
	"strings"
	"sync"
)

// TableError tells what is wrong with a table: an embedded file that does not parse is a mistake of whoever edited it, found
// by the tests of this package before anything is shipped.
type TableError struct {
	File    string // name of the file, such as "countries.tsv"
	Line    int    // line in the file, counted from 1
	Problem string // what is wrong there, such as "7 columns, want 9"
}

// Error gives "countries.tsv:12: 7 columns, want 9".
func (e *TableError) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Problem) }

// table is one embedded file and how a row of it is read.
type table[T any] struct {
	file    string
	data    string
	columns int
	row     func(c *cells) (T, error)
}

// cells are the cells of the row that is being read.
type cells struct {
	text []string // valid until the next row; the strings in it for ever
	free []string // memory for lists
}

// lazy returns the accessor of the rows of one table or of several: it parses at the first call and gives the same rows
// ever after.
func lazy[T any](tables ...table[T]) func() []T {
	return sync.OnceValue(func() []T {
		size := 0
		for _, t := range tables {
			size += strings.Count(t.data, "\n")
		}
		rows := make([]T, 0, size)
		var err error
		for _, t := range tables {
			if rows, err = t.parse(rows); err != nil {
				panic(err) // the tests parse every shipped table
			}
		}
		return rows
	})
}

// parse appends all rows of the table to rows. Its error is a *TableError.
func (t table[T]) parse(rows []T) ([]T, error) {
	c := &cells{text: make([]string, t.columns)}
	number := 0
	for line := range strings.Lines(t.data) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if n := cut(line, c.text); n != t.columns {
			return nil, t.fail(number, fmt.Sprintf("%d columns, want %d", n, t.columns))
		}
		row, err := t.row(c)
		if err != nil {
			return nil, t.fail(number, err.Error())
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func (t table[T]) fail(line int, problem string) error {
	return &TableError{File: t.file, Line: line, Problem: problem}
}

// cut fills cells with the cells of a line and returns how many the line has, which may be more than there is room for.
func cut(line string, cells []string) int {
	n := 0
	for more := true; more; n++ {
		var cell string
		cell, line, more = strings.Cut(line, "\t")
		if n < len(cells) {
			cells[n] = cell
		}
	}
	return n
}

// list splits the cell i, "a|b|c"; an empty cell is an empty list.
func (c *cells) list(i int) []string {
	const room = 512 // lists are made many at a time
	rest := c.text[i]
	if rest == "" {
		return nil
	}
	n := strings.Count(rest, "|") + 1
	if len(c.free) < n {
		c.free = make([]string, max(n, room))
	}
	parts := c.free[:n:n]
	c.free = c.free[n:]
	for j := range parts {
		parts[j], rest, _ = strings.Cut(rest, "|")
	}
	return parts
}
