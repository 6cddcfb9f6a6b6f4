package normalize

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/halt"
)

// article is the work on one text: its mentions, and its forms, the different names among them. Forms of one entity are
// joined into trees; a mention may leave its form for another one, as bare last names do.
type article struct {
	*workshop
	check    halt.Check // may end the work
	text     string
	mentions []Mention
	names    []string // of each mention: its text, cleaned
	forms    []*form
	written  []int    // of each mention: the form that is its name
	owner    []int    // of each mention: the form it belongs to, at first the same
	why      []Reason // of each mention that left its form
}

// form is one name, by type, and all mentions that are written so.
type form struct {
	text     string // as first written, without articles and possessives
	folded   string
	typ      lede.Type
	mentions []int

	id      identity // what the user or the tables take it for; forms of different ids never meet
	name    string   // canonical name by user or tables
	user    bool     // the name is the user's
	userID  string
	of      string
	country string

	human *human // of people
	body  *body  // of organisations and things
	place placeName

	parent int // index of a form of the same entity; its own at the root
	size   int // mentions below a root
	why    Reason
	kin    []int // of a root: all its forms
}

type formKey struct {
	folded string
	typ    lede.Type
}

// identity is what names are known to mean; the zero identity is unknown.
type identity struct {
	kind idKind
	name string
	code string // of a place: its country
	in   string // of a city: its state
}

type idKind uint8

const (
	byUser     idKind = iota + 1 // the name that a Normalizer gave
	byRegistry                   // the id of an Entry
	aPerson
	aPeople
	aBody
	aThing
	aPlace
	aCity
	aName  // of indexes: a folded name that the text spells out
	anArea // of indexes: a state or the code of a country in which the text names places
)

func newArticle(w *workshop, check halt.Check, text string, mentions []Mention) *article {
	n := len(mentions)
	a := &article{workshop: w, check: check, text: text, mentions: mentions, names: w.words.take(n), forms: w.list[:0],
		written: w.ints.take(n), owner: w.ints.take(n), why: w.reasons.take(n)}
	for i, m := range mentions {
		check.Tick(i)
		name := clean(within(text, m.Span))
		f := a.formOf(name, m.Type)
		a.names[i], a.written[i], a.owner[i] = name, f, f
		a.forms[f].size++
	}
	for _, f := range a.forms {
		f.mentions = w.ints.take(f.size)[:0]
	}
	for i, f := range a.written {
		a.forms[f].mentions = append(a.forms[f].mentions, i)
	}
	w.list = a.forms
	return a
}

// formOf is the form of a name, made where there is none.
func (a *article) formOf(name string, typ lede.Type) int {
	var buf [64]byte
	folded := buf[:0]
	if len(name) <= maxName {
		folded = appendFolded(folded, name)
	} else {
		folded = append(folded, name...)
	}
	if i, ok := a.maps.forms[formKey{string(folded), typ}]; ok && len(folded) > 0 {
		return i
	}
	i := len(a.forms)
	f := a.workshop.forms.one()
	*f = form{text: name, folded: a.shelf.keep(folded), typ: typ, parent: i, why: Equal, kin: a.ints.take(1)}
	f.kin[0] = i
	a.forms = append(a.forms, f)
	a.maps.forms[formKey{f.folded, typ}] = i
	return i
}

// maxName is the length in bytes of the longest name that is looked into; anything longer is only equal to itself.
const maxName = 1000

// within is the text of a span, and nothing if the text has no such span.
func within(text string, s lede.Span) string {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	return s.In(text)
}

const edges = " \t\r\n\"“”„‘’'«»,;:`"

// clean takes articles, possessives, quotation marks and broken lines off a name.
func clean(name string) string {
	name = strings.Trim(name, edges)
	for _, article := range []string{"the ", "The ", "THE ", "a ", "A ", "an ", "An "} {
		if rest, ok := strings.CutPrefix(name, article); ok && len(rest) > 1 && article[0]|' ' == 't' || ok && len(rest) > 4 && !strings.Contains(rest, ".") {
			name = rest
			break
		}
	}
	for _, s := range []string{"'s", "’s", "'S", "’S"} {
		if rest, ok := strings.CutSuffix(name, s); ok && rest != "" {
			name = rest
			break
		}
	}
	if strings.ContainsAny(name, "\n\r\t") || !utf8.ValidString(name) {
		name = joinBlank(strings.Fields(strings.ToValidUTF8(name, "")))
	}
	return name
}

// root is the form that stands for the entity of form i.
func (a *article) root(i int) int {
	for a.forms[i].parent != i {
		a.forms[i].parent = a.forms[a.forms[i].parent].parent
		i = a.forms[i].parent
	}
	return i
}

// join makes forms i and j one entity, unless they are known to be two. why is kept with the form that came later.
func (a *article) join(i, j int, why Reason) bool {
	ri, rj := a.root(i), a.root(j)
	if ri == rj {
		return true
	}
	fi, fj := a.forms[ri], a.forms[rj]
	if fi.known() && fj.known() && fi.id != fj.id {
		return false
	}
	if len(fi.kin) < len(fj.kin) {
		ri, rj, fi, fj = rj, ri, fj, fi
	}
	a.forms[max(i, j)].why = why
	fj.parent = ri
	fi.kin = a.ints.add(fi.kin, fj.kin...)
	fj.kin = nil
	fi.size += fj.size
	if !fi.known() || fj.user && !fi.user {
		fi.id, fi.name, fi.user, fi.userID = fj.id, fj.name, fj.user, fj.userID
		fi.of, fi.country = fj.of, fj.country
	}
	return true
}

// move takes mention m to form f.
func (a *article) move(m, f int, why Reason) {
	if a.owner[m] == f {
		return
	}
	a.forms[a.root(a.owner[m])].size--
	a.forms[a.root(f)].size++
	a.owner[m], a.why[m] = f, why
}

// known reports whether it is known what a form means.
func (f *form) known() bool { return f.id.kind != 0 }

// first is the mention by which a form enters the text.
func (f *form) first() int { return f.mentions[0] }

// vote settles on one type for a name to which the finder gave several. Most mentions win, and among equals the first; a
// person or body whose longer name stands in the text, too, stays apart.
func (a *article) vote() {
	byName := a.ofSeveralTypes()
	if len(byName) == 0 {
		return
	}
	longer := a.wordsOfLonger(byName)
	for i, f := range a.forms { // in text order, so that the same input gives the same output
		a.check.Tick(i)
		rivals := byName[f.folded]
		if len(rivals) == 0 || rivals[0] != i {
			continue
		}
		best := rivals[0]
		for _, r := range rivals[1:] {
			if len(a.forms[r].mentions) > len(a.forms[best].mentions) {
				best = r
			}
		}
		for _, r := range rivals {
			if r != best && !a.standsApart(r, best, longer) {
				a.join(best, r, Equal)
			}
		}
	}
}

// ofSeveralTypes gives the forms of each name that has several.
func (a *article) ofSeveralTypes() map[string][]int {
	a.maps.names, a.maps.word = emptied(a.maps.names), emptied(a.maps.word)
	byName := a.maps.word
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.folded == "" {
			continue
		}
		first, ok := a.maps.names[f.folded]
		if !ok {
			a.maps.names[f.folded] = i
			continue
		}
		if byName[f.folded] == nil {
			byName[f.folded] = a.ints.add(nil, first)
		}
		byName[f.folded] = a.ints.add(byName[f.folded], i)
	}
	return byName
}

// wordsOfLonger holds those of the names that are words of longer names, by type.
func (a *article) wordsOfLonger(names map[string][]int) map[formKey]int {
	a.maps.forms = emptied(a.maps.forms)
	longer := a.maps.forms
	for step, f := range a.forms {
		a.check.Tick(step)
		if f.typ != lede.Person && f.typ != lede.Org {
			continue
		}
		a.some = appendWords(a.some[:0], f.folded)
		for _, w := range a.some {
			if len(a.some) > 1 && names[w] != nil {
				longer[formKey{w, f.typ}] = step
			}
		}
	}
	return longer
}

// standsApart reports whether one name of two types is two things: "Paris" where Valeska Paris is named, too.
func (a *article) standsApart(r, best int, longer map[formKey]int) bool {
	x, y := a.forms[r], a.forms[best]
	_, one := longer[formKey{x.folded, x.typ}]
	_, other := longer[formKey{y.folded, y.typ}]
	return one || other
}

// askUser lets the user's normalizers and registry name the forms. Forms of one answer are one entity.
func (a *article) askUser(normalizers []Normalizer, registry *Registry) {
	if len(normalizers) == 0 && registry == nil {
		return
	}
	named := map[identity]int{}
	for i, f := range a.forms {
		a.check.Tick(i)
		if !f.askUser(normalizers, registry) {
			continue
		}
		if r := a.root(i); r != i && !a.forms[r].user {
			g := a.forms[r]
			g.id, g.name, g.user, g.userID = f.id, f.name, f.user, f.userID
		}
		if first, ok := named[f.id]; ok {
			a.join(first, i, UserName)
		} else {
			named[f.id] = i
		}
	}
}

func (f *form) askUser(normalizers []Normalizer, registry *Registry) bool {
	if name, ok := Chain(normalizers).Normalize(f.text, f.typ); ok {
		f.id, f.name, f.user = identity{kind: byUser, name: name}, name, true
	}
	if registry == nil {
		return f.user
	}
	if e, ok := registry.Lookup(f.text, f.typ); ok && !f.user {
		f.id, f.name, f.user, f.userID = identity{kind: byRegistry, name: e.ID}, e.Name, true, e.ID
	} else if f.user {
		if e, ok := registry.Lookup(f.name, f.typ); ok {
			f.userID = e.ID
		}
	}
	return f.user
}
