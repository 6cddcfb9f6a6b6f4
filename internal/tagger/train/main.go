// Command train makes the model of package entities.
//
//	go run ./internal/tagger/train -corpora DIR -o entities/model.bin
//
// The same corpora, word lists and sources give the same file, bit for bit. doc/training.md tells what
// the corpora are and how the model is made.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"sync"

	"github.com/lede-go/lede/internal/tagger"
)

func main() {
	log.SetFlags(log.Ltime)
	dir := flag.String("corpora", "", "directory of the training files")
	out := flag.String("o", "entities/model.bin", "model file to write")
	flag.Parse()
	if err := run(*dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(dir, out string) error {
	corpora, err := read(dir)
	if err != nil {
		return err
	}
	own, err := articles(articleFiles)
	if err != nil {
		return err
	}
	docs := enlarge(corpora, own)
	log.Printf("%d documents", len(docs))
	model := train(docs)
	log.Printf("%d bytes", len(model))
	return os.WriteFile(out, model, 0o644)
}

const (
	seed    = 1
	guesses = 4   // epochs of the models that guess the labels for the memory
	epochs  = 6   // of the full model
	polish  = 3   // epochs after the features have been thinned out
	recalls = 128 // of 256 examples see the memory
	step    = 1.0 / 24
)

// train makes the model file.
func train(docs []document) []byte {
	guessed := guess(docs)
	v := count(docs, guessed)
	examples := v.examples(docs, guessed)
	log.Printf("%d features, %d examples", len(v.hashes), len(examples))
	c := learn(examples, len(v.hashes))
	c.shrink(v, examples)
	for range polish {
		c.rate = rate(epochs, epochs)
		c.epoch(examples, recalls)
		c.keep()
	}
	c.settle()
	transitions := c.transitions(step)
	return tagger.Encode(c.entries(v, step), &transitions, small(docs))
}

// learn trains models on the same examples in different orders, and gives the mean of all, which is steadier than
// each.
func learn(examples []example, features int) *crf {
	var models [4]*crf
	var group sync.WaitGroup
	for k := range models {
		models[k] = newCRF(features, uint64(seed+k))
		group.Go(func() {
			for n := range epochs {
				models[k].rate = rate(n, epochs)
				models[k].epoch(examples, recalls)
				if n >= epochs/2 {
					models[k].keep()
				}
			}
		})
	}
	group.Wait()
	log.Printf("%d epochs", epochs)
	for _, other := range models[1:] {
		models[0].mean.join(&other.mean)
	}
	models[0].settle()
	return models[0]
}

// rate falls from epoch to epoch.
func rate(n, of int) float32 { return 0.2 * (1 - 0.8*float32(n)/float32(of)) }

// guess labels each half of the documents by a model trained on the other half, so that the memory that the
// full model learns from makes the mistakes that it will make.
func guess(docs []document) [][]tagger.Label {
	none := make([][]tagger.Label, len(docs))
	v := count(docs, none)
	examples := v.examples(docs, none)
	guessed := make([][]tagger.Label, len(docs))
	done := make(chan bool)
	for half := range 2 {
		go func() {
			var mine []example
			for _, e := range examples {
				if docs[e.document].group%2 == half {
					mine = append(mine, e)
				}
			}
			c := newCRF(len(v.hashes), uint64(seed+half))
			for n := range guesses {
				c.rate = rate(n, guesses)
				c.epoch(mine, 0)
			}
			for n := range docs {
				if docs[n].group%2 != half {
					guessed[n] = c.label(v, &docs[n])
				}
			}
			done <- true
		}()
	}
	<-done
	<-done
	log.Print("guessed")
	return guessed
}

// label labels all tokens of a document, without memory.
func (c *crf) label(v *inventory, d *document) []tagger.Label {
	labels := make([]tagger.Label, len(d.text.Tokens))
	for _, o := range d.observe(nil) {
		e := example{gold: labels[o.First:o.Last]}
		for i := range o.Local {
			e.local = append(e.local, v.known(o.Local[i]))
		}
		copy(labels[o.First:], c.predict(&e, false))
	}
	return labels
}
