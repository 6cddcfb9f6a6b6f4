package main

import (
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// published is the day that the page names as its own in a place meant for it, and in full: the property of
// Open Graph, the microdata of schema.org, one of the older names, the first <time>. Zero: none does. The time keeps its zone:
// the day is that of the newsroom. What stands in JSON-LD is left to readability.
func published(root *html.Node) time.Time {
	found := map[int]time.Time{} // by rank
	for node := range root.Descendants() {
		rank, value := dayOf(node)
		t, ok := parseTime(value)
		if _, before := found[rank]; ok && !before {
			found[rank] = t
		}
	}
	for rank := range ranks {
		if t, ok := found[rank]; ok {
			return t
		}
	}
	return time.Time{}
}

const ranks = 4

// dayOf tells what an element says about the day, and how well it is to be believed: 0 is the best.
func dayOf(node *html.Node) (rank int, value string) {
	if node.Type != html.ElementNode {
		return 0, ""
	}
	value = attribute(node, "content")
	if node.DataAtom == atom.Time {
		value = attribute(node, "datetime")
	}
	switch {
	case strings.EqualFold(attribute(node, "property"), "article:published_time"):
		return 0, value
	case strings.EqualFold(attribute(node, "itemprop"), "datePublished"):
		return 1, value
	case node.DataAtom == atom.Meta && namesDay(attribute(node, "name")):
		return 2, value
	case node.DataAtom == atom.Time:
		return 3, value
	}
	return 0, ""
}

// namesDay tells the names that pages without Open Graph give their day.
func namesDay(name string) bool {
	switch strings.ToLower(name) {
	case "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.created",
		"article:published_time", "parsely-pub-date", "sailthru.date":
		return true
	}
	return false
}

func attribute(node *html.Node, key string) string {
	for _, a := range node.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// parseTime reads the forms of ISO 8601 that HTML knows.
func parseTime(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05",
		"2006-01-02 15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}
