package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// number adds the number that begins at i: digits and the separators between them, ".5",
// or one sign for a fraction.
func (s *scanner) number(i int) int {
	if s.Source[i] >= utf8.RuneSelf {
		return s.foreign(i)
	}
	end := i
	if s.Source[end] == '.' {
		end++
	}
	end = s.digits(end)
	for end+1 < s.limit(i) && s.separator(i, end) {
		end = s.digits(end + 1)
	}
	return s.add(Number, i, end, HashOf(s.Source[i:end]))
}

func (s *scanner) digits(i int) int {
	limit := s.limit(i)
	for i < limit && kinds[s.Source[i]] == digit {
		i++
	}
	return i
}

// separator reports whether the dot or comma at i joins the digits on both sides of it: a dot does;
// a comma before three digits does, and before one or two where it may be a decimal comma.
func (s *scanner) separator(start, i int) bool {
	c := s.Source[i]
	if (c != '.' && c != ',') || kinds[s.Source[i+1]] != digit {
		return false
	}
	if c == '.' {
		return true
	}
	group := 1
	for group < 4 && i+1+group < len(s.Source) && kinds[s.Source[i+1+group]] == digit {
		group++
	}
	return group == 3 || group < 3 && s.wholePart(start, i)
}

// wholePart reports whether what stands before a decimal comma can be the whole part of
// a European number: up to three digits, or groups joined by dots ("1.234.567").
func (s *scanner) wholePart(start, end int) bool {
	const longest = len("999.999.999.999.999")
	return kinds[s.Source[start]] == digit &&
		(end-start <= 3 || end-start <= longest && strings.Contains(s.Source[start:end], "."))
}

// foreign adds digits of other scripts, or one numeric sign such as ½.
func (s *scanner) foreign(i int) int {
	end := i
	for end < s.limit(i) {
		r, width := utf8.DecodeRuneInString(s.Source[end:])
		if !unicode.IsDigit(r) {
			if end == i {
				end += width
			}
			break
		}
		end += width
	}
	return s.add(Number, i, end, HashOf(s.Source[i:end]))
}
