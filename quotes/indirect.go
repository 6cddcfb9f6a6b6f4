package quotes

import "github.com/lede-go/lede/internal/token"

// indirect finds speech that is reported without marks: X said that …; …, X said. Only sentences
// without a quotation are read, and only those whose speaker is a name, a pronoun or a role.
func (r *reader) indirect() []Mention {
	var out []Mention
	for n, s := range r.sentences {
		r.t.Tick(n)
		if m, ok := r.reported(s); ok {
			out = append(out, m)
		}
	}
	return out
}

func (r *reader) reported(s token.Range) (Mention, bool) {
	v := r.firstSaid(s)
	if v < 0 {
		return Mention{}, false
	}
	who := r.subject(s.First, v)
	first, last := r.complement(v, s)
	if r.stops(v+1, s.Last) { // "…, X said." and "…, said X."
		first, last = s.First, r.comma(s.First, who.first)
	} else if a := r.inverted(v, s.Last); r.t.Byte(v-1) == ',' && a.kind != nameless {
		who, first, last = a.source, s.First, v-1
	}
	if who.kind == nameless || last-first < 3 {
		return Mention{}, false
	}
	cue := r.t.Tokens[v].Span
	return Mention{Span: r.t.Span(first, last), Text: r.t.Span(first, last).In(r.t.Source), Speaker: r.resolve(who),
		SpeakerSpan: r.t.Span(who.first, who.last), Cue: cue.In(r.t.Source), CueSpan: cue, Indirect: true}, true
}

// firstSaid is the first verb of speech of a sentence without quotations, or -1.
func (r *reader) firstSaid(s token.Range) int {
	v := -1
	for i := s.First; i < s.Last; i++ {
		r.t.Tick(i)
		if r.quoteAt[i] != 0 {
			return -1
		}
		if v < 0 {
			if x := r.verb(i); x == sayFreely || x == sayTo && r.thatFollows(i, s.Last) {
				v = i
			}
		}
	}
	return v
}

// thatFollows reports whether "that" stands soon after the verb at token v.
func (r *reader) thatFollows(v, last int) bool {
	for i := v + 1; i < min(last, v+8); i++ {
		if r.t.At(i).Hash == hashThat {
			return true
		}
	}
	return false
}

// complement is what the verb at token v reports, up to the end of the sentence.
func (r *reader) complement(v int, s token.Range) (first, last int) {
	first, last = v+1, s.Last
	if r.thatFollows(v, last) {
		for r.t.At(first-1).Hash != hashThat {
			first++
		}
	}
	for last > first && r.t.At(last-1).Is(token.Terminal) && r.t.At(last-1).Kind == token.Mark {
		last--
	}
	return first, last
}

// comma is the last comma before the token i, first if there is none.
func (r *reader) comma(first, i int) int {
	for i--; i > first; i-- {
		if r.t.Byte(i) == ',' {
			return i
		}
	}
	return first
}
