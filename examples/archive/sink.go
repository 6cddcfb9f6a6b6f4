package main

import (
	"bufio"
	"compress/gzip"
	"io"
)

// sink is where the results go.
type sink interface {
	write(result) error
	// commit puts on disk what was written so far and gives the size by which openSink goes on behind it.
	commit() (size int64, err error)
	close()
}

// openSink opens the output and cuts off what stands behind the size.
func openSink(s settings, size int64) (sink, error) {
	if s.format == "parquet" {
		return openParts(s.output, size)
	}
	file, err := openTail(s.output, size)
	if err != nil {
		return nil, err
	}
	out := &lineSink{file: file, encode: encoder(s)}
	out.buf = bufio.NewWriterSize(file, 1<<16)
	out.w = out.buf
	if s.gzip() {
		out.zip = gzip.NewWriter(out.buf)
		out.w = out.zip
	}
	if size == 0 && s.format == "csv" {
		err = head(out.w, s.rows)
	}
	return out, err
}

// encoder gives what writes one result in the format of the settings.
func encoder(s settings) func(io.Writer, result) error {
	switch s.format {
	case "csv":
		return csvEncoder(s.rows)
	case "bulk":
		return bulkEncoder(s.index)
	}
	return encodeJSON
}

// lineSink is a file of lines. Compressed, it is a gzip member for each entry of the journal: files of several
// members are plain gzip, and every end of a member is a place where the file can be cut.
type lineSink struct {
	file   *tail
	buf    *bufio.Writer
	zip    *gzip.Writer // nil: not compressed
	w      io.Writer    // zip or buf
	encode func(io.Writer, result) error
}

func (s *lineSink) write(r result) error { return s.encode(s.w, r) }

func (s *lineSink) commit() (int64, error) {
	if s.zip != nil {
		if err := s.zip.Close(); err != nil {
			return 0, err
		}
	}
	if err := s.buf.Flush(); err != nil {
		return 0, err
	}
	if s.zip != nil {
		s.zip.Reset(s.buf)
	}
	return s.file.commit()
}

func (s *lineSink) close() { s.file.close() }
