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
	k        *knowledge
	check    halt.Check // may end the work
	text     string
	mentions []Mention
	forms    []*form
	written  []int    // of each mention: the form that is its name
	owner    []int    // of each mention: the form it belongs to, at first the same
	why      []Reason // of each mention that left its form

	// spelled holds the folded canonical names of places that the text spells out, the keys of those that it names with their
	// state, and "in Georgia" and "in US" for the states and countries in which it names places.
	spelled  map[string]bool
	initials map[string]int // initials of places and of the official names of countries -> form
}

// form is one name, by type, and all mentions that are written so.
type form struct {
	text     string // as first written, without articles and possessives
	folded   string
	typ      lede.Type
	mentions []int

	id      string // what the user or the tables take it for; forms of different ids never meet
	name    string // canonical name by user or tables
	user    bool   // the name is the user's
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

func newArticle(check halt.Check, text string, mentions []Mention) *article {
	a := &article{k: known(), check: check, text: text, mentions: mentions,
		written: make([]int, len(mentions)), owner: make([]int, len(mentions)), why: make([]Reason, len(mentions))}
	seen := make(map[formKey]int, len(mentions)/2)
	for i, m := range mentions {
		check.Tick(i)
		name := clean(within(text, m.Span))
		key := formKey{name, m.Type}
		if len(name) <= maxName {
			key.folded = fold(name)
		}
		f, ok := seen[key]
		if !ok || key.folded == "" {
			f = a.addForm(name, key)
			seen[key] = f
		}
		a.written[i], a.owner[i] = f, f
		a.forms[f].mentions = append(a.forms[f].mentions, i)
		a.forms[f].size++
	}
	return a
}

// maxName is the length in bytes of the longest name that is looked into; anything longer is only equal to itself.
const maxName = 1000

func (a *article) addForm(name string, key formKey) int {
	n := len(a.forms)
	a.forms = append(a.forms, &form{text: name, folded: key.folded, typ: key.typ, parent: n, why: Equal, kin: []int{n}})
	return n
}

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
	if fi.id != "" && fj.id != "" && fi.id != fj.id {
		return false
	}
	if len(fi.kin) < len(fj.kin) {
		ri, rj, fi, fj = rj, ri, fj, fi
	}
	a.forms[max(i, j)].why = why
	fj.parent = ri
	fi.kin = append(fi.kin, fj.kin...)
	fj.kin = nil
	fi.size += fj.size
	if fi.id == "" || fj.user && !fi.user {
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

// first is the mention by which a form enters the text.
func (f *form) first() int { return f.mentions[0] }

// vote settles on one type for a name to which the finder gave several. Most mentions win, and among equals the first; a
// person or body whose longer name stands in the text, too, stays apart.
func (a *article) vote() {
	byName := make(map[string][]int, len(a.forms))
	mixed := false
	for i, f := range a.forms {
		a.check.Tick(i)
		if f.folded != "" {
			byName[f.folded] = append(byName[f.folded], i)
			mixed = mixed || len(byName[f.folded]) > 1
		}
	}
	if !mixed {
		return
	}
	longer := a.wordsOfLonger()
	for i, f := range a.forms { // in text order, so that the same input gives the same output
		a.check.Tick(i)
		rivals := byName[f.folded]
		if len(rivals) < 2 || rivals[0] != i {
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

// wordsOfLonger holds the words of the names of several words, by type.
func (a *article) wordsOfLonger() map[formKey]bool {
	longer := map[formKey]bool{}
	for step, f := range a.forms {
		a.check.Tick(step)
		if ws := words(f.folded); len(ws) > 1 && (f.typ == lede.Person || f.typ == lede.Org) {
			for _, w := range ws {
				longer[formKey{w, f.typ}] = true
			}
		}
	}
	return longer
}

// standsApart reports whether one name of two types is two things: "Paris" where Valeska Paris is named, too.
func (a *article) standsApart(r, best int, longer map[formKey]bool) bool {
	x, y := a.forms[r], a.forms[best]
	return longer[formKey{x.folded, x.typ}] || longer[formKey{y.folded, y.typ}]
}

// askUser lets the user's normalizers and registry name the forms. Forms of one answer are one entity.
func (a *article) askUser(normalizers []Normalizer, registry *Registry) {
	if len(normalizers) == 0 && registry == nil {
		return
	}
	named := map[string]int{}
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
		f.id, f.name, f.user = "user:"+name, name, true
	}
	if registry == nil {
		return f.user
	}
	if e, ok := registry.Lookup(f.text, f.typ); ok && !f.user {
		f.id, f.name, f.user, f.userID = "registry:"+e.ID, e.Name, true, e.ID
	} else if f.user {
		if e, ok := registry.Lookup(f.name, f.typ); ok {
			f.userID = e.ID
		}
	}
	return f.user
}
