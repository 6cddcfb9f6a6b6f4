package prose

import (
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/entities"
)

// Recognizer finds names with jdkato/prose. It is an [entities.Recognizer], safe for concurrent use. The zero Recognizer works.
type Recognizer struct {
	once   sync.Once
	loaded *prose.Model
}

var _ entities.Recognizer = (*Recognizer)(nil)

// New makes a Recognizer. Its model, some 90 MB in memory, is loaded when it is first asked for names.
func New() *Recognizer { return new(Recognizer) }

func (r *Recognizer) model() *prose.Model {
	r.once.Do(func() { r.loaded = prose.ModelFromData("lede") })
	return r.loaded
}

// Find returns the names of a text, in text order, never overlapping.
func (r *Recognizer) Find(text string) []entities.Mention {
	f := fold(text)
	doc, err := prose.NewDocument(f.folded, prose.UsingModel(r.model()), prose.WithSegmentation(false))
	if err != nil {
		return nil // prose returns none
	}
	var found []entities.Mention
	at, tag := 0, "" // tag is that of the token before, "" where no name is open
	for _, tok := range doc.Tokens() {
		start, end := f.locate(tok.Text, at)
		if end < 0 {
			tag = ""
			continue
		}
		at = end
		kind, span := typeOf(tok.Label), f.span(start, end)
		switch {
		case tag != "" && (tok.Tag == tag || kind != 0 && tok.Label[0] == 'I'):
			last := &found[len(found)-1]
			last.End = span.End
			if kind == lede.Person {
				last.Type = kind // as prose does where the words of a name differ
			}
		case kind != 0:
			found = append(found, entities.Mention{Span: span, Type: kind})
		default:
			tag = ""
			continue
		}
		tag = tok.Tag
	}
	for i := range found {
		found[i].Text = found[i].In(text)
	}
	return found
}

// types are the types that prose tells apart, by its labels.
var types = map[string]lede.Type{
	"PERSON": lede.Person, "GPE": lede.GPE, "GSP": lede.GPE, "ORGANIZATION": lede.Org, "LOCATION": lede.Loc, "FACILITY": lede.Fac,
}

// typeOf is the type that a label such as "B-GPE" means, 0 for none.
func typeOf(label string) lede.Type {
	if len(label) < 2 {
		return 0
	}
	return types[label[2:]]
}
