package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"text/tabwriter"
	"time"
)

var columns = []string{"work", "who", "MB/s", "lede is", "x uax29 words", "allocs/op", "KB/op"}

// cells are the cells of a row.
func (r row) cells() []string {
	cells := []string{r.kind, r.name, "", "", "", "", ""}
	if r.speed > 0 {
		cells[2], cells[4] = fmt.Sprintf("%.2f", r.speed), fmt.Sprintf("%.1f", r.floor)
	}
	if r.rival > 0 {
		cells[3] = fmt.Sprintf("%.1f x as fast", r.rival)
	}
	if r.note != "" {
		cells[5] = r.note
		return cells
	}
	cells[5], cells[6] = fmt.Sprintf("%.0f", r.allocs), fmt.Sprintf("%.1f", r.bytes/1e3)
	return cells
}

func print(out io.Writer, rows []row) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, strings.Join(columns, "\t"))
	for _, r := range rows {
		fmt.Fprintln(w, strings.Join(r.cells(), "\t"))
	}
	w.Flush()
}

// notes say what the table does not: where the goals stand, and where the time goes.
//
//go:embed notes.md
var notes string

// write writes the table as Markdown, with the day, the processor and the versions.
func write(file string, rows []row) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Performance\n\nMade by `cd bench && go run . -md ../doc/performance.md` on %s: %s, %d cores, %s.\n",
		time.Now().Format("2 January 2006"), processor(), runtime.NumCPU(), runtime.Version())
	fmt.Fprintf(&b, "Versions: %s.\n\n", strings.Join(versions(), ", "))
	b.WriteString("The texts are our own articles, 8 KB unless a row says otherwise. Machines differ and are noisy: read the ratios\n" +
		"within one run. \"x uax29 words\" is how many times as long the work takes as bare word segmentation.\n\n")
	fmt.Fprintf(&b, "| %s |\n|%s\n", strings.Join(columns, " | "), strings.Repeat(" --- |", len(columns)))
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s |\n", strings.Join(r.cells(), " | "))
	}
	b.WriteString(notes)
	return os.WriteFile(file, b.Bytes(), 0o644)
}

// processor is the name of the processor, where the system tells.
func processor() string {
	data, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	for line := range strings.Lines(string(data)) {
		if name, found := strings.CutPrefix(line, "model name"); found {
			return strings.Trim(name, "\t: \n")
		}
	}
	return runtime.GOARCH
}

// versions are those of the rivals.
func versions() []string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return nil
	}
	var all []string
	for _, m := range info.Deps {
		for _, rival := range []string{"uax29", "prose", "when", "go-dateparser"} {
			if strings.Contains(m.Path, rival) {
				all = append(all, m.Path+" "+m.Version)
			}
		}
	}
	return all
}
