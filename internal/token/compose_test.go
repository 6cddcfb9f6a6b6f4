package token

import (
	"errors"
	"slices"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// TestComposed: a word with combining marks has the hash, the case, the class and the form of the one that is written with letters.
func TestComposed(t *testing.T) {
	for _, word := range []string{
		"Türkiye", "Bergström", "São", "ÉMILE", "Émile", "İstanbul", "Nguyễn", "Trọng", "Łódź", "Ǘx", "Ñandú’s", "côte", "Ελλάδα", "Ёлка", "İ.É.",
	} {
		one, other := New(word), New(norm.NFD.String(word))
		if len(one.Tokens) != len(other.Tokens) {
			t.Errorf("%s: %d tokens, want %d", word, len(other.Tokens), len(one.Tokens))
			continue
		}
		for i := range one.Tokens {
			want, got := one.Tokens[i], other.Tokens[i]
			want.Span = got.Span
			if got != want || other.Form(i) != one.String(i) || one.Form(i) != one.String(i) {
				t.Errorf("%s decomposed is %+v %q, want %+v", word, got, other.Form(i), want)
			}
		}
	}
}

// TestCompositions: every small letter of the alphabets of Europe that Unicode takes apart is in the table, and gives one hash.
func TestCompositions(t *testing.T) {
	for r := rune(0x80); r < 0x2000; r++ {
		apart := []rune(norm.NFD.String(string(r)))
		if !unicode.IsLower(r) || len(apart) == 1 || norm.NFC.String(string(r)) != string(r) {
			continue
		}
		one, other := New("x"+string(r)+"x"), New("x"+string(apart)+"x")
		if one.Tokens[0].Hash != other.Tokens[0].Hash {
			t.Errorf("%c is not %q", r, string(apart))
		}
	}
}

// TestMarksAlone: marks that make no letter stay what they are.
func TestMarksAlone(t *testing.T) {
	for _, word := range []string{"q\u0301", "a\u0301\u0301", "a\u00ad\u0301", "a’b\u0301", "1\u0301"} {
		x := New(word)
		if x.Form(0) != composed(x.String(0)) || slices.Contains([]uint32{HashOf("q"), HashOf("a"), HashOf("á")}, x.Tokens[0].Hash) {
			t.Errorf("%q is %q", word, x.Form(0))
		}
	}
}

// TestBadCompositions: a line that cannot be read is an error with file, line and value.
func TestBadCompositions(t *testing.T) {
	for _, file := range []string{"# a comment\nxyz\táa\n", "# a comment\n0301\n", "# a comment\n0301\táab\n"} {
		_, err := parseCompositions(file)
		var bad *VocabularyError
		if !errors.As(err, &bad) || bad.Line != 2 || bad.File != "composed.tsv" {
			t.Errorf("%q: %v, want an error in line 2", file, err)
		}
	}
}
