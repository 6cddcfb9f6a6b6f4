package tagger

import "github.com/lede-go/lede/internal/token"

// Observed is what a trainer sees of a stretch of tokens that may hold names.
type Observed struct {
	token.Range            // the tokens
	Local       [][]uint32 // of each token, the features of the first pass
	Memory      [][]uint32 // of each token, the features that the second pass adds
}

// Observe gives the trainer the features of a text just as Tag will see them. labels are the labels of a
// first pass for each token of the text, from which the memory is made. The stretches come in text order;
// tokens in none of them are always Outside.
func Observe(t *token.Text, lists []uint64, labels []Label) []Observed {
	w := new(workshop)
	w.text = t
	w.stretches = stretches(t, nil)
	var all []Observed
	for rest := w.stretches; len(rest) > 0; {
		n := w.open(rest)
		w.spell(lists)
		at := 0
		for _, s := range w.work {
			at += copy(w.labels[at:], labels[s.First:s.Last])
		}
		w.note(w.work, 0, false)
		all = w.observe(all)
		rest = rest[n:]
	}
	return all
}

// observe appends the stretches of the block.
func (w *workshop) observe(all []Observed) []Observed {
	for i, at := 0, 0; i < len(w.work); {
		last, end := w.sentenceOf(i, at)
		w.begin(w.text.Sentences[w.work[i].sentence])
		w.recall(w.work[i:last], at)
		for _, s := range w.work[i:last] {
			all = append(all, w.observed(s))
		}
		i, at = last, end
	}
	return all
}

func (w *workshop) observed(s stretch) Observed {
	o := Observed{Range: s.Range}
	r := run{}
	for i := s.First; i < s.Last; i++ {
		if i >= r.Last {
			r = w.around(i, s.Range)
		}
		local, memory := features{reader: &w.reader}, features{reader: &w.reader}
		local.local(i, r)
		memory.remembered(i)
		o.Local, o.Memory = append(o.Local, local.out), append(o.Memory, memory.out)
	}
	return o
}
