package quotes

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// Nobody is the speaker of a quotation whose speaker has no name in the text.
const Nobody = -1

// Mention is a quotation and who is speaking.
type Mention struct {
	lede.Span             // what stands between the marks, in bytes, without blanks at the edges
	Text        string    // text[Start:End]
	Speaker     int       // the Entity of the Name that speaks, or Nobody
	SpeakerSpan lede.Span // the words found there: "he", "Kazakh minister", "Tileuberdi"; zero if there are none
	Cue         string    // the word of speech as written: "said", "according"; "" if there is none
	CueSpan     lede.Span // where Cue stands; zero if there is none
	Partial     bool      // the words are woven into a sentence of the writer
	Indirect    bool      // speech reported without marks; only with Finder.Indirect
}

// Gender is what a text or its reader knows about how a person is referred to.
type Gender uint8

// The genders. The zero Gender is unknown, and fits any pronoun.
const (
	Unknown Gender = iota
	Male           // he
	Female         // she
)

// Name is a name in the text, as far as the caller knows it.
type Name struct {
	lede.Span
	Type   lede.Type // zero if unknown
	Entity int       // any number from 0: names of one entity have the same
	Gender Gender    // of a Person, if known
}

// Role is a title or description that stands in the text for a person whom the caller knows,
// or beside the name: "Minister of Foreign Affairs".
type Role struct {
	lede.Span
	Entity int // as in Name
}

// Finder finds quotations. The zero Finder is ready to use, and safe for concurrent use.
type Finder struct {
	Indirect bool // also report speech without marks that a verb of speech governs: "X said that ..."
}

// Find returns the quotations of an English text, in text order. It takes capitalised words for names;
// Speaker then tells only which quotations have one speaker: it numbers the names from 0.
func Find(text string) []Mention { return Finder{}.Find(text) }

// Find is like the function Find, with the settings of f.
func (f Finder) Find(text string) []Mention {
	return token.Read(text, func(t *token.Text) []Mention { return f.FindIn(t, capitalised(t), nil) })
}

// FindIn returns the quotations of a text that has been cut into tokens, in text order. The names are those
// of the text, in text order and not overlapping; roles are titles that stand for persons, and may be nil.
func (f Finder) FindIn(t *token.Text, names []Name, roles []Role) []Mention {
	stretches := pair(t)
	if len(stretches) == 0 && !f.Indirect {
		return nil
	}
	r := newReader(t, stretches, names, roles)
	mentions := r.direct()
	if f.Indirect {
		mentions = merge(mentions, r.indirect())
	}
	r.release()
	return mentions
}
