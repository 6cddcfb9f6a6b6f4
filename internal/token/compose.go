package token

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed composed.tsv
var composedFile string

// compositions are the letters that are made of a small letter and a combining mark.
var compositions = sync.OnceValue(func() map[[2]rune]rune {
	table, err := parseCompositions(composedFile)
	if err != nil {
		panic(err) // the file is part of the program; a test parses it
	}
	return table
})

func parseCompositions(file string) (map[[2]rune]rune, error) {
	table := map[[2]rune]rune{}
	line := 0
	for text := range strings.Lines(file) {
		line++
		if strings.HasPrefix(text, "# ") {
			continue
		}
		code, pairs, _ := strings.Cut(strings.TrimSpace(text), "\t")
		mark, err := strconv.ParseUint(code, 16, 16)
		if err != nil || pairs == "" {
			return nil, &VocabularyError{"composed.tsv", line, fmt.Sprintf("want a mark, a tab and letters, not %q", text)}
		}
		for pair := range strings.FieldsSeq(pairs) {
			letters := []rune(pair)
			if len(letters) != 2 {
				return nil, &VocabularyError{"composed.tsv", line, fmt.Sprintf("want two letters, not %q", pair)}
			}
			table[[2]rune{letters[1], rune(mark)}] = letters[0]
		}
	}
	return table, nil
}

// compose is the one letter that a small letter and a combining mark make, 0 if they make none.
func compose(letter, mark rune) rune {
	if !joins(mark) {
		return 0
	}
	return compositions()[[2]rune{letter, mark}]
}

// joins reports whether a character is one of the marks that make letters.
func joins(r rune) bool { return '\u0300' <= r && r <= '\u036f' }

// mark adds a combining mark to a word, after the small letter or mark before: where the two make one letter, that counts, so that
// "é" has one hash however it is written.
func (w *spelling) mark(before, mark rune) {
	c := compose(before, mark)
	if c == 0 {
		w.add(mark)
		return
	}
	w.takeBack(before)
	w.add(c)
}

// hashBack undoes hashPrime: their product is 1 in 32 bits.
const hashBack uint32 = 899433627

// takeBack takes the last character of the word back.
func (w *spelling) takeBack(r rune) {
	var buf [utf8.UTFMax]byte
	for n := utf8.EncodeRune(buf[:], r) - 1; n >= 0; n-- {
		w.hash = (w.hash * hashBack) ^ uint32(buf[n])
	}
}

// Form is the token i as it is written, but with letters in the place of those that combining marks make.
func (t *Text) Form(i int) string {
	if !t.decomposed {
		return t.String(i)
	}
	return composed(t.String(i))
}

// composed is a form with letters in the place of those that combining marks make.
func composed(form string) string {
	if !strings.ContainsFunc(form, unicode.IsMark) {
		return form
	}
	out := make([]rune, 0, len(form))
	for _, r := range form {
		last := len(out) - 1
		if last < 0 || !unicode.IsMark(r) {
			out = append(out, r)
			continue
		}
		switch c := compose(unicode.ToLower(out[last]), r); {
		case c == 0:
			out = append(out, r)
		case !unicode.IsUpper(out[last]):
			out[last] = c
		case out[last] == 'I' && c == 'i':
			out[last] = 'İ'
		default:
			out[last] = unicode.ToUpper(c)
		}
	}
	return string(out)
}
