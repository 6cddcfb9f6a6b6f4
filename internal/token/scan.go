package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// Reset cuts another text, using the memory of t again.
//
// A line break is a gap, and no token, where it only wraps a long line: where the next
// line goes on in lower case, or where the whole text is wrapped at some width (see wraps).
func (t *Text) Reset(source string) {
	t.Source, t.decomposed = source, false
	t.Tokens, t.Sentences, t.Paragraphs = t.Tokens[:0], t.Sentences[:0], t.Paragraphs[:0]
	s := scanner{Text: t, words: words()}
	s.scan()
	t.divide()
}

// scanner cuts a text from left to right.
type scanner struct {
	*Text
	words *vocabulary
	wrap  wrapping
}

func (s *scanner) scan() {
	source := s.Source
	for i, n := 0, 0; i < len(source); n++ {
		s.Tick(n)
		if len(s.Tokens) == cap(s.Tokens) {
			s.grow(i)
		}
		switch c := source[i]; kinds[c] {
		case blank:
			i++
		case letter:
			i = s.word(i)
		case digit:
			i = s.number(i)
		case newline:
			i = s.newline(i)
		case mark:
			i = s.mark(i)
		case apostrophe:
			i = s.apostrophe(i, 1)
		case high:
			i = s.high(i)
		default:
			i = s.single(i)
		}
	}
}

// grow makes room for the tokens of the rest of the text, which goes on at i, if it is like what came before.
func (s *scanner) grow(i int) {
	const few = 1 << 12 // tokens
	n := len(s.Tokens)
	if n < few {
		return
	}
	rest := n * (len(s.Source) - i) / i
	s.Tokens = longer(s.Text, s.Tokens, n+min(rest+rest/8, 3*n)+few)
}

// add appends a token whose form has the hash, and returns where it ends.
func (s *scanner) add(kind Kind, start, end int, hash uint32) int {
	id := s.words.find(hash, s.Source[start:end])
	s.Tokens = append(s.Tokens, Token{
		Span: lede.Span{Start: start, End: end}, Kind: kind, Hash: hash, ID: id, Class: s.words.classes[id]})
	return end
}

// single adds the ASCII character at i as a token.
func (s *scanner) single(i int) int {
	tok := s.words.ascii[s.Source[i]]
	tok.Start, tok.End = i, i+1
	s.Tokens = append(s.Tokens, tok)
	return i + 1
}

// mark adds punctuation: one character, or a run of dots, of hyphens, a doubled “ or ”.
func (s *scanner) mark(i int) int {
	c, end := s.Source[i], i+1
	switch c {
	case '.':
		if end < len(s.Source) && kinds[s.Source[end]] == digit && !s.gluedToWord(i) {
			return s.number(i)
		}
		end = s.run(i, c)
	case '-':
		end = s.run(i, c)
	case '`':
		end = min(s.run(i, c), i+2)
	}
	if end == i+1 {
		return s.single(i)
	}
	form := s.Source[i:end]
	switch c { // longer runs count as the shortest
	case '.':
		form = "..."
	case '-':
		form = "--"
	}
	hash := HashOf(form)
	id := s.words.find(hash, form)
	s.Tokens = append(s.Tokens, Token{
		Span: lede.Span{Start: i, End: end}, Kind: Mark, Hash: hash, ID: id, Class: s.words.classes[id]})
	return end
}

// run is the end of the run of the byte c at i.
func (s *scanner) run(i int, c byte) int {
	limit := s.limit(i)
	for i < limit && s.Source[i] == c {
		i++
	}
	return i
}

// longest is how many bytes a token may have, or a little more; a longer one is several.
const longest = 1 << 16

// limit is where a token that goes on at i ends at the latest.
func (s *scanner) limit(i int) int { return min(len(s.Source), i+longest) }

// gluedToWord reports whether a word or a number ends at i.
func (s *scanner) gluedToWord(i int) bool {
	last := s.At(len(s.Tokens) - 1)
	return last.End == i && (last.Kind == Word || last.Kind == Number)
}

// apostrophe adds a possessive 's after a word, or the mark at i, which is width bytes long.
func (s *scanner) apostrophe(i, width int) int {
	if s.gluedToWord(i) && s.possessive(i+width) {
		s.add(Word, i, i+width+1, possessiveHash)
		s.Tokens[len(s.Tokens)-1].Case = Lower
		return i + width + 1
	}
	if width == 1 && strings.HasPrefix(s.Source[i+1:], "'") {
		return s.add(Mark, i, i+2, HashOf("''"))
	}
	if width == 1 {
		return s.single(i)
	}
	return s.add(Mark, i, i+width, HashOf(s.Source[i:i+width]))
}

var possessiveHash = HashOf("'s")

// possessive reports whether an s stands at i and ends the word.
func (s *scanner) possessive(i int) bool {
	return i < len(s.Source) && s.Source[i]|0x20 == 's' && !s.letterAt(i+1)
}

// letterAt reports whether a letter, a digit or a mark that makes letters stands at i.
func (s *scanner) letterAt(i int) bool {
	if i >= len(s.Source) {
		return false
	}
	if c := s.Source[i]; c < utf8.RuneSelf {
		return kinds[c] == letter || kinds[c] == digit
	}
	r, _ := utf8.DecodeRuneInString(s.Source[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || joins(r)
}

// high adds what begins with a character beyond ASCII at i.
func (s *scanner) high(i int) int {
	r, width := utf8.DecodeRuneInString(s.Source[i:])
	end := i + width
	switch {
	case r == utf8.RuneError && width == 1:
		return s.add(Symbol, i, end, HashOf(s.Source[i:end]))
	case r == '’' || r == 'ʼ':
		return s.apostrophe(i, width)
	case r == '\u0085' || r == '\u2028' || r == '\u2029':
		return s.newline(i)
	case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
		return end
	case unicode.IsLetter(r):
		return s.word(i)
	case unicode.Is(unicode.N, r):
		return s.number(i)
	case unicode.IsPunct(r) && r != '§' && r != '‰':
		return s.add(Mark, i, end, HashOf(s.Source[i:end]))
	}
	return s.add(Symbol, i, end, HashOf(s.Source[i:end]))
}
