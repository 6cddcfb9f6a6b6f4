package money

import (
	"fmt"

	"github.com/lede-go/lede"
)

// Mention is an amount, a percentage or a count in a text.
//
// Money has an Amount, or Min and Max in the same currency; a percentage has its value in
// percent, also where the text has basis points or a fraction: 25 basis points are 0.25,
// a third is 33.33; a count has a plain number.
type Mention struct {
	lede.Span            // bytes; without words such as "about", without "a barrel"
	Text       string    // of the span
	Kind       Kind      //
	Amount               // Value and Currency; the Value of a Range is zero
	Min, Max   Decimal   // of a Range, the smaller one first
	Range      bool      // "$3-4 billion", "between 5% and 7%"
	HasValue   bool      // false for "billions of dollars"
	Qualifier  Qualifier // "about", "more than", "up to", "nearly"
	Unit       string    // Percent: "percent", "percentage_points", "basis_points"; Count: the words counted, "Kazakh citizens"
	Direction  Direction // Percent: whether it is the size of a rise or a fall
	Form       Form      // Percent: "a third", "doubled"
	Per        string    // Money: the unit of a price, "barrel", "square foot"
	ComparedTo lede.Span // Percent: the base, "2021" in "up 5% compared to 2021"
	EquivOf    int       // Money: the index, in the list that Find returns, of the amount said again in another currency; -1 if none
}

// String is the text and what it means: "about $5m" is "$5m = approx USD 5000000".
func (m Mention) String() string {
	value := m.Amount.String()
	switch {
	case m.Range:
		value = fmt.Sprintf("%s %s..%s", m.Currency, m.Min, m.Max)
	case !m.HasValue:
		value = m.Currency.String() + " ?"
	}
	if m.Kind == Percent {
		value += "%"
	}
	return fmt.Sprintf("%s = %s%s", m.Text, m.Qualifier.prefix(), value)
}

// Kind is what is counted.
type Kind uint8

// The kinds of mentions.
const (
	Money   Kind = iota + 1 // "$1.8 billion"
	Percent                 // "37.2%", "25 basis points", "a third"
	Count                   // "590" in "590 companies"
)

// String is "money", "percent" or "count".
func (k Kind) String() string { return name(kindNames[:], uint8(k)) }

// Qualifier is how the text limits a number.
type Qualifier uint8

// The qualifiers.
const (
	None    Qualifier = iota
	Approx            // about, around, roughly, some
	AtLeast           // more than, exceeding, over
	AtMost            // up to, as much as
	Under             // nearly, almost, less than
)

// String is "approx", "at_least", "at_most" or "under"; "" for None.
func (q Qualifier) String() string { return name(qualifierNames[:], uint8(q)) }

func (q Qualifier) prefix() string {
	if q == None {
		return ""
	}
	return q.String() + " "
}

// Direction is up or down.
type Direction uint8

// The directions; None is zero.
const (
	Up   Direction = iota + 1 // "rose 5%"
	Down                      // "a fall of 5%"
)

// String is "up" or "down"; "" where there is no direction.
func (d Direction) String() string { return name(directionNames[:], uint8(d)) }

// Form is how a percentage is written.
type Form uint8

// The forms of percentages.
const (
	Plain    Form = iota // "5%"
	Fraction             // "a third", "two in five"
	Multiple             // "doubled", "threefold"
)

// String is "fraction" or "multiple"; "" for Plain.
func (f Form) String() string { return name(formNames[:], uint8(f)) }

var (
	kindNames      = [...]string{"", "money", "percent", "count"}
	qualifierNames = [...]string{"", "approx", "at_least", "at_most", "under"}
	directionNames = [...]string{"", "up", "down"}
	formNames      = [...]string{"", "fraction", "multiple"}
)

func name(names []string, i uint8) string {
	if int(i) >= len(names) {
		return fmt.Sprint(i)
	}
	return names[i]
}

// The units of percentages.
const (
	UnitPercent = "percent"
	UnitPoints  = "percentage_points"
	UnitBasis   = "basis_points"
)
