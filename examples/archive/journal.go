package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// state is what the journal beside the output says: the results of everything before Next are in the first Output bytes
// (parts, for Parquet) and the first Rejects bytes, on disk and whole. What stands behind them is cut off before a run goes on.
type state struct {
	Run     string   `json:"run"` // the input and the settings that it belongs to
	Next    position `json:"next"`
	Records int      `json:"records"` // lines and files read so far, bad ones included
	Output  int64    `json:"output"`
	Rejects int64    `json:"rejects"`
	Done    bool     `json:"done"`
	Summary summary  `json:"summary"`
}

// loadState reads the journal. Without one the output may not exist: it is then not ours to write over.
func loadState(s settings, run string) (state, error) {
	fresh := state{Run: run}
	data, err := os.ReadFile(journalOf(s.output))
	switch {
	case s.restart:
		return fresh, nil
	case errors.Is(err, fs.ErrNotExist):
		return fresh, vacant(s.output, rejectsOf(s.output))
	case err != nil:
		return fresh, err
	}
	var old state
	if err := json.Unmarshal(data, &old); err != nil {
		return fresh, fmt.Errorf("%s: %w", journalOf(s.output), err)
	}
	if old.Run != run {
		return fresh, fmt.Errorf("%s is of another input or other flags; give them again, or -restart to begin anew", journalOf(s.output))
	}
	return old, nil
}

// vacant is an error if the output exists, or rejects that are not empty: a run that was stopped before it
// had a journal leaves empty ones.
func vacant(output, rejects string) error {
	for _, path := range []string{output, rejects} {
		info, err := os.Lstat(path)
		if err == nil && (path == output || info.Size() > 0) {
			return fmt.Errorf("%s exists and has no journal; remove it, or give -restart to write over it", path)
		}
	}
	return nil
}

func journalOf(output string) string { return output + ".journal" }
func rejectsOf(output string) string { return output + ".rejects" }

// save writes the journal in one step: whenever the machine stops, the old one or the new one is there.
func (s *state) save(path string) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return replace(path, func(f *os.File) error {
		_, err := f.Write(data)
		return err
	})
}

// replace writes a file under another name, puts it on disk and gives it its own name.
func replace(path string, write func(*os.File) error) error {
	f, err := os.Create(path + ".tmp")
	if err != nil {
		return err
	}
	err = errors.Join(write(f), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	return rename(path+".tmp", path)
}

// rename gives a file its own name, and puts that on disk too where the system can do so.
func rename(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	if dir, err := os.Open(filepath.Dir(to)); err == nil {
		_ = dir.Sync() // some systems cannot; the name is then as safe as they make it
		dir.Close()
	}
	return nil
}
