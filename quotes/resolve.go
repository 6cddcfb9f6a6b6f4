package quotes

import (
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// resolve is the entity that a source means, or Nobody.
func (r *reader) resolve(s source) int {
	switch s.kind {
	case named:
		return r.name(s.first).Entity
	case pronoun:
		return r.resolvePronoun(s.first)
	case nominal:
		return r.resolveRole(s)
	}
	return Nobody
}

func (r *reader) resolvePronoun(i int) int {
	switch r.t.Value(i, token.Pronoun) {
	case token.PronounMale:
		return r.person(i, Male)
	case token.PronounFemale:
		return r.person(i, Female)
	case token.PronounThing:
		return r.lastBody(i, memory/4)
	case token.PronounPlural:
		return r.lastBody(i, 2)
	}
	return Nobody
}

// person is the person whom he or she at token i means: in "X said she", X; after the words of somebody nameless, nobody;
// else who is most in view.
func (r *reader) person(i int, g Gender) int {
	v := i - 1
	if v > 0 && r.t.At(v).Hash == hashThat {
		v--
	}
	if v > 0 && r.quoteAt[v] == 0 && r.verb(v) == sayFreely {
		switch s := r.subject(r.sentences[r.sentence(v)].First, v); {
		case s.kind == nominal && (isRole(r.t, s.head) || r.t.At(s.head).Hash == hashOld):
			return r.resolveRole(s)
		case s.kind == named && person(r.name(s.first)) && r.fits(r.name(s.first).Entity, g):
			return r.name(s.first).Entity
		}
	}
	if r.afterNameless(i) {
		return Nobody
	}
	return r.mostSalient(i, g)
}

// fits reports whether a pronoun of the gender can mean the entity.
func (r *reader) fits(entity int, g Gender) bool {
	known := r.people.gender[entity]
	return known == Unknown || g == Unknown || known == g
}

// afterNameless reports whether somebody without a name has spoken in the paragraph of the token i, and nobody
// with a name has been spoken of since.
func (r *reader) afterNameless(i int) bool {
	k := len(r.said) - 1
	if k < 0 || !r.said[k].quote || r.said[k].speaker != Nobody || r.t.Paragraph(r.quotes[k].open) != r.t.Paragraph(i) {
		return false
	}
	switch r.said[k].kind {
	case nominal:
		if strings.HasSuffix(r.t.String(r.said[k].head), "s") {
			return false
		}
	case pronoun:
		if v := r.t.Value(r.said[k].first, token.Pronoun); v != token.PronounMale && v != token.PronounFemale {
			return false
		}
	default:
		return false
	}
	for n := r.lastName(i); n >= 0 && r.names[n].first > r.said[k].first; n-- {
		if person(&r.names[n]) && r.quoteAt[r.names[n].first] == 0 {
			return false
		}
	}
	return true
}

// Memory of a text is short: so many names back a pronoun is looked up.
const memory = 40

// The weights of what makes a person the one a pronoun means. A sentence back costs one.
const (
	asSubject = 3
	asSpeaker = 4 // who has spoken, at the place of the quotation
	asMatch   = 2 // of the gender
	asQuoted  = -6
	asOwner   = -2 // X's
	asTopic   = 2  // in the same paragraph
)

// mostSalient is the person whom a pronoun of the gender at token i means: the subject of a sentence shortly
// before, or who spoke last. It is Nobody if no person fits.
func (r *reader) mostSalient(i int, g Gender) int {
	here := r.sentence(i)
	best, most := r.lastSpeaker(here, g)
	for k, seen := r.lastName(i), 0; k >= 0 && seen < memory; k, seen = k-1, seen+1 {
		n := &r.names[k]
		if !person(n) || n.Type == 0 && n.Gender == Unknown && r.people.gender[n.Entity] == Unknown && r.isBody(n) {
			continue
		}
		if !r.fits(n.Entity, g) {
			continue
		}
		if score := r.salience(n, here, r.t.Paragraph(i), g); score > most {
			best, most = n.Entity, score
		}
	}
	return best
}

func (r *reader) salience(n *name, here, paragraph int, g Gender) int {
	score := 2 * (n.sentence - here)
	if n.subject {
		score += asSubject
	}
	if g != Unknown && r.people.gender[n.Entity] == g {
		score += asMatch
	}
	if n.paragraph == paragraph {
		score += asTopic
	}
	if r.quoteAt[n.first] != 0 {
		score += asQuoted
	}
	if r.t.At(n.last).Is(token.Possessive) || r.t.At(n.first-1).Hash == hashThe { // X's plan, the X plan
		score += asOwner
	}
	return score
}

// lastSpeaker is the person who spoke last and whose gender fits, with the salience that gives.
func (r *reader) lastSpeaker(here int, g Gender) (entity, score int) {
	for k := len(r.said) - 1; k >= max(0, len(r.said)-4); k-- {
		s := r.said[k]
		if s.speaker == Nobody || s.body {
			continue
		}
		if !r.fits(s.speaker, g) {
			continue
		}
		score = 2*(r.sentence(r.quotes[k].open)-here) + asSpeaker
		if g != Unknown && r.people.gender[s.speaker] == g {
			score += asMatch
		}
		return s.speaker, score
	}
	return Nobody, -1000
}

// isBody reports whether a name of unknown type is that of no person: it stands after "the".
func (r *reader) isBody(n *name) bool { return r.t.At(n.first-1).Hash == hashThe }

// lastName is the index of the last name before the token i, or -1.
func (r *reader) lastName(i int) int {
	low, high := 0, len(r.names)
	for low < high {
		if mid := (low + high) / 2; r.names[mid].last <= i {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low - 1
}

// lastBody is the company, country or other body that "it" or "they" at token i means: who spoke last, or the
// last one that a sentence began with.
// It is looked for among so many names.
func (r *reader) lastBody(i, names int) int {
	if k := len(r.said) - 1; k >= 0 && r.said[k].speaker != Nobody && r.said[k].body {
		return r.said[k].speaker
	}
	for k, seen := r.lastName(i), 0; k >= 0 && seen < names; k, seen = k-1, seen+1 {
		if n := &r.names[k]; n.Type == lede.Org && r.quoteAt[n.first] == 0 && !r.t.At(n.first-1).Is(token.Preposition) {
			return n.Entity
		}
	}
	return Nobody
}

// resolveRole is the person whom a role stands for: the one the caller knows at this place; nobody where someone
// speaks for another, or is one of many; else who was called so before; else who is spoken of.
func (r *reader) resolveRole(s source) int {
	head := s.head
	if e, ok := r.people.roleAt[head]; ok {
		return e
	}
	if !s.bare {
		return r.titled(s, head)
	}
	if e := r.called(r.roleHash(head), head); e != Nobody {
		return e
	}
	if r.t.At(head).Hash == hashOld && r.t.At(s.first).Kind == token.Number { // "the 41-year-old"
		if e := r.called(r.t.At(s.first).Hash, head); e != Nobody {
			return e
		}
		return r.mostSalient(head, Unknown)
	}
	if r.takenUp(head) {
		return Nobody
	}
	if isRole(r.t, head) && r.t.Value(head, token.QuoteMisc) != spokesman || r.t.At(head).Hash == hashOld {
		return r.mostSalient(head, r.genderOfRole(head))
	}
	return Nobody
}

// takenUp reports whether the role at token head takes up somebody without a name: "an aide said … the aide said".
func (r *reader) takenUp(head int) bool {
	for i := head - 1; i >= max(1, head-4*reach); i-- {
		if r.t.At(i).Hash == r.t.At(head).Hash {
			return r.indefinite(i-1) || r.indefinite(i-2) || r.indefinite(i-3)
		}
	}
	return false
}

// titled is the person to whom a title with a complement belongs: "the president of the bank".
func (r *reader) titled(s source, head int) int {
	if !isRole(r.t, head) || r.t.Value(head, token.QuoteMisc) == spokesman || !r.t.At(s.first-1).Is(token.Determiner) || r.indefinite(s.first-1) {
		return Nobody
	}
	return r.called(r.roleHash(head), head)
}

var hashOld = token.HashOf("old")

// called is the person to whom the role was last given before the token i, else the first after it.
func (r *reader) called(hash uint32, i int) int {
	given := r.people.known
	k, _ := slices.BinarySearchFunc(given, description{role: hash, at: i}, compare)
	switch {
	case k > 0 && given[k-1].role == hash:
		return given[k-1].entity
	case k < len(given) && given[k].role == hash:
		return given[k].entity
	}
	return Nobody
}

func (r *reader) genderOfRole(i int) Gender { return titles().gender[r.t.At(i).Hash] }
