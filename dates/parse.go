package dates

import (
	"fmt"
	"time"

	"github.com/lede-go/lede/internal/token"
)

// SyntaxError tells of a text that is not one time expression.
type SyntaxError struct {
	Text  string // the whole text
	Words string // those that cannot be read; empty if the text is
	Start int    // byte offset of Words
}

func (e *SyntaxError) Error() string {
	if e.Words == "" {
		return fmt.Sprintf("dates: %q is no time expression", e.Text)
	}
	return fmt.Sprintf("dates: cannot read %q in %q", e.Words, e.Text)
}

// Parse reads a text that is one time expression, "April last year" or "the past six months". Words that
// lead to a date ("in", "on", "since") and blanks around it are allowed. Anything else is a *[SyntaxError].
func Parse(text string, published time.Time) (Value, error) {
	t := token.New(text)
	mentions := Finder{Published: published}.FindIn(t)
	first, last := trim(t)
	if len(mentions) == 0 {
		return Value{}, syntaxError(t, first, last)
	}
	m := mentions[0]
	if begin := t.Index(m.Start); begin > first {
		return Value{}, syntaxError(t, first, begin)
	}
	if end := t.Index(m.End - 1); end+1 < last {
		return Value{}, syntaxError(t, end+1, last)
	}
	return m.Value, nil
}

// trim is the tokens of a text without a preposition before and marks behind.
func trim(t *token.Text) (first, last int) {
	last = t.Len()
	for first < last && (t.Tokens[first].Is(token.Preposition) || t.Tokens[first].Kind == token.Break) {
		first++
	}
	for last > first && (t.Tokens[last-1].Kind == token.Mark || t.Tokens[last-1].Kind == token.Break) {
		last--
	}
	return first, last
}

func syntaxError(t *token.Text, first, last int) *SyntaxError {
	span := t.Span(first, last)
	return &SyntaxError{Text: t.Source, Words: span.In(t.Source), Start: span.Start}
}
