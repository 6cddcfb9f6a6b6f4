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
	var rows []row
	for _, workers := range []int{1, runtime.NumCPU()} {
		out, _, err := spawn(1, program, "stream", strconv.Itoa(streamed), strconv.Itoa(workers))
		if err != nil {
			return nil, err
		}
		var speed, peak float64
		if _, err := fmt.Sscan(out, &speed, &peak); err != nil {
			return nil, err
		}
		rows = append(rows, row{kind: "stream", name: fmt.Sprintf("%d articles, %d workers", streamed, workers), speed: speed,
			note: fmt.Sprintf("peak memory %.0f MB", peak)})
	}
	cold, err := start(program)
	return append(rows, cold), err
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
