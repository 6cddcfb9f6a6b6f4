package lexicon

import "github.com/lede-go/lede/internal/token"

// Bits is what the lists know of a token, as a set.
type Bits = uint64

// What a token can be by the lists: a whole name of one word, or part of a longer one.
const (
	Country Bits = 1 << iota // a country, its name or an abbreviation
	City
	State
	Region // part of the world without a government: sea, river, continent
	People // adjective or noun of a nation, a people, a faith
	Given
	Surname
	Org // an organisation
	Firm
	Facility
	Event
	Law
	Work
	Product
	Common // also a common word, a month or a place, though it is a given name or a surname
	Title  // office, rank or honorific
	Ending // of a company: Inc., GmbH
	OrgWord
	FacWord
	LocWord
	EventWord
	LawWord
	First      // the match begins here and goes on
	Rest       // the match began before
	Calendar   // month or weekday
	_          // free
	CityLarge  // well known
	Profession // "actor", "striker": what a person does, that is no office
	Modifier   // "former", "acting", "deputy": before an office
)

// Lexicon finds listed names in texts. It is safe for concurrent use.
type Lexicon struct {
	nodes []byte           // an open hash table of all beginnings of all names, as it stands in the file
	mask  uint             // where its last node begins, in bytes
	small *[smallSize]byte // the words that titles begin with, by 15 bits of their hashes: a filter that may say yes wrongly
}

// Mark sets for each token of a text what the lists know of it, reusing dst.
func (l *Lexicon) Mark(t *token.Text, dst []Bits) []Bits {
	if cap(dst) < len(t.Tokens) {
		dst = make([]Bits, len(t.Tokens))
	} else {
		dst = dst[:len(t.Tokens)]
		clear(dst)
	}
	for i, n := 0, 0; i < len(t.Tokens); n++ {
		t.Tick(n)
		if tok := &t.Tokens[i]; !tok.Capital() {
			i += l.lower(t, i, dst)
			continue
		}
		n, ends := l.longest(t, i)
		switch {
		case n == 0:
			n = 1
		case n == 1:
			dst[i] |= ends
		default:
			l.several(t, i, n, ends, dst)
		}
		i += n
	}
	return dst
}

// lower marks a title in lower case that begins with the token i, and returns how many tokens it takes, at least one.
func (l *Lexicon) lower(t *token.Text, i int, dst []Bits) int {
	if tok := &t.Tokens[i]; tok.Kind != token.Word || tok.Is(token.Preposition|token.Determiner) || !l.mayBeTitle(tok.Hash) {
		return 1
	}
	n, ends := l.walk(t, i, plain, false)
	if ends&titles == 0 {
		return 1
	}
	for k := i; k < i+n; k++ {
		dst[k] = ends & titles
	}
	return n
}

// At is the length in tokens of the longest listed name that begins with the token i, whatever the case of its words, and what the
// name is; 0 if there is none.
func (l *Lexicon) At(t *token.Text, i int) (n int, ends Bits) { return l.walk(t, i, plain, true) }

// several marks the n tokens of a match, and what they are one by one.
func (l *Lexicon) several(t *token.Text, i, n int, ends Bits, dst []Bits) {
	for k := i; k < i+n; k++ {
		dst[k] = ends | Rest
		if t.Tokens[k].Capital() {
			dst[k] |= l.word(&t.Tokens[k]) & (OrgWord | FacWord | LocWord | EventWord | LawWord | Ending | Title | Profession | Modifier | Calendar)
		}
	}
	dst[i] = dst[i]&^Rest | First
}

// longest is the length in tokens of the longest listed name that begins with the token i, and what it is.
func (l *Lexicon) longest(t *token.Text, i int) (n int, ends Bits) {
	n, ends = l.walk(t, i, plain, false)
	if t.Tokens[i].Case == token.Upper {
		if m, found := l.walk(t, i, capital, false); m >= n {
			n, ends = m, ends|found
		}
		if n == 0 {
			return l.dotted(t, i)
		}
	}
	return n, ends
}

// dotted is what the lists know of an abbreviation that is written with dots: "G.M." is "GM". Two letters before a capital are
// the initials of a person.
func (l *Lexicon) dotted(t *token.Text, i int) (n int, ends Bits) {
	var letters [8]byte
	form := t.String(i)
	if len(form) < 4 || len(form) > 2*len(letters) || len(form)%2 != 0 || len(form) == 4 && t.At(i+1).Capital() {
		return 0, 0
	}
	for k := 0; k < len(form); k += 2 {
		if form[k] < 'A' || form[k] > 'Z' || form[k+1] != '.' {
			return 0, 0
		}
		letters[k/2] = form[k] + 'a' - 'A'
	}
	if ends = Bits(l.find(next(capital, token.HashOf(string(letters[:len(form)/2])))) &^ more); ends == 0 {
		return 0, 0
	}
	return 1, ends
}

// walk is the length of the longest match from token i on, and what it is. Unless lower is set, it ends with a capital or a
// number, or it is one of the kinds that may end in lower case.
func (l *Lexicon) walk(t *token.Text, i int, state uint32, lower bool) (n int, ends Bits) {
	for k := i; k < len(t.Tokens) && t.Tokens[k].Kind != token.Break; k++ {
		state = next(state, t.Tokens[k].Hash)
		found := l.find(state)
		if found == 0 {
			break
		}
		if all := Bits(found &^ more); (lower || t.Tokens[k].Case != token.Lower) && all != 0 || all&titles != 0 {
			n, ends = k+1-i, all
		}
		if found&more == 0 {
			break
		}
	}
	return n, ends
}

// titles are the kinds that are found in lower case too.
const titles = Title | Profession | Modifier

// word is what the lists know of a token by itself.
func (l *Lexicon) word(tok *token.Token) Bits {
	return Bits(l.find(next(plain, tok.Hash)) &^ more)
}
