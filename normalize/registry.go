package normalize

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// Entry is an entity that the user knows by an id of their own.
type Entry struct {
	ID      string    `json:"id"`
	Type    lede.Type `json:"type"` // the zero Type fits any
	Name    string    `json:"name"` // canonical
	Aliases []string  `json:"aliases,omitempty"`
}

// Registry holds the names that the user knows: watch lists, portfolios, the entities of earlier articles. Its zero value is
// empty and ready for use. It is safe for concurrent use.
type Registry struct {
	mu      sync.RWMutex
	entries map[string]*Entry      // by id
	names   map[string][]knownName // by folded name
	longest map[string]int         // first word of a folded name -> words of the longest name that begins so
}

// knownName is a name as it was registered, and whose it is.
type knownName struct {
	form  string
	entry *Entry
}

// A ConflictError tells of a name or id that is registered for something else already.
type ConflictError struct {
	File  string // of files: its name
	Line  int    // of files: the line, counted from 1; else 0
	Value string // the name or id
	ID    string // whose it shall be
	Taken string // whose it is
}

// Error gives "normalize: list.tsv:2: \"Tyson\" of \"t2\" belongs to \"t1\"".
func (e *ConflictError) Error() string {
	return fmt.Sprintf("normalize: %s%q of %q belongs to %q", position(e.File, e.Line), e.Value, e.ID, e.Taken)
}

// An EntryError tells of an entry that cannot be read or used.
type EntryError struct {
	File    string
	Line    int    // of files: the line, counted from 1; else 0
	Value   string // what is wrong
	Problem string
}

// Error gives "normalize: list.tsv:3: no entity type: \"FIRM\"".
func (e *EntryError) Error() string {
	return fmt.Sprintf("normalize: %s%s: %.80q", position(e.File, e.Line), e.Problem, e.Value)
}

func position(file string, line int) string {
	switch {
	case line == 0:
		return ""
	case file == "":
		return fmt.Sprintf("line %d: ", line)
	}
	return fmt.Sprintf("%s:%d: ", file, line)
}

// Add registers an entry, or adds the aliases of a known id. A name that another entry of the same type has is a
// *ConflictError, and so is an id that comes with another name or type; nothing is added then. An entry without id or name,
// with bytes that are no UTF-8, or with one name in more than a thousand spellings is an *EntryError. Aliases without a letter
// or digit are left out.
func (r *Registry) Add(e Entry) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.add(e, "", 0)
}

func (r *Registry) add(e Entry, file string, line int) error {
	if e.ID == "" || fold(e.Name) == "" {
		return &EntryError{file, line, e.ID + " " + e.Name, "an entry needs an id and a name"}
	}
	for _, s := range append([]string{e.ID, e.Name}, e.Aliases...) {
		if !utf8.ValidString(s) {
			return &EntryError{file, line, s, "no UTF-8"}
		}
	}
	if r.entries == nil {
		r.entries, r.names, r.longest = map[string]*Entry{}, map[string][]knownName{}, map[string]int{}
	}
	mine := r.entries[e.ID]
	if mine != nil && (mine.Name != e.Name || mine.Type != e.Type) {
		return &ConflictError{file, line, e.Name, e.ID, e.ID + " " + mine.Name}
	}
	forms := append([]string{e.Name}, e.Aliases...)
	keys := make([]string, len(forms))
	var together map[string]int // how many of the forms have a key, if they are so many that it matters
	if len(forms) > mostSpellings {
		together = map[string]int{}
	}
	for i, form := range forms {
		keys[i] = foldName(form)
		if other := r.find(keys[i], e.Type); other != nil && other != mine {
			return &ConflictError{file, line, form, e.ID, other.ID}
		}
		if together != nil {
			together[keys[i]]++
		}
		if len(r.names[keys[i]])+together[keys[i]] > mostSpellings {
			return &EntryError{file, line, form, "too many spellings of one name"}
		}
	}
	if mine == nil {
		mine = &Entry{ID: e.ID, Type: e.Type, Name: e.Name}
		r.entries[e.ID] = mine
	}
	for i, form := range forms {
		if r.file(keys[i], knownName{form, mine}) && i > 0 {
			mine.Aliases = append(mine.Aliases, form)
		}
	}
	return nil
}

// mostSpellings is how many names may differ in nothing but case, accents and marks. So many make a file hostile.
const mostSpellings = 1000

// file adds a name to the index, and reports whether it is new and can be found at all.
func (r *Registry) file(key string, name knownName) bool {
	if key == "" || slices.Contains(r.names[key], name) {
		return false
	}
	r.names[key] = append(r.names[key], name)
	first, _, _ := strings.Cut(key, " ")
	r.longest[first] = max(r.longest[first], strings.Count(key, " ")+1)
	return true
}

// find is the entry of exactly that type with that folded name.
func (r *Registry) find(key string, typ lede.Type) *Entry {
	for _, n := range r.names[key] {
		if n.entry.Type == typ {
			return n.entry
		}
	}
	return nil
}

// Lookup finds the entry that has a name or alias, without regard to case, accents, marks and articles. Of several types an
// entry of the type asked for goes first, then one of the zero Type; a zero typ takes any.
func (r *Registry) Lookup(name string, typ lede.Type) (Entry, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	list := r.names[foldName(name)]
	for _, want := range [2]lede.Type{typ, 0} {
		for _, n := range list {
			if n.entry.Type == want || typ == 0 {
				return n.entry.clone(), true
			}
		}
	}
	return Entry{}, false
}

func (e *Entry) clone() Entry {
	c := *e
	c.Aliases = slices.Clone(e.Aliases)
	return c
}

// Normalize gives the name of the entry that Lookup finds: a Registry is a Normalizer, too.
func (r *Registry) Normalize(name string, typ lede.Type) (string, bool) {
	e, ok := r.Lookup(name, typ)
	return e.Name, ok
}

// Len is the number of entries.
func (r *Registry) Len() int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return len(r.entries)
}

// Entries gives copies of all entries, sorted by id.
func (r *Registry) Entries() []Entry {
	r.mu.RLock()
	defer r.mu.RUnlock()
	all := make([]Entry, 0, len(r.entries))
	for _, e := range r.entries {
		all = append(all, e.clone())
	}
	slices.SortFunc(all, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

// Load reads entries, one a line, from JSON Lines ({"id","type","name","aliases"}) or from tab-separated values: id, type
// ("ORG", may be empty), name, aliases joined by "|". A line that begins with "{" is JSON; empty lines and lines that begin
// with "#" are skipped. file names the source in errors. All good lines are added; the error joins those of the others, each
// an *EntryError or a *ConflictError with its line, or an error of in.
func (r *Registry) Load(file string, in io.Reader) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var failed []error
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, 64<<10), maxLine)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSuffix(lines.Text(), "\r")
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		e, err := readEntry(line, file, n)
		if err == nil {
			err = r.add(e, file, n)
		}
		if err != nil {
			failed = append(failed, err)
		}
	}
	if err := lines.Err(); err != nil {
		failed = append(failed, fmt.Errorf("normalize: %s: %w", file, err))
	}
	return errors.Join(failed...)
}

// maxLine is the longest line that Load reads, in bytes.
const maxLine = 1 << 20
