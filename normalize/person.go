package normalize

import (
	"strings"

	"github.com/lede-go/lede/internal/gazetteer"
)

// Gender is the grammatical gender that a name or a title gives a person; empty where neither tells.
type Gender string

// The genders that titles and given names tell.
const (
	Male   Gender = "male"
	Female Gender = "female"
)

// PersonName is the name of a person in parts, each as written.
type PersonName struct {
	Title  string // "Gen.", "U.S. Secretary of State"
	Given  string // "Mark", "Kassym-Jomart", "N."
	Middle string // "A.", "Abishevich", "Walker"
	Family string // "Milley", "bin Salman", "de Villiers"; the one name of somebody called by a single one
	Suffix string // "Jr.", "III", "MP"
	Nick   string // what stands in quotation marks or brackets within the name: "Bongbong"
	Gender Gender // as far as title and given name tell
}

// Person takes a person's name apart: titles before it, given, middle and family name, and what follows it. It knows
// "Lavrov, Sergei", puts particles with the family name ("Ursula von der Leyen"), and reads Chinese and Korean names from
// the left ("Moon Jae-in"). No name fails: what cannot be told apart is the family name.
//
//	Person("Gen. Mark A. Milley Jr.") // {Title: "Gen.", Given: "Mark", Middle: "A.", Family: "Milley", Suffix: "Jr."}
func Person(name string) PersonName {
	h := known().person(name)
	p := PersonName{Title: h.title, Suffix: h.suffix, Nick: h.nick, Gender: h.gender}
	raw := h.raw
	switch n := len(raw); {
	case n == 0:
	case n == 1:
		p.Family = raw[0]
	case h.eastern:
		p.Family, p.Given = raw[0], strings.Join(raw[1:], " ")
	default:
		p.Given = raw[0]
		p.Middle = strings.Join(raw[1:h.family], " ")
		p.Family = strings.Join(raw[h.family:], " ")
	}
	return p
}

// human is a parsed name of a person.
type human struct {
	title   string
	suffix  string // as written
	order   string // folded suffix if it tells generations apart: "jr", "sr", "iii"
	nick    string
	raw     []string // the words of the name proper, as written; initials apart
	family  int      // index in raw where the family name begins, particles included
	names   []string // folded words without particles, hyphens cut; initials are single letters
	eastern bool     // family name first, as in Chinese and Korean
	gender  Gender
}

// bare reports whether the name has one word only.
func (h *human) bare() bool { return len(h.names) == 1 }

// surname is the folded last word of the family name.
func (h *human) surname() string {
	if len(h.names) == 0 {
		return ""
	}
	if h.eastern {
		return h.names[0]
	}
	return h.names[len(h.names)-1]
}

// person parses the name of a person.
func (k *knowledge) person(name string) *human {
	h := &human{}
	tokens := strings.Fields(name)
	tokens = h.takeNick(tokens)
	tokens = h.takeTitle(k, tokens)
	tokens = h.takeSuffix(reorder(tokens))
	for _, t := range tokens {
		h.raw = append(h.raw, splitInitials(strings.Trim(t, ",;:\"“”«»"))...)
	}
	h.family = familyStart(h.raw)
	h.names = nameWords(h.raw)
	h.eastern = k.isEastern(h.raw)
	if h.gender == "" && !h.eastern && len(h.names) > 1 {
		h.gender = k.givenGender(h.names[0])
	}
	return h
}

// nameWords folds the words of a name and drops particles. What may be a given name, as "Ben", is a particle only within a
// name; the Arabic article "as-" only where a hyphen says so.
func nameWords(raw []string) []string {
	var names, all []string
	for i, t := range raw {
		parts := words(fold(openArticle(t)))
		all = append(all, parts...)
		for j, w := range parts {
			bound := j+1 < len(parts)
			if is(w, particle) && (i > 0 || bound || !is(w, givenToo)) || bound && is(w, arabicArticle) {
				continue
			}
			names = append(names, w)
		}
	}
	if len(names) == 0 {
		return all
	}
	return names
}

// openArticle parts the Arabic article from a name that is written with it in one: "ElBaradei".
func openArticle(word string) string {
	if len(word) > 4 && (word[:2] == "El" || word[:2] == "Al") && word[2] >= 'A' && word[2] <= 'Z' {
		return word[:2] + " " + word[2:]
	}
	return word
}

// reorder turns "Lavrov, Sergei" into "Sergei Lavrov". A suffix after the comma is no given name.
func reorder(tokens []string) []string {
	for i, t := range tokens {
		if strings.HasSuffix(t, ",") && i+1 < len(tokens) && !is(fold(tokens[i+1]), generation|numeral|letters) {
			turned := append([]string{}, tokens[i+1:]...)
			return append(append(turned, tokens[:i]...), strings.TrimSuffix(t, ","))
		}
	}
	return tokens
}

// takeNick cuts out a nickname in quotation marks or brackets.
func (h *human) takeNick(tokens []string) []string {
	for i, t := range tokens {
		if i == 0 || i == len(tokens)-1 || len(t) < 3 || !strings.ContainsRune("\"“(‘'«", []rune(t)[0]) {
			continue
		}
		if inner := strings.Trim(t, "\"“”‘’'()«»,"); inner != "" && inner != t {
			h.nick = inner
			return append(append([]string{}, tokens[:i]...), tokens[i+1:]...)
		}
	}
	return tokens
}

// takeTitle cuts off the titles before a name, of which it leaves at least one word.
func (h *human) takeTitle(k *knowledge, tokens []string) []string {
	tokens = trimLate(tokens)
	n := k.titleLength(tokens)
	if n == 0 || is(fold(tokens[n]), stopWord) && !is(fold(tokens[n]), particle) { // "Secretary of State" names nobody
		return tokens
	}
	h.title = strings.TrimRight(strings.Join(tokens[:n], " "), ",")
	h.gender = k.titleGender(h.title)
	return tokens[n:]
}

// trimLate takes the article off, and "late".
func trimLate(tokens []string) []string {
	if len(tokens) > 1 && (tokens[0] == "the" || tokens[0] == "The") {
		tokens = tokens[1:]
	}
	if len(tokens) > 1 && tokens[0] == "late" {
		tokens = tokens[1:]
	}
	return tokens
}

// titleLength is how many of the tokens are titles that stand before a name: "U.S. Secretary of State".
func (k *knowledge) titleLength(tokens []string) int {
	end := 0
	for at := 0; at < len(tokens)-1; {
		n, closes := k.titleAt(tokens[at : len(tokens)-1])
		if n == 0 {
			break
		}
		at += n
		if closes {
			end = at
		}
	}
	return end
}

// titleAt is how many of the tokens make up the longest title, or word that goes with one, at their beginning, and whether
// a name may follow it: "Foreign" and "U.S." want a title after them.
func (k *knowledge) titleAt(tokens []string) (n int, closes bool) {
	for n := min(len(tokens), k.longestTitle); n > 0; n-- {
		if n == 1 && len(splitInitials(tokens[0])) > 1 {
			if _, ok := k.country(fold(tokens[0])); !ok {
				continue // "K.C. Maurer" is no counsel
			}
		}
		key := fold(strings.Join(tokens[:n], " "))
		if t := k.titles.get(key); t != nil && t.Position != "after" {
			return n, t.Kind != "modifier"
		}
		if _, ok := k.country(key); ok || k.orgs.get(key) != nil || n == 1 && isAcronym(tokens[0]) {
			return n, false
		}
	}
	return 0, false
}

// titleGender is the gender that the last gendered word of a title tells.
func (k *knowledge) titleGender(title string) Gender {
	var g Gender
	for _, w := range strings.Fields(title) {
		if t := k.titles.get(fold(w)); t != nil && t.Gender != "" {
			g = genderOf(t.Gender)
		}
	}
	return g
}

// givenGender is the gender of a folded given name, or of the names that it is a form of if they agree.
func (k *knowledge) givenGender(name string) Gender {
	if k.given.has(name) {
		return k.given.get(name)
	}
	var found Gender
	for _, formal := range k.nick.get(name) {
		g := k.given.get(formal)
		if g == "" || found != "" && g != found {
			return ""
		}
		found = g
	}
	return found
}

func genderOf(g gazetteer.Gender) Gender {
	switch g {
	case gazetteer.Male:
		return Male
	case gazetteer.Female:
		return Female
	}
	return ""
}

// takeSuffix cuts off what follows a name: generations, degrees, orders.
func (h *human) takeSuffix(tokens []string) []string {
	for range maxSuffixes {
		if len(tokens) < 2 {
			break
		}
		last := tokens[len(tokens)-1]
		key := fold(last)
		if !is(key, generation|numeral|letters) || len(tokens) < 3 && key == "v" {
			break
		}
		h.suffix = strings.TrimSpace(last + " " + h.suffix)
		if !is(key, letters) {
			h.order = key
		}
		tokens = tokens[:len(tokens)-1]
		tokens[len(tokens)-1] = strings.TrimSuffix(tokens[len(tokens)-1], ",")
	}
	return tokens
}

// maxSuffixes is how many suffixes a name may have.
const maxSuffixes = 4

// splitInitials parts "N.A." into "N." and "A."; anything else stays.
func splitInitials(token string) []string {
	if len(token) < 4 || token[1] != '.' {
		return []string{token}
	}
	var parts []string
	for rest := token; rest != ""; {
		if len(rest) < 2 || rest[1] != '.' || rest[0] < 'A' || rest[0] > 'Z' {
			parts = append(parts, rest)
			break
		}
		parts = append(parts, rest[:2])
		rest = rest[2:]
	}
	return parts
}

// familyStart is where the family name begins in the words of a name: at its last word or at the particles before that.
func familyStart(raw []string) int {
	at := max(len(raw)-1, 0)
	for at > 1 && is(fold(raw[at-1]), particle) {
		at--
	}
	return at
}

// isEastern reports whether a name is written family name first: a Chinese, Korean or Vietnamese family name, followed by
// syllables of such given names.
func (k *knowledge) isEastern(raw []string) bool {
	if len(raw) < 2 || len(raw) > 3 || !k.eastern[fold(raw[0])] {
		return false
	}
	given := raw[1:]
	if _, second, ok := strings.Cut(given[0], "-"); ok && len(given) == 1 {
		return second != "" && k.eastGiven(fold(given[0]))
	}
	for _, g := range given {
		if !k.eastGiven(fold(g)) {
			return false
		}
	}
	return true
}

// eastGiven reports whether folded words come apart into Chinese or Korean syllables.
func (k *knowledge) eastGiven(folded string) bool {
	for _, w := range words(folded) {
		if !k.syllabic(w) {
			return false
		}
	}
	return folded != ""
}

func (k *knowledge) syllabic(w string) bool {
	if len(w) > 14 {
		return false
	}
	if w == "" {
		return true
	}
	for n := min(len(w), 6); n > 0; n-- {
		if k.syllables[w[:n]] && k.syllabic(w[n:]) {
			return true
		}
	}
	return false
}
