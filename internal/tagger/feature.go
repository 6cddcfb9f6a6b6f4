package tagger

import "github.com/lede-go/lede/internal/token"

// features writes the hashes of what speaks for or against each label of a token. There are two
// groups: what the text around the token shows, and what the rest of the document remembers.
// A change of either changes Fingerprint.
type features struct {
	*reader
	out []uint32
}

// Fingerprint names the set of features: a model is good for one set alone.
const Fingerprint uint32 = 2

// The templates: the first value mixed into the hash of a feature.
const (
	fBias uint32 = iota + 1
	fWord
	fWordPrev
	fWordNext
	fWordPrev2
	fWordNext2
	fBefore
	fAfter
	fPair
	fPairNext
	fShape
	fShapes
	fShapePrev
	fShapeNext
	fPrefix
	fSuffix2
	fSuffix3
	fSuffix4
	fSuffixPrev
	fSuffixNext
	fBits
	fBitsPrev
	fBitsNext
	fBit
	fBitNext
	fBitPrev
	fBitsPair
	fBitsPairPrev
	fFirst
	fLastWord
	fFirstWord
	fLengths
	fLeft
	fRight
	fLeftRight
	fCaseInText
	fSpotted
	fSkipped
	fMemory
	fMemoryPrev
	fMemoryNext
	fMemoryPair
	fMemoryShape
	fRun
	fRunPrev
	fHeadBits
	fSports
)

func (f *features) add(template, value uint32) {
	f.out = append(f.out, mix(mix(seed, template), value))
}

func (f *features) add2(template, a, b uint32) {
	f.out = append(f.out, mix(mix(mix(seed, template), a), b))
}

func (f *features) add3(template, a, b, c uint32) {
	f.out = append(f.out, mix(mix(mix(mix(seed, template), a), b), c))
}

// local adds what the sentence shows of the token i, which lies in the run of capitals r.
func (f *features) local(i int, r run) {
	tok, a := f.token(i), f.attribute(i)
	prev, next := f.token(i-1), f.token(i+1)
	pa, na := f.attribute(i-1), f.attribute(i+1)
	plain := uint32(0)
	if tok.Kind == token.Word && tok.Case == token.Lower {
		plain = 1
	}
	f.add(fBias, plain)
	f.add2(fWord, tok.Hash, plain)
	f.add(fWordPrev, prev.Hash)
	f.add(fWordNext, next.Hash)
	f.add(fWordPrev2, f.token(i-2).Hash)
	f.add(fWordNext2, f.token(i+2).Hash)
	f.add2(fBefore, f.token(i-2).Hash, prev.Hash)
	f.add2(fAfter, next.Hash, f.token(i+2).Hash)
	f.add2(fPair, prev.Hash, tok.Hash)
	f.add2(fPairNext, tok.Hash, next.Hash)
	f.add(fShape, a.shape)
	f.add3(fShapes, pa.shape, a.shape, na.shape)
	f.add2(fShapePrev, pa.shape, a.shape)
	f.add2(fShapeNext, a.shape, na.shape)
	if tok.Kind == token.Word && plain == 0 {
		f.add(fPrefix, a.prefix)
		f.add(fSuffix2, a.suffix[0])
		f.add(fSuffix3, a.suffix[1])
		f.add(fSuffix4, a.suffix[2])
	}
	if prev.Capital() {
		f.add(fSuffixPrev, pa.suffix[1])
	}
	if next.Capital() {
		f.add(fSuffixNext, na.suffix[1])
	}
	f.lists(a, pa, na)
	f.place(i, tok, a, r)
}

// lists adds what the lists know of the token and its neighbours.
func (f *features) lists(a, pa, na *attribute) {
	b, pb, nb := fold(a.bits), fold(pa.bits), fold(na.bits)
	f.add(fBits, b)
	f.add2(fBitsPrev, pb, a.shape)
	f.add2(fBitsNext, nb, a.shape)
	if b != 0 || pb != 0 {
		f.add2(fBitsPairPrev, pb, b)
	}
	if b != 0 || nb != 0 {
		f.add2(fBitsPair, b, nb)
	}
	if f.sports > 0 {
		f.add3(fSports, f.sports, b, a.shape)
	}
	f.each(fBit, a.bits)
	f.each(fBitPrev, pa.bits)
	f.each(fBitNext, na.bits)
}

// each adds one feature for each bit.
func (f *features) each(template uint32, bits uint64) {
	for n := uint32(0); bits != 0; n, bits = n+1, bits>>1 {
		if bits&1 != 0 {
			f.add(template, n)
		}
	}
}

func fold(bits uint64) uint32 { return mix(uint32(bits), uint32(bits>>32)) }

// place adds where the token stands: in the sentence, and in the run of capitals around it.
func (f *features) place(i int, tok *token.Token, a *attribute, r run) {
	first := uint32(0)
	if i == f.sentence.First {
		first = 1
	}
	left, right := f.token(r.First-1).Hash, f.token(r.Last).Hash
	from, to := uint32(min(i-r.First, 3)), uint32(min(r.Last-1-i, 3))
	f.add3(fFirst, first, a.shape, uint32(f.cases(tok)))
	f.add2(fCaseInText, uint32(f.cases(tok)), f.loud)
	f.add3(fLengths, from, to, first)
	f.add2(fLeft, left, from)
	f.add2(fRight, right, to)
	f.add3(fLeftRight, left, right, from<<2|to)
	f.add2(fRun, f.loud, a.shape)
	if r.Last-r.First > 1 {
		f.add2(fLastWord, f.token(r.Last-1).Hash, to)
		f.add2(fFirstWord, f.token(r.First).Hash, from)
		f.add2(fHeadBits, fold(f.attribute(r.Last-1).bits), to)
		f.add2(fRunPrev, fold(f.attribute(r.First).bits), from)
	}
}

// remembered adds what the rest of the document says of the token and its neighbours.
func (f *features) remembered(i int) {
	m, prev, next := f.attribute(i).memory, f.attribute(i-1).memory, f.attribute(i+1).memory
	if m.known == 0 && prev.known == 0 && next.known == 0 {
		return
	}
	f.add2(fMemory, m.code(), uint32(m.known))
	f.add2(fMemoryPrev, prev.code(), m.code())
	f.add2(fMemoryNext, m.code(), next.code())
	f.add3(fMemoryPair, prev.code(), m.code(), next.code())
	f.add2(fMemoryShape, m.code(), f.attribute(i).shape)
}

// code is the memory as the value of a feature.
func (m memory) code() uint32 {
	if m.known == 0 {
		return 0
	}
	c := 1 + uint32(m.label)
	if m.mixed {
		c |= 0x40
	}
	return c
}
