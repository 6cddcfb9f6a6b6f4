package highlight_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
)

const news = "Acme chief Ann Lee said on Friday that sales rose 5% to $1.8 billion."

func facts() *extract.Document {
	doc, err := extract.Extract(news, extract.Published(time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		panic(err)
	}
	return doc
}

func ExampleHTML() {
	if err := highlight.HTML(os.Stdout, "<b>Oslo</b>", &extract.Document{Entities: []extract.Entity{{
		Type: lede.GPE, Name: "Oslo", Mentions: []extract.Mention{{Span: lede.Span{Start: 3, End: 7}}}}}}); err != nil {
		panic(err)
	}
	// Output: &lt;b&gt;<mark class="lede lede-gpe" data-entity="0" title="Oslo · GPE">Oslo</mark>&lt;/b&gt;
}

func ExampleOptions_HTML() {
	numbers := highlight.Options{Kinds: []highlight.Kind{highlight.Money, highlight.Date}, Anchors: true}
	if err := numbers.HTML(os.Stdout, news, facts()); err != nil {
		panic(err)
	}
	// Output:
	// Acme chief Ann Lee said on <mark class="lede lede-date" data-date="0" id="date-0" title="2024-05-10 · from 2024-05-10 until 2024-05-11">Friday</mark> that sales rose 5% to <mark class="lede lede-money" data-money="0" id="money-0" title="USD 1800000000">$1.8 billion</mark>.
}

func ExampleTerminal() {
	var b strings.Builder
	if err := highlight.Terminal(&b, news, facts()); err != nil {
		panic(err)
	}
	fmt.Println(strings.Contains(b.String(), "to \x1b[32m$1.8 billion\x1b[0m."))
	// Output: true
}

func ExampleOptions_Terminal() {
	var b strings.Builder
	names := highlight.Options{Kinds: []highlight.Kind{highlight.OfType(lede.Person)}}
	if err := names.Terminal(&b, news, facts()); err != nil {
		panic(err)
	}
	fmt.Printf("%q\n", b.String())
	// Output: "Acme chief \x1b[1;34mAnn Lee\x1b[0m said on Friday that sales rose 5% to $1.8 billion."
}

func ExampleOfType() {
	fmt.Println(highlight.OfType(lede.Person), highlight.OfType(lede.WorkOfArt))
	// Output: person work-of-art
}

// A page of its own: the stylesheet, and the text in an element that keeps its line ends.
func ExampleStylesheet() {
	var page strings.Builder
	fmt.Fprintf(&page, "<!doctype html><meta charset=utf-8><style>%s body { white-space: pre-line }</style>", highlight.Stylesheet())
	if err := highlight.HTML(&page, news, facts()); err != nil {
		panic(err)
	}
	fmt.Println(strings.Contains(page.String(), ".lede-person {"), strings.Count(page.String(), "<mark"))
	// Output: true 6
}

func ExampleKinds() {
	fmt.Println(highlight.Kinds())
	// Output: [boilerplate headline dateline quote speaker title money percent count date person org gpe loc norp fac event law product work-of-art]
}

// A Document is of one text: with another one nothing is written.
func ExampleSpanError() {
	err := highlight.HTML(os.Stdout, "Ann Lee resigned.", facts())
	var span *highlight.SpanError
	fmt.Println(errors.As(err, &span), err)
	// Output:
	// true highlight: the person at [11,18) does not lie in a text of 17 bytes
}
