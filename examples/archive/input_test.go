package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// sentences are what the articles of the tests are made of.
var sentences = []string{
	"Shares of Halvorsen Marine fell %d%% on Tuesday after the shipyard cut its forecast.",
	"“We ordered %d turbines last March,” energy minister Ilse Brandt told reporters in Rotterdam.",
	"Revenue rose to $%d million in the third quarter, the Lagos-based lender said.",
	"The European Commission approved €%d billion for the rail link between Porto and Vigo.",
	"More than %d people were moved to shelters near Cebu before the storm, officials said.",
	"Judge Ravi Menon adjourned the case until 14 May and set bail at £%d,000.",
	"Trade reached %d billion yen from January-October 2023, and the fair of Feb. 29-March 2 will come again.",
	"Exports to Japan grew by %d percent compared to 2021 <data & notes>.",
}

// articleText makes up an article.
func articleText(random *rand.Rand) string {
	text := "Markets and courts"
	for range 2 + random.IntN(8) {
		text += "\n\n" + fmt.Sprintf(sentences[random.IntN(len(sentences))], 2+random.IntN(90))
	}
	return text
}

// jsonLines makes up a file of articles with the flaws that files have: bad lines, blank ones, no id, no day, no last newline.
func jsonLines(count int, seed uint64) []byte {
	random := rand.New(rand.NewPCG(seed, 1))
	var b bytes.Buffer
	b.WriteString("\xef\xbb\xbf")
	for i := range count {
		article := map[string]any{"text": articleText(random), "source": "made up"}
		if i%3 > 0 {
			article["id"] = fmt.Sprintf("%d-%d", seed, i)
		}
		if i%5 > 0 {
			article["published"] = fmt.Sprintf("2024-%02d-%02d", 1+random.IntN(12), 1+random.IntN(28))
		}
		line, _ := json.Marshal(article)
		switch {
		case i%41 == 13:
			line = line[:len(line)-2]
		case i%41 == 14:
			line = []byte(`{"id": "empty"}`)
		case i%41 == 15:
			line = []byte(`{"text": "Rain.", "published": "last week"}`)
		case i%41 == 16:
			b.WriteString("\r\n  \n")
		}
		b.Write(line)
		if i < count-1 {
			b.WriteByte('\n')
		}
	}
	return b.Bytes()
}

func zipped(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

// makeFile writes one file of articles.
func makeFile(t *testing.T, count int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	writeFile(t, path, jsonLines(count, 7))
	return path
}

// makeFolder writes a folder with files of every kind, whole and damaged.
func makeFolder(t *testing.T, count int) string {
	t.Helper()
	random := rand.New(rand.NewPCG(3, 3))
	folder := filepath.Join(t.TempDir(), "archive")
	add := func(name string, data []byte) { writeFile(t, filepath.Join(folder, filepath.FromSlash(name)), data) }
	cut := zipped(jsonLines(count, 3))
	cut = cut[:len(cut)*2/3]
	add("2023/a.jsonl", jsonLines(count, 1))
	add("2023/b.jsonl.gz", zipped(jsonLines(count, 2)))
	add("2023/cut.jsonl.gz", cut)
	add("2023/empty.jsonl", nil)
	add("2023/empty.txt.gz", nil)
	add("2023/false.txt.gz", []byte("no gzip at all"))
	add("2024/bad.json", []byte("{"))
	add("2024/one.json", []byte(`{"id": "one", "text": "Ferry fares rise 4% in Split.", "published": "2024-05-06T07:08:09+02:00"}`))
	for i := range 9 {
		add(fmt.Sprintf("2024/texts/%d.txt", i), []byte(articleText(random)))
	}
	add("2024/texts/latin.txt", []byte("Caf\xe9 owners in Nice pay \x80 5 million more.\n"))
	add("notes.md", []byte("not an article"))
	return folder
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}
