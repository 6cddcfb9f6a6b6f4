// Linear counts the work that hostile texts make, without a clock: a step is a statement executed, as the counters of a
// build for coverage tell. The counts are the same each time on every machine, and the library carries nothing for them.
//
//	cd bench && go run -cover -covermode=atomic -coverpkg=github.com/lede-go/lede/...,strings,slices,bytes,unicode,unicode/utf8,sort ./linear
//
// It prints the steps and the bytes of memory asked for, each per byte of text, at 1 KB, 64 KB and 1 MB, and fails if a shape
// takes many more steps or much more memory a byte from one size to the next. -largest=16777216 adds 16 MB; -shape picks shapes, and -steps
// leaves out the texts that would take more steps than that.
package main

import (
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/coverage"
	"strings"
	"time"

	"github.com/lede-go/lede/extract"
)

// sizes are those of the texts, in bytes, and how many times as many steps a byte may cost as at the size before, where a linear
// reader has 1 and a quadratic one 64 or 16. A sort or a table adds some, and sentences, which end after 512 words,
// grow up to 4 KB.
var sizes = []struct {
	bytes int
	grow  float64
}{{1 << 10, 0}, {1 << 16, 2}, {1 << 20, 1.5}, {1 << 24, 1.5}}

// How many times as much memory a byte may cost. Memory that is used again costs nothing, or is there anew by chance of the
// collector: only what is beyond that counts.
const (
	memoryGrow  = 4
	memorySpare = 512  // bytes a byte
	mostSteps   = 3000 // a byte, whatever the shape
)

func main() {
	largest := flag.Int("largest", 1<<20, "the size of the longest texts, in bytes")
	only := flag.String("shape", "", "only shapes that have this in their name")
	patience := flag.Float64("steps", math.Inf(1), "leave out texts that would take more steps than this")
	rooms := flag.Bool("rooms", false, "show the steps of each room, too")
	flag.Parse()
	if err := run(*largest, *only, *patience, *rooms); err != nil {
		fmt.Fprintln(os.Stderr, "linear:", err)
		os.Exit(1)
	}
}

func run(largest int, only string, patience float64, rooms bool) error {
	if err := coverage.ClearCounters(); err != nil {
		return fmt.Errorf("%w: run it as its comment says", err)
	}
	measure(text("Ann * paid $5. ", 1<<12)) // lists are read once
	bad := 0
	for _, s := range shapes {
		if !strings.Contains(s.name, only) {
			continue
		}
		works, err := worksOf(s.unit, largest, patience)
		if err != nil {
			return err
		}
		verdict := ""
		if tooMuch(works) {
			verdict = "TOO MUCH"
			bad++
		}
		fmt.Printf("%-24s%s  %s\n", s.name, line(works), verdict)
		if rooms {
			show(works)
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d shapes take too much work", bad)
	}
	return nil
}

// work is what one text took, each per byte of it.
type work struct {
	steps  map[string]float64 // of each package
	total  float64            // of all
	memory float64            // bytes
	cpu    time.Duration      // of the whole text; shown, never judged
}

// worksOf measures a shape at each size, as far as patience goes.
func worksOf(unit string, largest int, patience float64) ([]work, error) {
	var works []work
	for _, size := range sizes {
		if size.bytes > largest || len(works) > 0 && works[len(works)-1].total*float64(size.bytes) > patience {
			break
		}
		w, err := measure(text(unit, size.bytes))
		if err != nil {
			return nil, err
		}
		works = append(works, w)
	}
	return works, nil
}

func measure(text string) (work, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := coverage.ClearCounters(); err != nil {
		return work{}, err
	}
	begun := time.Now()
	_, err := extract.Extract(text, extract.Published(time.Date(2024, time.May, 21, 0, 0, 0, 0, time.UTC)))
	w := work{cpu: time.Since(begun)}
	if err != nil {
		return work{}, err
	}
	runtime.ReadMemStats(&after)
	w.memory = float64(after.TotalAlloc-before.TotalAlloc) / float64(len(text))
	counts, err := steps()
	if err != nil {
		return work{}, err
	}
	if len(counts) == 0 {
		return work{}, errors.New("no steps were counted")
	}
	w.steps = make(map[string]float64, len(counts))
	for room, n := range counts {
		w.steps[room] = float64(n) / float64(len(text))
		w.total += w.steps[room]
	}
	return w, nil
}

// tooMuch reports whether a byte costs more steps than mostSteps, or more steps or memory from one size to the next than
// is allowed.
func tooMuch(works []work) bool {
	for i := 1; i < len(works); i++ {
		if works[i].total > works[i-1].total*sizes[i].grow+1 || works[i].memory > works[i-1].memory*memoryGrow+memorySpare {
			return true
		}
	}
	return works[len(works)-1].total > mostSteps
}

func line(works []work) string {
	var steps, memory, clock strings.Builder
	for _, w := range works {
		fmt.Fprintf(&steps, "%9.1f", w.total)
		fmt.Fprintf(&memory, "%8.1f", w.memory)
		fmt.Fprintf(&clock, " %9s", w.cpu.Round(time.Millisecond))
	}
	return "steps" + steps.String() + "  bytes" + memory.String() + "  clock" + clock.String()
}

// show prints the rooms whose steps grow.
func show(works []work) {
	last := works[len(works)-1]
	for room, n := range last.steps {
		if first := works[0].steps[room]; n > first*1.5+1 {
			fmt.Printf("    %-60s %9.1f %9.1f\n", room, first, n)
		}
	}
}
