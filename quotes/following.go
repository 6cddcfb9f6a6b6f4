package quotes

import "github.com/lede-go/lede/internal/token"

// following reads the attribution right after the quotation k: "…," said X; "…," the minister told Y; "…", according to X.
func (r *reader) following(k int) attribution {
	q := r.quotes[k]
	if q.continues {
		return unattributed
	}
	limit := r.sentences[r.sentence(q.open)].Last
	i, parted := q.after, r.pauses(q.last-1)
	for i < limit && r.quoteAt[i] == 0 && r.t.Glued(i) && level(r.t, i) != none { // the marks of a quotation within
		i++
	}
	if a := r.signed(i); a.kind != nameless {
		return a
	}
	if i == limit { // “We won.” Smith said.
		if r.sentences[r.sentence(q.open)].First != q.open {
			return unattributed
		}
		return r.trailing(k, i)
	}
	limit = r.beforeNext(k, limit)
	if r.t.Byte(i) == ',' || r.t.At(i).Is(token.Dash) {
		i, parted = i+1, true
	}
	a := r.rightAfter(i, limit, parted)
	if !a.told() && parted && r.t.Byte(q.last-1) != '.' {
		return r.subjectAlone(i, limit)
	}
	return a
}

// subjectAlone reads a person, or he or she, who stands right after the words with a verb that is none of speech: "…," X fired back.
func (r *reader) subjectAlone(i, limit int) attribution {
	s := source{kind: pronoun, first: i, last: i + 1}
	if n := r.name(i); n != nil && n.first == i && person(n) {
		s = source{kind: named, first: i, last: n.last}
	} else if v := r.t.Value(i, token.Pronoun); v != token.PronounMale && v != token.PronounFemale || r.t.At(i).Is(token.Determiner) {
		return unattributed
	}
	next := r.t.At(s.last)
	if s.last >= limit || next.Case != token.Lower || next.Is(token.Possessive|token.Function) {
		return unattributed
	}
	return attribution{s, -1, true}
}

// signed reads a name that only a dash or a colon parts from the words before: "…" – X.
func (r *reader) signed(i int) attribution {
	n := r.name(i + 1)
	if n == nil || n.first != i+1 || !speaks(n) || r.t.Glued(i) && r.t.Glued(i+1) {
		return unattributed
	}
	next := r.t.At(n.last)
	switch {
	case r.t.Byte(i) == ':' && r.t.Glued(i):
	case r.t.At(i).Is(token.Dash|token.Hyphen) && person(n) &&
		(n.last >= r.t.Len() || next.Kind == token.Break || r.t.Byte(n.last) == ',' || next.Is(token.Terminal)):
	default:
		return unattributed
	}
	return attribution{source{kind: named, first: n.first, last: n.last}, -1, true}
}

// pauses reports whether the token i, the last within a quotation, parts it from what follows.
func (r *reader) pauses(i int) bool {
	if level(r.t, i) == single { // “… ‘no,’”
		i--
	}
	return r.t.Byte(i) == ',' || r.t.At(i).Is(token.Terminal|token.Dash)
}

// beforeNext is where the next quotation begins, limit if that comes first.
func (r *reader) beforeNext(k, limit int) int {
	if k+1 < len(r.quotes) {
		return min(limit, r.quotes[k+1].open)
	}
	return limit
}

// trailing reads an attribution that is a sentence of its own, as some write it.
func (r *reader) trailing(k, i int) attribution {
	s := r.sentence(i)
	if s < 0 || r.sentences[s].First != i || r.t.Paragraph(i) != r.t.Paragraph(i-1) {
		return unattributed
	}
	limit := r.beforeNext(k, r.sentences[s].Last)
	a := r.rightAfter(i, limit, true)
	if a.cue < 0 || limit-i > reach/2 {
		return unattributed
	}
	v, next := r.verb(a.cue), r.t.At(a.cue+1)
	asks := !r.t.At(r.quotes[k].last-1).Is(token.Terminal) || r.t.Byte(r.quotes[k].last-1) != '.' // “Why?” X asked in a letter.
	if v != sayFreely && v != manner || !r.stops(a.cue+1, limit) && a.cue != i && !(asks && next.Is(token.Preposition)) {
		return unattributed
	}
	return a
}

// stops reports whether nothing that could be said follows from token i on.
func (r *reader) stops(i, limit int) bool {
	for i < limit && r.aside(i) {
		i++
	}
	return i >= limit || r.t.At(i).Is(token.Terminal)
}

// rightAfter reads an attribution that begins at token i.
func (r *reader) rightAfter(i, limit int, parted bool) attribution {
	start := i
	for i < limit && r.aside(i) {
		i++
	}
	if i > start && parted && (r.t.At(i).Hash == hashHow || r.t.At(i).Hash == hashWhat) { // "…" is how X described it
		i++
	}
	if i >= limit {
		return unattributed
	}
	switch v := r.verb(i); {
	case r.accordingTo(i):
		return attribution{r.object(i+2, limit), i, true}
	case v != 0 && !r.participle(i) && (parted || v == sayFreely && r.finite(i)):
		if a := r.inverted(i, limit); a.kind != nameless {
			return a
		}
		return unattributed
	case !parted:
		return unattributed
	case r.t.At(i).Hash == hashAs:
		i++
	case r.t.At(i).Is(token.Preposition), has(r.t.At(i), clauseWord):
		return unattributed
	}
	v := r.firstCue(i, limit)
	if v < 0 {
		return unattributed
	}
	s := r.subject(i, v)
	if r.startsLater(s, i) {
		return unattributed
	}
	return attribution{s, v, true}
}

// startsLater reports whether the phrase at token i is not the source itself, but one that a clause tells more of: "…" a pledge that
// X calls "…", "…" a charge he rejects.
func (r *reader) startsLater(s source, i int) bool {
	if s.kind == pronoun && s.first > i {
		return true
	}
	for k := i; k < s.first; k++ {
		tok, before := r.t.At(k), r.t.At(k-1)
		if r.nameAt[k] != 0 {
			continue
		}
		noun := k > i && before.Case == token.Lower && !before.Is(token.Preposition)
		if has(tok, clauseWord) && tok.Hash != hashAnd || noun && tok.Is(token.Determiner) {
			return true
		}
	}
	return false
}

// inverted reads a subject after its verb: said X.
func (r *reader) inverted(v, limit int) attribution {
	i := v + 1
	for i < limit && r.aside(i) {
		i++
	}
	tok := r.t.At(i)
	if i >= limit || tok.Is(token.Preposition) || tok.Kind == token.Mark || r.verb(v) == sayTo {
		return unattributed
	}
	for k, end := i+1, r.phraseAfter(i, limit); k < end; k++ { // said X had left: no inversion
		if has(r.t.At(k), auxiliaryWord) && r.nameAt[k] == 0 {
			return unattributed
		}
	}
	return attribution{r.object(i, limit), v, true}
}

// object is the source that begins at token i: a name, or a role and the name after its comma, "the coach, John Smith".
func (r *reader) object(i, limit int) source {
	end := r.phraseAfter(i, limit)
	s := r.speaker(i, end)
	if s.kind == nominal && r.t.Byte(end) == ',' {
		if n := r.name(end + 1); n != nil && person(n) && n.first == end+1 && r.ends(n.last) {
			return source{kind: named, first: n.first, last: n.last}
		}
	}
	return s
}

var (
	hashHow  = token.HashOf("how")
	hashWhat = token.HashOf("what")
)
