package number

import "github.com/lede-go/lede/internal/token"

// mostScales is how many scales may follow each other: "two hundred thousand million".
const mostScales = 3

// scales multiplies n by the scales after it: "billion", "mln", "-million", "hundred thousand".
func (r *reader) scales(n *Number) {
	for range mostScales {
		at := n.Last
		if r.hyphen(at) {
			at++
		}
		power, ok := r.scale(at)
		if !ok {
			return
		}
		if n.ScaleAt == 0 {
			n.ScaleAt = at
		}
		n.Value, n.Power, n.Last = Shift(n.Value, power), n.Power+power, at+1
		r.andPart(n, n.Power)
	}
}

// scale is the power of ten of the scale at token i.
func (r *reader) scale(i int) (power int, ok bool) {
	tok := r.At(i)
	if tok.Is(token.Scale) {
		return r.Value(i, token.Scale), true
	}
	if !r.letters || !tok.Is(token.Letter) || r.Byte(i+1) == '-' && r.Glued(i+1) && tok.Len() == 1 && !r.Glued(i) {
		return 0, false
	}
	power = r.Value(i, token.Letter)
	apart := tok.Len() == 1 && power != 6 // "$5 m", but "3 t", "2 b"
	if r.At(i-1).Kind != token.Number || apart && !r.Glued(i) {
		return 0, false
	}
	return power, true
}

// andPart adds a part to n: "two and a half", "two-and-a-half", "a million and a half" (where power is 6).
func (r *reader) andPart(n *Number, power int) {
	i := n.Last
	joined := r.hyphen(i)
	if joined {
		i++
	}
	if !r.isAnd(i) {
		return
	}
	i++
	if joined && r.hyphen(i) {
		i++
	}
	part, ok := r.fraction(i)
	if !ok || part.Digits && n.Power > 0 {
		return
	}
	if end := r.At(part.Last); power > 0 && (end.Is(token.Scale) || end.Hash == of || end.Is(token.Hyphen)) {
		return // "a million and half of them", "$1 million and half a billion"
	}
	n.Value, n.Last = Plus(n.Value, Shift(part.Value, power)), part.Last
}
