package money

import (
	"encoding/json"

	"github.com/lede-go/lede"
)

// mentionJSON is how a Mention is written: the fields of the money, percents and counts of an article.
type mentionJSON struct {
	Start     int        `json:"start"`
	End       int        `json:"end"`
	Text      string     `json:"text"`
	Kind      string     `json:"type"`
	Amount    *Decimal   `json:"amount,omitempty"`
	Value     *Decimal   `json:"value,omitempty"`
	Min       *Decimal   `json:"min,omitempty"`
	Max       *Decimal   `json:"max,omitempty"`
	Currency  string     `json:"currency,omitempty"`
	Unit      string     `json:"unit,omitempty"`
	Qualifier string     `json:"qualifier,omitempty"`
	Direction string     `json:"direction,omitempty"`
	Form      string     `json:"kind,omitempty"`
	Per       string     `json:"per,omitempty"`
	EquivOf   *int       `json:"equiv_of,omitempty"`
	Base      *lede.Span `json:"compared_to,omitempty"`
}

// MarshalJSON writes the mention with its span, its values as decimal strings, and what is known of it.
func (m Mention) MarshalJSON() ([]byte, error) {
	out := mentionJSON{Start: m.Start, End: m.End, Text: m.Text, Kind: m.Kind.String(), Currency: m.Currency.String(), Unit: m.Unit,
		Qualifier: m.Qualifier.String(), Direction: m.Direction.String(), Form: m.Form.String(), Per: m.Per}
	switch {
	case m.Range:
		out.Min, out.Max = &m.Min, &m.Max
	case m.HasValue && m.Kind == Money:
		out.Amount = &m.Value
	case m.HasValue:
		out.Value = &m.Value
	}
	if m.Kind == Money && m.EquivOf >= 0 {
		out.EquivOf = &m.EquivOf
	}
	if !m.ComparedTo.IsZero() {
		out.Base = &m.ComparedTo
	}
	return json.Marshal(out)
}
