// Stream reads news articles from a topic of Kafka and writes the facts in them to another.
//
//	go run . -brokers localhost:9092                              # articles → facts, until it is interrupted
//	go run . -brokers localhost:9092 -produce < articles.jsonl    # puts articles into the topic
//
// An article is a record whose value is {"id", "text", "published"}; its facts go out under the same key. What cannot be read goes to
// the topic of dead letters with the reason. Every article is answered at least once: its offset is committed after its facts
// are acknowledged. See README.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdin, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "stream:", err)
		os.Exit(1)
	}
}

// settings are what the command line asks for.
type settings struct {
	brokers               string
	articles, facts, dead string // topics
	group                 string
	batch, maxBytes       int
	produce               bool
}

func parse(args []string, errs io.Writer) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("stream", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&s.brokers, "brokers", "localhost:9092", "where Kafka is, separated by commas")
	flags.StringVar(&s.articles, "articles", "articles", "the topic to read")
	flags.StringVar(&s.facts, "facts", "facts", "the topic to write")
	flags.StringVar(&s.dead, "dead", "articles-dead", "the topic for what cannot be read")
	flags.StringVar(&s.group, "group", "lede", "the group of consumers that share the work")
	flags.IntVar(&s.batch, "batch", 256, "articles between two commits, at most")
	flags.IntVar(&s.maxBytes, "max-bytes", 1000012, "the largest record that the brokers take, before compression")
	flags.BoolVar(&s.produce, "produce", false, "read JSON Lines from standard input and put them into the topic of articles")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	switch {
	case flags.NArg() > 0:
		return s, fmt.Errorf("what is %q?", flags.Arg(0))
	case s.brokers == "":
		return s, errors.New("-brokers is empty")
	case s.batch <= 0 || s.maxBytes <= 0:
		return s, errors.New("-batch and -max-bytes must be above 0")
	}
	return s, nil
}

// run is the program with its arguments and streams.
func run(ctx context.Context, args []string, in io.Reader, errs io.Writer) error {
	s, err := parse(args, errs)
	if errors.Is(err, flag.ErrHelp) {
		return nil
	}
	if err != nil {
		return err
	}
	if s.produce {
		return produce(ctx, s, in, errs)
	}
	w, err := newWorker(s)
	if err != nil {
		return err
	}
	defer w.close()
	err = w.run(ctx)
	fmt.Fprintf(errs, "%d articles answered, %d dead letters\n", w.answered, w.buried)
	return err
}

// options are what both ways of running tell the client. For TLS and SASL, add kgo.DialTLS and kgo.SASL here.
func (s settings) options() []kgo.Opt {
	return []kgo.Opt{
		kgo.SeedBrokers(strings.Split(s.brokers, ",")...),
		kgo.ProducerBatchMaxBytes(int32(s.maxBytes)),
	}
}
