package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"github.com/lede-go/lede/extract"
)

// record is one article of the input, or what stands there in its place.
type record struct {
	article extract.Article
	file    string
	line    int      // 0 where the whole file is the article
	raw     []byte   // the beginning of a line that cannot be read
	err     error    // why it cannot
	next    position // where reading goes on
	read    int64    // bytes of all files read by then
}

// records reads the input from a position on and yields its articles until yield has enough. The error is one of the
// system; what is wrong with the input itself is told in the records.
func (s *source) records(from position, day time.Time, yield func(record) bool) error {
	index, before := -1, int64(0)
	return s.walk(func(f file) error {
		index++
		base := before
		before += f.size
		if index < from.File {
			return nil
		}
		at := position{File: index}
		if index == from.File {
			at = from
		}
		r, err := openFile(f, at, base)
		if err != nil {
			return err
		}
		defer r.close()
		return r.records(func(rec record) bool {
			if rec.err == nil {
				rec.complete(day)
			}
			return yield(rec)
		})
	})
}

// complete gives an article the id and the day that it lacks; without a text it is none.
func (r *record) complete(day time.Time) {
	if r.article.Published.IsZero() {
		r.article.Published = day
	}
	if r.article.ID == "" {
		r.article.ID = r.file
		if r.line > 0 {
			r.article.ID = fmt.Sprintf("%s:%d", r.file, r.line)
		}
	}
	if r.article.Text == "" {
		r.fail(errors.New("no text"), r.raw)
		return
	}
	r.raw = nil
}

// fail makes of a record one that cannot be read. Its article stays empty, and takes its place in the row.
func (r *record) fail(err error, raw []byte) {
	const most = 4096
	r.article, r.err = extract.Article{}, err
	r.raw = bytes.Clone(raw[:min(len(raw), most)])
}

// records yields the articles of one file.
func (r *fileReader) records(yield func(record) bool) error {
	if r.file.kind != ".jsonl" {
		return r.whole(yield)
	}
	for {
		line, err := r.line()
		if len(bytes.TrimSpace(line)) > 0 || damaged(err) {
			if !yield(r.record(line, err)) {
				return fs.SkipAll
			}
		}
		switch {
		case err == nil || errors.Is(err, errTooLong):
		case errors.Is(err, io.EOF) || damaged(err):
			return nil
		default:
			return fmt.Errorf("%s: %w", r.file.path, err)
		}
	}
}

// record makes a record of a line and of what came with it.
func (r *fileReader) record(line []byte, err error) record {
	line = bytes.TrimRight(line, "\r\n")
	rec := record{file: r.file.name, line: r.at.Line, next: r.at, read: r.read(), raw: line}
	if r.at.Line == 1 {
		line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
	}
	if damaged(err) {
		rec.next = position{File: r.at.File + 1}
	}
	if err == nil || errors.Is(err, io.EOF) {
		err = json.Unmarshal(line, &rec.article)
	}
	if err != nil {
		rec.fail(err, line)
	}
	return rec
}

// whole yields a file that is one article: its text, or its JSON.
func (r *fileReader) whole(yield func(record) bool) error {
	data, err := io.ReadAll(io.LimitReader(r.in, maxLine+1))
	if err == nil && len(data) > maxLine {
		err = errTooLong
	}
	if err != nil && !damaged(err) && !errors.Is(err, errTooLong) {
		return fmt.Errorf("%s: %w", r.file.path, err)
	}
	rec := record{file: r.file.name, next: position{File: r.at.File + 1}, read: r.read(), raw: data}
	switch {
	case err == nil && r.file.kind == ".txt":
		rec.article.Text = string(data)
	case err == nil:
		err = json.Unmarshal(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), &rec.article)
	}
	if err != nil {
		rec.fail(err, data)
	}
	if !yield(rec) {
		return fs.SkipAll
	}
	return nil
}
