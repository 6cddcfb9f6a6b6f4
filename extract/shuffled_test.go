package extract_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/extract"
)

// TestShuffledWords holds a Document to its promises on the words that the rooms know and those of the articles, in any
// order, with and without blanks: 20,000 texts, the same ones each time.
func TestShuffledWords(t *testing.T) {
	words := vocabulary(t)
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		text := shuffled(words, random)
		a := extract.Article{Text: text, Published: day("2020-06-01")}
		if first, second := marshal(t, read(t, a)), marshal(t, read(t, a)); first != second {
			t.Fatalf("%q: twice, but not the same:\n%s\n%s", text, first, second)
		}
	}
}

// vocabulary is the words of the vocabulary files and of the articles, and as many marks and words of few letters.
func vocabulary(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../internal/token/vocabulary/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	var words []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if word, _, found := strings.Cut(line, "\t"); found && !strings.HasPrefix(line, "#") {
				words = append(words, word)
			}
		}
	}
	for _, name := range names(t) {
		words = append(words, strings.Fields(article(t, name).Text)...)
	}
	joints := strings.Fields(", . ; : “ ” « » \" ' ’ ( ) - – $ € % 5 1,000 2020 million with as while and said rose fell to from of in by than the per a")
	joints = append(joints, "\n", "\n\n")
	return slices.Concat(words, slices.Repeat(joints, len(words)/len(joints)))
}

// shuffled is a text of up to 25 of the words.
func shuffled(words []string, random *rand.Rand) string {
	var b strings.Builder
	for range 1 + random.IntN(25) {
		word := words[random.IntN(len(words))]
		if random.IntN(4) == 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		b.WriteString(word)
		if random.IntN(5) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
