package normalize

import "bytes"

// bothLimit is how far given and family name together may lie apart, in tenths of a letter.
const bothLimit = 10

// samePerson compares two parsed names that have a given and a family name each.
func (k *knowledge) samePerson(a, b *human) (bool, Reason) {
	if a.gender != "" && b.gender != "" && a.gender != b.gender && !k.sameGiven(a, b) {
		return false, OtherGender
	}
	if !sameGeneration(a.order, b.order) {
		return false, OtherSuffix
	}
	if sameWords(a.names, b.names) {
		return true, Equal
	}
	if a.eastern || b.eastern {
		return k.sameEastern(a, b)
	}
	if len(a.names) > len(b.names) {
		a, b = b, a
	}
	if len(a.names) < 2 {
		return false, TooLittle
	}
	same, why := k.sameWestern(a.names, b.names)
	if !same && k.turned(a, b) {
		return true, NameOrder
	}
	return same, why
}

func (k *knowledge) sameGiven(a, b *human) bool {
	return len(a.names) > 1 && len(b.names) > 1 && k.givenDistance(a.names[0], b.names[0]) < unheard
}

// sameGeneration compares folded suffixes: a son is "Jr.", his father may be "Sr." or nothing; "III" is often left out.
func sameGeneration(a, b string) bool {
	if a == b {
		return true
	}
	if a != "" && b != "" {
		return false
	}
	return a+b != "jr" && a+b != "junior"
}

func sameWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// sameWestern compares names of the form given, middle …, family; a is not the longer one.
func (k *knowledge) sameWestern(a, b []string) (bool, Reason) {
	lastA, lastB := len(a)-1, len(b)-1
	family := distance(a[lastA], b[lastB], slack(a[lastA], b[lastB]))
	if family == unheard {
		return k.sameJoined(a, b)
	}
	given := k.givenDistance(a[0], b[0])
	middles := b[1:lastB]
	if given == unheard && len(b) > 2 && len(a[0]) > 1 {
		given, middles = k.givenDistance(a[0], b[1]), b[2:lastB] // known by the second name
		if len(a) > 2 && given < unheard {
			given = unheard
		}
	}
	switch {
	case given == unheard:
		if same, why := k.sameJoined(a, b); same {
			return same, why
		}
		return false, OtherGiven
	case given+family > bothLimit:
		return false, OtherName
	case !k.middlesAgree(a[1:lastA], middles):
		return false, OtherMiddle
	case given+family > 0 || a[lastA] != b[lastB]:
		return true, Spelling
	}
	return true, FullName
}

// sameJoined compares names whose words are parted differently: "Abdul Rahman", "Abdulrahman".
func (k *knowledge) sameJoined(a, b []string) (bool, Reason) {
	if len(b)-len(a) > 1 || !sameLetters(a, b) {
		return false, OtherFamily
	}
	return true, Spelling
}

// sameLetters reports whether words are the same but for where they are parted.
func sameLetters(a, b []string) bool {
	var bufA, bufB [64]byte
	return bytes.Equal(appendLetters(bufA[:0], a), appendLetters(bufB[:0], b))
}

// appendLetters appends words without blanks.
func appendLetters(b []byte, ws []string) []byte {
	for _, w := range ws {
		b = append(b, w...)
	}
	return b
}

// middlesAgree reports whether every middle name of a stands in b, which may have two more.
func (k *knowledge) middlesAgree(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 2 {
		return false
	}
	var used [8]bool
	if len(b) > len(used) {
		return sameWords(a, b)
	}
	for _, x := range a {
		found := false
		for j, y := range b {
			if !used[j] && k.givenDistance(x, y) <= nearVowel {
				used[j], found = true, true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// givenDistance compares given names: equal, an initial, a nickname, a form in another language, or another spelling.
func (k *knowledge) givenDistance(x, y string) int {
	if x == y {
		return 0
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 1 {
		return k.initialDistance(x, y)
	}
	if k.shareForm(x, y) {
		return 0
	}
	if gx, gy := k.listedGender(x), k.listedGender(y); gx != "" && gy != "" && gx != gy {
		return unheard
	}
	if len(x) < 4 {
		return unheard
	}
	d := distance(x, y, slack(x, y))
	if d > 0 && x[0] != y[0] && !alikeInitials(x[0], y[0]) {
		return unheard
	}
	return d
}

// initialDistance compares an initial with a name, or with the names that this may be short for.
func (k *knowledge) initialDistance(x, y string) int {
	if x[0] == y[0] {
		return 0
	}
	if len(y) > 1 {
		for _, formal := range k.nick.get(y) {
			if formal[0] == x[0] {
				return 0
			}
		}
	}
	return unheard
}

// shareForm reports whether two given names may stand for the same formal one.
func (k *knowledge) shareForm(x, y string) bool {
	for _, f := range k.nick.get(x) {
		if f == y {
			return true
		}
		for _, g := range k.nick.get(y) {
			if f == g || g == x {
				return true
			}
		}
	}
	for _, g := range k.nick.get(y) {
		if g == x {
			return true
		}
	}
	return false
}

// alikeInitials reports whether romanisations of one name may begin with x and with y.
func alikeInitials(x, y byte) bool {
	for _, group := range []string{"aeiouy", "kqgch", "cks", "jyzgd", "vwf", "sz", "td"} {
		if contains(group, x) && contains(group, y) {
			return true
		}
	}
	return false
}

func contains(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

// turned reports whether b is a in the other order, family name first. Where all names are given names, order tells.
func (k *knowledge) turned(a, b *human) bool {
	if len(a.names) != 2 || len(b.names) != 2 || a.names[0] != b.names[1] || a.names[1] != b.names[0] {
		return false
	}
	if len(a.raw) > 2 || len(b.raw) > 2 { // particles: "Salman bin Mohammed"
		return false
	}
	return !k.isGiven(a.names[0]) || !k.isGiven(a.names[1])
}
