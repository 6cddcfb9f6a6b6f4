// Package dates finds and resolves time expressions in English news: dates, clock times,
// durations and repeated times, as TIMEX3 describes them.
//
//	day := time.Date(2014, 5, 12, 0, 0, 0, 0, time.UTC)
//	for _, d := range dates.Find("They met on May 8 this year.", day) {
//		fmt.Println(d.Text, d.Value, d.From, d.To) // May 8 this year 2014-05-08 2014-05-08 2014-05-09
//	}
//
// # What comes out
//
// A [Mention] has the bytes it covers, a [Value] with its TIMEX3 type, value, modifier and grain, and, where the
// value fixes one, the half-open interval From and To. The expression holds no preposition; "since" before it
// shows in Open. Values are written as TIMEX3 has them: "2014-05-08", "1998-W07", "1998-W07-WE", "1989-Q3",
// "2020-H1", "1998-SP", "198" for the 1980s, "19" for the 20th century, "FY2025", "P2Y6M", "PT24H", "PXD" for
// "days", "1998-02-12T19:15", "1998-02-12TEV", "XXXX-WXX-4" for Thursdays, "PAST_REF", "PRESENT_REF", "FUTURE_REF".
//
// A range is one mention ("Feb. 1-2", "January-October 2019") with its ends as Parts; "from X to Y" and "between X
// and Y" are two mentions. "The first nine months of 1997" is a range too, with the length and the year as its parts.
//
// # How it is resolved
//
// Relative expressions count from the day of publication. A weekday is the day itself or the last one before, in
// the future tense the next one; a month or a day without a year lies in the direction of the tense, else is the nearest.
// "Earlier", "later", "the following", "that" count from the date last spoken of; in a report on a quarter, "a year
// earlier" is the quarter of the year before. "An hour later" stays a length, PT1H.
// Without a day of publication nothing is guessed: what is unknown stays X.
//
// # Guarantees and limits
//
// The result depends on the arguments alone: no clock, no locale. Any bytes are a valid text, work is linear in it,
// mentions are in text order and do not overlap. Intervals exist for the years 1 to 9999. Seasons are those of the
// northern half of the world; a winter is named by the year of its December. Islamic holidays follow the tabular
// calendar and may be a day off. Fiscal years have an interval only if [Finder.FiscalYearStart] is set.
//
// A rule is a name, the classes of words at which it is tried, and a function (rules.go); the words stand in
// internal/token/vocabulary/dates.tsv, the named days in holidays.tsv, and phrases for every rule in testdata.
package dates
