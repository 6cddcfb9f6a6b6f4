package highlight

import (
	"bufio"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/lede-go/lede/extract"
)

// Options say what is marked, and how. The zero value marks everything.
type Options struct {
	// Kinds are what is marked; nil is everything.
	Kinds []Kind

	// Anchors gives an id to the first mention of every entity and to every amount, percentage, count, date and
	// quotation, made of the list and the index there: "entity-0", "money-3". For one article a page.
	Anchors bool
}

// HTML writes the text as HTML, everything that the Document knows of it marked. It is Options{}.HTML.
func HTML(w io.Writer, text string, doc *extract.Document) error {
	return Options{}.HTML(w, text, doc)
}

// HTML writes the text as HTML: phrasing content, in which white space counts.
// The errors are those of w, and *SpanError if the Document is not of this text.
func (o Options) HTML(w io.Writer, text string, doc *extract.Document) error {
	marks, err := o.marksOf(text, doc)
	if err != nil {
		return err
	}
	p := htmlPen{Writer: bufio.NewWriter(w), anchors: o.Anchors}
	write(text, marks, p)
	return p.Flush()
}

// htmlPen writes marks as elements. Its errors stay in the Writer until Flush.
type htmlPen struct {
	*bufio.Writer
	anchors bool
}

func (p htmlPen) open(m *mark) {
	p.WriteString(`<mark class="lede lede-` + m.kind.String() + `"`)
	if list := m.kind.list(); list != "" && m.index >= 0 {
		at := list + `="` + strconv.Itoa(m.index) + `"`
		p.WriteString(` data-` + at)
		if p.anchors && m.first && !m.begun {
			p.WriteString(` id="` + list + `-` + strconv.Itoa(m.index) + `"`)
		}
	}
	if m.title != "" {
		p.WriteString(` title="`)
		p.text(m.title)
		p.WriteByte('"')
	}
	p.WriteByte('>')
}

func (p htmlPen) close(*mark) { p.WriteString("</mark>") }

// text writes text or the value of an attribute, in which nothing is markup.
func (p htmlPen) text(s string) {
	from := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if escape := escapeOf(r, size); escape != "" {
			p.WriteString(s[from:i])
			p.WriteString(escape)
			from = i + size
		}
		i += size
	}
	p.WriteString(s[from:])
}

// escapeOf is how HTML writes a character that does not stand for itself there; "" is as it is. A parser of HTML
// would read a bare carriage return as a line feed, and drop a NUL.
func escapeOf(r rune, size int) string {
	switch r {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '"':
		return "&#34;"
	case '\'':
		return "&#39;"
	case '\r':
		return "&#13;"
	case 0:
		return "\uFFFD"
	case utf8.RuneError:
		if size == 1 {
			return "\uFFFD"
		}
	}
	return ""
}
