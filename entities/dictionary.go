package entities

import (
	"slices"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// dictionary marks the user's own names, over whatever was found.
func (d *draft) dictionary(words map[string]lede.Type) {
	if len(words) == 0 {
		return
	}
	index := byFirst(words)
	for i, step := 0, 0; i < len(d.t.Tokens); step++ {
		d.t.Tick(step)
		n, t := d.lookUp(index, i)
		if n == 0 {
			i++
			continue
		}
		d.add(i, i+n, t)
		i += n
	}
	d.clearFor(d.added)
	d.merge()
}

// entry is a name of the dictionary that begins with a certain word.
type entry struct {
	name   string
	tokens int
	kind   lede.Type
}

// byFirst sorts the names of a dictionary by the hash of their first token, long ones first.
func byFirst(words map[string]lede.Type) map[uint32][]entry {
	index := make(map[uint32][]entry, len(words))
	var t token.Text
	for name, kind := range words {
		if t.Reset(name); len(t.Tokens) > 0 {
			first := t.Tokens[0].Hash
			index[first] = append(index[first], entry{name, len(t.Tokens), kind})
		}
	}
	for _, entries := range index {
		slices.SortFunc(entries, func(a, b entry) int {
			if len(a.name) != len(b.name) {
				return len(b.name) - len(a.name)
			}
			return compare(a.name, b.name)
		})
	}
	return index
}

func compare(a, b string) int {
	if a < b {
		return -1
	}
	return 1
}

// lookUp is the length in tokens and the type of the longest entry that begins with the token i.
func (d *draft) lookUp(index map[uint32][]entry, i int) (int, lede.Type) {
	for _, e := range index[d.t.Tokens[i].Hash] {
		if i+e.tokens > len(d.t.Tokens) {
			continue
		}
		if span := d.t.Span(i, i+e.tokens); span.In(d.t.Source) == e.name {
			return e.tokens, e.kind
		}
	}
	return 0, 0
}

// clearFor takes out the names that overlap the given ones, which are in text order.
func (d *draft) clearFor(given []name) {
	k := 0
	d.names = slices.DeleteFunc(d.names, func(n name) bool {
		for k < len(given) && given[k].Last <= n.First {
			k++
		}
		return k < len(given) && given[k].First < n.Last
	})
}
