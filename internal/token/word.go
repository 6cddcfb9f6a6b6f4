package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// spelling collects what is known of a word while its characters are read.
type spelling struct {
	hash   uint32
	upper  int // letters that are capitals
	lower  int // letters that are not
	first  bool
	digits bool
	last   rune // the last character that add took
}

// word adds the word that begins at i: letters, inner apostrophes, the digits after them and
// the dots of acronyms, initials and abbreviations.
func (s *scanner) word(i int) int {
	w := spelling{hash: hashStart}
	end := s.letters(i, &w)
	for end < s.limit(i) {
		if c := kinds[s.Source[end]]; c == apostrophe || c == high {
			next, ok := s.inner(end, &w)
			if !ok {
				break
			}
			end = next
		} else if c == digit && !s.takesNumber(i, end, w.hash) {
			end = s.alphanumeric(end, &w)
		} else {
			break
		}
	}
	id := s.words.find(w.hash, s.Source[i:end])
	if end < len(s.Source) && s.Source[end] == '.' {
		if dotted := s.dots(i, end, id, &w); dotted != end {
			end = dotted
			id = s.words.find(w.hash, strings.TrimSuffix(s.Source[i:end], "."))
		}
	}
	s.Tokens = append(s.Tokens, Token{Span: lede.Span{Start: i, End: end},
		Kind: Word, Case: w.kind(), Hash: w.hash, ID: id, Class: s.words.classes[id]})
	return end
}

// letters reads ASCII letters.
func (s *scanner) letters(i int, w *spelling) int {
	source, hash, upper := s.Source[:s.limit(i)], w.hash, 0
	start := i
	for i < len(source) {
		c := source[i]
		if kinds[c] != letter {
			break
		}
		l := lower[c]
		if l != c {
			upper++
		}
		hash = (hash ^ uint32(l)) * hashPrime
		i++
	}
	if i > start {
		if w.upper+w.lower == 0 {
			w.first = source[start] < 'a'
		}
		w.upper += upper
		w.lower += i - start - upper
		w.hash = hash
	}
	return i
}

// inner reads what may stand within a word at i: an apostrophe before a letter, or a letter
// or combining mark beyond ASCII, and the letters after it.
func (s *scanner) inner(i int, w *spelling) (end int, ok bool) {
	r, width := utf8.DecodeRuneInString(s.Source[i:])
	switch {
	case r == '\'' || r == '’' || r == 'ʼ':
		if i+width >= len(s.Source) || !s.letterAt(i+width) || kinds[s.Source[i+width]] == digit || s.possessive(i+width) {
			return i, false
		}
		w.add('\'')
	case unicode.IsLetter(r):
		if w.upper+w.lower == 0 {
			w.first = unicode.IsUpper(r)
		}
		if unicode.IsUpper(r) {
			w.upper++
		} else {
			w.lower++
		}
		w.add(unicode.ToLower(r))
	case unicode.IsMark(r):
		before := w.last
		if c := s.Source[i-1]; c < utf8.RuneSelf {
			before = rune(lower[c])
		}
		s.decomposed = true
		w.mark(before, r)
	case r == '\u00ad': // a soft hyphen is invisible
		if !s.letterAt(i + width) {
			return i, false
		}
		w.last = 0
	default:
		return i, false
	}
	return s.letters(i+width, w), true
}

// alphanumeric reads the ASCII digits and letters at i.
func (s *scanner) alphanumeric(i int, w *spelling) int {
	w.digits = true
	for limit := s.limit(i); i < limit && kinds[s.Source[i]] == digit; {
		w.hash = (w.hash ^ uint32(s.Source[i])) * hashPrime
		i++
	}
	return s.letters(i, w)
}

// signGlued is the value of the class Sign for letters that are a sign only before what is plainly an amount: "P50 billion".
const signGlued = 1

// takesNumber reports whether the letters from i to end are a word before which a number begins
// without a blank: "USD34.6 million", "Rs500", "Feb1", and "A" in "$A5".
func (s *scanner) takesNumber(i, end int, hash uint32) bool {
	if i > 0 && s.Source[i-1] == '$' && s.Source[i] < 'a' {
		return true
	}
	id := s.words.find(hash, s.Source[i:end])
	if s.words.value(id, Sign) == signGlued {
		return s.Source[i] < 'a' && s.amount(end)
	}
	return s.words.classes[id]&(Code|Currency|Sign|Month) != 0
}

// amount reports whether the digits at i are plainly an amount: they have groups of three, two decimals or a scale,
// "1,500", "1.20", "50 billion", "5bn".
func (s *scanner) amount(i int) bool {
	end := s.digits(i)
	for end+1 < len(s.Source) && s.separator(i, end) {
		end = s.digits(end + 1)
	}
	if written := s.Source[i:end]; len(written) > len("1.20") && strings.Contains(written, ",") ||
		strings.Count(written, ".") == 1 && written[len(written)-len(".20")] == '.' {
		return true
	}
	blank := end < len(s.Source) && (s.Source[end] == ' ' || s.Source[end] == '-')
	if blank {
		end++
	}
	w := spelling{hash: hashStart}
	last := s.letters(end, &w)
	if s.letterAt(last) {
		return false
	}
	classes := s.words.classes[s.words.find(w.hash, s.Source[end:last])]
	return classes&Scale != 0 || classes&Letter != 0 && !blank
}

// dots is where the word from i to end ends with the dots that belong to it.
func (s *scanner) dots(i, end int, id ID, w *spelling) int {
	if w.upper+w.lower == 1 && !w.digits {
		return s.acronym(end, w)
	}
	switch s.words.value(id, Abbrev) {
	case 0:
		return end
	case 3: // "No. 5", but "No."
		rest := strings.TrimLeft(s.Source[end+1:min(end+4, len(s.Source))], " ")
		if !w.first || rest == "" || kinds[rest[0]] != digit {
			return end
		}
	}
	return end + 1
}

// acronym is the end of "U.S.", "p.m." or "B.", of which the first letter ends at i.
func (s *scanner) acronym(i int, w *spelling) int {
	start := i
	for i+1 < s.limit(start) && s.Source[i] == '.' && kinds[s.Source[i+1]] == letter && !s.letterAt(i+2) {
		w.add('.')
		i = s.letters(i+1, w)
	}
	if i < len(s.Source) && s.Source[i] == '.' && (i > start || w.first) {
		i++
	}
	return i
}

func (w *spelling) add(r rune) {
	w.last = r
	if r < utf8.RuneSelf {
		w.hash = (w.hash ^ uint32(r)) * hashPrime
		return
	}
	var buf [utf8.UTFMax]byte
	for _, c := range buf[:utf8.EncodeRune(buf[:], r)] {
		w.hash = (w.hash ^ uint32(c)) * hashPrime
	}
}

// kind is the case of the word.
func (w *spelling) kind() Case {
	switch {
	case w.upper == 0 && w.lower == 0:
		return NoCase
	case w.upper == 0:
		return Lower
	case w.lower == 0 && (w.upper > 1 || w.digits):
		return Upper
	case w.upper == 1 && w.first:
		return Title
	}
	return Mixed
}
