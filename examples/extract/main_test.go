package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const text = "Published 3 February 2020\n\nAcme lifts forecast\n\n“Sales were good,” Acme chief Ann Lee said. " +
	"Revenue rose 5% to $1.8 billion in January."

func runOn(t *testing.T, in string, args ...string) (out, errs string, err error) {
	t.Helper()
	var o, e bytes.Buffer
	err = run(args, strings.NewReader(in), &o, &e)
	return o.String(), e.String(), err
}

func TestReport(t *testing.T) {
	out, _, err := runOn(t, text)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Published 3 February 2020", "Entities", "PERSON", "Ann Lee", "1800000000", "USD",
		"2020-01", "“Sales were good,”", "Figures"} {
		if !strings.Contains(out, want) {
			t.Errorf("the report lacks %q:\n%s", want, out)
		}
	}
}

// TestColor: in colours the article comes first, all of it, and then the same report.
func TestColor(t *testing.T) {
	plain, _, err := runOn(t, text)
	if err != nil || strings.Contains(plain, "\x1b[") {
		t.Fatalf("%v: what is no terminal gets colours:\n%q", err, plain)
	}
	colored, _, err := runOn(t, text+"\n", "-color")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(colored, "\x1b[32m$1.8 billion\x1b[0m") {
		t.Errorf("the amount is not green:\n%q", colored)
	}
	if got := regexp.MustCompile(`\x1b\[[0-9;]*m`).ReplaceAllString(colored, ""); got != text+"\n\n"+plain {
		t.Errorf("without its colours it is\n%s\nand not the article with the report", got)
	}
}

// TestIsTerminal: a file and a pipe are none.
func TestIsTerminal(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer out.Close()
	if isTerminal(file) || isTerminal(out) || isTerminal(io.Discard) {
		t.Error("taken for a terminal")
	}
}

func TestReportOfFile(t *testing.T) {
	out, _, err := runOn(t, "", "../../testdata/articles/diplomacy.txt")
	if err != nil || !strings.Contains(out, "Solheim") {
		t.Errorf("%v:\n%s", err, out)
	}
}

func TestJSON(t *testing.T) {
	out, _, err := runOn(t, text, "-json", "-published", "2021-05-06")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct{ Published string }
	if err := json.Unmarshal([]byte(out), &doc); err != nil || doc.Published != "2021-05-06" {
		t.Errorf("%v, published %q:\n%s", err, doc.Published, out)
	}
}

// TestLines: an answer for every good line, in order; a bad one is told with its number and gives an error at the end.
func TestLines(t *testing.T) {
	var in strings.Builder
	for i := range 300 {
		switch i {
		case 7:
			in.WriteString("{not json}\n")
		case 8:
			in.WriteString("\n")
		case 9:
			in.WriteString(`{"id": "9", "text": "x", "published": "someday"}` + "\n")
		default:
			fmt.Fprintf(&in, `{"id": "%d", "text": "Sales rose %d%% in May <2020>.", "other": 1}`+"\n", i, i)
		}
	}
	out, errs, err := runOn(t, strings.TrimSuffix(in.String(), "\n"), "-jsonl")
	if err == nil || !strings.Contains(err.Error(), "2 lines skipped") {
		t.Errorf("error %v, want 2 lines skipped", err)
	}
	if !strings.Contains(errs, "line 8: ") || !strings.Contains(errs, `line 10: extract: Published is "someday"`) {
		t.Errorf("on standard error: %s", errs)
	}
	if strings.Contains(out, `\u003c`) {
		t.Error("marks of HTML are escaped")
	}
	next := 0
	for line := range strings.Lines(out) {
		if next == 7 {
			next = 10
		}
		var doc struct{ ID string }
		if err := json.Unmarshal([]byte(line), &doc); err != nil || doc.ID != fmt.Sprint(next) {
			t.Fatalf("want document %d: %v, %s", next, err, line)
		}
		next++
	}
	if next != 300 {
		t.Errorf("the last document is %d, want 299", next-1)
	}
}

// TestBadUse: what cannot be done is said, not done.
func TestBadUse(t *testing.T) {
	for _, args := range [][]string{{"-published", "soon"}, {"no-such-file.txt"}, {"a", "b"}, {"-nosuch"}} {
		if _, _, err := runOn(t, "", args...); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
	if err := run([]string{"-h"}, strings.NewReader(""), io.Discard, io.Discard); err != nil {
		t.Errorf("-h: %v", err)
	}
}
