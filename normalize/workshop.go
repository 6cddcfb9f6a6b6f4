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
	read   pile[place]
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
	forms    map[formKey]int   // a form of these words and this type
	known    map[knownKey]int  // the first form of an identity
	names    map[string]int    // a form by its name, or by what the step asks for
	told     map[identity]bool // what the text says of places elsewhere: see aName and anArea
	initials map[string]int    // a place by its initials, or by those of a country's official name
	word     map[string][]int  // bodies by a word of their names
	first    map[string][]int  // people by their first words
	last     map[string][]int  // and by their last ones
	family   map[rough][]int   // and by how their family names sound
	texts    map[textKey]int   // the strings of an entity
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
	w.read.reset()
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
