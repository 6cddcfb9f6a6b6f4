package lexicon

import (
	"bytes"
	"testing"

	"github.com/lede-go/lede/internal/token"
)

// add adds a name as the tokenizer cuts it.
func add(w *Writer, kind Bits, name string) {
	text := token.New(name)
	var words []uint32
	for _, tok := range text.Tokens {
		words = append(words, tok.Hash)
	}
	w.Add(kind, words, text.At(0).Case == token.Upper)
}

func TestWriter(t *testing.T) {
	var w Writer
	add(&w, City, "Port Vell")
	add(&w, Org, "Port Vell Trust")
	add(&w, Org, "PVT")
	add(&w, Title, "harbour master")
	l, err := open(w.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		text string
		want []Bits
	}{
		{"Port Vell", []Bits{City | First, City | Rest}},
		{"Port Vell Trust", []Bits{Org | First, Org | Rest, Org | Rest}},
		{"Port Trust", []Bits{0, 0}},
		{"PVT Pvt", []Bits{Org, 0}},
		{"a harbour master", []Bits{0, Title, Title}},
		{"a harbour", []Bits{0, 0}},
	} {
		got := l.Mark(token.New(test.text), nil)
		for i := range test.want {
			if got[i] != test.want[i] {
				t.Errorf("%q, token %d: %b, want %b", test.text, i, got[i], test.want[i])
			}
		}
	}
}

// The order in which names are added, and adding them twice, changes nothing.
func TestWriterOrder(t *testing.T) {
	names := []string{"Port Vell", "Port Vell Trust", "Vell", "Trust", "PVT"}
	var forth, back Writer
	for i := range names {
		add(&forth, City, names[i])
		add(&back, City, names[len(names)-1-i])
		add(&back, City, names[len(names)-1-i])
	}
	if !bytes.Equal(forth.Bytes(), back.Bytes()) {
		t.Error("the file depends on the order of the names")
	}
}

func TestWriterEmpty(t *testing.T) {
	var w Writer
	w.Add(Title, nil, false)
	l, err := open(w.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if bits := l.Mark(token.New("Port vell"), nil); bits[0] != 0 || bits[1] != 0 {
		t.Errorf("bits %b in a lexicon of no names", bits)
	}
}

func TestOpenDamaged(t *testing.T) {
	for name, damage := range map[string]func(file []byte) []byte{
		"empty":           func([]byte) []byte { return nil },
		"head alone":      func(file []byte) []byte { return file[:headSize] },
		"cut short":       func(file []byte) []byte { return file[:len(file)-1] },
		"too long":        func(file []byte) []byte { return append(file, 0) },
		"foreign":         func(file []byte) []byte { file[0]++; return file },
		"another version": func(file []byte) []byte { file[4]++; return file },
		"no nodes":        func(file []byte) []byte { clear(file[8:12]); return file[:headSize+smallSize] },
		"odd size":        func(file []byte) []byte { file[8]--; return file[:len(file)-nodeSize] },
	} {
		var w Writer
		add(&w, City, "Port Vell")
		if l, err := open(damage(w.Bytes())); err == nil {
			t.Errorf("%s: opened with %d bytes", name, len(l.nodes))
		}
	}
}
