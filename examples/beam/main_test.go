package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	os.Exit(m.Run())
}

// bad are lines that hold no article, with what the reject says of them.
var bad = map[string]string{
	`{"id": "b1", "text": "broken`: "unexpected end of JSON input",
	`{"id": "b2"}`:                 "no text",
	`{"id": "b3", "text": "Rain.", "published": "someday"}`: `Published is "someday"`,
	"cut": "unexpected EOF", // in place of the line, for a file that is cut off
}

// write writes two files of 200 articles in all, one of them gzipped, with bad and blank lines, and one that is cut off.
func write(t *testing.T, folder string) {
	t.Helper()
	var text [2]bytes.Buffer
	for i := range 200 {
		article := map[string]string{"id": fmt.Sprintf("a%d", i), "published": "2024-05-08", "text": fmt.Sprintf(
			"Valparaíso <port>\n\nThe port handled %d containers last month, director Inés Rojas said. “We earned $%d million,” she added.", i+20, i+2)}
		if i%10 == 0 {
			delete(article, "id")
		}
		line, _ := json.Marshal(article)
		text[i%2].WriteString(string(line) + "\n\n")
	}
	for line := range bad {
		if line != "cut" {
			text[0].WriteString(line + "\n")
		}
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	w.Write(text[1].Bytes())
	w.Close()
	for name, data := range map[string][]byte{"a.jsonl": text[0].Bytes(), "b.jsonl.gz": packed.Bytes(), "cut.jsonl.gz": packed.Bytes()[:40]} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// sorted are the lines of a file, sorted.
func sorted(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	slices.Sort(lines)
	return lines
}

// archive has the program of examples/archive read the folder; it gives its lines, sorted, and how many rejects it has.
func archive(t *testing.T, folder string) (lines []string, rejects int) {
	t.Helper()
	out := t.TempDir()
	program, facts := filepath.Join(out, "archive.exe"), filepath.Join(out, "facts.jsonl")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir = filepath.Join("..", "archive") // a module of its own
	if told, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, told)
	}
	if told, err := exec.Command(program, "-o", facts, folder).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, told)
	}
	return sorted(t, facts), len(sorted(t, facts+".rejects"))
}

// TestPipeline: on the prism runner, the sorted output is that of examples/archive; bad lines are on the side, and the metrics tell both.
func TestPipeline(t *testing.T) {
	folder, out := t.TempDir(), t.TempDir()
	write(t, folder)
	f := files{filepath.Join(folder, "*.jsonl*"), filepath.Join(out, "facts.jsonl"), filepath.Join(out, "rejects.jsonl")}
	var told bytes.Buffer
	if err := run(context.Background(), f, &extractFn{}, &told); err != nil {
		t.Fatal(err)
	}
	want, rejected := archive(t, folder)
	got := sorted(t, f.output)
	for i := range got { // here a file goes by its whole path
		got[i] = strings.Replace(got[i], `{"id":"`+folder+string(filepath.Separator), `{"id":"`, 1)
	}
	slices.Sort(got)
	if !slices.Equal(got, want) || len(got) != 200 {
		t.Errorf("%d Documents, archive writes %d; the first is\n%s\nand not\n%s", len(got), len(want), got[0], want[0])
	}
	rejects := sorted(t, f.rejects)
	for _, line := range rejects {
		var r rejection
		if err := json.Unmarshal([]byte(line), &r); err != nil || r.Place == "" {
			t.Errorf("%v: %s", err, line)
		}
		if strings.HasSuffix(r.Place, "cut.jsonl.gz:1") {
			r.Raw = "cut"
		}
		if want := bad[r.Raw]; want == "" || !strings.Contains(r.Reason, want) {
			t.Errorf("%q: %s, want %s", r.Raw, r.Reason, want)
		}
	}
	if len(rejects) != len(bad) || rejected != len(bad) {
		t.Errorf("%d rejects, and %d of archive, want %d", len(rejects), rejected, len(bad))
	}
	if !strings.HasPrefix(told.String(), "200 articles, 4 rejected, ") || strings.HasSuffix(told.String(), " 0 facts\n") {
		t.Errorf("metrics: %s", &told)
	}
}

// TestSettings: bad settings are an error before anything runs.
func TestSettings(t *testing.T) {
	f := files{"in", "out", "rejects"}
	if err := run(context.Background(), f, &extractFn{Dollar: "doubloon"}, os.Stderr); err == nil {
		t.Error("no error for a dollar of doubloons")
	}
	if err := run(context.Background(), files{}, &extractFn{}, os.Stderr); err == nil {
		t.Error("no error without files")
	}
}
