package highlight

import "unicode/utf8"

// Depth is how many marks may be open at one place. An extract.Document has four or five at most.
const Depth = 16

// pen writes one form of the marked text.
type pen interface {
	open(m *mark)
	close(m *mark)
	text(s string)
}

// sweep goes through a text once, and opens and closes the marks on its way.
type sweep struct {
	pen
	source string
	at     int     // what lies before is written
	marks  []*mark // that are open, the outermost first
}

// write writes the text with marks in the order in which they open.
func write(text string, marks []mark, p pen) {
	s := sweep{pen: p, source: text}
	for i := range marks {
		s.advance(marks[i].Start)
		if len(s.marks) < Depth {
			s.begin(&marks[i])
		}
	}
	s.advance(len(text))
}

// advance writes the text up to an offset, and closes what ends on the way.
func (s *sweep) advance(to int) {
	for end := s.nextEnd(); end <= to && len(s.marks) > 0; end = s.nextEnd() {
		s.copy(end)
		s.end(end)
	}
	s.copy(to)
}

// nextEnd is where the first of the open marks ends; 0 if none is open.
func (s *sweep) nextEnd() int {
	end := 0
	for i, m := range s.marks {
		if i == 0 || m.End < end {
			end = m.End
		}
	}
	return end
}

func (s *sweep) begin(m *mark) {
	s.marks = append(s.marks, m)
	s.open(m)
	m.begun = true
}

// end closes the marks that end here. Those within them that go on are cut: closed, and opened again.
func (s *sweep) end(here int) {
	outermost := 0
	for s.marks[outermost].End > here {
		outermost++
	}
	for i := len(s.marks) - 1; i >= outermost; i-- {
		s.close(s.marks[i])
	}
	inner := s.marks[outermost:]
	s.marks = s.marks[:outermost]
	for _, m := range inner {
		if m.End > here {
			s.begin(m)
		}
	}
}

// copy writes the text up to an offset, or to the end of the character that the offset cuts.
func (s *sweep) copy(to int) {
	to = characterEnd(s.source, to)
	if to > s.at {
		s.text(s.source[s.at:to])
		s.at = to
	}
}

// characterEnd is the offset itself, or the end of the character that it cuts.
func characterEnd(text string, at int) int {
	for start := at - 1; start >= max(0, at-utf8.UTFMax+1); start-- {
		if utf8.RuneStart(text[start]) {
			_, size := utf8.DecodeRuneInString(text[start:])
			return max(at, start+size)
		}
	}
	return at
}
