package token

// Class is a set of word classes, a bit each. Which words have which class, and
// with what value, stands in the files of vocabulary/, one for each room. A word may
// have several classes: "second" is an Ordinal of value 2 and a TimeUnit.
type Class uint64

// The word classes. Where a class has values, the comment tells them.
const (
	// marks.tsv, abbreviations.tsv, function.tsv: what sentences are made of.

	Terminal    Class = 1 << iota // . ! ? … and their like: may end a sentence
	OpenQuote                     // “ « ‹ „ ‟ ‘ ‚ `` `
	CloseQuote                    // ” » › ’ ''
	Quote                         // " and ': opens or closes
	OpenParen                     // ( [ {
	CloseParen                    // ) ] }
	Dash                          // – — − -- : a dash between words; see Hyphen
	Hyphen                        // - ‐ ‑ : joins
	Bullet                        // • ▪ * ·: begins an item of a list
	Abbrev                        // takes its dot with it; 1: never ends a sentence, 2: may end one
	Starter                       // a function word that begins a sentence when capitalised: the, in, he, but …
	Possessive                    // 's ’s
	Function                      // articles, prepositions, conjunctions, pronouns, auxiliaries, common adverbs
	Pronoun                       // he, she, it, they …; value: see the Pronoun constants
	Preposition                   // of, in, on, at, by, for, with …
	Determiner                    // the, a, an, this, that, these, those, its, his, her, their …

	// number.tsv

	Cardinal // zero … nineteen, twenty … ninety; the value
	Ordinal  // first, second …; also the endings st, nd, rd, th (value 0); the value
	Scale    // hundred, thousand, million, mln, bn, crore …; the power of ten
	Letter   // scales of a single letter or two, read only after a number: k, m, b, tn, mm …; the power of ten
	Part     // half, quarter, third, tenth: parts of one; the divisor
	Vague    // several, few, many, dozens, scores, hundreds …; the power of ten or 0

	// dates.tsv

	Month    // January, Jan …; 1 to 12
	Weekday  // Monday, Mon …; 1 (Monday) to 7
	TimeUnit // second … century; see dates
	DayPart  // morning, noon, night, evening …; see dates
	Season   // spring …; see dates
	Deictic  // today, yesterday, now, recently …; see dates
	Relative // last, next, this, past, coming, previous, following …; see dates
	Shift    // ago, earlier, later, before, after, since …; see dates
	Holiday  // Christmas, Easter, Ramadan …; see dates
	Modifier // early, mid, late, end, beginning …; see dates
	Clock    // a.m., p.m., GMT, ET, CET …; see dates
	Period   // quarter, half, fiscal, Q1, H1 …; see dates
	Recur    // daily, weekly, annually, each, every …; see dates
	DateMisc // further words of the dates room; see dates

	// money.tsv

	Currency  // the words of currency names: dollar, tenge, Swiss, francs …; see money
	Sign      // $ € £ ¥ …; see money
	Code      // ISO 4217 codes in capitals; see money
	Minor     // cent, pence, kopecks …; see money
	Percent   // %, percent, per cent, pct, points …; see money
	Approx    // about, around, nearly, up to …: the qualifiers of amounts; see money
	Rise      // rose, up, increase, gain …: upwards
	Fall      // fell, down, decrease, loss …: downwards
	Multiple  // doubled, tripled, twofold, halved …; see money
	Rate      // per, a, an, each: before the unit of a price; see money
	MoneyMisc // further words of the money room; see money

	// quotes.tsv

	Say       // verbs of speech: said, added, told, wrote …; see quotes
	Cue       // nouns and phrases that name a source: according, statement …; see quotes
	QuoteMisc // further words of the quotes room; see quotes

	// names.tsv: for entities and normalize's own lists, see internal/gazetteer

	Honorific // Mr, Mrs, Dr, Sir, Gen …: stands before a name
	Particle  // de, van, bin, al …: inside names
	Ending    // Inc, Corp, plc, GmbH …: ends the name of a company
	NameMisc  // further words of the entities room; see entities
)

// The values of the class Pronoun.
const (
	PronounMale    = 1 // he, him, his
	PronounFemale  = 2 // she, her, hers
	PronounPlural  = 3 // they, them, their, we, us, our
	PronounThing   = 4 // it, its
	PronounSpeaker = 5 // I, me, my, you, your
	PronounWho     = 6 // who, whom, whose, which
)
