package number

import "github.com/lede-go/lede/internal/token"

// fraction reads a part of one in words: "half", "a third", "two-thirds", "three quarters", "1/4".
func (r *reader) fraction(i int) (Number, bool) {
	n := Number{Range: token.Range{First: i, Last: i}, Kind: Fraction, Num: 1}
	switch {
	case r.At(i).Kind == token.Number:
		n, ok := r.digits(i)
		n.ScaleAt = n.Last
		return n, ok && n.Kind == Fraction
	case r.isA(i):
		n.Last++
	default:
		if num, ok := r.tens(&n); ok {
			if num == 0 || n.Kind == Ordinal {
				return n, false
			}
			n.Num = num
		} else if r.Value(i, token.Part) != 2 { // only "half" begins a fraction
			return n, false
		}
	}
	if n.Last > i && r.hyphen(n.Last) {
		n.Last++
	}
	n.Den = r.Value(n.Last, token.Part)
	if n.Den == 0 || n.Num >= n.Den && n.Num > 1 {
		return n, false
	}
	n.Last++
	n.ScaleAt = n.Last
	n.Value = Over(n.Num, n.Den)
	return n, true
}

// partOfScale reads a part of a scale: "half a million", "quarter million", "three-quarters of a billion". If a fraction
// begins at token i, it is n.
func (r *reader) partOfScale(i int, n Number, isPart bool) (Number, bool) {
	if !isPart && r.At(i).Is(token.Part) && !r.At(i).Is(token.Ordinal) { // "quarter million"
		den := r.Value(i, token.Part)
		n = Number{Range: token.Range{First: i, Last: i + 1}, Value: Over(1, den), Num: 1, Den: den}
	} else if !isPart {
		return n, false
	}
	at := n.Last
	if r.At(at).Hash == of {
		at++
	}
	if r.hyphen(at) || r.isA(at) || at > n.Last && r.At(at).Hash == one {
		at++
	}
	if r.isDozen(at) {
		return Number{Range: token.Range{First: i, Last: at + 1}, Value: Times(n.Value, whole(12)), ScaleAt: at + 1, Digits: n.Digits}, true
	}
	if !r.At(at).Is(token.Scale) || r.At(at).Is(token.Vague) {
		return n, false
	}
	n.Kind, n.Num, n.Den, n.ScaleAt, n.Last = Cardinal, 0, 0, 0, at
	r.scales(&n)
	return n, true
}
