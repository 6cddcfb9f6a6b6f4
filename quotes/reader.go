package quotes

import (
	"slices"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

// reader reads the quotations of one text.
type reader struct {
	t         *token.Text
	quotes    []stretch
	quoteAt   []int32 // of each token: 1 + the index of the stretch it stands in, marks included
	names     []name
	nameAt    []int32       // of each token: 1 + the index of the name it belongs to
	sentences []token.Range // of the text around the quotations: no sentence ends within one
	people    people
	said      []speech // of each stretch that has been read
}

// name is a Name and its tokens.
type name struct {
	Name
	first, last int
	sentence    int  // as reader.sentence tells
	paragraph   int  // as Text.Paragraph tells
	subject     bool // the first name of its sentence, in the place of a subject
}

// readers hold memory between two texts.
var readers = sync.Pool{New: func() any { return new(reader) }}

func newReader(t *token.Text, quotes []stretch, names []Name, roles []Role) *reader {
	r := readers.Get().(*reader)
	r.t, r.quotes = t, quotes
	r.quoteAt, r.nameAt = zeros(r.quoteAt, t.Len()+1), zeros(r.nameAt, t.Len()+1)
	for n, q := range quotes {
		t.Tick(n)
		for i := q.open; i < q.after; i++ {
			t.Tick(i)
			r.quoteAt[i] = int32(n + 1)
		}
	}
	r.around()
	r.takeNames(names)
	r.meet(roles)
	return r
}

// release lets go of the text, and keeps the memory unless that was a very long one.
func (r *reader) release() {
	const most = 1 << 17 // tokens
	if r.t, r.quotes = nil, nil; len(r.nameAt) <= most {
		readers.Put(r)
	}
}

// zeros is n zeros, in the memory of s if that is large enough.
func zeros(s []int32, n int) []int32 {
	if cap(s) < n {
		return make([]int32, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// takeNames finds the tokens of the names.
func (r *reader) takeNames(names []Name) {
	r.names = slices.Grow(r.names[:0], len(names))
	for k, n := range names {
		r.t.Tick(k)
		first := r.t.Index(n.Start)
		last := first
		for last < r.t.Len() && r.t.Tokens[last].Start < n.End {
			last++
		}
		if first == last || r.nameAt[first] != 0 {
			continue
		}
		r.names = append(r.names, name{Name: n, first: first, last: last})
		for i := first; i < last; i++ {
			r.nameAt[i] = int32(len(r.names))
		}
	}
	sentence := -1
	for k := range r.names {
		r.t.Tick(k)
		n := &r.names[k]
		n.sentence, n.paragraph = r.sentence(n.first), r.t.Paragraph(n.first)
		if s := n.sentence; s != sentence && r.leads(n) {
			n.subject = true
			if !r.t.At(n.last).Is(token.Possessive) {
				sentence = s
			}
		}
	}
}

// leads reports whether the person n stands where the subject of a sentence or of a clause stands: at its beginning or after
// a comma, with titles before it.
func (r *reader) leads(n *name) bool {
	if !person(n) || n.sentence < 0 || r.t.At(n.last).Is(token.Hyphen) || r.t.At(n.first-1).Hash == hashThe {
		return false
	}
	for k := n.last; k < min(r.t.Len(), n.last+4) && (isRole(r.t, k) || r.t.At(k).Capital()); k++ { // Y coach X
		if next := r.name(k + 1); isRole(r.t, k) && next != nil && person(next) {
			return false
		}
	}
	first := r.sentences[n.sentence].First
	i := n.first - 1
	for i >= max(first, n.first-8) && (r.t.At(i).Capital() && !r.t.At(i).Is(token.Function) || isRole(r.t, i)) {
		i--
	}
	tok := r.t.At(i)
	return i < first || r.quoteAt[i] != 0 || tok.Kind == token.Mark || has(tok, joinWord)
}

// name is the name that holds the token i, nil if there is none.
func (r *reader) name(i int) *name {
	if i < 0 || i >= len(r.nameAt) || r.nameAt[i] == 0 {
		return nil
	}
	return &r.names[r.nameAt[i]-1]
}

// sentence is the index of the sentence that holds the token i, or of the one before it.
func (r *reader) sentence(i int) int {
	low, high := 0, len(r.sentences)
	for low < high {
		if mid := (low + high) / 2; r.sentences[mid].First <= i {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low - 1
}

// around joins the sentences of the text that a quotation runs across. A mark that opens one does not end
// the sentence before, as "”" may seem to.
func (r *reader) around() {
	out := slices.Grow(r.sentences[:0], len(r.t.Sentences))
	first := -1
	for n, s := range r.t.Sentences {
		r.t.Tick(n)
		if first < 0 {
			first = s.First
		}
		last := s.Last
		if in := r.quoteAt[last-1]; in != 0 && last < r.t.Len() && r.quoteAt[last] == in {
			if r.quotes[in-1].open != last-1 || last-1 <= first {
				continue
			}
			last--
		}
		out = append(out, token.Range{First: first, Last: last})
		first = -1
		if last < s.Last {
			first = last
		}
	}
	if first >= 0 {
		out = append(out, token.Range{First: first, Last: r.t.Len()})
	}
	r.sentences = out
}
