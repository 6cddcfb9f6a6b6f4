package quotes

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede/internal/token"
)

// TestInvariants holds every text of testdata, and every beginning of it, to what is true of all mentions.
func TestInvariants(t *testing.T) {
	for _, file := range []string{"attribution.txt", "articles.txt", "negatives.txt", "indirect.txt"} {
		for _, s := range samples(t, file) {
			for end := len(s.text); end >= 0; end -= 7 {
				hold(t, s.text[:end], Find(s.text[:end]))
			}
		}
	}
}

// TestConcurrent runs one Finder in many goroutines over one cut text: all answers are equal.
func TestConcurrent(t *testing.T) {
	for _, s := range samples(t, "articles.txt") {
		cut := token.New(s.text)
		want := Finder{}.FindIn(cut, s.names, nil)
		var wait sync.WaitGroup
		for range 4 {
			wait.Go(func() {
				if diff := cmp.Diff(want, Finder{}.FindIn(cut, s.names, nil)); diff != "" {
					t.Errorf("%s: %s", s.where, diff)
				}
			})
		}
		wait.Wait()
	}
}

// TestRoles resolves a bare title to the person the caller says it stands for.
func TestRoles(t *testing.T) {
	text := "Omar Said met Lena Holm. “It was a good talk,” said the guest."
	cut := token.New(text)
	names := []Name{{Span: at(text, "Omar Said"), Entity: 4}, {Span: at(text, "Lena Holm"), Entity: 7}}
	got := Finder{}.FindIn(cut, names, []Role{{Span: at(text, "guest"), Entity: 7}})
	if len(got) != 1 || got[0].Speaker != 7 {
		t.Errorf("got %+v, want one quotation of entity 7", got)
	}
}

func TestParseWords(t *testing.T) {
	if _, err := parseWords("and\tclause\nof\tnothing\n"); err == nil || err.Error() != `quotes: words.tsv:2: unknown kind "nothing"` {
		t.Errorf("got %v", err)
	}
	words, err := parseWords(wordsTSV)
	if err != nil || words.Len() < 100 {
		t.Errorf("%d words, %v", words.Len(), err)
	}
}
