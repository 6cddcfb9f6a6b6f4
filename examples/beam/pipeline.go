package main

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
)

// pipeline is lines → articles → Documents, with what cannot be read on the side.
func pipeline(f files, fn *extractFn) *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	lines, broken := Lines(s, f.input)
	docs, rejects := Extract(s, fn, lines)
	textio.Write(s, f.output, docs)
	textio.Write(s, f.rejects, beam.Flatten(s, broken, rejects))
	return p
}

// Extract turns lines, each under its place, into Documents as JSON, and into rejects. It reshuffles first: without
// that, a runner takes a file for one piece of work.
func Extract(s beam.Scope, fn *extractFn, lines beam.PCollection) (docs, rejects beam.PCollection) {
	s = s.Scope("lede.Extract")
	return beam.ParDo2(s, fn, beam.Reshuffle(s, lines))
}
