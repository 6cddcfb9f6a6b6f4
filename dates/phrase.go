package dates

import (
	"math/bits"

	"github.com/lede-go/lede/internal/token"
)

// longestLead is how many tokens may stand before the word around which an expression is built.
const longestLead = 7

// read collects the expressions of the text, in order and never overlapping.
func (r *reader) read(found []expr) []expr {
	floor := 0
	for i, n := 0, 0; i < len(r.Tokens); i, n = i+1, n+1 {
		r.Tick(n)
		if !r.anchors(i) {
			continue
		}
		e := r.around(i, floor)
		switch e.op {
		case opNone:
			continue
		case opSilent:
			floor = e.Last
		default:
			found = r.pair(token.Room(r.Text, found), e)
			floor = max(e.Last, found[len(found)-1].Last)
		}
		i = floor - 1
	}
	return found
}

// anchors reports whether an expression may stand around token i. Most tokens fail the first test.
func (r *reader) anchors(i int) bool {
	tok := &r.Tokens[i]
	switch {
	case tok.Class&anchors != 0:
		return true
	case tok.Kind == token.Number:
		return r.dated(i)
	case tok.Class&token.Relative != 0:
		return r.is(i-1, the) || r.is(i-1, near) // "the past"
	case tok.Class&token.Shift != 0:
		return r.lx(i).shift == ago
	}
	return tok.ID == 0 && tok.Case == token.Upper && r.gluedCode(i).op != opNone
}

// dated reports whether the number at i may be a year, a date or a clock time by itself.
func (r *reader) dated(i int) bool {
	tok := r.At(i)
	if n := tok.Len(); n == 4 || n >= 8 && n <= 10 {
		return true
	}
	if r.apostropheYear(i - 1) {
		return true
	}
	switch r.Byte(i + 1) {
	case ':', '/', '-':
		return r.Glued(i + 1)
	case 's':
		return r.Glued(i + 1)
	}
	return false
}

// around is the longest expression that holds token i, from the farthest word before it that may begin one.
func (r *reader) around(i, floor int) expr {
	first := i
	for first > floor && first > i-longestLead && r.leadsTo(first-1) {
		first--
	}
	for ; first <= i; first++ {
		if e := r.phrase(first); e.op != opNone && e.Last > i && e.First >= floor {
			return e
		}
	}
	return expr{}
}

// leadsTo reports whether the word at i may stand in an expression before its main word.
func (r *reader) leadsTo(i int) bool {
	tok := r.At(i)
	if tok.Kind == token.Break {
		return false
	}
	if tok.Kind == token.Number || tok.Is(token.Cardinal|token.Ordinal|token.Scale|token.Part|token.Vague|token.Modifier|token.Relative|token.Deictic|token.Shift|token.Hyphen) {
		return true
	}
	l := r.lx(i)
	switch l.word {
	case the, a, of, to, and, or, in, at, as, couple, few, many, full, than, least, most, up, less, another, half, no, not, much, near, on, times:
		return true
	}
	return l.recur != 0 || l.period != 0 || r.Byte(i) == ',' || r.Byte(i) == 'M' || r.apostropheYear(i)
}

// phrase reads an expression at i with the words that modify it.
func (r *reader) phrase(i int) expr {
	if m, j := r.modifierAt(i); m != 0 {
		return r.modified(m, i, j)
	}
	if r.is(i, the) {
		if m, j := r.modifierAt(i + 1); m >= asStart && m <= asEnd {
			e := r.modified(m, i+1, j)
			if e.article {
				e.First = i // "the early 1980s"
			}
			return e
		}
	}
	return r.core(i)
}

// modified reads the expression at j that the words from i on modify.
func (r *reader) modified(m modifying, i, j int) expr {
	e := r.core(j)
	if e.op == opNone || e.First != j || !fits(m, e) {
		return expr{}
	}
	if m.mod() != 0 && e.mod == 0 {
		e.mod = m.mod()
	}
	e.First = i
	return e
}

// core reads an expression without modifiers at i: the longest that a rule finds. "The" before it
// belongs to it where it is the head of a phrase.
func (r *reader) core(i int) expr {
	if r.is(i, the) {
		e := r.longest(i + 1)
		if e.op != opNone && e.article && !e.hyphened && e.First == i+1 {
			e.First = i
			if e.op == opRange && e.parts[0].First == i+1 {
				e.parts[0].First = i
			}
		}
		return e
	}
	if r.apostropheYear(i) {
		if e := r.longest(i + 1); e.First == i {
			return e // "mid-'90s"
		}
	}
	return r.longest(i)
}

func (r *reader) longest(i int) expr {
	tok := r.At(i)
	var best expr
	for set := r.trials.at(tok); set != 0; set &= set - 1 {
		if e := r.rules[bits.TrailingZeros64(set)].read(r, i); e.op != opNone && e.Last > best.Last {
			best = e
		}
	}
	if best.op == opNone && tok.Kind == token.Word && tok.ID == 0 && tok.Case == token.Upper {
		best = r.gluedCode(i)
	}
	if best.op != opNone {
		best = r.joined(best)
	}
	return best
}
