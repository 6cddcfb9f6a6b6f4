package dates

import "strings"

// Value is what an expression means. The zero Value means nothing.
type Value struct {
	Type  Type
	Mod   Mod
	Grain Grain
	Open  Open    // "since" before the expression: from then on
	Vague bool    // "recently", "soon", and what could not be resolved
	From  Instant // the half-open interval that String covers; Mod does not change it.
	To    Instant // Both are unknown where no interval is fixed.

	begin, end point  // end only for a range
	length     length // of a Duration or Set
	most       length // "two to three weeks": the greater one
	read       string // what UnmarshalText has read; the fields above are empty then
}

// Open says that a time goes on beyond its date. The zero Open is none: the date itself.
type Open uint8

// Since is open towards the present: "since 2005".
const Since Open = 1

var openNames = [...]string{"", "since"}

// String is "since"; "" for the zero Open.
func (o Open) String() string { return name(openNames[:], uint8(o)) }

// MarshalText writes the name.
func (o Open) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// IsRange reports whether the value is a span of time between two dates or two lengths.
func (v Value) IsRange() bool {
	return v.end.grain != 0 || v.most.isSet() || strings.Contains(v.read, "/")
}

// String is the value as TIMEX3 writes it: "2014-05-08", "2019-01/2019-10", "P2Y",
// "1998-W07", "1989-Q3", "198" (the 1980s), "XXXX-WXX-4" (Thursdays), "PAST_REF".
func (v Value) String() string {
	if v.Type == 0 {
		return ""
	}
	if v.read != "" {
		return v.read
	}
	b := make([]byte, 0, 32)
	if v.length.isSet() {
		b = v.length.append(b)
		if v.most.isSet() {
			b = v.most.append(append(b, '/'))
		}
		return string(b)
	}
	b = v.begin.append(b)
	if v.end.grain != 0 {
		b = v.end.append(append(b, '/'))
	}
	return string(b)
}

// MarshalText writes the String of v.
func (v Value) MarshalText() ([]byte, error) { return []byte(v.String()), nil }
