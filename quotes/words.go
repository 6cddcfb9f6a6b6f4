package quotes

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

// wordKind is a set of the kinds of words.tsv, a bit each.
type wordKind uint16

const (
	clauseWord wordKind = 1 << iota
	joinWord
	asideWord
	auxiliaryWord
	beingWord
	complementWord
	authorWord
	shortenedWord
	particleWord
)

var wordKinds = map[string]wordKind{"clause": clauseWord, "join": joinWord, "aside": asideWord, "auxiliary": auxiliaryWord, "being": beingWord,
	"complement": complementWord, "author": authorWord, "shortened": shortenedWord, "particle": particleWord}

//go:embed words.tsv
var wordsTSV string

// grammar is the kinds of the words of words.tsv, by their hash.
var grammar = sync.OnceValue(func() *token.Table[wordKind] {
	words, err := parseWords(wordsTSV)
	if err != nil {
		panic(err) // the file is part of the program; a test parses it
	}
	return words
})

// parseWords reads lines of a word, a tab and kinds.
func parseWords(tsv string) (*token.Table[wordKind], error) {
	words := new(token.Table[wordKind])
	line := 0
	for l := range strings.Lines(tsv) {
		line++
		l = strings.TrimRight(l, "\r\n")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		word, kinds, _ := strings.Cut(l, "\t")
		for kind := range strings.FieldsSeq(kinds) {
			k, ok := wordKinds[kind]
			if !ok {
				return nil, fmt.Errorf("quotes: words.tsv:%d: unknown kind %q", line, kind)
			}
			hash := token.HashOf(word)
			words.Put(hash, words.Get(hash)|k)
		}
	}
	return words, nil
}

// has reports whether a token is a word of the kind.
func has(tok token.Token, k wordKind) bool { return grammar().Get(tok.Hash)&k != 0 }
