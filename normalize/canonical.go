package normalize

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// personName chooses the fullest good form of a person's name: known to the tables, else with given and family name spelled
// out, not in capitals, and used most.
func (w *workshop) personName(strs []written) string {
	best, bestRank := "", math.MinInt
	var bare *human
	for _, s := range strs {
		h := s.human
		if h == nil {
			h = w.person(s.text) // found as something else than a person
		}
		if f := w.knownPerson(h); f != nil && !h.bare() {
			return f.name
		}
		if rank := personRank(h, s); rank > bestRank {
			best, bestRank = plainName(h, s.text), rank
			bare = h
		}
	}
	if bare != nil && bare.bare() {
		if f := w.knownPerson(bare); f != nil {
			return f.name
		}
	}
	return recasePerson(best)
}

// recasePerson writes a person's name that stands in capitals, in whole or in part ("Laurent GBAGBO"), as names are written.
func recasePerson(name string) string {
	if isUpper(name) {
		return recase(name, false)
	}
	name = tidy(name)
	if !hasCapitals(name) {
		return name
	}
	fields := strings.Fields(name)
	for i, w := range fields {
		if len(w) > 3 && isUpper(w) {
			fields[i] = recaseWord(w, i == 0)
		}
	}
	return joinBlank(fields)
}

// hasCapitals reports whether a longer word of a name stands in capitals.
func hasCapitals(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if len(w) > 3 && isUpper(w) {
			return true
		}
	}
	return false
}

// tidy is a name with single blanks between its words.
func tidy(name string) string {
	words, length := 0, 0
	for w := range strings.FieldsSeq(name) {
		words, length = words+1, length+len(w)
	}
	if length+words-1 == len(name) && strings.Count(name, " ") == words-1 {
		return name
	}
	return joinBlank(strings.Fields(name))
}

// personRank is how good a form is as a name: full words count most, then initials, then use; capitals are a last resort.
func personRank(h *human, s written) int {
	full, initials := 0, 0
	for _, n := range h.names {
		if len(n) > 1 {
			full++
		} else {
			initials++
		}
	}
	rank := min(full, 4)*1000 + min(initials, 2)*100 + min(s.n, 90)
	if len(h.raw) > full+initials {
		rank += 50 // with its particles
	}
	if strings.HasSuffix(s.text, ",") || strings.Contains(s.text, ", ") {
		rank -= 50
	}
	if isUpper(s.text) {
		rank -= 500
	}
	return rank
}

// plainName is a name without titles, given name first.
func plainName(h *human, text string) string {
	if len(h.raw) == 0 || h.title == "" && !strings.Contains(text, ",") {
		return text
	}
	if h.suffix == "" {
		return joinBlank(h.raw)
	}
	return joinBlank(h.raw) + " " + h.suffix
}

// bodyName chooses the fullest form of any other name: not an acronym, without legal forms, and not in capitals.
func (k *knowledge) bodyName(strs []written, typ lede.Type) string {
	best, bestRank := "", -1
	for _, s := range strs {
		if rank := bodyRank(s); rank > bestRank {
			best, bestRank = s.text, rank
		}
	}
	name, _ := cutBracket(best)
	if typ == lede.Org {
		name = k.withoutLegal(name)
	}
	return recase(name, len(strs) == 1 && isAcronym(name))
}

// bodySpelling is the known name of a body or thing, or the text's own spelling of it: "Olympiacos", "Akorda". Slips of the pen
// and British spellings do not count.
func (w *workshop) bodySpelling(strs []written, name string) string {
	own := ""
	folded := w.shelf.fold(name)
	for _, s := range strs {
		switch {
		case s.folded == folded:
			return name
		case own == "" && !isUpper(s.text) && spelledAlike(w.split(s.folded), w.split(folded)):
			own = s.text
		}
	}
	if own == "" {
		return name
	}
	return own
}

// spelledAlike reports whether two names differ in the sounds of their words or in where these are parted.
func spelledAlike(a, b []string) bool {
	if sameLetters(a, b) {
		return true
	}
	at := onlyOther(a, b)
	return at >= 0 && american(a[at]) != american(b[at]) && min(len(a[at]), len(b[at])) > 4 &&
		distance(a[at], b[at], farVowel) < unheard
}

func bodyRank(s written) int {
	rank := min(strings.Count(s.folded, " ")+1, 12)*100 + min(s.n, 90)
	if isAcronym(s.text) {
		rank = min(s.n, 90)
	}
	if isUpper(s.text) {
		rank -= rank / 2
	}
	if strings.HasSuffix(s.text, ".") {
		rank-- // the end of a sentence, perhaps
	}
	return rank
}

// withoutLegal takes a legal form off the end of a company's name as written: "Chevron Corp." is "Chevron".
func (k *knowledge) withoutLegal(name string) string {
	name = tidy(name)
	for {
		last := strings.LastIndexByte(name, ' ')
		var buf [32]byte
		if last < 0 || classes()[string(appendFolded(buf[:0], name[last+1:]))]&legalAlways == 0 {
			break
		}
		name = name[:last]
	}
	return strings.TrimSpace(strings.TrimRight(name, ",&"))
}

func isUpper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// recase writes a name that stands in capitals as a name is written; acronyms stay.
func recase(name string, acronym bool) string {
	if !isUpper(name) || acronym || len(name) < 6 && !strings.Contains(name, " ") {
		return name
	}
	fields := strings.Fields(name)
	for i, w := range fields {
		fields[i] = recaseWord(w, i == 0)
	}
	return joinBlank(fields)
}

func recaseWord(w string, first bool) string {
	lower := strings.ToLower(w)
	if !first && (is(lower, stopWord|particle)) {
		return lower
	}
	if strings.Contains(w, ".") || len(w) <= 2 {
		return w
	}
	b := make([]byte, 0, len(w))
	start := true
	for _, r := range lower {
		if start {
			r = unicode.ToUpper(r)
		}
		start = r == '-' || r == '\'' || r == '’'
		b = utf8.AppendRune(b, r)
	}
	if strings.HasPrefix(string(b), "Mc") && len(b) > 3 {
		b[2] = b[2] &^ ' '
	}
	return string(b)
}
