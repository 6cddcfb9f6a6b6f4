package money

import (
	_ "embed" // for the table
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

//go:embed qualifiers.tsv
var qualifiersTSV string

// phrase is the words of a qualifier, in the order in which they are compared.
type phrase struct {
	words     []uint32
	qualifier Qualifier
}

// phrases are the qualifiers: those before a number by their last word, those after it by their first.
type phrases struct {
	before, after, lead map[uint32][]phrase
}

// qualifiers parses the embedded table once.
var qualifiers = sync.OnceValue(func() *phrases {
	p, err := parseQualifiers(qualifiersTSV)
	if err != nil {
		panic(err) // the table is part of the program; a test parses it
	}
	return p
})

func parseQualifiers(tsv string) (*phrases, error) {
	p := &phrases{map[uint32][]phrase{}, map[uint32][]phrase{}, map[uint32][]phrase{}}
	line := 0
	for text := range strings.Lines(tsv) {
		line++
		if strings.HasPrefix(text, "#") {
			continue
		}
		words, name, _ := strings.Cut(strings.TrimSpace(text), "\t")
		q := qualifierNamed(name)
		words, after := strings.CutPrefix(words, "~ ")
		if q == None || words == "" {
			return nil, &TableError{"qualifiers.tsv", line, "want a phrase, a tab and a qualifier"}
		}
		var hashes []uint32
		for word := range strings.FieldsSeq(words) {
			hashes = append(hashes, token.HashOf(word))
		}
		if after {
			p.after[hashes[0]] = append(p.after[hashes[0]], phrase{hashes, q})
			continue
		}
		p.lead[hashes[0]] = append(p.lead[hashes[0]], phrase{hashes, q})
		reversed := make([]uint32, 0, len(hashes))
		for i := range hashes {
			reversed = append(reversed, hashes[len(hashes)-1-i])
		}
		p.before[reversed[0]] = append(p.before[reversed[0]], phrase{reversed, q})
	}
	return p, nil
}

func qualifierNamed(name string) Qualifier {
	for q := Approx; q <= Under; q++ {
		if q.String() == name {
			return q
		}
	}
	return None
}

// mostFillers is how many words may stand between a qualifier and the number: "up to an additional $5m".
const mostFillers = 3

// qualifierBefore is the qualifier before token i, and the token where it begins; i if there is none.
func (s *scanner) qualifierBefore(i int) (Qualifier, int) {
	for j, fillers := i-1, 0; j >= 0 && fillers <= mostFillers; j, fillers = j-1, fillers+1 {
		if q, n := s.match(s.phrases.before[s.Tokens[j].Hash], j, -1); n > 0 {
			if s.Tokens[j].Hash == toWord && n == 2 && s.verbOfChange(j-2) { // "prices go up to $5"
				return None, i
			}
			if s.Tokens[j].Hash == overWord && n == 1 && s.because(j, i) {
				return None, i
			}
			return q, j - n + 1
		}
		if !fillerWords[s.Tokens[j].Hash] {
			break
		}
	}
	return None, i
}

// verbOfChange reports whether word i is a verb of movement.
func (s *scanner) verbOfChange(i int) bool {
	return s.At(i).Is(token.Rise|token.Fall) || s.At(i).Is(token.MoneyMisc) && s.Value(i, token.MoneyMisc) == miscChange
}

// qualifierAt is the qualifier that begins at token i, and the token after it; i if there is none.
func (s *scanner) qualifierAt(i int) (Qualifier, int) {
	q, n := s.match(s.phrases.lead[s.At(i).Hash], i, 1)
	return q, i + n
}

// qualifierAfter is the qualifier after the number that ends before token i: "or so", "-plus", "+".
func (s *scanner) qualifierAfter(i int) Qualifier {
	if s.Byte(i) == '+' && s.Glued(i) && s.Kind(i+1) != token.Number {
		return AtLeast
	}
	if s.joins(i) {
		i++
	} else if s.At(i).Hash == plusWord { // "C$2 billion plus tax"
		return None
	}
	q, _ := s.match(s.phrases.after[s.At(i).Hash], i, 1)
	return q
}

// match is the longest phrase that begins at token i and goes on by step, and its number of words.
func (s *scanner) match(all []phrase, i, step int) (q Qualifier, longest int) {
	for _, p := range all {
		n := 0
		for n < len(p.words) && s.At(i+n*step).Hash == p.words[n] {
			n++
		}
		if n == len(p.words) && n > longest {
			q, longest = p.qualifier, n
		}
	}
	return q, longest
}

var (
	fillerWords = hashSet("a", "an", "the", "another", "additional", "further", "extra", "record", "total", "whopping", "combined", "staggering")
)
