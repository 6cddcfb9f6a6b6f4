package money

import "github.com/lede-go/lede/internal/token"

// The values of the class MoneyMisc.
const (
	miscMoneyNoun = 1  // note, fine, bill: after "a 5-pound"
	miscWeight    = 2  // weighs, heavy: pounds of weight
	miscModal     = 4  // will, may: "rise 2% to 3%" is a range
	miscRange     = 5  // range, ranging: "from $3 to $4" is a range
	miscChange    = 6  // moved, revised: "from $3 to $4" is a change
	miscNoCount   = 7  // words that no count has as its unit: degrees, points
	miscPlural    = 8  // irregular plurals that are counted: people, children
	miscEach      = 9  // respectively, each: "8 and 13 percent" are two
	miscCrowd     = 10 // crowd, attendance, toll: counts stand after them
	miscQuarrel   = 11 // row, clashed: "over" after them tells the cause
	miscAction    = 12 // sued, jailed: it tells the cause before money, and how many before people
	miscPenalty   = 13 // fined, charged: it tells the cause where a noun follows, "fined over £6m fraud"
)

// sentenceHas reports whether a word of the sentence that holds token i has the class with the value.
// It looks at most 40 tokens to either side.
func (s *scanner) sentenceHas(i int, c token.Class, value int) bool {
	bounds := s.sentence(i)
	for j := max(bounds.First, i-40); j < min(bounds.Last, i+40); j++ {
		if s.Tokens[j].Is(c) && s.Value(j, c) == value {
			return true
		}
	}
	return false
}

// sentence is the sentence that holds token i.
func (s *scanner) sentence(i int) token.Range {
	if k := s.Sentence(i); k >= 0 {
		return s.Sentences[k]
	}
	return token.Range{First: i, Last: i + 1}
}

// The words that rules name, by their hashes.
var (
	againWord         = token.HashOf("again")
	andWord           = token.HashOf("and")
	atWord            = token.HashOf("at")
	betweenWord       = token.HashOf("between")
	byWord            = token.HashOf("by")
	centWord          = token.HashOf("cent")
	foldWord          = token.HashOf("fold")
	forWord           = token.HashOf("for")
	fromWord          = token.HashOf("from")
	inWord            = token.HashOf("in")
	minusWord         = token.HashOf("minus")
	multiBillionWord  = token.HashOf("multibillion")
	multiMillionWord  = token.HashOf("multimillion")
	multiTrillionWord = token.HashOf("multitrillion")
	multiWord         = token.HashOf("multi")
	negativeWord      = token.HashOf("negative")
	noWord            = token.HashOf("no")
	ofWord            = token.HashOf("of")
	onWord            = token.HashOf("on")
	oneWord           = token.HashOf("one")
	orWord            = token.HashOf("or")
	otherWord         = token.HashOf("other")
	outWord           = token.HashOf("out")
	overWord          = token.HashOf("over")
	perWord           = token.HashOf("per")
	plusWord          = token.HashOf("plus")
	pointWord         = token.HashOf("point")
	pointsWord        = token.HashOf("points")
	poundWord         = token.HashOf("pound")
	rupeeWord         = token.HashOf("rupee")
	saysWord          = token.HashOf("says")
	toWord            = token.HashOf("to")
	topWord           = token.HashOf("top")
	whileWord         = token.HashOf("while")
	withWord          = token.HashOf("with")
	worthWord         = token.HashOf("worth")
)

// hashSet is a set of words by their hashes.
func hashSet(words ...string) map[uint32]bool {
	set := make(map[uint32]bool, len(words))
	for _, word := range words {
		set[token.HashOf(word)] = true
	}
	return set
}
