package token

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// cut joins the tokens of a text with "|"; a Break is "¶".
func cut(text string) string {
	t := New(text)
	var parts []string
	for i, tok := range t.Tokens {
		if tok.Kind == Break {
			parts = append(parts, "¶")
		} else {
			parts = append(parts, t.String(i))
		}
	}
	return strings.Join(parts, "|")
}

func TestTokens(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"blanks", "  a  b\t c ", "a|b|c"},
		{"empty", "", ""},
		{"acronym", "the U.S. and the U.K.", "the|U.S.|and|the|U.K."},
		{"acronym without its last dot", "U.S officials", "U.S|officials"},
		{"initials", "N.A. Nazarov met B. Stone", "N.A.|Nazarov|met|B.|Stone"},
		{"initials without a blank", "N.Nazarov", "N.|Nazarov"},
		{"compound of an acronym", "U.S.-led", "U.S.|-|led"},
		{"month range", "Feb. 1-2", "Feb.|1|-|2"},
		{"scale joined to a number", "$1.8bn and 38mln", "$|1.8|bn|and|38|mln"},
		{"double name", "Kassym-Jomart", "Kassym|-|Jomart"},
		{"possessives", "Kazakhstan’s, Ann's, the U.S.'s, states’ rights",
			"Kazakhstan|’s|,|Ann|'s|,|the|U.S.|'s|,|states|’|rights"},
		{"inner apostrophes", "O'Brien didn’t go to Côte d'Ivoire", "O'Brien|didn’t|go|to|Côte|d'Ivoire"},
		{"clock", "at 5:30 p.m. EST", "at|5|:|30|p.m.|EST"},
		{"lower-case abbreviation", "all, incl. within", "all|,|incl.|within"},
		{"guillemets", "«We agree.»", "«|We|agree|.|»"},
		{"mixed marks", "«We agree,” he", "«|We|agree|,|”|he"},
		{"single quotes", "‘Never,’ he said: 'no'", "‘|Never|,|’|he|said|:|'|no|'"},
		{"doubled quotes", "``Never,'' he", "``|Never|,|''|he"},
		{"nested quotes at an end", "she said 'no'\"", "she|said|'|no|'|\""},
		{"dots and dashes", "well... no -- yes – maybe…", "well|...|no|--|yes|–|maybe|…"},
		{"letters and digits", "Q3, G20, C5+1, H1N1, A320neo", "Q3|,|G20|,|C5|+|1|,|H1N1|,|A320neo"},
		{"currency codes take no digits", "USD34.6 million, Rs500", "USD|34.6|million|,|Rs|500"},
		{"grouped", "1,100 and 12,34,567 and 1,234,567.89.", "1,100|and|12,34,567|and|1,234,567.89|."},
		{"European", "1.234,56 and 1,5", "1.234,56|and|1,5"},
		{"no group", "June 3,2020 and 10,2020", "June|3|,|2020|and|10|,|2020"},
		{"leading dot", "a .5 share", "a|.5|share"},
		{"fractions", "6½, 1/5", "6|½|,|1|/|5"},
		{"ordinals and decades", "2nd, 1980s, ’90s", "2|nd|,|1980|s|,|’|90|s"},
		{"days in figures", "2019-12-13, 12.10.2019, 3/4/2020", "2019|-|12|-|13|,|12.10.2019|,|3|/|4|/|2020"},
		{"percent", "5% and €9m", "5|%|and|€|9|m"},
		{"no-break spaces", "10\u00a0million\u202f€", "10|million|€"},
		{"soft hyphen", "in\u00adflation", "in\u00adflation"},
		{"zero-width joiners are gaps", "a\u200b b\ufeff", "a|b"},
		{"bullets", "• First\n• Second", "•|First|¶|•|Second"},
		{"CRLF", "One\r\n\r\nTwo", "One|¶|Two"},
		{"line separators", "One\u2028Two\u0085Three", "One|¶|Two|¶|Three"},
		{"invalid UTF-8", "a\xffb\xc3", "a|\xff|b|\xc3"},
		{"Cyrillic", "Президент Ахметов.", "Президент|Ахметов|."},
		{"emoji", "ok👍🏽", "ok|👍|🏽"},
		{"site", "bnn.example-news.com", "bnn|.|example|-|news|.|com"},
		{"handle", "@desk #news A&B", "@|desk|#|news|A|&|B"},
		{"No. 5", "No. 5 said No. The", "No.|5|said|No|.|The"},
		{"day abbreviations", "on Sat. 5 he sat. Then", "on|Sat.|5|he|sat|.|Then"},
	}
	for _, test := range tests {
		if got := cut(test.text); got != test.want {
			t.Errorf("%s: %q\n got %s\nwant %s", test.name, test.text, got, test.want)
		}
	}
}

func TestCase(t *testing.T) {
	tests := []struct {
		text string
		want Case
	}{
		{"exports", Lower}, {"Exports", Title}, {"EXPORTS", Upper}, {"U.S.", Upper}, {"US", Upper}, {"A", Title},
		{"McCain", Mixed}, {"iPhone", Mixed}, {"Q3", Upper}, {"Élan", Title}, {"ÉLAN", Upper}, {"élan", Lower},
		{"新闻", Lower}, {"12", NoCase}, {"B.", Title}, {"p.m.", Lower}, {"O'Brien", Mixed},
	}
	for _, test := range tests {
		if got := New(test.text).Tokens[0].Case; got != test.want {
			t.Errorf("%q: case %d, want %d", test.text, got, test.want)
		}
	}
}

func TestSentences(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"plain", "It rose. It fell! Why? Nobody knows.", []string{"It rose.", "It fell!", "Why?", "Nobody knows."}},
		{"acronym within", "The U.S. Senate met U.S. officials.", []string{"The U.S. Senate met U.S. officials."}},
		{"acronym at the end", "He left the U.S. The talks went on.", []string{"He left the U.S.", "The talks went on."}},
		{"abbreviations", "Gen. Roe, Mr. Poe of Acme Inc. Chief Jane Doe and St. Ives.",
			[]string{"Gen. Roe, Mr. Poe of Acme Inc. Chief Jane Doe and St. Ives."}},
		{"company at the end", "She runs Acme Corp. In May it grew.", []string{"She runs Acme Corp.", "In May it grew."}},
		{"month", "They met Feb. 1-2 in Oslo.", []string{"They met Feb. 1-2 in Oslo."}},
		{"hour at the end", "It began at 5 p.m. Police came at 6 p.m. Monday.",
			[]string{"It began at 5 p.m.", "Police came at 6 p.m. Monday."}},
		{"initials", "W. Byrne met J. K. Rowe.", []string{"W. Byrne met J. K. Rowe."}},
		{"quotation", "“We came. We saw.” He left.", []string{"“We came.", "We saw.”", "He left."}},
		{"question within a quotation", "“Why?” he asked. “Now!” she said.", []string{"“Why?” he asked.", "“Now!” she said."}},
		{"guillemets", "«We agree.» The minister left.", []string{"«We agree.»", "The minister left."}},
		{"doubled marks", "''We agree.'' ''We do,'' he said.", []string{"''We agree.''", "''We do,'' he said."}},
		{"marks cut off by blanks", "`` We agree . '' The minister left .", []string{"`` We agree . ''", "The minister left ."}},
		{"straight marks", "\"We agree.\" The minister left.", []string{"\"We agree.\"", "The minister left."}},
		{"abbreviation within", "all areas, incl. within the pact", []string{"all areas, incl. within the pact"}},
		{"dateline", "BERLIN. NEWSWIRE Exports rose. They fell.", []string{"BERLIN. NEWSWIRE Exports rose.", "They fell."}},
		{"list", "1. First point\n2. Second point", []string{"1. First point", "2. Second point"}},
		{"headline", "Exports rise\n\nExports rose. They fell.", []string{"Exports rise", "Exports rose.", "They fell."}},
		{"missing blank", "That was the end.The next day came. See news.com for more.",
			[]string{"That was the end.", "The next day came.", "See news.com for more."}},
		{"brackets", "It rose (by 5%.) It fell.", []string{"It rose (by 5%.)", "It fell."}},
		{"number begins", "It rose. 12 people came.", []string{"It rose.", "12 people came."}},
		{"decimal", "It rose 1.5 percent.", []string{"It rose 1.5 percent."}},
		{"dots", "Well... He left... and came.", []string{"Well...", "He left... and came."}},
		{"only marks", "?!.", []string{"?!."}},
	}
	for _, test := range tests {
		x := New(test.text)
		var got []string
		for _, s := range x.Sentences {
			got = append(got, x.Span(s.First, s.Last).In(test.text))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// TestWrapped: line breaks that wrap a paragraph are no Breaks, those between paragraphs are.
func TestWrapped(t *testing.T) {
	wrapped := strings.Join([]string{
		"GRAIN PRICES FALL",
		"",
		"The price of wheat fell for a third day on Tuesday after good",
		"rain in the south, traders at Northern Grain Exchange in Perth",
		"told a reporter. Barley and oats were little changed, they said,",
		"while maize gained a little. The market opens again on Thursday",
		"after the holiday.",
		"",
		"Farmers in the west were not so lucky. Frost has damaged crops",
		"there, said Ann Hale.",
	}, "\n")
	if got := len(New(wrapped).Paragraphs); got != 3 {
		t.Errorf("wrapped text: %d paragraphs, want 3", got)
	}
	long := strings.Repeat("Rain is expected in all parts of the country. ", 9)
	if got := len(New(long + "\n\n" + wrapped + "\n\n" + long).Paragraphs); got != 5 {
		t.Errorf("wrapped text between long lines: %d paragraphs, want 5", got)
	}
	if got := len(New(long + "\n" + wrapped).Paragraphs); got <= 4 {
		t.Errorf("long lines without blank ones between them: %d paragraphs, want more than 4", got)
	}
	lines := "Rain in the south\nBy Ann Hale\nFarmers were lucky. Prices fell.\nThe market opens on Thursday."
	if got := len(New(lines).Paragraphs); got != 4 {
		t.Errorf("short lines: %d paragraphs, want 4", got)
	}
	for _, text := range []string{"the price\nof wheat", "the price \nof wheat", "the price\n\u00a0 of wheat", "the price\u00a0\r\nof wheat"} {
		if got := cut(text); got != "the|price|of|wheat" {
			t.Errorf("%q, a line that goes on in lower case: %s", text, got)
		}
	}
}

func TestClasses(t *testing.T) {
	x := New("The minister, who told Gen. Roe, left.")
	for _, test := range []struct {
		token int
		class Class
	}{{0, Starter}, {0, Determiner}, {3, Pronoun}, {5, Abbrev}} {
		if !x.Tokens[test.token].Is(test.class) {
			t.Errorf("%q lacks class %b", x.String(test.token), test.class)
		}
	}
	if got := x.Value(3, Pronoun); got != PronounWho {
		t.Errorf("value of who: %d, want %d", got, PronounWho)
	}
	if Lookup("no such form") != 0 || Classes("no such form") != 0 {
		t.Error("a form that is not there has an ID")
	}
	if id := Lookup("gen"); id == 0 || id != x.Tokens[5].ID {
		t.Errorf("Gen. has ID %d, gen %d", x.Tokens[5].ID, id)
	}
	found := false
	Each(Possessive, func(form string, id ID, _ int) { found = found || form == "'s" && id == Lookup("'s") })
	if !found {
		t.Error("Each does not give 's")
	}
}

func TestRanges(t *testing.T) {
	x := New("One. Two three.\n\nFour.")
	if got := x.Sentence(3); got != 1 {
		t.Errorf("sentence of token 3: %d, want 1", got)
	}
	if got := x.Paragraph(x.Len() - 1); got != 1 {
		t.Errorf("paragraph of the last token: %d, want 1", got)
	}
	if got := x.Index(5); x.String(got) != "Two" {
		t.Errorf("token at byte 5: %q, want Two", x.String(got))
	}
	if got := x.Index(1000); got != x.Len() {
		t.Errorf("token beyond the end: %d, want %d", got, x.Len())
	}
	if !x.Glued(1) || x.Glued(2) || x.Glued(0) || x.Glued(99) {
		t.Error("only the dot is glued to the word before it")
	}
	if x.Byte(1) != '.' || x.Byte(0) != 0 || x.Byte(-1) != 0 {
		t.Error("Byte gives the single byte of a token, 0 for others")
	}
}

// TestBadVocabulary: a line that cannot be read is an error with file, line and value.
func TestBadVocabulary(t *testing.T) {
	for line, why := range map[string]string{
		"word":            "want a lower-case form",
		"Word\tmonth=1":   "want a lower-case form",
		"word\tnosuch":    `unknown class "nosuch"`,
		"word\tmonth=one": `"one" is no value`,
	} {
		_, err := parse(fstest.MapFS{"vocabulary/x.tsv": {Data: []byte("# a comment\n" + line + "\n")}})
		var bad *VocabularyError
		if !errors.As(err, &bad) || bad.Line != 2 || !strings.Contains(bad.Error(), why) {
			t.Errorf("%q: %v, want %q at line 2", line, err, why)
		}
	}
}

// TestSteadyState: scanning into a Text that is large enough allocates nothing.
func TestSteadyState(t *testing.T) {
	text := strings.Repeat("Gen. Roe’s U.S.-led force paid $1.8bn on Feb. 1-2, «Le Monde» said.\n", 50)
	x := New(text)
	if allocs := testing.AllocsPerRun(10, func() { x.Reset(text) }); allocs != 0 {
		t.Errorf("%v allocations, want 0", allocs)
	}
}

// TestGlued: a line end parts what stands on its two sides.
func TestGlued(t *testing.T) {
	x := New("It is late.\n\n590 firms, 35km")
	var glued []string
	for i := range x.Tokens {
		if x.Glued(i) {
			glued = append(glued, x.String(i))
		}
	}
	if got := strings.Join(glued, " "); got != ". , km" {
		t.Errorf("glued: %s, want . , km", got)
	}
}
