package dates

import "strconv"

// Type is the TIMEX3 type of an expression.
type Type uint8

// The types. The zero Type is none.
const (
	Date     Type = iota + 1 // a day or more: "Friday", "May 2014", "the 1980s"
	Time                     // within a day: "3 p.m. on Friday", "last night"
	Duration                 // a length: "two years", "the past six months"
	Set                      // repeated times: "every Thursday", "daily"
)

var typeNames = [...]string{"", "DATE", "TIME", "DURATION", "SET"}

// String is the name that TIMEX3 has for the type, "DATE"; "" for the zero Type.
func (t Type) String() string { return name(typeNames[:], uint8(t)) }

// Mod is the TIMEX3 modifier of an expression.
type Mod uint8

// The modifiers. The zero Mod is none.
const (
	Start    Mod = iota + 1 // "early 2019"
	Mid                     // "mid-May"
	End                     // "the end of 2019"
	Approx                  // "about two years"
	LessThan                // "almost 30 years ago"
	MoreThan                // "over a year"
	Before                  // "before 2010", as a part of the expression
	After                   // "post-1959"
	AtLeast                 // "at least two days": EQUAL_OR_MORE
	AtMost                  // "up to a year": EQUAL_OR_LESS
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "BEFORE", "AFTER", "EQUAL_OR_MORE", "EQUAL_OR_LESS"}

// String is the name that TIMEX3 has for the modifier, "START"; "" for the zero Mod.
func (m Mod) String() string { return name(modNames[:], uint8(m)) }

// Grain is the unit in which a value counts, from seconds to millennia.
type Grain uint8

// The grains, the finest first. The zero Grain is none: a vague reference.
const (
	Second Grain = iota + 1
	Minute
	Hour
	DayPart // a morning, a night
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
	Millennium
)

var grainNames = [...]string{"", "second", "minute", "hour", "daypart", "day", "weekend", "week", "month", "season",
	"quarter", "half", "year", "decade", "century", "millennium"}

// String is the name of the grain in lower case, "quarter"; "" for the zero Grain.
func (g Grain) String() string { return name(grainNames[:], uint8(g)) }

func name(names []string, i uint8) string {
	if int(i) < len(names) {
		return names[i]
	}
	return "Unknown(" + strconv.Itoa(int(i)) + ")"
}

// MarshalText writes the name of the type.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// MarshalText writes the name of the modifier.
func (m Mod) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// MarshalText writes the name of the grain.
func (g Grain) MarshalText() ([]byte, error) { return []byte(g.String()), nil }
