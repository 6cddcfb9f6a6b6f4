package normalize

import (
	"slices"

	"github.com/lede-go/lede"
)

// bodies is the index of the organisations and other things of an article.
type bodies struct {
	*article
	all  []int            // their forms
	word map[string][]int // core word -> forms whose name has it and others

	short, heads []int // of a name: the forms that it may be short for
}

// linkBodies joins names of organisations and other things: those of the same words, acronyms with their long forms, and
// short forms with what they mean where they stand.
func (a *article) linkBodies() {
	b := &bodies{article: a}
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.body != nil && !f.isPlace() && len(f.body.plain) > 0 {
			b.all = a.ints.add(b.all, i)
		}
	}
	b.joinKeys()
	a.linkAcronyms()
	b.identifyAcronyms()
	b.index()
	b.joinSlips()
	b.mendSlips()
	b.assign()
}

func (f *form) isPlace() bool { return f.typ == lede.GPE || f.typ == lede.Loc }

// joinKeys joins forms that the tables call one thing, or that have the same words. Acronyms wait: the text may spell them
// out.
func (b *bodies) joinKeys() {
	b.maps.forms = emptied(b.maps.forms)
	seen := b.maps.forms
	for step, i := range b.all {
		b.check.Tick(step)
		f := b.forms[i]
		if o := f.body.known; o != "" && !isAcronym(f.text) {
			b.identifyBody(i, o)
		} else if name := b.thing(f.folded); name != "" && f.typ != lede.Org {
			b.identify(i, identity{kind: aThing, name: name}, name)
		}
		if first, ok := b.sameWords(seen, i); ok {
			b.join(first, i, b.whyEqual(first, i))
		}
	}
	b.joinKnown()
}

// sameWords finds the first form of the words of form i, in any order where that is free, and notes i where there is none.
func (b *bodies) sameWords(seen map[formKey]int, i int) (first int, ok bool) {
	f := b.forms[i]
	core := f.body.core
	if b.turnable(core) {
		b.some = append(b.some[:0], core...)
		slices.Sort(b.some)
		core = slices.Compact(b.some)
	}
	var buf [128]byte
	key := appendJoined(buf[:0], core)
	if first, ok = seen[formKey{string(key), f.typ}]; !ok {
		seen[formKey{b.shelf.keep(key), f.typ}] = i
	}
	return first, ok
}

// identifyBody gives a form the identity of an organisation of the tables.
func (b *bodies) identifyBody(i int, o org) {
	b.identify(i, identity{kind: aBody, name: o.name()}, o.name())
}

func (b *bodies) whyEqual(i, j int) Reason {
	if slices.Equal(b.forms[i].body.core, b.forms[j].body.core) {
		return Equal
	}
	return WordOrder
}

// identifyAcronyms looks up the acronyms that the text has not spelled out. Where a country of the text has the same initials
// by its official name, and the country of the known body is not of the text, the acronym is that country.
func (b *bodies) identifyAcronyms() {
	for step, i := range b.all {
		b.check.Tick(step)
		f := b.forms[i]
		if f.body.known == "" || !isAcronym(f.text) || len(b.forms[b.root(i)].kin) > 1 {
			continue
		}
		if j, ok := b.maps.initials[f.folded]; !ok || len(f.folded) < 3 || b.namesIn(f.body.known.country()) || !b.join(j, i, Acronym) {
			b.identifyBody(i, f.body.known)
		}
	}
	b.joinKnown()
}

// index files the forms under their words; an acronym that the tables know under those it stands for.
func (b *bodies) index() {
	b.maps.word = emptied(b.maps.word)
	b.word = b.maps.word
	for step, i := range b.all {
		b.check.Tick(step)
		f := b.forms[i]
		if o := f.body.known; o != "" && len(f.body.plain) == 1 && o.longest() != "" {
			f.body.long = b.workshop.body(o.longest(), b.shelf.fold(o.longest()))
		}
		core := f.body.full().core
		if len(core) < 2 {
			continue
		}
		for _, w := range core {
			if list := b.word[w]; len(list) == 0 || list[len(list)-1] != i {
				b.word[w] = b.ints.add(list, i)
			}
		}
	}
}

// joinSlips joins names that differ by a slip in one longer word: "Untied Nations".
func (b *bodies) joinSlips() {
	for step, i := range b.all {
		b.check.Tick(step)
		core := b.forms[i].body.core
		if len(core) < 2 || len(core) > 8 || b.forms[b.root(i)].known() {
			continue
		}
		for _, w := range core {
			for _, j := range head(b.word[w]) {
				if b.root(i) != b.root(j) && b.forms[i].typ == b.forms[j].typ && slipOfPen(core, b.forms[j].body.core) {
					b.join(j, i, Spelling)
				}
			}
		}
	}
}

// mendSlips takes a single word that is unknown, named once and part of no other name for the known name that it misspells.
func (b *bodies) mendSlips() {
	for step, i := range b.all {
		b.check.Tick(step)
		f := b.forms[i]
		if f.typ != lede.Org || len(f.mentions) > 1 || len(f.body.plain) != 1 || len(b.forms[b.root(i)].kin) > 1 ||
			b.forms[i].known() || len(b.word[f.body.plain[0]]) > 0 || b.knows(f.folded) {
			continue
		}
		if o := b.mended(f.body.plain[0]); o != "" {
			b.identifyBody(i, o)
		}
	}
	b.joinKnown()
}

// slipOfPen reports whether two names differ in one letter of one longer word.
func slipOfPen(a, b []string) bool {
	at := onlyOther(a, b)
	return at >= 0 && a[at][0] != '@' && b[at][0] != '@' && oneEdit(a[at], b[at])
}

// assign gives the mentions of short forms to the bodies they mean, the longer ones first.
func (b *bodies) assign() {
	order := b.ints.copy(b.all)
	slices.SortStableFunc(order, func(i, j int) int { return len(b.forms[j].body.core) - len(b.forms[i].body.core) })
	for step, i := range order {
		b.check.Tick(step)
		f := b.forms[i]
		if b.forms[b.root(i)].user {
			continue
		}
		rivals, why := b.longer(i)
		if len(rivals) == 0 {
			continue
		}
		for step, m := range f.mentions {
			b.check.Tick(step)
			if at := b.latest(m, rivals, why); at >= 0 {
				b.move(m, b.owner[at], why)
			}
		}
	}
}

// longer finds the forms that form i may be short for.
func (b *bodies) longer(i int) ([]int, Reason) {
	f := b.forms[i]
	b.short, b.heads = b.short[:0], b.heads[:0]
	for _, j := range head(b.word[b.rarest(f.body.core)]) {
		g := b.forms[j]
		if b.root(j) == b.root(i) || !b.mayMeet(i, j) || !alikeTypes(f.typ, g.typ) {
			continue
		}
		if f.body.known != "" && f.known() && !lacksCountry(f.body.core, g.body.core) {
			continue // what the tables know is short for nothing else
		}
		switch b.shortens(f.body, g.body.full()) {
		case ShortForm:
			b.short = b.ints.add(b.short, j)
		case HeadWord:
			b.heads = b.ints.add(b.heads, j)
		}
	}
	if len(b.short) > 0 {
		return b.short, ShortForm
	}
	return b.heads, HeadWord
}

// alikeTypes reports whether a name of one type may be short for one of the other: a building may be a body, but a firm is
// not its product.
func alikeTypes(a, b lede.Type) bool {
	return a == b || (a == lede.Org || a == lede.Fac) && (b == lede.Org || b == lede.Fac)
}

// rarest is the word that the fewest forms have.
func (b *bodies) rarest(core []string) string {
	best := ""
	for _, w := range core {
		if best == "" || len(b.word[w]) < len(b.word[best]) {
			best = w
		}
	}
	return best
}

// latest is the last mention before m of any of the candidates; for a short form, if none was named, the first of all.
func (b *bodies) latest(m int, rivals []int, why Reason) int {
	best := -1
	for _, j := range rivals {
		for _, kin := range head(b.forms[b.root(j)].kin) {
			best = max(best, lastBefore(b.forms[kin].mentions, m))
		}
	}
	if best < 0 && why == ShortForm {
		return b.forms[rivals[0]].first()
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

// shortens tells how one name may be short for a longer one, and is empty if it is not.
func (k *knowledge) shortens(short, long *body) Reason {
	s, l := short.core, long.core
	if len(s) == 0 || len(s) >= len(l) {
		return ""
	}
	extra := len(l) - len(s)
	begins, ends := slices.Equal(l[:len(s)], s), slices.Equal(l[extra:], s)
	switch {
	case lacksCountry(s, l):
		return ShortForm
	case extra == 1 && (ends && isYear(l[0]) || begins && isYear(l[len(s)])):
		return ShortForm // "Nuclear Security Summit" in 2014
	case begins && k.opens(short, long):
		return ShortForm
	case len(s) > 1 && ends && k.isHead(s[len(s)-1]) && !is(wordBefore(long.plain, len(short.plain)), stopWord):
		return ShortForm
	case len(s) == 1 && len(l) == 2 && ends && (wordBefore(long.plain, 1) == "of" || k.isPlace(s[0]) || k.heads.get(l[0]) == "EVENT"):
		return ShortForm // "Church of Scientology", "Adria Trieste", "Typhoon Varsha"
	case len(s) == 1 && slices.Contains(l, s[0]) && k.isHead(s[0]):
		return HeadWord
	}
	return ""
}

// isYear reports whether a folded word is a year.
func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && w[2] <= '9' && w[3] <= '9'
}

// lacksCountry reports whether the short core is the long one without the country before or after it.
func lacksCountry(s, l []string) bool {
	extra := len(l) - len(s)
	if extra < 1 {
		return false
	}
	return slices.Equal(l[extra:], s) && allCountries(l[:extra]) || slices.Equal(l[:len(s)], s) && allCountries(l[len(s):])
}

// wordBefore is the word before the last n.
func wordBefore(plain []string, n int) string {
	if at := len(plain) - n - 1; at >= 0 {
		return plain[at]
	}
	return ""
}

// opens reports whether what follows the short form in the long one may be left out: a phrase with "of", or a word of
// trade; a committee, a foundation or a school is another body.
func (k *knowledge) opens(short, long *body) bool {
	rest := long.plain[min(len(short.plain), len(long.plain)):]
	if len(rest) == 0 || len(short.core) == 1 && k.isHead(short.core[0]) {
		return false
	}
	if is(rest[0], stopWord) && rest[0] != "and" {
		return true
	}
	for _, w := range rest {
		if is(w, partWord) {
			return false
		}
	}
	return len(rest) <= 2
}

func allCountries(core []string) bool {
	for _, w := range core {
		if w[0] != '@' {
			return false
		}
	}
	return len(core) > 0
}

// isHead reports whether a body may be called by this word alone: "the Bank", "the University".
func (k *knowledge) isHead(w string) bool {
	return is(w, headWord) || k.heads.get(w) == "ORG" && !is(w, neverAlone)
}
