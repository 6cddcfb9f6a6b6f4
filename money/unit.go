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
	j := s.beforeUnit(n)
	if u, last, ok := s.percentAt(j); ok && n.HasValue() && s.standsFree(n, last) {
		u.written = true
		a := atom{Range: token.Range{First: i, Last: last}, Number: n, unit: u}
		s.settle(&a, false)
		return a, true
	}
	if n.Kind == number.Fraction && s.joins(n.Last) && s.At(j).Hash == pointWord { // "a quarter-point cut"
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
	if n.Kind == number.Fraction && (s.At(j).Is(token.Determiner) && s.At(j).Len() <= len("an") || s.At(j).Hash == oneWord) {
		j++
	}
	return j
}

// joins reports whether token i is a hyphen without blanks on either side.
func (s *scanner) joins(i int) bool {
	return s.At(i).Is(token.Hyphen) && s.Glued(i) && s.Glued(i+1)
}

// percentAt reads "%", "percent", "per cent", "percentage points", "basis points", "bps" at token j.
func (s *scanner) percentAt(j int) (u unit, last int, ok bool) {
	tok := s.At(j)
	if !tok.Is(token.Percent) {
		if tok.Hash == perWord && s.At(j+1).Hash == centWord {
			return unit{measure: percent}, j + 2, true
		}
		return u, 0, false
	}
	last = j + 1
	if s.joins(last) {
		last++
	}
	point := s.At(last).Hash == pointWord || s.At(last).Hash == pointsWord
	switch value := s.Value(j, token.Percent); {
	case value == percentBasis:
		return unit{measure: basis}, last + 1, point
	case value == percentBP:
		return unit{measure: basis}, j + 1, tok.Case == token.Lower
	case value == percentPP:
		return unit{measure: points}, j + 1, tok.Case == token.Lower
	case point && s.Byte(j) != '%':
		return unit{measure: points}, last + 1, true
	}
	return unit{measure: percent}, j + 1, true
}

// The values of the class Percent.
const (
	percentBasis = 3 // basis (points)
	percentBP    = 4 // bp, bps
	percentPP    = 5 // pp, ppt
)

// standsFree reports whether a percentage that ends before token last is no part of an address: "q=30%25%20".
func (s *scanner) standsFree(n number.Number, last int) bool {
	if s.Glued(last) && s.Kind(last) == token.Number {
		return false
	}
	if before := s.At(n.First - 1); s.Glued(n.First) && before.Kind == token.Symbol {
		c := s.Byte(n.First - 1)
		return c != '%' && c != '=' && c != '&' && c != '/' && c != '_'
	}
	return true
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

// ownsNumber reports whether the number at token i has its own unit, or is a minor unit of what stands
// before it: "50 dollar 40 rmb", "10 $ 30 cent", "17 USD 25".
func (s *scanner) ownsNumber(i int) bool {
	if s.Glued(i) {
		return false
	}
	n, ok := s.numberAt(i)
	if !ok {
		return false
	}
	name, _ := s.nameAt(n.Last)
	return name != nil || s.isMinorTail(n)
}

// strong reports whether a unit that is an everyday word, too ("won", "pounds", "marks"), means money.
func (s *scanner) strong(n number.Number, name *unitName, j, last int) bool {
	if n.HasScale() && n.Power >= 6 {
		return true
	}
	if name.family == poundWord {
		return s.poundIsMoney(n, j, last)
	}
	if s.isYear(n) { // "the 2006 crown"
		return false
	}
	decimals := n.Value.Exponent < 0
	return n.HasScale() && n.Power >= 3 || n.Digits && (decimals || n.Value.NumDigits()+int64(n.Value.Exponent) >= 4)
}

// poundIsMoney tells "ten pounds" from "4,000 pounds of beets" and "a 9-pound baby".
func (s *scanner) poundIsMoney(n number.Number, j, last int) bool {
	if j > n.Last || n.Kind == number.Vague && n.Power < 3 { // hyphenated, or "several pounds"
		return s.At(last).Is(token.MoneyMisc) && s.Value(last, token.MoneyMisc) == miscMoneyNoun
	}
	if s.At(last).Hash == ofWord && n.Power < 6 {
		return false
	}
	return !s.sentenceHas(n.First, token.MoneyMisc, miscWeight)
}

// The values of the class MoneyMisc.
const (
	miscMoneyNoun = 1  // note, fine, bill: after "a 5-pound"
	miscWeight    = 2  // weighs, heavy: pounds of weight
	miscVote      = 3  // poll, voters: "51% to 44%" is no range
	miscModal     = 4  // will, may: "rise 2% to 3%" is a range
	miscRange     = 5  // range, ranging: "from $3 to $4" is a range
	miscChange    = 6  // moved, revised: "from $3 to $4" is a change
	miscNoCount   = 7  // words that no count has as its unit: degrees, points
	miscPlural    = 8  // irregular plurals that are counted: people, children
	miscEach      = 9  // respectively, each: "8 and 13 percent" are two
	miscCrowd     = 10 // crowd, attendance, toll: counts stand after them
)

// sentenceHas reports whether a word of the sentence that holds token i has the class with the value.
// It looks at most 40 tokens to either side.
func (s *scanner) sentenceHas(i int, c token.Class, value int) bool {
	bounds := s.sentence(i)
	for j := max(bounds.First, i-40); j < min(bounds.Last, i+40); j++ {
		if s.Tokens[j].Is(c) && s.Value(j, c) == value {
			return true
		}
	}
	return false
}

// sentence is the sentence that holds token i.
func (s *scanner) sentence(i int) token.Range {
	if k := s.Sentence(i); k >= 0 {
		return s.Sentences[k]
	}
	return token.Range{First: i, Last: i + 1}
}

// scaleAfterCode reads the scale in "75 USD million".
func (s *scanner) scaleAfterCode(a *atom) {
	if tok := s.At(a.Last); tok.Is(token.Scale) && !tok.Is(token.Vague) && !a.HasScale() && a.unit.name.sign {
		a.Power = s.Value(a.Last, token.Scale)
		a.Number.Value = number.Shift(a.Number.Value, a.Power)
		a.Last++
	}
}

// minorAfter reads the minor unit in "3 dollars 50 cents", "$3 and 50 cents", "15 dollars 50".
func (s *scanner) minorAfter(a *atom) {
	if a.unit.minor > 0 || !a.HasValue() || a.HasScale() {
		return
	}
	i := a.Last
	if s.At(i).Hash == andWord {
		i++
	}
	n, ok := number.At(s.Text, i)
	if !ok || n.Kind != number.Cardinal || n.HasScale() {
		return
	}
	if name, last := s.nameAt(n.Last); name != nil && name.minor > 0 {
		a.value, a.Last = number.Plus(a.value, perMain(n.Value, name.minor)), last
	} else if i == a.Last && name == nil && s.isMinorTail(n) && !a.signed {
		a.value, a.Last = number.Plus(a.value, perMain(n.Value, 100)), n.Last
	}
}

// isMinorTail reports whether n is two digits, or words from 21 to 99, that end the phrase: "15 dollars 50."
func (s *scanner) isMinorTail(n number.Number) bool {
	v, ok := n.Int()
	if !ok || v < 10 || v > 99 || n.Digits && (n.Last != n.First+1 || s.Tokens[n.First].Len() != 2) {
		return false
	}
	after := s.At(n.Last)
	return after.Kind == 0 || after.Kind == token.Break || after.Is(token.Terminal|token.CloseParen) || s.Byte(n.Last) == ','
}

// articleFirst reads "a dollar", "a penny", where no noun follows ("a dollar bill").
func (s *scanner) articleFirst(i int) (atom, bool) {
	if u, last, ok := s.percentAt(i + 1); ok && u.measure == points { // "a percentage point"
		a := atom{Range: token.Range{First: i, Last: last}, Number: oneAt(i), unit: u}
		s.settle(&a, false)
		return a, true
	}
	name, last := s.nameAt(i + 1)
	if name == nil || name.weak || name.sign || name.minor > 0 && name.currency.IsZero() || s.Tokens[last-1].Case != token.Lower || s.joins(last) {
		return atom{}, false
	}
	switch after := s.At(last); {
	case after.Kind == token.Word && !after.Is(token.Function|token.Rate):
		return atom{}, false
	case s.isPlural(last - 1):
		return atom{}, false
	}
	a := atom{Range: token.Range{First: i, Last: last}, Number: oneAt(i), unit: unit{cash, name, name.minor, true}}
	s.settle(&a, false)
	s.minorAfter(&a)
	return a, true
}

// oneAt is the number one that the article at token i stands for.
func oneAt(i int) number.Number {
	n := number.Number{Range: token.Range{First: i, Last: i + 1}, ScaleAt: i + 1}
	n.Value.SetInt64(1)
	return n
}

// isPlural reports whether the word i ends in s.
func (s *scanner) isPlural(i int) bool {
	c := s.Source[s.Tokens[i].End-1]
	return c == 's' || c == 'S'
}

// nameFirst reads "malaysian ringgits 42", "Rupees 500 crore": a name before digits that have no unit of their own.
func (s *scanner) nameFirst(i int) (atom, bool) {
	if !s.At(i).Is(token.Currency | token.MoneyMisc) {
		return atom{}, false
	}
	name, j := s.nameAt(i)
	if name == nil || name.minor > 0 || name.everyday || j == i+1 && name.family != rupeeWord || s.Kind(j) != token.Number {
		return atom{}, false
	}
	n, ok := s.numberAt(j)
	if after, _ := s.nameAt(n.Last); !ok || after != nil || n.Kind != number.Cardinal {
		return atom{}, false
	}
	a := atom{Range: token.Range{First: i, Last: n.Last}, Number: n, unit: unit{measure: cash, name: name, written: true}, signed: true}
	s.settle(&a, false)
	return a, true
}

// multiMillion reads "multimillion-dollar" and "multi-billion dollar", which have no number.
func (s *scanner) multiMillion(i int) (atom, bool) {
	tok := s.At(i)
	j := i + 1
	switch tok.Hash {
	case multiMillionWord, multiBillionWord, multiTrillionWord:
	case multiWord:
		if s.joins(j) {
			j++
		}
		if !s.At(j).Is(token.Scale) {
			return atom{}, false
		}
		j++
	default:
		return atom{}, false
	}
	n := number.Number{Range: token.Range{First: i, Last: j}, ScaleAt: i, Kind: number.Vague, Power: 6}
	if s.joins(j) {
		j++
	}
	name, last := s.nameAt(j)
	if name == nil || name.minor > 0 {
		return atom{}, false
	}
	return atom{Range: token.Range{First: i, Last: last}, Number: n, unit: unit{measure: cash, name: name}}, true
}

var (
	ofWord            = token.HashOf("of")
	oneWord           = token.HashOf("one")
	andWord           = token.HashOf("and")
	perWord           = token.HashOf("per")
	centWord          = token.HashOf("cent")
	pointWord         = token.HashOf("point")
	pointsWord        = token.HashOf("points")
	poundWord         = token.HashOf("pound")
	rupeeWord         = token.HashOf("rupee")
	multiWord         = token.HashOf("multi")
	multiMillionWord  = token.HashOf("multimillion")
	multiBillionWord  = token.HashOf("multibillion")
	multiTrillionWord = token.HashOf("multitrillion")
)
