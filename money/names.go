package money

import (
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/token"
)

// unitName is what a phrase says: "Swiss francs", "US$", "EUR", "cents".
type unitName struct {
	currency Currency   // zero where several countries have the unit: "pesos"
	family   uint32     // hash of the unit word: "pesos" and "Mexican pesos" have the same
	minor    int        // how many make one of the main unit: 100 for cents; 0 for main units
	sign     bool       // may stand before the number: "$", "EUR", "Rs"
	letters  []string   // of signs made of letters: the spellings that count, "RM", "usd"
	weak     bool       // also an everyday word: "won", "pounds"
	everyday bool       // its last word is one: "South Korea won"
	power    int        // of ten that the name itself says: 6 for "MUSD"
	several  []Currency // the candidates where currency is zero, or only what is usually meant
	shared   bool       // others have the unit, too, so that the text may tell: "rupees"
	usual    usual      // "$" and "pounds", whose currency the caller may set
}

// usual marks the names whose currency is a setting of the Finder.
type usual uint8

const (
	usualDollar usual = iota + 1
	usualPound
)

// usualOf tells whether a name that stands alone is that of a setting.
func usualOf(word string, code string) usual {
	switch {
	case code == "USD" && (word == "$" || word == "＄" || word == "dollar" || word == "dollars" || word == "cent" || word == "cents" || word == "¢"):
		return usualDollar
	case code == "GBP" && (word == "£" || word == "pound" || word == "pounds"):
		return usualPound
	}
	return 0
}

// longestName is how many words a name has at most, hyphens aside: "new york stock dollars".
const longestName = 5

// nameTable finds names by the hashes of their tokens.
type nameTable map[uint64]*unitName

// names builds the table from currencies.tsv once.
var names = sync.OnceValue(func() nameTable {
	t := nameTable{}
	rows := currencies().rows
	for _, starred := range []bool{true, false} { // what stands alone first, then what needs a nation
		for i := range rows[1:] {
			t.addRow(&rows[i+1], Currency{uint16(i + 1)}, starred)
		}
	}
	for i := range rows[1:] {
		t.addSigns(&rows[i+1], Currency{uint16(i + 1)})
	}
	rs, rupees := t[keyOf("Rs")], t[keyOf("rupees")]
	rs.several, rs.shared, rs.family = rupees.several, true, rupees.family
	return t
})

// addRow adds the names of one currency: those that need no nation, or the others.
func (t nameTable) addRow(r *row, c Currency, starred bool) {
	for _, unit := range r.units {
		word := strings.TrimLeft(unit, "*+?")
		n := unitName{currency: c, family: familyOf(word), weak: strings.Contains(unit, "?"), everyday: strings.Contains(unit, "?")}
		if strings.ContainsAny(unit, "*+") == starred {
			n.shared = strings.Contains(unit, "+")
			n.usual = usualOf(word, r.code)
			t.add(word, n, !starred)
		}
		if !starred {
			n.weak, n.shared, n.usual = false, false, 0
			t.addNations(r.nations, word, n)
		}
	}
	for _, minor := range r.minors {
		n := minorName(minor, c, r.digits)
		word, _, _ := strings.Cut(strings.TrimLeft(minor, "*?"), "/")
		if strings.Contains(minor, "*") == starred {
			n.usual = usualOf(word, r.code)
			t.add(word, n, !starred)
			n.usual = 0
		}
		if !starred {
			n.weak = false
			t.addNations(r.nations, word, n)
		}
	}
}

// addNations adds "Swiss francs", "U.S. cents".
func (t nameTable) addNations(nations []string, word string, n unitName) {
	for _, nation := range nations {
		t.add(nation+" "+word, n, false)
	}
}

// minorName is the name of a minor unit: "*cent", or "*jiao/10" for a tenth.
func minorName(minor string, c Currency, digits int) unitName {
	word, share, given := strings.Cut(strings.TrimLeft(minor, "*?"), "/")
	n := unitName{currency: c, minor: 1, family: token.HashOf(word), weak: strings.HasPrefix(minor, "?")}
	for range max(digits, 0) {
		n.minor *= 10
	}
	if given {
		n.minor = 0
		for _, c := range share {
			n.minor = n.minor*10 + int(c-'0')
		}
	}
	if n.minor == 1 { // sen of the yen, which has no digits
		n.minor = 100
	}
	return n
}

// addSigns adds the code and the signs of a currency.
func (t nameTable) addSigns(r *row, c Currency) {
	n := unitName{currency: c, sign: true, letters: []string{r.code}, family: token.HashOf(strings.ToLower(r.code))}
	if r.status != Crypto {
		t.add(r.code, n, false)
	}
	if million := n; r.status == Active { // MUSD, MEUR
		million.power, million.letters = 6, []string{"M" + r.code}
		t.add("M"+r.code, million, false)
	}
	for _, sign := range r.signs {
		n := n
		sign, n.shared = strings.CutPrefix(sign, "+")
		sign, alone := strings.CutPrefix(sign, "?")
		n.letters = nil
		if sign[0] < 0x80 && !strings.ContainsAny(sign, "$/") {
			n.letters = []string{sign}
		}
		n.family, n.usual = familyOfSign(sign), usualOf(sign, r.code)
		t.addKey(keyOfSign(sign), n, alone)
	}
}

// familyOfSign is that of the dollar for its signs, and the sign itself for others.
func familyOfSign(sign string) uint32 {
	if strings.Contains(sign, "$") {
		return token.HashOf("dollar")
	}
	return token.HashOf(strings.ToLower(sign))
}

// signGlued is the value of the class Sign for letters that are a sign only where they are glued to what is plainly an
// amount, "P50 billion", "N1,500": the tokenizer parts them there alone.
const signGlued = 1

// keyOfSign is the key of a sign; glued ones have their own, since "p" is pence, too.
func keyOfSign(sign string) uint64 {
	if t := token.New(sign); t.Len() == 1 && t.Value(0, token.Sign) == signGlued {
		return gluedKey(t.Tokens[0].Hash)
	}
	return keyOf(sign)
}

func gluedKey(hash uint32) uint64 { return next(1, hash) }

// add adds a phrase. Where it is there, a unit without a nation belongs to several currencies, and
// the first one keeps everything else.
func (t nameTable) add(phrase string, n unitName, alone bool) { t.addKey(keyOf(phrase), n, alone) }

func (t nameTable) addKey(key uint64, n unitName, alone bool) {
	old, found := t[key]
	switch {
	case !found && alone:
		n.several = []Currency{n.currency}
		n.currency = Currency{}
		t[key] = &n
	case !found && n.shared:
		n.several = []Currency{n.currency}
		t[key] = &n
	case !found:
		t[key] = &n
	case n.shared && n.sign && old.currency.IsZero(): // what it usually means comes after others
		n.several = append(old.several, n.currency)
		t[key] = &n
	case alone && (old.currency.IsZero() || old.shared):
		old.several = append(old.several, n.currency)
	case n.sign && old.currency == n.currency:
		if old.sign && old.letters != nil { // a unit word, "rmb", counts however it is written
			old.letters = append(old.letters, n.letters...)
		}
		old.sign = true
	case n.sign && old.currency.IsZero():
		t[key] = &n
	}
}

// familyOf is the hash of the unit word in the singular.
func familyOf(unit string) uint32 {
	word := unit[strings.LastIndexAny(unit, " -")+1:]
	switch singular := strings.TrimSuffix(word, "s"); singular {
	case "ruble":
		return token.HashOf("rouble")
	case "kroner", "kronor", "kronur", "krona":
		return token.HashOf("krone")
	default:
		return token.HashOf(singular)
	}
}

// keyOf is the key of a phrase, whose tokens are joined by next. Hyphens do not count.
func keyOf(phrase string) uint64 {
	return token.Read(phrase, func(t *token.Text) (key uint64) {
		for i, tok := range t.Tokens {
			if t.Byte(i) != '-' {
				key = next(key, tok.Hash)
			}
		}
		return key
	})
}

// next is the key of a phrase that goes on with a token.
func next(key uint64, hash uint32) uint64 { return (key ^ uint64(hash)) * 1099511628211 }

// nameAt is the longest name that begins with token i, and the token after it. Hyphens that join
// words do not count, "yuan-RMB".
func (s *scanner) nameAt(i int) (found *unitName, last int) {
	const may = token.Currency | token.Sign | token.Code | token.Minor | token.MoneyMisc
	var key uint64
	first := i
	for words := 0; words < longestName; words++ {
		tok := s.At(i)
		if words > 0 && tok.Is(token.Hyphen) && s.Glued(i) && s.Glued(i+1) {
			i++
			tok = s.At(i)
		}
		if words == 0 && tok.Class&may == 0 || tok.Kind == token.Break || tok.Kind == token.Number || tok.Kind == 0 {
			break
		}
		key = next(key, tok.Hash)
		i++
		if n, ok := s.names[key]; ok && s.spelled(n, first, i) && (s.Crypto || n.currency.Status() != Crypto) {
			found, last = n, i
		}
	}
	return found, last
}

// The values of the class Code.
const (
	codeIsWord      = 1 // counts in capitals only: RUB, GEL
	codeIsUsualWord = 2 // and only before a large number: TRY, MAD; so do the codes without the class, ALL and TOP
)

// spelled reports whether a sign made of letters is written as it must be: "TRY", not "try".
func (s *scanner) spelled(n *unitName, first, last int) bool {
	if n.letters == nil || last-first != 1 {
		return true
	}
	tok := s.Tokens[first]
	if tok.Is(token.Code) && s.Value(first, token.Code) == 0 {
		return true
	}
	text := tok.In(s.Source)
	for _, letters := range n.letters {
		if text == letters || text == letters+"." || len(letters) > 1 && !tok.Is(token.MoneyMisc|token.Code) && strings.EqualFold(text, letters) {
			return true
		}
	}
	return false
}

// nations finds the currencies of a nation by the key of its words: "mexican", "hong kong", "manila".
var nations = sync.OnceValue(func() map[uint64][]Currency {
	t := map[uint64][]Currency{}
	add := func(nation string, c Currency) {
		if nation != "" {
			t[keyOf(nation)] = append(t[keyOf(nation)], c)
		}
	}
	for i, r := range currencies().rows {
		for _, nation := range r.nations {
			add(nation, Currency{uint16(i)})
		}
	}
	for _, country := range gazetteer.Countries() {
		c := Currency{currencies().codes[country.Currency]}
		add(country.Name, c)
		add(country.Capital, c)
		for _, name := range append(country.Adjectives, country.Aliases...) {
			add(name, c)
		}
	}
	return t
})
