package lexicon

import (
	"encoding/binary"
	"maps"
	"math/bits"
	"slices"
)

// Writer makes the file that Default reads; the command in prepare does so. The zero Writer holds no names.
type Writer struct {
	nodes map[uint32]uint32 // the bits of each state
	small [smallSize]byte
}

// Add adds a name by the hashes of its words, as the tokenizer cuts them. A name of one word that is written in capitals is found
// only in capitals.
func (w *Writer) Add(kind Bits, words []uint32, upper bool) {
	if w.nodes == nil {
		w.nodes = map[uint32]uint32{}
	}
	if kind&titles != 0 && len(words) > 0 {
		w.small[words[0]>>3%smallSize] |= 1 << (words[0] & 7)
	}
	state := plain
	if len(words) == 1 && upper {
		state = capital
	}
	for i, word := range words {
		state = next(state, word)
		if i+1 < len(words) {
			w.nodes[state] |= more
		} else {
			w.nodes[state] |= uint32(kind)
		}
	}
}

// Bytes is the file of the names so far: the same names give the same bytes, in whatever order they were added. At most half of
// its places are taken, so that a word that is in no list is soon known to be in none.
func (w *Writer) Bytes() []byte {
	size := uint32(1) << bits.Len(uint(2*len(w.nodes)))
	data := binary.LittleEndian.AppendUint32([]byte(magic), version)
	data = binary.LittleEndian.AppendUint32(data, size)
	data = append(data, w.small[:]...)
	return append(data, w.table(size)...)
}

// table places the nodes in the order of their states.
func (w *Writer) table(size uint32) []byte {
	table := make([]byte, nodeSize*int(size))
	for _, state := range slices.Sorted(maps.Keys(w.nodes)) {
		i := state & (size - 1)
		for binary.LittleEndian.Uint64(table[nodeSize*int(i):]) != 0 {
			i = (i + 1) & (size - 1)
		}
		binary.LittleEndian.PutUint64(table[nodeSize*int(i):], uint64(w.nodes[state])<<32|uint64(state))
	}
	return table
}
