package normalize

import (
	"bytes"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// acronyms are the acronyms of an article and the names of several words that they may be short for.
type acronyms struct {
	*article
	short []int          // their forms
	lists map[string]int // of letters, and with "~" of sorted letters, the list of the forms that make them
	long  [][]int
}

// linkAcronyms joins acronyms with the names that they are made of, whatever the types: "Central Asian
// Nuclear-Weapon-Free Zone (CANWFZ)".
func (a *article) linkAcronyms() {
	x := &acronyms{article: a}
	for i, f := range a.forms {
		a.check.Tick(i)
		if x.mayBe(f) && isAcronym(f.text) {
			x.short = a.ints.add(x.short, i)
		}
	}
	if len(x.short) == 0 {
		return
	}
	x.index()
	x.joinDefined()
	for _, i := range x.short {
		x.joinMade(i)
	}
	x.joinNear()
}

// mayBe reports whether a form may have an acronym or be one.
func (x *acronyms) mayBe(f *form) bool {
	return f.typ != lede.Person && f.typ != lede.NORP && f.folded != "" && len(f.text) <= maxName
}

// index files the names of several words under the acronyms that stand in the text.
func (x *acronyms) index() {
	x.maps.names = emptied(x.maps.names)
	x.lists = x.maps.names
	for step, i := range x.short {
		x.check.Tick(step)
		letters := x.letters(i)
		x.want(letters)
		if len(letters) >= fewestSorted {
			x.want(string(appendSorted(nil, letters)))
		}
	}
	for i, f := range x.forms {
		x.check.Tick(i)
		if x.mayBe(f) && !isAcronym(f.text) {
			x.add(i, f.folded)
		}
	}
}

// letters are those of a form that is an acronym.
func (x *acronyms) letters(i int) string { return strings.ReplaceAll(x.forms[i].folded, " ", "") }

func (x *acronyms) want(letters string) {
	if _, ok := x.lists[letters]; !ok {
		x.lists[letters] = len(x.long)
		x.long = append(x.long, nil)
	}
}

// add files a name of several words under its acronyms.
func (x *acronyms) add(i int, folded string) {
	x.some = appendWords(x.some[:0], folded)
	if len(x.some) < 2 || len(x.some) > 12 {
		return
	}
	var buf [32]byte
	for _, letters := range acronymsOf(buf[:0], x.some) {
		if len(letters) == 0 {
			continue
		}
		x.file(i, letters)
		if len(letters) >= fewestSorted {
			var sorted [16]byte
			x.file(i, appendSorted(sorted[:0], letters))
		}
	}
}

func (x *acronyms) file(i int, letters []byte) {
	if n, ok := x.lists[string(letters)]; ok && len(x.long[n]) < maxRivals {
		x.long[n] = x.ints.add(x.long[n], i)
	}
}

// fewestSorted is how many letters an acronym has that may stand in any order.
const fewestSorted = 5

// appendSorted appends "~" and the letters in sorted order.
func appendSorted[S ~string | ~[]byte](b []byte, letters S) []byte {
	b = append(append(b, '~'), letters...)
	slices.Sort(b[1:])
	return b
}

// joinDefined joins what stands as "Kenya Medical Research Institute (KEMRI)" or the other way round.
func (x *acronyms) joinDefined() {
	for m := 0; m+1 < len(x.mentions); m++ {
		x.check.Tick(m)
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
	plain := strings.Fields(folded)
	if len(plain) < 2 || letters == "" {
		return false
	}
	var buf [32]byte
	for _, a := range acronymsOf(buf[:0], plain) {
		if len(a) > 0 && bytes.Equal(appendSorted(nil, a), appendSorted(nil, letters)) {
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
	if f.isPlace() && len(f.place.readings) > 0 && f.id != (identity{}) {
		return
	}
	letters := x.letters(i)
	candidates := x.long[x.lists[letters]]
	if len(candidates) == 0 && len(letters) >= fewestSorted {
		candidates = x.long[x.lists[string(appendSorted(nil, letters))]]
	}
	for _, j := range candidates {
		if x.join(j, i, Acronym) {
			return
		}
	}
}

// joinNear joins longer acronyms that lack a letter of each other, where one is alone.
func (x *acronyms) joinNear() {
	x.maps.names = emptied(x.maps.names)
	for _, i := range x.short {
		x.maps.names[x.forms[i].folded] = i
	}
	var buf [64]byte
	for _, i := range x.short {
		f := x.forms[i].folded
		if len(f) < 6 {
			continue
		}
		for n := 1; n < len(f); n++ {
			if j, ok := x.maps.names[string(append(append(buf[:0], f[:n]...), f[n+1:]...))]; ok {
				x.join(i, j, Spelling)
			}
		}
	}
}
