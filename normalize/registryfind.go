package normalize

import (
	"context"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/halt"
)

// Found is a name of the Registry in a text.
type Found struct {
	lede.Span
	Entry Entry
}

// Find looks for the names of the Registry in a text, whole words only, the longest where several begin at one place, and
// gives them in text order without overlaps. Case does not count where a name has more than four letters, but a name with
// capitals is found only where the text has one, too; shorter names must stand as they were registered: "US" is not "us".
// The work grows with the length of the text, not with the number of names.
func (r *Registry) Find(text string) []Found { return r.findIn(nil, text) }

// FindContext is Find for texts of any length: when the context ends it gives up, soon, with the error of the context.
func (r *Registry) FindContext(ctx context.Context, text string) (found []Found, err error) {
	err = halt.With(ctx, func(check halt.Check) { found = r.findIn(check, text) })
	return found, err
}

func (r *Registry) findIn(check halt.Check, text string) []Found {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if len(r.names) == 0 {
		return nil
	}
	var all []Found
	for at, step := nextWord(text, 0), 0; at < len(text); step++ {
		check.Tick(step)
		end := wordEnd(text, at)
		if f, ok := r.longestAt(text, at, end); ok {
			all = append(all, f)
			end = f.End
		}
		at = nextWord(text, end)
	}
	return all
}

// longestAt finds the longest name that begins with the word text[at:end].
func (r *Registry) longestAt(text string, at, end int) (Found, bool) {
	var best Found
	ok := false
	for n := r.longest[firstWord(fold(text[at:end]))]; n > 0; n-- {
		for _, name := range r.names[foldName(text[at:end])] {
			if writtenLike(text[at:end], name.form) {
				best, ok = Found{lede.Span{Start: at, End: withDot(text, end, name.form)}, name.entry.clone()}, true
				break
			}
		}
		next := nextWord(text, end)
		if next >= len(text) || next-end > 4 || possessive(text[next:]) > 0 && next-end < 4 && text[end] != ' ' {
			break // "Tyson’s" is no longer name than "Tyson"
		}
		end = wordEnd(text, next)
	}
	return best, ok
}

// withDot is end, or behind the dot there if the registered form has one: "Harlan Foods Inc.".
func withDot(text string, end int, form string) int {
	if end < len(text) && text[end] == '.' && text[end-1] != '.' && form[len(form)-1] == '.' {
		return end + 1
	}
	return end
}

func firstWord(folded string) string {
	for i := range len(folded) {
		if folded[i] == ' ' {
			return folded[:i]
		}
	}
	return folded
}

// writtenLike reports whether a stretch of text may be a registered name, as far as case tells.
func writtenLike(text, form string) bool {
	if len(form) <= 4 {
		return text == form
	}
	return !hasUpper(form) || hasUpper(text)
}

func hasUpper(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// nextWord is where the next letter or digit stands, from at on.
func nextWord(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if inWord(r) {
			return at
		}
		at += size
	}
	return at
}

// wordEnd is where the word that begins at at ends. Dots and apostrophes between letters belong to it, and the dot after a
// dotted abbreviation: "U.S."; a possessive does not.
func wordEnd(text string, at int) int {
	dotted := false
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !inWord(r) {
			next, _ := utf8.DecodeRuneInString(text[at+size:])
			inner := inWord(next) && (r == '.' || (r == '\'' || r == '’') && possessive(text[at+size:]) == 0)
			if !inner {
				if r == '.' && dotted {
					at += size
				}
				break
			}
			dotted = dotted || r == '.'
		}
		at += size
	}
	return at
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}
