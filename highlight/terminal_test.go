package highlight_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
)

var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

func colour(t testing.TB, text string, doc *extract.Document) string {
	t.Helper()
	var b strings.Builder
	if err := highlight.Terminal(&b, text, doc); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTerminal(t *testing.T) {
	doc := &extract.Document{
		Entities: []extract.Entity{{Type: lede.Person, Mentions: []extract.Mention{{Span: lede.Span{Start: 4, End: 7}}}}},
		Quotes:   []extract.Quote{{Span: lede.Span{Start: 0, End: 12}, Speaker: extract.None}},
	}
	const want = "\x1b[3mWe, \x1b[0m\x1b[3;1;34mAnn\x1b[0m\x1b[3m,\x1b[0m\n\x1b[3m…\x1b[0m go"
	if got := colour(t, "We, Ann,\n… go", doc); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTerminalIsNotSteered(t *testing.T) {
	for text, want := range map[string]string{
		"\x1b]0;title\x07\x1b[2J": "␛]0;title␇␛[2J",
		"a\tb\nc\r\nd\re":         "a\tb\nc\nd␍e",
		"\u009b31m\x7f\x00":       "\uFFFD31m␡␀",
		"\xff…\xc3":               "\uFFFD…\uFFFD",
	} {
		if got := colour(t, text, &extract.Document{}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// FuzzTerminal: without the sequences that set colours the output is the text, and no other control is left.
func FuzzTerminal(f *testing.F) {
	f.Add(story)
	f.Add("“We\x1b[2J\ncame,”\r\nsaid Ann Lee.\x9b\u009b")
	f.Fuzz(func(t *testing.T, text string) {
		got := escapes.ReplaceAllString(colour(t, text, read(t, text)), "")
		if stray := strings.IndexFunc(got, func(r rune) bool {
			return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0
		}); stray >= 0 {
			t.Errorf("a control character at %d of %q", stray, got)
		}
		if strings.IndexFunc(text, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 }) < 0 &&
			got != whole(text) {
			t.Errorf("%q, want %q", got, text)
		}
	})
}
