package token

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzScan: tokens and gaps give back the input, gaps hold nothing but blanks and invisible
// characters, and every token but the Breaks is in one sentence and one paragraph.
func FuzzScan(f *testing.F) {
	for _, seed := range []string{
		"", "U.S.-led «We agree,” he said. N.A. Roe", "Feb. 1-2, 1.234,56 ½ .5 .. --", "a\r\n\r\nb\nc\u2028d",
		"\xff\xc3(\x00", "''``'s’s'", strings.Repeat("word ", 40) + "\n" + strings.Repeat("line ", 9), "e\u0301 新闻 👍\u200d",
		"İstanbul ſ K", "1,1,1,1.1.1", "A.B.c.D", "no. 5 No. 5",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		x := New(text)
		checkCover(t, x)
		checkRanges(t, x, x.Sentences, "sentence")
		checkRanges(t, x, x.Paragraphs, "paragraph")
		for i, tok := range x.Tokens {
			if tok.ID != 0 && tok.Class == 0 {
				t.Fatalf("token %q is in the vocabulary without a class", x.String(i))
			}
		}
	})
}

func checkCover(t *testing.T, x *Text) {
	at := 0
	for i, tok := range x.Tokens {
		if tok.Start < at || tok.End <= tok.Start || tok.End > len(x.Source) {
			t.Fatalf("token %d is %v after byte %d", i, tok.Span, at)
		}
		if gap := x.Source[at:tok.Start]; !blankText(gap) {
			t.Fatalf("gap %q before token %q", gap, x.String(i))
		}
		if utf8.ValidString(x.Source) && !utf8.ValidString(x.String(i)) {
			t.Fatalf("token %q cuts a character", x.String(i))
		}
		at = tok.End
	}
	if gap := x.Source[at:]; !blankText(gap) {
		t.Fatalf("gap %q at the end", gap)
	}
}

func blankText(gap string) bool {
	return strings.TrimFunc(gap, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || r <= ' ' || r == 0x7f
	}) == ""
}

func checkRanges(t *testing.T, x *Text, ranges []Range, what string) {
	in := 0
	last := 0
	for _, r := range ranges {
		if r.First < last || r.Last <= r.First || r.Last > x.Len() {
			t.Fatalf("%s %v after token %d of %d", what, r, last, x.Len())
		}
		last = r.Last
		in += r.Last - r.First
	}
	breaks := 0
	for _, tok := range x.Tokens {
		if tok.Kind == Break {
			breaks++
		}
	}
	if in+breaks != x.Len() {
		t.Fatalf("%d tokens in a %s and %d breaks of %d", in, what, breaks, x.Len())
	}
}
