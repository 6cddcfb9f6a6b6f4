// Package number reads exact numbers from the tokens of a text: digits, words, scales
// and fractions, for money, dates and counts alike.
//
//	t := token.New("two and a half billion")
//	n, ok := number.At(t, 0)
//	fmt.Println(n.Value.Text('f'), ok) // 2500000000 true
//
// What is read:
//
//   - Digits with the separators of any house style: "1,100", "31.23", "1.234,56", "1,5",
//     "1 000 000" (blanks or no-break spaces), "12,34,567".
//   - Scales after them, joined or not: "1.8 billion", "38mln", "4,500 crore", "$2.4-billion".
//     Single letters ("5m", "3k", "2tn") are scales for [AtAmount] only.
//   - Words: "twenty-one", "a hundred and five", "twelve hundred", "two dozen".
//   - Parts: "half a million", "two-thirds", "1/4", "6 1/4", "6½", "two and a half billion".
//   - Ordinals, "first", "21st", "twenty-first", and vague numbers, "several", "dozens",
//     "a few thousand", "hundreds of millions", which have no value.
//
// Values are decimals (github.com/cockroachdb/apd), never floats, without trailing zeros;
// only thirds and their like are rounded, to 30 digits. A number never reaches over a line
// break, reading one looks at a bounded number of tokens, and nothing panics.
//
// Signs, ranges ("3-4 billion") and units belong to the caller. So does the context: "12"
// in "COVID-12" is a number here, and so is "one" in "no one".
package number
