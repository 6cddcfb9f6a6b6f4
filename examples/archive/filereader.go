package main

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"errors"
	"io"
	"os"
)

// maxLine is the size of the longest line, and of the longest file that is one article: 64 MiB, as in extract.
const maxLine = 64 << 20

var errTooLong = errors.New("longer than 64 MiB")

// fileReader reads a file of articles and knows where it is.
type fileReader struct {
	file file
	disk *os.File
	in   *bufio.Reader
	at   position
	base int64 // bytes of the files before
	raw  counter
}

// counter counts what is read through it.
type counter struct {
	io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// openFile opens a file at a position in it.
func openFile(f file, at position, base int64) (*fileReader, error) {
	disk, err := os.Open(f.path)
	if err != nil {
		return nil, err
	}
	r := &fileReader{file: f, disk: disk, at: at, base: base, raw: counter{Reader: disk}}
	if err := r.seek(at.Offset); err != nil {
		disk.Close()
		return nil, err
	}
	return r, nil
}

// seek goes to an offset: at once in a plain file, by reading up to it in a compressed one.
func (r *fileReader) seek(offset int64) error {
	if !r.file.zip {
		_, err := r.disk.Seek(offset, io.SeekStart)
		r.raw.n = offset
		r.in = bufio.NewReaderSize(&r.raw, 1<<16)
		return err
	}
	r.in = bufio.NewReaderSize(&unzipper{in: &r.raw}, 1<<16)
	_, err := io.CopyN(io.Discard, r.in, offset)
	if damaged(err) {
		return nil // it will be met again, and told, by the next read
	}
	return err
}

func (r *fileReader) close() error { return r.disk.Close() }

// read is how many bytes of all files have been read.
func (r *fileReader) read() int64 { return r.base + r.raw.n }

// line reads a line with its end. One that is too long is read to its end and given without its tail, with errTooLong.
func (r *fileReader) line() ([]byte, error) {
	var line []byte
	var tooLong error
	for {
		part, err := r.in.ReadSlice('\n')
		r.at.Offset += int64(len(part))
		if len(line)+len(part) > maxLine {
			tooLong = errTooLong
		} else {
			line = append(line, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if len(line) > 0 || err == nil {
			r.at.Line++
		}
		if tooLong != nil && (err == nil || errors.Is(err, io.EOF)) {
			return line, tooLong
		}
		return line, err
	}
}

// unzipper decompresses; that a file is no gzip at all comes out in reading, too.
type unzipper struct {
	in  io.Reader
	zip *gzip.Reader
	err error
}

func (u *unzipper) Read(p []byte) (int, error) {
	if u.zip == nil && u.err == nil {
		u.zip, u.err = gzip.NewReader(u.in)
		if errors.Is(u.err, io.EOF) {
			u.err = io.ErrUnexpectedEOF
		}
	}
	if u.err != nil {
		return 0, u.err
	}
	n, err := u.zip.Read(p)
	u.err = err
	return n, err
}

// damaged reports whether an error tells of compressed bytes that are broken or cut off.
func damaged(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &corrupt)
}
