// Lede is what the benchmark runs in a process of its own, without any rival in it.
//
//	lede nothing           an empty process
//	lede first             one article
//	lede make 10000 FILE   writes that many articles into a file
//	lede stream FILE 2     reads them on that many workers; prints MB/s and the peak of memory in MB
package main

import (
	"bufio"
	"context"
	"errors"
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
	case "make":
		if len(args) == 3 {
			return archive(args[1], args[2])
		}
	case "stream":
		if len(args) == 3 {
			return stream(args[1], args[2])
		}
	}
	return fmt.Errorf("want nothing, first, make ARTICLES FILE, or stream FILE WORKERS, not %q", args)
}

// archive writes a file of articles, each with a zero byte after it.
func archive(articles, name string) error {
	count, err := strconv.Atoi(articles)
	if err != nil {
		return err
	}
	texts, err := news.Load("../testdata/articles")
	if err != nil {
		return err
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(file)
	for a := range texts.Stream(count) {
		fmt.Fprintf(w, "%s\x00", a.Text)
	}
	return errors.Join(w.Flush(), file.Close())
}

// stream reads the articles of a file and prints the speed in MB/s, JSON not counted, and the peak of memory in MB.
func stream(name, workers string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	x := extract.Extractor{}
	if x.Workers, err = strconv.Atoi(workers); err != nil {
		return err
	}
	runtime.GOMAXPROCS(x.Workers)
	size := 0
	articles := func(yield func(extract.Article) bool) {
		for r := bufio.NewReader(file); ; {
			text, err := r.ReadString(0)
			if err != nil {
				return
			}
			size += len(text) - 1
			if !yield(extract.Article{Text: text[:len(text)-1], Published: news.Published}) {
				return
			}
		}
	}
	begun := time.Now()
	for _, err := range x.All(context.Background(), articles) {
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
