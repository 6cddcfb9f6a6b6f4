package main

import (
	"bytes"
	"os"
	"testing"
)

// TestFile compares the file that is shipped with the tables, bit for bit.
func TestFile(t *testing.T) {
	got, err := os.ReadFile("../lexicon.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, build()) {
		t.Error("lexicon.bin is not what the tables of internal/gazetteer give; after a change of them or of the tokenizer, run\n" +
			"\tgo generate ./internal/tagger/lexicon")
	}
}
