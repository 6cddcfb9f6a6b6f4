package dates

import (
	"sync"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// Mention is a time expression in a text.
type Mention struct {
	lede.Span        // bytes
	Text      string // the expression as it stands in the text
	Value            // what it means
	Parts     []Mention
}

// String is the text and the value of the mention, "May 8 this year 2014-05-08".
func (m Mention) String() string { return m.Text + " " + m.Value.String() }

// Finder finds time expressions. Its zero value works; it is safe for concurrent use.
type Finder struct {
	// Published is the day that relative expressions count from, as it is written in its own zone.
	// The zero time is none: relative expressions then stay unresolved.
	Published time.Time
	// FiscalYearStart is the month in which a fiscal year begins, in the calendar year before the one that names
	// it unless it is January. Zero is unknown: fiscal years then have no interval.
	FiscalYearStart time.Month
}

// Find finds the time expressions of a text, in text order and never overlapping. Relative ones count
// from the day of publication; the zero time leaves them unresolved.
func Find(text string, published time.Time) []Mention {
	return Finder{Published: published}.Find(text)
}

// Find finds the time expressions of a text.
func (f Finder) Find(text string) []Mention { return token.Read(text, f.FindIn) }

// FindIn finds the time expressions of a text that has been cut into tokens.
func (f Finder) FindIn(t *token.Text) []Mention {
	buffer := buffers.Get().(*[]expr)
	r := newReader(t)
	found := r.read((*buffer)[:0])
	mentions := f.mentions(r, found)
	if cap(found) <= mostKept {
		clear(found)
		*buffer = found
		buffers.Put(buffer)
	}
	return mentions
}

// buffers hold the memory for the expressions of a text between two texts.
var buffers = sync.Pool{New: func() any { return new([]expr) }}

const mostKept = 1 << 12 // expressions: the memory for more is not kept

// mentions resolves the expressions of a text.
func (f Finder) mentions(r *reader, found []expr) []Mention {
	if len(found) == 0 {
		return nil
	}
	s := f.resolver(r)
	mentions := make([]Mention, len(found))
	for i := range found {
		r.Tick(i)
		s.mention(&found[i], &mentions[i])
	}
	return mentions
}

func newReader(t *token.Text) *reader {
	return &reader{Text: t, words: lexicon(), rules: rules, trials: trialsOf()}
}

func (f Finder) resolver(r *reader) *resolver {
	s := &resolver{reader: r, fiscalStart: f.FiscalYearStart, known: !f.Published.IsZero()}
	if s.known {
		year, month, dayOfMonth := f.Published.Date()
		s.published = civil(year, int(month), dayOfMonth).between()
	}
	return s
}

// mention resolves an expression and its parts.
func (s *resolver) mention(e *expr, m *Mention) {
	m.Value = s.value(e)
	m.Span = s.Span(e.First, e.Last)
	if s.lx(e.Last-1).clock >= westernmost && s.Source[m.End-1] == '.' {
		m.End-- // "10 p.m. EST."
	}
	m.Text = m.In(s.Source)
	if len(e.parts) == 0 {
		return
	}
	m.Parts = make([]Mention, len(e.parts))
	for i := range e.parts {
		s.mention(&e.parts[i], &m.Parts[i])
	}
}
