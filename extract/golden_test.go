package extract_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/internal/golden"
)

const articles = "../testdata/articles"

// article reads an article of testdata and the day of publication that is given from outside, if any.
func article(t testing.TB, name string) extract.Article {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(articles, name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	days, err := os.ReadFile(filepath.Join(articles, "published.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	a := extract.Article{ID: name, Text: string(text)}
	for line := range strings.Lines(string(days)) {
		if day, found := strings.CutPrefix(strings.TrimSpace(line), name+"\t"); found {
			if a.Published, err = time.Parse(time.DateOnly, day); err != nil {
				t.Fatal(err)
			}
		}
	}
	return a
}

// names are the names of the articles of testdata.
func names(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(articles, "*.txt"))
	if err != nil || len(files) < 8 {
		t.Fatalf("%d articles, %v", len(files), err)
	}
	for i, file := range files {
		files[i] = strings.TrimSuffix(filepath.Base(file), ".txt")
	}
	return files
}

// TestArticles compares what comes out for each article with NAME.json, which says what is right. What is known to be
// wrong stands in NAME.known, a line a fact: "-" is missing, "+" should not be there. The test fails when
// a fact goes wrong that is not listed, and when a listed one comes right; -update renews the lists.
func TestArticles(t *testing.T) {
	var x extract.Extractor
	for _, name := range names(t) {
		t.Run(name, func(t *testing.T) {
			want, got := compared(t, &x, name)
			golden.Lines(t, filepath.Join(articles, name+".known"), difference(want, got))
		})
	}
}

// compared gives the facts that are right for an article, and those that come out.
func compared(t *testing.T, x *extract.Extractor, name string) (want, got []string) {
	t.Helper()
	doc, err := x.Extract(t.Context(), article(t, name))
	if err != nil {
		t.Fatal(err)
	}
	right, err := os.ReadFile(filepath.Join(articles, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return facts(t, right), facts(t, []byte(marshal(t, doc)))
}

// difference lists what one of two lists of facts has and the other has not.
func difference(want, got []string) []string {
	var lines []string
	for _, fact := range want {
		if !slices.Contains(got, fact) {
			lines = append(lines, "- "+fact)
		}
	}
	for _, fact := range got {
		if !slices.Contains(want, fact) {
			lines = append(lines, "+ "+fact)
		}
	}
	return lines
}

// object is a JSON object of a Document.
type object map[string]any

// facts writes a Document as lines, a fact each, with names and texts in place of indexes.
func facts(t *testing.T, data []byte) []string {
	t.Helper()
	var doc object
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	lines := []string{fmt.Sprintf("published %v", doc["published"])}
	if line, ok := doc["dateline"].(map[string]any); ok {
		lines = append(lines, fmt.Sprintf("dateline %v-%v %s %s", line["start"], line["end"],
			doc.refer("entities", line["place"]), doc.refer("entities", line["agency"])))
	}
	for _, e := range doc.list("entities") {
		for _, m := range e.list("mentions") {
			lines = append(lines, fmt.Sprintf("name %s %s %s %s", m.place(), e["type"], e["name"], e.rest("of", "country")))
		}
		for _, title := range e.list("titles") {
			lines = append(lines, fmt.Sprintf("title %s of %s", title.place(), e["name"]))
		}
	}
	for _, kind := range []string{"money", "percents", "counts", "dates", "quotes"} {
		for _, m := range doc.list(kind) {
			lines = append(lines, fmt.Sprintf("%s %s %s%s", kind, m.place(), doc.links(m), m.rest("amount", "value", "min",
				"max", "currency", "unit", "qualifier", "direction", "per", "kind", "type", "from", "to", "mod", "open", "cue", "partial")))
		}
	}
	for _, f := range doc.list("figures") {
		lines = append(lines, "figure "+doc.figure(f))
	}
	for _, b := range doc.list("boilerplate") {
		lines = append(lines, fmt.Sprintf("boilerplate %v-%v %v", b["start"], b["end"], b["kind"]))
	}
	for i, line := range lines {
		lines[i] = strings.Join(strings.Fields(line), " ")
	}
	return lines
}

func (o object) list(key string) []object {
	items, _ := o[key].([]any)
	list := make([]object, len(items))
	for i, item := range items {
		list[i] = item.(map[string]any)
	}
	return list
}

// refer is the name or the text of the item of a list that an index points to.
func (o object) refer(list string, index any) string {
	i, ok := index.(float64)
	if !ok {
		return "none"
	}
	item := o.list(list)[int(i)]
	if name, ok := item["name"].(string); ok {
		return name
	}
	return fmt.Sprint(item["text"])
}

// place is where a mention stands and its text.
func (o object) place() string { return fmt.Sprintf("%v-%v [%v]", o["start"], o["end"], o["text"]) }

// rest is the values of further keys, as far as they are there.
func (o object) rest(keys ...string) string {
	var parts []string
	for _, key := range keys {
		if value, ok := o[key]; ok && value != "" {
			parts = append(parts, fmt.Sprintf("%s=%v", key, value))
		}
	}
	return strings.Join(parts, " ")
}

// links are the indexes of a mention, as what they point to.
func (o object) links(m object) string {
	var parts []string
	if _, ok := m["speaker"]; ok {
		parts = append(parts, "speaker="+o.refer("entities", m["speaker"])+" ")
	}
	if words, ok := m["speaker_text"].(map[string]any); ok {
		parts = append(parts, "words="+object(words).place()+" ")
	}
	if _, ok := m["equiv_of"]; ok {
		parts = append(parts, "equiv_of="+o.refer("money", m["equiv_of"])+" ")
	}
	for _, part := range m.list("parts") {
		parts = append(parts, "part="+part.place()+" "+part.rest("type", "value")+" ")
	}
	return strings.Join(parts, "")
}

// figure is a figure with its number, topic, period, direction and what it is compared to.
func (o object) figure(f object) string {
	var number string
	for key, list := range map[string]string{"money": "money", "percent": "percents", "count": "counts"} {
		if i, ok := f[key].(float64); ok {
			number = o.list(list)[int(i)].place()
		}
	}
	topic := "none"
	if t, ok := f["topic"].(map[string]any); ok {
		topic = fmt.Sprint(t["text"])
	}
	return fmt.Sprintf("%s topic=%s period=%s compared_to=%s %s", number, topic, o.refer("dates", f["period"]),
		o.refer("dates", f["compared_to"]), f.rest("direction"))
}
