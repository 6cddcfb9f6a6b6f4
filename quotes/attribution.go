package quotes

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// attribution is how the text tells who is speaking.
type attribution struct {
	source
	cue  int // the token of the verb, -1 if there is none
	near bool
}

var unattributed = attribution{cue: -1}

// told reports whether the attribution has a cue or a speaker.
func (a attribution) told() bool { return a.kind != nameless || a.cue >= 0 }

// following reads the attribution right after the quotation k: "…," said X; "…," the minister told Y; "…", according to X.
func (r *reader) following(k int) attribution {
	q := r.quotes[k]
	if q.continues {
		return unattributed
	}
	limit := r.sentences[r.sentence(q.open)].Last
	i, parted := q.after, r.pauses(q.last-1)
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
	return r.rightAfter(i, limit, parted)
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
	case r.t.At(i).Is(token.Dash|token.Hyphen) && person(n) && (n.last >= r.t.Len() || next.Kind == token.Break || r.t.Byte(n.last) == ',' || next.Is(token.Terminal)):
	default:
		return unattributed
	}
	return attribution{source{kind: named, first: n.first, last: n.last}, -1, true}
}

// pauses reports whether the token i, the last within a quotation, parts it from what follows.
func (r *reader) pauses(i int) bool {
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
	for i < limit && r.aside(i) {
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
	for k := i; k < s.first; k++ { // "…" a pledge that X calls "…", "…" a charge his aides reject
		tok := r.t.At(k)
		if r.nameAt[k] == 0 && (has(tok, clauseWord) && tok.Hash != hashAnd || k > i && tok.Is(token.Determiner) && r.t.At(k-1).Case == token.Lower) {
			return unattributed
		}
	}
	return attribution{s, v, true}
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
		if s := r.who(first, v, last, after); r.plausible(s) {
			return v
		}
	}
	return nearest
}

// plausible reports whether a source is sure to speak: a name, he or she, somebody by a role.
func (r *reader) plausible(s source) bool {
	switch s.kind {
	case named:
		return true
	case pronoun:
		return r.t.Value(s.first, token.Pronoun) != token.PronounWho
	case nominal:
		return isRole(r.t, s.head) || r.t.At(s.head).Hash == hashOld || strings.HasSuffix(r.t.String(s.head), "s")
	}
	return false
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
		if a := r.rightAfter(i+1, limit, true); a.kind != nameless && a.cue >= 0 && r.plausible(a.source) &&
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

// who is the subject of the verb at token v, in a sentence that begins at token first. The quotation runs up to
// the token last and ends before the token after.
func (r *reader) who(first, v, last, after int) source {
	if r.t.At(v+1).Hash == hashBy { // described by X as
		return r.object(v+2, last)
	}
	if r.t.At(after).Hash == hashBy && (v+1 == last || r.passive(v)) { // called "…" by X
		if s := r.object(after+1, r.t.Len()); s.kind != nameless {
			return s
		}
	}
	if r.passive(v) {
		return source{}
	}
	if v == first && !r.participle(v) {
		if s := r.inverted(v, last); s.kind != nameless {
			return s.source
		}
	}
	if r.participle(v) {
		if s := r.quotedAs(first, v); s.kind != nameless {
			return s
		}
		if s := r.absolute(first, v); s.kind != nameless {
			return s
		}
		return r.mainSpeaker(first, v)
	}
	start := first
	for i := v - 1; i >= max(first, v-reach); i-- {
		if r.quoteAt[i] != 0 || r.t.Byte(i) == ';' {
			start = i + 1
			break
		}
	}
	if s := r.subject(start, v); s.kind != nameless {
		return s
	}
	return r.mainSpeaker(first, v)
}

// absolute is the subject that a participle has after "with": with X saying.
func (r *reader) absolute(first, v int) source {
	for i := v - 1; i >= max(first, v-8) && !r.ends(i); i-- {
		if r.nameAt[i] == 0 && r.t.At(i).Is(token.Preposition) {
			if r.t.At(i).Hash == hashWith {
				return r.speaker(i+1, v)
			}
			break
		}
	}
	return source{}
}

var hashWith = token.HashOf("with")

// quotedAs is the person quoted in "Z quoted X as saying", where the verb at token v is "saying".
func (r *reader) quotedAs(first, v int) source {
	if v-1 <= first || r.t.At(v-1).Hash != hashAs {
		return source{}
	}
	for i := v - 2; i > max(first, v-reach); i-- {
		if h := r.t.At(i).Hash; (h == hashQuoted || h == hashCited) && !has(r.t.At(i-1), beingWord) {
			return r.speaker(i+1, v-1)
		}
	}
	return source{}
}

var (
	hashQuoted = token.HashOf("quoted")
	hashCited  = token.HashOf("cited")
)

// mainSpeaker is who speaks before in the sentence, or its subject.
func (r *reader) mainSpeaker(first, v int) source {
	if k := len(r.said) - 1; k >= 0 && r.quotes[k].open >= first && r.said[k].kind != nameless {
		return r.said[k].source
	}
	if j := v - 1; j > first && r.t.At(j).Hash == hashWho {
		return r.antecedent(first, j)
	}
	return r.mainSubject(first, v)
}

// passive reports whether the verb at token v has no subject that speaks: was described.
func (r *reader) passive(v int) bool {
	if strings.HasSuffix(r.t.String(v), "ing") {
		return false
	}
	i := v - 1
	for i >= 0 && r.aside(i) && !has(r.t.At(i), beingWord) {
		i--
	}
	return i >= 0 && has(r.t.At(i), beingWord)
}

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
