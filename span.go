package lede

import "fmt"

// Span is a stretch of a text: the bytes from Start up to, not including, End.
// Every mention that a room returns embeds one, and text[s.Start:s.End] is the
// mention as it stands in the text. The zero Span is empty and stands for none.
type Span struct {
	Start int `json:"start"` // byte offset of the first byte
	End   int `json:"end"`   // byte offset after the last byte
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero Span.
func (s Span) IsZero() bool { return s == Span{} }

// In returns the stretch of text that s covers.
// It panics, as a slice expression does, if s does not lie within text.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o have at least one byte in common.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// String gives the span as an interval, "[5,29)".
func (s Span) String() string { return fmt.Sprintf("[%d,%d)", s.Start, s.End) }
