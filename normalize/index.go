package normalize

import "hash/maphash"

// index finds values by folded name. It is an open hash table that is filled once: it takes half the memory of a map and half
// the time to fill, which every process pays at its start.
type index[V any] struct {
	slots   []uint32 // numbers of entries, counted from one; 0 where a slot is free; a power of two of them
	entries []entry[V]
}

type entry[V any] struct {
	name  string
	value V
}

// seed decides on the order of slots, which nothing else depends on.
var seed = maphash.MakeSeed()

// newIndex makes an index with room for n names; more may come.
func newIndex[V any](n int) *index[V] {
	size := 8
	for size < 2*n {
		size *= 2
	}
	return &index[V]{make([]uint32, size), make([]entry[V], 0, n)}
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
	if e := x.slots[x.slot(name)]; e != 0 {
		v = x.entries[e-1].value
	}
	return v
}

// has reports whether the name is there.
func (x *index[V]) has(name string) bool {
	var buf [64]byte
	return x.slots[x.slot(append(buf[:0], name...))] != 0
}

// slot is where the name stands, or would stand.
func (x *index[V]) slot(name []byte) uint64 {
	mask := uint64(len(x.slots) - 1)
	i := maphash.Bytes(seed, name) & mask
	for x.slots[i] != 0 && x.entries[x.slots[i]-1].name != string(name) {
		i = (i + 1) & mask
	}
	return i
}

// add is the value of a name, to be set; a new name is kept on the shelf.
func (x *index[V]) add(s *shelf, name []byte) (v *V, isNew bool) {
	i := x.slot(name)
	if x.slots[i] == 0 {
		if 3*len(x.entries) > 2*len(x.slots) {
			x.grow()
			i = x.slot(name)
		}
		x.entries = append(x.entries, entry[V]{name: s.keep(name)})
		x.slots[i] = uint32(len(x.entries))
		isNew = true
	}
	return &x.entries[x.slots[i]-1].value, isNew
}

func (x *index[V]) grow() {
	x.slots = make([]uint32, 2*len(x.slots))
	for i := range x.entries {
		x.slots[x.slot([]byte(x.entries[i].name))] = uint32(i + 1)
	}
}
