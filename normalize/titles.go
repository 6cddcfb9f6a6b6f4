package normalize

import "strings"

// takeTitle cuts off the titles before a name, of which it leaves at least one word.
func (h *human) takeTitle(k *knowledge, parts []part) []part {
	parts = trimLate(parts)
	n := k.titleLength(parts)
	if n == 0 || is(parts[n].folded, stopWord) && !is(parts[n].folded, particle) { // "Secretary of State" names nobody
		return parts
	}
	h.title = strings.TrimRight(joinTexts(parts[:n]), ",")
	h.gender = k.titleGender(h.title)
	return parts[n:]
}

// joinTexts gives the words as written, with a blank between them.
func joinTexts(parts []part) string {
	if len(parts) == 1 {
		return parts[0].text
	}
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p.text)
	}
	return b.String()
}

// trimLate takes the article off, and "late".
func trimLate(parts []part) []part {
	if len(parts) > 1 && (parts[0].text == "the" || parts[0].text == "The") {
		parts = parts[1:]
	}
	if len(parts) > 1 && parts[0].text == "late" {
		parts = parts[1:]
	}
	return parts
}

// titleLength is how many of the words are titles that stand before a name: "U.S. Secretary of State".
func (k *knowledge) titleLength(parts []part) int {
	end := 0
	for at := 0; at < len(parts)-1; {
		n, closes := k.titleAt(parts[at : len(parts)-1])
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

// titleAt is how many of the words make up the longest title, or word that goes with one, at their beginning, and whether
// a name may follow it: "Foreign" and "U.S." want a title after them.
func (k *knowledge) titleAt(parts []part) (n int, closes bool) {
	var buf [128]byte
	for n := min(len(parts), k.longestTitle); n > 0; n-- {
		key := buf[:0]
		for _, p := range parts[:n] {
			key = appendWord(key, p.folded)
		}
		ofCountry := k.nations.of(key).mark != ""
		if n == 1 && hasInitials(parts[0].text) && !ofCountry {
			continue // "K.C. Maurer" is no counsel
		}
		if t := k.titles.of(key); t != nil && t.Position != "after" {
			return n, t.Kind != "modifier"
		}
		if ofCountry || k.orgs.of(key) != "" || n == 1 && isAcronym(parts[0].text) {
			return n, false
		}
	}
	return 0, false
}

// titleGender is the gender that the last gendered word of a title tells.
func (k *knowledge) titleGender(title string) Gender {
	var g Gender
	var buf [32]byte
	for w := range strings.FieldsSeq(title) {
		if t := k.titles.of(appendFolded(buf[:0], w)); t != nil && t.Gender != "" {
			g = genderOf(t.Gender)
		}
	}
	return g
}
