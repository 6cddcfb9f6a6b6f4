package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// source is the input: a file, or all files of a folder that hold articles, in the order of their names.
type source struct {
	root  string // a folder, or ""
	only  file   // the one file, if there is no folder
	files int
	bytes int64  // of all files, as they are on disk
	sum   string // over names, sizes and times: the input that a journal belongs to
}

// file is one file of articles.
type file struct {
	path string
	name string // relative to the folder, with slashes
	size int64
	kind string // ".jsonl", ".json" or ".txt"
	zip  bool
}

// position is a place in the input from which reading can go on.
type position struct {
	File   int   `json:"file"`   // files before this one
	Offset int64 `json:"offset"` // bytes of the file before the place, after decompression
	Line   int   `json:"line"`   // lines of the file before the place
}

// openSource looks at the input. It is walked once here and once in reading, so that the names need no memory.
func openSource(path string) (*source, error) {
	path, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	s := &source{root: path}
	if !info.IsDir() {
		s.root = ""
		s.only = fileOf(path, filepath.Base(path), info.Size())
		if s.only.kind == "" {
			s.only.kind = ".jsonl"
		}
	}
	return s, s.measure()
}

// measure counts the files and sums them up.
func (s *source) measure() error {
	hash := sha256.New()
	err := s.walk(func(f file) error {
		info, err := os.Stat(f.path)
		if err != nil {
			return err
		}
		s.files++
		s.bytes += f.size
		fmt.Fprintf(hash, "%q %d %d\n", f.name, f.size, info.ModTime().UnixNano())
		return nil
	})
	if err == nil && s.files == 0 {
		err = errors.New("no .jsonl, .json or .txt file in " + s.root)
	}
	s.sum = fmt.Sprintf("%x", hash.Sum(nil)[:16])
	return err
}

// walk visits the files until one visit fails; fs.SkipAll ends it without an error.
func (s *source) walk(visit func(file) error) error {
	if s.root == "" {
		if err := visit(s.only); !errors.Is(err, fs.SkipAll) {
			return err
		}
		return nil
	}
	return filepath.WalkDir(s.root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		name, err := filepath.Rel(s.root, path)
		if err != nil {
			return err
		}
		if f := fileOf(path, filepath.ToSlash(name), info.Size()); f.kind != "" {
			return visit(f)
		}
		return nil
	})
}

// fileOf tells from its name what a file holds; kind is "" for those without articles.
func fileOf(path, name string, size int64) file {
	f := file{path: path, name: name, size: size}
	rest := strings.ToLower(name)
	rest, f.zip = strings.CutSuffix(rest, ".gz")
	switch kind := filepath.Ext(rest); kind {
	case ".jsonl", ".ndjson":
		f.kind = ".jsonl"
	case ".json", ".txt":
		f.kind = kind
	}
	return f
}

// holds reports whether an output of that path would be the input, or lie in its folder.
func (s *source) holds(path string) bool {
	if s.root == "" {
		return sameFile(path, s.only.path) || sameFile(rejectsOf(path), s.only.path) || sameFile(journalOf(path), s.only.path)
	}
	root, err := filepath.Abs(s.root)
	if err != nil {
		return false
	}
	dir, err := filepath.EvalSymlinks(filepath.Dir(path))
	if err != nil {
		dir = filepath.Dir(path)
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return false
	}
	inside, err := filepath.Rel(root, dir)
	return err == nil && filepath.IsLocal(inside)
}

// sameFile reports whether two paths lead to one file.
func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}
