package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/lede-go/lede/extract"
)

const streamed = 10_000 // articles in a stream

// streams measures what needs a process of its own: peak memory of a stream, on one core and on all, and a cold start.
func streams() ([]row, error) {
	var rows []row
	for _, workers := range []int{1, runtime.NumCPU()} {
		out, _, err := spawn("stream", strconv.Itoa(workers))
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
	_, empty, err := spawn("nothing")
	if err != nil {
		return nil, err
	}
	_, first, err := spawn("cold")
	if err != nil {
		return nil, err
	}
	note := fmt.Sprintf("first Document %.1f ms after the start of the process, an empty process %.1f ms",
		first.Seconds()*1e3, empty.Seconds()*1e3)
	return append(rows, row{kind: "start", name: "cold, 1 article", note: note}), nil
}

// spawn runs this program as a child, several times for the short ones, and gives its output and its quickest run.
func spawn(args ...string) (string, time.Duration, error) {
	quickest, times := time.Hour, 5
	if args[0] == "stream" {
		times = 1
	}
	var out []byte
	for range times {
		cmd := exec.Command(os.Args[0], append([]string{"-child"}, args...)...)
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

// child is what a child process does.
func child(args []string) {
	switch args[0] {
	case "nothing":
	case "cold":
		extractAll("OSLO – Exports rose 5% to $1.8 billion in May, Ann Lee said.")
	case "stream":
		workers, err := strconv.Atoi(args[1])
		if err != nil {
			panic(err)
		}
		stream(workers)
	}
}

// stream reads all articles and prints the speed in MB/s and the peak of memory in MB.
func stream(workers int) {
	all, err := load("../testdata/articles")
	if err != nil {
		panic(err)
	}
	runtime.GOMAXPROCS(workers)
	x := extract.Extractor{Workers: workers}
	size := 0
	counted := func(yield func(extract.Article) bool) {
		all.stream(streamed)(func(a extract.Article) bool {
			size += len(a.Text)
			return yield(a)
		})
	}
	begun := time.Now()
	for _, err := range x.All(context.Background(), counted) {
		if err != nil {
			panic(err)
		}
	}
	took := time.Since(begun)
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	fmt.Println(float64(size)/took.Seconds()/1e6, float64(usage.Maxrss)/1e3)
}
