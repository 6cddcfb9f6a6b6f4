package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// Mention is a name in a text.
type Mention struct {
	lede.Span           // where it stands, in bytes
	Text      string    // the name as it is written: text[Start:End]
	Type      lede.Type // what kind of thing it names
	Title     lede.Span // of a person, the office or honorific beside the name; zero if there is none
}

// Recognizer finds names in texts. A [Finder] is one, and so is the recognizer of entities/prose.
type Recognizer interface {
	// Find returns the names of a text, in text order, never overlapping.
	Find(text string) []Mention
}

// Find returns the names of a text, in text order, never overlapping.
func Find(text string) []Mention { return Finder{}.Find(text) }

// Finder finds names. The zero Finder works with the shipped model; it is safe for concurrent use.
type Finder struct {
	Model *Model // nil: the shipped one

	// Dictionary tells the types of names of the user's own. Where one stands in a text, in the same
	// case, it is found whatever the model says; of two that overlap the first wins, of two that begin
	// together the longer. It is indexed anew for each text: thousands of names cost milliseconds each time.
	Dictionary map[string]lede.Type
}

// Find returns the names of a text, in text order, never overlapping.
func (f Finder) Find(text string) []Mention { return token.Read(text, f.FindIn) }

// FindIn is Find for a text that has been cut into tokens.
func (f Finder) FindIn(t *token.Text) []Mention {
	m := f.Model
	if m == nil {
		m = standard()
	}
	w := workshops.Get().(*workshop)
	w.begin(t, m.tagger)
	w.draft.refine()
	w.draft.dictionary(f.Dictionary)
	mentions := w.draft.mentions()
	w.end()
	return mentions
}
