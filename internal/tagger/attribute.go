package tagger

import (
	"math/bits"

	"github.com/lede-go/lede/internal/token"
)

// attribute is what the features need to know of the spelling of one token.
type attribute struct {
	shape  uint32 // hash of the compressed shape: "Xx", "X.X.", "XxXx", "d"
	prefix uint32 // of three bytes, lower case
	suffix [3]uint32
	bits   uint64 // what the lists know of it: see Tag
	memory memory
}

const (
	seed  uint32 = 2166136261
	prime uint32 = 16777619
)

// mix joins a value to a hash.
func mix(h, v uint32) uint32 {
	h = (h ^ v) * 0x9e3779b1
	return bits.RotateLeft32(h, 15) * 0x85ebca77
}

// spell fills in the attributes of the token as it is written.
func (a *attribute) spell(tok *token.Token, form string) {
	a.shape = shapeOf(form, tok)
	a.prefix, a.suffix = 0, [3]uint32{}
	if tok.Kind != token.Word || len(form) < 3 {
		return
	}
	h := seed
	for i := range 3 {
		h = (h ^ uint32(lower(form[i]))) * prime
	}
	a.prefix = h
	h = seed
	for i := 1; i <= min(4, len(form)); i++ {
		h = (h ^ uint32(lower(form[len(form)-i]))) * prime
		if i >= 2 {
			a.suffix[i-2] = h
		}
	}
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// shapeOf is the hash of the kinds of characters in a form, runs written once; of short words in
// capitals also of their length.
func shapeOf(form string, tok *token.Token) uint32 {
	h, last := seed, byte(0)
	for i := 0; i < len(form); i++ {
		c := form[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= 0x80:
			c = 'x'
		case c >= 'A' && c <= 'Z':
			c = 'X'
		case c >= '0' && c <= '9':
			c = 'd'
		}
		if c != last {
			h = (h ^ uint32(c)) * prime
			last = c
		}
	}
	if tok.Case == token.Upper {
		h = mix(h, uint32(min(len(form), 6)))
	}
	return h
}
