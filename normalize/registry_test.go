package normalize

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
)

const portfolio = "# id\ttype\tname\taliases\n" +
	"t1\tORG\tTyson Foods\tTyson|TSN\n" +
	"\n" +
	`{"id":"p1","type":"PERSON","name":"Karen Whitfield","aliases":["K. Whitfield"]}` + "\n"

func loaded(t testing.TB, lines string) *Registry {
	t.Helper()
	r := &Registry{}
	if err := r.Load("portfolio.tsv", strings.NewReader(lines)); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRegistryLookup(t *testing.T) {
	r := loaded(t, portfolio)
	for name, want := range map[string]string{"TYSON": "t1", "the Tyson Foods’": "t1", "tsn": "t1", "karen whitfield": "p1"} {
		if e, ok := r.Lookup(name, 0); !ok || e.ID != want {
			t.Errorf("Lookup(%q) = %+v, %v, want %s", name, e, ok, want)
		}
	}
	if e, ok := r.Lookup("Tyson", lede.Person); ok {
		t.Errorf("a person is taken for %+v", e)
	}
	if name, ok := r.Normalize("TSN", lede.Org); name != "Tyson Foods" || !ok {
		t.Errorf("Normalize gives %q, %v", name, ok)
	}
}

func TestRegistrySave(t *testing.T) {
	r := loaded(t, portfolio)
	var saved bytes.Buffer
	if err := r.Save(&saved); err != nil {
		t.Fatal(err)
	}
	again := loaded(t, saved.String())
	if diff := cmp.Diff(r.Entries(), again.Entries()); diff != "" {
		t.Errorf("saved and read back: %s", diff)
	}
}

func TestRegistryErrors(t *testing.T) {
	r := &Registry{}
	err := r.Load("list.tsv", strings.NewReader("t1\tORG\tTyson Foods\tTyson\nt2\tORG\tMike Tyson Inc\tTyson\nt3\tFIRM\tX\nt4\n{oops\nt1\tORG\tOther\n\tORG\tNo id\n"))
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("got %v", err)
	}
	var got []string
	for _, e := range joined.Unwrap() {
		var conflict *ConflictError
		var entry *EntryError
		switch {
		case errors.As(e, &conflict):
			got = append(got, fmt.Sprintf("%s:%d conflict %s %s", conflict.File, conflict.Line, conflict.Value, conflict.Taken))
		case errors.As(e, &entry):
			got = append(got, fmt.Sprintf("%s:%d entry %s", entry.File, entry.Line, entry.Value))
		}
	}
	want := []string{"list.tsv:2 conflict Tyson t1", "list.tsv:3 entry FIRM", "list.tsv:4 entry t4", "list.tsv:5 entry {oops",
		"list.tsv:6 conflict Other t1 Tyson Foods", "list.tsv:7 entry  No id"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if r.Len() != 1 {
		t.Errorf("%d entries, want the one good one", r.Len())
	}
}

func TestRegistryConcurrent(t *testing.T) {
	r := loaded(t, portfolio)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 50 {
				if err := r.Add(Entry{ID: fmt.Sprint(i, "-", j), Name: fmt.Sprint("Firm ", i, "-", j), Type: lede.Org}); err != nil {
					t.Error(err)
				}
				r.Lookup("Tyson", lede.Org)
			}
		})
	}
	wg.Wait()
	if r.Len() != 402 {
		t.Errorf("%d entries, want 402", r.Len())
	}
}

func TestClustererAsksUserFirst(t *testing.T) {
	text, mentions, _ := marked(t, "The [lender|ORG] and [WB|ORG] met. [Tyson|ORG] and [Tyson Foods|ORG] rose. The [U.S.|GPE] agreed.")
	c := Clusterer{Normalizers: []Normalizer{Aliases{"lender": "World Bank", "WB": "World Bank", "us": "America"}}, Registry: loaded(t, portfolio)}
	var got []string
	for _, e := range c.Cluster(text, mentions) {
		got = append(got, fmt.Sprint(e.Name, " ", e.ID, " ", len(e.Mentions)))
	}
	if diff := cmp.Diff([]string{"World Bank  2", "Tyson Foods t1 2", "America  1"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// TestUserWins: what the user names stays so, whatever the rules would make of it.
func TestUserWins(t *testing.T) {
	text, mentions, _ := marked(t, "[Mark Hale|PERSON] met [Hale|PERSON]. [Harlan Foods|ORG] and [Harlan|ORG]. [Kyiv|GPE] and [Kiev|GPE]. The [UN|ORG], the [United Nations|ORG].")
	c := Clusterer{Normalizers: []Normalizer{Aliases{"Hale": "Ann Hale MP", "Harlan": "Harlan Bank", "Kiev": "Kiev, Missouri", "UN": "Union of Nurses"}}}
	var got []string
	for _, e := range c.Cluster(text, mentions) {
		got = append(got, fmt.Sprint(e.Name, " ", e.Mentions))
	}
	want := []string{"Mark Hale [0]", "Ann Hale MP [1]", "Harlan Foods [2]", "Harlan Bank [3]", "Kyiv [4]", "Kiev, Missouri [5]",
		"Union of Nurses [6]", "United Nations [7]"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func FuzzRegistry(f *testing.F) {
	f.Add(portfolio)
	f.Add("\ufeff#\r\na\t\tb\tc|d\r\n{\"id\":1}\n")
	f.Fuzz(func(t *testing.T, lines string) {
		r := &Registry{}
		_ = r.Load("fuzz", strings.NewReader(lines)) // errors are fine, panics are not
		end := 0
		for _, found := range r.Find(lines) {
			if found.Start < end || found.End <= found.Start || found.End > len(lines) {
				t.Fatalf("found %v after %d", found.Span, end)
			}
			end = found.End
		}
		var saved bytes.Buffer
		if err := r.Save(&saved); err != nil {
			t.Fatal(err)
		}
		again := &Registry{}
		if err := again.Load("saved", &saved); err != nil {
			t.Fatalf("what was saved does not load: %v", err)
		}
		if diff := cmp.Diff(r.Entries(), again.Entries()); diff != "" {
			t.Fatalf("what was saved loads otherwise (-saved +loaded):\n%s", diff)
		}
	})
}

// TestHostileRegistry: what no honest file has is an error with its line, and costs no more than its length.
func TestHostileRegistry(t *testing.T) {
	var spellings, aliases strings.Builder
	for i := range 5000 {
		spellings.WriteString("|ab" + strings.Repeat(".", i%50) + strings.Repeat("-", i/50))
		fmt.Fprintf(&aliases, "x\tORG\tHarlan\tHarlan %d\n", i)
	}
	for name, test := range map[string]struct {
		lines, problem string
		line, entries  int
	}{
		"bytes that are no UTF-8": {"\xe2E\t\tname\n", "no UTF-8", 1, 0},
		"an alias of such bytes":  {"a\t\tb\nx\tORG\tname\tgood|b\xff\n", "no UTF-8", 2, 1},
		"spellings without end":   {"x\tORG\tHarlan\tother\n" + "x\tORG\tHarlan\t" + spellings.String()[1:] + "\nx\tORG\tHarlan\tabc|ab\n", "too many spellings", 2, 1},
		"aliases, line by line":   {aliases.String(), "", 0, 1},
		"an alias of marks alone": {"x\tORG\tHarlan\t--|..\n", "", 0, 1},
	} {
		var r Registry
		err := r.Load("list", strings.NewReader(test.lines))
		var bad *EntryError
		switch {
		case test.problem == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case test.problem != "" && (!errors.As(err, &bad) || bad.Line != test.line || !strings.Contains(bad.Problem, test.problem)):
			t.Errorf("%s: %v, want %s in line %d", name, err, test.problem, test.line)
		}
		if r.Len() != test.entries {
			t.Errorf("%s: %d entries, want %d", name, r.Len(), test.entries)
		}
	}
}

func BenchmarkRegistryLoad(b *testing.B) {
	var lines strings.Builder
	for i := range 50000 {
		fmt.Fprintf(&lines, "id%d\tORG\tFirm %d of Harlan\tHarlan %d\n", i, i, i)
	}
	b.ReportAllocs()
	for b.Loop() {
		loaded(b, lines.String())
	}
}

func TestRegistryFind(t *testing.T) {
	r := loaded(t, "us\tGPE\tUnited States\tU.S.|US\nt1\tORG\tTyson Foods\tTyson\nt2\tORG\tO'Neill & Sons\nt3\tORG\tfjord bank\nt4\tPERSON\tKassym-Jomart Tokayev\n")
	for text, want := range map[string]string{
		"The U.S. and Tyson Foods’ US unit":      "U.S.=us Tyson Foods=t1 US=us",
		"Tell us, TYSON FOODS, or Tyson's men":   "TYSON FOODS=t1 Tyson=t1",
		"tyson foods, Tysons":                    "",
		"O’Neill & Sons; Fjord Bank; fjord bank": "O’Neill & Sons=t2 Fjord Bank=t3 fjord bank=t3",
		"«Kassym-Jomart Tokayev»":                "Kassym-Jomart Tokayev=t4",
		"":                                       "", "\xff\xfe": "", "Tyson": "Tyson=t1", "the U.S.": "U.S.=us",
	} {
		var got []string
		for _, f := range r.Find(text) {
			got = append(got, f.In(text)+"="+f.Entry.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("Find(%q) = %q, want %q", text, got, want)
		}
	}
	if got := (&Registry{}).Find("Tyson"); got != nil {
		t.Errorf("an empty Registry finds %v", got)
	}
}

func BenchmarkRegistryFind(b *testing.B) {
	var lines strings.Builder
	for i := range 50000 {
		fmt.Fprintf(&lines, "id%d\tORG\tFirm %d of Harlan\n", i, i)
	}
	r := loaded(b, lines.String())
	text := strings.Repeat("The minister said on Monday that Firm 77 of Harlan would build a plant in the north of the country. ", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Find(text)
	}
}
