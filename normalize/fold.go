package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold reduces a name to what is compared: words of lower-case letters and digits without accents, joined by single
// blanks. "&" is "and", a hyphen parts words, dots and apostrophes vanish ("U.S." is "us"), and a possessive goes.
func fold(s string) string {
	if isFolded(s) {
		return s
	}
	var buf [64]byte
	return string(appendFolded(buf[:0], s))
}

// isFolded reports whether folding changes nothing in s: ASCII letters in lower case and digits, parted by single blanks.
func isFolded(s string) bool {
	blank := true
	for i := range len(s) {
		if c := s[i]; c == ' ' {
			if blank {
				return false
			}
			blank = true
		} else if asciiFolded(c) != c || c == 0 {
			return false
		} else {
			blank = false
		}
	}
	return !blank || s == ""
}

// asciiFolded is the ASCII letter or digit c in lower case, 0 for any other byte.
func asciiFolded(c byte) byte {
	switch {
	case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		return c
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	}
	return 0
}

// appendFolded appends what fold makes of s.
func appendFolded(b []byte, s string) []byte {
	start, gap := len(b), false
	for i := 0; i < len(s); {
		if c := asciiFolded(s[i]); c != 0 {
			if gap && len(b) > start {
				b = append(b, ' ')
			}
			b, gap = append(b, c), false
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´':
			i += possessive(s[i:])
		case r == '.' || r == '®' || r == '™':
		case r == '&' || r == '+':
			if len(b) > start {
				b = append(b, ' ')
			}
			b, gap = append(b, sign(r)...), true
		default:
			b, gap = appendRune(b, start, r, gap)
		}
	}
	return b
}

// appendRune appends the character r without marks, after a blank if there is a gap before it and the name began at start.
// It returns whether there is a gap after it.
func appendRune(b []byte, start int, r rune, gap bool) ([]byte, bool) {
	end := len(b)
	if gap && end > start {
		b = append(b, ' ')
	}
	letter := len(b)
	b = appendLetter(b, r)
	if len(b) > letter {
		return b, false
	}
	return b[:end], gap || !unicode.Is(unicode.Mn, r) // a separator or a combining mark
}

func sign(r rune) string {
	if r == '&' {
		return "and"
	}
	return "plus"
}

// possessive is the length of the "s" after an apostrophe that closes a word, else 0.
func possessive(rest string) int {
	if len(rest) == 0 || rest[0] != 's' && rest[0] != 'S' {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(rest[1:]); len(rest) > 1 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		return 0
	}
	return 1
}

// appendLetter appends the letter or digit r beyond ASCII in lower case without marks, and nothing for any other character.
func appendLetter(b []byte, r rune) []byte {
	if r < utf8.RuneSelf || r == utf8.RuneError {
		return b
	}
	r = unicode.ToLower(r)
	if latin, ok := latinised[r]; ok {
		return append(b, latin...)
	}
	parts := norm.NFD.PropertiesString(string(r)).Decomposition()
	switch {
	case unicode.Is(unicode.Hangul, r):
		parts = norm.NFD.Bytes([]byte(string(r))) // which are reckoned, not looked up
	case parts == nil:
		return appendIfLetter(b, r)
	}
	for len(parts) > 0 {
		part, size := utf8.DecodeRune(parts)
		b, parts = appendIfLetter(b, part), parts[size:]
	}
	return b
}

func appendIfLetter(b []byte, r rune) []byte {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}

// latinised holds letters that do not come apart into a Latin letter and marks, among them Cyrillic ones, as news in
// English writes them.
var latinised = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ı': "i", 'ə': "a", 'ŋ': "n",
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z", 'и': "i", 'й': "y",
	'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f",
	'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
	'і': "i", 'ї': "yi", 'є': "ye", 'ґ': "g", 'ў': "u", 'ә': "a", 'ғ': "gh", 'қ': "k", 'ң': "n", 'ө': "o", 'ұ': "u",
	'ү': "u", 'һ': "h",
}

// appendWord appends a folded word, or several, with a blank before it where it is not the first.
func appendWord(b []byte, word string) []byte {
	if len(b) > 0 && word != "" {
		b = append(b, ' ')
	}
	return append(b, word...)
}

// appendWords appends the words of a folded name.
func appendWords(ws []string, folded string) []string {
	for w := range strings.SplitSeq(folded, " ") {
		if w != "" {
			ws = append(ws, w)
		}
	}
	return ws
}

// appendJoined appends words with a blank between them.
func appendJoined(b []byte, ws []string) []byte {
	for i, w := range ws {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, w...)
	}
	return b
}

func joinBlank(ws []string) string { return strings.Join(ws, " ") }
