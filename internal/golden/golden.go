// Package golden compares what a test gets with a stored file.
//
//	golden.Lines(t, "testdata/article.known", differences)
//
// go test -update renews the files; read their diff before you commit it: a golden file says what is
// right, or lists what is known to be wrong, never just what came out.
package golden

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "renew the golden files")

// Lines fails the test unless the lines are those of the file; a missing file has none. With -update it
// writes the file instead, and removes it if there are no lines.
func Lines(t *testing.T, file string, lines []string) {
	t.Helper()
	if *update {
		write(t, file, lines)
		return
	}
	data, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	var want []string
	if text := strings.TrimRight(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n"); text != "" {
		want = strings.Split(text, "\n")
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func write(t *testing.T, file string, lines []string) {
	t.Helper()
	if len(lines) == 0 {
		if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		return
	}
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}
