package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/twmb/franz-go/pkg/kgo"
)

// produce puts the lines of the input into the topic of articles, under their ids. It does not judge
// them: what cannot be read becomes a dead letter where it is read.
func produce(ctx context.Context, s settings, in io.Reader, errs io.Writer) error {
	client, err := kgo.NewClient(s.options()...)
	if err != nil {
		return err
	}
	defer client.Close()
	var acks acknowledgements
	lines := bufio.NewReaderSize(in, 1<<16)
	for {
		line, err := lines.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			client.Produce(ctx, &kgo.Record{Topic: s.articles, Key: idOf(line), Value: line}, acks.add)
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err = errors.Join(err, ctx.Err()); err != nil {
			return err
		}
	}
	if err := client.Flush(ctx); err != nil {
		return err
	}
	fmt.Fprintf(errs, "%d articles put into %s\n", acks.good, s.articles)
	return acks.err()
}

// idOf is the id of an article as a key; nil where it has none.
func idOf(line []byte) []byte {
	var a struct{ ID string }
	if json.Unmarshal(line, &a) != nil || a.ID == "" {
		return nil
	}
	return []byte(a.ID)
}

// acknowledgements counts what the brokers say about the records.
type acknowledgements struct {
	mu        sync.Mutex
	good, bad int
	first     error
}

func (a *acknowledgements) add(_ *kgo.Record, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err == nil {
		a.good++
		return
	}
	if a.bad++; a.bad == 1 {
		a.first = err
	}
}

func (a *acknowledgements) err() error {
	if a.bad == 0 {
		return nil
	}
	return fmt.Errorf("%d articles were not taken; the first: %w", a.bad, a.first)
}
