package extract

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

// sense is a set of what a word tells about the figures of its sentence. The words stand in measures.tsv.
type sense uint32

const (
	senseVerb    sense = 1 << iota // between what is measured and its figure
	senseGives                     // a verb after which money goes to something
	senseSays                      // a verb that tells or foresees
	senseAux                       // before a verb
	senseNow                       // of the present
	senseUp                        // upwards
	senseDown                      // downwards
	senseMotion                    // before "up to" that is no limit
	sensePhrasal                   // before "up" that is no way
	senseLevel                     // a noun that is a level
	senseTakes                     // a verb with money as its object
	senseUnit                      // a unit of measure
	senseResult                    // what a company reports
	senseExtreme                   // the highest …
	senseApart                     // begins a clause with a time of its own
	senseAlong                     // begins a clause that shares the time of the main one
	senseRival                     // before what something is compared with
	sensePlace                     // below, above
	senseTells                     // a verb of speech that the vocabulary does not know
	sensePast                      // a past form, which is no noun
	senseEquals                    // a verb that sets its subject equal to the number
	senseBare                      // a noun that says nothing of what it measures
	senseMuch                      // of "as much as"
	senseOdds                      // a chance, whose time is not that of what may happen
	senseNoun                      // a form that is a noun more often than a verb
	senseLoose                     // stands after a number and is no noun
)

var senseNames = map[string]sense{
	"verb": senseVerb, "gives": senseGives | senseVerb, "says": senseSays | senseVerb, "aux": senseAux, "now": senseNow,
	"up": senseUp, "down": senseDown, "motion": senseMotion, "phrasal": sensePhrasal, "level": senseLevel,
	"takes": senseTakes, "unit": senseUnit, "result": senseResult, "extreme": senseExtreme, "apart": senseApart,
	"along": senseAlong, "rival": senseRival, "place": sensePlace,
	"tells": senseTells, "equals": senseEquals, "loose": senseLoose, "odds": senseOdds, "noun": senseNoun, "much": senseMuch, "bare": senseBare,
}

//go:embed measures.tsv
var measuresTable string

// senses are the senses of words by their hashes.
var senses = sync.OnceValue(func() *token.Table[sense] {
	all := new(token.Table[sense])
	for line := range strings.Lines(measuresTable) {
		name, forms, found := strings.Cut(line, "\t")
		if !found || strings.HasPrefix(line, "#") {
			continue
		}
		means := senseNames[name]
		for i, form := range strings.Fields(forms) {
			s := means
			switch {
			case means&(senseUp|senseDown) != 0 && strings.HasSuffix(form, "ed"):
				s |= senseVerb | sensePast
			case means&senseVerb == 0:
			case i == 1 && strings.HasSuffix(form, "s"): // "amounts"
				s |= senseNow
			case i > 1 && !strings.HasSuffix(form, "ing"):
				s |= sensePast
			}
			hash := token.HashOf(form)
			all.Put(hash, all.Get(hash)|s)
		}
	}
	return all
})

// The words that tie numbers to dates and to each other.
var (
	hashAgo        = token.HashOf("ago")
	hashAnd        = token.HashOf("and")
	hashAt         = token.HashOf("at")
	hashBefore     = token.HashOf("before")
	hashBelow      = token.HashOf("below")
	hashBy         = token.HashOf("by")
	hashCompare    = token.HashOf("compares")
	hashCompared   = token.HashOf("compared")
	hashComparison = token.HashOf("comparison")
	hashEarlier    = token.HashOf("earlier")
	hashFor        = token.HashOf("for")
	hashFrom       = token.HashOf("from")
	hashIn         = token.HashOf("in")
	hashOf         = token.HashOf("of")
	hashOn         = token.HashOf("on")
	hashOr         = token.HashOf("or")
	hashOver       = token.HashOf("over")
	hashPreceding  = token.HashOf("preceding")
	hashPrevious   = token.HashOf("previous")
	hashPreviously = token.HashOf("previously")
	hashPrior      = token.HashOf("prior")
	hashRelative   = token.HashOf("relative")
	hashSame       = token.HashOf("same")
	hashSince      = token.HashOf("since")
	hashThan       = token.HashOf("than")
	hashThat       = token.HashOf("that")
	hashThe        = token.HashOf("the")
	hashThose      = token.HashOf("those")
	hashTo         = token.HashOf("to")
	hashUnder      = token.HashOf("under")
	hashUp         = token.HashOf("up")
	hashWith       = token.HashOf("with")
	hashWorth      = token.HashOf("worth")
)
