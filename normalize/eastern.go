package normalize

import "strings"

// sameEastern compares names of which at least one has the family name first.
func (k *knowledge) sameEastern(a, b *human) (bool, Reason) {
	fa, ga := easternParts(a)
	fb, gb := easternParts(b)
	if a.eastern && b.eastern || fa == fb {
		return sameEasternParts(a, b, fa, ga, fb, gb)
	}
	if !a.eastern {
		a, b = b, a
	}
	if n := len(b.names); n > 1 && b.names[n-1] == a.names[0] && sameLetters(b.names[:n-1], a.names[1:]) {
		return true, NameOrder
	}
	return false, OtherName
}

func sameEasternParts(a, b *human, fa, ga, fb, gb string) (bool, Reason) {
	if wadeGiles(a) != wadeGiles(b) && pinyin(fa) == pinyin(fb) && pinyin(ga) == pinyin(gb) {
		return true, Spelling
	}
	if fa != fb && distance(fa, fb, nearVowel) == unheard {
		return false, OtherFamily
	}
	if ga == gb || len(ga) > 3 && distance(ga, gb, nearVowel) < unheard {
		return true, Spelling
	}
	return false, OtherGiven
}

// easternParts gives the family name and the joined syllables of the given name, reading from the left.
func easternParts(h *human) (family, given string) {
	if len(h.names) == 0 {
		return "", ""
	}
	if len(h.names) == 2 {
		return h.names[0], h.names[1]
	}
	return h.names[0], strings.Join(h.names[1:], "")
}

// wadeGiles reports whether the given name has a hyphen, as Chinese names of the older romanisation do: "Tse-tung".
func wadeGiles(h *human) bool { return len(h.raw) == 2 && strings.Contains(h.raw[1], "-") }

// pinyin makes syllables of the two Chinese romanisations roughly alike: "teng hsiaoping" and "deng xiaoping". It is coarse
// and serves only where one name is written in the one and the other in the other.
func pinyin(syllables string) string { return romanisations.Replace(syllables) }

var romanisations = strings.NewReplacer(
	"hs", "s", "sh", "s", "x", "s", "tz", "c", "ts", "c", "zh", "c", "ch", "c", "j", "c", "q", "c", "z", "c", "r", "c", "ee", "i", "oo", "u",
	"t", "d", "p", "b", "k", "g", "ung", "ong", "ien", "ian", "ih", "i", "ue", "ie", "uo", "o", "w", "u", "y", "i", "en", "an",
)
