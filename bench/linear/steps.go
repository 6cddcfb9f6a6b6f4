package main

import (
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime/coverage"
	"strings"
)

// steps are the statements that each package has executed since the counters were cleared.
func steps() (map[string]uint64, error) {
	dir, err := os.MkdirTemp("", "steps")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := coverage.WriteMetaDir(dir); err != nil {
		return nil, err
	}
	if err := coverage.WriteCountersDir(dir); err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "profile")
	if out, err := exec.Command("go", "tool", "covdata", "textfmt", "-i="+dir, "-o="+file).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go tool covdata: %w: %s", err, out)
	}
	profile, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return sum(string(profile))
}

// sum adds up a profile, "FILE:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT" a line after the first, by package.
func sum(profile string) (map[string]uint64, error) {
	counts := map[string]uint64{}
	for line := range strings.Lines(profile) {
		if strings.HasPrefix(line, "mode:") {
			continue
		}
		file, rest, _ := strings.Cut(line, ":")
		var place string
		var statements, count uint64
		if _, err := fmt.Sscan(rest, &place, &statements, &count); err != nil {
			return nil, fmt.Errorf("%w in the line %q of a profile", err, line)
		}
		if count > 0 {
			counts[path.Dir(file)] += statements * count
		}
	}
	return counts, nil
}
