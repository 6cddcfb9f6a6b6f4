package entities_test

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/token"
)

// check holds mentions to what Find promises.
func check(t *testing.T, text string, found []entities.Mention) {
	t.Helper()
	last := 0
	for _, m := range found {
		if m.Start < last || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("mention %v after %d in a text of %d bytes", m.Span, last, len(text))
		}
		if m.Text != text[m.Start:m.End] || m.Type == 0 || strings.TrimSpace(m.Text) != m.Text {
			t.Fatalf("mention %v %v %q, the text has %q", m.Span, m.Type, m.Text, text[m.Start:m.End])
		}
		if m.Type != lede.Person && !m.Title.IsZero() {
			t.Fatalf("%v %q has a title", m.Type, m.Text)
		}
		if m.Title.Overlaps(m.Span) || m.Title.End > len(text) || m.Title.Start > m.Title.End {
			t.Fatalf("title %v of %v %q", m.Title, m.Span, m.Text)
		}
		last = m.End
	}
}

func TestInvariants(t *testing.T) {
	text := articles(t)
	found := entities.Find(text)
	if len(found) < 300 {
		t.Errorf("only %d names", len(found))
	}
	check(t, text, found)
	if d := cmp.Diff(found, entities.Finder{}.FindIn(token.New(text))); d != "" {
		t.Errorf("Find and FindIn differ: -want +got:\n%s", d)
	}
}

// No name crosses the end of a line, whatever the line holds.
func TestLineBreaks(t *testing.T) {
	for _, text := range []string{"Mike\n\nPompeo", "World\n\nBank\n\nGroup", "Published in New\n\nYork Times\n\n"} {
		for _, m := range entities.Find(text) {
			if strings.Contains(m.Text, "\n") {
				t.Errorf("%q in %q", m.Text, text)
			}
		}
	}
}

// What ran before and what runs beside leaves no trace.
func TestDeterminism(t *testing.T) {
	text := articles(t)
	want := entities.Find(text)
	var group sync.WaitGroup
	for n := range 4 {
		group.Go(func() {
			entities.Find(strings.Repeat("Ann Lee of Acme Corp. ", 10*(n+1)))
			if d := cmp.Diff(want, entities.Find(text)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
	group.Wait()
}

// Hostile texts end; were the work quadratic in them, this test would not.
func TestHostile(t *testing.T) {
	units := []string{
		"A", "A ", "Aa ", "Aa\n", "Aa, ", "Aa of ", "\"", "“", "(", "Aa (AA) ", "-", "Aa-", "U.S. ", "\xff", "President ", "of ", "Bank of ",
		"Minister of Foreign ", "0-0 ", "'s ", "Ann's ", "New York ", ".", "\n", "\x00", "İ", "Ann Lee, president of ",
	}
	for _, unit := range units {
		short, long := strings.Repeat(unit, 20000), strings.Repeat(unit, 40000)
		check(t, short, entities.Find(short))
		check(t, long, entities.Find(long))
	}
	check(t, "", entities.Find(""))
	r := rand.New(rand.NewPCG(1, 1))
	noise := make([]byte, 1<<16)
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	check(t, string(noise), entities.Find(string(noise)))
}

func FuzzFind(f *testing.F) {
	f.Add("U.S. Secretary of State Mike Pompeo, the president of Ford (F), beat Sweden's Bank of America 2-1.")
	f.Add("WASHINGTON. KAZINFORM «Kazakh-American»\n\nMr. O’Brien & Sons \xff İ")
	f.Fuzz(func(t *testing.T, text string) { check(t, text, entities.Find(text)) })
}
