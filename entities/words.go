package entities

import "github.com/lede-go/lede/internal/token"

// The hashes of little words that the rules look for.
var (
	aHash         = token.HashOf("a")
	anHash        = token.HashOf("an")
	sourceHash    = token.HashOf("source")
	copyrightHash = token.HashOf("copyright")
	signHash      = token.HashOf("©")
	whichHash     = token.HashOf("which")
	irelandHash   = token.HashOf("ireland")
	saintHash     = token.HashOf("st")
	throughHash   = token.HashOf("through")
	outsideHash   = token.HashOf("outside")
	intoHash      = token.HashOf("into")
	ampHash       = token.HashOf("amp")
	atHash        = token.HashOf("at")
	withHash      = token.HashOf("with")
	andHash       = token.HashOf("and")
	inHash        = token.HashOf("in")
	fromHash      = token.HashOf("from")
	orderHash     = token.HashOf("order")
	ofHash        = token.HashOf("of")
	toHash        = token.HashOf("to")
	nearHash      = token.HashOf("near")
	acrossHash    = token.HashOf("across")
)
