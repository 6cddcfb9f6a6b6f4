package quotes

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// subject is the subject of the verb at token v, which stands before it and not before the token first.
func (r *reader) subject(first, v int) source {
	j := v
	for j > first && r.aside(j-1) {
		j--
	}
	if j == first {
		return source{}
	}
	before := r.t.At(j - 1)
	switch {
	case r.quoteAt[j-1] != 0:
		return source{}
	case before.Hash == hashThat && r.t.At(j-2).Case == token.Lower && r.verb(j-2) == 0: // a sign that read
		return r.head(r.lastPhrase(r.phraseBefore(first, j-1), j-1), j-1)
	case before.Hash == hashWho || before.Hash == hashWhich && r.t.Byte(j-2) == ',':
		return r.antecedent(first, j-1)
	case r.t.Byte(j-1) == ',' || before.Is(token.Dash):
		return r.beyondAsides(first, j-1)
	case before.Hash == hashTo || r.nameAt[j-1] == 0 && has(before, clauseWord):
		return r.mainSubject(first, j-1)
	}
	start := r.phraseBefore(first, j)
	if start > first && r.t.At(start-1).Hash == hashWho { // "X, who as a child said"
		return r.antecedent(first, start-1)
	}
	s := r.speaker(start, j)
	if s.kind == nameless {
		return r.mainSubject(first, start)
	}
	if s.kind == nominal && start > first && r.t.At(start-1).Hash == hashAnd { // X and his wife
		if n := r.name(start - 2); n != nil && person(n) {
			return source{kind: named, first: n.first, last: n.last}
		}
	}
	return s
}

// antecedent is what the relative pronoun at token who refers to.
func (r *reader) antecedent(first, who int) source {
	j := who
	if j > first && r.t.Byte(j-1) == ',' {
		j--
	}
	if j > first && r.t.At(j-1).Is(token.CloseParen) {
		j = r.openParen(first, j-1)
	}
	return r.speaker(r.phraseBefore(first, j), j)
}

// beyondAsides is the subject that a comma at token comma parts from its verb: "X, 40, of Y, said". It is the person
// nearest to the verb who is named as the whole of what stands between two commas; else the first phrase that
// can be a subject.
func (r *reader) beyondAsides(first, comma int) source {
	var best source
	for end, n := comma, 0; n < 8 && end > first; n++ {
		start := r.phraseStart(first, end)
		if s := r.speaker(start, end); s.kind != nameless && (!r.opensAside(start) || r.justTitled(s, start)) {
			if s.kind == named && person(r.name(s.first)) {
				return s
			}
			if !(best.kind == named && s.kind != named) {
				best = s
			}
		}
		if start == first || r.t.Byte(start-1) != ',' && !r.t.At(start-1).Is(token.Dash) {
			break
		}
		end = start - 1
	}
	return best
}

// justTitled reports whether nothing but titles stands from token start up to the person that s names: "state Sen. X".
func (r *reader) justTitled(s source, start int) bool {
	if s.kind != named || !person(r.name(s.first)) {
		return false
	}
	for i := start; i < s.first; i++ {
		if tok := r.t.At(i); tok.Kind != token.Word || tok.Is(token.Function) || strings.HasSuffix(r.t.String(i), "ing") {
			return false
		}
	}
	return true
}

// phraseStart is the token after the comma, dash or clause before the token end.
func (r *reader) phraseStart(first, end int) int {
	i := end
	for i > max(first, end-reach) {
		tok := r.t.At(i - 1)
		part := r.nameAt[i-1] == 0 && tok.Kind == token.Mark && !tok.Is(token.Hyphen|token.OpenParen|token.CloseParen)
		if r.quoteAt[i-1] != 0 || tok.Kind == token.Break || part {
			break
		}
		i--
	}
	return i
}

// opensAside reports whether what begins at token i only tells more of the phrase before it, or when or where.
func (r *reader) opensAside(i int) bool {
	tok := r.t.At(i)
	if has(tok, joinWord) {
		i++
		tok = r.t.At(i)
	}
	if r.nameAt[i] != 0 {
		return false
	}
	switch {
	case tok.Kind == token.Number, tok.Is(token.Preposition), has(tok, clauseWord):
		return true
	case tok.Kind == token.Word && tok.Case == token.Lower && !tok.Is(token.Determiner|token.Pronoun):
		return true
	}
	return tok.Case == token.Title && strings.HasSuffix(r.t.String(i), "ing")
}

// mainSubject is the subject that the clause from the token first up to last begins with.
func (r *reader) mainSubject(first, last int) source {
	i := r.afterFronted(first, last)
	for k := i; k < min(last, i+16); k++ {
		if r.quoteAt[k] != 0 {
			return source{}
		}
		tok := r.t.At(k)
		if n := r.name(k); n != nil {
			if s, ok := r.subjectName(n, last); ok {
				return s
			}
			k = n.last - 1
			continue
		}
		switch {
		case tok.Is(token.Pronoun) && !tok.Is(token.Determiner) && tok.Hash != hashWho && tok.Hash != hashThat:
			return source{kind: pronoun, first: k, last: k + 1}
		case isRole(r.t, k) && r.name(k+1) == nil && !isRole(r.t, k+1):
			end := k + 1
			return r.speaker(i, max(end, r.complementEnd(end, min(last, r.phraseAfter(i, last)))))
		case tok.Kind == token.Mark && !tok.Is(token.Hyphen) || k > i && has(tok, clauseWord):
			return source{}
		}
	}
	return source{}
}

// subjectName tells whether the name n is a subject, and not a modifier of the next one: "Trump spokeswoman Hope Hicks".
func (r *reader) subjectName(n *name, last int) (source, bool) {
	if !speaks(n) || r.t.At(n.last).Is(token.Possessive|token.Hyphen) {
		return source{}, false
	}
	for k := n.last; k < min(last, n.last+5); k++ {
		if next := r.name(k); next != nil {
			if k > n.last && person(next) && isRole(r.t, k-1) {
				return source{kind: named, first: next.first, last: next.last}, true
			}
			break
		}
		if (isRole(r.t, k) || areRoles(r.t, k)) && r.name(k+1) == nil { // "the Trump spokeswoman said"
			return source{kind: nominal, first: n.first, last: k + 1, head: k}, true
		}
		if r.t.At(k).Kind != token.Word || r.t.At(k).Is(token.Function|token.Say) {
			break
		}
	}
	return source{kind: named, first: n.first, last: n.last}, true
}

// afterFronted skips what stands before the subject of a clause: "In Paris on Monday, …", "However, …".
func (r *reader) afterFronted(first, last int) int {
	for n := 0; n < 4; n++ {
		for first < last && r.t.At(first).Kind == token.Mark && r.quoteAt[first] == 0 {
			first++
		}
		if first >= last || !r.fronted(first) {
			return first
		}
		comma := -1
		for k := first; k < min(last, first+30); k++ {
			if r.quoteAt[k] != 0 {
				break
			}
			if r.t.Byte(k) == ',' && r.nameAt[k] == 0 {
				comma = k
				break
			}
		}
		if comma < 0 {
			return first
		}
		first = comma + 1
	}
	return first
}

// fronted reports whether the word i begins a phrase that stands before the subject.
func (r *reader) fronted(i int) bool {
	tok := r.t.At(i)
	if r.nameAt[i] != 0 || tok.Kind != token.Word {
		return false
	}
	if tok.Is(token.Preposition) || has(tok, clauseWord) || r.t.Byte(i+1) == ',' {
		return true
	}
	word := r.t.String(i)
	return strings.HasSuffix(word, "ing") || strings.HasSuffix(word, "ed")
}
