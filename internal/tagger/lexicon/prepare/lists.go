package main

import (
	"strings"

	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// builder adds the names of the gazetteer to a lexicon.
type builder struct {
	writer lexicon.Writer
	words  []uint32 // hashes of the words of a name
	text   token.Text
}

// build makes the file from all tables of the gazetteer.
func build() []byte {
	var b builder
	b.places()
	b.persons()
	b.things()
	b.calendar()
	return b.writer.Bytes()
}

// add adds names that are all of one kind.
func (b *builder) add(kind lexicon.Bits, names ...string) {
	for _, name := range names {
		b.name(kind, name)
	}
}

// name adds one name. Names in capitals are found only in capitals: "US" is no "us".
func (b *builder) name(kind lexicon.Bits, name string) {
	b.text.Reset(name)
	b.words = b.words[:0]
	for i := range b.text.Tokens {
		b.words = append(b.words, b.text.Tokens[i].Hash)
	}
	b.writer.Add(kind, b.words, b.text.At(0).Case == token.Upper)
}

func (b *builder) places() {
	for _, c := range gazetteer.Countries() {
		b.add(lexicon.Country, c.Name, c.Official)
		b.add(lexicon.Country, c.Aliases...)
		b.add(lexicon.People, c.Adjectives...)
		b.add(lexicon.People, c.Peoples...)
	}
	for _, r := range gazetteer.Regions() {
		b.add(lexicon.Region, r.Name)
		b.add(lexicon.Region, r.Aliases...)
		b.add(lexicon.People, r.Adjectives...)
		b.add(lexicon.People, r.Peoples...)
	}
	for _, p := range gazetteer.Peoples() {
		b.add(lexicon.People, p.Name)
		b.add(lexicon.People, p.Forms...)
	}
	for _, s := range gazetteer.States() {
		b.add(lexicon.State, s.Name)
		b.add(lexicon.State, s.Abbreviations...)
		b.add(lexicon.State, s.Aliases...)
		b.add(lexicon.People, s.Adjectives...)
	}
	for _, c := range gazetteer.Cities() {
		kind := lexicon.City
		if c.Rank < 3 {
			kind |= lexicon.CityLarge
		}
		b.add(kind, c.Name)
		b.add(kind, c.Aliases...)
	}
}

func (b *builder) persons() {
	for _, g := range gazetteer.GivenNames() {
		b.add(lexicon.Given|common(g.Common), g.Name)
	}
	for _, s := range gazetteer.Surnames() {
		b.add(lexicon.Surname|common(s.Common), s.Name)
	}
	for _, n := range gazetteer.Nicknames() {
		b.add(lexicon.Given, n.Shorts...)
	}
	for _, t := range gazetteer.Titles() {
		b.add(titleBits(&t), strings.TrimPrefix(t.Title, "u.s. ")) // the country is a name of its own
	}
}

// offices are the kinds of titles that stand for an office, a rank or an honour.
var offices = map[string]bool{
	"honorific": true, "office": true, "military": true, "police": true, "noble": true, "religious": true, "academic": true,
}

func titleBits(t *gazetteer.Title) lexicon.Bits {
	switch {
	case t.Kind == "modifier":
		return lexicon.Modifier
	case offices[t.Kind], t.Kind == "sport" && strings.HasSuffix(t.Title, "coach"): // a coach is in charge, a striker is not
		return lexicon.Title
	}
	return lexicon.Profession
}

func common(is bool) lexicon.Bits {
	if is {
		return lexicon.Common
	}
	return 0
}

// wordBits are the bits of the head words, by the type of their names.
var wordBits = map[string]lexicon.Bits{
	"ORG": lexicon.OrgWord, "FAC": lexicon.FacWord, "LOC": lexicon.LocWord, "EVENT": lexicon.EventWord, "LAW": lexicon.LawWord,
}

func (b *builder) things() {
	for _, o := range gazetteer.Organisations() {
		kind := lexicon.Org
		if o.Kind == "company" || o.Kind == "bank" || o.Kind == "airline" {
			kind |= lexicon.Firm
		}
		b.add(kind, o.Name)
		b.add(kind, o.Acronyms...)
		b.add(kind, o.Aliases...)
	}
	for _, e := range gazetteer.CompanyEndings() {
		b.add(lexicon.Ending, e.Ending)
	}
	for _, w := range gazetteer.HeadWords() {
		b.add(wordBits[w.Type], w.Word)
	}
	for _, f := range gazetteer.Facilities() {
		b.add(lexicon.Facility, f.Name)
		b.add(lexicon.Facility, f.Aliases...)
	}
	for _, e := range gazetteer.Events() {
		b.add(lexicon.Event, e.Name)
		b.add(lexicon.Event, e.Aliases...)
	}
	for _, l := range gazetteer.Laws() {
		b.add(lexicon.Law, l.Name)
		b.add(lexicon.Law, l.Aliases...)
	}
	for _, w := range gazetteer.Works() {
		kind := lexicon.Work
		if w.Type == "PRODUCT" {
			kind = lexicon.Product
		}
		b.add(kind, w.Name)
		b.add(kind, w.Aliases...)
	}
}

func (b *builder) calendar() {
	b.add(lexicon.Calendar, "January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.",
		"Nov.", "Dec.", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
