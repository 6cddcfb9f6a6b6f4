package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/extract"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// broker starts a Kafka of the test's own, in this process.
func broker(t *testing.T) (*kfake.Cluster, string) {
	t.Helper()
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.SeedTopics(4, "articles", "facts", "articles-dead"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cluster.Close)
	return cluster, strings.Join(cluster.ListenAddrs(), ",")
}

// lines makes up articles: good ones, and three that cannot be read.
func lines(good int) (text string, articles map[string]extract.Article) {
	var b strings.Builder
	articles = map[string]extract.Article{}
	for i := range good {
		line := fmt.Sprintf(`{"id": "a%d", "text": "Ostrava\n\nThe steel mill cut %d jobs on Monday and lost €%d million.", "published": "2024-05-08"}`, i, i+2, i+3)
		var a extract.Article
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			panic(err)
		}
		articles[a.ID] = a
		b.WriteString(line + "\n\n")
	}
	b.WriteString("{broken\n{\"id\": \"empty\"}\n{\"text\": \"Rain.\", \"published\": \"soon\"}\n")
	return b.String(), articles
}

func put(t *testing.T, address, text string) {
	t.Helper()
	if err := run(context.Background(), []string{"-brokers", address, "-produce"}, strings.NewReader(text), io.Discard); err != nil {
		t.Fatal(err)
	}
}

// gather reads a topic until it has so many records; the limit is there for tests that fail.
func gather(t *testing.T, address, topic string, count int) []*kgo.Record {
	t.Helper()
	client, err := kgo.NewClient(kgo.SeedBrokers(address), kgo.ConsumeTopics(topic), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var records []*kgo.Record
	for len(records) < count {
		fetches := client.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			t.Fatalf("%s: %d of %d records: %v", topic, len(records), count, err)
		}
		records = append(records, fetches.Records()...)
	}
	return records
}

// start runs the program beside the test; the function that it gives interrupts it and waits for its end.
func start(args ...string) (stop func() error) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- run(ctx, args, nil, io.Discard) }()
	return func() error {
		cancel()
		return <-done
	}
}

// committed is how many records the group has behind it, and all are how many there are.
func committed(cluster *kfake.Cluster) (done, all int64) {
	if info := cluster.GroupInfo("lede"); info != nil {
		for _, c := range info.Commits["articles"] {
			done += c.Offset
		}
	}
	for _, p := range cluster.PartitionInfos("articles") {
		all += p.HighWatermark
	}
	return done, all
}

// check holds the facts to what extract says of the articles.
func check(t *testing.T, records []*kgo.Record, articles map[string]extract.Article) {
	t.Helper()
	missing := maps.Clone(articles)
	for _, r := range records {
		a, ok := articles[string(r.Key)]
		if !ok {
			t.Errorf("facts of an unknown article %q", r.Key)
			continue
		}
		var x extract.Extractor
		doc, err := x.Extract(context.Background(), a)
		if err != nil {
			t.Fatal(err)
		}
		if want, _ := json.Marshal(doc); !bytes.Equal(r.Value, want) {
			t.Errorf("%s: %s, want %s", r.Key, r.Value, want)
		}
		delete(missing, a.ID)
	}
	if len(missing) > 0 {
		t.Errorf("%d articles without facts", len(missing))
	}
}

// TestStream: facts for every good article, dead letters with reasons for the others, offsets committed; after a
// graceful stop nothing is lost and nothing comes twice.
func TestStream(t *testing.T) {
	cluster, address := broker(t)
	text, articles := lines(150)
	put(t, address, text)
	stop := start("-brokers", address, "-batch", "20")
	gather(t, address, "facts", 30)
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	stop = start("-brokers", address)
	facts, dead := gather(t, address, "facts", 150), gather(t, address, "articles-dead", 3)
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	check(t, facts, articles)
	if len(facts) != 150 || len(dead) != 3 {
		t.Errorf("%d facts and %d dead letters, want 150 and 3", len(facts), len(dead))
	}
	var reasons []string
	for _, r := range dead {
		headers := map[string]string{}
		for _, h := range r.Headers {
			headers[h.Key] = string(h.Value)
		}
		if headers["lede-topic"] != "articles" || headers["lede-partition"] == "" || headers["lede-offset"] == "" || len(r.Value) == 0 {
			t.Errorf("dead letter %q with %v", r.Value, headers)
		}
		reasons = append(reasons, headers["lede-reason"])
	}
	for _, want := range []string{"invalid character", "no text", `Published is "soon"`} {
		if !strings.Contains(strings.Join(reasons, "; "), want) {
			t.Errorf("no dead letter says %q: %q", want, reasons)
		}
	}
	if done, all := committed(cluster); done != all || all != 153 {
		t.Errorf("%d of %d records committed", done, all)
	}
}

// TestCommitAfterProduce: when the brokers refuse the facts, nothing is committed, and the articles are answered later.
func TestCommitAfterProduce(t *testing.T) {
	cluster, address := broker(t)
	text, articles := lines(40)
	put(t, address, text)
	cluster.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.Produce}, Topic: "facts", Err: kerr.TopicAuthorizationFailed})
	err := run(context.Background(), []string{"-brokers", address}, nil, io.Discard)
	if !errors.Is(err, kerr.TopicAuthorizationFailed) {
		t.Fatalf("error %v", err)
	}
	if done, _ := committed(cluster); done != 0 {
		t.Errorf("%d records committed", done)
	}
	stop := start("-brokers", address)
	facts := gather(t, address, "facts", 40)
	gather(t, address, "articles-dead", 3)
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	check(t, gather(t, address, "facts", len(facts)), articles)
	if done, all := committed(cluster); done != all {
		t.Errorf("%d of %d records committed", done, all)
	}
}

// TestLostCommit: when the commit fails, the same articles are answered again: at least once, and under the same key.
func TestLostCommit(t *testing.T) {
	cluster, address := broker(t)
	text, articles := lines(30)
	put(t, address, text)
	cluster.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.OffsetCommit}, Err: kerr.GroupAuthorizationFailed})
	if err := run(context.Background(), []string{"-brokers", address}, nil, io.Discard); !errors.Is(err, kerr.GroupAuthorizationFailed) {
		t.Fatalf("error %v", err)
	}
	before := 0
	for _, p := range cluster.PartitionInfos("facts") {
		before += int(p.HighWatermark)
	}
	stop := start("-brokers", address)
	facts := gather(t, address, "facts", before+30)
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	check(t, facts, articles)
}

// TestTwoWorkers: two of a group share the work.
func TestTwoWorkers(t *testing.T) {
	_, address := broker(t)
	text, articles := lines(200)
	first := start("-brokers", address, "-batch", "10")
	second := start("-brokers", address, "-batch", "10")
	put(t, address, text)
	facts := gather(t, address, "facts", 200)
	if err := errors.Join(first(), second()); err != nil {
		t.Fatal(err)
	}
	check(t, facts, articles)
}

// TestTooLarge: facts that no broker takes do not stop the others; the article is a dead letter, without its
// value if that is too large as well.
func TestTooLarge(t *testing.T) {
	_, address := broker(t)
	names := strings.Repeat("Ostrava, Brno, Prague, Vienna, Graz and Linz. ", 40)
	put(t, address, fmt.Sprintf(`{"id": "large", "text": %q}`+"\n", names)+
		fmt.Sprintf(`{"id": "huge", "text": %q}`+"\n", strings.Repeat(names, 5))+
		`{"id": "small", "text": "Rain in Brno."}`+"\n")
	stop := start("-brokers", address, "-max-bytes", "5000")
	dead, facts := gather(t, address, "articles-dead", 2), gather(t, address, "facts", 1)
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	values := map[string]int{}
	for _, r := range dead {
		values[string(r.Key)] = len(r.Value)
	}
	if values["large"] < 1000 || values["huge"] != 0 || len(values) != 2 || string(facts[0].Key) != "small" {
		t.Errorf("dead letters %v, facts of %s", values, facts[0].Key)
	}
}

// TestBadUse: what cannot be done is said.
func TestBadUse(t *testing.T) {
	for _, args := range [][]string{{"-nosuch"}, {"file.jsonl"}, {"-batch", "0"}, {"-brokers", ""}} {
		if err := run(context.Background(), args, nil, io.Discard); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
	if err := run(context.Background(), []string{"-h"}, nil, io.Discard); err != nil {
		t.Errorf("-h: %v", err)
	}
}
