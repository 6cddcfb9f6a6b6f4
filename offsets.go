package lede

import "unicode/utf8"

// Offsets converts byte offsets into a text to the units in which other languages
// count: characters (runes, code points) as Python does, and UTF-16 code units as
// JavaScript, Java and browsers do. It is built once a text, in linear time, with 24
// bytes for every 128 bytes of text; a conversion takes constant time. It is safe for
// concurrent use.
type Offsets struct {
	text  string
	marks []mark // at the first character that begins at or after each multiple of stride
}

// mark is one place of the text, counted in three units.
type mark struct{ bytes, runes, utf16 int }

const stride = 128 // bytes between two marks

// NewOffsets prepares the conversion of offsets into text. Bytes that are no UTF-8
// count as one character and one UTF-16 unit each, as U+FFFD does when they are decoded.
func NewOffsets(text string) *Offsets {
	o := &Offsets{text: text, marks: make([]mark, 0, len(text)/stride+1)}
	at := mark{}
	for at.bytes < len(text) {
		if at.bytes >= len(o.marks)*stride {
			o.marks = append(o.marks, at)
		}
		at = at.next(text)
	}
	return o
}

// next is the place one character further on.
func (m mark) next(text string) mark {
	r, width := utf8.DecodeRuneInString(text[m.bytes:])
	m.bytes += width
	m.runes++
	m.utf16++
	if r > 0xffff {
		m.utf16++
	}
	return m
}

// Runes gives a span of bytes as a span of characters: Python's text[start:end].
func (o *Offsets) Runes(s Span) Span { return Span{o.at(s.Start).runes, o.at(s.End).runes} }

// UTF16 gives a span of bytes as a span of UTF-16 code units: JavaScript's text.slice(start, end).
func (o *Offsets) UTF16(s Span) Span { return Span{o.at(s.Start).utf16, o.at(s.End).utf16} }

// at is the place of a byte offset; within a character, that of the character's end, and
// beyond the text, that of its end.
func (o *Offsets) at(offset int) mark {
	if offset <= 0 || len(o.marks) == 0 {
		return mark{}
	}
	i := min(offset/stride, len(o.marks)-1)
	if o.marks[i].bytes > offset { // a character lies across the multiple of stride
		i--
	}
	m := o.marks[i]
	for m.bytes < offset && m.bytes < len(o.text) {
		m = m.next(o.text)
	}
	return m
}
