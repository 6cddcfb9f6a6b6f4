package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// numberFirst reads "5 dollars", "1.8 billion yen", "five-cent", "half a percentage point", "billions of dollars".
func (s *scanner) numberFirst(i int) (atom, bool) {
	n, ok := s.numberAt(i)
	if !ok || n.Kind == number.Ordinal {
		return atom{}, false
	}
	if a, ok := s.bracketedPercent(n); ok {
		return a, true
	}
	j := s.beforeUnit(n)
	if u, last, ok := s.percentAt(j); ok && n.HasValue() && s.standsFree(n, last) {
		u.written = true
		a := atom{Range: token.Range{First: i, Last: last}, Number: n, unit: u}
		s.settle(&a, false)
		return a, true
	}
	if n.Kind == number.Fraction && (s.joins(n.Last) || j > n.Last+1 || n.Den == 4 && !n.Digits) && s.At(j).Hash == pointWord { // "a quarter-point", "a quarter of a point"
		a := atom{Range: token.Range{First: i, Last: j + 1}, Number: n, unit: unit{measure: points, written: true}}
		s.settle(&a, false)
		return a, true
	}
	name, last := s.nameAt(j)
	if name == nil || !s.fits(n, name, j, last) {
		return atom{}, false
	}
	a := atom{Range: token.Range{First: i, Last: last}, Number: n, unit: unit{cash, name, name.minor, true}}
	s.scaleAfterCode(&a)
	s.settle(&a, false)
	s.minorAfter(&a)
	return a, true
}

// beforeUnit is the token where the unit of n must stand: after a hyphen ("five-cent"), after "of" where
// the number is vague ("billions of dollars"), after "of a" where it is a part ("a tenth of a percent").
func (s *scanner) beforeUnit(n number.Number) int {
	j := n.Last
	if s.joins(j) {
		return j + 1
	}
	if s.At(j).Hash == ofWord && (n.Kind == number.Fraction || n.Kind == number.Vague) {
		j++
	}
	if n.Kind == number.Fraction && (s.At(j).Is(token.Determiner) && s.At(j).Len() <= len("an") || s.At(j).Hash == oneWord || j > n.Last && s.Byte(j) == '1') {
		j++
	}
	return j
}

// joins reports whether token i is a hyphen without blanks on either side.
func (s *scanner) joins(i int) bool {
	return s.At(i).Is(token.Hyphen) && s.Glued(i) && s.Glued(i+1)
}

// fits reports whether the unit from token j to last belongs to n.
func (s *scanner) fits(n number.Number, name *unitName, j, last int) bool {
	switch {
	case name.sign && s.Kind(last) == token.Number && !s.ownsNumber(last):
		return false // "3 USD50 cards", "in 2019 USD 5 million"
	case name.sign && s.everydayCode(j) && last == j+1 && s.shouted(j, last):
		return false
	case s.Byte(j) == 'p':
		return s.Glued(j) && n.Digits && !s.isResolution(n)
	case s.Byte(j) == 'R' || s.Byte(j) == 'P':
		return false
	case n.Kind == number.Vague && s.At(j-1).Hash != ofWord && n.Last != j:
		return false
	case name.weak:
		return s.strong(n, name, j, last)
	}
	return true
}

// isResolution reports whether n is the height of a video: "1080p" is no price.
func (s *scanner) isResolution(n number.Number) bool {
	switch s.String(n.First) {
	case "480", "720", "1080", "1440", "2160":
		return true
	}
	return false
}

// scaleAfterCode reads the scale in "75 USD million".
func (s *scanner) scaleAfterCode(a *atom) {
	if tok := s.At(a.Last); tok.Is(token.Scale) && !tok.Is(token.Vague) && !a.HasScale() && a.unit.name.sign {
		a.Power = s.Value(a.Last, token.Scale)
		a.Number.Value = number.Shift(a.Number.Value, a.Power)
		a.Last++
	}
}
