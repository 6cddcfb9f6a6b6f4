package entities

import (
	"slices"
	"sync"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// draft is the names of a text while the rules work on them.
type draft struct {
	t       *token.Text
	model   *tagger.Model
	bits    []lexicon.Bits         // what the lists know of each token
	names   []name                 // in text order, never overlapping
	at      []int32                // of each token, 1 + the index of its name, or 0; see index
	added   []name                 // new names, until merge
	small   wordSet                // the words that stand in lower case
	named   wordSet                // the words of names within sentences; see namedWithin
	within  bool                   // named is filled
	sport   bool                   // it is a sports report
	played  bool                   // it is at least in part
	heard   int                    // 1 + the sentence that loud looked at last
	shouts  bool                   // what it found
	upper   []int32                // of each token, the first from there on that has a capital
	firms   token.Table[bool]      // the first words of firms that are named with a legal form
	sole    token.Table[bool]      // of firms, their only word but for a legal form; in held, the first of those that are held
	inner   token.Table[int]       // of the first word of each name, 1 + the index of the name; for openings and held
	ballots token.Table[votes]     // for majority
	persons token.Table[bool]      // the words that stand alone for a person
	known   token.Table[lede.Type] // the words that stand for a name; 0 for two of different types

	current name   // that each is at
	old     []name // for merge
}

// name is a name as tokens.
type name struct {
	token.Range
	Type  lede.Type
	title token.Range
}

func (n *name) len() int { return n.Last - n.First }

// workshop is memory that is used again and again.
type workshop struct {
	draft draft
	found []tagger.Name
}

var workshops = sync.Pool{New: func() any {
	return new(workshop)
}}

// begin tags a text.
func (w *workshop) begin(t *token.Text, m *tagger.Model) {
	d := &w.draft
	d.t, d.model, d.heard = t, m, 0
	d.bits = lexicon.Default().Mark(t, d.bits)
	w.found = m.Tag(t, d.bits, w.found[:0])
	d.survey()
	d.names, d.added, d.at = d.names[:0], d.added[:0], d.at[:0]
	for i, n := range w.found {
		t.Tick(i)
		d.names = append(d.names, name{Range: n.Range, Type: n.Type})
	}
}

// most is how many tokens a text may have for its memory to be kept for the next.
const most = 1 << 17

// end lets go of the text, and of the memory that a long one needed.
func (w *workshop) end() {
	w.draft.t, w.draft.model = nil, nil
	if cap(w.draft.bits) <= most {
		workshops.Put(w)
	}
}

// refine applies the rules, in order.
func (d *draft) refine() {
	d.nicknames()
	d.owners()
	d.cutOffices()
	d.edges()
	d.openings()
	d.initials()
	d.middles()
	d.numbered()
	d.dateline()
	d.lists()
	d.bodies()
	d.cues()
	d.kin()
	d.firstNames()
	d.runs()
	d.appositions()
	d.credits()
	d.series()
	d.shortForms()
	d.heads()
	d.holders()
	d.acronyms()
	d.again()
	d.works()
	d.models()
	d.lone()
	d.majority()
	d.families()
	d.held()
	d.clans()
	d.teams()
	d.strike()
	d.directions()
	d.tails()
	d.findTitles()
}

// mentions are the names as the caller gets them.
func (d *draft) mentions() []Mention {
	if len(d.names) == 0 {
		return nil
	}
	out := make([]Mention, len(d.names))
	for i, n := range d.names {
		d.t.Tick(i)
		span := d.t.Span(n.First, n.Last)
		out[i] = Mention{Span: span, Text: span.In(d.t.Source), Type: n.Type, Title: d.t.Span(n.title.First, n.title.Last)}
	}
	return out
}

// each calls f for every name; f may change it, and says whether it stays. What f adds by add is merged in.
func (d *draft) each(f func(n *name) bool) {
	kept := d.names[:0]
	for i := range d.names {
		d.t.Tick(i)
		d.current = d.names[i]
		if f(&d.current) && d.current.First < d.current.Last {
			kept = append(kept, d.current)
		}
	}
	d.names = kept
	d.merge()
}

// add proposes a name. It gives way to longer names that it overlaps.
func (d *draft) add(first, last int, t lede.Type) {
	d.added = append(d.added, name{Range: token.Range{First: first, Last: last}, Type: t})
}

// merge brings in the names that were added, in text order: of two that overlap the longer stays,
// of two of one length the new one.
func (d *draft) merge() {
	if len(d.added) == 0 {
		return
	}
	sortNames(d.added)
	old := d.names
	d.names, d.old = slices.Grow(d.old[:0], len(old)+len(d.added)), old
	for i, j := 0, 0; i < len(old) || j < len(d.added); {
		d.t.Tick(i + j)
		if j == len(d.added) || i < len(old) && old[i].First < d.added[j].First {
			d.push(old[i], false)
			i++
		} else {
			d.push(d.added[j], true)
			j++
		}
	}
	d.added = d.added[:0]
}

// push appends a name, unless what stands there wins.
func (d *draft) push(n name, wins bool) {
	for len(d.names) > 0 {
		last := &d.names[len(d.names)-1]
		if last.Last <= n.First {
			break
		}
		if last.len() > n.len() || last.len() == n.len() && !wins {
			return
		}
		d.names = d.names[:len(d.names)-1]
	}
	d.names = append(d.names, n)
}

// index brings the table of names by token up to date.
func (d *draft) index() {
	if cap(d.at) < len(d.t.Tokens) {
		d.at = make([]int32, len(d.t.Tokens))
	}
	d.at = d.at[:len(d.t.Tokens)]
	clear(d.at)
	for i, n := range d.names {
		d.t.Tick(i)
		for k := n.First; k < n.Last; k++ {
			d.at[k] = int32(i + 1)
		}
	}
}

// nameAt is the name that holds the token i, nil if there is none. The table is as old as index.
func (d *draft) nameAt(i int) *name {
	if i < 0 || i >= len(d.at) || d.at[i] == 0 {
		return nil
	}
	return &d.names[d.at[i]-1]
}

// bit reports whether the lists say one of the bits of the token i.
func (d *draft) bit(i int, b lexicon.Bits) bool {
	return i >= 0 && i < len(d.bits) && d.bits[i]&b != 0
}

// all reports whether each token of a range has one of the bits.
func (d *draft) all(first, last int, b lexicon.Bits) bool {
	for i := first; i < last; i++ {
		if d.bits[i]&b == 0 {
			return false
		}
	}
	return first < last
}

// any reports whether a token of a range has one of the bits.
func (d *draft) any(first, last int, b lexicon.Bits) bool {
	for i := first; i < last; i++ {
		if d.bits[i]&b != 0 {
			return true
		}
	}
	return false
}

// capital reports whether the token i is a word with a capital.
func (d *draft) capital(i int) bool { return i >= 0 && i < len(d.t.Tokens) && d.t.Tokens[i].Capital() }

// is reports whether the token i has one of the word classes.
func (d *draft) is(i int, c token.Class) bool { return d.t.At(i).Is(c) }
