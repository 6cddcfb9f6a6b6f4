package lexicon

import (
	"math/bits"
	"strings"

	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/token"
)

// builder adds names to a lexicon.
type builder struct {
	lexicon *Lexicon
	words   []uint32 // hashes of the words of a name
	text    token.Text
}

// room is how many nodes a table has for all beginnings of all names, about two of each row of the long lists. It is
// a power of two.
func room() int {
	rows := len(gazetteer.Cities()) + len(gazetteer.Organisations()) + len(gazetteer.GivenNames()) + len(gazetteer.Surnames())
	return 1 << bits.Len(uint(rows*5/2))
}

// build reads all tables of the gazetteer.
func build() *Lexicon {
	b := builder{lexicon: &Lexicon{nodes: make([]node, room())}}
	clear(b.lexicon.nodes) // in order: a page of memory that is read before it is written to costs twice
	b.places()
	b.persons()
	b.things()
	b.calendar()
	return b.lexicon
}

// add adds names that are all of one kind.
func (b *builder) add(kind Bits, names ...string) {
	for _, name := range names {
		b.name(kind, name)
	}
}

// name adds one name. Names in capitals are found only in capitals: "US" is no "us".
func (b *builder) name(kind Bits, name string) {
	var upper bool
	if b.words, upper = plainWords(name, b.words[:0]); len(b.words) == 0 {
		b.words, upper = b.cut(name, b.words)
	}
	if kind&titles != 0 && len(b.words) > 0 {
		b.lexicon.small[b.words[0]>>6&511] |= 1 << (b.words[0] & 63)
	}
	state := plain
	if len(b.words) == 1 && upper {
		state = capital
	}
	for i, word := range b.words {
		state = next(state, word)
		if n := b.lexicon.insert(state); i+1 < len(b.words) {
			n.bits |= more
		} else {
			n.bits |= uint32(kind)
		}
	}
}

// cut appends the hashes of the words of a name and reports whether the first is written in capitals.
func (b *builder) cut(name string, words []uint32) ([]uint32, bool) {
	b.text.Reset(name)
	for i := range b.text.Tokens {
		words = append(words, b.text.Tokens[i].Hash)
	}
	return words, b.text.At(0).Case == token.Upper
}

// The parameters of FNV-1a, the hash of tokens.
const (
	fnvStart uint32 = 2166136261
	fnvPrime uint32 = 16777619
)

// plainWords does what cut does in a fifth of the time, for names that are made of ASCII letters and single blanks or hyphens,
// as most are; of others it appends nothing.
func plainWords(name string, words []uint32) (hashes []uint32, upper bool) {
	hash, capitals, start := fnvStart, 0, 0
	for i := range len(name) {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z':
			hash = (hash ^ uint32(c)) * fnvPrime
		case 'A' <= c && c <= 'Z':
			hash = (hash ^ uint32(c|' ')) * fnvPrime
			capitals++
		case (c == ' ' || c == '-') && i > start:
			words = append(words, hash)
			if c == '-' {
				words = append(words, token.HashOf("-"))
			}
			hash, start = fnvStart, i+1
		default:
			return words[:0], false
		}
	}
	if start == len(name) {
		return words[:0], false
	}
	return append(words, hash), capitals == len(name) && capitals > 1
}

func (b *builder) places() {
	for _, c := range gazetteer.Countries() {
		b.add(Country, c.Name, c.Official)
		b.add(Country, c.Aliases...)
		b.add(People, c.Adjectives...)
		b.add(People, c.Peoples...)
	}
	for _, r := range gazetteer.Regions() {
		b.add(Region, r.Name)
		b.add(Region, r.Aliases...)
		b.add(People, r.Adjectives...)
		b.add(People, r.Peoples...)
	}
	for _, p := range gazetteer.Peoples() {
		b.add(People, p.Name)
		b.add(People, p.Forms...)
	}
	for _, s := range gazetteer.States() {
		b.add(State, s.Name)
		b.add(State, s.Abbreviations...)
		b.add(State, s.Aliases...)
		b.add(People, s.Adjectives...)
	}
	for _, c := range gazetteer.Cities() {
		kind := City
		if c.Rank < 3 {
			kind |= CityLarge
		}
		b.add(kind, c.Name)
		b.add(kind, c.Aliases...)
	}
}

func (b *builder) persons() {
	for _, g := range gazetteer.GivenNames() {
		b.add(Given|common(g.Common), g.Name)
	}
	for _, s := range gazetteer.Surnames() {
		b.add(Surname|common(s.Common), s.Name)
	}
	for _, n := range gazetteer.Nicknames() {
		b.add(Given, n.Shorts...)
	}
	for _, t := range gazetteer.Titles() {
		b.add(titleBits(&t), strings.TrimPrefix(t.Title, "u.s. ")) // the country is a name of its own
	}
}

// offices are the kinds of titles that stand for an office, a rank or an honour.
var offices = map[string]bool{
	"honorific": true, "office": true, "military": true, "police": true, "noble": true, "religious": true, "academic": true,
}

func titleBits(t *gazetteer.Title) Bits {
	switch {
	case t.Kind == "modifier":
		return Modifier
	case offices[t.Kind], t.Kind == "sport" && strings.HasSuffix(t.Title, "coach"): // a coach is in charge, a striker is not
		return Title
	}
	return Profession
}

func common(is bool) Bits {
	if is {
		return Common
	}
	return 0
}

// wordBits are the bits of the head words, by the type of their names.
var wordBits = map[string]Bits{"ORG": OrgWord, "FAC": FacWord, "LOC": LocWord, "EVENT": EventWord, "LAW": LawWord}

func (b *builder) things() {
	for _, o := range gazetteer.Organisations() {
		kind := Org
		if o.Kind == "company" || o.Kind == "bank" || o.Kind == "airline" {
			kind |= Firm
		}
		b.add(kind, o.Name)
		b.add(kind, o.Acronyms...)
		b.add(kind, o.Aliases...)
	}
	for _, e := range gazetteer.CompanyEndings() {
		b.add(Ending, e.Ending)
	}
	for _, w := range gazetteer.HeadWords() {
		b.add(wordBits[w.Type], w.Word)
	}
	for _, f := range gazetteer.Facilities() {
		b.add(Facility, f.Name)
		b.add(Facility, f.Aliases...)
	}
	for _, e := range gazetteer.Events() {
		b.add(Event, e.Name)
		b.add(Event, e.Aliases...)
	}
	for _, l := range gazetteer.Laws() {
		b.add(Law, l.Name)
		b.add(Law, l.Aliases...)
	}
	for _, w := range gazetteer.Works() {
		kind := Work
		if w.Type == "PRODUCT" {
			kind = Product
		}
		b.add(kind, w.Name)
		b.add(kind, w.Aliases...)
	}
}

func (b *builder) calendar() {
	b.add(Calendar, "January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.",
		"Nov.", "Dec.", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
