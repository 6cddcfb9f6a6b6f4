package quotes

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

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
