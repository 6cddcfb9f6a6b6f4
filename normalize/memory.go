package normalize

import "strings"

// shelf keeps strings side by side in larger pieces of memory.
type shelf struct{ piece strings.Builder }

// keep makes a string of b, which is then free for other use.
func (s *shelf) keep(b []byte) string {
	const smallest, largest = 1 << 12, 1 << 16
	if s.piece.Cap()-s.piece.Len() < len(b) {
		size := max(len(b), smallest, min(2*s.piece.Cap(), largest))
		s.piece.Reset()
		s.piece.Grow(size)
	}
	start := s.piece.Len()
	s.piece.Write(b)
	return s.piece.String()[start:]
}

// fold is fold of a name, kept.
func (s *shelf) fold(name string) string {
	if isFolded(name) {
		return name
	}
	var buf [64]byte
	return s.keep(appendFolded(buf[:0], name))
}

// pile hands out slices of one larger piece of memory after another.
type pile[T any] struct {
	piece []T
	used  int
}

// take gives n zero values.
func (p *pile[T]) take(n int) []T {
	const smallest = 64
	if len(p.piece)-p.used < n {
		p.piece, p.used = make([]T, max(n, smallest, 2*len(p.piece))), 0
	}
	taken := p.piece[p.used : p.used+n : p.used+n]
	p.used += n
	return taken
}

// one gives a zero value.
func (p *pile[T]) one() *T { return &p.take(1)[0] }

// copy gives a copy of a list.
func (p *pile[T]) copy(list []T) []T {
	taken := p.take(len(list))
	copy(taken, list)
	return taken
}

// add is append for lists of the pile.
func (p *pile[T]) add(list []T, more ...T) []T {
	if n := len(list) + len(more); n > cap(list) {
		longer := p.take(max(n, 2*cap(list)))
		list = longer[:copy(longer, list)]
	}
	return append(list, more...)
}

// reset takes everything back, and frees memory that only a very long text needs.
func (p *pile[T]) reset() {
	const most = 1 << 14
	if len(p.piece) > most {
		p.piece = nil
	}
	clear(p.piece[:min(p.used, len(p.piece))])
	p.used = 0
}

// emptied is the map without its entries, or a new one where it has grown: clearing takes as long as it is large.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	const most = 1 << 10
	if m == nil || len(m) > most {
		return make(map[K]V)
	}
	clear(m)
	return m
}
