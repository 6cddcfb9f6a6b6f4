package tagger

import "github.com/lede-go/lede/internal/token"

// memory is what the first pass over a document said of the other mentions of a word:
// the label it gave most often, and how sure that is. The zero memory knows nothing.
type memory struct {
	label Label
	known uint8 // 0: not seen elsewhere; 1: once; 2: two or three times; 3: more often
	mixed bool  // other types were seen too
}

// notebook counts the labels of the capitalised words of a document: an open hash table.
type notebook struct {
	slots []note
	used  int
}

type note struct {
	hash   uint32
	taken  bool
	counts [Labels]uint8
}

const (
	fewestNotes = 1 << 9 // powers of two
	mostNotes   = 1 << 14
)

// reset empties the table.
func (b *notebook) reset() {
	if b.used = 0; len(b.slots) == 0 || len(b.slots) > mostNotes {
		b.slots = make([]note, fewestNotes)
		return
	}
	clear(b.slots)
}

// find is the note of a word, made if there is none.
func (b *notebook) find(hash uint32) *note {
	n := b.slot(hash)
	if n.taken {
		return n
	}
	if b.used++; 2*b.used > len(b.slots) {
		b.grow()
		n = b.slot(hash)
	}
	n.hash, n.taken = hash, true
	return n
}

// slot is where the note of a word stands, or would stand.
func (b *notebook) slot(hash uint32) *note {
	mask := uint32(len(b.slots) - 1)
	i := mix(hash, 1) & mask
	for b.slots[i].taken && b.slots[i].hash != hash {
		i = (i + 1) & mask
	}
	return &b.slots[i]
}

func (b *notebook) grow() {
	old := b.slots
	b.slots = make([]note, 2*len(old))
	for _, n := range old {
		if n.taken {
			*b.slot(n.hash) = n
		}
	}
}

// remembered reports whether labels of the token are worth noting.
func remembered(tok *token.Token) bool {
	return tok.Kind == token.Word && tok.Capital() && !tok.Is(token.Function)
}

// write notes the labels of the tokens of a sentence, or takes them back.
func (b *notebook) write(tokens []token.Token, labels []Label, back bool) {
	for i := range tokens {
		if !remembered(&tokens[i]) {
			continue
		}
		switch count := &b.find(tokens[i].Hash).counts[labels[i]]; {
		case back && *count > 0:
			*count--
		case !back && *count < 255:
			*count++
		}
	}
}

// read is the memory of a word.
func (b *notebook) read(tok *token.Token) memory {
	if !remembered(tok) {
		return memory{}
	}
	n := b.find(tok.Hash)
	best, total, ofType := Outside, 0, 0
	for l, count := range n.counts {
		total += int(count)
		if count > n.counts[best] {
			best = Label(l)
		}
	}
	if total == 0 {
		return memory{}
	}
	for l, count := range n.counts {
		if Label(l).Type() == best.Type() {
			ofType += int(count)
		}
	}
	m := memory{label: best, known: 3, mixed: ofType < total}
	if total < 4 {
		m.known = uint8(1 + total/2)
	}
	return m
}
