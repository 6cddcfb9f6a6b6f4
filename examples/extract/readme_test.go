package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestREADME: what the README shows is what comes out, but for what it leaves out between lines of "…".
func TestREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	const command = "$ go run ./examples/extract "
	_, shown, found := strings.Cut(string(readme), command)
	if !found {
		t.Fatalf("the README does not show %q", command)
	}
	block, _, _ := strings.Cut(shown, "```")
	lines := strings.Split(strings.TrimRight(block, "\n"), "\n")
	out, _, err := runOn(t, "", "../../"+lines[0])
	if err != nil {
		t.Fatal(err)
	}
	rest := strings.Split(out, "\n")
	for _, line := range lines[1:] {
		if strings.TrimSpace(line) == "…" {
			continue
		}
		at := slices.Index(rest, line)
		if at < 0 {
			t.Fatalf("the README shows a line that does not come out, or not there: %q\n%s", line, out)
		}
		rest = rest[at+1:]
	}
}
