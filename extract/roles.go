package extract

import (
	"slices"
	"strings"
	"sync"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/gazetteer"
	"github.com/lede-go/lede/internal/token"
)

// heads are the last words of offices, which can stand for a person alone: minister, governor, coach. The table
// is internal/gazetteer/titles.tsv.
var heads = sync.OnceValue(func() map[uint32]bool {
	all := map[uint32]bool{}
	for _, title := range gazetteer.Titles() {
		switch title.Kind {
		case "office", "military", "police", "noble", "religious", "sport":
			all[headOf(strings.Fields(title.Title))] = true
		}
	}
	return all
})

// headOf is the hash of the word that a title is about: "minister" in "minister of foreign affairs".
func headOf(words []string) uint32 {
	for i, word := range words {
		if i > 0 && (word == "of" || word == "for" || word == "to") {
			return token.HashOf(words[i-1])
		}
	}
	if len(words) == 0 {
		return 0
	}
	return token.HashOf(words[len(words)-1])
}

// holder is a person of the article with a title.
type holder struct {
	entity int
	head   uint32
	nation string // the country that the title names, "" if it names none
}

// addTitles collects the titles of persons: those beside their names, and those that stand for them alone.
func (f *facts) addTitles() {
	f.titles = make([][]lede.Span, len(f.clusters))
	for i, n := range f.names {
		if e := f.entityOf[i]; !n.Title.IsZero() && f.clusters[e].Type == lede.Person {
			f.titles[e] = append(f.titles[e], n.Title)
		}
	}
	f.addLoneTitles(f.holders())
	for _, spans := range f.titles {
		slices.SortFunc(spans, func(a, b lede.Span) int { return a.Start - b.Start })
	}
}

// holders lists who holds which office by the titles beside the names.
func (f *facts) holders() []holder {
	var all []holder
	for e, spans := range f.titles {
		for _, s := range spans {
			h := holder{e, headOf(strings.Fields(strings.ToLower(s.In(f.text.Source)))), f.nationIn(s)}
			if !slices.Contains(all, h) {
				all = append(all, h)
			}
		}
	}
	return all
}

// nationIn is the country of the first name of a country or people within a span, "" if there is none.
func (f *facts) nationIn(s lede.Span) string {
	i, _ := slices.BinarySearchFunc(f.names, s.Start, func(n entities.Mention, at int) int { return n.Start - at })
	for ; i < len(f.names) && f.names[i].Start < s.End; i++ {
		if country := f.clusters[f.entityOf[i]].Country; country != "" {
			return country
		}
	}
	return ""
}

// addLoneTitles adds the titles that stand for a person: "the Kazakh minister", where the article has one
// minister of whom that can be said.
func (f *facts) addLoneTitles(holders []holder) {
	if len(holders) == 0 {
		return
	}
	name := 0
	for i, tok := range f.text.Tokens {
		if !heads()[tok.Hash] || tok.Kind != token.Word {
			continue
		}
		for name < len(f.names) && f.names[name].End <= tok.Start {
			name++
		}
		s := f.loneTitle(i, name)
		if s.IsZero() {
			continue
		}
		if e := holderOf(holders, tok.Hash, f.nationIn(s)); e != None {
			f.titles[e] = append(f.titles[e], s)
		}
	}
}

// loneTitle is the title that ends with token i, if it stands alone and after "the"; names[next] is the first name that ends
// after the token begins.
func (f *facts) loneTitle(i, next int) lede.Span {
	const longest = 6 // tokens before the head
	end := f.text.Tokens[i].End
	if next < len(f.names) {
		if n := f.names[next]; n.Start <= end+1 && (n.Start < end || f.clusters[f.entityOf[next]].Type == lede.Person) ||
			n.Title.End >= end && n.Title.Start < end {
			return lede.Span{}
		}
	}
	first := i
	for first > 0 && first > i-longest && f.partOfTitle(first-1) {
		first--
	}
	if before := f.text.At(first - 1); before.Hash != hashThe && !before.Is(token.Possessive) {
		return lede.Span{}
	}
	return f.text.Span(first, i+1)
}

// partOfTitle reports whether the token i can stand before the head of a title: "the [Kazakh Foreign] Minister".
func (f *facts) partOfTitle(i int) bool {
	tok := f.text.At(i)
	return tok.Kind == token.Word && tok.Capital() && !tok.Is(token.Function) || titleWords()[tok.Hash]
}

// titleWords are the words of titles that stand before their head in lower case: "foreign", "prime", "deputy".
var titleWords = sync.OnceValue(func() map[uint32]bool {
	all := map[uint32]bool{}
	for _, title := range gazetteer.Titles() {
		words := strings.Fields(title.Title)
		for k, word := range words {
			if k+1 < len(words) && token.Classes(word)&token.Function == 0 {
				all[token.HashOf(word)] = true
			}
		}
	}
	return all
})

// holderOf is the one person who holds an office with this head in this nation, None if there are none or several.
func holderOf(holders []holder, head uint32, nation string) int {
	found := None
	for _, h := range holders {
		if h.head != head || h.nation != "" && nation != "" && h.nation != nation {
			continue
		}
		if found != None && found != h.entity {
			return None
		}
		found = h.entity
	}
	return found
}
