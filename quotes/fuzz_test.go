package quotes

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// hold checks what is true of the mentions of any text.
func hold(t *testing.T, text string, mentions []Mention) {
	t.Helper()
	end := 0
	for _, m := range mentions {
		if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
			t.Fatalf("%v does not lie in the text", m.Span)
		}
		if m.Text != text[m.Start:m.End] || m.Text != strings.TrimSpace(m.Text) {
			t.Fatalf("Text is %q, the text has %q", m.Text, text[m.Start:m.End])
		}
		if m.Start < end {
			t.Fatalf("%v begins before %d, where the last one ended", m.Span, end)
		}
		end = m.End
		if m.Cue != m.CueSpan.In(text) || m.SpeakerSpan.End > len(text) || m.Speaker < Nobody {
			t.Fatalf("%+v does not fit the text", m)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "“We won,” said X.", "\"a\" 'b' ``c'' «d” „e“ ‘f’", "“a ¶ “b\n\n“c”", "X: “", "\xff“\xfe”", "said “said” said", "’’’'''\"\"\""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		hold(t, text, Find(text))
		t1 := token.New(text)
		names := capitalised(t1)
		for i := range names {
			names[i].Type = lede.Types()[i%len(lede.Types())]
		}
		var roles []Role
		if len(names) > 0 {
			roles = append(roles, Role{Span: names[0].Span, Entity: 3})
		}
		hold(t, text, Finder{}.FindIn(t1, names, roles))
		for _, m := range (Finder{Indirect: true}).Find(text) {
			if m.Text != text[m.Start:m.End] {
				t.Fatalf("Text is %q, the text has %q", m.Text, text[m.Start:m.End])
			}
		}
	})
}

// TestHostile runs texts that a quadratic reader would not finish.
func TestHostile(t *testing.T) {
	for _, unit := range []string{"\"", "“", "”", "'", "‘", "’", " '", " \"", "“a ", "‘a ", " ’a", "“a” ", "said ", "“a,” said ", "X said “a", "he ", "X, ", "“a\n\n", "(", "who ", "as ", "“I,” he said. "} {
		text := strings.Repeat(unit, 1_000_000/len(unit))
		hold(t, text, Find(text))
	}
}

// at is the first place of words in a text.
func at(text, words string) lede.Span {
	start := strings.Index(text, words)
	return lede.Span{Start: start, End: start + len(words)}
}
