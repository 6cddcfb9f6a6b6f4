package main

import (
	"slices"

	"github.com/lede-go/lede/internal/tagger"
	"github.com/lede-go/lede/internal/token"
)

// inventory numbers the features that occur often enough.
type inventory struct {
	numbers map[uint32]int32
	hashes  []uint32
	counts  []int32
}

const (
	rarest = 2   // a feature that occurs less often is left out
	doubt  = 0.3 // how much of its weight a stretch of the machine-made corpus keeps whose labels surprise the guess
)

// count numbers the features of the documents.
func count(docs []document, guesses [][]tagger.Label) *inventory {
	seen := map[uint32]int32{}
	for n := range docs {
		for _, o := range docs[n].observe(guesses[n]) {
			for i := range o.Local {
				for _, f := range o.Local[i] {
					seen[f]++
				}
				for _, f := range o.Memory[i] {
					seen[f]++
				}
			}
		}
	}
	v := &inventory{numbers: map[uint32]int32{}}
	for f, n := range seen {
		if n >= rarest {
			v.hashes = append(v.hashes, f)
		}
	}
	slices.Sort(v.hashes)
	for i, f := range v.hashes {
		v.numbers[f] = int32(i)
		v.counts = append(v.counts, seen[f])
	}
	return v
}

func (d *document) observe(guess []tagger.Label) []tagger.Observed {
	if guess == nil {
		guess = make([]tagger.Label, len(d.text.Tokens))
	}
	return tagger.Observe(d.text, d.lists, guess)
}

// examples turns documents into numbers.
func (v *inventory) examples(docs []document, guesses [][]tagger.Label) []example {
	var all []example
	for n := range docs {
		gold := docs[n].labels()
		for _, o := range docs[n].observe(guesses[n]) {
			e := example{gold: gold[o.First:o.Last], weight: docs[n].weight, document: n}
			if !proper(e.gold) {
				continue
			}
			if docs[n].source == "gmb" && surprises(e.gold, guesses[n], o.Range) {
				e.weight *= doubt
			}
			for i := range o.Local {
				e.local = append(e.local, v.known(o.Local[i]))
				e.memory = append(e.memory, v.known(o.Memory[i]))
			}
			all = append(all, e)
		}
	}
	return all
}

// surprises reports whether a guess, if there is one, has other labels for a stretch than the corpus.
func surprises(gold, guess []tagger.Label, stretch token.Range) bool {
	return guess != nil && !slices.Equal(gold, guess[stretch.First:stretch.Last])
}

// proper reports whether no name crosses the ends of a stretch.
func proper(gold []tagger.Label) bool {
	before := tagger.Outside
	for _, l := range gold {
		if !l.Follows(before) {
			return false
		}
		before = l
	}
	return tagger.Outside.Follows(before)
}

func (v *inventory) known(features []uint32) []int32 {
	numbers := make([]int32, 0, len(features))
	for _, f := range features {
		if n, ok := v.numbers[f]; ok {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// small is the words that the documents have in lower case, at least twice as often as
// with a capital within a sentence.
func small(docs []document) tagger.Filter {
	lower, capital := map[uint32]int{}, map[uint32]int{}
	for n := range docs {
		t := docs[n].text
		for _, s := range t.Sentences {
			for i := s.First; i < s.Last; i++ {
				switch tok := &t.Tokens[i]; {
				case tok.Kind != token.Word:
				case tok.Case == token.Lower:
					lower[tok.Hash]++
				case i > s.First && tok.Case != token.Upper:
					capital[tok.Hash]++
				}
			}
		}
	}
	var words []uint32
	for w, n := range lower {
		if n >= 2*capital[w] {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	return tagger.NewFilter(words)
}
