package money

import "github.com/lede-go/lede/internal/token"

// dollars keeps the dollars of a text: those with a country, "A$", and the bare ones.
type dollars struct {
	local Currency // what the first one with a country is
	mixed bool     // another one has another country
	bare  []int    // mentions after the first one with a country that have none
	other bool     // a bare one stands before it, or is said beside it: "A$9m ($6m)"
}

// seeDollar takes note of the mention i, with a unit of this name.
func (d *dollars) seeDollar(i int, m *Mention, name *unitName) {
	switch {
	case name.family != dollarWord || name.minor > 0:
	case name.usual != usualDollar:
		d.mixed = d.mixed || !d.local.IsZero() && d.local != m.Currency
		d.local = m.Currency
	case d.local.IsZero() || m.EquivOf >= 0:
		d.other = true
	default:
		d.bare = append(d.bare, i)
	}
}

// resolveDollars makes bare dollars those of the country that the first dollars of the text have, "A$480,000 … $65,000", where
// the text names that country and nothing else speaks for the dollars of the United States.
func (s *scanner) resolveDollars() {
	d := &s.dollars
	if d.local.IsZero() || d.mixed || d.other || len(d.bare) == 0 || !s.Dollar.IsZero() {
		return
	}
	if s.nations == nil {
		s.countNations()
	}
	if s.nations[d.local].times == 0 || s.nations[usDollar()].times > 0 {
		return
	}
	for _, i := range d.bare {
		s.out[i].Currency = d.local
	}
}

func usDollar() Currency { return Currency{currencies().codes["USD"]} }

var dollarWord = token.HashOf("dollar")
