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
var heads = sync.OnceValue(func() *token.Table[bool] {
	all := new(token.Table[bool])
	for _, title := range gazetteer.Titles() {
		switch title.Kind {
		case "office", "military", "police", "noble", "religious", "sport":
			all.Put(headOf(strings.Fields(title.Title)), true)
		}
	}
	all.Put(token.HashOf("fm"), true)
	return all
})

// office is what a title is about, whatever stands around it: "minister" in "Minister of Foreign Affairs of Norway".
type office struct{ head, rank uint32 } // the hashes of "minister", and of "prime" or "deputy" before it, 0 for others

// officeOf is the office of a title in lower case.
func officeOf(title string) office {
	for _, same := range [...][2]string{{"head of state", "president"}, {"head of government", "prime minister"}, {"head of the ministry", "minister"}} {
		if strings.HasPrefix(title, same[0]) {
			title = same[1]
		}
	}
	words := strings.Fields(title)
	if len(words) == 0 {
		return office{}
	}
	if full := fullTitles()[words[len(words)-1]]; full != "" {
		words = strings.Fields(full)
	}
	i := headIn(words)
	o := office{head: token.HashOf(words[i])}
	if i > 0 && isRank(words[i-1]) {
		o.rank = token.HashOf(words[i-1])
	}
	return o
}

// headIn is the index of the word that a title is about: "minister" in "minister of foreign affairs".
func headIn(words []string) int {
	for i, word := range words {
		if i > 0 && (word == "of" || word == "for" || word == "to") {
			return i - 1
		}
	}
	return len(words) - 1
}

// headOf is the hash of the word that a title is about.
func headOf(words []string) uint32 {
	if len(words) == 0 {
		return 0
	}
	return token.HashOf(words[headIn(words)])
}

// isRank reports whether a word before the head makes another office of it: a prime minister is not "the minister".
func isRank(word string) bool {
	switch word {
	case "prime", "vice", "deputy", "chief", "executive", "financial", "operating", "assistant", "under":
		return true
	}
	return false
}

// fullTitles are the words for which abbreviated titles stand: "prime minister" for "pm".
var fullTitles = sync.OnceValue(func() map[string]string {
	all := map[string]string{"fm": "foreign minister"}
	for _, title := range gazetteer.Titles() {
		if title.Full != "" && title.Kind == "office" {
			all[title.Title] = title.Full
		}
	}
	return all
})

// post is an office in a country.
type post struct {
	office
	nation string // the country that the title names, "" if it names none
}

// holder is a person of the article with a title.
type holder struct {
	entity int
	post
}

// addTitles collects the titles of persons: those beside their names, and those that stand for them alone.
func (f *facts) addTitles() {
	f.titles = make([][]lede.Span, len(f.clusters))
	for i, n := range f.names {
		f.text.Tick(i)
		if e := f.entityOf[i]; !n.Title.IsZero() && f.clusters[e].Type == lede.Person {
			f.titles[e] = append(f.titles[e], n.Title)
		}
	}
	f.addLoneTitles(f.holders())
	for e, spans := range f.titles {
		f.text.Tick(e)
		slices.SortFunc(spans, func(a, b lede.Span) int { return a.Start - b.Start })
	}
}

// holders lists who holds each office by the titles beside the names.
func (f *facts) holders() map[office][]holder {
	all := map[office][]holder{}
	seen := map[holder]bool{}
	for e, spans := range f.titles {
		f.text.Tick(e)
		for i, s := range spans {
			f.text.Tick(i)
			if h := (holder{e, f.post(s)}); !seen[h] {
				seen[h] = true
				all[h.office] = append(all[h.office], h)
			}
		}
	}
	return all
}

// post is the post that a title names.
func (f *facts) post(title lede.Span) post {
	return post{officeOf(strings.ToLower(title.In(f.text.Source))), f.nationIn(title)}
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
func (f *facts) addLoneTitles(holders map[office][]holder) {
	if len(holders) == 0 {
		return
	}
	name, known, heads := 0, map[post]int{}, heads()
	for i, tok := range f.text.Tokens {
		f.text.Tick(i)
		if tok.Kind != token.Word || !heads.Get(tok.Hash) {
			continue
		}
		for name < len(f.names) && f.names[name].End <= tok.Start {
			name++
		}
		s := f.loneTitle(i, name)
		if s.IsZero() {
			continue
		}
		p := f.post(s)
		e, found := known[p]
		if !found {
			e = f.holderOf(p, holders[p.office])
			known[p] = e
		}
		if e != None {
			f.titles[e] = append(f.titles[e], s)
		}
	}
}

// loneTitle is the title with its head at token i, if it stands alone and after "the", or begins with a nation; names[next] is the
// first name that ends after the token begins.
func (f *facts) loneTitle(i, next int) lede.Span {
	const longest = 6 // tokens before the head
	first := i
	for first > 0 && first > i-longest && f.partOfTitle(first-1) {
		first--
	}
	span := f.text.Span(first, f.titleEnd(i))
	if f.hasHolder(span, next) {
		return lede.Span{}
	}
	if before := f.text.At(first - 1); before.Hash == hashThe || before.Is(token.Possessive) {
		return span
	}
	if first < i && f.text.At(i).Capital() && f.nationIn(f.text.Span(first, i)) != "" {
		return span
	}
	return lede.Span{}
}

// hasHolder reports whether a title belongs to a name, beside it or behind the names in the title itself ("Minister for
// [Europe] [Jane Roe]"), or is part of a longer name; names[next] is the first name that ends after its head begins.
func (f *facts) hasHolder(title lede.Span, next int) bool {
	const farthest = 5 // names within one title
	for k := max(next-1, 0); k < len(f.names) && k <= next+farthest; k++ {
		n := f.names[k]
		beside := n.Start <= title.End+1
		person := f.clusters[f.entityOf[k]].Type == lede.Person
		switch {
		case n.Title.Overlaps(title), beside && person && n.End > title.Start:
			return true
		case n.Start < title.End && n.End > title.End:
			return true
		}
	}
	return false
}

// titleEnd is the end of the title with its head at token i: "Secretary [of State]", "head [of state]".
func (f *facts) titleEnd(i int) int {
	const longest = 14 // tokens
	end := i + 1
	if f.text.At(end).Hash != hashOf {
		return end
	}
	for k := end; k < i+longest; k++ {
		switch tok := f.text.At(k); {
		case tok.Capital() && f.text.At(i).Capital() && !tok.Is(token.Function), k == i+2 && (tok.Hash == hashState || tok.Hash == hashGovernment):
			end = k + 1
		case tok.Hash != hashOf && tok.Hash != hashThe && tok.Hash != hashAnd && tok.Hash != hashFor:
			return end
		}
	}
	return end
}

var (
	hashState      = token.HashOf("state")
	hashGovernment = token.HashOf("government")
)

// partOfTitle reports whether the token i can stand before the head of a title: "the [Kazakh Foreign] Minister".
func (f *facts) partOfTitle(i int) bool {
	tok := f.text.At(i)
	return tok.Kind == token.Word && tok.Capital() && !tok.Is(token.Function) || titleWords().Get(tok.Hash)
}

// titleWords are the words of titles that stand before their head in lower case: "foreign", "prime", "deputy".
var titleWords = sync.OnceValue(func() *token.Table[bool] {
	all := new(token.Table[bool])
	for _, title := range gazetteer.Titles() {
		words := strings.Fields(title.Title)
		for k, word := range words {
			if k+1 < len(words) && token.Classes(word)&token.Function == 0 {
				all.Put(token.HashOf(word), true)
			}
		}
	}
	return all
})

// holderOf is the person who holds a post, among the holders of such an office; of several the one whom the article names more than
// twice as often as any other, else None.
func (f *facts) holderOf(p post, holders []holder) int {
	found, most, second := None, 0, 0
	for _, h := range holders {
		if h.nation != "" && p.nation != "" && h.nation != p.nation || h.entity == found {
			continue
		}
		switch times := len(f.clusters[h.entity].Mentions); {
		case times > most:
			found, most, second = h.entity, times, most
		default:
			second = max(second, times)
		}
	}
	if most <= 2*second {
		return None
	}
	return found
}
