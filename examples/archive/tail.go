package main

import (
	"fmt"
	"io"
	"os"
)

// tail is a file that is written at its end.
type tail struct{ *os.File }

// openTail opens a file, or makes it, and cuts off what stands behind the size.
func openTail(path string, size int64) (*tail, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	t := &tail{f}
	if err := t.cut(size); err != nil {
		f.Close()
		return nil, err
	}
	return t, nil
}

// lockTail opens a file, or makes it, for this process alone.
func lockTail(path string) (*tail, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	if err := lock(f); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: another run is at work here: %w", path, err)
	}
	return &tail{f}, nil
}

// cut cuts off what stands behind the size, and goes there.
func (t *tail) cut(size int64) error {
	info, err := t.Stat()
	if err != nil {
		return err
	}
	if info.Size() < size {
		return fmt.Errorf("%s has %d bytes, its journal speaks of %d; give -restart to begin anew", t.Name(), info.Size(), size)
	}
	if err := t.Truncate(size); err != nil {
		return err
	}
	_, err = t.Seek(size, io.SeekStart)
	return err
}

// commit puts the file on disk and tells its size.
func (t *tail) commit() (int64, error) {
	if err := t.Sync(); err != nil {
		return 0, err
	}
	return t.Seek(0, io.SeekCurrent)
}

func (t *tail) close() { t.File.Close() }
