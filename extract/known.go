package extract

import (
	"context"
	"slices"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/halt"
	"github.com/lede-go/lede/normalize"
)

// addKnown puts the names of the caller's Registry in the place of those that overlap them: what the caller knows, wins.
// A name without a type keeps the one that the recognizer gave, or is an organisation.
// If the context ends meanwhile, nothing changes.
func (f *facts) addKnown(ctx context.Context, r *normalize.Registry) {
	if r == nil {
		return
	}
	known, err := r.FindContext(ctx, f.text.Source)
	if err != nil {
		halt.End(err)
	}
	if len(known) == 0 {
		return
	}
	var names []entities.Mention
	next := 0 // the first of f.names that does not end before the known name
	for i, k := range known {
		f.text.Tick(i)
		n := entities.Mention{Span: k.Span, Text: k.In(f.text.Source), Type: k.Entry.Type}
		for next < len(f.names) && f.names[next].End <= k.Start {
			names = append(names, f.names[next])
			next++
		}
		for ; next < len(f.names) && f.names[next].Start < k.End; next++ {
			if n.Type == 0 {
				n.Type = f.names[next].Type
			}
			n.Title = outside(f.names[next].Title, k.Span)
		}
		if n.Type == 0 {
			n.Type = lede.Org
		}
		names = append(names, n)
	}
	f.names = slices.Concat(names, f.names[next:])
}

// outside is a title that does not overlap the name, or the zero Span.
func outside(title, name lede.Span) lede.Span {
	if title.Overlaps(name) {
		return lede.Span{}
	}
	return title
}
