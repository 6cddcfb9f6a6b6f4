package main

import (
	"math"
	"runtime"
	"time"
)

// row is a line of the table.
type row struct {
	kind, name string
	speed      float64 // MB/s of processor time; of a stream, of time
	allocs     float64 // a call
	bytes      float64 // allocated a call
	rival      float64 // our speed over this one's; 0 for our own works
	floor      float64 // how many times bare segmentation takes as long
	note       string  // in place of allocs and bytes
}

// windows is in how many parts the time for a work is cut. The quickest counts: what else runs on the machine only makes it slower.
const windows = 10

// measure runs a work on a text until the time is over, three windows at least, and counts what it allocates.
func measure(w work, text string, each time.Duration) row {
	w.do(text) // warm: models and tables are read once
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	begun, calls, quickest := time.Now(), 0, time.Duration(math.MaxInt64)
	for n := 0; n < 3 || n < windows && time.Since(begun) < each; n++ {
		one, did := window(w, text, each/windows)
		quickest = min(quickest, one)
		calls += did
	}
	runtime.ReadMemStats(&after)
	return row{
		kind: w.kind, name: w.name,
		speed:  float64(len(text)) / quickest.Seconds() / 1e6,
		allocs: float64(after.Mallocs-before.Mallocs) / float64(calls),
		bytes:  float64(after.TotalAlloc-before.TotalAlloc) / float64(calls),
	}
}

// window runs a work on a text, once or until the time is over, and gives the processor time of a call and how many there were.
func window(w work, text string, each time.Duration) (one time.Duration, calls int) {
	begun, before := time.Now(), spent()
	for calls == 0 || time.Since(begun) < each {
		w.do(text)
		calls++
	}
	return max(1, (spent()-before)/time.Duration(calls)), calls
}

// rate fills in how our first work of a kind stands beside its rivals, and all of them beside bare segmentation.
func rate(rows []row) {
	ours, floor := map[string]float64{}, 0.0
	for _, r := range rows {
		if r.name == "uax29 words" {
			floor = r.speed
		}
		if _, known := ours[r.kind]; !known {
			ours[r.kind] = r.speed
		}
	}
	for i, r := range rows {
		rows[i].floor = floor / r.speed
		switch r.name {
		case "uax29 words", "strings.Fields", "olebedev/when", "go-dateparser", "prose v2", "prose v3":
			rows[i].rival = ours[r.kind] / r.speed
		}
	}
}
