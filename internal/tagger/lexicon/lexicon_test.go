package lexicon_test

import (
	"testing"

	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

func TestMark(t *testing.T) {
	const several = lexicon.First | lexicon.Rest
	for _, test := range []struct {
		text string
		i    int
		has  lexicon.Bits
		not  lexicon.Bits
	}{
		{"He left Kazakhstan", 2, lexicon.Country, several},
		{"for us all", 1, 0, lexicon.Country},
		{"the US army", 1, lexicon.Country, 0},
		{"in New York City", 1, lexicon.City | lexicon.First, lexicon.Rest},
		{"in New York City", 3, lexicon.City | lexicon.Rest, lexicon.First},
		{"the Kazakh minister", 1, lexicon.People, 0},
		{"the Kazakh minister", 2, lexicon.Title, 0},
		{"former prime minister", 0, lexicon.Modifier, lexicon.Title},
		{"former prime minister", 1, lexicon.Title, 0},
		{"in March", 1, lexicon.Calendar, 0},
		{"Acme Corp. fell", 1, lexicon.Ending, 0},
		{"in new york", 1, 0, lexicon.City},
		{"U.S. Senator Lee", 1, lexicon.Title, 0},
		{"the G.M. plant", 1, lexicon.Org, 0},
		{"wrote G.M. Fraser", 1, 0, lexicon.Org},
		{"an F.B.I. Agent", 1, lexicon.Org, 0},
	} {
		bits := lexicon.Default().Mark(token.New(test.text), nil)
		if bits[test.i]&test.has != test.has || bits[test.i]&test.not != 0 {
			t.Errorf("%q, token %d: %b, want %b and not %b", test.text, test.i, bits[test.i], test.has, test.not)
		}
	}
}

// Mark clears what the slice held.
func TestMarkReuses(t *testing.T) {
	dst := lexicon.Default().Mark(token.New("Kazakhstan Kazakhstan"), nil)
	for _, b := range lexicon.Default().Mark(token.New("he said"), dst) {
		if b != 0 {
			t.Errorf("bits %b", b)
		}
	}
}

func BenchmarkMark(b *testing.B) {
	text := token.New("The Bank of England and the U.S. Department of State wrote to Kazakh Foreign Minister Ann Lee in New York City.")
	dst := lexicon.Default().Mark(text, nil)
	b.SetBytes(int64(len(text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		dst = lexicon.Default().Mark(text, dst)
	}
}
