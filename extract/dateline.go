package extract

import (
	"strconv"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/token"
)

// dateline is where an article was sent from and by whom, as its first words state:
// "HANOI, Nov 8 (Baltic Press Agency) –".
type dateline struct {
	lede.Span
	place, agency lede.Span // zero where there is none
	month, day    int       // of the day that it states, if only without a year
}

const (
	longestDateline = 28 // tokens
	longestPlace    = 6  // tokens
)

// findDateline looks for a dateline at the beginning of the first paragraphs of the article.
func findDateline(t *token.Text, header token.Range, headline lede.Span, known []Boilerplate) dateline {
	for _, p := range t.Paragraphs {
		if p.First >= header.Last {
			break
		}
		s := t.Span(p.First, p.Last)
		if inBoilerplate(known, s) || !headline.IsZero() && headline.Overlaps(s) {
			continue
		}
		first := p.First
		for _, b := range known { // the header may end within the paragraph
			if b.Start == t.Tokens[p.First].Start {
				first = t.Index(b.End)
			}
		}
		r := reader{Text: t, first: first, last: min(p.Last, first+longestDateline)}
		if d := r.read(); !d.IsZero() {
			return d
		}
		if endsSentence(t, p) && p.Last-p.First > shortLine {
			break
		}
	}
	return dateline{}
}

// reader reads a dateline from left to right.
type reader struct {
	*token.Text
	dateline
	first, last int // it looks at these tokens
	end         int // of the place
	capitals    bool
}

// read gives the dateline that begins with the first token, the zero dateline if there is none. It begins with a place, with the
// agency in brackets or with a day.
func (r *reader) read() dateline {
	r.end = r.placeEnd()
	begin := r.At(r.first)
	if r.end == r.first && !begin.Is(token.OpenParen|token.Month) && begin.Kind != token.Number {
		return dateline{}
	}
	r.place = r.Text.Span(r.first, r.end)
	r.capitals = r.end > r.first && r.allCapitals()
	for i := r.end; i < r.last; {
		next, done := r.step(i)
		if done {
			return r.dateline
		}
		if next == i {
			break
		}
		i = next
	}
	return dateline{}
}

// step reads what stands at token i and gives the token after it; next is i where no dateline can go on so. With done the
// dateline has ended.
func (r *reader) step(i int) (next int, done bool) {
	tok := r.At(i)
	switch {
	case tok.Is(token.OpenParen):
		next = r.inParens(i)
		return next, next > i && r.month > 0 && !r.agency.IsZero() && r.At(next).Capital() && r.close(next) // "Jan 5 (PTI) The"
	case r.Byte(i) == '/' && !r.Glued(i) && r.month > 0 && !r.agency.IsZero() && r.Byte(i-1) != '/': // "/ ACCESSWIRE / May 9, 2023 / Acme"
		return i, r.beginsSentence(i+1) && r.close(i)
	case r.Byte(i) == '/' && !r.Glued(i):
		return r.inSlashes(i), false
	case r.isDash(i):
		if next := r.At(i + 1); next.Is(token.OpenParen) || r.month == 0 && next.Is(token.Month) { // "TOKYO--(BUSINESS WIRE)--", "OSLO – May 3 –"
			return i + 1, false
		}
		return i, r.ends(i)
	case r.Byte(i) == ':':
		return i, r.endsWithColon(i)
	case r.Byte(i) == '.':
		return r.afterDot(i)
	case tok.Is(token.Month):
		r.month = r.Value(i, token.Month)
		r.day = r.dayBeside(i)
		return i + 1, false
	case tok.Kind == token.Number, tok.Kind == token.Word && (tok.Capital() || tok.Hash == hashAnd), r.Byte(i) == ',', r.Byte(i) == '/':
		return i + 1, false
	}
	return i, false
}

// afterDot reads on after the dot at token i: "HANOI. NEWSWIRE …", "BAKU, June 9. Northern Wire –", "Kyiv. 5 February."
func (r *reader) afterDot(i int) (next int, done bool) {
	after := r.At(i + 1)
	switch {
	case r.Byte(i+1) == '/' || after.Is(token.Month) || after.Kind == token.Number || r.isDash(i+1):
		return i + 1, false
	case r.capitals && i == r.end:
		return i, r.agencyAfterDot(i + 1)
	case r.capitals || r.month > 0:
		return r.agencyBeforeDash(i), false
	}
	return i, false
}

// close ends the dateline before the token i.
func (r *reader) close(i int) bool {
	r.dateline.Span = r.Text.Span(r.first, i)
	return true
}

// dayBeside is the number of the day before or after the month at token i, 0 if there is none.
func (r *reader) dayBeside(i int) int {
	for _, k := range []int{i + 1, i - 1} {
		if r.At(k).Kind != token.Number {
			continue
		}
		if n, err := strconv.Atoi(r.Text.String(k)); err == nil && n >= 1 && n <= 31 {
			return n
		}
	}
	return 0
}

// ends ends the dateline before the dash at token i, if it is one: with a day, an agency, or in capitals before a sentence.
func (r *reader) ends(i int) bool {
	if !r.capitals && r.month == 0 && r.agency.IsZero() || !r.beginsSentence(i+1) {
		return false
	}
	return r.close(i)
}

// endsWithColon ends the dateline before the colon at token i: "CORK: The …", but not "EXCLUSIVE: …".
func (r *reader) endsWithColon(i int) bool {
	if !r.capitals || i > r.end+3 || !r.beginsSentence(i+1) || r.end == r.first+1 && hasRole(r.Text, r.first, roleLabel) {
		return false
	}
	return r.close(i)
}

// beginsSentence reports whether a sentence may begin with the token i.
func (r *reader) beginsSentence(i int) bool {
	tok := r.At(i)
	return tok.Capital() || tok.Kind == token.Number || tok.Kind == token.Symbol || tok.Case == token.NoCase && tok.Kind == token.Word ||
		tok.Is(token.OpenQuote|token.Quote|token.CloseQuote)
}

// placeEnd is the end of the capitalised words and hyphens with which the dateline begins.
func (r *reader) placeEnd() int {
	end := r.first
	for k := r.first; k < r.last && k <= r.first+longestPlace; k++ {
		switch tok := &r.Tokens[k]; {
		case tok.Kind == token.Word && tok.Capital() && !tok.Is(token.Month|token.Weekday) && (k == r.first || tok.Case == r.Tokens[r.first].Case):
			end = k + 1
		case tok.Is(token.Hyphen) && k > r.first && r.Glued(k) && r.Glued(k+1) && r.At(k+1).Kind == token.Word:
		default:
			return end
		}
	}
	return r.first
}

// allCapitals reports whether the place is written in capitals.
func (r *reader) allCapitals() bool {
	for k := r.first; k < r.end; k++ {
		if tok := r.At(k); tok.Kind == token.Word && tok.Case != token.Upper {
			return false
		}
	}
	return true
}

// inParens reads the agency, or a day, in the brackets that open at token i, and gives the token after them, i if they
// do not close.
func (r *reader) inParens(i int) int {
	for k := i + 1; k < r.last; k++ {
		if !r.Tokens[k].Is(token.CloseParen) {
			continue
		}
		if r.agency.IsZero() && !r.At(i+1).Is(token.Month) && k > i+1 {
			r.agency = r.Text.Span(i+1, k)
		}
		return k + 1
	}
	return i
}

// inSlashes reads the agency between slashes, "/PRNewswire/", from token i on.
func (r *reader) inSlashes(i int) int {
	for k := i + 1; k < r.last && k <= i+5; k++ {
		if r.Byte(k) == '/' && k > i+1 {
			r.agency = r.Text.Span(i+1, k)
			for r.At(k+1).Kind == token.Word && r.Byte(k+2) == '/' { // "/CNW/ Telbec/"
				k += 2
			}
			return k + 1
		}
	}
	return i + 1
}

// isDash reports whether the token k is a dash, or a hyphen that stands free.
func (r *reader) isDash(k int) bool {
	tok := r.At(k)
	return tok.Is(token.Dash) || tok.Is(token.Hyphen) && !r.Glued(k) && (!r.Glued(k+1) || r.At(k-1).Is(token.CloseParen))
}

// agencyAfterDot reads the agency in "HANOI. NEWSWIRE Exports rose": a capitalised run before the first sentence.
func (r *reader) agencyAfterDot(i int) bool {
	end := i
	for end < r.last && r.Tokens[end].Case == token.Upper && r.Tokens[end].Len() > 2 {
		end++
	}
	if end == i || end == r.last || r.Tokens[end].Kind != token.Word && !r.isDash(end) {
		return false
	}
	r.agency = r.Text.Span(i, end)
	return r.close(end)
}

// agencyBeforeDash reads the agency after the dot at token i, and gives the dash after it, i if there is none.
func (r *reader) agencyBeforeDash(i int) int {
	for k := i + 1; k < r.last; k++ {
		switch {
		case r.isDash(k) && k > i+1:
			r.agency = r.Text.Span(i+1, k)
			return k
		case !r.At(k).Capital() && !r.At(k).Is(token.Hyphen):
			return i
		}
	}
	return i
}

// completed is the day that a dateline states without a year, in the year before or of an update that follows within two
// months; else the day of the update.
func (d *dateline) completed(updated time.Time) time.Time {
	const farthest = 60 * 24 * time.Hour
	if d.day == 0 || updated.IsZero() {
		return updated
	}
	for _, year := range []int{updated.Year(), updated.Year() - 1} {
		day := time.Date(year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
		if gap := updated.Sub(day); gap >= 0 && gap < farthest {
			return day
		}
	}
	return updated
}
