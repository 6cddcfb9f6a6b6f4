package normalize

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"strings"
)

// indexesBin holds the indexes of the long lists, which would take too long to make at every start. A test holds it to
// the lists; after a change of theirs,
//
//	go test ./normalize -run TestRowIndexes -update
//
// makes it anew.
//
//go:embed indexes.bin
var indexesBin []byte

// rowIndex finds names in a file of the gazetteer by a folded key. It is an open hash table of 32-bit words, little endian,
// that is read where it lies: the lower 24 bits are the offset of a name in the file, the upper 8 a part of the hash; 0 is
// free. A key may have several names, which come in the order in which they were filed.
type rowIndex struct {
	slots []byte
	text  string // the file
}

const (
	slotSize   = 4
	offsetBits = 24
)

// cutIndexes cuts a file of indexes, each after the number of its slots.
func cutIndexes(file []byte, indexes ...*rowIndex) {
	for _, x := range indexes {
		n := slotSize * int(binary.LittleEndian.Uint32(file))
		x.slots, file = file[slotSize:slotSize+n], file[slotSize+n:]
	}
}

// hash is the FNV-1a hash of a key, stirred.
func hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>13
}

// slotOf is where a table of n slots begins to look for a hash.
func slotOf(h uint32, n int) int { return int(uint64(h) * uint64(n) >> 32) }

// probe walks over the names that may have a key; who asks compares them.
type probe struct {
	*rowIndex
	mark uint32 // the part of the hash that a slot holds
	next int    // the slot to read
	at   int    // where the name found begins
}

func (x *rowIndex) find(key []byte) probe {
	h := hash(key)
	return probe{rowIndex: x, mark: h << offsetBits >> offsetBits, next: slotOf(h, len(x.slots)/slotSize)}
}

// found goes on to the next name.
func (p *probe) found() bool {
	for {
		slot := binary.LittleEndian.Uint32(p.slots[slotSize*p.next:])
		if slot == 0 {
			return false
		}
		if p.next++; slotSize*p.next == len(p.slots) {
			p.next = 0
		}
		if slot>>offsetBits == p.mark {
			p.at = int(slot & (1<<offsetBits - 1))
			return true
		}
	}
}

// name is the name found.
func (p *probe) name() string {
	end := p.at
	for end < len(p.text) && p.text[end] != '|' && p.text[end] != '\t' && p.text[end] != '\n' {
		end++
	}
	return p.text[p.at:end]
}

// row is the row in which the name stands.
func (p *probe) row() string {
	row, _, _ := strings.Cut(p.text[strings.LastIndexByte(p.text[:p.at], '\n')+1:], "\n")
	return row
}

// isNamed reports whether the name found, folded, is the key.
func (p *probe) isNamed(key []byte) bool {
	var buf [64]byte
	return bytes.Equal(appendFolded(buf[:0], p.name()), key)
}

// of is the row of a folded name in a buffer, "" if there is none. "The" before names does not count.
func (x *rowIndex) of(name []byte) (row string) {
	for p := x.find(name); p.found(); {
		if strings.HasPrefix(p.text[p.at:], "The ") {
			p.at += len("The ")
		}
		if p.isNamed(name) {
			return p.row()
		}
	}
	return ""
}

// get is the row of a folded name, "" if there is none.
func (x *rowIndex) get(name string) (row string) {
	var buf [64]byte
	return x.of(append(buf[:0], name...))
}

// cell is a cell of a row, by its column.
func cell(row string, column int) string {
	for range column {
		_, row, _ = strings.Cut(row, "\t")
	}
	row, _, _ = strings.Cut(row, "\t")
	return row
}
