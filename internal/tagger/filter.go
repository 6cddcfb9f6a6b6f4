package tagger

// Filter is a set of words that may, once in four hundred times, say yes wrongly (a Bloom filter with four bits a word):
// the words that the training texts have in lower case. Where one of them has a capital, the capital may be due to its
// place in the sentence.
type Filter []byte

// filterSize is the length of a Filter in bytes.
const filterSize = 1 << 15

// NewFilter makes the set of the words with the given hashes.
func NewFilter(words []uint32) Filter {
	f := make(Filter, filterSize)
	for _, w := range words {
		for n := range uint32(4) {
			bit := filterBit(w, n)
			f[bit>>3] |= 1 << (bit & 7)
		}
	}
	return f
}

// has reports whether the word with the hash is in the set.
func (f Filter) has(word uint32) bool {
	for n := range uint32(4) {
		if bit := filterBit(word, n); f[bit>>3]>>(bit&7)&1 == 0 {
			return false
		}
	}
	return true
}

// filterBit is the n-th bit of a word. The bits of one word have to be far from those of another, which mix alone does
// not see to.
func filterBit(word, n uint32) uint32 {
	h := mix(word, n+2)
	h = (h ^ h>>15) * 0x2c1b3c6d
	return (h ^ h>>13) & (8*filterSize - 1)
}
