package normalize

import (
	"slices"
	"strings"
)

// placeName is a parsed name of a place.
type placeName struct {
	name     string // folded, without "state of" and the like
	hint     placeKind
	within   string // folded qualifier: "oregon" of "Portland, Oregon"
	readings []place
}

// place parses the name of a place, which is given folded, too, and looks its readings up.
func (w *workshop) place(text, folded string) placeName {
	if r := w.readings(folded); len(r) > 0 {
		return placeName{name: folded, readings: r}
	}
	var buf [64]byte
	if full := append(append(buf[:0], "the "...), folded...); w.isPlace(string(full)) {
		name := w.shelf.keep(full)
		return placeName{name: name, readings: w.readings(name)}
	}
	p := placeName{name: folded}
	if head, within, ok := strings.Cut(text, ","); ok {
		p.name, p.within = w.shelf.fold(head), w.shelf.fold(within)
	}
	p.name = strings.TrimPrefix(p.name, "the ")
	p.readings = w.readings(p.name)
	if len(p.readings) == 0 {
		w.cutForm(&p)
		p.readings = ofKind(w.readings(p.name), p.hint)
	}
	if p.within != "" {
		p.readings = w.inside(p.readings, p.within)
	}
	return p
}

// readings are what a folded name of a place may mean, the likeliest first.
func (w *workshop) readings(folded string) []place {
	var buf [8]place
	return w.read.copy(w.appendPlaces(buf[:0], folded))
}

// cutForm takes "Province" or "State of" off and remembers what it tells.
func (w *workshop) cutForm(p *placeName) {
	last := strings.LastIndexByte(p.name, ' ')
	if last < 0 {
		return
	}
	switch after := p.name[last+1:]; {
	case is(after, stateAfter):
		p.name, p.hint = p.name[:last], statePlace
		return
	case is(after, cityAfter):
		p.name, p.hint = p.name[:last], cityPlace
		return
	}
	form, of, _ := strings.Cut(p.name, " of ")
	kind := kindOf(form)
	if kind != 0 && of != "" {
		p.name, p.hint = strings.TrimPrefix(of, "the "), kind
	}
}

// kindOf is what a place is that is called so and "of": "Republic".
func kindOf(form string) placeKind {
	switch {
	case is(form, countryOf):
		return countryPlace
	case is(form, stateOf):
		return statePlace
	case is(form, cityOf):
		return cityPlace
	}
	return 0
}

// ofKind keeps the readings of a kind, all if it is 0.
func ofKind(all []place, kind placeKind) []place {
	if kind == 0 {
		return all
	}
	var fit []place
	for _, r := range all {
		if r.kind == kind {
			fit = append(fit, r)
		}
	}
	return fit
}

// inside keeps the readings that lie in the state or country of that name.
func (k *knowledge) inside(all []place, within string) []place {
	var fit []place
	code, _ := k.country(within)
	for _, r := range all {
		if code != "" && r.code == code && r.kind != countryPlace || r.state != "" && k.namesState(within, r.state) {
			fit = append(fit, r)
		}
	}
	return fit
}

func (k *knowledge) namesState(folded, state string) bool {
	return slices.ContainsFunc(k.areas.get(folded), func(p place) bool { return p.kind == statePlace && p.name == state })
}

// samePlace compares two names of places.
func (k *knowledge) samePlace(a, b placeName) (bool, Reason) {
	if a.within != "" && b.within != "" && a.within != b.within && (k.nations.get(a.within).mark == "" || k.nations.get(a.within).mark != k.nations.get(b.within).mark) {
		return false, OtherName
	}
	ra, rb := len(a.readings) > 0, len(b.readings) > 0
	switch {
	case ra && rb && a.readings[0] == b.readings[0]:
		return true, KnownName
	case ra && rb:
		return false, OtherKnown
	case a.name != b.name:
		return false, OtherName
	case ra != rb && a.hint != b.hint: // "Almaty" is a city, "Almaty Region" is not
		return false, OtherKnown
	case a.hint != b.hint && a.hint != 0 && b.hint != 0:
		return false, OtherName
	}
	return true, Equal
}

// CountryInfo is what the tables tell of a country.
type CountryInfo struct {
	Code      string // ISO 3166-1 alpha-2: "KZ"
	Name      string // common English name: "Kazakhstan"
	Official  string // long name, without "the": "Republic of Kazakhstan"
	Adjective string // "Kazakh"
	Capital   string // "Astana"
}

// Country gives the country that a name, an adjective or a word for its people stands for: "Kazakhstani", "U.S.", "Danes",
// "Republic of Korea". A capital does not stand for its country; "Georgia" and "Jordan" are taken for the countries.
func Country(name string) (CountryInfo, bool) {
	k := known()
	code, ok := k.country(strings.TrimPrefix(fold(name), "the "))
	if !ok {
		return CountryInfo{}, false
	}
	c, ok := k.named[code]
	if !ok {
		return CountryInfo{}, false
	}
	info := CountryInfo{Code: c.Code, Name: c.Name, Official: c.Official, Capital: c.Capital}
	if len(c.Adjectives) > 0 {
		info.Adjective = c.Adjectives[0]
	}
	return info, true
}
