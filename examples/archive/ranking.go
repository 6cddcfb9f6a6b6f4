package main

import "fmt"

// ranking counts names in limited memory: when there are too many, the rarer half is forgotten. A name is off by no more
// than Forgotten, the sum of the greatest counts that were dropped (the idea of lossy counting: Manku and Motwani,
// Approximate Frequency Counts over Data Streams, 2002).
type ranking struct {
	Counts    map[string]int `json:"counts"`
	Forgotten int            `json:"forgotten,omitempty"`
}

const mostNames = 10000

func (r *ranking) add(name string) {
	if r.Counts == nil {
		r.Counts = map[string]int{}
	}
	r.Counts[name]++
}

// prune forgets the rarer half of too many names.
func (r *ranking) prune() {
	if len(r.Counts) <= mostNames {
		return
	}
	names := first(r.Counts, len(r.Counts))
	r.Forgotten += r.Counts[names[mostNames/2]]
	for _, name := range names[mostNames/2:] {
		delete(r.Counts, name)
	}
}

// doubt tells how far off the counts may be.
func (r *ranking) doubt() string {
	if r.Forgotten == 0 {
		return ""
	}
	return fmt.Sprintf(" (at most %d more each: rare names are forgotten on the way)", r.Forgotten)
}
