package money_test

import (
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/lede-go/lede/money"
)

// checkInvariants fails where mentions are out of order, overlap, or are not what the text says.
func checkInvariants(t *testing.T, text string, found []money.Mention) {
	t.Helper()
	end := 0
	for i, m := range found {
		if m.Start < end || m.End <= m.Start || m.End > len(text) || text[m.Start:m.End] != m.Text {
			t.Fatalf("%q: mention %d has the span %v, text %q, after %d", text, i, m.Span, m.Text, end)
		}
		end = m.End
		if m.Kind == money.Money && m.EquivOf >= i || m.Kind == 0 {
			t.Fatalf("%q: mention %d restates %d", text, i, m.EquivOf)
		}
		if m.Range && m.Min.Cmp(m.Max) > 0 {
			t.Fatalf("%q: range %s to %s", text, m.Min, m.Max)
		}
		if utf8.ValidString(text) && !utf8.ValidString(m.Text) {
			t.Fatalf("%q: mention %q cuts a character", text, m.Text)
		}
		if m.ComparedTo.End > len(text) || m.ComparedTo.Start > m.ComparedTo.End {
			t.Fatalf("%q: compared to %v", text, m.ComparedTo)
		}
	}
}

var seeds = []string{
	"Exports rose 5% to about $1.8 billion.", "7.1 billion yen ($52 million, €48m)", "from 5 billion yen to 6 billion",
	"between $8 and 9 a share", "a third of them, two in five, doubled", "6 to 7 billion US dollars", "5, 6 and 7 million yen",
	"half a percentage point, 25 bps, minus 0.7 percent", "3 dollars 50 cents", "\xff$5\xff", "multi-billion-dollar", "R$1.1bn US$C$A$5",
	"$(1.2) million ($5m) (0.7)%", "P1.3-trillion N500bn", "jailed over £6m fraud", "Australia A$5 $6", "about 590 companies with US capital", "$ $ $ 5 5 % %", "from from 5 to to 6%", "a a a dollar", "1/5th of one cent",
}

func FuzzFind(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := money.Find(text)
		checkInvariants(t, text, found)
		if again := fmt.Sprint(money.Find(text)); again != fmt.Sprint(found) {
			t.Fatalf("twice, but not the same:\n%v\n%s", found, again)
		}
		if far := fmt.Sprint(money.Find(text + far)); far != fmt.Sprint(found) {
			t.Fatalf("above unrelated paragraphs otherwise:\n%v\n%s", found, far)
		}
	})
}

// far are paragraphs that have nothing to do with those above them.
const far = "\n\nThe path climbs through the wood and comes out on a meadow with a view over the valley.\n\nThe water is cold and clear.\n"

func FuzzParse(f *testing.F) {
	for _, seed := range append(seeds, "USD 5", "$5m", "-€0.45", "JPY 0", "12 tenge 40 tiyn") {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		amount, err := money.Parse(text)
		if err != nil {
			return
		}
		again, err := money.Parse(amount.String())
		if err != nil || again.Currency != amount.Currency || again.Value.Cmp(amount.Value) != 0 {
			t.Fatalf("%q is %s, which is %s (%v)", text, amount, again, err)
		}
	})
}
