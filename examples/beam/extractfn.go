package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/lede-go/lede/extract"
)

// Beam finds the functions of a pipeline by name on the workers; it wants them registered before main.
func init() {
	register.DoFn5x1[context.Context, string, string, func(string), func(string), error](&extractFn{})
	register.Emitter1[string]()
}

const namespace = "lede"

var (
	articles = beam.NewCounter(namespace, "articles")
	rejected = beam.NewCounter(namespace, "rejects")
	facts    = beam.NewCounter(namespace, "facts") // entities, amounts, percentages, dates, counts, quotes
	sizes    = beam.NewDistribution(namespace, "article_bytes")
)

// extractFn reads one article. Its exported fields travel to the workers.
type extractFn struct {
	Dollar string `json:"dollar"` // what a bare "$" means

	extractor extract.Extractor
}

// Setup makes the Extractor ready, once for many articles.
func (f *extractFn) Setup() { f.extractor = extract.Extractor{Dollar: f.Dollar} }

// check finds bad settings before a cluster is kept busy with them.
func (f *extractFn) check() error {
	x := extract.Extractor{Dollar: f.Dollar}
	_, err := x.Extract(context.Background(), extract.Article{})
	return err
}

// ProcessElement reads the article of a line; blank lines hold none. Only bad settings are an error: what is wrong with a
// line makes it a reject, and the pipeline goes on.
func (f *extractFn) ProcessElement(ctx context.Context, place, line string, doc, reject func(string)) error {
	if strings.TrimSpace(line) == "" {
		return nil
	}
	found, err := f.read(ctx, place, line)
	var setting *extract.SettingError
	if errors.As(err, &setting) && setting.Field != "Published" {
		return err
	}
	if err != nil {
		rejected.Inc(ctx, 1)
		out, err := marshal(rejection{place, err.Error(), line})
		reject(out)
		return err
	}
	out, err := marshal(found)
	if err != nil {
		return err
	}
	articles.Inc(ctx, 1)
	facts.Inc(ctx, int64(len(found.Entities)+len(found.Money)+len(found.Percents)+len(found.Dates)+len(found.Counts)+len(found.Quotes)))
	sizes.Update(ctx, int64(len(line)))
	doc(out)
	return nil
}

// rejection is a line that holds no article, or the place where a file is damaged.
type rejection struct {
	Place  string `json:"place"` // "file:12"
	Reason string `json:"reason"`
	Raw    string `json:"raw,omitempty"`
}

// read reads an article; one without an id is called by its place.
func (f *extractFn) read(ctx context.Context, place, line string) (*extract.Document, error) {
	var a extract.Article
	if err := json.Unmarshal([]byte(line), &a); err != nil {
		return nil, err
	}
	if a.Text == "" {
		return nil, errors.New("no text")
	}
	if a.ID == "" {
		a.ID = place
	}
	return f.extractor.Extract(ctx, a)
}

// marshal is a value as a line of JSON, without its end and without the escapes that only HTML needs.
func marshal(value any) (string, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return strings.TrimSuffix(b.String(), "\n"), err
}
