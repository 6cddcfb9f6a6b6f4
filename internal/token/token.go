package token

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/halt"
)

// Kind is the coarse kind of a token.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota + 1 // letters, perhaps followed by digits
	Number                 // digits with their separators, or a fraction sign (½)
	Symbol                 // $ % + = & @ # * / and the like, and bytes that are no UTF-8
	Mark                   // punctuation: . , ; : ! ? ( ) quotation marks, dashes, bullets
	Break                  // the end of a line or of a paragraph
)

// Case is how the letters of a word are written.
type Case uint8

// The cases of words.
const (
	NoCase Case = iota // no letters that have case
	Lower              // "exports"
	Title              // "Exports", "A"
	Upper              // "EXPORTS", "U.S.", "US"; at least two letters
	Mixed              // "McDonald", "iPhone", "eBay"
)

// Token is a word, a number, a symbol, a mark or a line break of a text.
type Token struct {
	lede.Span
	Class Class  // the word classes of the lower-case form, as bits
	Hash  uint32 // FNV-1a of the composed lower-case form without a final dot; equal for equal forms
	ID    ID     // of the form in the vocabulary; 0 if it is not there
	Kind  Kind
	Case  Case
}

// Is reports whether the token has one of the classes.
func (t Token) Is(c Class) bool { return t.Class&c != 0 }

// Capital reports whether the token is a word that begins with a capital letter.
func (t Token) Capital() bool { return t.Case == Title || t.Case == Upper || t.Case == Mixed }

// Range is a stretch of tokens: those with index First up to, not including, Last.
type Range struct{ First, Last int }

// Text is a text that has been cut into tokens. It is safe for concurrent reading.
type Text struct {
	Source     string  // the text as given
	Tokens     []Token // in text order, never overlapping
	Sentences  []Range // in text order; no sentence holds a Break
	Paragraphs []Range // in text order; no paragraph is empty, Breaks lie within or between them

	check      halt.Check // may end the reading
	decomposed bool       // combining marks stand in its words
}

// New cuts a text.
func New(source string) *Text {
	t := new(Text)
	t.Reset(source)
	return t
}

// Watch has all that reads the text ask check whether to go on; see Tick. It holds for Reset, too.
func (t *Text) Watch(check halt.Check) { t.check = check }

// Tick is called at the step i of every loop over a text that may be long. It ends the work if that is to end.
func (t *Text) Tick(i int) { t.check.Tick(i) }

// Len is the number of tokens.
func (t *Text) Len() int { return len(t.Tokens) }

// String is the token i as it stands in the text.
func (t *Text) String(i int) string { return t.Tokens[i].In(t.Source) }

// At is the token i, or the zero Token if there is none: callers may look beyond both ends.
func (t *Text) At(i int) Token {
	if i < 0 || i >= len(t.Tokens) {
		return Token{}
	}
	return t.Tokens[i]
}

// Byte is the single byte of the token i, 0 if the token is longer or there is none.
// It is the quickest way to ask for ASCII marks and symbols.
func (t *Text) Byte(i int) byte {
	if tok := t.At(i); tok.Len() == 1 {
		return t.Source[tok.Start]
	}
	return 0
}

// Glued reports whether nothing stands between the token i and the one before it, and neither is a Break.
func (t *Text) Glued(i int) bool {
	return i > 0 && i < len(t.Tokens) && t.Tokens[i-1].End == t.Tokens[i].Start &&
		t.Tokens[i-1].Kind != Break && t.Tokens[i].Kind != Break
}

// Span is the span from the token first up to, not including, the token last.
// It is the zero Span if the range is empty.
func (t *Text) Span(first, last int) lede.Span {
	if first >= last {
		return lede.Span{}
	}
	return lede.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End}
}

// Sentence is the index of the sentence that holds the token i; for a Break, of the one before it.
// It is -1 where no sentence begins at or before the token.
func (t *Text) Sentence(i int) int { return search(t.Sentences, i) }

// Paragraph is the index of the paragraph that holds the token i, or of the one before it, or -1.
func (t *Text) Paragraph(i int) int { return search(t.Paragraphs, i) }

// search is the index of the last range that begins at or before token i.
func search(ranges []Range, i int) int {
	low, high := 0, len(ranges)
	for low < high {
		if mid := (low + high) / 2; ranges[mid].First <= i {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low - 1
}

// Index is the index of the first token that ends after the byte offset, len(t.Tokens) if there is none.
func (t *Text) Index(offset int) int {
	low, high := 0, len(t.Tokens)
	for low < high {
		if mid := (low + high) / 2; t.Tokens[mid].End <= offset {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
