package money

import (
	"sync"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// Finder finds amounts, percentages and counts. The zero value works; it is safe for concurrent use.
type Finder struct {
	Dollar Currency            // what "$", "dollars" and "cents" mean where the text does not say; USD if unknown
	Pound  Currency            // what "£" and "pounds" mean; GBP if unknown
	Units  map[string]Currency // what other units mean, by the word in the singular: "peso", "franc", "krone"
	Crypto bool                // find "6.25 BTC", too
}

// Find finds the mentions in a text, in text order; they do not overlap.
func Find(text string) []Mention { return Finder{}.Find(text) }

// Find finds the mentions in a text, in text order; they do not overlap.
func (f Finder) Find(text string) []Mention { return token.Read(text, f.FindIn) }

// FindIn finds the mentions in a text that has been cut into tokens.
func (f Finder) FindIn(t *token.Text) []Mention {
	buffer := buffers.Get().(*[]Mention)
	s := scanner{Text: t, Finder: f, names: names(), phrases: qualifiers(), lastMoney: -1, out: (*buffer)[:0]}
	s.scan()
	found := append([]Mention(nil), s.out...)
	if cap(s.out) <= mostKept {
		clear(s.out)
		*buffer = s.out
		buffers.Put(buffer)
	}
	return found
}

// buffers hold the memory for the mentions of a text between two texts.
var buffers = sync.Pool{New: func() any { return new([]Mention) }}

const mostKept = 1 << 12 // mentions: the memory for more is not kept

// scanner reads a text from left to right.
type scanner struct {
	*token.Text
	Finder
	names   nameTable
	phrases *phrases
	out     []Mention
	open    []unresolved // mentions whose unit several currencies share
	dollars dollars

	last       unit                 // of the last mention
	lastFirst  int                  // the token where it begins
	cash       unit                 // of the last money mention
	cashFirst  int                  // the token where it begins
	end        int                  // the token after it
	after      int                  // the token after it and its rate
	named      map[uint32]namedUnit // see sameUnit; nil until it is asked
	nations    map[Currency]naming  // see countNations; nil until it is asked
	separators separators           // see writesComma
	lastMoney  int                  // index of the last money mention in out, -1 if there is none
}

// starts are the classes of words that a mention can begin with; numbers aside.
const starts = token.Sign | token.Code | token.Cardinal | token.Part | token.Vague | token.Multiple | token.Currency | token.MoneyMisc

func (s *scanner) scan() {
	for i, n := 0, 0; i < len(s.Tokens); n++ {
		s.Tick(n)
		tok := &s.Tokens[i]
		if tok.Kind != token.Number && tok.Class&starts == 0 && (tok.Class&token.Determiner == 0 || tok.Len() > len("an")) {
			i++
			continue
		}
		s.out = token.Room(s.Text, s.out)
		i = max(s.at(i), i+1)
	}
	s.resolve()
}

// at reads the mention that begins with token i, if there is one, and returns where to go on.
func (s *scanner) at(i int) int {
	if a, ok := s.atom(i); ok {
		return s.sequence(a)
	}
	if n, ok := s.numberAt(i); ok {
		return s.bare(n)
	}
	return s.multiple(i)
}

// bare reads what a number without a unit begins: a range or list that has its unit at the end
// ("25 to 40 cents"), an amount that has it before ("from 5 billion yen to 6 billion"), a count.
func (s *scanner) bare(n number.Number) int {
	for _, rule := range [...]func(number.Number) int{s.sharedUnit, s.elliptical, s.ratio, s.countRange, s.count} {
		if last := rule(n); last > 0 {
			return last
		}
	}
	return n.Last
}
