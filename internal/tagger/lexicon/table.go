package lexicon

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

//go:generate go run ./prepare

// prepared is made from the tables of internal/gazetteer. In little endian: the magic, the version and the number of nodes, four
// bytes each; the filter of titles; the nodes, eight bytes each.
//
// A node is the state after the words so far, 0 in a free place, and the bits of what these words are by themselves, with the
// bit more if longer names begin so. It stands at the place that the lowest bits of its state tell, or at the next free one.
//
//go:embed lexicon.bin
var prepared []byte

const (
	magic     = "LEXI"
	version   = 1
	headSize  = 12
	smallSize = 1 << 12
	nodeSize  = 8
	more      = 1 << 31
)

// Default is the lexicon of internal/gazetteer.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := open(prepared)
	if err != nil {
		panic(err) // the file is part of the program; a test compares it with the tables
	}
	return l
})

var errFile = errors.New("lexicon: lexicon.bin cannot be read; go generate ./internal/tagger/lexicon makes it anew")

// open checks the head of a file and its length; the nodes are read where they stand.
func open(data []byte) (*Lexicon, error) {
	if len(data) < headSize+smallSize || string(data[:4]) != magic || binary.LittleEndian.Uint32(data[4:]) != version {
		return nil, errFile
	}
	size, nodes := binary.LittleEndian.Uint32(data[8:]), data[headSize+smallSize:]
	if size == 0 || size&(size-1) != 0 || uint64(len(nodes)) != nodeSize*uint64(size) {
		return nil, errFile
	}
	return &Lexicon{nodes: nodes, mask: nodeSize * uint(size-1), small: (*[smallSize]byte)(data[headSize:])}, nil
}

// find is the bits of a state, 0 if no name begins so.
func (l *Lexicon) find(state uint32) uint32 {
	nodes, mask := l.nodes, l.mask
	// The condition always holds; it spares the compiler's own checks.
	for i := nodeSize * uint(state) & mask; i < uint(len(nodes)) && i+nodeSize <= uint(len(nodes)); i = (i + nodeSize) & mask {
		switch node := binary.LittleEndian.Uint64(nodes[i : i+nodeSize]); uint32(node) {
		case state:
			return uint32(node >> 32)
		case 0:
			return 0
		}
	}
	return 0
}

// mayBeTitle reports whether a title may begin with a word.
func (l *Lexicon) mayBeTitle(hash uint32) bool {
	return l.small[hash>>3%smallSize]>>(hash&7)&1 != 0
}

const (
	plain   uint32 = 0x811c9dc5 // the state before the first word of a name
	capital uint32 = 0x5bd1e995 // likewise, of names that are written in capitals: US, WHO
)

// next is the state after one more word; it is never 0.
func next(state, word uint32) uint32 {
	state = (state ^ word) * 0x9e3779b1
	if state ^= state >> 15; state == 0 {
		state = 1
	}
	return state
}
