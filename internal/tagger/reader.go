package tagger

import "github.com/lede-go/lede/internal/token"

// reader looks at a block of a text, which is at most a few thousand tokens long.
type reader struct {
	text       *token.Text
	block      token.Range
	sentence   token.Range // that is being read
	loud       uint32      // 1: it is written in capitals; 2: most words begin with one, as in headlines
	attributes []attribute // of the tokens of the block
	seen       cases
	sports     uint32 // 1: the block has some words of sports reports; 2: it has many
}

// sportsValue is the value of token.NameMisc of the words of sports reports in vocabulary/names.tsv.
const sportsValue = 1

// survey looks through a new block.
func (r *reader) survey() {
	r.seen.reset(r.text, r.block)
	words, sports := 0, 0
	for i := r.block.First; i < r.block.Last; i++ {
		if tok := &r.text.Tokens[i]; tok.Kind == token.Word {
			words++
			if tok.Is(token.NameMisc) && r.text.Value(i, token.NameMisc) == sportsValue {
				sports++
			}
		}
	}
	switch {
	case sports*25 > words:
		r.sports = 2
	case sports*60 > words:
		r.sports = 1
	default:
		r.sports = 0
	}
}

// run is a run of capitalised words, with the little words between them.
type run struct{ First, Last int }

var (
	noToken     token.Token
	noAttribute attribute
)

// token is the token i, or the zero Token outside the sentence.
func (r *reader) token(i int) *token.Token {
	if i < r.sentence.First || i >= r.sentence.Last {
		return &noToken
	}
	return &r.text.Tokens[i]
}

// attribute is the attribute of the token i, or the zero attribute outside the sentence or the block.
func (r *reader) attribute(i int) *attribute {
	if i < max(r.sentence.First, r.block.First) || i >= min(r.sentence.Last, r.block.Last) {
		return &noAttribute
	}
	return &r.attributes[i-r.block.First]
}

// begin turns to another sentence.
func (r *reader) begin(sentence token.Range) {
	r.sentence, r.loud = sentence, 0
	words, capitals, upper := 0, 0, 0
	for i := sentence.First; i < min(sentence.Last, sentence.First+longest); i++ {
		tok := &r.text.Tokens[i]
		if tok.Kind != token.Word || tok.Len() < 4 {
			continue
		}
		words++
		if tok.Capital() {
			capitals++
		}
		if tok.Case == token.Upper {
			upper++
		}
	}
	switch {
	case upper*5 > words*4 && words > 1:
		r.loud = 1
	case capitals*4 > words*3 && words > 3:
		r.loud = 2
	}
}

// around is the run of capitals around the token i of a stretch.
func (r *reader) around(i int, s token.Range) run {
	found := run{i, i + 1}
	for found.First > s.First && r.joins(found.First-1) {
		found.First--
	}
	for found.Last < s.Last && r.joins(found.Last) {
		found.Last++
	}
	return found
}

// joins reports whether the token i belongs to the run of capitals beside it.
func (r *reader) joins(i int) bool {
	tok := &r.text.Tokens[i]
	return tok.Capital() || tok.Is(token.Hyphen|token.Particle) || r.text.Byte(i) == '&'
}

// cases is a filter of the words that a text has in lower case, and of those that it has with a
// capital within a sentence. It may rarely say yes wrongly.
type cases struct{ lower, capital [512]uint64 }

func (c *cases) reset(t *token.Text, block token.Range) {
	*c = cases{}
	first := true
	for i := block.First; i < block.Last; i++ {
		tok := &t.Tokens[i]
		if tok.Kind != token.Word {
			first = first && tok.Kind == token.Mark || tok.Kind == token.Break || tok.Is(token.Terminal|token.OpenQuote|token.Quote)
			continue
		}
		bit := uint64(1) << (tok.Hash & 63)
		switch slot := tok.Hash >> 6 & 511; {
		case tok.Case == token.Lower:
			c.lower[slot] |= bit
		case !first && tok.Case != token.Upper:
			c.capital[slot] |= bit
		}
		first = false
	}
}

// cases tells how the document writes the word elsewhere: bit 0 in lower case, bit 1 with a capital.
func (r *reader) cases(tok *token.Token) int {
	slot, bit := tok.Hash>>6&511, tok.Hash&63
	return int(r.seen.lower[slot]>>bit&1) | int(r.seen.capital[slot]>>bit&1)<<1
}
