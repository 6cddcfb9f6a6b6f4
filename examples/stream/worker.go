package main

import (
	"context"
	"errors"
	"time"

	"github.com/lede-go/lede/extract"
	"github.com/twmb/franz-go/pkg/kgo"
)

// worker is one consumer of the group.
type worker struct {
	settings  settings
	client    *kgo.Client
	extractor extract.Extractor
	answered  int // articles whose facts were acknowledged
	buried    int // records that went to the dead letters
}

func newWorker(s settings) (*worker, error) {
	client, err := kgo.NewClient(append(s.options(),
		kgo.ConsumeTopics(s.articles),
		kgo.ConsumerGroup(s.group),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.DisableAutoCommit(),
		kgo.BlockRebalanceOnPoll(), // so that what we commit is still ours
	)...)
	if err != nil {
		return nil, err
	}
	return &worker{settings: s, client: client}, nil
}

// close leaves the group, so that the others take over at once.
func (w *worker) close() { w.client.CloseAllowingRebalance() }

// run answers batch after batch until the context ends; the batch under way is then finished.
func (w *worker) run(ctx context.Context) error {
	for {
		fetches := w.client.PollRecords(ctx, w.settings.batch)
		if ctx.Err() != nil {
			return nil // what was polled is not committed: it comes again
		}
		if err := fetches.Err(); err != nil {
			return err
		}
		if err := w.answer(ctx, fetches.Records()); err != nil {
			return err
		}
		w.client.AllowRebalance()
	}
}

// answer extracts, sends, waits for the brokers, and only then commits. If it fails in between, the batch comes again.
func (w *worker) answer(ctx context.Context, records []*kgo.Record) error {
	ctx, cancel := grace(ctx, 30*time.Second)
	defer cancel()
	facts, letters, err := w.read(ctx, records)
	if err != nil {
		return err
	}
	tooLarge, err := w.send(ctx, facts)
	if err != nil {
		return err
	}
	letters = append(letters, tooLarge...)
	if err := w.bury(ctx, letters); err != nil {
		return err
	}
	if err := w.client.CommitRecords(ctx, records...); err != nil {
		return err
	}
	w.answered += len(records) - len(letters)
	w.buried += len(letters)
	return nil
}

// grace is a context that outlives another by a time, in which work that is under way can be finished.
func grace(ctx context.Context, d time.Duration) (context.Context, context.CancelFunc) {
	longer, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(d, cancel) })
	return longer, func() {
		stop()
		cancel()
	}
}

// isSetting reports whether an error is of our settings: then no article can be read, and none is a dead letter.
func isSetting(err error) bool {
	var setting *extract.SettingError
	return errors.As(err, &setting)
}
