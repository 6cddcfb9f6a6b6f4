package main

import "strings"

// shapes are texts that a careless reader takes more than linear time for. Each is a unit, repeated up to a size;
// a "*" in it is another name each time.
var shapes = []struct{ name, unit string }{
	{"one letter", "a"},
	{"one capital", "A"},
	{"capital letters", "A "},
	{"initials", "A.B."},
	{"one digit", "7"},
	{"digits", "1 "},
	{"digits and commas", "1,"},
	{"digits and dots", "1."},
	{"slashes", "1/"},
	{"clock", "1:30:"},
	{"straight quotes", "\""},
	{"quotes before words", " \"a"},
	{"apostrophes", "'"},
	{"single quotes", " 'a"},
	{"opened quotes", "“a "},
	{"closed quotes", "a” "},
	{"guillemets", "«"},
	{"mixed quotes", "«a” „b\" "},
	{"quoted paragraphs", "“No\n\n"},
	{"round brackets", "("},
	{"all brackets", "([{"},
	{"brackets with words", "(a "},
	{"closed brackets", ") "},
	{"months", "May "},
	{"months and hyphens", "May-"},
	{"weekdays", "Monday, "},
	{"today", "today "},
	{"dollars", "$"},
	{"amounts", "$5 "},
	{"lists of amounts", "5, 6 and "},
	{"nested ranges", "from 5 to "},
	{"ranges of amounts", "from $5 to $6 million in 2020 "},
	{"hyphens", "5-"},
	{"dashes", "– "},
	{"slashed amounts", "$1.8 billion/"},
	{"percent", "5 percent "},
	{"scales", "million "},
	{"number words", "twenty "},
	{"said", "said "},
	{"said by he", "he said "},
	{"quoted by many", "“No,” said Ann. "},
	{"who", "who said that "},
	{"names", "Ann Lee, "},
	{"capitalised words", "Bank "},
	{"one long name", "Bank of "},
	{"acronyms", "Bank (ABC) "},
	{"titles", "President "},
	{"titled names", "President Lee and "},
	{"places", "Paris, "},
	{"datelines", "PARIS (AP) – "},
	{"of", "of the "},
	{"a year earlier", "a year earlier "},
	{"after", "two days after "},
	{"compared", "compared with 5% in May "},
	{"combining marks", "\u0301"},
	{"letters with marks", "e\u0301"},
	{"right to left", "\u202e"},
	{"right to left words", "\u200fا "},
	{"emoji", "👍🏽\u200d"},
	{"zero width", "a\u200b"},
	{"soft hyphens", "a\u00ad"},
	{"control bytes", "\x00\x01"},
	{"invalid bytes", "\xff\xc3"},
	{"alternating scripts", "aжא中"},
	{"Chinese", "中"},
	{"fractions", "½"},
	{"line ends", "\n"},
	{"carriage returns", "\r"},
	{"blanks", " "},
	{"no-break spaces", "\u00a0"},
	{"short lines", "By Ann\n"},
	{"lines of one letter", "a\n"},
	{"paragraphs", "a.\n\n"},
	{"captions", "Photo: Ann\n"},
	{"read more", "Read more "},
	{"breadcrumbs", "Home > "},
	{"addresses", "a@b.c/"},
	{"hashes", "#a "},
	{"ellipses", "... "},
	{"colons", "a: "},
	{"sentences", "Sales rose. "},
	{"new persons", "Ann * met. "},
	{"new surnames", "* said. "},
	{"new long names", "Bob * * * "},
	{"new firms", "* Corp. and "},
	{"new acronyms", "* Trade Group (*TG), "},
	{"new places", "in *, "},
	{"new titled names", "President * and "},
	{"new speakers", "“No,” said Ann *. “Yes,” he said. "},
	{"new datelines", "* (AP) – Sales rose. "},
	{"new words in capitals", "*TV, "},
	{"captions with amounts", "Photo: Ann *, $5\n\nSales rose 5%.\n\n"},
	{"captions with quotes", "Photo: Ann\n\n“No,” he said.\n\n"},
	{"figures", "Sales rose 5% to $5 million in 2020. "},
	{"verbs and amounts", "rose $5 "},
	{"persons called like months", "Ms. May * said in May. "},
	{"ministers", "President * met Prime Minister *. The president and the prime minister left. "},
	{"quotes within quotes", "“a ‘b “c "},
	{"long quotations", "“* met Ann. "},
	{"capitals within quotes", "\"No Bank of * "},
	{"dates and ranges", "from May 5 to June 6, 2020, "},
	{"persons with many marks", "É\u0301lise\u0301 Co\u0302te\u0301 * said. "},
}

// text is the unit of a shape, repeated to a size in bytes.
func text(unit string, size int) string {
	var b strings.Builder
	b.Grow(size + len(unit))
	for i := 0; b.Len() < size; i++ {
		if strings.Contains(unit, "*") {
			b.WriteString(strings.ReplaceAll(unit, "*", name(i)))
		} else {
			b.WriteString(unit)
		}
	}
	return b.String()[:size]
}

// name is another capitalised word for each number: "Ba", "Fi" …
func name(i int) string {
	const consonants, vowels = "bdfghklmnprstvz", "aeiou"
	var word []byte
	for more := true; more; more = i > 0 {
		word = append(word, consonants[i%len(consonants)], vowels[i/len(consonants)%len(vowels)])
		i /= len(consonants) * len(vowels)
	}
	word[0] -= 'a' - 'A'
	return string(word)
}
