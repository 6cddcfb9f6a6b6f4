package dates

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

func FuzzFind(f *testing.F) {
	for _, p := range phrases(f) {
		f.Add(p.text, int64(p.published.Unix()))
	}
	f.Fuzz(func(t *testing.T, text string, seconds int64) {
		published := time.Unix(seconds%(1<<38), 0).UTC()
		mentions := Find(text, published)
		checkMentions(t, text, mentions)
		again := Find(text, published)
		if strings.Join(describe(mentions), "\n") != strings.Join(describe(again), "\n") {
			t.Fatalf("%q: found differently the second time", text)
		}
		checkMentions(t, text, Find(text, time.Time{}))
		text = above + text // "May" that stands all alone is the month
		if near, far := describe(Find(text, published)), describe(Find(text+below, published)); !slices.Equal(near, far) {
			t.Fatalf("%q: %v, and above unrelated paragraphs %v", text, near, far)
		}
	})
}

// Paragraphs that have nothing to do with what stands below or above them.
const above, below = "It is a fine day.\n\n", "\n\nThe path climbs through the wood and comes out on a meadow with a view over the valley.\n\nThe water is cold and clear.\n"

func FuzzParse(f *testing.F) {
	f.Add("April last year")
	f.Add("in the past six months")
	f.Fuzz(func(t *testing.T, text string) {
		v, err := Parse(text, time.Date(2020, 2, 29, 0, 0, 0, 0, time.UTC))
		var syntax *SyntaxError
		if err == nil && v.String() == "" {
			t.Fatalf("%q: no value and no error", text)
		}
		if err != nil && !errors.As(err, &syntax) {
			t.Fatalf("%q: %v", text, err)
		}
		if err != nil && text[syntax.Start:syntax.Start+len(syntax.Words)] != syntax.Words {
			t.Fatalf("%q: %q at %d", text, syntax.Words, syntax.Start)
		}
	})
}
