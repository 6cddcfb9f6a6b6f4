package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// folded is a text as prose rewrites it, and where each of its bytes stands in the text that was given.
type folded struct {
	folded string
	at     []int32 // of each byte, and of the end
}

// longestWord is where words without a blank are cut: prose needs time that is quadratic in them.
const longestWord = 128

// fold makes the rewriting of prose ours, so that offsets are known: curly quotes become straight ones. What prose
// cannot lower-case in place becomes an x: it slices one form by the offsets of the other.
func fold(text string) folded {
	var b strings.Builder
	f := folded{at: make([]int32, 0, len(text)+1)}
	put := func(s string, at int) {
		for range len(s) {
			f.at = append(f.at, int32(at))
		}
		b.WriteString(s)
	}
	word := 0
	for i := 0; i < len(text); {
		r, width := utf8.DecodeRuneInString(text[i:])
		if word++; unicode.IsSpace(r) {
			word = 0
		} else if word > longestWord {
			put(" ", i)
			word = 0
		}
		s := text[i : i+width]
		switch {
		case r == '“' || r == '”':
			s = `"`
		case r == '‘' || r == '’':
			s = "'"
		case strings.HasPrefix(text[i:], "&rsquo;"):
			s, width = "'", len("&rsquo;")
		case r == utf8.RuneError || len(strings.ToLower(s)) != width:
			s = "x"
		}
		if len(s) == width {
			for k := range width {
				put(s[k:k+1], i+k)
			}
		} else {
			put(s, i)
		}
		i += width
	}
	f.at = append(f.at, int32(len(text)))
	f.folded = b.String()
	return f
}

// locate finds a token at or after the place at: where it begins and ends, -1 if it is not there.
func (f *folded) locate(token string, at int) (start, end int) {
	for at < len(f.folded) {
		r, width := utf8.DecodeRuneInString(f.folded[at:])
		if !unicode.IsSpace(r) {
			break
		}
		at += width
	}
	token = strings.TrimSpace(token)
	const reach = 2 * longestWord // bytes in which the next token stands
	skip := strings.Index(f.folded[at:min(len(f.folded), at+reach)], token)
	if skip < 0 {
		return at, -1
	}
	return at + skip, at + skip + len(token)
}

// span is the stretch of the text given that the folded bytes stand for.
func (f *folded) span(start, end int) lede.Span {
	return lede.Span{Start: int(f.at[start]), End: int(f.at[end])}
}
