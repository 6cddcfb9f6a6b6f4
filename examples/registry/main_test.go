package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	in, err := os.Open("testdata/articles.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var out bytes.Buffer
	if err := run([]string{"testdata/portfolio.tsv"}, in, &out); err != nil {
		t.Fatal(err)
	}
	want := "a1\tOSL\tOriel Shipping\t0\tOriel Shipping\n" +
		"a1\tP17\tKaren Whitfield\t58\tKaren Whitfield\n" +
		"a1\tOSL\tOriel Shipping\t84\tOriel\n" +
		"a2\tHRL\tHarlan Foods\t17\tHarlan Foods Inc.\n" +
		"a2\tP17\tKaren Whitfield\t49\tWhitfield\n"
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
}

func TestErrors(t *testing.T) {
	for _, args := range [][]string{nil, {"testdata/none.tsv"}, {"testdata/articles.jsonl"}} {
		if err := run(args, strings.NewReader(""), &bytes.Buffer{}); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
	if err := run([]string{"testdata/portfolio.tsv"}, strings.NewReader("{oops"), &bytes.Buffer{}); err == nil {
		t.Error("bad input: no error")
	}
}
