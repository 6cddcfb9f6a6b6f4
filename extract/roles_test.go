package extract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede/extract"
)

// TestTitlesAlone: titles that stand for a person, and those of which nobody can be said.
func TestTitlesAlone(t *testing.T) {
	for _, test := range []struct {
		text, person string
		titles       []string
	}{
		{"Foreign Minister Arman Bekov came to Oslo. The Kazakh minister met reporters.",
			"Arman Bekov", []string{"Foreign Minister", "Kazakh minister"}},
		{"Foreign Minister Arman Bekov met Prime Minister Lena Sand. Later the minister left.",
			"Arman Bekov", []string{"Foreign Minister", "minister"}},
		{"Foreign Minister Arman Bekov met Trade Minister Lena Sand. Later the minister left.",
			"Arman Bekov", []string{"Foreign Minister"}},
		{"Envoy for Kenya and Norway Arman Bekov spoke. They met the U.S. Envoy for Kenya and Norway Arman Bekov.",
			"Arman Bekov", []string{"Envoy for Kenya and Norway", "U.S. Envoy for Kenya and Norway"}},
		{"President Arman Bekov flew to Oslo. The Head of State will stay for two days.",
			"Arman Bekov", []string{"President", "Head of State"}},
		{"Prime Minister Lena Sand resigned. The PM had lost a vote.",
			"Lena Sand", []string{"Prime Minister", "PM"}},
		{"Mayor Tom Hurst was there. The mayor's office was shut.",
			"Tom Hurst", []string{"Mayor", "mayor"}},
		{"Mayor Tom Hurst was there. A mayor needs friends.",
			"Tom Hurst", []string{"Mayor"}},
	} {
		doc, err := extract.Extract(test.text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range doc.Entities {
			if e.Name == test.person {
				for _, title := range e.Titles {
					got = append(got, title.Text)
				}
			}
		}
		if diff := cmp.Diff(test.titles, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.text, diff)
		}
	}
}
