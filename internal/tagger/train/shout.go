package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// shout is a copy of a text in capitals. No letter changes its length, so that all names stay in place.
func shout(a *annotated) annotated {
	c := *a
	c.text = strings.Map(upper, a.text)
	return c
}

func upper(r rune) rune {
	if u := unicode.ToUpper(r); utf8.RuneLen(u) == utf8.RuneLen(r) {
		return u
	}
	return r
}

// headlines is a copy of some sentences of a text as headlines would have them: a line each, without
// a full stop, without articles, a capital on every word but the little ones.
func headlines(a *annotated, every int) annotated {
	c := annotated{source: a.source}
	t := token.New(a.text)
	var b strings.Builder
	next := 0
	for n, s := range t.Sentences {
		span := t.Span(s.First, s.Last)
		for next < len(a.names) && a.names[next].Start < span.Start {
			next++
		}
		if n%every != 0 || s.Last-s.First > 40 {
			continue
		}
		next = headline(a, t, s, next, &b, &c)
		b.WriteString("\n\n")
	}
	c.text = b.String()
	return c
}

// headline writes one sentence as a headline, with its names, and returns the first name after it.
func headline(a *annotated, t *token.Text, s token.Range, next int, b *strings.Builder, c *annotated) int {
	start := -1 // of the name that is being written
	for i := s.First; i < s.Last; i++ {
		tok := &t.Tokens[i]
		inside := next < len(a.names) && a.names[next].Start < tok.End && a.names[next].End > tok.Start
		if dropped(t, i, s.Last) && !inside {
			continue
		}
		if b.Len() > 0 && !t.Glued(i) && !strings.HasSuffix(b.String(), "\n") {
			b.WriteByte(' ')
		}
		if inside && start < 0 {
			start = b.Len()
		}
		b.WriteString(capitalised(tok, t.String(i)))
		if inside && tok.End >= a.names[next].End {
			c.names = append(c.names, name{lede.Span{Start: start, End: b.Len()}, a.names[next].kind})
			start = -1
			next++
		}
	}
	return next
}

func dropped(t *token.Text, i, last int) bool {
	switch form := strings.ToLower(t.String(i)); form {
	case "the", "a", "an":
		return true
	case ".":
		return i == last-1
	}
	return false
}

func capitalised(tok *token.Token, form string) string {
	if tok.Kind != token.Word || tok.Case != token.Lower || tok.Is(token.Function|token.Possessive|token.Particle) {
		return form
	}
	r, width := utf8.DecodeRuneInString(form)
	return string(upper(r)) + form[width:]
}
