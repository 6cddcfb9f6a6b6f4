package normalize

import (
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// marked reads a text in which names stand as "[Mark Hale|PERSON]" or, with the entity that they belong to,
// "[Hale|PERSON|Mark Hale]", and gives it without the marks. A name without an entity is its own.
func marked(t *testing.T, s string) (text string, mentions []Mention, entities []string) {
	t.Helper()
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), mentions, entities
		}
		inner, after, ok := strings.Cut(rest, "]")
		parts := strings.Split(inner, "|")
		if !ok || len(parts) < 2 || len(parts) > 3 {
			t.Fatalf("bad mark: %.40q", rest)
		}
		var typ lede.Type
		if err := typ.UnmarshalText([]byte(parts[1])); err != nil {
			t.Fatal(err)
		}
		mentions = append(mentions, Mention{Span: lede.Span{Start: b.Len(), End: b.Len() + len(parts[0])}, Type: typ})
		entities = append(entities, parts[len(parts)-1])
		if len(parts) == 2 {
			entities[len(entities)-1] = parts[0]
		}
		b.WriteString(parts[0])
		s = after
	}
}

// TestClusters reads testdata/clusters.txt: paragraphs of marked text, each preceded by a line "# what it is about". Names of
// one entity carry its canonical name.
func TestClusters(t *testing.T) {
	data, err := os.ReadFile("testdata/clusters.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range strings.Split(string(data), "\n\n") {
		title, body, _ := strings.Cut(strings.TrimSpace(block), "\n")
		if !strings.HasPrefix(title, "# ") || body == "" {
			continue
		}
		t.Run(title[2:], func(t *testing.T) {
			text, mentions, want := marked(t, body)
			got := make([]string, len(mentions))
			for _, e := range Cluster(text, mentions) {
				for _, m := range e.Mentions {
					got[m] = e.Name
				}
			}
			for i, m := range mentions {
				if got[i] != want[i] {
					t.Errorf("%q at %d is %q, want %q", m.In(text), m.Start, got[i], want[i])
				}
			}
		})
	}
}

// check holds what is true of any answer.
func check(t testing.TB, text string, mentions []Mention, all []Entity) {
	t.Helper()
	seen := make([]bool, len(mentions))
	last := -1
	for _, e := range all {
		if len(e.Mentions) == 0 || len(e.Why) != len(e.Mentions) || !slices.IsSorted(e.Mentions) || !slices.IsSorted(e.Aliases) {
			t.Fatalf("ill-formed entity %+v", e)
		}
		if e.Mentions[0] <= last {
			t.Fatalf("entity %q out of order", e.Name)
		}
		last = e.Mentions[0]
		if e.Name == "" && len(e.Aliases) > 0 {
			t.Fatalf("%q has no name", e.Aliases)
		}
		if slices.Contains(e.Aliases, e.Name) {
			t.Fatalf("%q is its own alias", e.Name)
		}
		for _, m := range e.Mentions {
			if seen[m] {
				t.Fatalf("mention %d is in two entities", m)
			}
			seen[m] = true
		}
	}
	if slices.Contains(seen, false) {
		t.Fatal("a mention is in no entity")
	}
}

func TestClusterInvariants(t *testing.T) {
	names := []string{"Hale", "Ann Hale", "Mr. Hale", "Mark B. Hale", "M. Hale", "U.S.", "America", "World Bank", "the Bank", "WB",
		"Ministry of Energy", "Ukrainian Energy Ministry", "Washington", "", " ", "«»", "\xff\xfe", "’s", "the", "NATO", "Ukrainians",
		"G20", "Group of Twenty", "O'Neill, Shane", "van", "Jr.", "al-", "(", "A. B. C.", "北京", "Қазақстан", strings.Repeat("Jr. ", 400), strings.Repeat("Kim-", 200)}
	random := rand.New(rand.NewSource(1))
	for round := range 300 {
		var b strings.Builder
		var mentions []Mention
		for range random.Intn(40) {
			name := names[random.Intn(len(names))]
			typ := lede.Type(random.Intn(12))
			mentions = append(mentions, Mention{Span: lede.Span{Start: b.Len(), End: b.Len() + len(name)}, Type: typ})
			b.WriteString(name + " said. ")
		}
		first := Cluster(b.String(), mentions)
		check(t, b.String(), mentions, first)
		if again := Cluster(b.String(), mentions); fmt.Sprint(again) != fmt.Sprint(first) {
			t.Fatalf("round %d: another answer the second time", round)
		}
	}
}

// TestClusterMarks: what a recognizer takes for a name has a name, whatever it is.
func TestClusterMarks(t *testing.T) {
	for _, text := range []string{"\"", "’", "&", "()", "\xff", "\u200b", "'s", "X"} {
		for _, typ := range lede.Types() {
			all := Cluster(text, []Mention{{Span: lede.Span{Start: 0, End: len(text)}, Type: typ}})
			if len(all) != 1 || all[0].Name == "" {
				t.Errorf("%s %q: %+v, want one entity with a name", typ, text, all)
			}
		}
	}
}

func TestClusterOddSpans(t *testing.T) {
	mentions := []Mention{{Span: lede.Span{Start: -5, End: 2}}, {Span: lede.Span{Start: 3, End: 1}, Type: lede.Person},
		{Span: lede.Span{Start: 0, End: 99}, Type: lede.Org}, {Type: 77}}
	check(t, "Hale", mentions, Cluster("Hale", mentions))
}

func FuzzCluster(f *testing.F) {
	f.Add("Mr. Hale met Ann Hale of the World Bank (WB) in Washington, D.C.", []byte{0, 8, 1, 13, 8, 1})
	f.Add("U.S.-led \xff\xfe’s", []byte{0, 4, 3, 4, 9, 2})
	f.Fuzz(func(t *testing.T, text string, spans []byte) {
		var mentions []Mention
		for at := 0; len(spans) >= 3; spans = spans[3:] {
			start := at + int(spans[0])
			mentions = append(mentions, Mention{Span: lede.Span{Start: start, End: start + int(spans[1])}, Type: lede.Type(spans[2] % 13)})
			at = start
		}
		check(t, text, mentions, Cluster(text, mentions))
		if len(text) < 200 {
			for _, typ := range lede.Types() {
				Same(typ, text, strings.ToUpper(text))
			}
		}
	})
}

// article1000 is a long article with 1,000 mentions of 250 names.
func manyMentions(n, different int) (string, []Mention) {
	given := []string{"Ann", "Mark", "Olga", "Timur", "Jean-Claude", "Mohammed", "Priya", "Kwame"}
	var b strings.Builder
	var mentions []Mention
	add := func(name string, typ lede.Type) {
		mentions = append(mentions, Mention{Span: lede.Span{Start: b.Len(), End: b.Len() + len(name)}, Type: typ})
		b.WriteString(name + " said so. ")
	}
	for i := 0; len(mentions) < n; i++ {
		k := i % different
		family := "Ha" + string(rune('a'+k%26)) + "e" + string(rune('l'+k/26%13)) + "o" + string(rune('a'+k/338%26)) + "ov"
		add(given[k%len(given)]+" "+family, lede.Person)
		add(family, lede.Person)
		add("Ministry of "+family+" of Ukraine", lede.Org)
		add([]string{"U.S.", "America", "Kyiv", "the Ministry", "Ukrainians", "WTO"}[k%6], []lede.Type{lede.GPE, lede.GPE, lede.GPE, lede.Org, lede.NORP, lede.Org}[k%6])
	}
	return b.String(), mentions[:n]
}

func BenchmarkCluster(b *testing.B) {
	for _, size := range []int{1000, 10000, 100000} {
		text, mentions := manyMentions(size, size/4)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Cluster(text, mentions)
			}
		})
	}
}

func BenchmarkSame(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Same(lede.Person, "Mukhtar Tleuberdi", "Muhtar Tileuberdi")
	}
}

func TestEntityFields(t *testing.T) {
	text, mentions, _ := marked(t, "[Atlanta|GPE], [Georgia|GPE]. [Kazakhs|NORP], [Kazakhstani|NORP], [Central Asian|NORP], [Kazakhstan|GPE], Mr. [Hale|PERSON], [Tbilisi|GPE]")
	var got []string
	for _, e := range Cluster(text, mentions) {
		got = append(got, fmt.Sprintf("%s %s %q of %q in %q %s %v", e.Type, e.Name, e.Aliases, e.Of, e.Country, e.Gender, e.Why))
	}
	want := []string{
		`GPE Atlanta [] of "" in ""  [first mention]`,
		`GPE Georgia [] of "" in ""  [first mention]`,
		`NORP Kazakh ["Kazakhs" "Kazakhstani"] of "Kazakhstan" in "KZ"  [first mention known name]`,
		`NORP Central Asian [] of "Central Asia" in ""  [first mention]`,
		`GPE Kazakhstan [] of "" in "KZ"  [first mention]`,
		`PERSON Hale [] of "" in "" male [first mention]`,
		`GPE Tbilisi [] of "" in ""  [first mention]`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
