// Package token cuts a text into tokens, sentences and paragraphs. It is the
// only tokenizer of the house: the facade scans an article once and every room
// reads the same [Text].
//
//	t := token.New("Exports rose 5% to $1.8bn.")
//	for i, tok := range t.Tokens {
//		fmt.Println(tok.Start, tok.End, tok.Kind, t.String(i))
//	}
//
// Nothing is rewritten: a token is a span of bytes, tokens never overlap, and the
// tokens joined with the gaps between them (blanks, invisible marks) give back the
// input, whatever its bytes. Scanning is one pass, linear in the text, without an
// allocation a token; a [Text] can be used again by [Text.Reset].
//
// How news is cut:
//
//   - A word is letters, with inner apostrophes ("O'Brien", "didn't") and with the
//     digits that follow letters ("Q3", "C5", "G20"). A possessive 's is a token of
//     its own. Hyphens are tokens too: "Kassym-Jomart" is three tokens without gaps.
//   - The dots of acronyms, initials and known abbreviations belong to the word:
//     "U.S.", "N.A.", "Feb.", "Inc.", "p.m.", "incl.".
//   - A number is digits with their separators ("1,100", "31.23", "1.5", "12.10.2019");
//     letters after it are a word of their own ("1.8" "bn", "38" "mln", "1980" "s").
//   - Symbols ("$", "%", "+") stand alone; marks are punctuation, where runs of dots
//     and of hyphens, and the doubled “ and ”, are one mark.
//   - A line break that ends a line is a token of kind [Break]; one that only wraps a
//     long line is a gap (see [Text.Reset]).
//
// A token carries the hash of its lower-case form and, if the form is in the
// vocabulary, its word classes (vocabulary/*.tsv) as bits, so that the rooms never
// look at the bytes again to know that "Feb." is a month.
package token
