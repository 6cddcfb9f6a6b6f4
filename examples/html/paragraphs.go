package main

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// paragraphs are the blocks of text in a tree of HTML, each on one line. TextContent, which readability
// gives, runs headlines and list items into each other; an extractor needs to see where one ends.
func paragraphs(node *html.Node) []string {
	var w blocks
	if node != nil {
		w.visit(node)
		w.end()
	}
	return w.done
}

// blocks gathers the text of one block after the other.
type blocks struct {
	done []string
	open strings.Builder
}

// end closes the block under way.
func (b *blocks) end() {
	if text := oneLine(b.open.String()); text != "" {
		b.done = append(b.done, text)
	}
	b.open.Reset()
}

func (b *blocks) visit(node *html.Node) {
	name := element(node)
	switch {
	case node.Type == html.TextNode:
		b.open.WriteString(node.Data)
		return
	case node.Type == html.CommentNode || hidden(name):
		return
	case name == atom.Br:
		b.lineBreak(node)
		return
	case name == atom.Td || name == atom.Th:
		b.open.WriteByte(' ')
	}
	block := isBlock(name)
	if block {
		b.end()
	}
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		b.visit(child)
	}
	if block {
		b.end()
	}
}

// lineBreak is a space, and two of them in a row the end of a paragraph.
func (b *blocks) lineBreak(node *html.Node) {
	next := node.NextSibling
	for next != nil && next.Type == html.TextNode && strings.TrimSpace(next.Data) == "" {
		next = next.NextSibling
	}
	if next != nil && element(next) == atom.Br {
		b.end()
	}
	b.open.WriteByte(' ')
}

// element is the name of an element. Those that readability makes have no DataAtom.
func element(node *html.Node) atom.Atom {
	if node.Type != html.ElementNode {
		return 0
	}
	return atom.Lookup([]byte(node.Data))
}

// hidden tells elements whose content is not text for readers.
func hidden(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Button, atom.Select, atom.Textarea:
		return true
	}
	return false
}

// isBlock tells elements that stand on lines of their own.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd,
		atom.Blockquote, atom.Pre, atom.Figure, atom.Figcaption, atom.Table, atom.Caption, atom.Tr, atom.Section, atom.Article,
		atom.Header, atom.Footer, atom.Aside, atom.Main, atom.Nav, atom.Address, atom.Hr:
		return true
	}
	return false
}
