package normalize

import (
	"slices"
	"strings"
	"unicode"
)

// body is a parsed name of an organisation or of another thing that is called by common words.
type body struct {
	whole []string // folded words
	plain []string // folded words without legal forms and "the"
	core  []string // words that tell: without "of" and "and", countries as "@KZ", British spellings as American ones
	key   string   // the core in sorted order: equal keys, equal things
	known string   // the name that the tables give it
	long  *body    // of an acronym: the parsed name that the tables give it
}

// full is the body by its full name.
func (b *body) full() *body {
	if b.long != nil {
		return b.long
	}
	return b
}

// body parses a name of an organisation.
func (k *knowledge) body(name string) *body {
	name, _ = cutBracket(name)
	b := &body{whole: joinCo(words(fold(cutDomain(name))))}
	b.plain = k.trimLegal(b.whole)
	b.core = ministryWords(k.coreWords(b.plain))
	b.key = sortedKey(b.core)
	b.known = k.knownBody(b.plain)
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
func (k *knowledge) knownBody(plain []string) string {
	if name, ok := k.orgs[joinBlank(plain)]; ok {
		return name
	}
	if len(plain) == 1 {
		return k.short[plain[0]]
	}
	if code, n := k.countryAt(plain); n > 0 && n < len(plain) {
		if name := k.orgs[joinBlank(plain[n:])]; name != "" && k.homes[name] == code {
			return name
		}
	}
	return ""
}

// cutDomain takes the ending of an internet address off a one-word name: "Amazon.com".
func cutDomain(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if dot < 3 || strings.ContainsRune(name, ' ') || !domains[strings.ToLower(name[dot+1:])] {
		return name
	}
	return strings.TrimSuffix(name[:dot], ".co")
}

var domains = set("com org net ca uk de ru kz fr au in cn jp eu info")

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
			if tail := strings.Join(ws[len(ws)-n:], " "); k.isLegal(tail) {
				ws, changed = ws[:len(ws)-n], true
			} else if head := strings.Join(ws[:n], " "); legalFirst[head] {
				ws, changed = ws[n:], true
			}
		}
		if len(ws) > 1 && ws[len(ws)-1] == "and" {
			ws, changed = ws[:len(ws)-1], true
		}
	}
	return ws
}

func (k *knowledge) isLegal(folded string) bool {
	return k.endings[folded] == "legal" || legalLast[folded]
}

// legalLast and legalFirst are folded legal forms, in the languages that news has, by where they stand.
var (
	legalLast = phrases("inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|ag|gmbh|sa|spa|srl|sarl|sas|nv|bv|bvba|ab|asa|" +
		"oyj|oy|as|a s|kk|kgaa|se|ooo|oao|pao|zao|ao|pjsc|ojsc|cjsc|jsc|pvt|pte|pty|bhd|sdn|tbk|sp z oo|sp z o o|limited liability company|" +
		"joint stock company|joint stock compan|aktiengesellschaft|aktiebolag|group|public joint stock company|" +
		"news agency|press agency|newspaper|magazine")
	legalFirst = phrases("ooo|oao|pao|zao|ao|too|pjsc|ojsc|jsc|nac|nc|ano|pt|llc|limited liability company|joint stock company|" +
		"societatea cu raspundere limitata|srl")
)

func phrases(list string) map[string]bool {
	m := map[string]bool{}
	for p := range strings.SplitSeq(list, "|") {
		m[p] = true
	}
	return m
}

// coreWords drops the words that do not tell and writes countries by code.
func (k *knowledge) coreWords(plain []string) []string {
	core := make([]string, 0, len(plain))
	for i := 0; i < len(plain); {
		if code, n := k.countryAt(plain[i:]); n > 0 && n < len(plain) {
			core = append(core, "@"+code)
			i += n
			continue
		}
		if w := plain[i]; !stops[w] {
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

// countryAt finds the longest name of a country, or word made of one, at the beginning of the words.
func (k *knowledge) countryAt(ws []string) (code string, n int) {
	for n := min(5, len(ws)); n > 0; n-- {
		if code, ok := k.country(strings.Join(ws[:n], " ")); ok {
			return code, n
		}
	}
	return "", 0
}

// stops are words that do not tell one name from another.
var stops = set("of the and for in on at to a an de la le du des del et und y")

// american writes a word as American newsrooms spell it.
func american(w string) string {
	if a, ok := spellings[w]; ok {
		return a
	}
	for british, us := range map[string]string{"isation": "ization", "isations": "izations"} {
		if stem, ok := strings.CutSuffix(w, british); ok {
			return stem + us
		}
	}
	return w
}

var spellings = map[string]string{
	"labour": "labor", "defence": "defense", "centre": "center", "centres": "centers", "programme": "program",
	"programmes": "programs", "theatre": "theater", "harbour": "harbor", "aluminium": "aluminum", "intl": "international",
	"dept": "department", "univ": "university", "assn": "association", "govt": "government", "licence": "license",
	"natl": "national", "comm": "commission", "colour": "color",
}

func sortedKey(core []string) string {
	sorted := slices.Clone(core)
	slices.Sort(sorted)
	return strings.Join(slices.Compact(sorted), " ")
}

// sameBody compares two parsed names of organisations.
func (k *knowledge) sameBody(a, b *body, textA, textB string) (bool, Reason) {
	switch {
	case a.known != "" && a.known == b.known:
		return true, KnownName
	case a.known != "" && b.known != "":
		return false, OtherKnown
	case strings.Join(a.core, " ") == strings.Join(b.core, " "):
		return true, Equal
	case a.key == b.key && k.turnable(a.core):
		return true, WordOrder
	case strings.Join(a.plain, "") == strings.Join(b.plain, ""):
		return true, Spelling
	case standsFor(textA, b) || standsFor(textB, a):
		return true, Acronym
	case k.slip(a.core, b.core):
		return true, Spelling
	case k.ofCountry(a, b) || k.ofCountry(b, a):
		return true, ShortForm
	}
	return false, OtherWords
}

// turnable reports whether the order of the words is free: in the names of public bodies, with a country, and in those of
// universities, but for those of American states: the University of Washington is not Washington University.
func (k *knowledge) turnable(core []string) bool {
	university := slices.Contains(core, "university")
	for _, w := range core {
		if w[0] == '@' || publicWords[w] {
			return true
		}
		for _, p := range k.places[w] {
			university = university && p.kind != statePlace
		}
	}
	return university
}

// ofCountry reports whether the long name is the short one and "of" its country: "Sberbank of Russia".
func (k *knowledge) ofCountry(long, short *body) bool {
	n := len(short.plain)
	return len(short.core) == 1 && len(long.core) == 2 && long.core[0] == short.core[0] && long.core[1][0] == '@' &&
		len(long.plain) > n && long.plain[n] == "of" && !k.isHead(short.core[0]) && short.core[0][0] != '@'
}

var publicWords = set("ministry department embassy court parliament academy office agency commission committee council bureau " +
	"government assembly police authority administration secretariat")

// slip reports whether two names differ by the spelling of one longer word.
func (k *knowledge) slip(a, b []string) bool {
	at := onlyOther(a, b)
	if at < 0 || a[at][0] == '@' || b[at][0] == '@' {
		return false
	}
	n := min(len(a[at]), len(b[at]))
	if n < 5 || len(a) == 1 && n < 7 {
		return false
	}
	limit := farVowel
	if n > 7 {
		limit = 2 * nearVowel
	}
	return distance(a[at], b[at], limit) < unheard
}

// onlyOther is where two names of equally many words differ, if it is in one word only; else -1.
func onlyOther(a, b []string) int {
	if len(a) != len(b) {
		return -1
	}
	at := -1
	for i := range a {
		if a[i] != b[i] {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// isAcronym reports whether a name is written as one: "IAEA", "U.N.", "AmCham", "UNC".
func isAcronym(text string) bool {
	upper, lower := 0, 0
	for i, r := range text {
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			upper++
		case unicode.IsLower(r) && i > 0:
			lower++
		case r != '.' && r != '&' && r != '-':
			return false
		}
	}
	return upper >= 2 && upper+lower <= 10 && lower <= 2*upper
}

// standsFor reports whether short is an acronym made of the words of long.
func standsFor(short string, long *body) bool {
	if !isAcronym(short) || len(long.plain) < 2 {
		return false
	}
	letters := strings.ReplaceAll(fold(short), " ", "")
	if slices.Contains(acronymsOf(long.plain), letters) || slices.Contains(acronymsOf(long.whole), letters) {
		return true
	}
	return chunksMatch(short, long.plain)
}

// acronymsOf gives the acronyms that folded words may be shortened to: the initials of those that tell, and of all.
func acronymsOf(plain []string) []string {
	var short, all []byte
	for _, w := range plain {
		all = append(all, initial(w)...)
		if !stops[w] {
			short = append(short, initial(w)...)
		}
	}
	found := make([]string, 0, 2)
	for _, a := range [][]byte{short, all} {
		if len(a) >= 2 && len(a) <= 10 && !slices.Contains(found, string(a)) {
			found = append(found, string(a))
		}
	}
	return found
}

// initial is what a folded word gives to an acronym: its first letter, or its digits: "Group of Ten" is G10.
func initial(w string) string {
	if digits, ok := numberWords[w]; ok {
		return digits
	}
	if w[0] >= '0' && w[0] <= '9' {
		return w
	}
	return w[:1]
}

var numberWords = map[string]string{
	"three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12",
	"fifteen": "15", "twenty": "20", "seventy": "70",
}

// chunksMatch compares "AmCham" with the beginnings of words.
func chunksMatch(short string, plain []string) bool {
	var chunks []string
	for i := range len(short) {
		if c := short[i]; c >= 'A' && c <= 'Z' || len(chunks) == 0 {
			chunks = append(chunks, "")
		}
		chunks[len(chunks)-1] += strings.ToLower(short[i : i+1])
	}
	if len(chunks) < 2 || len(chunks) > len(plain) {
		return false
	}
	return strings.ToUpper(short) != short && matchChunks(chunks, plain)
}

// matchChunks reports whether each chunk begins a word, in order; words that do not tell may be skipped.
func matchChunks(chunks, plain []string) bool {
	i := 0
	for _, w := range plain {
		switch {
		case i < len(chunks) && strings.HasPrefix(w, chunks[i]):
			i++
		case !stops[w]:
			return i == len(chunks)
		}
	}
	return i == len(chunks)
}
