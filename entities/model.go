package entities

import (
	_ "embed"
	"io"
	"sync"

	"github.com/lede-go/lede/internal/tagger"
)

// Model is a trained model. It is safe for concurrent use; the one that is shipped is used where
// none is given.
type Model struct{ tagger *tagger.Model }

//go:embed model.bin
var shipped []byte

var standard = sync.OnceValue(func() *Model {
	m, err := tagger.Decode(shipped)
	if err != nil {
		panic(err) // the file is part of the program; a test decodes it
	}
	return &Model{m}
})

// ModelError tells why a model file cannot be read: it is foreign, of another version, trained for other
// features, truncated or damaged.
type ModelError = tagger.ModelError

// Load reads a model file, as the trainer of this project writes them (see doc/training.md).
// What is wrong with a file is told by a *ModelError; errors of r are returned as they are.
func Load(r io.Reader) (*Model, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	m, err := tagger.Decode(data)
	if err != nil {
		return nil, err
	}
	return &Model{m}, nil
}
