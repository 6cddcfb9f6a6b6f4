package main

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn4x1[context.Context, fileio.ReadableFile, func(string, string), func(string), error](&linesFn{})
	register.Emitter2[string, string]()
}

// Lines are the lines of the files that a pattern names, each under its place, "file:12", and rejects for files that are
// damaged. textio.Read will not do: up to v2.77.0 at least it takes the packed size of a gzipped file for the size of its text,
// and silently leaves out what comes after. A file is read by one worker.
func Lines(s beam.Scope, pattern string) (lines, rejects beam.PCollection) {
	s = s.Scope("lede.Lines")
	return beam.ParDo2(s, &linesFn{}, fileio.ReadMatches(s, fileio.MatchFiles(s, pattern)))
}

// linesFn reads one file.
type linesFn struct{}

// ProcessElement emits the lines of a file. Errors are those of the file system, upon which a runner tries again.
func (*linesFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, line func(string, string), reject func(string)) error {
	number := 0
	err := eachLine(ctx, file, func(text string) {
		number++
		line(place(file, number), text)
	})
	if !damaged(err) {
		return err
	}
	rejected.Inc(ctx, 1)
	out, err := marshal(rejection{Place: place(file, number+1), Reason: err.Error()})
	reject(out)
	return err
}

func place(file fileio.ReadableFile, line int) string {
	return fmt.Sprintf("%s:%d", file.Metadata.Path, line)
}

// eachLine visits the whole lines of a file.
func eachLine(ctx context.Context, file fileio.ReadableFile, visit func(string)) error {
	in, err := file.Open(ctx)
	if err != nil {
		return err
	}
	defer in.Close()
	lines := bufio.NewReaderSize(in, 1<<16)
	for {
		text, err := lines.ReadString('\n')
		if err == nil || text != "" && errors.Is(err, io.EOF) {
			visit(strings.TrimRight(text, "\r\n"))
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}

// damaged reports whether an error tells of compressed bytes that are broken or cut off.
func damaged(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &corrupt)
}
