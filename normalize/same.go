package normalize

import "github.com/lede-go/lede"

// Same reports whether two names, met without any context, denote one entity of the given type, and why or why not. It is
// strict: a single name that many bear ("Hale") is nobody's, family members and parts of a body stay apart, and what the
// tables know decides before any comparison of letters.
//
//	Same(lede.Person, "Mukhtar Tleuberdi", "Mukhtar Tileuberdi") // true, Spelling
//	Same(lede.Org, "Bank of England", "Bank of Ireland")         // false, OtherWords
func Same(typ lede.Type, a, b string) (bool, Reason) {
	if len(a) > maxName || len(b) > maxName {
		if folded := fold(a); folded != "" && folded == fold(b) {
			return true, Equal
		}
		return false, OtherName
	}
	w := open()
	same, why := w.same(typ, a, b)
	w.close()
	return same, why
}

func (w *workshop) same(typ lede.Type, a, b string) (bool, Reason) {
	fa, fb := w.shelf.fold(a), w.shelf.fold(b)
	if fa == fb && fa != "" {
		return true, Equal
	}
	if w.sameToday(typ, a, b) {
		return true, KnownName
	}
	switch typ {
	case lede.Person:
		return w.samePeople(a, b)
	case lede.GPE, lede.Loc:
		return w.samePlace(w.place(a, fa), w.place(b, fb))
	case lede.NORP:
		return w.sameNorp(fa, fb)
	}
	return w.sameBody(w.body(a, fa), w.body(b, fb), a, b)
}

// sameToday reports whether two names mean what has one name today: "Statoil", "Equinor".
func (w *workshop) sameToday(typ lede.Type, a, b string) bool {
	today := w.today(typ, a)
	return today != "" && today == w.today(typ, b)
}

func (w *workshop) today(typ lede.Type, name string) string {
	name = w.shelf.fold(clean(name))
	if typ == lede.Org {
		name = joinBlank(w.trimLegal(w.split(name)))
	}
	if today, ok := w.renamed[oldName{typ.String(), name}]; ok {
		return today
	}
	if o := w.orgs.get(name); o != "" && typ == lede.Org {
		return w.renamed[oldName{typ.String(), w.shelf.fold(o.name())}]
	}
	return ""
}

func (w *workshop) samePeople(a, b string) (bool, Reason) {
	ha, hb := w.person(a), w.person(b)
	ka, kb := w.knownPerson(ha), w.knownPerson(hb)
	if ka != nil && kb != nil {
		if ka == kb {
			return true, KnownName
		}
		return false, OtherKnown
	}
	if ha.bare() && hb.bare() {
		return sameBare(ha, hb)
	}
	return w.samePerson(ha, hb)
}

// sameBare compares single names. Two titles before one name may be two people: "President Clinton", "Secretary Clinton".
func sameBare(a, b *human) (bool, Reason) {
	switch {
	case a.gender != "" && b.gender != "" && a.gender != b.gender:
		return false, OtherGender
	case a.title != "" && b.title != "" && fold(a.title) != fold(b.title):
		return false, TooLittle
	case a.names[0] == b.names[0]:
		return true, Equal
	case len(a.names[0]) > 5 && distance(a.names[0], b.names[0], nearVowel) < unheard:
		return true, Spelling
	}
	return false, OtherName
}

// knownPerson is the well-known person who is called so: by a form in the table, by one spelled alike, or, with
// initials, by a family name that is enough by itself.
func (k *knowledge) knownPerson(h *human) *famous {
	var buf [128]byte
	key := buf[:0]
	if h.title != "" { // "Pope Francis"
		if f := k.people.of(h.appendName(appendFolded(key, h.title))); f != nil {
			return f
		}
	}
	key = h.appendName(key)
	if h.bare() {
		if f := k.people.of(key); f != nil && len(h.raw) > 1 { // "Al Gore" is no article
			return f
		}
		return k.alone[string(key)]
	}
	if h.suffix != "" {
		key = appendFolded(append(key, ' '), h.suffix)
	}
	if f := k.people.of(key); f != nil {
		return f
	}
	if h.order != "" || len(h.names) < 2 {
		return nil
	}
	if len(h.names[0]) == 1 {
		return k.knownInitials(h)
	}
	for _, f := range k.families[familyKey(h.surname())] {
		if same, _ := k.samePerson(h, f.human); same && !f.human.bare() && len(h.names) <= len(f.human.names) {
			return f
		}
	}
	return nil
}

// appendName appends the folded name as it is written, with its particles.
func (h *human) appendName(b []byte) []byte {
	for _, f := range h.folded {
		b = appendWord(b, f)
	}
	return b
}

// knownInitials finds "N.A. Nazarbayev".
func (k *knowledge) knownInitials(h *human) *famous {
	f := k.alone[h.surname()]
	if f == nil {
		return nil
	}
	if same, _ := k.samePerson(h, f.human); same {
		return f
	}
	return nil
}

func (k *knowledge) sameNorp(a, b string) (bool, Reason) {
	na, nb := k.norp(a), k.norp(b)
	switch {
	case na != nil && nb != nil && na.name == nb.name:
		return true, KnownName
	case na != nil && nb != nil:
		return false, OtherKnown
	}
	return false, OtherName
}

// norp looks up a folded adjective or noun of people; a plural is taken back to its singular.
func (k *knowledge) norp(folded string) *norp {
	if n := k.norps.get(folded); n != nil {
		return n
	}
	if len(folded) > 3 && folded[len(folded)-1] == 's' {
		return k.norps.get(folded[:len(folded)-1])
	}
	return nil
}
