package quotes

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// sample is a case of testdata: a text with its names, and what is to be found in it.
type sample struct {
	where string
	text  string
	names []Name
	want  []string
}

// types are the letters of testdata for the types of names.
var types = map[byte]lede.Type{'P': lede.Person, 'O': lede.Org, 'G': lede.GPE, 'N': lede.NORP, 'F': lede.Fac,
	'L': lede.Loc, 'E': lede.Event, 'W': lede.WorkOfArt, 'T': lede.Product}

// samples reads a file of testdata; its head tells the format.
func samples(t *testing.T, file string) []sample {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var out []sample
	line := 0
	for l := range strings.Lines(string(data)) {
		line++
		l = strings.TrimSpace(l)
		switch {
		case l == "" || strings.HasPrefix(l, "#"):
		case strings.HasPrefix(l, "> "):
			last := &out[len(out)-1]
			last.want = append(last.want, l[2:])
		default:
			s := sample{where: fmt.Sprintf("%s:%d", file, line)}
			s.text, s.names = unmark(t, s.where, strings.ReplaceAll(l, " ¶ ", "\n\n"))
			out = append(out, s)
		}
	}
	return out
}

// unmark takes the names out of a marked text: "{Ann Lee:P1f} said".
func unmark(t *testing.T, where, marked string) (string, []Name) {
	t.Helper()
	var text strings.Builder
	var names []Name
	for {
		before, rest, found := strings.Cut(marked, "{")
		text.WriteString(before)
		if !found {
			return text.String(), names
		}
		inside, after, closed := strings.Cut(rest, "}")
		words, tag, tagged := strings.Cut(inside, ":")
		number := strings.TrimRight(tag[min(1, len(tag)):], "mf")
		entity, err := strconv.Atoi(number)
		if !closed || !tagged || types[tag[0]] == 0 || err != nil {
			t.Fatalf("%s: %q is no name", where, inside)
		}
		n := Name{Type: types[tag[0]], Entity: entity}
		n.Start = text.Len()
		text.WriteString(words)
		n.End = text.Len()
		switch tag[len(tag)-1] {
		case 'm':
			n.Gender = Male
		case 'f':
			n.Gender = Female
		}
		names = append(names, n)
		marked = after
	}
}

// tell writes mentions as testdata does: words | speaker | words for the speaker | cue | partial.
func tell(text string, mentions []Mention) []string {
	var out []string
	for _, m := range mentions {
		who, kind := "-", ""
		if m.Speaker != Nobody {
			who = strconv.Itoa(m.Speaker)
		}
		if m.Partial {
			kind = " | partial"
		}
		if m.Indirect {
			kind = " | indirect"
		}
		out = append(out, fmt.Sprintf("%s | %s | %s | %s%s", m.Text, who, orNone(m.SpeakerSpan.In(text)), orNone(m.Cue), kind))
	}
	return out
}

func orNone(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func TestAttribution(t *testing.T) { check(t, "attribution.txt", Finder{}) }

func TestIndirect(t *testing.T) { check(t, "indirect.txt", Finder{Indirect: true}) }

func TestNegatives(t *testing.T) {
	for _, s := range samples(t, "negatives.txt") {
		if got := tell(s.text, Finder{}.FindIn(token.New(s.text), s.names, nil)); len(got) > 0 {
			t.Errorf("%s: %s\n\tfound %q", s.where, s.text, got)
		}
	}
}

// check holds the cases of a file to what is found. A case that begins with "!" is known to fail, and must not pass.
func check(t *testing.T, file string, f Finder) {
	for _, s := range samples(t, file) {
		fails := strings.HasPrefix(s.text, "! ")
		if fails {
			s = s.without("! ")
		}
		got := tell(s.text, f.FindIn(token.New(s.text), s.names, nil))
		diff := cmp.Diff(s.want, got)
		switch {
		case fails && diff == "":
			t.Errorf("%s: %s\n\tis known to fail, but passes: take the mark off", s.where, s.text)
		case !fails && diff != "":
			t.Errorf("%s: %s\n\twant %q\n\tgot  %q", s.where, s.text, s.want, got)
		}
	}
}

// without is the sample without the prefix of its text.
func (s sample) without(prefix string) sample {
	s.text = strings.TrimPrefix(s.text, prefix)
	names := make([]Name, len(s.names))
	for i, n := range s.names {
		n.Start -= len(prefix)
		n.End -= len(prefix)
		names[i] = n
	}
	s.names = names
	return s
}

func TestArticles(t *testing.T) { check(t, "articles.txt", Finder{}) }
