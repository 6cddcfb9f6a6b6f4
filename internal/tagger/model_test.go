package tagger

import (
	"errors"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// small is a model that knows one thing: "Paris" is a place.
func small() []byte {
	var e Entry
	e.Feature = mix(mix(mix(seed, fWord), token.HashOf("paris")), 0)
	e.Weights[LabelOf(lede.GPE, Unit)-1] = 100
	return Encode([]Entry{e}, &[Labels][Labels]int32{}, NewFilter([]uint32{token.HashOf("house")}))
}

func TestDecode(t *testing.T) {
	m, err := Decode(small())
	if err != nil {
		t.Fatal(err)
	}
	text := token.New("He left Paris and Rome for paris.")
	names := m.Tag(text, make([]uint64, len(text.Tokens)), nil)
	if len(names) != 1 || text.Span(names[0].First, names[0].Last).In(text.Source) != "Paris" || names[0].Type != lede.GPE {
		t.Errorf("names %v", names)
	}
	if !m.Lower(token.HashOf("house")) || m.Lower(token.HashOf("paris")) {
		t.Error("the filter does not hold what was put in")
	}
}

func TestDecodeErrors(t *testing.T) {
	edit := func(at int, b byte) []byte {
		data := small()
		data[at] ^= b
		return data
	}
	good := small()
	for _, test := range []struct {
		name string
		data []byte
		want Problem
	}{
		{"empty", nil, Foreign},
		{"foreign", []byte("PK\x03\x04 some archive"), Foreign},
		{"head only", good[:12], Truncated},
		{"version", edit(8, 7), Version},
		{"features", edit(12, 7), Features},
		{"cut", good[:len(good)-1], Truncated},
		{"longer", append(small(), 0), Truncated},
		{"count", edit(16, 1), Truncated},
		{"body", edit(len(good)-1, 1), Damaged},
		{"checksum", edit(20, 1), Damaged},
	} {
		_, err := Decode(test.data)
		var e *ModelError
		if !errors.As(err, &e) || e.Problem != test.want || e.Error() == "" {
			t.Errorf("%s: %v, want problem %d", test.name, err, test.want)
		}
	}
}

// A table that lies about its buckets is refused even where the checksum is right.
func TestDecodeBuckets(t *testing.T) {
	data := small()
	data[fixed-4*(buckets+1)] = 9
	restamp(data)
	var e *ModelError
	if _, err := Decode(data); !errors.As(err, &e) || e.Problem != Damaged {
		t.Errorf("%v, want damaged", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(small()[:64], "Paris")
	f.Add(small(), "President Ann Lee of Paris-based Acme")
	f.Fuzz(func(t *testing.T, data []byte, source string) {
		whole := small()
		copy(whole[headSize:], data) // a body of any bytes, under a good head
		restamp(whole)
		m, err := Decode(whole)
		if err != nil {
			return
		}
		text := token.New(source)
		last := 0
		for _, n := range m.Tag(text, make([]uint64, len(text.Tokens)), nil) {
			if n.First < last || n.Last <= n.First || n.Last > len(text.Tokens) || n.Type == 0 {
				t.Fatalf("name %v after %d", n, last)
			}
			last = n.Last
		}
	})
}
