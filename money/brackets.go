package money

import (
	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

// Accounts write losses in brackets: "a net loss of $(1.2) million", "EBITDA was ($5.2m)", "growth of (0.7)%".
// Brackets around a whole amount also hold what is said besides, "€9m ($10m)", "profit rose to £5m (£4m)"; they mean
// a loss only where they stand in the place of a number.

// bracketed reads the number in brackets at token i, with a scale behind them: "(1.2) million", "(3)bn".
func (s *scanner) bracketed(i int) (number.Number, bool) {
	n, ok := s.numberAt(i + 1)
	if !ok || !n.Digits || n.Kind != number.Cardinal || s.Byte(n.Last) != ')' {
		return number.Number{}, false
	}
	scale := n.Last + 1
	tok, class := s.At(scale), token.Scale
	if tok.Is(token.Letter) && s.Glued(scale) {
		class = token.Letter
	}
	if tok.Is(class) && !tok.Is(token.Vague) && !n.HasScale() {
		n.Power = s.Value(scale, class)
		n.Value = number.Shift(n.Value, n.Power)
		n.ScaleAt, n.Last = scale, scale+1
		return n, true
	}
	n.Last, n.ScaleAt = scale, scale
	return n, true
}

// bracketedPercent reads "(0.7)%", of which the number n stands in the brackets. "Ten (10)%" says a number twice.
func (s *scanner) bracketedPercent(n number.Number) (atom, bool) {
	first := n.First - 1
	if s.Byte(first) != '(' || first < s.end || s.Byte(n.Last) != ')' || s.Byte(n.Last+1) != '%' || !s.Glued(n.Last+1) || n.Kind != number.Cardinal ||
		s.Kind(first-1) == token.Number || s.At(first-1).Is(token.Cardinal|token.Scale) {
		return atom{}, false
	}
	a := atom{Range: token.Range{First: first, Last: n.Last + 2}, Number: n, unit: unit{measure: percent, written: true}}
	s.settle(&a, true)
	return a, true
}

// isLoss reports whether brackets around the whole of a make it a loss.
func (s *scanner) isLoss(a atom) bool {
	open := a.First - 1
	if s.Byte(open) != '(' || open < s.end || s.Byte(a.Last) != ')' || !a.HasValue() {
		return false
	}
	before := s.At(open - 1)
	if before.Hash == andWord || before.Hash == orWord { // "($5m) and ($4m)"
		return s.end == open-2 && len(s.out) > 0 && s.out[len(s.out)-1].Value.Sign() < 0
	}
	return before.Is(token.Preposition) || copulas[before.Hash] || s.Byte(open-1) == '|' || s.Byte(open-1) == ':' && s.closes(a.Last+1) ||
		before.End > 0 && s.Source[before.End:s.Tokens[open].Start] == "\t" || s.lossRow(open-1)
}

// lossRow reports whether only figures stand between token i and a heading that says what the brackets mean: "income (loss)".
func (s *scanner) lossRow(i int) bool {
	const widest = 24 // tokens: a few columns
	for stop := max(0, i-widest); i > stop; i-- {
		tok := s.Tokens[i]
		if lossWords[tok.Hash] {
			return s.Byte(i-1) == '(' && s.Byte(i+1) == ')'
		}
		if tok.Kind == token.Break || tok.Kind == token.Word && !tok.Is(token.Scale|token.Letter|token.Code|token.Sign) {
			return false
		}
	}
	return false
}

var (
	copulas   = hashSet("was", "were", "is", "are", "be", "been", "being", "totaled", "totalled", "reached", "hit")
	lossWords = hashSet("loss", "losses", "deficit", "outflow", "outflows", "expense", "expenses", "charge", "shortfall")
)
