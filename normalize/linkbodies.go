package normalize

import (
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// bodies is the index of the organisations and other things of an article.
type bodies struct {
	*article
	forms   []int
	acronym map[string][]int // acronym -> long forms
	word    map[string][]int // core word -> forms of several words that have it
	context map[string]int   // key without countries -> form
}

// linkBodies joins names of organisations and other things: those of the same words, acronyms with their long forms, and
// short forms with what they mean where they stand.
func (a *article) linkBodies() {
	b := &bodies{a, nil, map[string][]int{}, map[string][]int{}, map[string]int{}}
	for i, f := range a.forms {
		if f.body != nil && len(f.body.plain) > 0 {
			b.forms = append(b.forms, i)
		}
	}
	b.joinKeys()
	b.index()
	b.joinAcronyms()
	for _, i := range b.forms {
		b.assign(i)
	}
}

// joinKeys joins forms that the tables call one thing, or that have the same words.
func (b *bodies) joinKeys() {
	seen := map[formKey]int{}
	for _, i := range b.forms {
		f := b.article.forms[i]
		if name := f.body.known; name != "" && !b.inText(f) {
			b.identify(i, "body:"+name, name)
		} else if name, ok := b.k.things[f.folded]; ok && f.typ != lede.Org {
			b.identify(i, "thing:"+name, name)
		}
		key := formKey{f.body.key, f.typ}
		if first, ok := seen[key]; ok {
			b.join(first, i, b.whyEqual(first, i))
		} else {
			seen[key] = i
		}
	}
	b.joinKnown()
}

// inText reports whether an acronym is spelled out in the text as something else than what the tables know.
func (b *bodies) inText(f *form) bool { return false }

func (b *bodies) whyEqual(i, j int) Reason {
	if slices.Equal(b.article.forms[i].body.core, b.article.forms[j].body.core) {
		return Equal
	}
	return WordOrder
}

func (b *bodies) index() {
	for _, i := range b.forms {
		f := b.article.forms[i]
		if len(f.body.plain) < 2 {
			continue
		}
		for _, acronym := range acronymsOf(f.body.plain) {
			b.acronym[acronym] = append(b.acronym[acronym], i)
		}
		for _, w := range f.body.core {
			if list := b.word[w]; len(list) == 0 || list[len(list)-1] != i {
				b.word[w] = append(list, i)
			}
		}
	}
}

// joinAcronyms joins "IAEA" with the words that it is made of.
func (b *bodies) joinAcronyms() {
	for i, f := range b.article.forms {
		if f.typ == lede.Person || f.folded == "" || !isAcronym(f.text) {
			continue
		}
		letters := strings.ReplaceAll(f.folded, " ", "")
		for _, j := range head(b.acronym[letters]) {
			if j != i && b.join(j, i, Acronym) {
				break
			}
		}
	}
}

// assign gives the mentions of a short form to the bodies they mean.
func (b *bodies) assign(i int) {
	f := b.article.forms[i]
	if len(b.article.forms[b.root(i)].kin) > 1 && f.body.known != "" {
		return
	}
	rivals, why := b.longer(i)
	if len(rivals) == 0 {
		return
	}
	for _, m := range f.mentions {
		if j := b.latest(m, rivals, why); j >= 0 {
			b.move(m, j, why)
		}
	}
}

// longer finds the forms that form i may be short for.
func (b *bodies) longer(i int) ([]int, Reason) {
	f := b.article.forms[i]
	var short, heads []int
	for _, j := range head(b.word[rarest(b, f.body.core)]) {
		g := b.article.forms[j]
		if b.root(j) == b.root(i) || !b.mayMeet(i, j) {
			continue
		}
		switch b.shortens(f.body, g.body) {
		case ShortForm:
			short = append(short, j)
		case HeadWord:
			heads = append(heads, j)
		}
	}
	if len(short) > 0 {
		return short, ShortForm
	}
	return heads, HeadWord
}

// rarest is the word that the fewest forms have.
func rarest(b *bodies, core []string) string {
	best := ""
	for _, w := range core {
		if best == "" || len(b.word[w]) < len(b.word[best]) {
			best = w
		}
	}
	return best
}

// shortens tells how one name may be short for a longer one, and is empty if it is not.
func (b *bodies) shortens(short, long *body) Reason {
	s, l := short.core, long.core
	if len(s) == 0 || len(s) >= len(l) {
		return ""
	}
	if n := len(l) - len(s); allCountries(l[:n]) && slices.Equal(l[n:], s) || allCountries(l[len(s):]) && slices.Equal(l[:len(s)], s) {
		return ShortForm
	}
	if slices.Equal(l[:len(s)], s) && b.opens(short, long) {
		return ShortForm
	}
	if len(s) == 1 {
		if slices.Contains(l, s[0]) && b.isHead(s[0]) {
			return HeadWord
		}
		if len(l) == 2 && l[1] == s[0] && long.plain[len(long.plain)-2] == "of" {
			return ShortForm
		}
		return ""
	}
	if slices.Equal(l[len(l)-len(s):], s) && b.isHead(s[len(s)-1]) {
		return ShortForm
	}
	return ""
}

// opens reports whether what follows the short form in the long one may be left out: a phrase with "of", or a word of
// trade; a committee, a foundation or a school is another body.
func (b *bodies) opens(short, long *body) bool {
	rest := long.plain[min(len(short.plain), len(long.plain)):]
	if len(rest) == 0 {
		return false
	}
	if stops[rest[0]] && rest[0] != "and" {
		return len(short.plain) > 1 || !b.isHead(short.core[0])
	}
	if len(short.core) == 1 && b.isHead(short.core[0]) {
		return false
	}
	for _, w := range rest {
		if partWords[w] {
			return false
		}
	}
	return len(rest) <= 2
}

// partWords are words that make the name of another body out of a body's name.
var partWords = set("committee subcommittee foundation institute school museum center centre station department division " +
	"unit stadium award awards festival club association union university college research hospital fund trust court council")

func allCountries(core []string) bool {
	for _, w := range core {
		if w[0] != '@' {
			return false
		}
	}
	return len(core) > 0
}

// isHead reports whether a body may be called by this word alone: "the Bank", "the University".
func (b *bodies) isHead(w string) bool { return b.k.heads[w] == "ORG" || headWords[w] }

var headWords = set("bank university church court council commission administration agency ministry department committee " +
	"party parliament congress senate union league association organization institute college academy company corporation " +
	"group fund foundation board bureau office authority force army navy club society federation assembly center service")

// latest picks the candidate named last before mention m; for a short form, if none was, the first of all.
func (b *bodies) latest(m int, rivals []int, why Reason) int {
	best, bestAt := -1, -1
	for _, j := range rivals {
		for _, kin := range head(b.article.forms[b.root(j)].kin) {
			if at := lastBefore(b.article.forms[kin].mentions, m); at > bestAt {
				best, bestAt = j, at
			}
		}
	}
	if best < 0 && why == ShortForm {
		return rivals[0]
	}
	return best
}

// lastBefore is the last of ascending mentions that lies before m, -1 if none does.
func lastBefore(mentions []int, m int) int {
	n, _ := slices.BinarySearch(mentions, m)
	if n == 0 {
		return -1
	}
	return mentions[n-1]
}
