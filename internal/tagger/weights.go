package tagger

import "encoding/binary"

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

// find is the row of a feature, nil if the model does not know it.
func (w *weights) find(feature uint32) []byte {
	at := feature >> 16 * 4
	first, last := binary.LittleEndian.Uint32(w.starts[at:]), binary.LittleEndian.Uint32(w.starts[at+4:])
	for key := uint16(feature); first < last; first++ {
		if binary.LittleEndian.Uint16(w.keys[2*first:]) == key {
			return w.rows[int(first)*rowSize : int(first+1)*rowSize]
		}
	}
	return nil
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
	for _, f := range features {
		if row := w.find(f); row != nil {
			s.add(row)
		}
	}
	s.addTo(to)
}
