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
	b := make([]byte, 0, len(s)+4)
	gap := false
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		next := i + size
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´':
			next += possessive(s[next:])
		case r == '.' || r == '®' || r == '™':
		case r == '&' || r == '+':
			b, gap = appendWord(b, sign(r)), true
		default:
			n := len(b)
			start := n
			if gap && n > 0 {
				b = append(b, ' ')
				start++
			}
			b = appendFolded(b, r)
			if len(b) == start { // nothing but a separator or a combining mark
				b = b[:n]
				gap = gap || !unicode.Is(unicode.Mn, r)
			} else {
				gap = false
			}
		}
		i = next
	}
	return string(b)
}

func sign(r rune) string {
	if r == '&' {
		return "and"
	}
	return "plus"
}

func appendWord(b []byte, word string) []byte {
	if len(b) > 0 {
		b = append(b, ' ')
	}
	return append(b, word...)
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

// appendFolded appends the letter or digit r in lower case without marks, and nothing for any other character.
func appendFolded(b []byte, r rune) []byte {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return append(b, byte(r))
	case 'A' <= r && r <= 'Z':
		return append(b, byte(r)+'a'-'A')
	case r < utf8.RuneSelf || r == utf8.RuneError:
		return b
	}
	r = unicode.ToLower(r)
	if latin, ok := latinised[r]; ok {
		return append(b, latin...)
	}
	var in, out [16]byte
	for _, d := range string(norm.NFD.Append(out[:0], in[:utf8.EncodeRune(in[:], r)]...)) {
		if unicode.IsLetter(d) || unicode.IsDigit(d) {
			b = utf8.AppendRune(b, unicode.ToLower(d))
		}
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

// words cuts a folded name.
func words(folded string) []string { return strings.Fields(folded) }

func joinBlank(ws []string) string { return strings.Join(ws, " ") }
