// Lede is what the benchmark runs in a process of its own, without any rival in it.
//
//	lede nothing           an empty process
//	lede first             one article
//	lede stream 10000 2    that many articles on that many workers; prints MB/s and the peak of memory in MB
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede/bench/internal/news"
	"github.com/lede-go/lede/extract"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "lede:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch strings.Join(args[:min(len(args), 1)], "") {
	case "nothing":
		return nil
	case "first":
		_, err := extract.Extract("OSLO – Exports rose 5% to $1.8 billion in May, Ann Lee said.", extract.Published(news.Published))
		return err
	case "stream":
		if len(args) == 3 {
			return stream(args[1], args[2])
		}
	}
	return fmt.Errorf("want nothing, first, or stream ARTICLES WORKERS, not %q", args)
}

func stream(articles, workers string) error {
	count, err := strconv.Atoi(articles)
	if err != nil {
		return err
	}
	x := extract.Extractor{}
	if x.Workers, err = strconv.Atoi(workers); err != nil {
		return err
	}
	texts, err := news.Load("../testdata/articles")
	if err != nil {
		return err
	}
	runtime.GOMAXPROCS(x.Workers)
	size := 0
	counted := func(yield func(extract.Article) bool) {
		texts.Stream(count)(func(a extract.Article) bool {
			size += len(a.Text)
			return yield(a)
		})
	}
	begun := time.Now()
	for _, err := range x.All(context.Background(), counted) {
		if err != nil {
			return err
		}
	}
	took := time.Since(begun)
	fmt.Println(float64(size)/took.Seconds()/1e6, peak())
	return nil
}

// peak is the peak of resident memory in MB, as Linux tells it; 0 elsewhere.
func peak() float64 {
	data, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(data)) {
		var kb float64
		if _, err := fmt.Sscanf(line, "VmHWM: %f kB", &kb); err == nil {
			return kb / 1e3
		}
	}
	return 0
}
