package dates

import (
	"math/rand"
	"strings"
	"testing"
	"time"
)

// TestShuffledWords holds what is promised of mentions on words of the phrases in any order, with and
// without blanks between them. The seed is fixed: every run sees the same texts.
func TestShuffledWords(t *testing.T) {
	var words []string
	for _, p := range phrases(t) {
		words = append(words, strings.Fields(p.text)...)
	}
	words = append(words, "-", "–", "'", "’", ",", "/", ":", "and", "to", "from", "1", "2", "12", "the", "of", "a")
	rng := rand.New(rand.NewSource(20191213))
	for range 20_000 {
		var b strings.Builder
		for range 1 + rng.Intn(12) {
			b.WriteString(words[rng.Intn(len(words))])
			if rng.Intn(3) > 0 {
				b.WriteByte(' ')
			}
		}
		text := b.String()
		checkMentions(t, text, Find(text, time.Unix(rng.Int63n(1<<38), 0).UTC()))
		checkMentions(t, text, Find(text, time.Time{}))
	}
}
