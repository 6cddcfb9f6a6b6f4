package money_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/lede-go/lede/money"
)

// lines are the lines of a file in testdata that are no comments.
func lines(t testing.TB, file string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "# ") {
			all = append(all, line)
		}
	}
	return all
}

// value writes what a mention means as the corpora do: "USD 5", "USD 3..4", "USD ?", "37%", "0.5pp", "590".
func value(m money.Mention) string {
	number := m.Value.String()
	switch {
	case m.Range:
		number = m.Min.String() + ".." + m.Max.String()
	case !m.HasValue:
		number = "?"
	}
	switch {
	case m.Kind == money.Count:
		return number
	case m.Kind == money.Percent:
		return number + map[string]string{money.UnitPercent: "%", money.UnitPoints: "pp", money.UnitBasis: "bp"}[m.Unit]
	case m.Currency.IsZero():
		return "? " + number
	}
	return m.Currency.String() + " " + number
}

// describe is value with everything else that is known: "[$5m] approx USD 5000000 per barrel, restates 0".
func describe(m money.Mention, text string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[%s] ", m.Text)
	if m.Qualifier != money.None {
		fmt.Fprintf(&b, "%s ", m.Qualifier)
	}
	b.WriteString(value(m))
	for _, word := range []string{m.Form.String(), m.Direction.String()} {
		if word != "" {
			b.WriteString(" " + word)
		}
	}
	if m.Per != "" {
		b.WriteString(" per " + m.Per)
	}
	if m.Kind == money.Count {
		b.WriteString(" " + m.Unit)
	}
	if m.EquivOf >= 0 {
		fmt.Fprintf(&b, " restates %d", m.EquivOf)
	}
	if !m.ComparedTo.IsZero() {
		fmt.Fprintf(&b, " against %s", m.ComparedTo.In(text))
	}
	return b.String()
}

// TestPhrases reads expressions alone, and in a sentence.
func TestPhrases(t *testing.T) {
	for _, line := range lines(t, "phrases.tsv") {
		phrase, want, _ := strings.Cut(line, "\t")
		for _, frame := range []string{"%s", "The bill came to %s, officials said.", "(%s)"} {
			text := fmt.Sprintf(frame, phrase)
			got := "-"
			found := money.Find(text)
			checkInvariants(t, text, found)
			if len(found) > 0 {
				got = value(found[0])
			}
			if got != want || len(found) > 1 {
				t.Errorf("%q: got %s in %d mentions, want %s", text, got, len(found), want)
			}
		}
	}
}

// TestSentences reads sentences: after a tab, what Find gives for each.
func TestSentences(t *testing.T) {
	for _, line := range lines(t, "sentences.tsv") {
		text, want, _ := strings.Cut(line, "\t")
		found := money.Find(text)
		checkInvariants(t, text, found)
		var all []string
		for _, m := range found {
			all = append(all, describe(m, text))
		}
		if got := strings.Join(all, " | "); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestNothing reads sentences in which there is no amount, no percentage and no count.
func TestNothing(t *testing.T) {
	for _, text := range lines(t, "nothing.txt") {
		for _, m := range money.Find(text) {
			t.Errorf("%s\n found %s", text, describe(m, text))
		}
	}
}

// TestParseOfString reads back what String writes for every amount of the phrases.
func TestParseOfString(t *testing.T) {
	for _, line := range lines(t, "phrases.tsv") {
		phrase, want, _ := strings.Cut(line, "\t")
		amount, err := money.Parse(phrase)
		if err != nil {
			continue
		}
		again, err := money.Parse(amount.String())
		if err != nil || again.String() != amount.String() || amount.String() != want {
			t.Errorf("%q: %s, read back %s (%v), want %s", phrase, amount, again, err, want)
		}
	}
}
