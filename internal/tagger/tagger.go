package tagger

import (
	"sync"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// Name is a name that the tagger found: tokens and type.
type Name struct {
	token.Range
	Type lede.Type
}

// Tag appends the names of a text to dst, in text order, never overlapping, never crossing a sentence.
//
// lists tells what word lists know of each token of the text, as a set of bits that mean what they
// meant in training; it is as long as t.Tokens.
func (m *Model) Tag(t *token.Text, lists []uint64, dst []Name) []Name {
	w := workshops.Get().(*workshop)
	w.text = t
	w.stretches = stretches(t, w.stretches[:0])
	for rest := w.stretches; len(rest) > 0; {
		n := w.open(rest)
		w.spell(lists)
		w.firstPass(m)
		w.secondPass(m)
		dst = w.names(dst)
		rest = rest[n:]
	}
	w.text = nil
	if cap(w.stretches) > blockSize {
		w.stretches = nil // of a very long text
	}
	workshops.Put(w)
	return dst
}

// workshop holds the memory that tagging needs. It is used again and again.
type workshop struct {
	reader
	features  []uint32
	stretches []stretch // of the text
	work      []stretch // of the block
	scores    []scores  // of the tokens of the block's stretches, one after another
	labels    []Label   // likewise
	notes     notebook
	lattice   lattice
}

var workshops = sync.Pool{New: func() any { return new(workshop) }}

// blockSize is how many tokens are tagged at a time: the memory of a document reaches that far.
const blockSize = 1 << 14

// open begins a block with the first stretches of rest, and returns how many it takes.
func (w *workshop) open(rest []stretch) int {
	n, size := 0, 0
	first := max(rest[0].First-2, 0)
	for n < len(rest) && (n == 0 || rest[n].Last-first <= blockSize) {
		size += rest[n].Last - rest[n].First
		n++
	}
	w.work = rest[:n]
	w.block = token.Range{First: first, Last: min(rest[n-1].Last+2, len(w.text.Tokens))}
	w.attributes = resize(w.attributes, w.block.Last-first)
	w.scores, w.labels = resize(w.scores, size), resize(w.labels, size)
	w.survey()
	w.notes.reset()
	return n
}

// spell fills in the attributes of the tokens that the features look at.
func (w *workshop) spell(lists []uint64) {
	done := w.block.First
	for _, s := range w.work {
		for i := max(done, s.First-2); i < min(s.Last+2, w.block.Last); i++ {
			w.text.Tick(i)
			tok := &w.text.Tokens[i]
			a := &w.attributes[i-w.block.First]
			a.spell(tok, w.text.Form(i))
			a.bits, a.memory = lists[i], memory{}
			done = i + 1
		}
	}
}

// firstPass tags each stretch by what its sentence shows, and notes the labels.
func (w *workshop) firstPass(m *Model) {
	at, sentence := 0, -1
	for n, s := range w.work {
		w.text.Tick(n)
		if s.sentence != sentence {
			sentence = s.sentence
			w.begin(w.text.Sentences[sentence])
		}
		end := at + s.Last - s.First
		scores, labels := w.scores[at:end], w.labels[at:end]
		w.score(m, s, scores)
		w.lattice.best(scores, &m.transitions, labels)
		w.notes.write(w.text.Tokens[s.First:s.Last], labels, false)
		at = end
	}
}

// score sets the scores of the tokens of a stretch from its local features.
func (w *workshop) score(m *Model, s stretch, to []scores) {
	r := run{}
	for i := s.First; i < s.Last; i++ {
		if i >= r.Last {
			r = w.around(i, s.Range)
		}
		f := features{&w.reader, w.features[:0]}
		f.local(i, r)
		to[i-s.First] = scores{}
		m.weights.score(f.out, &to[i-s.First])
		w.features = f.out
	}
}

// secondPass tags again the sentences that hold words which stand elsewhere in the document too.
func (w *workshop) secondPass(m *Model) {
	for i, at, step := 0, 0, 0; i < len(w.work); step++ {
		w.text.Tick(step)
		last, end := w.sentenceOf(i, at)
		w.retag(m, w.work[i:last], at)
		i, at = last, end
	}
}

// sentenceOf is the end of the stretches that lie in the sentence of the stretch i, of which the labels
// begin at the place at, and the end of their labels.
func (w *workshop) sentenceOf(i, at int) (last, end int) {
	sentence := w.work[i].sentence
	for ; i < len(w.work) && w.work[i].sentence == sentence; i++ {
		at += w.work[i].Last - w.work[i].First
	}
	return i, at
}

// retag tags the stretches of a sentence once more, by what the other sentences say. Their labels of
// the first pass stay in the notebook, so that the order of sentences plays no part.
func (w *workshop) retag(m *Model, sentence []stretch, at int) {
	if !w.recall(sentence, at) {
		return
	}
	w.sentence = w.text.Sentences[sentence[0].sentence]
	for _, s := range sentence {
		end := at + s.Last - s.First
		if w.remind(m, s, w.scores[at:end]) {
			w.lattice.best(w.scores[at:end], &m.transitions, w.labels[at:end])
		}
		at = end
	}
}

// recall sets the memory of the tokens of a sentence and reports whether there is any.
func (w *workshop) recall(sentence []stretch, at int) bool {
	known := false
	w.note(sentence, at, true)
	for _, s := range sentence {
		for i := s.First; i < s.Last; i++ {
			m := w.notes.read(&w.text.Tokens[i])
			w.attributes[i-w.block.First].memory = m
			known = known || m.known > 0
		}
	}
	w.note(sentence, at, false)
	return known
}

// note writes the labels of a sentence into the notebook or takes them back.
func (w *workshop) note(sentence []stretch, at int, back bool) {
	for _, s := range sentence {
		end := at + s.Last - s.First
		w.notes.write(w.text.Tokens[s.First:s.Last], w.labels[at:end], back)
		at = end
	}
}

// remind adds to the scores of a stretch what the memory says, and reports whether it says anything.
func (w *workshop) remind(m *Model, s stretch, to []scores) bool {
	said := false
	for i := s.First; i < s.Last; i++ {
		f := features{&w.reader, w.features[:0]}
		if f.remembered(i); len(f.out) > 0 {
			m.weights.score(f.out, &to[i-s.First])
			said = true
		}
		w.features = f.out
	}
	return said
}

// names appends the names that the labels tell.
func (w *workshop) names(dst []Name) []Name {
	at := 0
	for n, s := range w.work {
		w.text.Tick(n)
		dst = token.Room(w.text, dst)
		first := 0
		for i := s.First; i < s.Last; i++ {
			l := w.labels[at]
			at++
			if l == Outside {
				continue
			}
			if l.Role() == Begin || l.Role() == Unit {
				first = i
			}
			if l.closed() {
				dst = append(dst, Name{token.Range{First: first, Last: i + 1}, l.Type()})
			}
		}
	}
	return dst
}

// resize gives s the length n; what it holds then is undefined.
func resize[T any](s []T, n int) []T {
	if cap(s) < n || cap(s) > 64*blockSize {
		return make([]T, n)
	}
	return s[:n]
}
