package main

import (
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// corpora are the files that the shipped model is trained on, in this order.
var corpora = []string{"gmb-train.jsonl.gz", "gum-train.jsonl", "re3d-train.jsonl", "wikigold-train.jsonl"}

// record is a line of a corpus.
type record struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Entities []struct {
		Type     string      `json:"type"`
		Mentions []lede.Span `json:"mentions"`
	} `json:"entities"`
}

// annotated is a text with the names that stand in it, in text order, never overlapping.
type annotated struct {
	source string // the corpus
	text   string
	names  []name
}

type name struct {
	lede.Span
	kind string // as the corpus says
}

// document is an annotated text in tokens.
type document struct {
	source string
	text   *token.Text
	lists  []uint64
	names  []tagger.Name
	weight float32 // how much the document counts
	group  int     // the text that the document is, or is a copy of
}

// read reads the corpora of a directory.
func read(dir string) ([]annotated, error) {
	var all []annotated
	for _, name := range corpora {
		docs, err := readFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		all = append(all, docs...)
	}
	return all, nil
}

func readFile(path string) ([]annotated, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	source, _, _ := strings.Cut(filepath.Base(path), "-")
	var docs []annotated
	for d := json.NewDecoder(r); ; {
		var rec record
		if err := d.Decode(&rec); errors.Is(err, io.EOF) {
			return docs, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", path, len(docs)+1, err)
		}
		docs = append(docs, rec.annotated(source))
	}
}

// annotated sorts the names of a record and leaves out what overlaps.
func (r *record) annotated(source string) annotated {
	a := annotated{source: source, text: r.Text}
	for _, e := range r.Entities {
		for _, m := range e.Mentions {
			a.names = append(a.names, name{m, e.Type})
		}
	}
	slices.SortStableFunc(a.names, func(a, b name) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	end := 0
	a.names = slices.DeleteFunc(a.names, func(n name) bool {
		overlaps := n.Start < end
		end = max(end, n.End)
		return overlaps
	})
	return a
}

// document cuts an annotated text into tokens. Names that cut a token take all of it.
func (a *annotated) document(weight float32) document {
	d := document{source: a.source, text: token.New(a.text), weight: weight}
	for _, b := range lexicon.Default().Mark(d.text, nil) {
		d.lists = append(d.lists, uint64(b))
	}
	end := 0
	for _, n := range a.names {
		first, last := d.text.Index(n.Start), d.text.Index(n.End-1)+1
		if t := d.typeOf(n.kind, first, last); t != 0 && first >= end {
			d.names = append(d.names, tagger.Name{Range: token.Range{First: first, Last: last}, Type: t})
			end = last
		}
	}
	return d
}

// has reports whether one of the tokens from first up to last has one of the bits.
func (d *document) has(bits lexicon.Bits, first, last int) bool {
	for _, b := range d.lists[first:last] {
		if lexicon.Bits(b)&bits != 0 {
			return true
		}
	}
	return false
}

// typeOf is the type that a corpus means, brought to ours by list and form; 0 for what is left out.
func (d *document) typeOf(name string, first, last int) lede.Type {
	switch name {
	case "PERSON":
		return lede.Person
	case "ORG":
		return lede.Org
	case "NORP":
		return lede.NORP
	case "GPE", "LOC", "FAC":
		return d.place(name, first, last)
	case "MISC":
		if d.has(lexicon.People, first, last) && last-first == 1 {
			return lede.NORP
		}
	}
	return 0
}

// place tells the kind of a place: by the words of its name, by the lists, by what the corpus says.
func (d *document) place(name string, first, last int) lede.Type {
	const governed = lexicon.Country | lexicon.City | lexicon.State
	if d.source == "article" {
		return map[string]lede.Type{"GPE": lede.GPE, "LOC": lede.Loc, "FAC": lede.Fac}[name]
	}
	head := d.has(lexicon.FacWord, last-1, last)
	switch {
	case last-first > 1 && head && !d.has(governed, last-1, last):
		return lede.Fac
	case d.has(governed, first, first+1):
		return lede.GPE
	case d.has(lexicon.Region, first, first+1), last-first > 1 && d.has(lexicon.LocWord, first, last):
		return lede.Loc
	case d.has(lexicon.Facility, first, first+1) || name == "FAC":
		return lede.Fac
	case name == "LOC" && d.source == "gmb":
		return lede.Loc
	}
	return lede.GPE
}

// labels are the labels of all tokens.
func (d *document) labels() []tagger.Label {
	labels := make([]tagger.Label, len(d.text.Tokens))
	for _, n := range d.names {
		for i := n.First; i < n.Last; i++ {
			role := tagger.Inside
			switch {
			case n.Last-n.First == 1:
				role = tagger.Unit
			case i == n.First:
				role = tagger.Begin
			case i == n.Last-1:
				role = tagger.Last
			}
			labels[i] = tagger.LabelOf(n.Type, role)
		}
	}
	return labels
}
