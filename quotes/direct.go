package quotes

import (
	"slices"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// speech is what has been read of a stretch between marks.
type speech struct {
	attribution
	speaker int
	partial bool
	quote   bool
	body    bool // the speaker is no person
}

// direct finds the quotations between marks and their speakers, in text order.
func (r *reader) direct() []Mention {
	r.said = slices.Grow(r.said[:0], len(r.quotes))
	for k := range r.quotes {
		r.t.Tick(k)
		r.said = append(r.said, r.read(k))
	}
	r.lookAhead()
	mentions := make([]Mention, 0, len(r.quotes))
	for k, s := range r.said {
		r.t.Tick(k)
		if s.quote {
			mentions = append(mentions, r.mention(k, s))
		}
	}
	return mentions
}

// read decides whether the stretch k is a quotation, and who is speaking.
func (r *reader) read(k int) speech {
	f := r.look(k)
	if r.isName(k, f) {
		return speech{attribution: unattributed, speaker: Nobody}
	}
	a := r.attribute(k, f)
	written := a.kind == nominal && r.t.Value(a.head, token.QuoteMisc) == surface
	s := speech{attribution: a, speaker: Nobody, quote: r.isQuote(f, a) && !written, partial: f.woven}
	if !s.quote {
		s.attribution = unattributed
		return s
	}
	if a.told() {
		s.speaker = r.resolve(a.source)
	} else {
		s = r.inherit(k, s)
	}
	if n := r.name(s.first); s.kind == named && n != nil {
		s.body = !person(n)
	}
	return s
}

func (r *reader) mention(k int, s speech) Mention {
	q := r.quotes[k]
	m := Mention{Span: r.t.Span(q.first, q.last), Speaker: s.speaker, Partial: s.partial}
	m.Text = m.In(r.t.Source)
	m.SpeakerSpan = r.t.Span(s.first, s.last)
	if s.cue >= 0 {
		m.CueSpan = r.t.Tokens[s.cue].Span
		m.Cue = m.CueSpan.In(r.t.Source)
	}
	return m
}

// merge joins two lists in text order.
func merge(a, b []Mention) []Mention {
	out := make([]Mention, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].Start <= b[0].Start {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// inherit gives a quotation without an attribution the speaker of the one before, or who was spoken of last.
func (r *reader) inherit(k int, s speech) speech {
	if s.partial && !r.sameSentence(k-1, k) {
		first := r.sentences[r.sentence(r.quotes[k].open)].First
		if sub := r.mainSubject(first, r.quotes[k].open); sub.kind == named || sub.kind == pronoun {
			s.source, s.speaker = sub, r.resolve(sub)
		}
		return s
	}
	if e := r.sayer(k); e.told() {
		s.attribution, s.speaker = e, r.resolve(e.source)
		return s
	}
	for j := k - 1; j >= max(0, k-8); j-- {
		if before := r.said[j]; before.quote {
			if r.near(j, k) {
				s.attribution, s.speaker = before.attribution, before.speaker
			}
			break
		}
	}
	return s
}

// near reports whether the quotation k goes on where j ended: in the same paragraph or at the beginning of the next.
func (r *reader) near(j, k int) bool {
	a, b := r.t.Paragraph(r.quotes[j].after-1), r.t.Paragraph(r.quotes[k].open)
	return a == b || a+1 == b && r.t.Paragraphs[b].First == r.quotes[k].open
}

func (r *reader) sameSentence(j, k int) bool {
	return j >= 0 && r.sentence(r.quotes[j].open) == r.sentence(r.quotes[k].open)
}

// sayer is who speaks or is spoken of in the sentence right before the quotation k, if it has no quotation itself
// and the quotation begins a sentence.
func (r *reader) sayer(k int) attribution {
	q := r.quotes[k]
	n := r.sentence(q.open)
	if q.reopens || n <= 0 || r.sentences[n].First != q.open {
		return unattributed
	}
	s := r.sentences[n-1]
	if k > 0 && r.quotes[k-1].after > s.First {
		return unattributed
	}
	v := r.firstCue(s.First, s.Last)
	same := r.t.Paragraph(s.First) == r.t.Paragraph(q.open)
	if v >= 0 {
		if who := r.who(s.First, v, s.Last, s.Last); who.kind == named || who.kind == pronoun || who.kind == nominal && r.plausible(who) {
			return attribution{who, -1, false}
		}
	}
	who := r.mainSubject(s.First, s.Last)
	switch {
	case who.kind == named && r.name(who.first).Type == lede.Person, who.kind == pronoun && r.t.Value(who.first, token.Pronoun) <= token.PronounFemale:
		return attribution{who, -1, false}
	case same && who.kind == nominal:
		return attribution{who, -1, false}
	}
	return unattributed
}

// lookAhead gives quotations that begin a paragraph and have no speaker yet the one told later in the paragraph.
func (r *reader) lookAhead() {
	for k := len(r.said) - 2; k >= 0; k-- {
		r.t.Tick(k)
		s, next := &r.said[k], r.said[k+1]
		if !s.quote || s.cue >= 0 || !next.quote || next.kind == nameless {
			continue
		}
		a, b := r.quotes[k], r.quotes[k+1]
		paragraph := r.t.Paragraph(a.open)
		begins := paragraph == r.t.Paragraph(b.open) && r.t.Paragraphs[paragraph].First == a.open
		follows := a.continues || begins && b.open-a.after <= 1
		if follows && next.first >= b.after {
			s.attribution, s.speaker, s.body = next.attribution, next.speaker, next.body
		}
	}
}
