package number

import "github.com/lede-go/lede/internal/token"

// reader reads numbers from a text.
type reader struct {
	*token.Text
	letters bool // scales of a single letter count
}

// read is the number at token i.
func (r *reader) read(i int) (Number, bool) {
	tok := r.At(i)
	if !Starts(tok) {
		return Number{}, false
	}
	switch {
	case tok.Kind == token.Number:
		return r.sum(i)
	case !tok.Is(numerals) && !r.At(i+1).Is(numerals|token.Scale|token.Hyphen): // "a book"
		return Number{}, false
	}
	part, isPart := r.fraction(i)
	if n, ok := r.partOfScale(i, part, isPart); ok {
		return n, true
	}
	if n, ok := r.vague(i); ok {
		return n, true
	}
	if isPart {
		return part, true
	}
	return r.sum(i)
}

// sum reads terms of falling scale: "a million two hundred thousand and five", "5 billion 300 million".
func (r *reader) sum(i int) (Number, bool) {
	n, ok := r.term(i)
	if !ok {
		return n, false
	}
	if n.ScaleAt == 0 {
		n.ScaleAt = n.Last
	}
	for lowest := n.Power; n.Kind == Cardinal && lowest > 0; {
		next, ok := r.furtherTerm(n, lowest)
		if !ok {
			break
		}
		n.Value, n.Last, n.Kind = Plus(n.Value, next.Value), next.Last, next.Kind
		lowest = next.Power
	}
	return n, true
}

// furtherTerm is the term after n, smaller than its scale, perhaps after "and".
func (r *reader) furtherTerm(n Number, power int) (Number, bool) {
	i := n.Last
	and := r.isAnd(i)
	if and {
		i++
	}
	if and && n.Digits || !r.At(i).Is(token.Cardinal|token.Ordinal) && r.At(i).Kind != token.Number {
		return Number{}, false
	}
	next, ok := r.term(i)
	switch {
	case !ok || next.Kind == Fraction || next.Power >= power:
		return Number{}, false
	case next.Power == 0 && (next.Digits || n.Digits): // "5 million 300": two numbers
		return Number{}, false
	case next.Power == 0 && next.Value.NumDigits()+int64(next.Value.Exponent) > int64(power):
		return Number{}, false
	}
	return next, true
}

// term reads a group and its scales: "1.8 billion", "two and a half million", "21st".
func (r *reader) term(i int) (Number, bool) {
	var n Number
	var ok bool
	if r.At(i).Kind == token.Number {
		n, ok = r.digits(i)
		if ok && r.Glued(n.Last) && r.At(n.Last).Is(token.Ordinal) && r.Value(n.Last, token.Ordinal) == 0 {
			n.Last++
			n.Kind = Ordinal
		}
	} else {
		n, ok = r.group(i)
	}
	if !ok || n.Kind == Ordinal {
		return n, ok
	}
	r.andPart(&n, 0)
	r.scales(&n)
	if n.Power > 0 && n.Kind == Fraction {
		n.Kind, n.Num, n.Den = Cardinal, 0, 0
	}
	return n, true
}

// group reads words below ten thousand: "twenty-one", "a hundred and five", "twelve hundred", "two dozen".
func (r *reader) group(i int) (Number, bool) {
	n := Number{Range: token.Range{First: i, Last: i}}
	value, ok := r.tens(&n)
	if !ok {
		if !r.isA(i) || !r.At(i+1).Is(token.Scale) && !r.isDozen(i+1) || r.At(i+1).Is(token.Vague) {
			return n, r.ordinal(&n)
		}
		value, n.Last = 1, i+1
	}
	switch {
	case n.Kind == Ordinal:
	case r.isDozen(n.Last):
		value *= 12
		n.Last++
	case r.Value(n.Last, token.Scale) == 2 && !r.At(n.Last).Is(token.Vague):
		n.ScaleAt, n.Power = n.Last, 2
		n.Last++
		value = value*100 + r.afterHundred(&n)
	}
	n.Value = whole(value)
	return n, true
}

// afterHundred is the number below a hundred that follows "hundred", 0 if there is none. In
// "between one hundred and two hundred" what follows has its own hundred.
func (r *reader) afterHundred(n *Number) int {
	rest := Number{Range: token.Range{Last: n.Last}}
	if r.isAnd(n.Last) {
		rest.Last++
	}
	value, ok := r.tens(&rest)
	if !ok || value == 0 || r.Value(rest.Last, token.Scale) == 2 || r.isDozen(rest.Last) {
		return 0
	}
	n.Last, n.Kind = rest.Last, rest.Kind
	return value
}

// tens reads a word below a hundred, "nineteen", "twenty-one", "twenty-first", and moves n.Last behind it.
func (r *reader) tens(n *Number) (int, bool) {
	if !r.At(n.Last).Is(token.Cardinal) || r.isDozen(n.Last) {
		return 0, false
	}
	value := r.Value(n.Last, token.Cardinal)
	n.Last++
	if value < 20 {
		return value, true
	}
	next := n.Last
	hyphen := r.hyphen(next)
	if hyphen {
		next++
	}
	if unit := r.Value(next, token.Cardinal); unit > 0 && unit < 10 {
		n.Last = next + 1
		return value + unit, true
	}
	if unit := r.Value(next, token.Ordinal); hyphen && unit > 0 && unit < 10 {
		n.Last, n.Kind = next+1, Ordinal
		return value + unit, true
	}
	return value, true
}

// ordinal reads "first".
func (r *reader) ordinal(n *Number) bool {
	value := r.Value(n.Last, token.Ordinal)
	if value == 0 {
		return false
	}
	n.Value, n.Kind = whole(value), Ordinal
	n.Last++
	return true
}

func (r *reader) isDozen(i int) bool {
	return r.Value(i, token.Cardinal) == 12 && r.Tokens[i].Hash == dozen
}

func (r *reader) isAnd(i int) bool { return r.At(i).Hash == and }

// isA reports whether token i is "a" or "an".
func (r *reader) isA(i int) bool {
	tok := r.At(i)
	return tok.Is(token.Determiner) && tok.Len() <= len("an")
}

// hyphen reports whether token i joins its neighbours without blanks.
func (r *reader) hyphen(i int) bool {
	return r.At(i).Is(token.Hyphen) && r.Glued(i) && r.Glued(i+1)
}

var (
	and   = token.HashOf("and")
	of    = token.HashOf("of")
	dozen = token.HashOf("dozen")
	one   = token.HashOf("one")
)
