// Command prepare makes lexicon.bin, in the working directory, from the tables of internal/gazetteer, so that no program has to
// read them first.
//
//	go generate ./internal/tagger/lexicon
//
// The same tables give the same file, bit for bit.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := os.WriteFile("lexicon.bin", build(), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, "prepare:", err)
		os.Exit(1)
	}
}
