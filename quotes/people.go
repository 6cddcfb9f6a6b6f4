package quotes

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/token"
)

// people is what the text tells of the persons it names.
type people struct {
	gender map[int]Gender
	known  []description // by the role and where it stands
	roleAt map[int]int   // the persons whom the caller's roles stand for, by token
}

// description is a word that tells what a person is, "minister", "expert", "41", and where it stands.
type description struct {
	role       uint32 // its hash
	at, entity int
}

// meet reads the words beside the names of persons: titles before, and what a comma adds after.
func (r *reader) meet(roles []Role) {
	p := &r.people
	p.forget()
	for k := range r.names {
		r.t.Tick(k)
		n := &r.names[k]
		if !person(n) {
			continue
		}
		if g := r.genderOf(n); g != Unknown && p.gender[n.Entity] == Unknown {
			p.gender[n.Entity] = g
		}
		r.titlesBefore(p, n)
		r.asideAfter(p, n)
	}
	for i, role := range roles {
		r.t.Tick(i)
		r.place(p, role)
	}
	steps := 0
	slices.SortStableFunc(p.known, func(a, b description) int {
		steps++
		r.t.Tick(steps)
		return compare(a, b)
	})
}

// forget empties p for another text.
func (p *people) forget() {
	if p.gender == nil {
		p.gender, p.roleAt = map[int]Gender{}, map[int]int{}
	}
	clear(p.gender)
	clear(p.roleAt)
	p.known = p.known[:0]
}

func (p *people) learn(hash uint32, at, entity int) {
	p.known = append(p.known, description{hash, at, entity})
}

// compare puts descriptions in order.
func compare(a, b description) int { return cmp.Or(cmp.Compare(a.role, b.role), a.at-b.at) }

// place learns the words of a role that the caller knows.
func (r *reader) place(p *people, role Role) {
	for i := r.t.Index(role.Start); i < r.t.Len() && r.t.Tokens[i].Start < role.End; i++ {
		p.roleAt[i] = role.Entity
		if isRole(r.t, i) {
			p.learn(r.roleHash(i), i, role.Entity)
		}
	}
}

// titlesBefore learns the roles right before a name: "Kazakh Foreign Minister X", "Sen. Y".
func (r *reader) titlesBefore(p *people, n *name) {
	plain := false // a word has been seen that is no title: "Minister of Foreign Affairs X"
	for i := n.first - 1; i >= max(0, n.first-8); i-- {
		tok := r.t.At(i)
		if tok.Is(token.Preposition) && r.nameAt[i] == 0 && !plain { // the lawyer for X
			return
		}
		plain = plain || !isRole(r.t, i) && !tok.Is(token.Honorific)
		verb := tok.Is(token.Say) && tok.Case == token.Lower
		if tok.Kind != token.Word && !tok.Is(token.Hyphen) || tok.Is(token.Determiner) || verb || r.quoteAt[i] != r.quoteAt[n.first] {
			return
		}
		if other := r.name(i); other != nil && person(other) && other.Type != 0 || has(tok, clauseWord) {
			return
		}
		if isRole(r.t, i) || tok.Is(token.Honorific) {
			p.learn(r.roleHash(i), i, n.Entity)
		}
	}
}

// asideAfter learns what a comma adds to a name: "X, 41, a Paris lawyer,", "Y, the club's coach".
func (r *reader) asideAfter(p *people, n *name) {
	if r.t.Byte(n.last) != ',' {
		return
	}
	fresh := true // at the beginning of a phrase
	for i := n.last + 1; i < min(r.t.Len(), n.last+16); i++ {
		tok := r.t.At(i)
		switch {
		case tok.Is(token.Terminal) || tok.Kind == token.Break || r.quoteAt[i] != r.quoteAt[n.first]:
			return
		case r.t.Byte(i) == ',':
			fresh = true
		case tok.Is(token.Preposition) || tok.Hash == hashWho:
			fresh = false
		case other(r.name(i), n) || r.verb(i) != 0:
			return
		case tok.Kind == token.Number && fresh:
			p.learn(tok.Hash, i, n.Entity)
		case fresh && isRole(r.t, i):
			p.learn(r.roleHash(i), i, n.Entity)
		}
	}
}

// other reports whether a is another person than b.
func other(a, b *name) bool { return a != nil && a.Type == lede.Person && a.Entity != b.Entity }

// roleHash is the hash by which the role i is known: of its full form, if it is an abbreviation.
func (r *reader) roleHash(i int) uint32 {
	h := r.t.At(i).Hash
	if full, ok := titles().full[h]; ok {
		return full
	}
	return h
}

// genderOf is the gender that a name tells by itself, by the word before it, or by its given name.
func (r *reader) genderOf(n *name) Gender {
	if n.Gender != Unknown {
		return n.Gender
	}
	for i := n.first; i >= max(0, n.first-2); i-- {
		if g, ok := titles().gender[r.t.At(i).Hash]; ok && (i == n.first || r.nameAt[i] == 0) {
			return g
		}
	}
	if n.last-n.first > 1 {
		return givenNames()[strings.TrimSuffix(r.t.String(n.first), ".")]
	}
	return Unknown
}

// titleWords is what the gazetteer knows of single titles, by the hash of the word.
type titleWords struct {
	gender map[uint32]Gender
	full   map[uint32]uint32
	role   map[uint32]bool // offices and professions of one person
}

var titles = sync.OnceValue(func() titleWords {
	words := titleWords{gender: map[uint32]Gender{}, full: map[uint32]uint32{}, role: map[uint32]bool{}}
	for _, t := range gazetteer.Titles() {
		form := strings.TrimSuffix(t.Title, ".")
		if strings.Contains(form, " ") {
			continue
		}
		switch t.Gender {
		case gazetteer.Male:
			words.gender[token.HashOf(form)] = Male
		case gazetteer.Female:
			words.gender[token.HashOf(form)] = Female
		}
		switch t.Kind {
		case "office", "profession", "academic", "police", "religious":
			words.role[token.HashOf(form)] = !strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "men")
		}
		if t.Full != "" && t.Full != form {
			full := t.Full[strings.LastIndexByte(t.Full, ' ')+1:]
			words.full[token.HashOf(form)] = token.HashOf(full)
		}
	}
	return words
})

// givenNames is the gender of the given names that only men or only women bear.
var givenNames = sync.OnceValue(func() map[string]Gender {
	names := map[string]Gender{}
	for _, g := range gazetteer.GivenNames() {
		switch g.Gender {
		case gazetteer.Male:
			names[g.Name] = Male
		case gazetteer.Female:
			names[g.Name] = Female
		}
	}
	return names
})
