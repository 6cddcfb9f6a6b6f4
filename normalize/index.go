package normalize

import (
	"bytes"
	"hash/maphash"
)

// index finds values by folded name. It is an open hash table that is filled once: it takes a third of the memory of a map and
// half the time to fill, which every process pays at its start, and its names are nothing that the garbage collector looks at.
type index[V any] struct {
	slots  []uint32 // numbers of names, counted from one; 0 where a slot is free; a power of two of them
	names  []byte   // one after another
	ends   []uint32 // of each name, in names
	values []V
}

// seed decides on the order of slots, which nothing else depends on.
var seed = maphash.MakeSeed()

// newIndex makes an index with room for n names; more may come.
func newIndex[V any](n int) *index[V] {
	const length = 14 // of a name, roughly
	size := 8
	for size < 2*n {
		size *= 2
	}
	x := &index[V]{make([]uint32, size), make([]byte, 0, length*n), make([]uint32, 0, n), make([]V, 0, n)}
	clear(x.slots) // in order: a page of memory that is read before it is written to costs twice
	return x
}

// get is the value of a name, the zero value if it is not there.
func (x *index[V]) get(name string) V {
	var buf [64]byte
	return x.of(append(buf[:0], name...))
}

// words is the value of a name that stands in words.
func (x *index[V]) words(ws []string) V {
	var buf [64]byte
	return x.of(appendJoined(buf[:0], ws))
}

// of is the value of a name in a buffer.
func (x *index[V]) of(name []byte) (v V) {
	if n := x.slots[x.slot(name)]; n != 0 {
		v = x.values[n-1]
	}
	return v
}

// slot is where the name stands, or would stand.
func (x *index[V]) slot(name []byte) uint64 {
	mask := uint64(len(x.slots) - 1)
	i := maphash.Bytes(seed, name) & mask
	for x.slots[i] != 0 && !bytes.Equal(x.name(x.slots[i]-1), name) {
		i = (i + 1) & mask
	}
	return i
}

// name is the name of a number.
func (x *index[V]) name(n uint32) []byte {
	start := uint32(0)
	if n > 0 {
		start = x.ends[n-1]
	}
	return x.names[start:x.ends[n]]
}

// add is the value of a name, to be set.
func (x *index[V]) add(name []byte) (v *V, isNew bool) {
	i := x.slot(name)
	if x.slots[i] == 0 {
		if 3*len(x.ends) > 2*len(x.slots) {
			x.grow()
			i = x.slot(name)
		}
		x.names = append(x.names, name...)
		x.ends = append(x.ends, uint32(len(x.names)))
		x.values = append(x.values, *new(V))
		x.slots[i] = uint32(len(x.ends))
		isNew = true
	}
	return &x.values[x.slots[i]-1], isNew
}

func (x *index[V]) grow() {
	x.slots = make([]uint32, 2*len(x.slots))
	for n := range uint32(len(x.ends)) {
		x.slots[x.slot(x.name(n))] = n + 1
	}
}
