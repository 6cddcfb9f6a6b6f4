package normalize

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/lede-go/lede"
)

// readEntry reads one line.
func readEntry(line, file string, n int) (Entry, error) {
	if line[0] == '{' {
		return readJSON(line, file, n)
	}
	cells := strings.Split(line, "\t")
	if len(cells) < 3 || len(cells) > 4 {
		return Entry{}, &EntryError{file, n, line, "want id, type, name and aliases, parted by tabs"}
	}
	e := Entry{ID: cells[0], Name: cells[2]}
	if cells[1] != "" {
		if err := e.Type.UnmarshalText([]byte(cells[1])); err != nil {
			return Entry{}, &EntryError{file, n, cells[1], "no entity type"}
		}
	}
	if len(cells) == 4 && cells[3] != "" {
		e.Aliases = strings.Split(cells[3], "|")
	}
	return e, nil
}

func readJSON(line, file string, n int) (Entry, error) {
	var e Entry
	err := json.Unmarshal([]byte(line), &e)
	var typ *lede.TypeError
	switch {
	case errors.As(err, &typ):
		return e, &EntryError{file, n, typ.Name, "no entity type"}
	case err != nil:
		return e, &EntryError{file, n, line, err.Error()}
	}
	return e, nil
}

// Save writes all entries as JSON Lines, sorted by id, for Load to read.
func (r *Registry) Save(out io.Writer) error {
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, e := range r.Entries() {
		if err := enc.Encode(e); err != nil {
			return err
		}
	}
	return w.Flush()
}
