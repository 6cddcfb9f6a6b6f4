package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/lede-go/lede/extract"
)

// archive runs the program in this process and gives what it prints.
func archive(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(context.Background(), args, &out, io.Discard); err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return out.String()
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// wanted are the articles of makeFile's lines, as the program should read them, and the number of bad lines.
func wanted(t *testing.T, lines []byte) (articles []extract.Article, bad int) {
	t.Helper()
	number := 0
	for line := range bytes.Lines(bytes.TrimPrefix(lines, []byte("\xef\xbb\xbf"))) {
		number++
		var a extract.Article
		switch err := json.Unmarshal(line, &a); {
		case len(bytes.TrimSpace(line)) == 0:
			continue
		case err != nil || a.Text == "":
			bad++
			continue
		}
		r := record{article: a, file: "articles.jsonl", line: number}
		r.complete(a.Published)
		articles = append(articles, r.article)
	}
	return articles, bad
}

// TestJSONLines: the output is the Document of every good line, in order; the bad ones are told with number and reason.
func TestJSONLines(t *testing.T) {
	input, output := makeFile(t, 120), filepath.Join(t.TempDir(), "facts.jsonl")
	summary := archive(t, "-o", output, input)
	articles, bad := wanted(t, read(t, input))
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	var x extract.Extractor
	for doc, err := range x.All(context.Background(), slices.Values(articles)) {
		if err != nil {
			t.Fatal(err)
		}
		encoder.Encode(doc)
	}
	if got := read(t, output); !bytes.Equal(got, want.Bytes()) {
		t.Errorf("the output has %d bytes, extract gives %d", len(got), want.Len())
	}
	rejects := read(t, output+".rejects")
	if n := bytes.Count(rejects, []byte("\n")); n != bad || bad == 0 {
		t.Errorf("%d rejects, want %d", n, bad)
	}
	for _, part := range []string{`{"file":"articles.jsonl","line":14,"reason":"unexpected end of JSON input","raw":"{`,
		`"line":15,"reason":"no text","raw":"{\"id\": \"empty\"}"`, `"line":16,"reason":"extract: Published is \"last week\"`, `"line":57`} {
		if !strings.Contains(string(rejects), part) {
			t.Errorf("the rejects lack %s:\n%s", part, rejects)
		}
	}
	for _, part := range []string{"articles, ", "GPE Rotterdam", "USD", "Articles a day: "} {
		if !strings.Contains(summary, part) {
			t.Errorf("the summary lacks %q:\n%s", part, summary)
		}
	}
}

// TestGzip: compressed in and out, with several members, it holds what it holds uncompressed.
func TestGzip(t *testing.T) {
	input, folder := makeFile(t, 60), t.TempDir()
	plain, packed := filepath.Join(folder, "plain.jsonl"), filepath.Join(folder, "packed.jsonl.gz")
	archive(t, "-o", plain, input)
	writeFile(t, filepath.Join(folder, "in", "articles.jsonl.gz"), zipped(read(t, input)))
	archive(t, "-o", packed, "-checkpoint", "7", filepath.Join(folder, "in", "articles.jsonl.gz"))
	r, err := gzip.NewReader(bytes.NewReader(read(t, packed)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(r)
	want := bytes.ReplaceAll(read(t, plain), []byte(`"id":"articles.jsonl:`), []byte(`"id":"articles.jsonl.gz:`))
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%v: %d bytes, want %d", err, len(got), len(want))
	}
}

// TestFolder: every kind of file gives its articles, in the order of the names; the damaged ones are rejected, no more.
func TestFolder(t *testing.T) {
	output := filepath.Join(t.TempDir(), "facts.jsonl")
	archive(t, "-o", output, "-published", "2024-01-02", makeFolder(t, 50))
	var ids []string
	for line := range bytes.Lines(read(t, output)) {
		var doc struct{ ID, Published string }
		if err := json.Unmarshal(line, &doc); err != nil || doc.Published == "" {
			t.Fatalf("%v: %s", err, line)
		}
		ids = append(ids, doc.ID)
	}
	for _, id := range []string{"2023/a.jsonl:1", "1-1", "2023/b.jsonl.gz:1", "2-49", "one", "2024/texts/0.txt", "2024/texts/latin.txt"} {
		if !slices.Contains(ids, id) {
			t.Errorf("no article %q", id)
		}
	}
	rejects := string(read(t, output+".rejects"))
	for _, part := range []string{`"file":"2023/cut.jsonl.gz","line":`, `"file":"2023/empty.txt.gz","reason":"unexpected EOF"`,
		`"file":"2023/false.txt.gz","reason":"gzip: invalid header"`, `"file":"2024/bad.json","reason":`} {
		if !strings.Contains(rejects, part) {
			t.Errorf("the rejects lack %s:\n%s", part, rejects)
		}
	}
	if strings.Contains(rejects+strings.Join(ids, " "), "notes.md") {
		t.Error("a file without articles was read")
	}
}

// TestCSV: every kind of rows has its columns, and a row for each of its mentions.
func TestCSV(t *testing.T) {
	input, folder := makeFile(t, 30), t.TempDir()
	articles, _ := wanted(t, read(t, input))
	for rows, count := range map[string]func(*extract.Document) int{
		"figures": func(d *extract.Document) int { return len(d.Figures) },
		"dates":   func(d *extract.Document) int { return len(d.Dates) },
		"amounts": func(d *extract.Document) int { return len(d.Money) },
	} {
		output := filepath.Join(folder, rows+".csv")
		archive(t, "-o", output, "-rows", rows, input)
		table, err := csv.NewReader(bytes.NewReader(read(t, output))).ReadAll()
		if err != nil || !slices.Equal(table[0], columns(rows)) {
			t.Fatalf("%s: %v", rows, err)
		}
		want := 1
		for _, a := range articles {
			doc, _ := extract.Extract(a.Text, extract.Published(a.Published))
			want += count(doc)
		}
		if len(table) != want || want < 20 {
			t.Errorf("%s: %d rows, want %d", rows, len(table), want)
		}
	}
}

// TestBulk: pairs of lines, an action with the id and a source with the text and the facts.
func TestBulk(t *testing.T) {
	input, output := makeFile(t, 10), filepath.Join(t.TempDir(), "facts.bulk")
	archive(t, "-o", output, "-format", "bulk", "-index", "news", input)
	articles, _ := wanted(t, read(t, input))
	decoder := json.NewDecoder(bytes.NewReader(read(t, output)))
	for _, a := range articles {
		var action struct {
			Index struct {
				Index string `json:"_index"`
				ID    string `json:"_id"`
			}
		}
		var doc struct {
			ID, Text string
			Entities []json.RawMessage
		}
		if err := decoder.Decode(&action); err != nil || action.Index.Index != "news" || action.Index.ID != a.ID {
			t.Fatalf("%v: action %+v of %s", err, action, a.ID)
		}
		if err := decoder.Decode(&doc); err != nil || doc.ID != a.ID || doc.Text != a.Text || doc.Entities == nil {
			t.Fatalf("%v: source %+v", err, doc)
		}
	}
	if decoder.More() {
		t.Error("more lines than articles")
	}
}

// TestParquet: read back from all parts, the rows are what the JSON Lines say.
func TestParquet(t *testing.T) {
	input, folder := makeFile(t, 60), t.TempDir()
	lines, table := filepath.Join(folder, "facts.jsonl"), filepath.Join(folder, "facts.parquet")
	archive(t, "-o", lines, input)
	archive(t, "-o", table, "-checkpoint", "25", input)
	names, _ := filepath.Glob(filepath.Join(table, "*"))
	if len(names) != 3 {
		t.Errorf("parts: %v", names)
	}
	var got []row
	for _, name := range names {
		rows, err := parquet.ReadFile[row](name)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, rows...)
	}
	var want []row
	for line := range bytes.Lines(read(t, lines)) {
		var r row
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.DisallowUnknownFields() // a field of the JSON that has no column would be lost
		if err := decoder.Decode(&r); err != nil {
			t.Fatal(err)
		}
		want = append(want, r)
	}
	a, _ := json.Marshal(normal(got))
	b, _ := json.Marshal(normal(want))
	if len(want) == 0 || !bytes.Equal(a, b) {
		t.Errorf("the table differs from the lines:\n%.600s\n%.600s", a, b)
	}
}

// normal makes lists of nothing alike: Parquet does not tell an empty list from none.
func normal(rows []row) []row {
	for i := range rows {
		r := &rows[i]
		r.Boilerplate = append([]kindSpan{}, r.Boilerplate...)
		r.Quotes = append([]quote{}, r.Quotes...)
		r.Money, r.Percents, r.Counts = append([]amount{}, r.Money...), append([]quantity{}, r.Percents...), append([]quantity{}, r.Counts...)
		r.Dates, r.Figures = append([]date{}, r.Dates...), append([]figure{}, r.Figures...)
		for k := range r.Dates {
			r.Dates[k].Parts = append([]datePart{}, r.Dates[k].Parts...)
		}
		r.Entities, r.Sentences = append([]entity{}, r.Entities...), append([]span{}, r.Sentences...)
		for k := range r.Entities {
			e := &r.Entities[k]
			e.Aliases, e.Titles = append([]string{}, e.Aliases...), append([]mention{}, e.Titles...)
		}
	}
	return rows
}

// TestTooLong: a line over the limit is rejected and does not stop the others.
func TestTooLong(t *testing.T) {
	input, output := filepath.Join(t.TempDir(), "in.jsonl"), filepath.Join(t.TempDir(), "out.jsonl")
	good := `{"text": "Rain in Oslo."}` + "\n"
	writeFile(t, input, []byte(good+strings.Repeat("x", maxLine+1)+"\n"+good))
	if got := archive(t, "-o", output, input); !strings.HasPrefix(got, "2 articles, 1 rejected\n") {
		t.Error(got)
	}
	if got := string(read(t, output+".rejects")); !strings.Contains(got, `"line":2,"reason":"longer than 64 MiB"`) {
		t.Errorf("%.200s", got)
	}
}

// TestRefused: what would lose data, or cannot be done, is refused and nothing is written.
func TestRefused(t *testing.T) {
	input, folder := makeFile(t, 3), makeFolder(t, 2)
	before := read(t, input)
	dir := t.TempDir()
	there := filepath.Join(dir, "there.jsonl")
	writeFile(t, there, []byte("precious\n"))
	for _, args := range [][]string{
		{"-o", there, input},                                        // not ours
		{"-restart", "-o", input, input},                            // the input itself
		{"-o", filepath.Join(folder, "2024", "out.jsonl"), folder},  // in the folder that is read
		{"-o", filepath.Join(dir, "x"), "-format", "xml", input},    // no such format
		{"-o", filepath.Join(dir, "x.csv"), "-rows", "cows", input}, // no such rows
		{"-o", filepath.Join(dir, "x"), "-published", "soon", input},
		{"-o", filepath.Join(dir, "x"), "-dollar", "doubloon", input},
		{"-o", filepath.Join(dir, "x.parquet.gz"), "-format", "parquet", input},
		{"-o", filepath.Join(dir, "x"), filepath.Join(dir, "nothing")},
		{"-o", filepath.Join(dir, "x"), t.TempDir()}, // no articles
		{input},
		{"-o", filepath.Join(dir, "x")},
	} {
		if err := run(context.Background(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
	if !bytes.Equal(read(t, input), before) || string(read(t, there)) != "precious\n" {
		t.Error("a file was written over")
	}
	if err := run(context.Background(), []string{"-h"}, io.Discard, io.Discard); err != nil {
		t.Errorf("-h: %v", err)
	}
}
