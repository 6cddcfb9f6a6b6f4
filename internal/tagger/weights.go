package tagger

import (
	"encoding/binary"
	"math/bits"
)

// weights is the table of what each feature says for each label but Outside, which every feature
// scores with nought. It lies in the bytes of the model file as they are: features are sorted into
// buckets by the upper half of their hash, the lower half tells those of a bucket apart.
type weights struct {
	starts []byte // uint32 little endian: the index of the first feature of each bucket; one more at the end
	keys   []byte // uint16 little endian: the lower half of the hash of each feature
	rows   []byte // rowSize bytes for each feature: the weights plus 128
}

const (
	buckets = 1 << 16
	rowSize = Labels - 1
	zero    = 128 // how the weight nought is written
)

// lookUp finds the rows of some features, at most as many as there is room for, and returns how many the model knows. The
// table is much larger than the nearest memory, so each loop asks for the places of many features without waiting for one.
func (w *weights) lookUp(features []uint32, rows *[atOnce]uint32) int {
	var buckets [atOnce]struct{ first, last uint32 }
	for i, feature := range features {
		at := feature >> 16 * 4
		pair := binary.LittleEndian.Uint64(w.starts[at : at+8])
		buckets[i].first, buckets[i].last = uint32(pair), uint32(pair>>32)
	}
	known := 0
	for i, feature := range features {
		if row, found := w.find(uint16(feature), buckets[i].first, buckets[i].last); found {
			rows[known] = row
			known++
		}
	}
	return known
}

// atOnce is how many features are looked up together; a token has about thirty.
const atOnce = 64

// find is the index of the feature of a bucket that has the key. It compares four keys at a time: of the words read, those
// beyond the bucket do not count, and those beyond the keys are the first rows.
func (w *weights) find(key uint16, first, last uint32) (row uint32, found bool) {
	const ones, tops = 0x0001000100010001, 0x8000800080008000
	for ; first < last; first += 4 {
		differ := binary.LittleEndian.Uint64(w.keys[2*first:2*first+8]) ^ uint64(key)*ones
		if equal := (differ - ones) &^ differ & tops; equal != 0 {
			row = first + uint32(bits.TrailingZeros64(equal))/16
			return row, row < last
		}
	}
	return 0, false
}

// sums adds up rows, eight weights at a time: each word has four lanes of 16 bits, one holds the even
// bytes of eight, the next the odd ones. A lane has room for 257 rows.
type sums struct {
	lanes [6]uint64
	rows  int32
}

const evenBytes = 0x00ff00ff00ff00ff

func (s *sums) add(row []byte) {
	_ = row[rowSize-1]
	a := binary.LittleEndian.Uint64(row)
	b := binary.LittleEndian.Uint64(row[8:])
	c := binary.LittleEndian.Uint64(row[16:])
	s.lanes[0] += a & evenBytes
	s.lanes[1] += a >> 8 & evenBytes
	s.lanes[2] += b & evenBytes
	s.lanes[3] += b >> 8 & evenBytes
	s.lanes[4] += c & evenBytes
	s.lanes[5] += c >> 8 & evenBytes
	s.rows++
}

// scores is the sum for each label; that of Outside is nought.
type scores [Labels]int32

// addTo adds the sums to scores.
func (s *sums) addTo(to *scores) {
	for word, lanes := range s.lanes {
		label := 1 + word/2*8 + word%2
		for i := range 4 {
			to[label+2*i] += int32(lanes&0xffff) - zero*s.rows
			lanes >>= 16
		}
	}
}

// score adds up what the model knows of the features.
func (w *weights) score(features []uint32, to *scores) {
	var s sums
	var rows [atOnce]uint32
	for len(features) > 0 {
		n := min(len(features), atOnce)
		for _, row := range rows[:w.lookUp(features[:n], &rows)] {
			s.add(w.rows[int(row)*rowSize:])
		}
		features = features[n:]
	}
	s.addTo(to)
}
