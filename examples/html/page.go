package main

import (
	"errors"
	"io"
	"net/url"
	"strings"
	"time"

	readability "github.com/go-shiori/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// page is what a web page says as an article.
type page struct {
	title     string
	text      string    // the title, if there is one, and the paragraphs, an empty line between them
	published time.Time // zero if the page does not say
}

var errNoArticle = errors.New("the page holds no article")

// readPage takes the article out of a page. Its encoding is what the page declares, else UTF-8 or Windows-1252.
func readPage(in io.Reader) (page, error) {
	decoded, err := charset.NewReader(in, "text/html")
	if errors.Is(err, io.EOF) {
		return page{}, errNoArticle
	}
	if err != nil {
		return page{}, err
	}
	root, err := html.Parse(decoded)
	if err != nil {
		return page{}, err
	}
	article, err := readability.FromDocument(root, &url.URL{})
	if err != nil {
		return page{}, err
	}
	p := page{title: oneLine(article.Title)}
	body := paragraphs(article.Node)
	if len(body) == 0 {
		return page{}, errNoArticle
	}
	if p.title != "" && !strings.EqualFold(body[0], p.title) {
		body = append([]string{p.title}, body...)
	}
	p.text = strings.Join(body, "\n\n")
	if p.published = published(root); p.published.IsZero() && article.PublishedTime != nil {
		p.published = *article.PublishedTime
	}
	return p, nil
}

// oneLine puts a stretch of text on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
