package normalize

import "github.com/lede-go/lede"

// Same reports whether two names, met without any context, denote one entity of the given type, and why or why not. It is
// strict: a single name that many bear ("Hale") is nobody's, family members and parts of a body stay apart, and what the
// tables know decides before any comparison of letters.
//
//	Same(lede.Person, "Mukhtar Tleuberdi", "Mukhtar Tileuberdi") // true, Spelling
//	Same(lede.Org, "Bank of England", "Bank of Ireland")         // false, OtherWords
func Same(typ lede.Type, a, b string) (bool, Reason) {
	if fa, fb := fold(a), fold(b); fa == fb && fa != "" {
		return true, Equal
	}
	if len(a) > maxName || len(b) > maxName {
		return false, OtherName
	}
	k := known()
	if k.sameToday(typ, a, b) {
		return true, KnownName
	}
	switch typ {
	case lede.Person:
		return k.samePeople(a, b)
	case lede.GPE, lede.Loc:
		return k.samePlace(k.place(a), k.place(b))
	case lede.NORP:
		return k.sameNorp(a, b)
	}
	return k.sameBody(k.body(a), k.body(b), a, b)
}

// sameToday reports whether two names mean what has one name today: "Statoil", "Equinor".
func (k *knowledge) sameToday(typ lede.Type, a, b string) bool {
	today := k.today(typ, a)
	return today != "" && today == k.today(typ, b)
}

func (k *knowledge) today(typ lede.Type, name string) string {
	name = clean(name)
	if typ == lede.Org {
		name = joinBlank(k.trimLegal(words(fold(name))))
	}
	if today, ok := k.renamed[typ.String()+" "+fold(name)]; ok {
		return today
	}
	if known, ok := k.orgs[fold(name)]; ok && typ == lede.Org {
		return k.renamed[typ.String()+" "+fold(known)]
	}
	return ""
}

func (k *knowledge) samePeople(a, b string) (bool, Reason) {
	ha, hb := k.person(a), k.person(b)
	ka, kb := k.knownPerson(ha), k.knownPerson(hb)
	if ka != "" && kb != "" {
		if ka == kb {
			return true, KnownName
		}
		return false, OtherKnown
	}
	if ha.bare() && hb.bare() {
		return sameBare(ha, hb)
	}
	return k.samePerson(ha, hb)
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

// knownPerson is the name of the well-known person who is called so: by a form in the table, by one spelled alike, or, with
// initials, by a family name that is enough by itself.
func (k *knowledge) knownPerson(h *human) string {
	key := fold(joinBlank(h.raw))
	if h.title != "" {
		if name, ok := k.people[fold(h.title)+" "+key]; ok { // "Pope Francis"
			return name
		}
	}
	if h.bare() {
		if name := k.people[key]; name != "" && len(h.raw) > 1 { // "Al Gore" is no article
			return name
		}
		return k.alone[key]
	}
	if h.suffix != "" {
		key += " " + fold(h.suffix)
	}
	if name, ok := k.people[key]; ok {
		return name
	}
	if h.order != "" || len(h.names) < 2 {
		return ""
	}
	if len(h.names[0]) == 1 {
		return k.knownInitials(h)
	}
	for _, f := range k.families[familyKey(h.surname())] {
		if same, _ := k.samePerson(h, f.human); same && !f.human.bare() && len(h.names) <= len(f.human.names) {
			return f.name
		}
	}
	return ""
}

// knownInitials finds "N.A. Nazarbayev".
func (k *knowledge) knownInitials(h *human) string {
	name := k.alone[h.surname()]
	if name == "" {
		return ""
	}
	if same, _ := k.samePerson(h, k.person(name)); same {
		return name
	}
	return ""
}

func (k *knowledge) sameNorp(a, b string) (bool, Reason) {
	na, oka := k.norp(fold(a))
	nb, okb := k.norp(fold(b))
	switch {
	case oka && okb && na.name == nb.name:
		return true, KnownName
	case oka && okb:
		return false, OtherKnown
	}
	return false, OtherName
}

// norp looks up a folded adjective or noun of people; a plural is taken back to its singular.
func (k *knowledge) norp(folded string) (norp, bool) {
	if n, ok := k.norps[folded]; ok {
		return n, true
	}
	if len(folded) > 3 && folded[len(folded)-1] == 's' {
		n, ok := k.norps[folded[:len(folded)-1]]
		return n, ok
	}
	return norp{}, false
}
