package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// newline skips the line breaks and blanks at i, and adds them as one Break unless they wrap a line.
func (s *scanner) newline(i int) int {
	end, breaks, after := i, 0, i
	for step := 0; after < len(s.Source); step++ {
		s.Tick(step)
		n := breakAt(s.Source[after:])
		if n > 0 {
			breaks++
			after += n
			end = after
		} else if n := blankAt(s.Source[after:]); n > 0 {
			after += n
		} else {
			break
		}
	}
	if breaks == 1 && s.wraps(i, end, after) {
		return after
	}
	s.add(Break, i, end, HashOf("\n"))
	return after
}

// breakAt is the width of the line break that text begins with, 0 if it begins with none.
func breakAt(text string) int {
	switch text[0] {
	case '\r':
		if strings.HasPrefix(text, "\r\n") {
			return 2
		}
		return 1
	case '\n', '\v', '\f':
		return 1
	case 0xc2:
		if strings.HasPrefix(text, "\u0085") {
			return 2
		}
	case 0xe2:
		if strings.HasPrefix(text, "\u2028") || strings.HasPrefix(text, "\u2029") {
			return 3
		}
	}
	return 0
}

// blankAt is the width of the blank that text begins with, 0 if it begins with none. Indents are often no-break spaces.
func blankAt(text string) int {
	switch {
	case kinds[text[0]] == blank:
		return 1
	case strings.HasPrefix(text, "\u00a0"):
		return 2
	case strings.HasPrefix(text, "\u3000"):
		return 3
	}
	return 0
}

// wrapping is what the lines of a text tell about its layout.
type wrapping struct {
	known bool
	width int // of the longest line in characters; 0 if the text is not wrapped
}

// fills reports whether a line leaves no room for the next one's first word, or hardly any: not everybody
// fills lines greedily.
func (w wrapping) fills(line, word int) bool { return line+1+word > w.width-w.width/10 }

const (
	narrowest = 40  // characters: shorter lines are not wrapped text
	widest    = 120 // characters: longer lines are paragraphs
)

// wraps reports whether the single line break from i to end, after which the text goes on at next,
// only wraps a line. It does where the sentence goes on in lower case, and in a wrapped text (lines
// of similar width, filled greedily) where the next word would not have fitted.
func (s *scanner) wraps(i, end, next int) bool {
	if next == len(s.Source) {
		return false
	}
	afterWord := len(s.Tokens) > 0 && s.Tokens[len(s.Tokens)-1].Kind == Word
	if r, _ := utf8.DecodeRuneInString(s.Source[next:]); afterWord && unicode.IsLower(r) {
		return true
	}
	if !s.wrap.known {
		s.wrap = layout(s.Text)
	}
	if s.wrap.width == 0 {
		return false
	}
	from := max(0, i-widest*utf8.UTFMax)
	line := s.Source[from+strings.LastIndexByte(s.Source[from:i], '\n')+1 : i]
	return s.wrap.fills(length(line), firstWord(s.Source[next:]))
}

// length is the length of a line in characters, without the blanks at its edges; of one that is longer than widest it is some
// number above that.
func length(line string) int {
	line = strings.TrimSpace(line)
	return utf8.RuneCountInString(line[:min(len(line), (widest+1)*utf8.UTFMax)])
}

// firstWord is the length in characters of the first word of a line.
func firstWord(line string) int {
	line = line[:min(len(line), widest)]
	if i := strings.IndexAny(line, " \t\r\n"); i >= 0 {
		line = line[:i]
	}
	return utf8.RuneCountInString(line)
}

// layout finds whether a text is wrapped. Only lines that stand next to another one tell, not what stands between blank
// lines: none of them is longer than widest, and of those that another one follows, at least three and four in five leave
// no room for its first word.
func layout(t *Text) wrapping {
	width := longestLine(t)
	if width < narrowest || width > widest {
		return wrapping{known: true}
	}
	full, followed, previous, n := 0, 0, 0, 0
	for line := range strings.Lines(t.Source) {
		t.Tick(n)
		n++
		here := length(line)
		if previous > 0 && here > 0 {
			followed++
			if (wrapping{width: width}).fills(previous, firstWord(strings.TrimSpace(line))) {
				full++
			}
		}
		previous = here
	}
	if full < 3 || full*5 < followed*4 {
		width = 0
	}
	return wrapping{known: true, width: width}
}

// longestLine is the length in characters of the longest line that stands next to another one, or of the first that is
// longer than those of wrapped text.
func longestLine(t *Text) int {
	width, before, n := 0, "", 0
	for line := range strings.Lines(t.Source) {
		t.Tick(n)
		n++
		here := strings.TrimSpace(line)
		if before != "" && here != "" {
			width = max(width, utf8.RuneCountInString(before), utf8.RuneCountInString(here))
		}
		if width > widest {
			break
		}
		before = here
	}
	return width
}
