package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/lede-go/lede/extract"
)

// kinds are the outputs that a run has to give back byte for byte.
var kinds = []struct {
	name string
	args []string
}{
	{"facts.jsonl", nil},
	{"facts.jsonl.gz", nil},
	{"figures.csv.gz", nil},
	{"facts.bulk", []string{"-format", "bulk"}},
	{"facts.parquet", nil},
}

// written reads all that a run has written: output, rejects and journal.
func written(t *testing.T, output string) map[string]string {
	t.Helper()
	files := map[string]string{}
	folder := filepath.Dir(output)
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, _ := filepath.Rel(folder, path)
		files[name] = string(read(t, path))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func same(t *testing.T, got, want map[string]string) {
	t.Helper()
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("%s differs: %d bytes, want %d", name, len(got[name]), len(want[name]))
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s is left over", name)
		}
	}
}

// TestResume: a run that ends after any number of articles, with half a line behind the last entry of the
// journal, goes on to the same bytes.
func TestResume(t *testing.T) {
	input := makeFolder(t, 12)
	for _, kind := range kinds {
		args := append([]string{"-checkpoint", "5"}, kind.args...)
		whole := filepath.Join(t.TempDir(), kind.name)
		summary := archive(t, append(args, "-o", whole, input)...)
		want := written(t, whole)
		for stop := 0; stop < 49; stop += 4 {
			output := filepath.Join(t.TempDir(), kind.name)
			again := append(args, "-o", output, input)
			breakOff(t, again, stop)
			breakOff(t, again, stop%9) // and breaks off again
			if got := archive(t, again...); got != summary {
				t.Errorf("stopped after %d: the summary is\n%s\nnot\n%s", stop, got, summary)
			}
			same(t, written(t, output), want)
		}
	}
}

// breakOff runs as far as a number of records and leaves everything as it is then.
func breakOff(t *testing.T, args []string, records int) {
	t.Helper()
	s, err := parse(args, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	j, err := open(s)
	if err != nil {
		t.Fatal(err)
	}
	defer j.close()
	j.progress = newProgress(j.source.bytes)
	f := &feed{source: j.source, from: j.state.Next}
	var x extract.Extractor
	for doc, err := range x.All(context.Background(), f.articles) {
		if records--; records < 0 {
			break
		}
		if err := j.take(f.next(), doc, err); err != nil {
			t.Fatal(err)
		}
	}
	if lines, ok := j.out.(*lineSink); ok {
		lines.w.Write([]byte("half a li"))
		lines.buf.Flush()
	}
	writeFile(t, journalOf(s.output)+".tmp", []byte("half a jour"))
}

// TestKill: the program, killed again and again at moments of chance and started again until it is done, writes
// what it writes undisturbed.
func TestKill(t *testing.T) {
	program := filepath.Join(t.TempDir(), "archive.exe")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, seed))
	t.Logf("seed %d", seed)
	input := makeFolder(t, 400)
	for _, kind := range kinds {
		args := append([]string{"-checkpoint", "20", "-workers", "3"}, kind.args...)
		whole := filepath.Join(t.TempDir(), kind.name)
		began := time.Now()
		summary, err := exec.Command(program, append(args, "-o", whole, input)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		longest := time.Since(began)
		output := filepath.Join(t.TempDir(), kind.name)
		got, kills := killed(t, program, append(args, "-o", output, input), func() time.Duration {
			return time.Duration(random.Int64N(int64(longest)/3 + 1))
		})
		t.Logf("%s: killed %d times", kind.name, kills)
		if kills == 0 || got != string(summary) {
			t.Errorf("%s: after %d kills the summary is\n%s\nnot\n%s", kind.name, kills, got, summary)
		}
		same(t, written(t, output), written(t, whole))
	}
}

// killed starts the program until it is done, and kills it after the times given, the first ten times.
func killed(t *testing.T, program string, args []string, after func() time.Duration) (out string, kills int) {
	t.Helper()
	for {
		command := exec.Command(program, args...)
		var stdout, stderr bytes.Buffer
		command.Stdout, command.Stderr = &stdout, &stderr
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		if kills < 10 {
			time.AfterFunc(after(), func() { command.Process.Kill() })
		}
		err := command.Wait()
		var exit *exec.ExitError
		switch {
		case err == nil:
			return stdout.String(), kills
		case errors.As(err, &exit) && !exit.Exited():
			kills++
		default:
			t.Fatalf("%v: %s", err, stderr.String())
		}
	}
}

// TestOtherInput: a journal of another input or of other flags is not gone on with; -restart begins anew.
func TestOtherInput(t *testing.T) {
	input, output := makeFile(t, 20), filepath.Join(t.TempDir(), "facts.jsonl")
	summary := archive(t, "-o", output, input)
	want := written(t, output)
	if got := archive(t, "-o", output, input); got != summary {
		t.Errorf("of a complete run: %s", got)
	}
	if err := run(context.Background(), []string{"-o", output, "-dollar", "CAD", input}, io.Discard, io.Discard); err == nil {
		t.Error("went on with other flags")
	}
	data := read(t, input)
	writeFile(t, input, append(data, "\n{\"text\": \"One more.\"}\n"...))
	if err := run(context.Background(), []string{"-o", output, input}, io.Discard, io.Discard); err == nil {
		t.Error("went on with another input")
	}
	same(t, written(t, output), want)
	if got := archive(t, "-restart", "-o", output, input); got == summary {
		t.Error("-restart left the old summary")
	}
	if err := os.Truncate(output, 10); err != nil {
		t.Fatal(err)
	}
}

// TestLostOutput: an output that has lost bytes of which the journal speaks is not gone on with.
func TestLostOutput(t *testing.T) {
	for _, kind := range kinds {
		input, output := makeFile(t, 20), filepath.Join(t.TempDir(), kind.name)
		args := append([]string{"-checkpoint", "5", "-o", output, input}, kind.args...)
		if len(kind.args) > 0 {
			args = append(append([]string{"-checkpoint", "5", "-o", output}, kind.args...), input)
		}
		breakOff(t, args, 12)
		if err := os.RemoveAll(output); err != nil {
			t.Fatal(err)
		}
		if err := run(context.Background(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%s: went on", kind.name)
		}
	}
}

// TestTwoAtOnce: while a run is at work, a second one is refused.
func TestTwoAtOnce(t *testing.T) {
	input, output := makeFile(t, 20), filepath.Join(t.TempDir(), "facts.jsonl")
	s, err := parse([]string{"-o", output, input}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	first, err := open(s)
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" { // where files cannot be locked so
		if second, err := open(s); err == nil {
			second.close()
			t.Error("a second run was let in")
		}
	}
	first.close()
	archive(t, "-o", output, input)
}

// TestInterrupted: a run whose context ends says how to go on.
func TestInterrupted(t *testing.T) {
	input, output := makeFile(t, 20), filepath.Join(t.TempDir(), "facts.jsonl")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := run(ctx, []string{"-o", output, input}, io.Discard, io.Discard)
	if err == nil || fmt.Sprint(err) != "interrupted; the same command goes on from here" {
		t.Error(err)
	}
	archive(t, "-o", output, input)
}
