package main

import (
	"cmp"
	"slices"

	"github.com/lede-go/lede/internal/tagger"
)

// kept is how many features the model file has room for.
const kept = 180000

// shrink keeps the features that say most, and forgets the others in the examples too.
func (c *crf) shrink(v *inventory, examples []example) {
	order := make([]int32, len(v.hashes))
	says := make([]float32, len(order))
	for f := range order {
		order[f] = int32(f)
		for _, w := range c.weights[f*width : (f+1)*width] {
			says[f] = max(says[f], w, -w)
		}
		says[f] *= min(float32(v.counts[f]), 12)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(says[b], says[a]) })
	gone := make([]bool, len(order))
	for _, f := range order[min(kept, len(order)):] {
		gone[f] = true
		clear(c.weights[int(f)*width : int(f+1)*width])
	}
	for i := range examples {
		for _, features := range [][][]int32{examples[i].local, examples[i].memory} {
			for k := range features {
				features[k] = slices.DeleteFunc(features[k], func(f int32) bool { return gone[f] })
			}
		}
	}
}

// entries rounds the weights to int8. step is what one unit of them is worth.
func (c *crf) entries(v *inventory, step float32) []tagger.Entry {
	var all []tagger.Entry
	for f, hash := range v.hashes { // sorted
		e := tagger.Entry{Feature: hash}
		empty := true
		for l := range width {
			w := round(c.weights[f*width+l] / step)
			e.Weights[l] = int8(max(-127, min(127, w)))
			empty = empty && e.Weights[l] == 0
		}
		if !empty {
			all = append(all, e)
		}
	}
	return all
}

// transitions rounds the transitions likewise.
func (c *crf) transitions(step float32) (tr [labels][labels]int32) {
	for from := range tr {
		for to := range tr[from] {
			tr[from][to] = round(c.trans[from][to] / step)
		}
	}
	return tr
}

func round(x float32) int32 {
	if x < 0 {
		return int32(x - 0.5)
	}
	return int32(x + 0.5)
}
