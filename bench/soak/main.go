// Soak runs any number of varied articles through one Extractor and shows that nothing grows: the heap after a
// collection in the first and in the last tenth of the articles, and the goroutines that are left at the end.
//
//	cd bench && go run ./soak 1000000    # that many articles, on all processors
//
// It fails if the heap of the last tenth is more than 5 % larger, or if a goroutine is left.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/lede-go/lede/bench/internal/news"
	"github.com/lede-go/lede/extract"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("want the number of articles, not %q", args)
	}
	count, err := strconv.Atoi(args[0])
	if err != nil || count < 100 {
		return fmt.Errorf("want a number from 100, not %q", args[0])
	}
	texts, err := news.Load("../testdata/articles")
	if err != nil {
		return err
	}
	before := runtime.NumGoroutine()
	heaps, err := heapsOf(texts, count)
	if err != nil {
		return err
	}
	time.Sleep(time.Second) // workers that end are not told of
	left := runtime.NumGoroutine() - before
	first, last := mean(heaps[:10]), mean(heaps[90:])
	fmt.Printf("%d articles: heap %.2f MB in the first tenth, %.2f MB in the last (%+.1f %%), %d goroutines left\n",
		count, first/1e6, last/1e6, (last/first-1)*100, left)
	if last > first*1.05 || left > 0 {
		return errors.New("memory or goroutines grow")
	}
	return nil
}

// heapsOf reads the articles and gives the size of the heap after a collection, a hundred times on the way.
func heapsOf(texts news.Articles, count int) ([]float64, error) {
	var x extract.Extractor
	var heaps []float64
	done := 0
	for _, err := range x.All(context.Background(), texts.Stream(count)) {
		if err != nil {
			return nil, fmt.Errorf("article %d: %w", done, err)
		}
		done++
		if done == (len(heaps)+1)*count/100 {
			heaps = append(heaps, heap())
		}
	}
	return heaps, nil
}

// heap is the size of what is in use after a collection, in bytes. Pools let go of their memory at the second one.
func heap() float64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return float64(stats.HeapAlloc)
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}
