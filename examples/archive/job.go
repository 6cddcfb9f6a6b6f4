package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/lede-go/lede/extract"
)

// job is one run over an archive.
type job struct {
	settings settings
	source   *source
	state    state
	out      sink
	rejects  *tail
	progress *progress
	fresh    int // records since the last entry of the journal
}

// result is an article and what was found in it.
type result struct {
	article extract.Article
	doc     *extract.Document
}

// open looks at the input and the journal, and brings the output to where the journal says it is.
func open(s settings) (*job, error) {
	source, err := openSource(s.input)
	if err != nil {
		return nil, err
	}
	if source.holds(s.output) {
		return nil, errors.New("the output may not be the input, nor stand in the folder that is read")
	}
	j := &job{settings: s, source: source}
	if err := j.open(); err != nil {
		j.close()
		return nil, err
	}
	return j, nil
}

// open finds out where the run is and opens its files there. The rejects are locked first, so that no other run moves the
// journal meanwhile; before that it is only seen whether the output is ours.
func (j *job) open() error {
	s, run := j.settings, j.source.sum+" "+j.settings.String()
	if _, err := loadState(s, run); err != nil {
		return err
	}
	var err error
	if j.rejects, err = lockTail(rejectsOf(s.output)); err != nil {
		return err
	}
	if j.state, err = loadState(s, run); err != nil || j.state.Done {
		return err
	}
	if err := j.state.save(journalOf(s.output)); err != nil { // from now on the output is ours
		return err
	}
	if err := j.rejects.cut(j.state.Rejects); err != nil {
		return err
	}
	j.out, err = openSink(s, j.state.Output)
	return err
}

func (j *job) close() {
	if j.out != nil {
		j.out.close()
	}
	if j.rejects != nil {
		j.rejects.close()
	}
}

// run reads what has not been read yet, unless nothing is left.
func (j *job) run(ctx context.Context, errs io.Writer) error {
	if j.state.Done {
		fmt.Fprintf(errs, "%s is complete\n", filepath.Base(j.settings.output))
		return nil
	}
	if n := j.state.Records; n > 0 {
		fmt.Fprintf(errs, "going on after %d articles\n", n)
	}
	j.progress = newProgress(j.source.bytes)
	defer j.progress.show(errs)()
	if err := j.read(ctx); err != nil {
		return err
	}
	j.state.Done = true
	if err := j.commit(); err != nil {
		return err
	}
	j.progress.finish()
	return nil
}

// read takes the articles through the Extractor and each Document to where it belongs, in order.
func (j *job) read(ctx context.Context) error {
	var day time.Time
	if j.settings.published != "" {
		day, _ = extract.ParsePublished(j.settings.published) // checked with the settings
	}
	x := extract.Extractor{Dollar: j.settings.dollar, Workers: j.settings.workers}
	f := &feed{source: j.source, from: j.state.Next, day: day}
	for doc, err := range x.All(ctx, f.articles) {
		if ctx.Err() != nil {
			return errors.New("interrupted; the same command goes on from here")
		}
		var setting *extract.SettingError
		if errors.As(err, &setting) {
			return err
		}
		if err := j.take(f.next(), doc, err); err != nil {
			return err
		}
	}
	return f.err
}

// take writes what became of one record, and the journal when it is time.
func (j *job) take(r record, doc *extract.Document, err error) error {
	if r.err == nil && err != nil {
		r.fail(err, nil)
	}
	if r.err != nil {
		err = j.reject(r)
	} else {
		j.state.Summary.add(doc)
		err = j.out.write(result{r.article, doc})
	}
	if err != nil {
		return err
	}
	j.state.Next = r.next
	j.state.Records++
	j.progress.step(r.read)
	if j.fresh++; j.fresh < j.settings.checkpoint {
		return nil
	}
	return j.commit()
}

// reject writes down what could not be read, and why.
func (j *job) reject(r record) error {
	j.state.Summary.Rejected++
	line, err := json.Marshal(struct {
		File   string `json:"file"`
		Line   int    `json:"line,omitempty"`
		Reason string `json:"reason"`
		Raw    string `json:"raw,omitempty"` // at most the first 4096 bytes
	}{r.file, r.line, r.err.Error(), string(r.raw)})
	if err != nil {
		return err
	}
	_, err = j.rejects.Write(append(line, '\n'))
	return err
}

// commit puts the results on disk, and then the journal that tells of them. Entries come after the same articles in
// every run, whenever it was interrupted: so the members of a gzip file and the parts of Parquet are the same, too.
func (j *job) commit() error {
	var err error
	if j.state.Output, err = j.out.commit(); err != nil {
		return err
	}
	if j.state.Rejects, err = j.rejects.commit(); err != nil {
		return err
	}
	j.fresh = 0
	return j.state.save(journalOf(j.settings.output))
}
