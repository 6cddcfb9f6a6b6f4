package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/lede-go/lede/extract"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// fact is a record to be sent and the one that it answers.
type fact struct {
	source *kgo.Record
	out    *kgo.Record
}

// letter is a record that cannot be answered, and why.
type letter struct {
	source *kgo.Record
	reason error
}

// read extracts the facts of a batch, in its order.
func (w *worker) read(ctx context.Context, records []*kgo.Record) (facts []fact, letters []letter, err error) {
	var articles []extract.Article
	var sources []*kgo.Record
	for _, r := range records {
		a, err := article(r)
		if err != nil {
			letters = append(letters, letter{r, err})
			continue
		}
		articles, sources = append(articles, a), append(sources, r)
	}
	for doc, err := range w.extractor.All(ctx, slices.Values(articles)) {
		if ctx.Err() != nil || isSetting(err) {
			return nil, nil, err
		}
		source := sources[0]
		sources = sources[1:]
		if err != nil {
			letters = append(letters, letter{source, err})
			continue
		}
		value, err := json.Marshal(doc)
		if err != nil {
			return nil, nil, err
		}
		facts = append(facts, fact{source, &kgo.Record{Topic: w.settings.facts, Key: key(source, doc.ID), Value: value}})
	}
	return facts, letters, nil
}

// article reads the article of a record. One without an id is called by its place, the same whenever it is read.
func article(r *kgo.Record) (extract.Article, error) {
	var a extract.Article
	if err := json.Unmarshal(r.Value, &a); err != nil {
		return a, err
	}
	if a.Text == "" {
		return a, errors.New("no text")
	}
	if a.ID == "" {
		a.ID = fmt.Sprintf("%s/%d/%d", r.Topic, r.Partition, r.Offset)
	}
	return a, nil
}

// key is the key of the article, so that its facts keep their order among those of the same key; without one, its id.
func key(r *kgo.Record, id string) []byte {
	if r.Key != nil {
		return r.Key
	}
	return []byte(id)
}

// send sends the facts and waits until all are acknowledged. Those that no broker takes for their size come back.
func (w *worker) send(ctx context.Context, facts []fact) (tooLarge []letter, err error) {
	sources := map[*kgo.Record]*kgo.Record{}
	var out []*kgo.Record
	for _, f := range facts {
		sources[f.out] = f.source
		out = append(out, f.out)
	}
	for _, result := range w.client.ProduceSync(ctx, out...) {
		switch {
		case errors.Is(result.Err, kerr.MessageTooLarge):
			tooLarge = append(tooLarge, letter{sources[result.Record], fmt.Errorf("the facts are too large: %w", result.Err)})
		case result.Err != nil:
			return nil, result.Err
		}
	}
	return tooLarge, nil
}

// bury sends the dead letters, each as it came, with where it came from and the reason in its headers. One that is
// too large even so goes without its value.
func (w *worker) bury(ctx context.Context, letters []letter) error {
	var out []*kgo.Record
	for _, l := range letters {
		out = append(out, w.deadLetter(l))
	}
	for _, result := range w.client.ProduceSync(ctx, out...) {
		err := result.Err
		if errors.Is(err, kerr.MessageTooLarge) {
			bare := *result.Record
			bare.Value = nil
			err = w.client.ProduceSync(ctx, &bare).FirstErr()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *worker) deadLetter(l letter) *kgo.Record {
	header := func(name, value string) kgo.RecordHeader { return kgo.RecordHeader{Key: name, Value: []byte(value)} }
	headers := append(slices.Clone(l.source.Headers),
		header("lede-reason", l.reason.Error()),
		header("lede-topic", l.source.Topic),
		header("lede-partition", strconv.Itoa(int(l.source.Partition))),
		header("lede-offset", strconv.FormatInt(l.source.Offset, 10)))
	return &kgo.Record{Topic: w.settings.dead, Key: l.source.Key, Value: l.source.Value, Headers: headers}
}
