package normalize

import (
	"bytes"
	"slices"
	"strings"
)

// sounds are the ways in which romanisations spell one sound, by their first letter; the first that fits counts. Capitals are
// sounds of their own: S as in "ship", C as in "chip", J as in "measure", Z as in "tsar".
var sounds = [...][][2]string{
	0:         {{"aye", "ae"}},
	'c' - 'a': {{"ch", "C"}, {"ck", "k"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"}},
	'd' - 'a': {{"dzh", "J"}, {"dj", "J"}, {"dh", "d"}},
	'e' - 'a': {{"ee", "i"}, {"eye", "ee"}},
	'g' - 'a': {{"gh", "g"}},
	'i' - 'a': {{"ie", "i"}, {"iy", "i"}, {"ij", "i"}},
	'j' - 'a': {{"j", "J"}},
	'k' - 'a': {{"kh", "h"}},
	'o' - 'a': {{"ou", "u"}, {"oo", "u"}, {"oye", "oe"}},
	'p' - 'a': {{"ph", "f"}},
	'q' - 'a': {{"q", "k"}},
	's' - 'a': {{"shch", "S"}, {"sch", "S"}, {"sh", "S"}},
	't' - 'a': {{"tsch", "C"}, {"tch", "C"}, {"th", "t"}, {"ts", "Z"}, {"tz", "Z"}},
	'u' - 'a': {{"uye", "ue"}},
	'w' - 'a': {{"w", "v"}},
	'x' - 'a': {{"x", "ks"}},
	'y' - 'a': {{"yi", "i"}, {"y", "i"}},
	'z' - 'a': {{"zh", "J"}},
}

// appendSound appends the sounds of a folded word, so that two romanisations of a name come out alike or nearly so.
func appendSound(b []byte, word string) []byte {
	word = strings.TrimPrefix(word, "y")
	end := ""
	if rest, ok := strings.CutSuffix(word, "ff"); ok {
		word, end = rest, "v"
	} else if rest, ok := strings.CutSuffix(word, "eh"); ok {
		word, end = rest, "a"
	}
	start := len(b)
	for word != "" {
		heard, n := soundOf(word)
		b, word = append(b, heard...), word[n:]
	}
	b = append(b, end...)
	if last := len(b) - 1; last-start > 2 && b[last] == 'h' {
		b = b[:last]
	}
	return b[:start+len(slices.Compact(b[start:]))] // doubled letters once
}

// soundOf is the first sound of a word, and how many bytes spell it.
func soundOf(word string) (heard string, n int) {
	if c := int(word[0]) - 'a'; c >= 0 && c < len(sounds) {
		for _, s := range sounds[c] {
			if strings.HasPrefix(word, s[0]) {
				return s[1], len(s[0])
			}
		}
	}
	return word[:1], 1
}

// rough is a key under which all spellings of a word fall: its first consonants, without voice, or the word if it has none.
type rough struct {
	sounds [4]byte
	word   string
}

// familyKey is the rough key of a family name.
func familyKey(word string) rough {
	var key rough
	var buf [maxSound]byte
	n := 0
	for _, c := range appendSound(buf[:0], word) {
		if isVowel(c) || c == 'h' {
			continue
		}
		if voiced := strings.IndexByte("gdbvzZSCJ", c); voiced >= 0 {
			c = "ktpfsssss"[voiced]
		}
		if n == 0 || key.sounds[n-1] != c {
			key.sounds[n] = c
			n++
		}
		if n == len(key.sounds) {
			break
		}
	}
	if n == 0 {
		key.word = word
	}
	return key
}

// The cost of an edit, in tenths of a letter.
const (
	whole     = 10 // another letter altogether
	nearVowel = 3
	farVowel  = 4
	breath    = 2 // an h more or less
	unheard   = 100
)

// distance is how far the sounds of two folded words lie apart, in tenths of a letter; unheard if further than limit.
func distance(one, two string, limit int) int {
	if one == two {
		return 0
	}
	var bufA, bufB [maxSound + 1]byte
	a, b := appendSound(bufA[:0], one), appendSound(bufB[:0], two)
	if bytes.Equal(a, b) {
		return 0
	}
	if len(a) > maxSound || len(b) > maxSound || (len(a)-len(b))*breath > limit || (len(b)-len(a))*breath > limit {
		return unheard
	}
	var rows [2][maxSound + 1]int
	for j := range len(b) {
		rows[0][j+1] = rows[0][j] + gapCost(b, j)
	}
	for i := range len(a) {
		now, last := &rows[(i+1)%2], &rows[i%2]
		now[0] = last[0] + gapCost(a, i)
		least := now[0]
		for j := range len(b) {
			now[j+1] = min(last[j]+swapCost(a, i, b, j), last[j+1]+gapCost(a, i), now[j]+gapCost(b, j))
			least = min(least, now[j+1])
		}
		if least > limit {
			return unheard
		}
	}
	if d := rows[len(a)%2][len(b)]; d <= limit {
		return d
	}
	return unheard
}

// slack is how far two spellings of a word may lie apart: the shorter the word, the less.
func slack(a, b string) int {
	switch n := min(len(a), len(b)); {
	case n <= 3:
		return breath
	case n == 4:
		return farVowel
	case n == 5:
		return farVowel + 1
	}
	return 7
}

// maxSound is the longest word whose sounds are compared; longer ones must be equal.
const maxSound = 40

// gapCost is the cost of the sound at i of word being missing in the other. A last a or o makes another name: "Ivanova".
func gapCost(word []byte, i int) int {
	switch c := word[i]; {
	case c == 'h':
		return breath
	case !isVowel(c), i == 0, i == len(word)-1 && (c == 'a' || c == 'o' || c == 'u'):
		return whole
	case i > 0 && isVowel(word[i-1]):
		return nearVowel
	}
	return farVowel
}

// swapCost is the cost of one sound standing for another.
func swapCost(a []byte, i int, b []byte, j int) int {
	x, y := a[i], b[j]
	if x == y {
		return 0
	}
	if isVowel(x) && isVowel(y) {
		if i == len(a)-1 && j == len(b)-1 && (x == 'a') != (y == 'a') {
			return whole
		}
		return vowelCost(x, y)
	}
	if x > y {
		x, y = y, x
	}
	if cost := consonantCost(x, y); cost <= nearVowel || i > 0 && j > 0 {
		return cost
	}
	return whole
}

func vowelCost(x, y byte) int {
	switch string([]byte{min(x, y), max(x, y)}) {
	case "ei", "ou", "ae":
		return nearVowel
	}
	return farVowel
}

// consonantCost is the cost of two consonants, the smaller byte first, that romanisations confuse.
func consonantCost(x, y byte) int {
	switch string([]byte{x, y}) {
	case "gk", "fv", "sz", "Ji":
		return 3
	case "gh", "hk":
		return 4
	case "Jz", "Jg", "Zs", "Zz":
		return 5
	case "dt", "bp", "CS", "Ss", "CJ":
		return 6
	}
	return whole
}

func isVowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'
}
