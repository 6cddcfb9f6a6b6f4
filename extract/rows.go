package extract

import (
	"strconv"
	"strings"

	"github.com/lede-go/lede/money"
)

// FigureColumns are the names of the columns of FigureRows.
func FigureColumns() []string {
	return []string{"article", "topic", "kind", "value", "max", "unit", "direction", "period", "from", "to", "compared_to", "start", "end"}
}

// FigureRows are the figures as rows for a table, with the columns of FigureColumns: exact decimals (value and max are
// the ends of a range), the currency or unit, the period as a TIMEX3 value with its half-open interval of days, and the
// bytes where the number stands. What is unknown is empty.
func (d *Document) FigureRows() [][]string {
	rows := make([][]string, len(d.Figures))
	for i, f := range d.Figures {
		rows[i] = d.figureRow(f)
	}
	return rows
}

func (d *Document) figureRow(f Figure) []string {
	m := d.FigureOf(f)
	value, high := m.Value.String(), ""
	switch {
	case m.Range:
		value, high = m.Min.String(), m.Max.String()
	case !m.HasValue:
		value = ""
	}
	period, from, to := d.period(f.Period)
	compared, _, _ := d.period(f.ComparedTo)
	return []string{d.ID, oneLine(f.Topic.Text), f.Kind.String(), value, high, unit(m), f.Direction.String(),
		period, from, to, compared, strconv.Itoa(m.Start), strconv.Itoa(m.End)}
}

// period is the value and the interval of a date, empty for None.
func (d *Document) period(i int) (value, from, to string) {
	if i < 0 || i >= len(d.Dates) {
		return "", "", ""
	}
	m := d.Dates[i]
	return m.Value.String(), m.From.String(), m.To.String()
}

// unit is the currency of an amount, the unit of anything else.
func unit(m *money.Mention) string {
	if m.Kind == money.Money {
		return m.Currency.String()
	}
	return oneLine(m.Unit)
}

// oneLine puts a stretch of text on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
