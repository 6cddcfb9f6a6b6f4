package entities

import (
	"slices"

	"github.com/lede-go/lede/internal/token"
)

// survey looks through a text before the rules work on it.
func (d *draft) survey() {
	d.small = wordSet{}
	words, sports := 0, 0
	for i := range d.t.Tokens {
		d.t.Tick(i)
		tok := &d.t.Tokens[i]
		if tok.Kind != token.Word {
			continue
		}
		words++
		if tok.Case == token.Lower && !(d.t.Glued(i) && d.t.At(i-1).Kind != token.Mark) { // "press@acme.example" shows no word
			d.small.add(tok.Hash)
		}
		if d.value(i) == sportsValue {
			sports++
		}
	}
	d.findCapitals()
	d.sport = sports*25 > words
	d.played = sports*80 > words
}

// findCapitals fills in upper.
func (d *draft) findCapitals() {
	next := int32(len(d.t.Tokens))
	d.upper = slices.Grow(d.upper[:0], len(d.t.Tokens))[:next]
	for i := next - 1; i >= 0; i-- {
		d.t.Tick(int(i))
		if d.t.Tokens[i].Capital() {
			next = i
		}
		d.upper[i] = next
	}
}

// capitalFrom is the first token from i on that has a capital, as many as there are tokens if none has.
func (d *draft) capitalFrom(i int) int {
	if i >= len(d.upper) {
		return len(d.upper)
	}
	return int(d.upper[i])
}

// common reports whether the text has the word of token i in lower case too. It may rarely say yes wrongly.
func (d *draft) common(i int) bool {
	return d.small.has(d.t.Tokens[i].Hash)
}

// wordSet is a set of words by their hashes, that may rarely say yes wrongly: a Bloom filter with two bits a word.
type wordSet [512]uint64

func (s *wordSet) add(hash uint32) {
	s[hash>>6&511] |= 1 << (hash & 63)
	s[hash>>21&511] |= 1 << (hash >> 15 & 63)
}

func (s *wordSet) has(hash uint32) bool {
	return (s[hash>>6&511]>>(hash&63))&(s[hash>>21&511]>>(hash>>15&63))&1 != 0
}

// value is the value of token.NameMisc of the token i, 0 if it has none.
func (d *draft) value(i int) int {
	if !d.is(i, token.NameMisc) {
		return 0
	}
	return d.t.Value(i, token.NameMisc)
}

// The values of token.NameMisc in vocabulary/names.tsv.
const (
	sportsValue    = 1  // a word of sports reports
	portfolioValue = 2  // what an office is for: foreign, affairs, defense
	stormValue     = 3  // names the word after it: hurricane, typhoon, operation
	eventValue     = 4  // ends the name of an event: summit, championship
	lawValue       = 5  // ends the name of a law: act, treaty
	playValue      = 6  // what a team does to another, or with it: beat, against, draw
	cueValue       = 7  // says that the name after it is an organisation: newspaper, airline, band
	placeValue     = 8  // says that the name after it and "of" is a place: city, province
	sideValue      = 9  // a part of a place: east, upper
	groupValue     = 10 // may say so of the name after it, or after a comma: party, utility
	siteValue      = 11 // begins the name of a building or a street: stadio, piazza
	workValue      = 12 // a kind of work that has a title: film, novel, album
	calledValue    = 13 // comes before a title: called, entitled
	makerValue     = 14 // names the maker of what a number or code follows: Boeing, Toyota
	streetValue    = 15 // ends the name of a building or a street, whatever stands before it: avenue, airport
	kinValue       = 16 // a kinsman whose name follows: son, widow
	joinsValue     = 17 // joins a name by a hyphen to what it tells of: based, backed
	plainValue     = 18 // an abbreviation in capitals that names no body: GNP
	clauseValue    = 19 // begins a clause, and stands in no name: among, because
	unitValue      = 20 // of what is numbered in its name: infantry, circuit
	missionValue   = 21 // a body that is called by what it is for, after on or for: committee, center
	stakeValue     = 22 // what one holds of a firm: stake, shares
)
