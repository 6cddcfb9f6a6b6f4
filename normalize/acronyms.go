package normalize

import (
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// acronyms is the index of the names of several words by what they may be shortened to.
type acronyms struct {
	*article
	made    map[string][]int // initials -> long forms
	letters map[string][]int // sorted initials, of five or more -> long forms
}

// linkAcronyms joins acronyms with the names that they are made of, whatever the types: "Central Asian
// Nuclear-Weapon-Free Zone (CANWFZ)".
func (a *article) linkAcronyms() {
	x := &acronyms{a, map[string][]int{}, map[string][]int{}}
	var short []int
	for i, f := range a.forms {
		a.check.Tick(i)
		switch {
		case f.typ == lede.Person || f.typ == lede.NORP || f.folded == "" || len(f.text) > maxName:
		case isAcronym(f.text):
			short = append(short, i)
		default:
			x.add(i, words(f.folded))
		}
	}
	if len(short) == 0 {
		return
	}
	x.joinDefined()
	for _, i := range short {
		x.joinMade(i)
	}
	x.joinNear(short)
}

func (x *acronyms) add(i int, plain []string) {
	if len(plain) < 2 || len(plain) > 12 {
		return
	}
	for _, a := range acronymsOf(plain) {
		x.made[a] = append(x.made[a], i)
		if len(a) >= 5 {
			x.letters[sortLetters(a)] = append(x.letters[sortLetters(a)], i)
		}
	}
}

func sortLetters(s string) string {
	b := []byte(s)
	slices.Sort(b)
	return string(b)
}

// joinDefined joins what stands as "Kenya Medical Research Institute (KEMRI)" or the other way round.
func (x *acronyms) joinDefined() {
	for m := 0; m+1 < len(x.mentions); m++ {
		n := x.after(m)
		one, two := x.mentions[m], x.mentions[n]
		between := within(x.text, lede.Span{Start: one.End, End: two.Start})
		if strings.TrimSpace(between) != "(" || !strings.HasPrefix(within(x.text, lede.Span{Start: two.End, End: min(two.End+2, len(x.text))}), ")") {
			continue
		}
		i, j := x.owner[m], x.owner[n]
		if isAcronym(x.forms[i].text) {
			i, j = j, i
		}
		if x.forms[j].typ != lede.Person && isAcronym(x.forms[j].text) && abbreviates(x.forms[j].folded, x.forms[i].folded) {
			x.join(i, j, Acronym)
		}
	}
}

// after is the next mention that does not lie within mention m; itself a little later than m.
func (x *acronyms) after(m int) int {
	n := m + 1
	for n+1 < len(x.mentions) && n < m+4 && x.mentions[n].Start < x.mentions[m].End {
		n++
	}
	return n
}

// abbreviates reports whether letters may stand for the folded words that explain them: in order, the first of them first,
// or the initials in any order.
func abbreviates(letters, folded string) bool {
	letters = strings.ReplaceAll(letters, " ", "")
	plain := words(folded)
	if len(plain) < 2 || letters == "" {
		return false
	}
	for _, a := range acronymsOf(plain) {
		if sortLetters(a) == sortLetters(letters) {
			return true
		}
	}
	rest := folded
	for n := range len(letters) {
		at := strings.IndexByte(rest, letters[n])
		if at < 0 || n == 0 && at > 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
}

// joinMade joins an acronym with the first name that makes it.
func (x *acronyms) joinMade(i int) {
	f := x.forms[i]
	if f.isPlace() && len(f.place.readings) > 0 && f.id != "" {
		return
	}
	letters := strings.ReplaceAll(f.folded, " ", "")
	candidates := head(x.made[letters])
	if len(candidates) == 0 {
		candidates = head(x.letters[sortLetters(letters)])
	}
	for _, j := range candidates {
		if x.join(j, i, Acronym) {
			return
		}
	}
}

// joinNear joins longer acronyms that lack a letter of each other, where one is alone.
func (x *acronyms) joinNear(short []int) {
	byLetters := map[string]int{}
	for _, i := range short {
		byLetters[x.forms[i].folded] = i
	}
	for _, i := range short {
		f := x.forms[i].folded
		if len(f) < 6 {
			continue
		}
		for n := 1; n < len(f); n++ {
			if j, ok := byLetters[f[:n]+f[n+1:]]; ok {
				x.join(i, j, Spelling)
			}
		}
	}
}
