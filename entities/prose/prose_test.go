package prose_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/entities/prose"
)

// shared is loaded once for all tests of the package.
var shared = prose.New()

func TestFind(t *testing.T) {
	text := "Mary Ellen Barker flew from London to Kenya, where William Ruto’s office said “nothing”."
	want := []string{"PERSON Mary Ellen Barker", "GPE London", "GPE Kenya", "PERSON William Ruto"}
	var got []string
	for _, m := range shared.Find(text) {
		if text[m.Start:m.End] != m.Text {
			t.Errorf("text[%d:%d] = %q, want %q", m.Start, m.End, text[m.Start:m.End], m.Text)
		}
		got = append(got, m.Type.String()+" "+m.Text)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// prose rewrites curly quotes: what follows them has to be found where it stands.
func TestOffsetsAfterCurlyQuotes(t *testing.T) {
	plain := `"I like it," said John Smith in "Paris".`
	curly := strings.NewReplacer(`"I`, "“I", `,"`, ",”", `"P`, "“P", `s"`, "s”").Replace(plain)
	for i, m := range shared.Find(curly) {
		other := shared.Find(plain)[i]
		if m.Text != other.Text || m.Type != other.Type {
			t.Errorf("curly %v %q, plain %v %q", m.Type, m.Text, other.Type, other.Text)
		}
	}
	if len(shared.Find(curly)) == 0 {
		t.Error("nothing found")
	}
}

// What would make prose panic or take quadratic time.
func TestHostile(t *testing.T) {
	for _, text := range []string{
		"", " ", "\n", "\xff\xfe", "İİİ's", "İİİİ'll go to Ankara", "&rsquo;s London &rsquo;", "ẞẞẞn't",
		strings.Repeat("a", 5000), strings.Repeat("!", 5000), strings.Repeat("(", 5000), strings.Repeat("“", 500), "\u2028Paris\u2029", "a\x00b",
	} {
		check(t, text, shared.Find(text))
	}
}

func TestConcurrent(t *testing.T) {
	r := prose.New()
	text := "Angela Merkel met Barack Obama in Berlin."
	want := shared.Find(text)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if d := cmp.Diff(want, r.Find(text)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
	group.Wait()
}

func FuzzFind(f *testing.F) {
	f.Add("“London’s” İİİ's &rsquo; \xff Paris")
	f.Fuzz(func(t *testing.T, text string) { check(t, text, shared.Find(text)) })
}

// check holds mentions to what Recognizer promises.
func check(t *testing.T, text string, found []entities.Mention) {
	t.Helper()
	var last lede.Span
	for _, m := range found {
		if m.Start < last.End || m.End <= m.Start || m.End > len(text) || text[m.Start:m.End] != m.Text || m.Type == 0 {
			t.Fatalf("bad mention %v %q after %v in %q", m.Span, m.Text, last, text)
		}
		last = m.Span
	}
}

func TestZero(t *testing.T) {
	var r prose.Recognizer
	if found := r.Find("He flew to Paris on Monday."); len(found) != 1 || found[0].Text != "Paris" {
		t.Errorf("got %v", found)
	}
}
