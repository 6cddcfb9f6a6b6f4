// Command score measures package entities on real news whose names are marked by hand, but whose texts are not in the repository.
//
//	go run ./internal/tagger/score -texts tbaq.jsonl
//
// The texts are lines of JSON, {"id": "...", "text": "..."}; marks.tsv tells which names stand in them. What is printed is F1 in
// percent: exact spans and all six types of the tagger; then "coarse", persons, organisations and places only, whatever stands at the
// edges (a leading article, a possessive, a full stop).
package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
)

//go:embed marks.tsv
var marks string

func main() {
	path := flag.String("texts", "", "file with the texts, lines of JSON")
	flag.Parse()
	f, err := os.Open(*path)
	if err == nil {
		defer f.Close()
		err = run(f, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

// names are the types of spans.
type names map[lede.Span]lede.Type

// marked is a text's names, and whether those who wrote rules have read it.
type marked struct {
	read  string
	names names
}

// run scores all texts that are marked.
func run(texts io.Reader, out io.Writer) error {
	gold, err := parse(marks)
	if err != nil {
		return err
	}
	sets := map[string]*score{}
	for d := json.NewDecoder(texts); ; {
		var doc struct{ ID, Text string }
		if err := d.Decode(&doc); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		if m, ok := gold[doc.ID]; ok {
			set := m.read + " " + kind(doc.ID)
			if sets[set] == nil {
				sets[set] = new(score)
			}
			sets[set].add(doc.Text, m.names)
		}
	}
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, "%-18s%7s%7s%8s%8s%8s%8s%8s\n", "", "texts", "names", "exact", "coarse", "PERSON", "ORG", "places")
	for _, read := range []string{"read", "unread"} {
		for _, kind := range []string{"newspaper", "agency", "broadcast"} {
			if s := sets[read+" "+kind]; s != nil {
				fmt.Fprintf(w, "%-18s%s\n", read+" "+kind, s)
			}
		}
	}
	return w.Flush()
}

// kind is what a text is, by its name in the corpus.
func kind(id string) string {
	for _, prefix := range []string{"ABC", "CNN", "PRI", "VOA", "ea", "ed"} {
		if strings.HasPrefix(id, prefix) {
			return "broadcast"
		}
	}
	if strings.HasPrefix(strings.ToLower(id), "wsj") {
		return "newspaper"
	}
	return "agency"
}

// parse reads marks.tsv. Its errors tell the line.
func parse(file string) (map[string]marked, error) {
	all := map[string]marked{}
	n := 0
	for line := range strings.Lines(file) {
		n++
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) < 2 {
			return nil, fmt.Errorf("marks.tsv:%d: %q", n, line)
		}
		m := marked{fields[1], names{}}
		for _, field := range fields[2:] {
			span, t, err := mark(field)
			if err != nil {
				return nil, fmt.Errorf("marks.tsv:%d: %q: %w", n, field, err)
			}
			m.names[span] = t
		}
		all[fields[0]] = m
	}
	return all, nil
}

// mark reads "start:end:type".
func mark(field string) (span lede.Span, t lede.Type, err error) {
	start, rest, _ := strings.Cut(field, ":")
	end, kind, _ := strings.Cut(rest, ":")
	if span.Start, err = strconv.Atoi(start); err != nil {
		return span, t, err
	}
	if span.End, err = strconv.Atoi(end); err != nil {
		return span, t, err
	}
	return span, t, t.UnmarshalText([]byte(kind))
}

// score counts names by what they are counted for: exact or coarse, and of what kind.
type score struct {
	texts, names  int
	exact, coarse tally
	kinds         [3]tally // persons, organisations, places
}

// tally counts names that are marked, found, and both.
type tally struct{ want, got, right int }

func (t *tally) f1() float64 { return 200 * float64(t.right) / float64(max(t.want+t.got, 1)) }

// compare counts the names of both sides that match.
func (t *tally) compare(want, got names) {
	t.want += len(want)
	t.got += len(got)
	for span, kind := range got {
		if want[span] == kind {
			t.right++
		}
	}
}

// add finds the names of a text and compares them with those that are marked.
func (s *score) add(text string, want names) {
	got := names{}
	for _, m := range entities.Find(text) {
		got[m.Span] = m.Type
	}
	s.texts++
	s.names += len(want)
	s.exact.compare(want.only(tagged), got.only(tagged))
	roughWant, roughGot := want.rough(text), got.rough(text)
	s.coarse.compare(roughWant, roughGot)
	for k, kind := range []lede.Type{lede.Person, lede.Org, lede.GPE} {
		is := func(t lede.Type) bool { return t == kind }
		s.kinds[k].compare(roughWant.only(is), roughGot.only(is))
	}
}

func (s *score) String() string {
	return fmt.Sprintf("%7d%7d%8.1f%8.1f%8.1f%8.1f%8.1f", s.texts, s.names, s.exact.f1(), s.coarse.f1(),
		s.kinds[0].f1(), s.kinds[1].f1(), s.kinds[2].f1())
}

// tagged reports whether the tagger knows the type.
func tagged(t lede.Type) bool { return t >= lede.Person && t <= lede.Fac }

// only is the names whose type is one of those.
func (n names) only(is func(lede.Type) bool) names {
	some := names{}
	for span, t := range n {
		if is(t) {
			some[span] = t
		}
	}
	return some
}

// rough is the persons, organisations and places, all places being GPE, without what may stand at the edges.
func (n names) rough(text string) names {
	some := names{}
	for span, t := range n {
		switch {
		case t.Place():
			some[core(text, span)] = lede.GPE
		case t == lede.Person || t == lede.Org:
			some[core(text, span)] = t
		}
	}
	return some
}

// core is a span without a leading article, a possessive and a full stop.
func core(text string, s lede.Span) lede.Span {
	name := s.In(text)
	for _, article := range []string{"the ", "The ", "THE ", "a ", "A ", "an ", "An "} {
		if cut, ok := strings.CutPrefix(name, article); ok && cut != "" {
			s.Start, name = s.Start+len(article), cut
			break
		}
	}
	for _, end := range []string{"'s", "’s", "'S", "'", "’"} {
		if cut, ok := strings.CutSuffix(name, end); ok && cut != "" {
			s.End, name = s.End-len(end), cut
			break
		}
	}
	if strings.HasSuffix(name, ".") && len(name) > 2 {
		s.End--
	}
	return s
}
