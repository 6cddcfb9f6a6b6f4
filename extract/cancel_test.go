package extract_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
	"github.com/lede-go/lede/normalize"
	"github.com/lede-go/lede/quotes"
)

// ending is a context that ends when it is asked for the last time.
type ending struct {
	context.Context
	asked, last int
}

func (e *ending) Done() <-chan struct{} { return make(chan struct{}) }

func (e *ending) Err() error {
	if e.asked++; e.last > 0 && e.asked >= e.last {
		return context.DeadlineExceeded
	}
	return nil
}

// long is all articles, one after another, again and again up to a size in bytes.
func long(t *testing.T, size int) string {
	t.Helper()
	var b strings.Builder
	for b.Len() < size {
		for _, name := range names(t) {
			b.WriteString(article(t, name).Text + "\n\n")
		}
	}
	return b.String()[:size]
}

// asked is how often an Extractor asks the context while it reads a text.
func asked(t *testing.T, text string) int {
	t.Helper()
	ctx := &ending{Context: t.Context()}
	if _, err := new(extract.Extractor).Extract(ctx, extract.Article{Text: text}); err != nil {
		t.Fatal(err)
	}
	return ctx.asked
}

// TestAsks: the context is asked in proportion to the text, so that the work between two questions does not grow with it.
func TestAsks(t *testing.T) {
	const size, sparse = 1 << 17, 100 // bytes, and bytes a question
	short, four := asked(t, long(t, size)), asked(t, long(t, 4*size))
	if short < size/sparse || four < 4*short*9/10 {
		t.Errorf("asked %d times in %d bytes, %d times in four times as many", short, size, four)
	}
}

// TestEnds: wherever the context ends, the article ends there and then: nothing is asked again, and what was begun
// harms no other article.
func TestEnds(t *testing.T) {
	var x extract.Extractor
	text := long(t, 1<<17)
	whole := asked(t, text)
	small := article(t, "storm")
	want := marshal(t, read(t, small))
	for _, part := range []int{0, 1, 2, 5, 10, 20, 30, 40, 50, 60, 65, 70, 75, 80, 82, 84, 86, 88, 90, 92, 95} { // percent; memory that is used again makes for fewer questions
		ctx := &ending{Context: t.Context(), last: max(1, whole*part/100)}
		doc, err := x.Extract(ctx, extract.Article{Text: text})
		if !errors.Is(err, context.DeadlineExceeded) || doc != nil || ctx.asked != ctx.last {
			t.Fatalf("after %d of %d questions: %v, and asked %d times", ctx.last, whole, err, ctx.asked)
		}
		if got := marshal(t, read(t, small)); got != want {
			t.Fatalf("after an article that ended at %d %%, another comes out differently:\n%s\n%s", part, got, want)
		}
	}
}

// TestRoomsAsk: every room asks at least once for some hundred tokens that it looks at.
func TestRoomsAsk(t *testing.T) {
	var text token.Text
	count := 0
	text.Watch(func() { count++ })
	text.Reset(long(t, 1<<18))
	least := text.Len() / 300
	room := func(name string, find func()) {
		t.Helper()
		if find(); count < least {
			t.Errorf("%s: asked %d times in %d tokens", name, count, text.Len())
		}
		count = 0
	}
	room("token", func() {})
	room("dates", func() { dates.Finder{Published: time.Unix(0, 0)}.FindIn(&text) })
	room("money", func() { money.Finder{}.FindIn(&text) })
	var found []entities.Mention
	room("entities", func() { found = entities.Finder{}.FindIn(&text) })
	var given []quotes.Name
	var mentions []normalize.Mention
	for i, n := range found {
		given = append(given, quotes.Name{Span: n.Span, Type: n.Type, Entity: i})
		mentions = append(mentions, normalize.Mention{Span: n.Span, Type: n.Type})
	}
	room("quotes", func() { quotes.Finder{}.FindIn(&text, given, nil) })
	least = len(mentions) / 300
	ctx := &ending{Context: t.Context()}
	if _, err := (normalize.Clusterer{}).ClusterContext(ctx, text.Source, mentions); err != nil || ctx.asked < least {
		t.Errorf("normalize: asked %d times for %d names, %v", ctx.asked, len(mentions), err)
	}
	var known normalize.Registry
	if err := known.Add(normalize.Entry{ID: "k", Name: "Khazar Petroleum"}); err != nil {
		t.Fatal(err)
	}
	ctx = &ending{Context: t.Context()}
	if _, err := known.FindContext(ctx, text.Source); err != nil || ctx.asked < text.Len()/600 {
		t.Errorf("registry: asked %d times in %d tokens, %v", ctx.asked, text.Len(), err)
	}
	ctx = &ending{Context: t.Context(), last: 5}
	if found, err := known.FindContext(ctx, text.Source); !errors.Is(err, context.DeadlineExceeded) || found != nil || known.Len() != 1 {
		t.Errorf("registry: %v, want the error of the context", err)
	}
	if err := known.Add(normalize.Entry{ID: "l", Name: "Harlan Foods"}); err != nil { // which waits for a lock that is left
		t.Error(err)
	}
	ctx = &ending{Context: t.Context(), last: least}
	if e, err := (normalize.Clusterer{}).ClusterContext(ctx, text.Source, mentions); !errors.Is(err, context.DeadlineExceeded) || e != nil {
		t.Errorf("normalize: %v, want the error of the context", err)
	}
}

// TestOneToken: a word, a number or blanks without end are no reason not to ask.
func TestOneToken(t *testing.T) {
	for _, unit := range []string{"a", "A", "7", " ", "\n", "\r\n", ".", "-", "é", "e\u0301", "”", ")", "1,", "A.", "中", "\u00a0", "a\u00ad"} {
		text := strings.Repeat(unit, 1<<18/len(unit))
		ctx := &ending{Context: t.Context()}
		doc, err := new(extract.Extractor).Extract(ctx, extract.Article{Text: text})
		if err != nil || ctx.asked < 8 {
			t.Errorf("%q: asked %d times in 256 KB, %v", unit, ctx.asked, err)
		}
		checkDocument(t, doc, text)
	}
}
