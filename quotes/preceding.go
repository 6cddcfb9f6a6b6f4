package quotes

import "github.com/lede-go/lede/internal/token"

// preceding reads the attribution before the quotation k in its sentence: X said "…"; according to X, "…"; X: "…".
func (r *reader) preceding(k int) attribution {
	q := r.quotes[k]
	first, last := r.sentences[r.sentence(q.open)].First, q.open
	if first == last {
		first, last = r.announced(first)
	}
	if first == last {
		return unattributed
	}
	v := r.governing(first, last, q.after)
	if owner, ok := r.owner(max(first, v+1), last); ok {
		return owner
	}
	if v < 0 {
		return r.beforeColon(first, last)
	}
	if r.accordingTo(v) {
		return attribution{r.object(v+2, last), v, true}
	}
	return attribution{r.who(first, v, last, q.after), v, last-v <= 12}
}

// governing is the verb of speech, or the "according", that the quotation from the token last depends on, or -1: the nearest
// before it whose subject can speak ("X said the plan reflects …"), else the nearest.
func (r *reader) governing(first, last, after int) int {
	nearest := r.lastCue(first, last)
	for v, n := nearest, 0; v >= 0 && n < 3; v, n = r.lastCue(first, v), n+1 {
		if r.accordingTo(v) {
			return v
		}
		if n > 0 && r.t.At(v+1).Hash == hashBy { // a letter seen by X says
			continue
		}
		s := r.who(first, v, last, after)
		announces := n == 0 && last-v <= 3 && r.t.At(last-1).Kind == token.Mark // ", which chanted: "
		if r.plausible(s) || announces && s.kind != nameless {
			return v
		}
	}
	return nearest
}

// closing reads an attribution that ends the sentence of the quotation k, further on: "… the "new wealth" of the north, said X."
func (r *reader) closing(k int) attribution {
	q := r.quotes[k]
	limit := r.sentences[r.sentence(q.open)].Last
	for i, tries := q.after, 0; i < min(limit, q.after+reach) && tries < 6; i++ {
		if in := r.quoteAt[i]; in != 0 {
			i = r.quotes[in-1].after - 1
			continue
		}
		if r.t.Byte(i) != ',' || r.nameAt[i] != 0 {
			continue
		}
		tries++
		if a := r.rightAfter(i+1, limit, true); a.kind != nameless && a.cue >= 0 &&
			(r.accordingTo(a.cue) || r.verb(a.cue) <= sayTo && (a.cue < a.first || r.stops(a.cue+1, limit))) {
			return a
		}
	}
	return unattributed
}

// announced is the sentence before the paragraph that begins at token i, if it ends in a colon.
func (r *reader) announced(i int) (int, int) {
	j := i
	for j > 0 && r.t.At(j-1).Kind == token.Break {
		j--
	}
	if j < i && r.t.Byte(j-1) == ':' {
		return r.sentences[r.sentence(j-1)].First, j
	}
	return i, i
}

// beforeColon reads a speaker that only a colon parts from the words: X: "…".
func (r *reader) beforeColon(first, last int) attribution {
	if r.t.Byte(last-1) != ':' {
		return unattributed
	}
	if s := r.speaker(r.phraseStart(first, last-1), last-1); s.kind == named && last-first <= 12 {
		return attribution{s, -1, true}
	}
	return attribution{r.mainSubject(first, last), -1, true}
}
