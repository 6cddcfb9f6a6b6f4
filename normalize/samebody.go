package normalize

import "slices"

// sameBody compares two parsed names of organisations.
func (k *knowledge) sameBody(a, b *body, textA, textB string) (bool, Reason) {
	switch {
	case a.known != "" && a.known == b.known:
		return true, KnownName
	case a.known != "" && b.known != "":
		return false, OtherKnown
	case slices.Equal(a.core, b.core):
		return true, Equal
	case k.turnable(a.core) && sortedKey(a.core) == sortedKey(b.core):
		return true, WordOrder
	case sameLetters(a.plain, b.plain):
		return true, Spelling
	case standsFor(textA, b) || standsFor(textB, a):
		return true, Acronym
	case k.slip(a.core, b.core):
		return true, Spelling
	case k.ofCountry(a, b) || k.ofCountry(b, a) || k.ofTrade(a, b) || k.ofTrade(b, a):
		return true, ShortForm
	}
	return false, OtherWords
}

// turnable reports whether the order of the words is free: in the names of public bodies, with a country, and in those of
// universities, but for those of American states: the University of Washington is not Washington University.
func (k *knowledge) turnable(core []string) bool {
	if countries(core) > 1 { // the Embassy of Russia in Kazakhstan is not that of Kazakhstan in Russia
		return false
	}
	university := slices.Contains(core, "university")
	for _, w := range core {
		if w[0] == '@' || is(w, publicWord) {
			return true
		}
		university = university && !k.isState(w)
	}
	return university
}

func countries(core []string) int {
	n := 0
	for _, w := range core {
		if w[0] == '@' {
			n++
		}
	}
	return n
}

// ofCountry reports whether the long name is the short one and "of" its country: "Sberbank of Russia".
func (k *knowledge) ofCountry(long, short *body) bool {
	n := len(short.plain)
	return len(short.core) == 1 && len(long.core) == 2 && long.core[0] == short.core[0] && long.core[1][0] == '@' &&
		len(long.plain) > n && long.plain[n] == "of" && !k.isHead(short.core[0]) && short.core[0][0] != '@'
}

// ofTrade reports whether the long name is the short one with a word of trade and a legal form: "Yukos Oil Co.".
func (k *knowledge) ofTrade(long, short *body) bool {
	return len(short.core) == 1 && len(long.core) == 2 && long.core[0] == short.core[0] && short.core[0][0] != '@' &&
		k.endings[long.core[1]] == "trade" && len(long.whole) > len(long.plain) && !k.isHead(short.core[0])
}

// slip reports whether two names differ by the spelling of one longer word.
func (k *knowledge) slip(a, b []string) bool {
	at := onlyOther(a, b)
	if at < 0 || a[at][0] == '@' || b[at][0] == '@' {
		return false
	}
	n := min(len(a[at]), len(b[at]))
	if n < 5 || len(a) == 1 && n < 7 {
		return false
	}
	limit := farVowel
	if n > 7 {
		limit = 2 * nearVowel
	}
	return distance(a[at], b[at], limit) < unheard
}

// onlyOther is where two names of equally many words differ, if it is in one word only; else -1.
func onlyOther(a, b []string) int {
	if len(a) != len(b) {
		return -1
	}
	at := -1
	for i := range a {
		if a[i] != b[i] {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}
