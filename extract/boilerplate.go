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
	shortParagraph reach = "short"     // all of it, if it has no more than four tokens and is no sentence
	wholeLine      reach = "line"      // all of it, if hardly anything else stands there
	anywhere       reach = "anywhere"  // all of it, if it is one of the last, nobody speaks there and the words stand anywhere in it
	capitalLine    reach = "capitals"  // all of it, if it is a short line at the end and the first word is in capitals
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
var cues = sync.OnceValue(func() *token.Table[[]cue] {
	table, err := readCues(boilerplateTable)
	if err != nil {
		panic(err) // the table is part of the program; a test reads it
	}
	return table
})

func readCues(data string) (*token.Table[[]cue], error) {
	table := new(token.Table[[]cue])
	number := 0
	for line := range strings.Lines(data) {
		number++
		if strings.HasPrefix(line, "#") && !strings.Contains(line, "\t") {
			continue
		}
		fields := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(fields) != 3 || strings.TrimSpace(fields[0]) == "" {
			return nil, fmt.Errorf("extract: boilerplate.tsv:%d: want three columns, not %q", number, line)
		}
		c := cue{kind: BoilerplateKind(fields[1]), reach: reach(fields[2])}
		for word := range strings.FieldsSeq(fields[0]) {
			if word == "0" {
				c.words = append(c.words, anyNumber)
				continue
			}
			c.words = append(c.words, token.HashOf(word))
		}
		table.Put(c.words[0], append(table.Get(c.words[0]), c))
	}
	return table, nil
}

// anyNumber stands in a cue for a number, whatever it is; the table has "0" for it.
const anyNumber = 0

// wordAt is the token i as cues have it.
func wordAt(t *token.Text, i int) uint32 {
	if t.At(i).Kind == token.Number {
		return anyNumber
	}
	return t.At(i).Hash
}

// matches reports whether the tokens from i on are the words of the cue.
func (c cue) matches(t *token.Text, i int) bool {
	for k, word := range c.words {
		if i+k >= t.Len() || wordAt(t, i+k) != word {
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
	for _, c := range cues().Get(wordAt(t, i)) {
		if c.matches(t, i) && (i == p.First || c.reach == oneSentence) && c.reaches(t, p, tail) {
			return c, true
		}
	}
	return cue{}, false
}

// reaches reports whether the cue makes boilerplate of the paragraph with which it begins.
func (c cue) reaches(t *token.Text, p token.Range, tail bool) bool {
	const more = 2 // tokens
	length := p.Last - p.First
	switch c.reach {
	case lastParagraph:
		return tail || length <= shortLine && !endsSentence(t, p)
	case shortParagraph:
		return length <= shortestLine && !endsSentence(t, p)
	case wholeLine:
		return length <= len(c.words)+more && !endsSentence(t, p)
	case anywhere: // see isPromotion
		return false
	case capitalLine:
		return tail && length <= shortLine && t.At(p.First).Case == token.Upper && !endsSentence(t, p)
	}
	return true
}

// marked finds the boilerplate that a cue marks, paragraph by paragraph.
func marked(t *token.Text) []Boilerplate {
	var found []Boilerplate
	for k, p := range t.Paragraphs {
		t.Tick(k)
		tail := k >= len(t.Paragraphs)-tailParagraphs && k > 1
		lines := markedIn(t, p, tail)
		switch {
		case len(lines) > 0:
			found = append(found, lines...)
		case tail && isPromotion(t, p):
			found = append(found, Boilerplate{t.Span(p.First, p.Last), Promo})
		case isRule(t, p), tail && isAgencies(t, p):
			found = append(found, Boilerplate{t.Span(p.First, p.Last), Meta})
		case k > 0 && len(found) > 0 && announces(t, t.Paragraphs[k-1], found[len(found)-1]):
			found = append(found, Boilerplate{t.Span(p.First, p.Last), Caption})
		case isHashtags(t, p):
			found = append(found, Boilerplate{t.Span(p.First, p.Last), Category})
		default:
			found = append(found, picture(t, p)...)
		}
	}
	return found
}

// announces reports whether the paragraph before is nothing but "Image caption," so that the caption follows it.
func announces(t *token.Text, before token.Range, b Boilerplate) bool {
	return b.Kind == Caption && b.Start == t.Tokens[before.First].Start && before.Last-before.First <= shortestLine && t.Byte(before.Last-1) == ','
}

// isRule reports whether a paragraph is a line of marks without a word, "###", or an address in double brackets.
func isRule(t *token.Text, p token.Range) bool {
	if t.At(p.First).Is(token.OpenParen) && t.At(p.First+1).Is(token.OpenParen) {
		return true
	}
	if p.Last-p.First > shortLine {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		t.Tick(i)
		switch t.Byte(i) {
		case '#', '*', '_', '=', '~':
		default:
			if k := t.Tokens[i].Kind; k == token.Word || k == token.Number || strings.Trim(t.String(i), "_*=~-–—") != "" {
				return false
			}
		}
	}
	return true
}

// isAgencies reports whether a paragraph is nothing but the names of agencies: "BLOOMBERG", "With AFP".
func isAgencies(t *token.Text, p token.Range) bool {
	agency := false
	for i := p.First; i < p.Last && i < p.First+shortLine; i++ {
		agency = agency || hasRole(t, i, roleAgency) && t.At(i).Capital()
		if !hasRole(t, i, roleAgency) && !separates(t, i) && !t.At(i).Is(token.Function|token.Preposition|token.OpenParen|token.CloseParen) {
			return false
		}
	}
	return agency && p.Last-p.First <= shortLine
}

// isPromotion reports whether a paragraph that nobody speaks asks the reader to do something for the paper: "… Sign up via the
// website or subscribe to our channels".
func isPromotion(t *token.Text, p token.Range) bool {
	found := false
	for i := p.First; i < p.Last && i < p.First+longestCaption; i++ {
		if t.At(i).Is(token.Say | token.OpenQuote | token.Quote) {
			return false
		}
		for _, c := range cues().Get(wordAt(t, i)) {
			found = found || c.reach == anywhere && c.matches(t, i)
		}
	}
	return found && p.Last-p.First <= longestCaption
}

// isHashtags reports whether a paragraph is nothing but #tags.
func isHashtags(t *token.Text, p token.Range) bool {
	if t.Byte(p.First) != '#' {
		return false
	}
	words := 0
	for i := p.First; i < p.Last; i++ {
		t.Tick(i)
		switch tok := t.Tokens[i]; {
		case t.Byte(i) == '#' || t.Byte(i) == ',' || tok.Kind == token.Symbol:
		case t.Byte(i-1) == '#' && t.Glued(i) || tok.Kind == token.Number && t.Glued(i):
			words++
		default:
			return false
		}
	}
	return words > 1
}

// markedIn finds the boilerplate of one paragraph: its sentences are looked at where they begin.
func markedIn(t *token.Text, p token.Range, tail bool) []Boilerplate {
	var found []Boilerplate
	for s := t.Sentence(p.First); s < len(t.Sentences) && t.Sentences[s].First < p.Last; s++ {
		t.Tick(s)
		sentence := t.Sentences[s]
		c, ok := cueAt(t, sentence.First, p, tail)
		switch {
		case !ok:
		case c.kind == Caption && creditIn(t, p) < p.Last:
			return picture(t, p)
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
