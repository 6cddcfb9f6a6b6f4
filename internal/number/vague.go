package number

import "github.com/lede-go/lede/internal/token"

// vague reads numbers without a value: "several", "a few thousand", "dozens", "tens of millions".
func (r *reader) vague(i int) (Number, bool) {
	n := Number{Range: token.Range{First: i, Last: i}, Kind: Vague}
	if r.isA(i) {
		n.Last++
	}
	tok := r.At(n.Last)
	if !tok.Is(token.Vague) || tok.Is(token.Scale) && n.Last > i {
		return n, false
	}
	n.Power = r.Value(n.Last, token.Vague)
	n.Last++
	n.ScaleAt = n.Last
	if r.At(n.Last).Hash == dozen {
		n.Last, n.Power = n.Last+1, 1
	}
	for range mostScales {
		at, ok := r.vagueScale(n.Last)
		if !ok {
			break
		}
		n.ScaleAt = min(n.ScaleAt, at)
		n.Power += r.Value(at, token.Scale)
		n.Last = at + 1
	}
	n.ScaleAt = min(n.ScaleAt, n.Last)
	return n, true
}

// vagueScale is the scale at token i, or after "of" in the plural: "several million", "tens of thousands".
// Only "a couple of million" has the singular there.
func (r *reader) vagueScale(i int) (at int, ok bool) {
	if r.At(i).Hash == of {
		return i + 1, r.At(i+1).Is(token.Scale) && (r.At(i+1).Is(token.Vague) || r.At(i-1).Hash == couple)
	}
	if r.hyphen(i) {
		i++
	}
	return i, r.At(i).Is(token.Scale)
}

var couple = token.HashOf("couple")
