package highlight_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
)

// show marks a text with the entities given, each a person, and gives the tags in short: "[0 …]".
func show(t *testing.T, text string, spans ...lede.Span) string {
	t.Helper()
	doc := &extract.Document{}
	for i, s := range spans {
		doc.Entities = append(doc.Entities, extract.Entity{ID: i, Type: lede.Person,
			Mentions: []extract.Mention{{Span: s}}})
	}
	var b strings.Builder
	if err := highlight.HTML(&b, text, doc); err != nil {
		t.Fatal(err)
	}
	out := strings.ReplaceAll(b.String(), ` title=" · PERSON"`, "")
	out = strings.ReplaceAll(out, `<mark class="lede lede-person" data-entity=`, "[")
	return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(out, "</mark>", "]"), `">`, " "), `["`, "[")
}

func TestNesting(t *testing.T) {
	type at = [2]int // start, end
	for _, test := range []struct {
		name, text, want string
		spans            []at
	}{
		{"none", "abc", "abc", nil},
		{"all", "abc", "[0 abc]", []at{{0, 3}}},
		{"beside", "abcd", "[0 ab][1 cd]", []at{{0, 2}, {2, 4}}},
		{"out of order", "abcd", "[1 ab][0 cd]", []at{{2, 4}, {0, 2}}},
		{"within", "abcd", "[0 a[1 bc]d]", []at{{0, 4}, {1, 3}}},
		{"same start", "abcd", "[1 [0 ab]cd]", []at{{0, 2}, {0, 4}}},
		{"same end", "abcd", "[0 ab[1 cd]]", []at{{0, 4}, {2, 4}}},
		{"same span", "ab", "[0 [1 ab]]", []at{{0, 2}, {0, 2}}},
		{"overlap", "abcdef", "[0 ab[1 cd]][1 ef]", []at{{0, 4}, {2, 6}}},
		{"three overlap", "abcdefgh", "[0 ab[1 c[2 d]]][1 [2 e]][2 f]gh", []at{{0, 4}, {2, 5}, {3, 6}}},
		{"overlap within", "abcdefgh", "[0 a[1 bc[2 d]][2 ef]g]h", []at{{0, 7}, {1, 4}, {3, 6}}},
		{"empty span", "abc", "abc", []at{{1, 1}}},
		{"cuts a character", "a…b", "a…[0 b]", []at{{2, 5}}},
		{"ends in a character", "a…b", "[0 a…]b", []at{{0, 2}}},
		{"within a character", "a…b", "a…[0 ]b", []at{{2, 3}}},
		{"cuts a byte run", "\x80\x80\x80\x80", "\uFFFD[0 \uFFFD\uFFFD]\uFFFD", []at{{1, 3}}},
		{"end of text", "ab", "a[0 b]", []at{{1, 2}}},
		{"empty text", "", "", nil},
	} {
		var spans []lede.Span
		for _, s := range test.spans {
			spans = append(spans, lede.Span{Start: s[0], End: s[1]})
		}
		if got := show(t, test.text, spans...); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestDepth: a staircase of marks, each of which overlaps all others, stays linear: what lies too deep is not marked.
func TestDepth(t *testing.T) {
	const n = 20_000
	spans := make([]lede.Span, n)
	for i := range spans {
		spans[i] = lede.Span{Start: i, End: i + n}
	}
	got := show(t, strings.Repeat("a", 2*n), spans...)
	if opened := strings.Count(got, "["); opened != strings.Count(got, "]") || opened > 2*highlight.Depth*n {
		t.Errorf("%d marks are opened, %d closed", opened, strings.Count(got, "]"))
	}
	deep := slices.Repeat([]lede.Span{{End: 1}}, 100)
	if opened := strings.Count(show(t, "a", deep...), "["); opened != highlight.Depth {
		t.Errorf("%d marks are nested, want %d", opened, highlight.Depth)
	}
}

func TestForeignDocument(t *testing.T) {
	for _, s := range []lede.Span{{Start: -1, End: 2}, {Start: 2, End: 1}, {Start: 2, End: 9}} {
		doc := &extract.Document{Entities: []extract.Entity{{Type: lede.Org, Mentions: []extract.Mention{{Span: s}}}}}
		var b strings.Builder
		for name, form := range map[string]error{
			"HTML": highlight.HTML(&b, "abc", doc), "Terminal": highlight.Terminal(&b, "abc", doc),
		} {
			var foreign *highlight.SpanError
			if !errors.As(form, &foreign) || foreign.Span != s || foreign.Size != 3 || b.Len() > 0 {
				t.Errorf("%s, %v: %v; %q is written", name, s, form, b.String())
			}
		}
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestWriterErrors(t *testing.T) {
	broken := errors.New("broken")
	doc := &extract.Document{}
	if err := highlight.HTML(brokenWriter{broken}, "abc", doc); !errors.Is(err, broken) {
		t.Error(err)
	}
	if err := highlight.Terminal(brokenWriter{broken}, "abc", doc); !errors.Is(err, broken) {
		t.Error(err)
	}
}

const story = "Published 3 February 2020\n\nAcme lifts its forecast\n\n" +
	"LONDON — “Sales were good,” Acme chief executive Ann Lee said. “They will be better.” She spoke to analysts.\n\n" +
	"“We grew,” she said. Revenue rose about 5% to $1.8 billion in January. Some 300 workers joined.\n"

func read(t testing.TB, text string) *extract.Document {
	t.Helper()
	doc, err := extract.Extract(text, extract.Published(time.Date(2020, 2, 3, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestHTMLOfDocument(t *testing.T) {
	var b strings.Builder
	if err := (highlight.Options{Anchors: true}).HTML(&b, story, read(t, story)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<mark class="lede lede-money" data-money="0" id="money-0" title="USD 1800000000">$1.8 billion</mark>`,
		`data-percent="0" id="percent-0" title="approx 5 percent up">5%</mark>`,
		`title="2020-01 · from 2020-01-01 until 2020-02-01">January</mark>`,
		`<mark class="lede lede-headline">`,
		`<mark class="lede lede-boilerplate" title="meta">`,
		`title="Ann Lee · PERSON">Ann Lee</mark>`,
		`title="Ann Lee · speaker">she</mark>`,
		`title="Ann Lee · quotation">`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in\n%s", want, b.String())
		}
	}
	if strings.Contains(b.String(), `speaker"><mark class="lede lede-speaker"`) {
		t.Errorf("a speaker is marked twice in\n%s", b.String())
	}
	for _, once := range []string{`id="entity-0"`, `id="quote-0"`, `id="quote-1"`} {
		if n := strings.Count(b.String(), once); n != 1 {
			t.Errorf("%s stands %d times in\n%s", once, n, b.String())
		}
	}
}

func TestKinds(t *testing.T) {
	doc := read(t, story)
	for _, kind := range highlight.Kinds() {
		var b strings.Builder
		if err := (highlight.Options{Kinds: []highlight.Kind{kind}}).HTML(&b, story, doc); err != nil {
			t.Fatal(err)
		}
		if all, own := strings.Count(b.String(), "<mark"), strings.Count(b.String(), "lede-"+kind.String()+`"`); all != own {
			t.Errorf("%v alone: %d marks, %d of that kind", kind, all, own)
		}
	}
	var b strings.Builder
	none := highlight.Options{Kinds: []highlight.Kind{}}
	if err := none.HTML(&b, story, doc); err != nil || strings.Contains(b.String(), "<") {
		t.Errorf("no kinds: %v, %s", err, b.String())
	}
}

func TestKindNames(t *testing.T) {
	seen := map[string]bool{}
	for _, kind := range highlight.Kinds() {
		name := kind.String()
		if seen[name] || name != strings.ToLower(name) || strings.ContainsAny(name, " _(") {
			t.Errorf("%d is called %q", kind, name)
		}
		seen[name] = true
	}
	for kind, want := range map[highlight.Kind]string{highlight.OfType(lede.WorkOfArt): "work-of-art",
		highlight.OfType(lede.GPE): "gpe", highlight.Money: "money", 200: "Kind(200)"} {
		if kind.String() != want {
			t.Errorf("%v, want %s", kind, want)
		}
	}
}

// TestStylesheet: every kind that has a tint has its colour, and nothing is fetched.
func TestStylesheet(t *testing.T) {
	css := highlight.Stylesheet()
	for _, kind := range highlight.Kinds() {
		named := strings.Contains(css, ".lede-"+kind.String())
		other := kind > highlight.OfType(lede.Fac) // one colour for the rest
		if named == other {
			t.Errorf("%v: in the stylesheet: %v", kind, named)
		}
	}
	for _, never := range []string{"url(", "@import", "@font-face", "<"} {
		if strings.Contains(css, never) {
			t.Errorf("the stylesheet has %s", never)
		}
	}
}
