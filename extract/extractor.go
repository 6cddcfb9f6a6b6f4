package extract

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/lede-go/lede/entities"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/normalize"
)

// DefaultMaxBytes is the size of the longest article that an Extractor reads unless told otherwise: 64 MiB.
const DefaultMaxBytes = 64 << 20

// Article is what an Extractor reads.
type Article struct {
	ID        string    // of the caller's choice; it stands in the Document
	Text      string    // the headline, where there is one, is its first paragraph
	Published time.Time // the day of publication; zero: found in the text, if it is there
}

// Extractor turns articles into Documents. The zero value works; the fields are its settings and must not
// change while it is in use. It is safe for concurrent use.
type Extractor struct {
	// Recognizer finds the names; nil is the tagger of package entities.
	Recognizer entities.Recognizer

	// Normalizers are asked, in this order, what a name is called before the library decides itself.
	Normalizers []normalize.Normalizer

	// Registry holds known names with the caller's ids; nil is none.
	Registry *normalize.Registry

	// Dollar is the ISO 4217 code of what a bare "$" or "dollar" means where the text does not
	// tell; "" is USD. Pound is the same for "£" and "pound"; "" is GBP.
	Dollar, Pound string

	// Units says the same of other units that several countries share, by the word in the singular:
	// {"peso": "MXN"}. The currency of one that is not there stays unknown where the text does not tell.
	Units map[string]string

	// Indirect lists speech reported without marks among the quotations, too: "Roe said that …". Such a Quote has
	// its field Indirect set.
	Indirect bool

	// Shares lists shares told in words among the percentages, too: "two-thirds of the seats", "one in five". Without it only
	// those fractions and multiples are listed that tell a change: "fell by a third", "doubled".
	Shares bool

	// FiscalYearStart is the month in which fiscal years begin; 0 is January.
	FiscalYearStart time.Month

	// MaxBytes is the size of the longest article; 0 is DefaultMaxBytes. A longer one is a *TooLargeError.
	MaxBytes int

	// Workers is how many articles All reads at a time; 0 is one a processor.
	Workers int
}

// Option is a setting of Extract.
type Option func(*Extractor, *Article)

// Published gives the day of publication, against which relative dates are resolved. The date counts as
// it stands in its own time zone.
func Published(day time.Time) Option { return func(_ *Extractor, a *Article) { a.Published = day } }

// ID gives the article an id, which stands in the Document.
func ID(id string) Option { return func(_ *Extractor, a *Article) { a.ID = id } }

// Extract reads one article with the default settings and the options given.
// The only errors are those of limits and settings: *TooLargeError, *SettingError.
func Extract(text string, options ...Option) (*Document, error) {
	x, a := Extractor{}, Article{Text: text}
	for _, option := range options {
		option(&x, &a)
	}
	return x.Extract(context.Background(), a)
}

// Extract reads one article. The text never fails; the errors are *TooLargeError, *SettingError and
// those of the context, which may end it anywhere: it is asked at every few thousand tokens at the latest. Only a Recognizer and
// Normalizers of the caller are waited for.
func (x *Extractor) Extract(ctx context.Context, a Article) (*Document, error) {
	finders, err := x.finders()
	if err != nil {
		return nil, err
	}
	if limit := x.maxBytes(); len(a.Text) > limit {
		return nil, &TooLargeError{Size: len(a.Text), Limit: limit}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t := token.Borrow()
	defer t.Return()
	return x.read(ctx, a, t, finders)
}

func (x *Extractor) maxBytes() int {
	if x.MaxBytes == 0 {
		return DefaultMaxBytes
	}
	return x.MaxBytes
}

// ErrTooLarge is what errors.Is finds in every *TooLargeError.
var ErrTooLarge = errors.New("extract: the article is too large")

// TooLargeError tells of an article that is longer than the limit.
type TooLargeError struct{ Size, Limit int } // bytes

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("extract: the article has %d bytes, the limit is %d", e.Size, e.Limit)
}

// Is reports whether target is ErrTooLarge.
func (e *TooLargeError) Is(target error) bool { return target == ErrTooLarge }

// SettingError tells of a field of an Extractor that has no usable value.
type SettingError struct {
	Field string // "Dollar"
	Value string
	Why   string
}

func (e *SettingError) Error() string {
	return fmt.Sprintf("extract: %s is %q: %s", e.Field, e.Value, e.Why)
}
