package quotes

import "github.com/lede-go/lede/internal/token"

// owner reads whose words the quotation is: X's statement that "…", his claim of "…", in the words of X.
func (r *reader) owner(first, last int) (attribution, bool) {
	for i := last - 1; i >= max(first, last-reach/3); i-- {
		if r.quoteAt[i] != 0 {
			break
		}
		if r.t.Value(i, token.Cue) != utterance {
			continue
		}
		if has(r.t.At(i+1), authorWord) {
			if s := r.object(i+2, last); s.kind == named {
				return attribution{s, i, true}, true
			}
		}
		if last-i > 8 {
			break
		}
		j := i - 1
		for j > first && r.t.At(j).Case == token.Lower && !r.t.At(j).Is(token.Function|token.Possessive) {
			j--
		}
		if s := r.possessor(j); s.kind != nameless && j >= first {
			return attribution{s, i, true}, true
		}
		break
	}
	return unattributed, false
}

// remark reads whose the quotation k is that stands before its noun: X's "…" remark, his "…" line.
func (r *reader) remark(k int) attribution {
	q := r.quotes[k]
	if r.t.Value(q.after, token.Cue) != utterance {
		return unattributed
	}
	if s := r.possessor(q.open - 1); s.kind != nameless {
		return attribution{s, q.after, true}
	}
	return unattributed
}

// possessor is the source that owns what stands after the token i: X's, his.
func (r *reader) possessor(i int) source {
	tok := r.t.At(i)
	if n := r.name(i - 1); tok.Is(token.Possessive) && n != nil && speaks(n) {
		return source{kind: named, first: n.first, last: n.last}
	}
	if p := r.t.Value(i, token.Pronoun); tok.Is(token.Determiner) && (p == token.PronounMale || p == token.PronounFemale) {
		return source{kind: pronoun, first: i, last: i + 1}
	}
	return source{}
}
