package token

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// ID is the place of a form in the vocabulary; the zero ID is "not there".
// IDs hold within one build of the program only: never store them.
type ID uint16

//go:embed vocabulary/*.tsv
var files embed.FS

// Value is the value of a class for the form id, 0 if it has none.
func Value(id ID, c Class) int { return words().value(id, c) }

// Value is the value of a class for the token i, 0 if it has none.
func (t *Text) Value(i int, c Class) int {
	if i < 0 || i >= len(t.Tokens) || t.Tokens[i].Class&c == 0 {
		return 0
	}
	return words().value(t.Tokens[i].ID, c)
}

// Lookup is the ID of a form in lower case without a final dot, 0 if it is not in the vocabulary.
func Lookup(form string) ID {
	v := words()
	return v.find(HashOf(form), form)
}

// Classes is the word classes of a form in lower case without a final dot.
func Classes(form string) Class { return words().classes[Lookup(form)] }

// Each calls f for every form that has the class c, with its ID and its value.
func Each(c Class, f func(form string, id ID, value int)) {
	v := words()
	for id, classes := range v.classes {
		if classes&c != 0 {
			f(v.forms[id], ID(id), v.value(ID(id), c))
		}
	}
}

// vocabulary is an open hash table from forms to IDs, and what is known of each ID.
type vocabulary struct {
	slots   []slot // a power of two of them, at most half used
	forms   []string
	classes []Class
	values  [][]valued
	ascii   [128]Token // of every ASCII character that is a token of its own
}

type slot struct {
	hash uint32
	id   ID
}

type valued struct {
	class Class
	value int
}

// words parses the embedded vocabulary once.
var words = sync.OnceValue(func() *vocabulary {
	v, err := parse(files)
	if err != nil {
		panic(err) // the files are part of the program; a test parses them
	}
	return v
})

// VocabularyError tells of a line of a vocabulary file that cannot be read.
type VocabularyError struct {
	File string
	Line int // from 1
	Why  string
}

func (e *VocabularyError) Error() string {
	return fmt.Sprintf("token: %s:%d: %s", e.File, e.Line, e.Why)
}

// parse reads all vocabulary files: lines of a form, a tab, and classes "month=1 abbrev=2".
// A form may stand in several files; its classes are joined.
func parse(dir fs.FS) (*vocabulary, error) {
	const size = 5_000 // forms that there are; there may be more
	v := &vocabulary{slots: make([]slot, 1<<14),
		forms: make([]string, 1, size), classes: make([]Class, 1, size), values: make([][]valued, 1, size)}
	clear(v.slots) // in order: a page of memory that is read before it is written to costs twice
	names, err := fs.Glob(dir, "vocabulary/*.tsv")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		line := 0
		for text := range strings.Lines(string(data)) {
			line++
			if why := v.add(strings.TrimRight(text, "\r\n")); why != "" {
				return nil, &VocabularyError{name, line, why}
			}
		}
	}
	for c := range v.ascii {
		v.ascii[c] = v.single(byte(c))
	}
	return v, nil
}

// add reads one line and says what is wrong with it, "" if nothing is.
func (v *vocabulary) add(line string) string {
	if line == "" || strings.HasPrefix(line, "# ") {
		return ""
	}
	form, rest, found := strings.Cut(line, "\t")
	if !found || form == "" || form != strings.ToLower(form) {
		return fmt.Sprintf("want a lower-case form, a tab and classes, not %q", line)
	}
	id := v.insert(form)
	for field := range strings.FieldsSeq(rest) {
		name, number, hasValue := strings.Cut(field, "=")
		class, known := classNames[name]
		if !known {
			return fmt.Sprintf("unknown class %q", name)
		}
		v.classes[id] |= class
		if !hasValue {
			continue
		}
		value, err := strconv.Atoi(number)
		if err != nil {
			return fmt.Sprintf("%q is no value", number)
		}
		v.values[id] = append(v.values[id], valued{class, value})
	}
	if len(v.forms)*2 > len(v.slots) {
		return "the vocabulary is too large for its table"
	}
	return ""
}

func (v *vocabulary) insert(form string) ID {
	hash := HashOf(form)
	if id := v.find(hash, form); id != 0 {
		return id
	}
	id := ID(len(v.forms))
	v.forms, v.classes, v.values = append(v.forms, form), append(v.classes, 0), append(v.values, nil)
	mask := uint32(len(v.slots) - 1)
	i := hash & mask
	for v.slots[i].id != 0 {
		i = (i + 1) & mask
	}
	v.slots[i] = slot{hash, id}
	return id
}

// find is the ID of a form that may be written in any case.
func (v *vocabulary) find(hash uint32, form string) ID {
	mask := uint32(len(v.slots) - 1)
	for i := hash & mask; v.slots[i].id != 0; i = (i + 1) & mask {
		if s := v.slots[i]; s.hash == hash && sameForm(form, v.forms[s.id]) {
			return s.id
		}
	}
	return 0
}

// sameForm compares a form as written, in any case, with any apostrophe and with combining marks, with one of the vocabulary.
func sameForm(written, form string) bool {
	return sameBytes(written, form) || sameLetters(written, form)
}

// sameBytes is sameForm for most forms: those that differ at most in the case of ASCII letters.
func sameBytes(written, form string) bool {
	if len(written) != len(form) {
		return false
	}
	for i := range len(form) {
		if lower[written[i]] != form[i] {
			return false
		}
	}
	return true
}

func sameLetters(written, form string) bool {
	i := 0
	for _, r := range written {
		if r == '’' || r == 'ʼ' {
			r = '\''
			if form == "’" {
				return written == form
			}
		}
		want, width := utf8.DecodeRuneInString(form[i:])
		if r != want && unicode.ToLower(r) != want {
			letters := composed(written)
			return letters != written && sameLetters(letters, form)
		}
		i += width
	}
	return i == len(form)
}

func (v *vocabulary) value(id ID, c Class) int {
	for _, x := range v.values[id] {
		if x.class == c {
			return x.value
		}
	}
	return 0
}

// single is the token that an ASCII character makes when it stands alone, without its span.
func (v *vocabulary) single(c byte) Token {
	hash := (hashStart ^ uint32(c)) * hashPrime
	id := v.find(hash, string(rune(c)))
	t := Token{Kind: Symbol, Hash: hash, ID: id, Class: v.classes[id]}
	if kinds[c] == mark || kinds[c] == apostrophe {
		t.Kind = Mark
	}
	return t
}

const (
	hashStart uint32 = 2166136261
	hashPrime uint32 = 16777619
)

// HashOf is the hash that a token of this form has. The form is in lower case, without a final dot.
// It is FNV-1a, 32 bits (Fowler, Noll, Vo).
func HashOf(form string) uint32 {
	hash := hashStart
	for i := range len(form) {
		hash = (hash ^ uint32(form[i])) * hashPrime
	}
	return hash
}
