package dates

import (
	"math/bits"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

const numerals = token.Cardinal | token.Ordinal | token.Part | token.Vague | token.DateMisc | token.TimeUnit

// rules are the ways to write a date, a family after the other. Of those that fit at a token
// the longest wins, of equally long ones the first.
var rules = []rule{
	// absolute.go
	{"month first", token.Month, false, (*reader).monthFirst},
	{"day first", 0, true, (*reader).dayFirst},
	{"weekday and date", token.Weekday, false, (*reader).weekdayDate},
	{"month alone", token.Month, false, (*reader).monthAlone},
	{"weekday", token.Weekday, false, (*reader).weekdayAlone},
	{"day of the month", token.Ordinal, true, (*reader).ordinalDay},
	// numeric.go
	{"numeric date", 0, true, (*reader).numericDate},
	// years.go
	{"year", 0, true, (*reader).yearAlone},
	{"44 BC", 0, true, (*reader).beforeChrist},
	{"'68", 0, true, (*reader).shortYear},
	{"the year 2000", token.TimeUnit, false, (*reader).theYear},
	{"year in words", token.Period, false, (*reader).yearInWords},
	{"decade", 0, true, (*reader).decade},
	{"decade in words", token.Period, false, (*reader).decadeInWords},
	{"century", token.Ordinal | token.Cardinal, true, (*reader).century},
	// holidays.go, seasons.go
	{"holiday", token.Holiday | token.Month, false, (*reader).holidayName},
	{"season", token.Season, false, (*reader).seasonAlone},
	// periods.go
	{"third quarter", token.Ordinal | token.Period | token.Relative, true, (*reader).ordinalPeriod},
	{"fiscal year", token.Period, false, (*reader).fiscalYears},
	{"the 1988 quarter", 0, true, (*reader).yearQuarter},
	{"year-end", token.TimeUnit, false, (*reader).yearEnd},
	// codes.go
	{"Q3", token.Period, false, (*reader).periodCode},
	{"9M 2019", 0, true, (*reader).firstOfYear},
	// deictic.go
	{"today", token.Deictic, false, (*reader).deicticDay},
	{"the day before yesterday", token.TimeUnit, false, (*reader).dayBeforeYesterday},
	{"now", token.Deictic, false, (*reader).vague},
	{"long ago", token.DateMisc, false, (*reader).longAgo},
	{"near future", token.DateMisc, false, (*reader).nearFuture},
	{"the past", token.Relative, false, (*reader).vaguePast},
	// relative.go
	{"last week", token.Relative | token.Deictic, false, (*reader).relativeUnit},
	{"last Friday", token.Relative | token.Deictic, false, (*reader).relativeNames},
	{"the year", token.TimeUnit | token.DayPart, false, (*reader).bareUnit},
	{"year-ago", token.TimeUnit, false, (*reader).yearAgo},
	// durations.go
	{"two years", numerals | token.Determiner, true, (*reader).lengthPhrase},
	{"the past two years", token.Relative | token.Deictic | token.Ordinal, true, (*reader).fixedLength},
	{"years", token.TimeUnit, false, (*reader).bareUnits},
	{"daylong", token.Recur | token.TimeUnit, false, (*reader).wordLength},
	// sets.go
	{"daily", token.Recur, false, (*reader).frequency},
	{"every day", token.Recur, false, (*reader).everyUnit},
	{"each Thursday", token.Recur, false, (*reader).everyName},
	{"weekends", token.TimeUnit | token.Recur, false, (*reader).plurals},
	// clock.go
	{"5 p.m.", token.Cardinal, true, (*reader).clockTime},
	{"noon", token.DayPart, false, (*reader).partAlone},
}

// anchors are the classes of the words around which expressions are looked for.
const anchors = token.Month | token.Weekday | token.TimeUnit | token.DayPart | token.Season | token.Deictic |
	token.Holiday | token.Clock | token.Period | token.Recur

// trials tells which rules are tried at a token. A set of rules has the bit k for rules[k].
type trials struct {
	classes token.Class // that any rule is tried at
	byClass [64]uint64  // the rules that are tried at words of a class, by the number of its bit
	numbers uint64      // those that are tried at numbers
}

var trialsOf = sync.OnceValue(func() *trials {
	t := new(trials)
	for k, rule := range rules {
		t.classes |= rule.classes
		for c := rule.classes; c != 0; c &= c - 1 {
			t.byClass[bits.TrailingZeros64(uint64(c))] |= 1 << k
		}
		if rule.numbers {
			t.numbers |= 1 << k
		}
	}
	return t
})

// at is the set of rules that are tried at a token.
func (t *trials) at(tok token.Token) (set uint64) {
	if tok.Kind == token.Number {
		set = t.numbers
	}
	for c := tok.Class & t.classes; c != 0; c &= c - 1 {
		set |= t.byClass[bits.TrailingZeros64(uint64(c))]
	}
	return set
}
