package money_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

func TestFinderSettings(t *testing.T) {
	code := money.MustParseCurrency
	for _, c := range []struct {
		finder     money.Finder
		text, want string
	}{
		{money.Finder{}, "It cost $5.", "USD 5"},
		{money.Finder{Dollar: code("AUD")}, "It cost $5.", "AUD 5"},
		{money.Finder{Dollar: code("AUD")}, "It cost 5 dollars.", "AUD 5"},
		{money.Finder{Dollar: code("AUD")}, "It cost 50 cents.", "AUD 0.5"},
		{money.Finder{Dollar: code("AUD")}, "It cost US$5.", "USD 5"},
		{money.Finder{Dollar: code("AUD")}, "It cost 5 Canadian dollars.", "CAD 5"},
		{money.Finder{Pound: code("EGP")}, "It cost 500 pounds.", "EGP 500"},
		{money.Finder{Pound: code("EGP")}, "It cost £5.", "EGP 5"},
		{money.Finder{}, "It cost 500 pesos.", "? 500"},
		{money.Finder{Units: map[string]money.Currency{"peso": code("CLP")}}, "It cost 500 pesos.", "CLP 500"},
		{money.Finder{Units: map[string]money.Currency{"peso": code("CLP")}}, "In Mexico it cost 500 pesos.", "MXN 500"},
		{money.Finder{Units: map[string]money.Currency{"krone": code("DKK")}}, "It cost 500 kroner.", "DKK 500"},
		{money.Finder{Units: map[string]money.Currency{"rupee": code("NPR")}}, "It cost 500 rupees.", "NPR 500"},
		{money.Finder{Crypto: true}, "He paid 6.25 BTC.", "BTC 6.25"},
		{money.Finder{Crypto: true}, "He paid ₿21,000.", "BTC 21000"},
		{money.Finder{Crypto: true}, "He paid 3 bitcoins.", "BTC 3"},
	} {
		found := c.finder.Find(c.text)
		if len(found) != 1 || value(found[0]) != c.want {
			t.Errorf("%s: %v, want %s", c.text, found, c.want)
		}
	}
	for _, m := range money.Find("He paid 6.25 BTC.") {
		if m.Kind == money.Money {
			t.Errorf("crypto units are found without asking: %s", m)
		}
	}
}

// TestSameEverywhere reads the corpora twice, at once and as one text: nothing depends on what ran before.
func TestSameEverywhere(t *testing.T) {
	text := strings.Join(lines(t, "sentences.tsv"), "\n\n")
	want := fmt.Sprint(money.Find(text))
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if got := fmt.Sprint(money.Finder{}.FindIn(token.New(text))); got != want {
				t.Error("the same text gives different mentions")
			}
		})
	}
	group.Wait()
}

func TestHostileTexts(t *testing.T) {
	for _, unit := range []string{"$", "a ", "5 to ", "from 5 and ", "1,", "half ", "minus-", "½", "$5 (", "10 pesos ", "one hundred ", "P1.1", "P1,", "$(1) (", "(1)% ", "sued over $5 ", "A$5 $5 ", "(loss) ($5) ", "\xff", "5 5", "%", "per ", "\n\n"} {
		text := strings.Repeat(unit, 5000)
		checkInvariants(t, text, money.Find(text))
	}
	checkInvariants(t, "", money.Find(""))
	checkInvariants(t, strings.Repeat("9", 100000), money.Find(strings.Repeat("9", 100000)))
}
