package extract

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

const longestTopic = 14 // tokens

// governor is the verb that governs the number at the token at: the nearest one before it in its part; s.First-1 if there
// is none. What only looks like a noun is one where nothing else is.
func (s *sentence) governor(at int) int {
	part, perhaps := s.partOf(min(at, s.Last-1)), s.First-1
	before, _ := slices.BinarySearch(s.verbs, at)
	for _, i := range slices.Backward(s.verbs[:before]) {
		switch {
		case s.partOf(i) != part:
		case s.has(i, senseVerb) && !s.isNoun(i), s.isParticipleOf(i):
			return i
		case s.has(i, senseVerb) && perhaps < s.First && i > s.First && s.text.At(i-1).Kind == token.Word && !s.text.At(i-1).Is(token.Determiner|token.Preposition):
			perhaps = i
		}
	}
	return perhaps
}

// maybeVerb reports whether a word may be a verb: it is one by the table, or by its form.
func (s *sentence) maybeVerb(i int, tells sense) bool {
	return tells&senseVerb != 0 || s.text.Tokens[i].Case == token.Lower && strings.HasSuffix(s.text.String(i), "ed")
}

// isParticipleOf reports whether a word that is not in the table is a verb by its form and what stands before it: "was
// [restored]", "who [joined]", "[fetched] $3m".
func (s *sentence) isParticipleOf(i int) bool {
	return s.text.At(i).Case == token.Lower && strings.HasSuffix(s.text.String(i), "ed") &&
		(s.has(i-1, senseAux) || s.text.Value(i-1, token.Pronoun) == token.PronounWho || s.isOfNumber(i+1) || s.text.At(i+1).Is(token.Approx))
}

// isNoun reports whether a word that may be a verb is a noun here: "the rise", "ticket prices are", "shares of". Past
// forms and "is" are none, unless an article stands before them.
func (s *sentence) isNoun(i int) bool {
	before, after := s.text.At(i-1), s.text.At(i+1)
	begins := i == s.First || i == s.parts[s.partOf(i)].First ||
		before.Hash == hashAnd && (after.Is(token.Preposition) || s.has(i+1, senseAux|sensePast))
	switch {
	case s.has(i, senseAux):
		return false
	case before.Is(token.Determiner | token.Possessive):
		return true
	case s.has(i, sensePast):
		return false
	case strings.HasSuffix(s.text.String(i), "ing"):
		return begins && (after.Is(token.Preposition) || s.has(i+1, senseAux))
	case begins || s.has(i, senseNoun) && before.Kind == token.Word && !before.Is(token.Pronoun) || before.Is(token.Preposition) && before.Hash != hashTo:
		return true
	case s.has(i+1, senseAux|sensePast) && after.Hash != hashTo:
		return true
	}
	return after.Is(token.Preposition) && before.Kind == token.Word && !before.Is(token.Pronoun|token.Function) &&
		!s.isParticle(i+1) && s.sense(i)&senseNow == 0
}

// subject is the phrase of which the verb that governs the number tells: its object where the number is tied to that by a
// preposition, else what stands before it. A verb that foresees tells of what was spoken of before.
func (s *sentence) subject(n number) token.Range {
	at, verb := n.First, s.governor(n.First)
	if n.Form == money.Multiple && s.has(n.First, senseVerb) {
		verb = n.First
	} else if verb >= s.First && s.has(verb, senseSays) {
		return token.Range{}
	}
	const farthest = 4 // verbs
	for range farthest {
		if verb < s.First {
			return s.verbless(at)
		}
		if r := s.object(verb, at); r.Last > r.First {
			return r
		}
		r, next := s.before(verb)
		if r.Last > r.First || next < s.First {
			return r
		}
		verb, at = next, next
	}
	return token.Range{}
}

// verbless is the phrase before a number in a part without a verb of its own: ", and [the Greens] 9 percent".
func (s *sentence) verbless(at int) token.Range {
	p := s.parts[s.partOf(at)]
	if p.tie != nextBond {
		return token.Range{}
	}
	r := s.trim(s.afterIntroduction(token.Range{First: p.First, Last: at}))
	if r.Last > r.First+1 && strings.HasSuffix(s.text.String(r.Last-1), "ing") { // "with insurers bearing 60%"
		r.Last--
	}
	return r
}

// before is the phrase before the verb; where there is none, next is the verb before with which it shares one.
func (s *sentence) before(verb int) (r token.Range, next int) {
	part := s.partOf(verb)
	last := verb
	for last > s.First && s.partOf(last-1) == part && s.beforeVerb(last-1) {
		last--
	}
	switch {
	case s.text.At(last).Hash == hashTo && s.way(verb) == sideways, s.goesAlong(last): // "used shell companies to move $3m"
		return token.Range{}, s.governorBefore(last)
	case s.sharesSubject(last):
		return s.lender(part)
	}
	for last > s.First && (s.partOf(last-1) != part || s.text.Byte(last-1) == ',') && s.parts[part].First < last { // beyond an aside
		last--
	}
	first := last
	for first > s.First && s.partOf(first-1) == part && (!s.opens(first-1) || first == last && s.text.At(first-1).Is(token.Say)) {
		first--
		if !s.has(first, senseVerb) || first == last-1 || s.isNoun(first) || !s.has(first, sensePast|senseAux|senseSays) {
			continue
		}
		if !s.isReduced(first) {
			first++
			break
		}
		last = first
	}
	if s.text.At(last - 1).Is(token.Pronoun) { // "In Poland they fell 3%"
		return token.Range{}, s.First - 1
	}
	return s.trim(s.afterIntroduction(token.Range{First: first, Last: last})), s.First - 1
}

// goesAlong reports whether the verb at the token i is a participle that tells more of the subject: ", saving", "after gaining".
func (s *sentence) goesAlong(i int) bool {
	before := s.text.At(i - 1)
	return strings.HasSuffix(s.text.String(i), "ing") && i > s.First &&
		(s.text.Byte(i-1) == ',' || before.Is(token.Preposition) || before.Hash == hashAnd || s.has(i-1, senseApart|senseAlong))
}

// sharesSubject reports whether a verb that begins at the token i has its subject in another part: "… and sold", "…, which cost".
func (s *sentence) sharesSubject(i int) bool {
	p := s.parts[s.partOf(i)]
	if i == p.First || i == s.First {
		return true
	}
	link := p.tie == asideBond && s.isRelative(p.First) || s.text.At(p.First).Hash == hashAnd || s.has(p.First, senseAlong|senseApart)
	return i == p.First+1 && link
}

// lender is the subject of a part that has none itself: that of the part before, or, of a relative clause, its antecedent.
func (s *sentence) lender(part int) (token.Range, int) {
	p := s.parts[part]
	switch {
	case p.tie == asideBond:
		end := p.First
		if s.text.Byte(end-1) == ',' {
			end--
		}
		return s.antecedent(end), None
	case part > 0 && p.First > s.First:
		return token.Range{}, s.governorBefore(p.First)
	}
	return token.Range{}, s.First - 1
}

// governorBefore is the last verb before the token at, outside of asides.
func (s *sentence) governorBefore(at int) int {
	before, _ := slices.BinarySearch(s.verbs, at)
	for _, i := range slices.Backward(s.verbs[:before]) {
		if s.has(i, senseVerb) && !s.isNoun(i) && s.parts[s.partOf(i)].tie != asideBond {
			return i
		}
	}
	return s.First - 1
}

// beforeVerb reports whether the token i belongs to the verb after it: "[has not] risen", "[was sharply] reduced".
func (s *sentence) beforeVerb(i int) bool {
	return s.has(i, senseAux) || isAdverb(s.text, i) || s.text.At(i).Is(token.Function) && !s.text.At(i).Is(token.Preposition|token.Determiner|token.Pronoun) &&
		s.text.At(i).Hash != hashAnd && s.text.At(i).Hash != hashThat
}

// opens reports whether a phrase cannot go back beyond the token i.
func (s *sentence) opens(i int) bool {
	tok := s.text.At(i)
	switch {
	case tok.Is(token.OpenQuote | token.Quote), tok.Hash == hashThat, s.text.Byte(i) == ':', s.text.Byte(i) == ';':
		return true
	case tok.Case == token.Lower && (tok.Is(token.Say) || s.has(i, senseTells)):
		return true
	}
	return s.isOfNumber(i) || s.inDate(i) && s.text.At(i+1).Hash == hashAnd
}

// isReduced reports whether the verb i is a participle that tells more of the noun before it: "analysts [polled] by".
func (s *sentence) isReduced(i int) bool {
	return strings.HasSuffix(s.text.String(i), "ed") && (s.text.At(i+1).Is(token.Preposition) || s.inDate(i+1))
}

// object is what the verb changes, keeps or trades for the number at: "cut [the risk of fire] by 5%", "left [its rate] at
// 4%", "bought [the brand] for $6m", "put [Acme] at 5%".
func (s *sentence) object(verb, at int) token.Range {
	link := s.wordBefore(at)
	switch s.text.At(link).Hash {
	case hashBy, hashTo, hashAt, hashFor, hashFrom:
	default:
		return token.Range{}
	}
	if link <= verb+1 || s.text.At(verb+1).Is(token.Preposition) || isAdverb(s.text, verb+1) || s.isParticle(verb+1) {
		return token.Range{}
	}
	r := token.Range{First: verb + 1, Last: link}
	for i := verb + 1; i < link; i++ {
		if s.isOfNumber(i) || s.has(i, senseVerb) && !s.isNoun(i) || s.partOf(i) != s.partOf(verb) {
			return token.Range{}
		}
		if s.inDate(i) {
			r.Last = i
			break
		}
	}
	return s.trim(r)
}

// antecedent is the noun before a relative clause that begins at the token end.
func (s *sentence) antecedent(end int) token.Range {
	r := s.nounBefore(end)
	if s.text.At(r.First-1).Hash == hashOf && r.Last > r.First {
		if whole := s.nounBefore(r.First - 1); whole.Last > whole.First && s.text.At(whole.First).Hash != hashThat {
			r.First = whole.First
		}
	}
	return r
}
