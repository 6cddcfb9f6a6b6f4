package entities_test

import (
	"bytes"
	"errors"
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

func FuzzLoad(f *testing.F) {
	f.Add([]byte("lede\x00tag"))
	f.Add(model(f)[:1<<10])
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := entities.Load(bytes.NewReader(data))
		if err != nil {
			var e *entities.ModelError
			if !errors.As(err, &e) {
				t.Fatalf("error %v", err)
			}
			return
		}
		entities.Finder{Model: m}.Find("Ann Lee of Acme Corp. flew to Paris.")
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
