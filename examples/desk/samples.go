package main

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed samples
var sampleFiles embed.FS

// sample is an article that the desk brings along, written for it.
type sample struct {
	Name, Title string
	Published   string // the first line of its file
	Text        string // the lines after it
}

// samples are the articles that the desk brings along, in the order of the page.
var samples = sync.OnceValue(func() []sample {
	list := []sample{
		{Name: "trade", Title: "Wind power deal"},
		{Name: "earnings", Title: "Quarterly results"},
		{Name: "flood", Title: "Flood"},
		{Name: "court", Title: "Verdict"},
	}
	for i := range list {
		file, err := sampleFiles.ReadFile("samples/" + list[i].Name + ".txt")
		if err != nil {
			panic(err) // the files are part of the program; a test reads them
		}
		list[i].Published, list[i].Text, _ = strings.Cut(string(file), "\n")
	}
	return list
})

// findSample finds a sample by its name; "" is the first.
func findSample(name string) (sample, error) {
	for _, s := range samples() {
		if s.Name == name || name == "" {
			return s, nil
		}
	}
	return sample{}, &problem{404, fmt.Sprintf("there is no sample %q", name)}
}
