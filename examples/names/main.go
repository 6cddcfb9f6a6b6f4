// Names puts the normalize package to work without the tagger. It reads JSON Lines from standard input, or from a file named
// on the command line, and answers each line in kind, in order:
//
//	{"a": "Mukhtar Tleuberdi", "b": "Mukhtar Tileuberdi", "type": "PERSON"}           -> the same with "same": true
//	{"id": "a1", "text": "...", "mentions": [{"start": 0, "end": 11, "type": "ORG"}]} -> {"id": "a1", "entities": [...]}
//
// A line that cannot be read is reported with its number on standard error and skipped; the exit status is then 1.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/normalize"
)

func main() {
	jsonl := flag.Bool("jsonl", false, "read and write JSON Lines")
	flag.Parse()
	if !*jsonl || flag.NArg() > 1 {
		fmt.Fprintln(os.Stderr, "usage: names -jsonl [file]")
		os.Exit(2)
	}
	in := io.Reader(os.Stdin)
	if flag.NArg() == 1 {
		f, err := os.Open(flag.Arg(0))
		if err != nil {
			fmt.Fprintln(os.Stderr, "names:", err)
			os.Exit(1)
		}
		defer f.Close()
		in = f
	}
	if !answerAll(in, os.Stdout, os.Stderr) {
		os.Exit(1)
	}
}

// line is a question of either kind.
type line struct {
	A        *string         `json:"a"`
	B        *string         `json:"b"`
	Type     lede.Type       `json:"type"`
	ID       json.RawMessage `json:"id"`
	Text     *string         `json:"text"`
	Mentions []mention       `json:"mentions"`
}

type mention struct {
	lede.Span
	Type lede.Type `json:"type"`
}

// answerAll answers line by line and reports whether all lines were good.
func answerAll(in io.Reader, out, errs io.Writer) bool {
	r, w := bufio.NewReader(in), bufio.NewWriter(out)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	good := true
	for n := 1; ; n++ {
		raw, err := r.ReadBytes('\n')
		if len(trim(raw)) > 0 {
			a, bad := answer(raw)
			if bad == nil {
				bad = enc.Encode(a)
			}
			if bad != nil {
				fmt.Fprintf(errs, "names: line %d: %v\n", n, bad)
				good = false
			}
		}
		if err != nil {
			if err != io.EOF {
				fmt.Fprintf(errs, "names: %v\n", err)
			}
			return good && err == io.EOF
		}
	}
}

func trim(raw []byte) []byte {
	for len(raw) > 0 && raw[len(raw)-1] <= ' ' {
		raw = raw[:len(raw)-1]
	}
	return raw
}

var errKind = errors.New(`neither "a" and "b" nor "text" and "mentions"`)

func answer(raw []byte) (any, error) {
	var q line
	if err := json.Unmarshal(raw, &q); err != nil {
		return nil, err
	}
	switch {
	case q.A != nil && q.B != nil:
		same, why := normalize.Same(q.Type, *q.A, *q.B)
		return pair{*q.A, *q.B, q.Type, same, why}, nil
	case q.Text != nil:
		return clusters(q)
	}
	return nil, errKind
}

type pair struct {
	A    string           `json:"a"`
	B    string           `json:"b"`
	Type lede.Type        `json:"type"`
	Same bool             `json:"same"`
	Why  normalize.Reason `json:"why"`
}

type document struct {
	ID       json.RawMessage `json:"id,omitempty"`
	Entities []entity        `json:"entities"`
}

type entity struct {
	ID       int       `json:"id"`
	Type     lede.Type `json:"type"`
	Name     string    `json:"name"`
	Aliases  []string  `json:"aliases,omitempty"`
	Of       string    `json:"of,omitempty"`
	Country  string    `json:"country,omitempty"`
	Mentions []named   `json:"mentions"`
}

type named struct {
	lede.Span
	Text string `json:"text"`
}

func clusters(q line) (any, error) {
	mentions := make([]normalize.Mention, len(q.Mentions))
	for i, m := range q.Mentions {
		if m.Start < 0 || m.End > len(*q.Text) || m.Start > m.End {
			return nil, fmt.Errorf("mention %d: span %v outside the text of %d bytes", i, m.Span, len(*q.Text))
		}
		mentions[i] = normalize.Mention{Span: m.Span, Type: m.Type}
	}
	doc := document{ID: q.ID, Entities: []entity{}}
	for id, e := range normalize.Cluster(*q.Text, mentions) {
		out := entity{ID: id, Type: e.Type, Name: e.Name, Aliases: e.Aliases, Of: e.Of, Country: e.Country}
		for _, i := range e.Mentions {
			s := mentions[i].Span
			out.Mentions = append(out.Mentions, named{s, s.In(*q.Text)})
		}
		doc.Entities = append(doc.Entities, out)
	}
	return doc, nil
}
