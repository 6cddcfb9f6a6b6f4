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

// attribute finds the attribution of the stretch k in its own sentence.
func (r *reader) attribute(k int, f features) attribution {
	if own := r.remark(k); own.told() {
		return own
	}
	after := r.following(k)
	if after.told() && (f.paused || after.kind != nameless && !f.introduced) {
		if after.kind != nameless {
			return after
		}
	}
	before := r.preceding(k)
	if before.kind != nameless && (before.cue < 0 || r.accordingTo(before.cue) || r.plausible(before.source)) {
		return before
	}
	if last := r.closing(k); last.told() {
		return last
	}
	if before.told() {
		return before
	}
	return after
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
