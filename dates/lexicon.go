package dates

import (
	"sync"

	"github.com/lede-go/lede/internal/token"
)

// lexeme is what dates knows of a word: the values of its classes in vocabulary/dates.tsv.
type lexeme struct {
	month    uint8
	weekday  uint8
	unit     Grain
	part     part
	season   uint8
	deictic  deictic
	relative relative
	shift    shift
	modifier modifier
	period   period
	recur    recur
	word     word
	clock    int16
	plural   bool // of a weekday, unit, part or season
	holiday  bool
}

// What the words say, by their values in the vocabulary.
type (
	deictic  uint8
	relative uint8
	shift    uint8
	modifier uint8
	period   uint8
	recur    uint8
	word     uint8
)

const (
	today deictic = iota + 1
	yesterday
	tomorrow
	tonight
	now
	currently
	current
	recently
	recent
	soon
	nowadays
	overnight
	future
	term
	present
	moment
)

const (
	last relative = iota + 1
	next
	this
	past
	coming
	previous
	following
	that
	same
	latest
	these
	those
	pending // "the year": no word points anywhere
)

const (
	ago shift = iota + 1
	earlier
	later
	before
	after
	sinceThen
	hence
)

const (
	early modifier = iota + 1
	mid
	late
	beginning
	middle
	ending
	about
	nearly
	over
	under
)

const (
	periodQ      period = 3
	periodH      period = 4
	fiscal       period = 5
	fiscalYear   period = 6
	periodWord   period = 7
	calendar     period = 8
	quarterCode  period = 10 // Q1 is 11
	halfCode     period = 20 // H1 is 21
	nineteen     period = 31
	eighteen     period = 32
	decadeInWord period = 60 // the nineties are 69
)

const (
	daily recur = iota + 1
	weekly
	monthly
	quarterly
	yearly
	every
	each
	hourly
	nightly
	per
	twice
	fortnightly
	weekdays
	oneWord // "daylong"
)

const (
	the          word = 1
	a            word = 2
	of           word = 3
	to           word = 4
	and          word = 5
	or           word = 6
	in           word = 7
	at           word = 8
	on           word = 9
	through      word = 10
	until        word = 11
	during       word = 12
	half         word = 13
	couple       word = 14
	few          word = 15
	many         word = 16
	full         word = 17 // words between a number and its unit
	than         word = 19
	least        word = 20
	most         word = 21
	up           word = 22
	as           word = 23
	less         word = 24
	another      word = 25
	between      word = 26
	from         word = 27
	ended        word = 29
	old          word = 30
	pluralS      word = 31
	possessive   word = 32
	by           word = 33
	so           word = 34
	times        word = 35
	once         word = 36
	not          word = 37
	all          word = 38
	much         word = 39
	beforeChrist word = 40
	anno         word = 41
	no           word = 42
	near         word = 44
	too          word = 45
	both         word = 46
	dozens       word = 49
	oneWordUnit  word = 80 // + the grain
	willCue      word = 101
	wasCue       word = 102
	dueCue       word = 103
	planCue      word = 104
	hopeCue      word = 105
	moveCue      word = 106
	pledgeCue    word = 107 // before "to": "agreed", "an offer"
	counted      word = 111
	person       word = 112
	numbered     word = 113
	sport        word = 114
	street       word = 116
	heat         word = 117
	stream       word = 118 // "current" beside it is no time
)

// The values of the class Clock. Zones are Greenwich and the minutes east of it.
const (
	anteMeridiem = 1
	postMeridiem = 2
	oClock       = 3
	westernmost  = 9000
	greenwich    = 10000
)

// fortnight is a unit of the vocabulary that is no grain: two weeks.
const fortnight Grain = 16

// lexicon is the lexemes of all words of the vocabulary by their ID.
var lexicon = sync.OnceValue(func() []lexeme {
	size := token.ID(1)
	token.Each(^token.Class(0), func(_ string, id token.ID, _ int) { size = max(size, id+1) })
	words := make([]lexeme, size)
	read := func(c token.Class, set func(l *lexeme, value int)) {
		token.Each(c, func(_ string, id token.ID, value int) { set(&words[id], value) })
	}
	read(token.Month, func(l *lexeme, v int) { l.month = uint8(v) })
	read(token.Weekday, func(l *lexeme, v int) { l.weekday, l.plural = uint8(v%10), v > 10 })
	read(token.TimeUnit, func(l *lexeme, v int) { l.unit, l.plural = Grain(v%100), v > 100 })
	read(token.DayPart, func(l *lexeme, v int) { l.part, l.plural = part(v%10), v > 10 })
	read(token.Season, func(l *lexeme, v int) { l.season, l.plural = uint8(v%10), v > 10 })
	read(token.Deictic, func(l *lexeme, v int) { l.deictic = deictic(v) })
	read(token.Relative, func(l *lexeme, v int) { l.relative = relative(v) })
	read(token.Shift, func(l *lexeme, v int) { l.shift = shift(v) })
	read(token.Holiday, func(l *lexeme, _ int) { l.holiday = true })
	read(token.Modifier, func(l *lexeme, v int) { l.modifier = modifier(v) })
	read(token.Clock, func(l *lexeme, v int) { l.clock = int16(v) })
	read(token.Period, func(l *lexeme, v int) { l.period = period(v) })
	read(token.Recur, func(l *lexeme, v int) { l.recur = recur(v) })
	read(token.DateMisc, func(l *lexeme, v int) { l.word = word(v) })
	return words
})
