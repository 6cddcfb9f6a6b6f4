package entities_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
)

func model(tb testing.TB) []byte {
	data, err := os.ReadFile("model.bin")
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func TestLoad(t *testing.T) {
	data := model(t)
	if len(data) > 5e6 {
		t.Errorf("the model has %d bytes", len(data))
	}
	m, err := entities.Load(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	text := articles(t)
	if d := cmp.Diff(entities.Find(text), entities.Finder{Model: m}.Find(text)); d != "" {
		t.Errorf("the shipped model, loaded, finds other names: -want +got:\n%s", d)
	}
}

func TestLoadErrors(t *testing.T) {
	data := model(t)
	for name, bad := range map[string][]byte{"empty": nil, "text": []byte("not a model"), "cut": data[:len(data)/2], "longer": append(bytes.Clone(data), 1)} {
		var e *entities.ModelError
		if _, err := entities.Load(bytes.NewReader(bad)); !errors.As(err, &e) {
			t.Errorf("%s: %v", name, err)
		}
	}
	broken := errors.New("broken pipe")
	if _, err := entities.Load(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("error of the reader: %v", err)
	}
}

// FuzzLoad writes any bytes over the shipped model, cuts it and gives it a good checksum, or not: Load gives a *ModelError or a
// model that, however mad, finds names as every model does.
func FuzzLoad(f *testing.F) {
	const head = 24 // bytes before what the checksum is of; it stands in their last four
	good := model(f)
	text := "GENEVA (Delta News) – President Ann Lee of Acme Corp. flew to Paris. “No,” said Lee, 54, of the World Bank in New York."
	f.Add(uint32(0), []byte("PK"), uint32(0), false)
	f.Add(uint32(head), bytes.Repeat([]byte{0xff}, 4000), uint32(0), true)
	f.Add(uint32(head), bytes.Repeat([]byte{0x7f, 0x80}, 1<<16), uint32(0), true)
	f.Add(uint32(len(good)/2), bytes.Repeat([]byte{0xff}, 1<<16), uint32(0), true)
	f.Add(uint32(16), []byte{0xff, 0xff, 0xff, 0xff}, uint32(0), true)
	f.Add(uint32(0), []byte{}, uint32(len(good)-8), false)
	f.Fuzz(func(t *testing.T, at uint32, patch []byte, cut uint32, stamp bool) {
		data := bytes.Clone(good)
		copy(data[at%uint32(len(data)):], patch)
		data = data[:uint32(len(data))-cut%uint32(len(data))]
		if stamp && len(data) >= head {
			binary.LittleEndian.PutUint32(data[head-4:], crc32.ChecksumIEEE(data[head:]))
		}
		m, err := entities.Load(bytes.NewReader(data))
		var e *entities.ModelError
		switch {
		case err == nil:
			check(t, text, entities.Finder{Model: m}.Find(text))
		case !errors.As(err, &e):
			t.Fatalf("error %v", err)
		}
	})
}

func TestDictionary(t *testing.T) {
	f := entities.Finder{Dictionary: map[string]lede.Type{
		"Blue Heron": lede.Product, "Heron": lede.Org, "the lender": lede.Org, "Mary Stone Bank": lede.Org, "": lede.Org,
	}}
	text := "A Blue Heron was sold by the lender to Mary Stone Bank. Heron wept, a heron flew."
	want := []string{"PRODUCT Blue Heron", "ORG the lender", "ORG Mary Stone Bank", "ORG Heron"}
	var got []string
	for _, m := range f.Find(text) {
		got = append(got, m.Type.String()+" "+m.Text)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
