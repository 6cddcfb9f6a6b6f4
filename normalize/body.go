package normalize

import (
	"slices"
	"strings"
)

// body is a parsed name of an organisation or of another thing that is called by common words.
type body struct {
	whole []string // folded words
	plain []string // folded words without legal forms and "the"
	core  []string // words that tell: without "of" and "and", countries as "@KZ", British spellings as American ones
	known org      // what the tables take it for
	long  *body    // of an acronym: the parsed name that the tables give it
}

// full is the body by its full name.
func (b *body) full() *body {
	if b.long != nil {
		return b.long
	}
	return b
}

// body parses a name of an organisation, which is given folded, too.
func (w *workshop) body(name, folded string) *body {
	short, _ := cutBracket(name)
	if short = cutDomain(short); short != name {
		folded = w.shelf.fold(short)
	}
	b := w.bodies.one()
	b.whole = joinCo(w.split(folded))
	b.plain = w.trimLegal(b.whole)
	w.some = w.appendCore(w.some[:0], b.plain)
	b.core = ministryWords(w.words.copy(w.some))
	b.known = w.knownBody(b.plain)
	return b
}

// joinCo writes "co-operation" as one word.
func joinCo(ws []string) []string {
	for i := 0; i+1 < len(ws); i++ {
		if ws[i] == "co" && (strings.HasPrefix(ws[i+1], "oper") || strings.HasPrefix(ws[i+1], "ordin")) {
			ws[i] += ws[i+1]
			ws = append(ws[:i+1], ws[i+2:]...)
		}
	}
	return ws
}

// knownBody looks a name up in the tables: as it is, as an acronym, or without the country that the body belongs to, as in
// "United Kingdom Home Office".
func (k *knowledge) knownBody(plain []string) org {
	if o := k.orgs.words(plain); o != "" {
		return o
	}
	if len(plain) == 1 {
		return k.short.get(plain[0])
	}
	if mark, n := k.countryAt(plain); n > 0 && n < len(plain) {
		if o := k.orgs.words(plain[n:]); o != "" && o.country() == mark[1:] {
			return o
		}
		if o := k.knownCore(plain[n:]); o != "" && o.country() == mark[1:] {
			return o
		}
	}
	return k.knownCore(plain)
}

// knownCore looks up the words that tell of a longer name: "World Health Organisation".
func (k *knowledge) knownCore(plain []string) org {
	if len(plain) < 3 {
		return ""
	}
	var buf [16]string
	return k.cored(k.appendCore(buf[:0], plain))
}

// byWords is the value of a name in words.
func byWords[V any](names map[string]V, ws []string) V {
	var buf [64]byte
	return names[string(appendJoined(buf[:0], ws))]
}

// cutDomain takes the ending of an internet address off a one-word name: "Amazon.com".
func cutDomain(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if dot < 3 || strings.ContainsRune(name, ' ') || !is(strings.ToLower(name[dot+1:]), domain) {
		return name
	}
	return strings.TrimSuffix(name[:dot], ".co")
}

// cutBracket parts "International Energy Agency (IEA)" into name and acronym.
func cutBracket(name string) (string, string) {
	open := strings.IndexByte(name, '(')
	if open <= 0 || !strings.HasSuffix(name, ")") {
		return name, ""
	}
	inner := name[open+1 : len(name)-1]
	if !isAcronym(inner) {
		return name, ""
	}
	return strings.TrimSpace(name[:open]), inner
}

// trimLegal takes legal forms off both ends: "OAO Gazprom", "Stripe Limited Liability Company"; "the" goes, too.
func (k *knowledge) trimLegal(ws []string) []string {
	if len(ws) > 1 && ws[0] == "the" {
		ws = ws[1:]
	}
	for changed := true; changed && len(ws) > 1; {
		changed = false
		for n := min(4, len(ws)-1); n > 0 && !changed; n-- {
			if k.isLegal(ws[len(ws)-n:]) {
				ws, changed = ws[:len(ws)-n], true
			} else if byWords(classes(), ws[:n])&legalStart != 0 {
				ws, changed = ws[n:], true
			}
		}
		if len(ws) > 1 && ws[len(ws)-1] == "and" {
			ws, changed = ws[:len(ws)-1], true
		}
	}
	return ws
}

func (k *knowledge) isLegal(ws []string) bool {
	return byWords(k.endings, ws) == "legal" || byWords(classes(), ws)&legalEnd != 0
}

// appendCore appends the words that tell, with countries written by code.
func (k *knowledge) appendCore(core, plain []string) []string {
	for i := 0; i < len(plain); {
		if mark, n := k.countryAt(plain[i:]); n > 0 && n < len(plain) {
			core = append(core, mark)
			i += n
			continue
		}
		if w := plain[i]; !is(w, stopWord) {
			core = append(core, american(w))
		}
		i++
	}
	return core
}

// ministryWords writes the core of "Ministry of Foreign Affairs" like that of "Foreign Ministry".
func ministryWords(core []string) []string {
	if !slices.Contains(core, "ministry") && !slices.Contains(core, "department") {
		return core
	}
	if i := slices.Index(core, "affairs"); i > 0 {
		core = slices.Delete(core, i, i+1)
	}
	if i := slices.Index(core, "internal"); i >= 0 {
		core[i] = "interior"
	}
	return core
}

// sortedKey is the words in sorted order: equal keys, equal things.
func sortedKey(core []string) string {
	sorted := slices.Clone(core)
	slices.Sort(sorted)
	return strings.Join(slices.Compact(sorted), " ")
}
