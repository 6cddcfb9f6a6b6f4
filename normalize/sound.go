package normalize

import "strings"

// sounds rewrites the ways in which romanisations spell one sound, the longest first. Capitals are sounds of their own:
// S as in "ship", C as in "chip", J as in "measure", Z as in "tsar".
var sounds = strings.NewReplacer(
	"shch", "S", "tsch", "C", "dzh", "J", "sch", "S", "tch", "C", "ch", "C", "sh", "S", "zh", "J", "dj", "J", "j", "J",
	"kh", "h", "gh", "g", "ph", "f", "th", "t", "dh", "d", "ck", "k", "ts", "Z", "tz", "Z", "q", "k", "x", "ks", "w", "v",
	"ce", "se", "ci", "si", "cy", "si", "c", "k", "ou", "u", "oo", "u", "ee", "i", "ie", "i", "iy", "i", "yi", "i", "ij", "i",
	"aye", "ae", "eye", "ee", "iye", "ie", "oye", "oe", "uye", "ue", "iya", "ia", "y", "i",
)

// sound reduces a folded word to its sounds, so that two romanisations of a name come out alike or nearly so.
func sound(word string) string {
	word = strings.TrimPrefix(word, "y")
	if rest, ok := strings.CutSuffix(word, "ff"); ok {
		word = rest + "v"
	}
	if rest, ok := strings.CutSuffix(word, "eh"); ok {
		word = rest + "a"
	}
	heard := sounds.Replace(word)
	if rest, ok := strings.CutSuffix(heard, "h"); ok && len(rest) > 2 {
		heard = rest
	}
	return single(heard)
}

// single writes doubled letters once.
func single(word string) string {
	b := make([]byte, 0, len(word))
	for i := 0; i < len(word); i++ {
		if i == 0 || word[i] != word[i-1] {
			b = append(b, word[i])
		}
	}
	return string(b)
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
func distance(a, b string, limit int) int {
	if a == b {
		return 0
	}
	a, b = sound(a), sound(b)
	if a == b {
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
func gapCost(word string, i int) int {
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
func swapCost(a string, i int, b string, j int) int {
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
	if cost, ok := consonants[[2]byte{x, y}]; ok && (cost <= nearVowel || i > 0 && j > 0) {
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

// consonants lists pairs of consonants that romanisations confuse, the smaller byte first.
var consonants = map[[2]byte]int{
	{'g', 'k'}: 3, {'f', 'v'}: 3, {'s', 'z'}: 3, {'g', 'h'}: 4, {'h', 'k'}: 4, {'d', 't'}: 6, {'b', 'p'}: 6,
	{'J', 'z'}: 5, {'J', 'g'}: 5, {'C', 'S'}: 6, {'S', 's'}: 6, {'Z', 's'}: 5, {'Z', 'z'}: 5, {'C', 'J'}: 6, {'J', 'i'}: 3,
}

func isVowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'
}
