package normalize

import "sync"

// workshop is the memory in which names are taken apart and compared. It is used again and again: nothing that leaves the
// package may lie in it.
type workshop struct {
	*knowledge
	shelf  shelf // folded names
	words  pile[string]
	humans pile[human]
	bodies pile[body]
	parts  []part   // of the name that is being read
	some   []string // some words of it

	list    []*form
	forms   pile[form]
	ints    pile[int]
	reasons pile[Reason]
	written pile[written]
	maps    maps
}

// maps are those that the work on one text needs. A map may serve several steps, each of which begins with an empty one.
type maps struct {
	forms    map[formKey]int
	known    map[knownKey]int
	names    map[string]int
	told     map[identity]bool
	initials map[string]int
	word     map[string][]int
	first    map[string][]int
	last     map[string][]int
	family   map[rough][]int
	texts    map[textKey]int
}

var workshops = sync.Pool{New: func() any { return newWorkshop(known()) }}

func newWorkshop(k *knowledge) *workshop {
	w := &workshop{knowledge: k}
	w.maps.empty()
	return w
}

// open gives a workshop, to be closed when nothing in it is needed any more.
func open() *workshop { return workshops.Get().(*workshop) }

func (w *workshop) close() {
	w.words.reset()
	w.humans.reset()
	w.bodies.reset()
	w.forms.reset()
	w.ints.reset()
	w.reasons.reset()
	w.written.reset()
	w.maps.empty()
	clear(w.list[:cap(w.list)])
	clear(w.parts[:cap(w.parts)])
	clear(w.some[:cap(w.some)])
	workshops.Put(w)
}

func (m *maps) empty() {
	m.forms, m.known, m.names, m.told = emptied(m.forms), emptied(m.known), emptied(m.names), emptied(m.told)
	m.initials, m.word, m.first, m.last = emptied(m.initials), emptied(m.word), emptied(m.first), emptied(m.last)
	m.family, m.texts = emptied(m.family), emptied(m.texts)
}

// split gives the words of a folded name.
func (w *workshop) split(folded string) []string {
	w.some = appendWords(w.some[:0], folded)
	return w.words.copy(w.some)
}
