// Beam is the extraction of facts as a pipeline of Apache Beam, for archives that outgrow one machine.
//
//	go run . --input=articles.jsonl --output=facts.jsonl --rejects=rejects.jsonl
//
// It runs in this process, on Beam's prism runner, unless --runner says otherwise; README.md has the flags for Flink, Spark
// and Dataflow. The lines are those of the library: {"id", "text", "published"} in, Documents out, in no order.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	var f files
	flag.StringVar(&f.input, "input", "", "the JSON Lines to read: a file or a pattern, gs:// and s3:// too; .gz is unpacked")
	flag.StringVar(&f.output, "output", "", "the file of Documents to write")
	flag.StringVar(&f.rejects, "rejects", "", "the file to write for lines that hold no article")
	dollar := flag.String("dollar", "", "the currency that a bare $ means where the text does not tell (default USD)")
	flag.Parse()
	beam.Init() // on a cluster, workers begin here and do not come back
	if err := run(context.Background(), f, &extractFn{Dollar: *dollar}, os.Stderr); err != nil {
		log.Fatal(err)
	}
}

// files are where a pipeline reads and writes.
type files struct{ input, output, rejects string }

// run builds the pipeline, has it run and tells its metrics.
func run(ctx context.Context, f files, fn *extractFn, errs io.Writer) error {
	if f.input == "" || f.output == "" || f.rejects == "" {
		return errors.New("--input, --output and --rejects are needed")
	}
	if err := fn.check(); err != nil {
		return err
	}
	result, err := beamx.RunWithMetrics(ctx, pipeline(f, fn))
	if err != nil {
		return err
	}
	if result == nil {
		return nil // some runners give none
	}
	counts := map[string]int64{}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == namespace {
			counts[c.Name()] += c.Result()
		}
	}
	fmt.Fprintf(errs, "%d articles, %d rejected, %d facts\n", counts["articles"], counts["rejects"], counts["facts"])
	return nil
}
