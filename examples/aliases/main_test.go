package main

import (
	"strings"
	"testing"
)

// TestRun: two ways to call a body come out under the name that the newsroom gives it.
func TestRun(t *testing.T) {
	var out strings.Builder
	if err := run(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`Federal Reserve System: ["Fed" "Federal Reserve"]`,
		`U.S. Department of State: ["Foggy Bottom" "State Department"]`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the output lacks %s:\n%s", want, out.String())
		}
	}
}
