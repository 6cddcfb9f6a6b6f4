package extract

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// part is a stretch of a sentence with a time of its own.
type part struct {
	token.Range      // from its first token to its last; asides may interrupt it
	tie         bond // to the part before
}

// bond is how a part of a sentence hangs together with the part before it.
type bond uint8

const (
	firstPart bond = iota
	sameBond       // after "and" and a verb: "… and sold 5": shares its time with the part before, both ways
	nextBond       // after "; ", ", and", "while": takes its time from the part before
	apartBond      // after "after", "when": has its own time only
	asideBond      // a relative clause or participle: has its own time only
)

// divide finds the parts of the sentence.
func (s *sentence) divide() {
	s.parts = append(s.parts, part{Range: token.Range{First: s.First, Last: s.Last}})
	main, now, inAside := 0, 0, false
	if s.opensWithParticiple() {
		s.parts = append(s.parts, part{Range: token.Range{First: s.First, Last: s.Last}, tie: asideBond})
		now, inAside = 1, true
	}
	for i := s.First; i < s.Last; i++ {
		begins := inAside && s.text.Byte(i) == ',' && i > s.parts[now].First
		if begins { // the aside ends
			now, inAside = main, false
		}
		if tie := s.bondAt(i); tie != firstPart && i > s.First && !s.inDate(i) {
			s.parts = append(s.parts, part{Range: token.Range{First: i, Last: s.Last}, tie: tie})
			now = len(s.parts) - 1
			if inAside = tie == asideBond; !inAside {
				main = now
			}
		}
		s.part = append(s.part, now)
	}
	for i, p := range s.part {
		s.parts[p].Last = s.First + i + 1
	}
}

// bondAt is the bond of a part that begins with the token i, firstPart if none does.
func (s *sentence) bondAt(i int) bond {
	tok := s.text.At(i)
	comma := s.text.Byte(i-1) == ','
	switch {
	case s.text.Byte(i) == ';':
		return nextBond
	case s.text.Byte(i) == ':':
		return apartBond
	case tok.Kind != token.Word:
		return firstPart
	case s.isRelative(i), comma && s.isParticiple(i):
		return asideBond
	case s.has(i, senseApart) && !s.numberAt(i+1) && !s.inDate(i+1):
		return apartBond
	case s.has(i, senseAlong) && (comma || tok.Hash != hashWith) && s.text.At(i-1).Hash != hashCompared && !s.asMuch(i):
		return nextBond
	case tok.Hash == hashAnd && comma:
		return nextBond
	case tok.Hash == hashAnd && s.verbSoon(i+1):
		return sameBond
	}
	return firstPart
}

// asMuch reports whether "as" at the token i belongs to "as much as", "such as", "as of", "as well as", "such as".
func (s *sentence) asMuch(i int) bool {
	switch s.word(i + 1) {
	case "of", "much", "many", "well", "high", "low", "a", "part", "little", "few", "if", "to", "for":
		return true
	}
	switch s.word(i - 1) {
	case "such", "much", "many", "well", "high", "low", "same", "little", "few", "seen", "known":
		return true
	}
	return false
}

// word is the token i in lower case, "" outside of the sentence.
func (s *sentence) word(i int) string {
	if i < s.First || i >= s.Last {
		return ""
	}
	return strings.ToLower(s.text.String(i))
}

// verbSoon reports whether the token i, or the one after an adverb or auxiliary, is a verb: "and [sold]", "and [has since] risen".
func (s *sentence) verbSoon(i int) bool {
	for k := i; k < i+3; k++ {
		if s.has(k, senseVerb) {
			return true
		}
		if !s.has(k, senseAux) && !isAdverb(s.text, k) {
			return false
		}
	}
	return false
}

// isRelative reports whether a relative clause begins with the token i: "which …", "who …", "… that cost".
func (s *sentence) isRelative(i int) bool {
	if s.text.Value(i, token.Pronoun) == token.PronounWho {
		return true
	}
	if s.text.At(i).Hash != hashThat || !s.has(i+1, senseVerb|senseAux) {
		return false
	}
	return s.has(i+1, sensePast|senseAux) || !s.has(i-1, senseSays) && !s.text.At(i-1).Is(token.Say)
}

// opensWithParticiple reports whether the sentence begins with a participle and goes on after a comma: "Founded in 1800, …".
func (s *sentence) opensWithParticiple() bool {
	word := s.text.String(s.First)
	switch word {
	case "Built", "Born", "Begun", "Set", "Held", "Known", "Made":
	default:
		if !strings.HasSuffix(word, "ed") || s.text.At(s.First).Case != token.Title {
			return false
		}
	}
	if !s.text.At(s.First + 1).Is(token.Preposition) {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		if s.text.Byte(i) == ',' {
			return true
		}
	}
	return false
}

// isParticiple reports whether a participle begins with the token i after a comma, which tells of another time than the
// sentence: "Acme, [founded] in 1990, …", "…, [built] in 1950". One with "by" and a number does not: "up from".
func (s *sentence) isParticiple(i int) bool {
	if s.text.At(i).Case != token.Lower {
		return false
	}
	switch word := s.text.String(i); word {
	case "worth", "due", "having":
		return true
	case "built", "born", "begun", "made", "set", "held", "known", "bought", "sold", "won", "first", "then":
		return s.text.At(i+1).Is(token.Preposition) || s.has(i+1, senseVerb)
	default:
		return strings.HasSuffix(word, "ed") && s.way(i) == sideways && !s.isComparing(i) && s.text.At(i+1).Is(token.Preposition)
	}
}

// numberAt reports whether a number stands at the token i.
func (s *sentence) numberAt(i int) bool { return s.text.At(i).Kind == token.Number }

// partOf is the part of the token i, or of the nearest one in the sentence.
func (s *sentence) partOf(i int) int { return s.part[min(max(i, s.First), s.Last-1)-s.First] }
