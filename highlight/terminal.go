package highlight

import (
	"bufio"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/extract"
)

// Terminal writes the text in colours, everything that the Document knows of it marked. It is Options{}.Terminal.
func Terminal(w io.Writer, text string, doc *extract.Document) error {
	return Options{}.Terminal(w, text, doc)
}

// Terminal writes the text with the escape sequences of ECMA-48 that set colours (SGR). Every line stands for itself:
// what is marked across a line end is begun again, as pagers need it. A carriage return before a line feed is left out.
// The errors are those of w, and *SpanError if the Document is not of this text.
func (o Options) Terminal(w io.Writer, text string, doc *extract.Document) error {
	marks, err := o.marksOf(text, doc)
	if err != nil {
		return err
	}
	p := terminalPen{Writer: bufio.NewWriter(w)}
	write(text, marks, &p)
	return p.Flush()
}

// terminalPen writes marks as colours. Its errors stay in the Writer until Flush.
type terminalPen struct {
	*bufio.Writer
	styles []string // of the marks that are open, the outermost first
}

const reset = "\x1b[0m"

// styleOf is the parameter of SGR for a kind: names in bold and by type, numbers and dates in plain colours, what
// lies around them by its own means.
func styleOf(k Kind) string {
	switch k {
	case Boilerplate:
		return "2" // faint
	case Headline:
		return "1" // bold
	case Quote:
		return "3" // italic
	case Title, Speaker, Dateline:
		return "4" // underlined
	case Money:
		return "32" // green
	case Percent, Count:
		return "36" // cyan
	case Date:
		return "33" // yellow
	case OfType(lede.Person):
		return "1;34" // blue
	case OfType(lede.Org):
		return "1;35" // magenta
	}
	return "1;31" // red: places, and the rest
}

func (p *terminalPen) open(m *mark) { p.styles = append(p.styles, styleOf(m.kind)) }

func (p *terminalPen) close(*mark) { p.styles = p.styles[:len(p.styles)-1] }

// text writes a stretch, line by line, in the styles that are open.
func (p *terminalPen) text(s string) {
	for line := range strings.Lines(s) {
		words, ends := strings.CutSuffix(line, "\n")
		if ends {
			words = strings.TrimSuffix(words, "\r")
		}
		if words != "" {
			p.styled(words)
		}
		if ends {
			p.WriteByte('\n')
		}
	}
}

func (p *terminalPen) styled(words string) {
	if len(p.styles) == 0 {
		p.plain(words)
		return
	}
	p.WriteString("\x1b[" + strings.Join(p.styles, ";") + "m")
	p.plain(words)
	p.WriteString(reset)
}

// plain writes text in which nothing steers the terminal.
func (p *terminalPen) plain(s string) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError, '\u0080' <= r && r < '\u00a0': // no character, or one of the second set of controls
			p.WriteRune(utf8.RuneError)
		case r == '\u007f':
			p.WriteRune('␡')
		case r < ' ' && r != '\t':
			p.WriteRune('␀' + r)
		default:
			p.WriteString(s[i : i+size])
		}
		i += size
	}
}
