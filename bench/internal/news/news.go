// Package news makes the texts that are measured: the articles of testdata, varied by a fixed seed.
package news

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/lede-go/lede/extract"
)

// Articles are the articles of testdata.
type Articles []string

// Published is the day against which relative dates are resolved.
var Published = time.Date(2024, time.May, 21, 0, 0, 0, 0, time.UTC)

// Load reads the articles of a folder.
func Load(folder string) (Articles, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	var all Articles
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		all = append(all, string(data))
	}
	if len(all) == 0 {
		return nil, errors.New("no articles in " + folder)
	}
	return all, nil
}

// Sized is a text of a size in bytes: the articles one after another, with other numbers each time round.
func (n Articles) Sized(size int) string {
	var text strings.Builder
	random := rand.New(rand.NewPCG(1, 2))
	for i := 0; text.Len() < size; i++ {
		text.WriteString(vary(n[i%len(n)], random, i/len(n)))
		text.WriteString("\n\n")
	}
	return text.String()[:size]
}

// Stream gives count articles, varied by a fixed seed.
func (n Articles) Stream(count int) func(yield func(extract.Article) bool) {
	return func(yield func(extract.Article) bool) {
		random := rand.New(rand.NewPCG(3, 4))
		for i := range count {
			if !yield(extract.Article{ID: fmt.Sprint(i), Text: vary(n[i%len(n)], random, i), Published: Published}) {
				return
			}
		}
	}
}

// names are put in the place of some names of the articles, so that not every text has the same ones.
var names = []string{"Alder", "Birch", "Cedar", "Dorn", "Elmhurst", "Fenwick", "Garside", "Holloway", "Ibsen", "Juniper", "Kestrel", "Lindqvist"}

// vary changes digits and, after the first round, surnames of an article.
func vary(text string, random *rand.Rand, round int) string {
	if round == 0 {
		return text
	}
	name := names[random.IntN(len(names))] + names[random.IntN(len(names))][:2]
	text = strings.NewReplacer("Solheim", name, "Weber", name, "Hale", name, "Panda", name, "Menon", name).Replace(text)
	return strings.Map(func(r rune) rune {
		if r >= '2' && r <= '8' && random.IntN(4) == 0 {
			return '2' + rune(random.IntN(7))
		}
		return r
	}, text)
}
