// Package money finds amounts of money, percentages and counts in English news text and
// gives them exact values.
//
//	for _, m := range money.Find("Exports rose 5% to about $1.8 billion.") {
//		fmt.Println(m.Text, m.Kind, m.Amount, m.Qualifier, m.Direction)
//	}
//	// 5% percent 5  up
//	// $1.8 billion money USD 1800000000 approx
//
// What is read:
//
//   - Money: signs, ISO 4217 codes and the names of currencies before or after the number ("US$5m",
//     "CHF2m", "48.6 billion yuan", "Rs 20 crore", "500,000 Swiss francs"), minor units ("45 pence"),
//     words ("half a million euros"), ranges ("$3-4 billion", "between €5m and €7m") as one mention,
//     changes ("rose to $4 from $3") as two, units taken from the amount before ("from 5 billion yen
//     to 6 billion"), amounts said again in another currency, the unit of prices, vague amounts
//     ("billions of dollars"). Letters glued to digits are a currency where the number is plainly an amount:
//     "P50 billion" and "N1,500", but not "P45".
//   - Losses: "-$3m", "minus 0.7 percent", "$(1.2) million" and brackets in the place of a number, "EBITDA was
//     ($5.2m)", are negative. Brackets after an amount hold another one: "€9m ($10m)", "rose to £5m (£4m)".
//   - Percentages: "37.2%", "6 1/4 per cent", percentage points, basis points, ranges, fractions ("fell
//     by a third") and multiples ("doubled"), with the direction of the change and its base.
//   - Counts: other numbers with the words that they count ("about 590 companies"). Ages, scores,
//     ordinals, years, lengths of time and "the two countries" are none, nor are "dozens" and "hundreds of people",
//     which have no number.
//
// Guarantees: text[m.Start:m.End] is the mention; mentions come in text order and do not overlap; values
// are decimals, never floats; the result depends on the arguments alone; time is linear in the text,
// whatever its bytes.
//
// Limits: what a bare "$" or "pound" means is a setting ([Finder]), USD and GBP by default; a bare "$" after "A$" is
// Australian, too, where the text names Australia and nothing speaks for the United States. "Pesos" and
// other units of several countries take the currency of a country that the text names, else they have
// none. Counts are found without grammar, by the plural noun after the number. Crypto units are found on
// request only.
//
// Currencies are a table, currencies.tsv: a new one is one line there, and its words in the tokenizer's
// vocabulary (a test says which).
package money
