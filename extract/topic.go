package extract

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

//go:embed measures.tsv
var measuresTable string

// measures are the hashes of the verbs between what is measured and its figure.
var measures = sync.OnceValue(func() map[uint32]bool {
	verbs := map[uint32]bool{}
	for line := range strings.Lines(measuresTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for form := range strings.FieldsSeq(line) {
			verbs[token.HashOf(form)] = true
		}
	}
	return verbs
})

const longestTopic = 14 // tokens

// topic is the phrase that the number k measures: what a count counts, the noun before "of", the subject of
// the verb before it, the noun after it, or that of the number before in the sentence.
func (s *sentence) topic(k int) Mention {
	n := s.numbers[k]
	if n.Kind == money.Count && n.Unit != "" {
		if r := s.unit(n); r.Last > 0 {
			return s.mention(r)
		}
	}
	if k > 0 && (n.base || s.restates(k)) {
		return s.numbers[k-1].topic
	}
	switch before := s.wordBefore(n.First); s.text.At(before).Hash {
	case hashOf, hashWorth: // "debts of $4m", "crops worth $4m"
		if r := s.nounBefore(before); r.Last > r.First {
			return s.mention(r)
		}
	}
	if s.text.At(n.Last).Hash == hashOf && n.Kind == money.Money { // "$75m of bonds"
		if r := s.nounAfter(n.Last + 1); r.Last > r.First {
			return s.mention(r)
		}
	}
	if n.Kind == money.Percent {
		if r := s.nounAfter(n.Last); r.Last > r.First && !s.tellsChange(r) {
			return s.mention(s.withOf(r))
		}
	}
	r, relative := s.subject(n.First)
	if r.Last > r.First {
		return s.mention(r)
	}
	if relative && k > 0 {
		return s.numbers[k-1].topic
	}
	if r := s.nounAfter(n.Last); r.Last > r.First {
		return s.mention(r)
	}
	if k > 0 {
		return s.numbers[k-1].topic
	}
	return Mention{}
}

// restates reports whether the number k says the one before it again: "€9m ($10m)", "$3m, or $1 a share".
func (s *sentence) restates(k int) bool {
	before := s.numbers[k].First - 1
	return s.text.At(before).Is(token.OpenParen) || s.text.At(before).Hash == hashOr && before <= s.numbers[k-1].Last+4
}

func (s *sentence) mention(r token.Range) Mention {
	span := s.text.Span(r.First, r.Last)
	return Mention{span, span.In(s.text.Source)}
}

// unit is the phrase that follows a count.
func (s *sentence) unit(n number) token.Range {
	end := n.End
	for n.Last < s.Last && end < s.text.Tokens[n.Last].Start {
		end++
	}
	if !strings.HasPrefix(s.text.Source[end:], n.Unit) {
		return token.Range{}
	}
	return s.rangeOf(end, end+len(n.Unit))
}

// subject is the noun phrase before the verb that governs the token at; relative says that it is "which" or "that".
func (s *sentence) subject(at int) (r token.Range, relative bool) {
	verb := at - 1
	for ; verb > s.First && !measures()[s.text.Tokens[verb].Hash]; verb-- {
		if s.startsClause(verb) {
			return token.Range{}, false
		}
	}
	if verb <= s.First {
		return token.Range{}, false
	}
	if object := s.object(verb, at); object.Last > object.First {
		return object, false
	}
	last := s.beforeRelative(verb)
	first := last
	for first > s.First && !s.startsClause(first-1) && !s.text.Tokens[first-1].Is(token.OpenQuote|token.Quote) {
		first--
		if s.isRelative(first) {
			return token.Range{}, true
		}
	}
	return s.trim(s.afterIntroduction(token.Range{First: first, Last: last})), false
}

// object is what the verb changes, keeps or trades for the number at: "cut [the risk of fire] by 5%", "left [its rate] at
// 4%", "bought [the brand] for $6m".
func (s *sentence) object(verb, at int) token.Range {
	link := s.wordBefore(at)
	switch s.text.At(link).Hash {
	case hashBy, hashTo, hashAt, hashFor, hashFrom:
	default:
		return token.Range{}
	}
	if link <= verb+1 || s.text.At(verb+1).Is(token.Preposition) || isAdverb(s.text, verb+1) {
		return token.Range{}
	}
	for i := verb + 1; i < link; i++ {
		if s.text.Tokens[i].Kind == token.Number || s.inDate(i) || measures()[s.text.Tokens[i].Hash] {
			return token.Range{}
		}
	}
	return s.trim(token.Range{First: verb + 1, Last: link})
}

// beforeRelative is where the subject ends if a relative clause between commas stands before its verb: "Shares of Acme,
// which …, rose".
func (s *sentence) beforeRelative(verb int) int {
	if s.text.Byte(verb-1) != ',' {
		return verb
	}
	for i := verb - 2; i > s.First; i-- {
		if s.text.Byte(i-1) == ',' && s.isRelative(i) {
			return i - 1
		}
	}
	return verb
}

// afterIntroduction leaves out what stands before the subject: "In 2018 …", "As of July 2019, …", "Elsewhere on Monday, …".
func (s *sentence) afterIntroduction(r token.Range) token.Range {
	dated := false
	for _, d := range s.dates {
		if d.First <= r.First+1 && d.First >= r.First && d.Last < r.Last { // "In 2018 sales …"
			r.First, dated = d.Last, true
		}
		dated = dated || d.First >= r.First && d.First < r.Last
	}
	if !dated && !s.text.Tokens[r.First].Is(token.Preposition|token.Starter) {
		return r
	}
	for i := r.First; i+1 < r.Last; i++ {
		if s.text.Byte(i) == ',' {
			return token.Range{First: i + 1, Last: r.Last}
		}
	}
	return r
}

// trim cuts a phrase down to its noun: no article or auxiliary at its edges, no date, nothing after a comma.
func (s *sentence) trim(r token.Range) token.Range {
	for r.First < r.Last && s.text.Tokens[r.First].Is(token.Determiner|token.Pronoun|token.Function|token.CloseParen) {
		r.First++
	}
	for _, d := range s.dates {
		if d.First > r.First && d.First < r.Last {
			r.Last = d.First
		}
	}
	for i := r.First + 1; i < r.Last; i++ {
		if b := s.text.Byte(i); b == ',' || b == '(' || b == ')' || s.text.Tokens[i].Is(token.Dash) {
			r.Last = i
		}
	}
	for r.First < r.Last && s.loose(r.Last-1) {
		r.Last--
	}
	if r.Last-r.First > longestTopic {
		r.First = r.Last - longestTopic
	}
	return r
}

// loose reports whether the token i ends no noun phrase.
func (s *sentence) loose(i int) bool {
	tok := s.text.Tokens[i]
	return tok.Kind != token.Word && tok.Kind != token.Number || tok.Is(token.Function|token.Preposition|token.Determiner) ||
		isAdverb(s.text, i)
}

// isAdverb reports whether the token i looks like an adverb of manner: "sharply".
func isAdverb(t *token.Text, i int) bool {
	return t.At(i).Case == token.Lower && strings.HasSuffix(t.String(i), "ly")
}

// tellsChange reports whether a phrase is a change and not what changes: "a 57 percent [increase]".
func (s *sentence) tellsChange(r token.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if way(s.text.At(i)) != sideways {
			return true
		}
	}
	return false
}

// withOf is a noun phrase with the "of" phrase that follows it: "chance [of a cut]".
func (s *sentence) withOf(r token.Range) token.Range {
	if s.text.At(r.Last).Hash != hashOf {
		return r
	}
	first := r.Last + 1
	for first < s.Last && s.text.Tokens[first].Is(token.Determiner) {
		first++
	}
	if next := s.nounAfter(first); next.Last > next.First {
		r.Last = next.Last
	}
	return r
}

// nounBefore is the noun phrase that ends before the token end: back to a verb, a preposition or a mark.
func (s *sentence) nounBefore(end int) token.Range {
	first := end
	for first > s.First && first > end-longestTopic {
		tok := s.text.Tokens[first-1]
		if tok.Kind != token.Word && !tok.Is(token.Hyphen) || tok.Is(token.Preposition|token.Function|token.Determiner) ||
			measures()[tok.Hash] {
			break
		}
		first--
	}
	return token.Range{First: first, Last: end}
}

// nounAfter is the noun phrase that follows a number as its attribute: "a $25 million [project]".
func (s *sentence) nounAfter(first int) token.Range {
	last := first
	for last < s.Last && last < first+4 {
		tok := s.text.Tokens[last]
		if tok.Kind != token.Word || tok.Is(token.Preposition|token.Function|token.Determiner|token.Possessive) {
			break
		}
		last++
	}
	return token.Range{First: first, Last: last}
}
