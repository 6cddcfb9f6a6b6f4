package dates

import "github.com/lede-go/lede/internal/token"

// op is what the resolver has to do with an expression.
type op uint8

const (
	opNone   op = iota
	opPoint     // a calendar date; what is missing comes from the context
	opUnit      // a unit from the day of publication: "last week", "this year"
	opDay       // k days from the day of publication: "yesterday"
	opShift     // a length before or after: "two years ago", "a month earlier"
	opRef       // "now", "recently", "the future"
	opLength    // "two years", "the past six months"
	opSet       // "every two years", "daily"
	opPoints    // named points that return: "each Thursday", "Tuesday nights"
	opSame      // a unit from the date last spoken of: "that day", "the following month", "the year"
	opClock     // a clock time or a part of the day without a day: "5 p.m.", "the morning"
	opRange     // from parts[0] to parts[1]
	opSilent    // nothing, but nothing within is a date either: "32-year-old"
)

// expr is an expression as it was read: what the words say, nothing resolved.
type expr struct {
	token.Range
	op       op
	point    point
	relative relative // "last", "next" before a unit, a month, a weekday …
	tail     relative // "this year" after a month, a day or a quarter; "last year" …
	unit     Grain
	k        int    // days, for opDay; the weekday's week, "Friday week"
	length   length // of opShift, opLength and opSet
	most     length // of a length with a least and a most
	shift    shift
	beside   int8  // -1, 1: "the day before", "the day after" it
	holiday  int16 // index + 1 in the table of holidays
	mod      Mod
	ordinal  int8 // "the second week of March": 2; -1: the last
	article  bool // "the" before it belongs to the expression
	hyphened bool // "third-quarter": stands before a noun
	fixed    bool // a length that ends or begins at publication: "the past six months"
	yearAgo  bool // "the year-ago quarter", "the same period a year earlier"
	ended    bool // "the year ended March 31"
	parts    []expr
}

// reader reads expressions from the tokens of a text.
type reader struct {
	*token.Text
	words  []lexeme
	rules  []rule
	trials *trials
}

// rule is a way to write a date. It is tried at tokens that have one of its classes,
// or at numbers.
type rule struct {
	name    string
	classes token.Class
	numbers bool
	read    func(r *reader, i int) expr // op is opNone where the rule does not fit
}

// lx is what the lexicon knows of token i; i may lie outside the text.
func (r *reader) lx(i int) *lexeme {
	if i < 0 || i >= len(r.Tokens) {
		return &r.words[0]
	}
	return &r.words[r.Tokens[i].ID]
}

func (r *reader) is(i int, w word) bool { return r.lx(i).word == w }

// hyphen reports whether token i is a hyphen or a dash that joins its neighbours without blanks.
func (r *reader) hyphen(i int) bool {
	return r.At(i).Is(token.Hyphen|token.Dash) && r.Glued(i) && r.Glued(i+1)
}

// dash reports whether token i is a hyphen or a dash, with or without blanks.
func (r *reader) dash(i int) bool { return r.At(i).Is(token.Hyphen | token.Dash) }

// comma skips a comma at token i.
func (r *reader) comma(i int) int {
	if r.Byte(i) == ',' {
		return i + 1
	}
	return i
}

// skip skips a word at token i.
func (r *reader) skip(i int, w word) int {
	if r.is(i, w) {
		return i + 1
	}
	return i
}

// digits is the value of token i if it is nothing but up to eight ASCII digits, and their number.
func (r *reader) digits(i int) (value, width int) {
	tok := r.At(i)
	if tok.Kind != token.Number || tok.Len() > 8 {
		return 0, 0
	}
	for _, c := range []byte(r.Source[tok.Start:tok.End]) {
		if c < '0' || c > '9' {
			return 0, 0
		}
		value = value*10 + int(c-'0')
	}
	return value, tok.Len()
}

// small is the value of token i if it is one or two digits from 1 to limit.
func (r *reader) small(i, limit int) int {
	if n, width := r.digits(i); width == 1 || width == 2 {
		if n <= limit {
			return n
		}
	}
	return 0
}

// ordinalEnd skips "st", "nd", "rd" or "th" right after a number at token i.
func (r *reader) ordinalEnd(i int) int {
	if tok := r.At(i); tok.Is(token.Ordinal) && tok.Len() == 2 && r.Glued(i) && r.Value(i, token.Ordinal) == 0 {
		return i + 1
	}
	return i
}

// ordinal reads "first", "3rd", "twenty-first" as a number; next is i where there is none.
func (r *reader) ordinal(i int) (n, next int) {
	if n := r.small(i, 99); n > 0 {
		if next := r.ordinalEnd(i + 1); next > i+1 {
			return n, next
		}
		return 0, i
	}
	if n := r.Value(i, token.Ordinal); n > 0 {
		return n, i + 1
	}
	if tens := r.Value(i, token.Cardinal); tens >= 20 && tens < 100 {
		j := i + 1
		if r.hyphen(j) {
			j++
		}
		if n := r.Value(j, token.Ordinal); n > 0 && n < 10 {
			return tens + n, j + 1
		}
	}
	return 0, i
}

// month is the month at token i, 0 if there is none: "may" and "march" need a capital, and
// so do all others, that "mar" and "dec" in other languages are none.
func (r *reader) month(i int) int {
	m := int(r.lx(i).month)
	if m == 0 || !r.At(i).Capital() {
		return 0
	}
	if n := r.At(i).Len(); (m == 5 || n <= 4) && r.At(i).Case == token.Upper && n <= 3 && r.small(i+1, 31) == 0 && r.year(i+1) == 0 {
		return 0 // "MAR", "DEC": acronyms, unless a day follows
	}
	return m
}

// weekday is the weekday at token i, 0 if there is none. The short forms are words of their own, or
// names ("Sun", "Sat", "Wed", "Mon"), unless a dot, a comma and a date follow or another weekday is near.
func (r *reader) weekday(i int) int {
	w := int(r.lx(i).weekday)
	if w == 0 || !r.At(i).Capital() && r.At(i).Len() < len("monday") {
		return 0
	}
	tok := r.At(i)
	if tok.Len() > len("Thurs.") || r.Source[tok.End-1] == '.' || tok.Len() >= len("Monday") {
		return w
	}
	j := i + 1
	if r.Byte(j) == '.' || r.Byte(j) == ',' {
		j++
	}
	if r.month(j) != 0 || r.small(j, 31) != 0 && (r.month(j+1) != 0 || r.lx(j+1).clock != 0) {
		return w
	}
	if (r.dash(j) || r.is(j, to)) && r.lx(j+1).weekday != 0 {
		return w
	}
	return 0
}

// unit is the unit at token i, 0 if there is none. A fortnight is one, too.
func (r *reader) unit(i int) Grain { return r.lx(i).unit }

// year is the year of four digits at token i, 0 if there is none.
func (r *reader) year(i int) int {
	if n, width := r.digits(i); width == 4 && n >= 1000 && n <= 2199 {
		return n
	}
	return 0
}
