package token

import (
	"slices"
	"strings"
)

// divide finds the paragraphs, which Breaks part, and the sentences within them.
func (t *Text) divide() {
	const average = 16 // tokens of a sentence
	t.Sentences = slices.Grow(t.Sentences, len(t.Tokens)/average)
	first := 0
	for i := range t.Tokens {
		t.Tick(i)
		if t.Tokens[i].Kind == Break {
			t.paragraph(first, i)
			first = i + 1
		}
	}
	t.paragraph(first, len(t.Tokens))
}

// longestSentence is where a sentence is cut that does not end, in tokens: what rooms do for a sentence
// stays bounded whatever the text.
const longestSentence = 512

// paragraph adds the tokens from first up to last as a paragraph, and its sentences.
func (t *Text) paragraph(first, last int) {
	if first >= last {
		return
	}
	t.Paragraphs = append(t.Paragraphs, Range{first, last})
	begin := first
	for i := first; i < last; {
		t.Tick(i)
		end := t.sentenceEnd(i, first, last)
		if end == 0 && i-begin >= longestSentence {
			end = i + 1
		}
		if end == 0 {
			i++
			continue
		}
		t.Sentences = append(t.Sentences, Range{begin, end})
		begin, i = end, end
	}
	if begin < last {
		t.Sentences = append(t.Sentences, Range{begin, last})
	}
}

// sentenceEnd is where the sentence ends that the token i closes, 0 if it closes none.
// The paragraph has the tokens from first up to last.
func (t *Text) sentenceEnd(i, first, last int) int {
	tok := &t.Tokens[i]
	if tok.Kind == Word {
		if t.Source[tok.End-1] == '.' && t.abbreviationEnds(i, last) {
			return t.closers(i+1, last)
		}
		return 0
	}
	if tok.Class&Terminal == 0 {
		return 0
	}
	end := t.closers(i+1, last)
	if end == last {
		return end
	}
	next := &t.Tokens[end]
	switch {
	case t.Tokens[end-1].End == next.Start: // "bnn-news.com", "1.a", but "the end.The next"
		if !(t.isDot(i) && i > first && t.Tokens[i-1].Case == Lower && next.Case == Title && tok.Start == t.Tokens[i-1].End) {
			return 0
		}
	case next.Case == Lower && next.Kind == Word:
		return 0
	case t.closes(end, last) || next.Kind == Mark && strings.ContainsAny(t.String(end), ",;:"):
		return 0
	case t.isDot(i) && i == first+1 && t.startsLine(first, next):
		return 0
	}
	return end
}

func (t *Text) isDot(i int) bool { return t.Byte(i) == '.' }

// startsLine reports whether a dot after the first token of a paragraph ends no sentence:
// "1. First", and the dateline "WASHINGTON. KAZINFORM".
func (t *Text) startsLine(first int, next *Token) bool {
	tok := &t.Tokens[first]
	return tok.Kind == Number || tok.Case == Upper && next.Case == Upper
}

// closers is the end of the closing quotation marks, brackets and further terminals from token i on.
func (t *Text) closers(i, last int) int {
	for i < last {
		t.Tick(i)
		tok := &t.Tokens[i]
		glued := t.Tokens[i-1].End == tok.Start
		switch {
		case t.closes(i, last):
		case tok.Class&(Quote|Terminal) != 0 && glued:
		default:
			return i
		}
		i++
	}
	return i
}

// closes reports whether the token i is a closing mark, by its glyph and by the blanks around it: ” before a word opens.
func (t *Text) closes(i, last int) bool {
	tok := &t.Tokens[i]
	return tok.Class&(CloseQuote|CloseParen) != 0 &&
		(t.Tokens[i-1].End == tok.Start || i+1 == last || t.Tokens[i+1].Start > tok.End)
}

// abbreviationEnds reports whether the abbreviation i, which took its dot, ends a sentence too.
func (t *Text) abbreviationEnds(i, last int) bool {
	end := t.closers(i+1, last)
	if end == last {
		return true
	}
	next := &t.Tokens[end]
	value := t.Value(i, Abbrev)
	switch {
	case value == 1 || next.Start == t.Tokens[end-1].End:
		return false
	case next.Kind != Word:
		return next.Class&(OpenQuote|Quote) != 0 && t.At(end+1).Capital() && end == i+1
	case !next.Capital():
		return false
	case end > i+1: // "… in the U.S.” Obama said" is rare, "… Inc.) Shares" is not
		return true
	case t.Tokens[i].Case == Lower: // "at 5 p.m. Police said", but "5 p.m. Monday", "5 p.m. EST"
		return next.Class&(Weekday|Month|Clock) == 0
	}
	return next.Class&Starter != 0 && next.Case == Title
}
