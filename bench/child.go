package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

const streamed = 10_000 // articles in a stream

// streams measures what needs a process of its own, without the rivals in it: the speed and peak memory of a stream,
// on one core and on all, and a cold start.
func streams() ([]row, error) {
	folder, err := os.MkdirTemp("", "lede-bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	program := filepath.Join(folder, "lede")
	if out, err := exec.Command("go", "build", "-o", program, "./lede").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build ./lede: %w: %s", err, out)
	}
	archive := filepath.Join(folder, "articles")
	if _, _, err := spawn(1, program, "make", strconv.Itoa(streamed), archive); err != nil {
		return nil, err
	}
	one, err := stream(program, archive, 1, 0)
	if err != nil {
		return nil, err
	}
	all, err := stream(program, archive, runtime.NumCPU(), one.speed)
	if err != nil {
		return nil, err
	}
	cold, err := start(program)
	return []row{one, all, cold}, err
}

// stream is the quickest of some runs over an archive, beside the speed of one worker.
func stream(program, archive string, workers int, one float64) (row, error) {
	const times = 3
	r := row{kind: "stream", name: fmt.Sprintf("%d articles, %d workers", streamed, workers)}
	peak := 0.0
	for range times {
		out, _, err := spawn(1, program, "stream", archive, strconv.Itoa(workers))
		if err != nil {
			return r, err
		}
		var speed, memory float64
		if _, err := fmt.Sscan(out, &speed, &memory); err != nil {
			return r, err
		}
		r.speed, peak = max(r.speed, speed), max(peak, memory)
	}
	r.note = fmt.Sprintf("peak memory %.0f MB", peak)
	if one > 0 {
		r.note += fmt.Sprintf(", %.2f x one worker", r.speed/one)
	}
	return r, nil
}

// start measures a fresh process to its first Document.
func start(program string) (row, error) {
	const times = 10
	_, empty, err := spawn(times, program, "nothing")
	if err != nil {
		return row{}, err
	}
	_, first, err := spawn(times, program, "first")
	return row{kind: "start", name: "first Document", note: fmt.Sprintf("%.1f ms, of which an empty process takes %.1f ms",
		first.Seconds()*1e3, empty.Seconds()*1e3)}, err
}

// spawn runs a program some times and gives its last output and its quickest run.
func spawn(times int, program string, args ...string) (string, time.Duration, error) {
	quickest := time.Hour
	var out []byte
	for range times {
		cmd := exec.Command(program, args...)
		cmd.Stderr = os.Stderr
		begun := time.Now()
		var err error
		if out, err = cmd.Output(); err != nil {
			return "", 0, err
		}
		quickest = min(quickest, time.Since(begun))
	}
	return strings.TrimSpace(string(out)), quickest, nil
}
