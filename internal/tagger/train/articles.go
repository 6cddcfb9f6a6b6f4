package main

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"github.com/lede-go/lede"
)

// The training articles of our own. Lines that begin with "# " are comments, a line of three dashes ends
// an article. A name stands in square brackets after its type: "[ORG Acme Corp.] said".
//
//go:embed articles/*.txt
var articleFiles embed.FS

// articles reads our own articles.
func articles(dir fs.FS) ([]annotated, error) {
	names, err := fs.Glob(dir, "articles/*.txt")
	if err != nil {
		return nil, err
	}
	var all []annotated
	for _, file := range names {
		data, err := fs.ReadFile(dir, file)
		if err != nil {
			return nil, err
		}
		var b strings.Builder
		for line := range strings.Lines(string(data)) {
			if !strings.HasPrefix(line, "# ") {
				b.WriteString(line)
			}
		}
		for n, text := range strings.Split(b.String(), "\n---\n") {
			a, err := unfold(strings.TrimSpace(text))
			if err != nil {
				return nil, fmt.Errorf("%s: article %d: %w", file, n+1, err)
			}
			all = append(all, a)
		}
	}
	return all, nil
}

// unfold reads one article.
func unfold(marked string) (annotated, error) {
	a := annotated{source: "article"}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(marked, "[")
		b.WriteString(before)
		if !found {
			a.text = b.String()
			return a, nil
		}
		inside, after, closed := strings.Cut(rest, "]")
		kind, text, ok := strings.Cut(inside, " ")
		var t lede.Type
		if err := t.UnmarshalText([]byte(kind)); err != nil || !closed || !ok || strings.Contains(text, "[") {
			return a, fmt.Errorf("bad name %q", "["+inside)
		}
		start := b.Len()
		b.WriteString(text)
		a.names = append(a.names, name{lede.Span{Start: start, End: b.Len()}, kind})
		marked = after
	}
}
