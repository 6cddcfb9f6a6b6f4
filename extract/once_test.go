package extract

import (
	"context"
	"testing"

	"github.com/lede-go/lede/internal/token"
)

// TestOneTokenization: the text is cut once, and all rooms read the tokens that they are given. Where these are taken away,
// no room finds anything, though the text is there: none cuts it for itself.
func TestOneTokenization(t *testing.T) {
	const text = "OSLO, May 2 (Northern Wire) – Exports rose 5% to $1.8 billion in March, minister Ann Lee said. \"We sold 40 ships,\" she told Reuters."
	cut := token.New(text)
	for _, test := range []struct {
		name  string
		text  *token.Text
		empty bool
	}{
		{"all tokens", cut, false},
		{"none", &token.Text{Source: text}, true},
	} {
		doc := new(Extractor).readText(context.Background(), Article{Text: text}, test.text, finders{}, nil)
		for list, n := range map[string]int{
			"entities": len(doc.Entities), "money": len(doc.Money), "percents": len(doc.Percents), "counts": len(doc.Counts),
			"dates": len(doc.Dates), "quotes": len(doc.Quotes), "figures": len(doc.Figures), "sentences": len(doc.Sentences),
		} {
			if (n == 0) != test.empty {
				t.Errorf("%s: %d %s", test.name, n, list)
			}
		}
	}
}
