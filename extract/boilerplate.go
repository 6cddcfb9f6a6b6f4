package extract

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// Boilerplate is a stretch of the text that is not the article itself.
type Boilerplate struct {
	lede.Span
	Kind BoilerplateKind
}

// BoilerplateKind says what a stretch of boilerplate is.
type BoilerplateKind string

// The kinds of boilerplate.
const (
	Meta        BoilerplateKind = "meta"         // the day of publication, bylines, credits of reporters
	Caption     BoilerplateKind = "caption"      // the caption of a picture
	PhotoCredit BoilerplateKind = "photo_credit" // who took the picture
	Breadcrumb  BoilerplateKind = "breadcrumb"   // "Home > World > Asia"
	Category    BoilerplateKind = "category"     // names of sections, tags
	Source      BoilerplateKind = "source"       // where the text is from, copyright
	Promo       BoilerplateKind = "promo"        // "Sign up …", "READ MORE: …", share buttons
)

// reach says how much of a paragraph a line of boilerplate takes.
type reach string

const (
	wholeParagraph reach = "paragraph" // all of it
	oneSentence    reach = "sentence"  // from there to the end of the sentence
	lastParagraph  reach = "last"      // all of it, if it is one of the last or a short line
	shortParagraph reach = "short"     // all of it, if it has no more than four tokens
)

// cue is how a line of boilerplate begins.
type cue struct {
	words []uint32 // the hashes of its tokens
	kind  BoilerplateKind
	reach reach
}

//go:embed boilerplate.tsv
var boilerplateTable string

// cues are the beginnings of boilerplate, by the hash of their first token.
var cues = sync.OnceValue(func() map[uint32][]cue {
	table, err := readCues(boilerplateTable)
	if err != nil {
		panic(err) // the table is part of the program; a test reads it
	}
	return table
})

func readCues(data string) (map[uint32][]cue, error) {
	table := map[uint32][]cue{}
	number := 0
	for line := range strings.Lines(data) {
		number++
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(fields) != 3 || strings.TrimSpace(fields[0]) == "" {
			return nil, fmt.Errorf("extract: boilerplate.tsv:%d: want three columns, not %q", number, line)
		}
		c := cue{kind: BoilerplateKind(fields[1]), reach: reach(fields[2])}
		for word := range strings.FieldsSeq(fields[0]) {
			c.words = append(c.words, token.HashOf(word))
		}
		table[c.words[0]] = append(table[c.words[0]], c)
	}
	return table, nil
}

// matches reports whether the tokens from i on are the words of the cue.
func (c cue) matches(t *token.Text, i int) bool {
	for k, word := range c.words {
		if t.At(i+k).Hash != word {
			return false
		}
	}
	return true
}

const (
	tailParagraphs = 3  // this many paragraphs at the end may be any promotion
	shortLine      = 12 // tokens: a line no longer than this may be one anywhere
	shortestLine   = 4  // tokens: a button
)

// cueAt is the boilerplate that begins with token i in the paragraph p, of which tail says that it is among the last.
func cueAt(t *token.Text, i int, p token.Range, tail bool) (cue, bool) {
	for _, c := range cues()[t.Tokens[i].Hash] {
		if !c.matches(t, i) {
			continue
		}
		length := p.Last - p.First
		switch c.reach {
		case lastParagraph:
			if !tail && (length > shortLine || i != p.First) {
				continue
			}
		case shortParagraph:
			if length > shortestLine || i != p.First {
				continue
			}
		case wholeParagraph:
			if i != p.First {
				continue
			}
		}
		return c, true
	}
	return cue{}, false
}

// marked finds the boilerplate that a cue marks, paragraph by paragraph.
func marked(t *token.Text) []Boilerplate {
	var found []Boilerplate
	for k, p := range t.Paragraphs {
		tail := k >= len(t.Paragraphs)-tailParagraphs && len(t.Paragraphs) > tailParagraphs
		found = append(found, markedIn(t, p, tail)...)
	}
	return found
}

// markedIn finds the boilerplate of one paragraph: its sentences are looked at where they begin.
func markedIn(t *token.Text, p token.Range, tail bool) []Boilerplate {
	var found []Boilerplate
	for s := t.Sentence(p.First); s < len(t.Sentences) && t.Sentences[s].First < p.Last; s++ {
		sentence := t.Sentences[s]
		c, ok := cueAt(t, sentence.First, p, tail)
		switch {
		case !ok:
		case c.reach != oneSentence:
			return []Boilerplate{{t.Span(p.First, p.Last), c.kind}}
		default:
			if len(found) == 0 && sentence.First > p.First { // what stands before a credit is the caption
				found = append(found, Boilerplate{t.Span(p.First, sentence.First), Caption})
			}
			return append(found, Boilerplate{t.Span(sentence.First, p.Last), c.kind})
		}
	}
	return found
}
