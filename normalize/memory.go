package normalize

import "strings"

// shelf keeps strings side by side in larger pieces of memory.
type shelf struct{ piece strings.Builder }

// keep makes a string of b, which is then free for other use.
func (s *shelf) keep(b []byte) string {
	const smallest, largest = 1 << 10, 1 << 16
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
