package main

import (
	"strings"

	"github.com/clipperhouse/uax29/v2/words"
	prose3 "github.com/jdkato/prose/v3"
	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"

	"github.com/lede-go/lede/bench/internal/news"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/entities/prose"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
	"github.com/lede-go/lede/quotes"
)

// The sizes of the texts, in bytes.
const (
	short  = 1 << 10
	common = 8 << 10 // what the goals are about
	long   = 1 << 20
	huge   = 10 << 20
)

// work is something that is measured: what it does, who does it, on a text of which size.
type work struct {
	kind, name string
	size       int
	do         func(text string)
}

// works lists what is measured; the first of a kind is ours, the others are rivals. The works named "tokenized" are what
// a room costs in the facade, where the text is cut into tokens once for all of them.
func works() []work {
	t := new(token.Text)
	tokenized := func(find func(*token.Text)) func(string) {
		return func(text string) {
			if t.Source != text {
				t.Reset(text)
			}
			find(t)
		}
	}
	own := prose.New()
	return []work{
		{"tokens", "lede", common, func(text string) { t.Reset(text) }},
		{"tokens", "uax29 words", common, segment},
		{"tokens", "strings.Fields", common, func(text string) { strings.Fields(text) }},
		{"dates", "lede", common, func(text string) { dates.Find(text, news.Published) }},
		{"dates", "lede, tokenized", common, tokenized(func(t *token.Text) { dates.Finder{Published: news.Published}.FindIn(t) })},
		{"dates", "olebedev/when", common, whenAll},
		{"dates", "go-dateparser", common, dateparserAll},
		{"money", "lede", common, func(text string) { money.Find(text) }},
		{"money", "lede, tokenized", common, tokenized(func(t *token.Text) { money.Finder{}.FindIn(t) })},
		{"entities", "lede", common, func(text string) { entities.Find(text) }},
		{"entities", "lede, tokenized", common, tokenized(func(t *token.Text) { entities.Finder{}.FindIn(t) })},
		{"entities", "prose v2", common, func(text string) { own.Find(text) }},
		{"entities", "prose v3", common, prose3All},
		{"quotes", "lede", common, func(text string) { quotes.Find(text) }},
		{"Extract", "1 KB", short, extractAll},
		{"Extract", "8 KB", common, extractAll},
		{"Extract", "1 MB", long, extractAll},
		{"Extract", "10 MB", huge, extractAll},
	}
}

func extractAll(text string) {
	if _, err := extract.Extract(text, extract.Published(news.Published)); err != nil {
		panic(err)
	}
}

// segment is the floor: word boundaries by UAX #29 and nothing else.
func segment(text string) {
	for segments := words.FromString(text); segments.Next(); {
		_ = segments.Value()
	}
}

// whenAll takes the matches of when one after the other, since it gives one a call.
func whenAll(text string) {
	for len(text) > 0 {
		found, err := when.EN.Parse(text, news.Published)
		if err != nil || found == nil {
			return
		}
		text = text[min(found.Index+max(len(found.Text), 1), len(text)):]
	}
}

func dateparserAll(text string) {
	_, _, err := dateparser.Search(&dateparser.Configuration{Languages: []string{"en"}, CurrentTime: news.Published}, text)
	if err != nil {
		panic(err)
	}
}

func prose3All(text string) {
	doc, err := prose3.NewDocument(text)
	if err != nil {
		panic(err)
	}
	doc.Entities()
}
