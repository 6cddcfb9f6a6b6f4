package tagger

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
)

// Model is a trained model. It is safe for concurrent use.
type Model struct {
	weights     weights
	transitions transitions
	words       Filter // in lower case in the training texts
}

// Lower reports whether the word with the hash is one that the training texts have in lower case. It may rarely say
// yes wrongly.
func (m *Model) Lower(hash uint32) bool { return m.words.has(hash) }

// The model file: a head, the transitions, and the table of weights (see weights).
//
//	offset  size
//	     0     8  magic
//	     8     4  version of the format
//	    12     4  Fingerprint of the features
//	    16     4  number of features
//	    20     4  CRC-32 (IEEE) of all that follows the head
//	    24        transitions, int32, Labels*Labels
//	              words, a Filter
//	              starts, uint32, buckets+1
//	              keys, uint16, one for each feature
//	              rows, rowSize bytes for each feature
//
// All numbers are little endian.
const (
	magic    = "lede\x00tag"
	version  = 1
	headSize = 24
	fixed    = headSize + 4*Labels*Labels + filterSize + 4*(buckets+1)
	perEntry = 2 + rowSize
)

// Problem is what is wrong with a model file.
type Problem int

// The problems of model files.
const (
	Foreign   Problem = iota + 1 // it is no model file
	Version                      // another version of the format
	Features                     // trained for another set of features
	Truncated                    // it ends too early
	Damaged                      // the checksum is wrong, or the table makes no sense
)

// ModelError tells why a model file cannot be read.
type ModelError struct {
	Problem   Problem
	Got, Want uint64 // versions, fingerprints, lengths in bytes, or checksums
}

// Error tells the problem with both values.
func (e *ModelError) Error() string {
	switch e.Problem {
	case Foreign:
		return "tagger: not a model file"
	case Version:
		return fmt.Sprintf("tagger: model file of version %d, want %d", e.Got, e.Want)
	case Features:
		return fmt.Sprintf("tagger: model trained for feature set %d, want %d", e.Got, e.Want)
	case Truncated:
		return fmt.Sprintf("tagger: model file has %d bytes, want %d", e.Got, e.Want)
	}
	return fmt.Sprintf("tagger: damaged model file: checksum %08x, want %08x", e.Got, e.Want)
}

// Decode reads a model. The model goes on using data, which must not change any more.
// Its errors are of type *ModelError.
func Decode(data []byte) (*Model, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, &ModelError{Problem: Foreign}
	}
	if len(data) < headSize {
		return nil, &ModelError{Truncated, uint64(len(data)), headSize}
	}
	if v := binary.LittleEndian.Uint32(data[8:]); v != version {
		return nil, &ModelError{Version, uint64(v), version}
	}
	if f := binary.LittleEndian.Uint32(data[12:]); f != Fingerprint {
		return nil, &ModelError{Features, uint64(f), uint64(Fingerprint)}
	}
	n := uint64(binary.LittleEndian.Uint32(data[16:]))
	if want := uint64(fixed) + n*uint64(perEntry); uint64(len(data)) != want {
		return nil, &ModelError{Truncated, uint64(len(data)), want}
	}
	got, want := crc32.ChecksumIEEE(data[headSize:]), binary.LittleEndian.Uint32(data[20:])
	if got != want {
		return nil, &ModelError{Damaged, uint64(got), uint64(want)}
	}
	m := parse(data[headSize:], int(n))
	if !m.weights.sane() {
		return nil, &ModelError{Damaged, uint64(got), uint64(want)}
	}
	return m, nil
}

func parse(body []byte, n int) *Model {
	m := new(Model)
	for from := range m.transitions.score {
		for to := range m.transitions.score[from] {
			// Scores stay far from the ends of int32, whatever the file says.
			m.transitions.score[from][to] = max(-1<<15, min(1<<15, int32(binary.LittleEndian.Uint32(body))))
			body = body[4:]
		}
	}
	m.transitions.compare()
	m.words, body = Filter(body[:filterSize]), body[filterSize:]
	m.weights.starts, body = body[:4*(buckets+1)], body[4*(buckets+1):]
	m.weights.keys, m.weights.rows = body[:2*n], body[2*n:]
	return m
}

// sane reports whether the buckets follow one another within the table.
func (w *weights) sane() bool {
	last := uint32(0)
	for i := 0; i < len(w.starts); i += 4 {
		next := binary.LittleEndian.Uint32(w.starts[i:])
		if next < last || int(next)*2 > len(w.keys) {
			return false
		}
		last = next
	}
	return int(last)*2 == len(w.keys)
}

// Entry is the weights of one feature for the labels after Outside.
type Entry struct {
	Feature uint32
	Weights [rowSize]int8
}

// Encode writes a model file. The entries are sorted by Feature, each of which stands once.
func Encode(entries []Entry, tr *[Labels][Labels]int32, words Filter) []byte {
	out := make([]byte, fixed+len(entries)*perEntry)
	copy(out, magic)
	binary.LittleEndian.PutUint32(out[8:], version)
	binary.LittleEndian.PutUint32(out[12:], Fingerprint)
	binary.LittleEndian.PutUint32(out[16:], uint32(len(entries)))
	at := headSize
	for from := range tr {
		for to := range tr[from] {
			binary.LittleEndian.PutUint32(out[at:], uint32(tr[from][to]))
			at += 4
		}
	}
	at += copy(out[at:at+filterSize], words)
	next := 0
	for b := range uint32(buckets + 1) {
		for next < len(entries) && entries[next].Feature>>16 < b {
			next++
		}
		binary.LittleEndian.PutUint32(out[at:], uint32(next))
		at += 4
	}
	rows := at + 2*len(entries)
	for i, e := range entries {
		binary.LittleEndian.PutUint16(out[at+2*i:], uint16(e.Feature))
		for j, w := range e.Weights {
			out[rows+i*rowSize+j] = byte(int(w) + zero)
		}
	}
	restamp(out)
	return out
}

// restamp writes the checksum of a model file into its head.
func restamp(file []byte) {
	binary.LittleEndian.PutUint32(file[20:], crc32.ChecksumIEEE(file[headSize:]))
}
