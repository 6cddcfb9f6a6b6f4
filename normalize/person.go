package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	w := open()
	h := w.person(name)
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
	w.close()
	return p
}

// human is a parsed name of a person.
type human struct {
	title   string
	suffix  string // as written
	order   string // folded suffix if it tells generations apart: "jr", "sr", "iii"
	nick    string
	raw     []string // the words of the name proper, as written; initials apart
	folded  []string // the same, folded
	family  int      // index in raw where the family name begins, particles included
	names   []string // folded words without particles, hyphens cut; initials are single letters
	eastern bool     // family name first, as in Chinese and Korean
	gender  Gender
}

// part is a word of a name as it is written, and folded: "Kassym-Jomart", "kassym jomart".
type part struct{ text, folded string }

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
func (w *workshop) person(name string) *human {
	h := w.humans.one()
	w.parts = w.parts[:0]
	for t := range strings.FieldsSeq(name) {
		w.parts = append(w.parts, part{t, w.shelf.fold(t)})
	}
	rest := h.takeNick(w.parts)
	rest = h.takeTitle(w.knowledge, rest)
	rest = h.takeSuffix(reorder(rest))
	w.write(h, rest)
	h.family = familyStart(h.folded)
	h.names = w.nameWords(h)
	h.eastern = w.isEastern(h)
	if h.gender == "" && !h.eastern && len(h.names) > 1 {
		h.gender = w.givenGender(h.names[0])
	}
	return h
}

// write keeps the words of the name proper, without the marks at their edges and with initials apart: "N.A." is "N." and "A.".
func (w *workshop) write(h *human, parts []part) {
	n := len(parts)
	for _, p := range parts {
		n += strings.Count(p.text, ".")
	}
	h.raw, h.folded = w.words.take(n)[:0], w.words.take(n)[:0]
	for _, p := range parts {
		text := strings.Trim(p.text, ",;:\"“”«»")
		if hasInitials(text) {
			for startsInitial(text) {
				h.raw, h.folded = append(h.raw, text[:2]), append(h.folded, w.shelf.fold(text[:1]))
				text = text[2:]
			}
			if text == "" {
				continue
			}
			p.folded = w.shelf.fold(text)
		}
		h.raw, h.folded = append(h.raw, text), append(h.folded, p.folded)
	}
}

// hasInitials reports whether a word begins with an initial that something follows: "N.A.".
func hasInitials(text string) bool { return len(text) > 3 && startsInitial(text) }

func startsInitial(text string) bool {
	return len(text) > 1 && text[1] == '.' && text[0] >= 'A' && text[0] <= 'Z'
}

// nameWords cuts the folded words of a name and drops particles. What may be a given name, as "Ben", is a particle only within
// a name; the Arabic article "as-" only where a hyphen says so.
func (w *workshop) nameWords(h *human) []string {
	all := w.some[:0]
	names := w.words.take(len(h.folded) + countWords(h.folded))[:0]
	for i, folded := range h.folded {
		from := len(all)
		if article, rest := openArticle(h.raw[i]); article != "" {
			all, folded = append(all, w.shelf.fold(article)), w.shelf.fold(rest)
		}
		all = appendWords(all, folded)
		for j, word := range all[from:] {
			bound := from+j+1 < len(all)
			if is(word, particle) && (i > 0 || bound || !is(word, givenToo)) || bound && is(word, arabicArticle) {
				continue
			}
			names = append(names, word)
		}
	}
	w.some = all
	if len(names) == 0 {
		return w.words.copy(all)
	}
	return names
}

// countWords is how many words the folded strings have.
func countWords(folded []string) int {
	n := len(folded)
	for _, f := range folded {
		n += strings.Count(f, " ")
	}
	return n
}

// openArticle parts the Arabic article from a name that is written with it in one: "ElBaradei".
func openArticle(word string) (article, rest string) {
	if len(word) > 4 && (word[:2] == "El" || word[:2] == "Al") && word[2] >= 'A' && word[2] <= 'Z' {
		return word[:2], word[2:]
	}
	return "", word
}

// reorder turns "Lavrov, Sergei" into "Sergei Lavrov", in place. A suffix after the comma is no given name.
func reorder(parts []part) []part {
	for i, p := range parts {
		if strings.HasSuffix(p.text, ",") && i+1 < len(parts) && !is(parts[i+1].folded, generation|numeral|letters) {
			parts[i].text = strings.TrimSuffix(p.text, ",")
			slices.Reverse(parts[:i+1])
			slices.Reverse(parts[i+1:])
			slices.Reverse(parts)
			break
		}
	}
	return parts
}

// takeNick cuts out a nickname in quotation marks or brackets.
func (h *human) takeNick(parts []part) []part {
	for i, p := range parts {
		if i == 0 || i == len(parts)-1 || len(p.text) < 3 || !opensNick(p.text) {
			continue
		}
		if inner := strings.Trim(p.text, "\"“”‘’'()«»,"); inner != "" && inner != p.text {
			h.nick = inner
			return slices.Delete(parts, i, i+1)
		}
	}
	return parts
}

func opensNick(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("\"“(‘'«", r)
}

// givenGender is the gender of a folded given name, or of the names that it is a form of if they agree.
func (k *knowledge) givenGender(name string) Gender {
	if k.isGiven(name) {
		return k.listedGender(name)
	}
	var found Gender
	for _, formal := range k.nick.get(name) {
		g := k.listedGender(formal)
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
func (h *human) takeSuffix(parts []part) []part {
	for range maxSuffixes {
		if len(parts) < 2 {
			break
		}
		last := parts[len(parts)-1]
		if !is(last.folded, generation|numeral|letters) || len(parts) < 3 && last.folded == "v" {
			break
		}
		h.suffix = strings.TrimSpace(last.text + " " + h.suffix)
		if !is(last.folded, letters) {
			h.order = last.folded
		}
		parts = parts[:len(parts)-1]
		before := &parts[len(parts)-1]
		before.text = strings.TrimSuffix(before.text, ",")
	}
	return parts
}

// maxSuffixes is how many suffixes a name may have.
const maxSuffixes = 4

// familyStart is where the family name begins in the folded words of a name: at its last word or at the particles before that.
func familyStart(folded []string) int {
	at := max(len(folded)-1, 0)
	for at > 1 && is(folded[at-1], particle) {
		at--
	}
	return at
}

// isEastern reports whether a name is written family name first: a Chinese, Korean or Vietnamese family name, followed by
// syllables of such given names.
func (k *knowledge) isEastern(h *human) bool {
	if len(h.raw) < 2 || len(h.raw) > 3 || !k.eastern[h.folded[0]] {
		return false
	}
	if _, second, ok := strings.Cut(h.raw[1], "-"); ok && len(h.raw) == 2 {
		return second != "" && k.eastGiven(h.folded[1])
	}
	for _, given := range h.folded[1:] {
		if !k.eastGiven(given) {
			return false
		}
	}
	return true
}

// eastGiven reports whether folded words come apart into Chinese or Korean syllables.
func (k *knowledge) eastGiven(folded string) bool {
	for w := range strings.SplitSeq(folded, " ") {
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
