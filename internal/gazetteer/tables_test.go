package gazetteer

import (
	"reflect"
	"slices"
	"testing"
	"unicode"
)

func upper(s string, length ...int) bool {
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return slices.Contains(length, len(s))
}

// codes is the set of country codes.
func codes() map[string]bool {
	set := map[string]bool{}
	for _, c := range Countries() {
		set[c.Code] = true
	}
	return set
}

// sizes counts the rows of each table.
func sizes() map[string]int {
	return map[string]int{
		"countries": len(Countries()), "regions": len(Regions()), "peoples": len(Peoples()), "states": len(States()),
		"cities": len(Cities()), "given names": len(GivenNames()), "surnames": len(Surnames()), "nicknames": len(Nicknames()),
		"titles": len(Titles()), "endings": len(CompanyEndings()), "head words": len(HeadWords()),
		"organisations": len(Organisations()), "facilities": len(Facilities()), "events": len(Events()),
		"works": len(Works()), "laws": len(Laws()),
	}
}

// TestSizes guards against a table that loses its rows in an edit.
func TestSizes(t *testing.T) {
	got := sizes()
	for table, want := range map[string]int{
		"countries": 240, "regions": 550, "peoples": 500, "states": 600, "cities": 6500, "given names": 5000,
		"surnames": 4000, "nicknames": 480, "titles": 1700, "endings": 380, "head words": 1700, "organisations": 5000,
		"facilities": 450, "events": 480, "works": 750, "laws": 320,
	} {
		if got[table] < want {
			t.Errorf("%s: %d rows, want at least %d", table, got[table], want)
		}
	}
}

func TestCountries(t *testing.T) {
	places := map[string]bool{}
	for _, c := range Cities() {
		places[c.Name] = true
	}
	names := map[string]string{}
	for _, c := range Countries() {
		if !upper(c.Code, 2) && (c.Until == 0 || !upper(c.Code, 4)) {
			t.Errorf("%s: code %q", c.Name, c.Code)
		}
		if c.Currency != "" && !upper(c.Currency, 3) {
			t.Errorf("%s: currency %q", c.Name, c.Currency)
		}
		if c.Until == 0 && c.Capital != "" && !places[c.Capital] {
			t.Errorf("%s: capital %q is no city", c.Name, c.Capital)
		}
		for _, n := range append([]string{c.Name}, c.Aliases...) {
			if other, twice := names[n]; twice {
				t.Errorf("%q names %s and %s", n, other, c.Name)
			}
			names[n] = c.Name
		}
	}
}

func TestRegions(t *testing.T) {
	kinds := []string{"continent", "region", "sea", "ocean", "river", "lake", "mountain", "desert", "island", "peninsula", "strait", "other"}
	for _, r := range Regions() {
		if !slices.Contains(kinds, r.Kind) {
			t.Errorf("%s: kind %q", r.Name, r.Kind)
		}
	}
}

func TestPeoples(t *testing.T) {
	kinds := []string{"people", "faith", "politics", "residents"}
	for _, p := range Peoples() {
		if !slices.Contains(kinds, p.Kind) {
			t.Errorf("%s: kind %q", p.Name, p.Kind)
		}
	}
}

func TestStatesAndCities(t *testing.T) {
	countries, states, places := codes(), map[string]bool{}, map[string]bool{}
	for _, c := range Cities() {
		places[c.Name] = true
	}
	for _, s := range States() {
		states[s.Country+"/"+s.Name] = true
		if !countries[s.Country] {
			t.Errorf("state %s: no country %q", s.Name, s.Country)
		}
		if s.Capital != "" && !places[s.Capital] {
			t.Errorf("state %s: capital %q is no city", s.Name, s.Capital)
		}
	}
	for _, c := range Cities() {
		if !countries[c.Country] {
			t.Errorf("city %s: no country %q", c.Name, c.Country)
		}
		if c.State != "" && !states[c.Country+"/"+c.State] {
			t.Errorf("city %s: no state %q in %s", c.Name, c.State, c.Country)
		}
	}
}

func TestPersonNames(t *testing.T) {
	for _, n := range GivenNames() {
		if r := []rune(n.Name); len(r) < 2 || !unicode.IsUpper(r[0]) {
			t.Errorf("given name %q", n.Name)
		}
	}
	for _, n := range Surnames() {
		if r := []rune(n.Name); len(r) < 2 || !slices.ContainsFunc(r, unicode.IsUpper) {
			t.Errorf("surname %q", n.Name)
		}
	}
	for _, n := range Nicknames() {
		if len(n.Shorts) == 0 || slices.Contains(n.Shorts, n.Name) {
			t.Errorf("nicknames of %s: %q", n.Name, n.Shorts)
		}
	}
}

func TestTitles(t *testing.T) {
	kinds := []string{"honorific", "office", "military", "police", "noble", "religious", "academic", "profession", "sport", "family", "modifier"}
	for _, x := range Titles() {
		if !slices.Contains(kinds, x.Kind) || !slices.Contains([]string{"before", "after", "both"}, x.Position) {
			t.Errorf("%s: kind %q, position %q", x.Title, x.Kind, x.Position)
		}
		if slices.ContainsFunc([]rune(x.Title+x.Full), unicode.IsUpper) {
			t.Errorf("%s %s: not in lower case", x.Title, x.Full)
		}
	}
}

func TestTypes(t *testing.T) {
	countries := codes()
	for _, o := range Organisations() {
		if o.Type != "ORG" || o.Kind == "" || (o.Country != "" && !countries[o.Country]) {
			t.Errorf("%s: type %q, kind %q, country %q", o.Name, o.Type, o.Kind, o.Country)
		}
	}
	for _, e := range CompanyEndings() {
		if e.Kind != "legal" && e.Kind != "trade" {
			t.Errorf("ending %s: kind %q", e.Ending, e.Kind)
		}
	}
	for _, w := range Works() {
		if w.Type != "PRODUCT" && w.Type != "WORK_OF_ART" || w.Kind == "" {
			t.Errorf("work %s: type %q, kind %q", w.Name, w.Type, w.Kind)
		}
	}
	for _, f := range Facilities() {
		if f.Kind == "" || (f.Country != "" && !countries[f.Country]) {
			t.Errorf("facility %s: kind %q, country %q", f.Name, f.Kind, f.Country)
		}
	}
	for _, l := range Laws() {
		if l.Kind == "" || (l.Country != "" && !countries[l.Country]) {
			t.Errorf("law %s: kind %q, country %q", l.Name, l.Kind, l.Country)
		}
	}
	for _, w := range HeadWords() {
		if w.Kind == "" || w.Type == "" {
			t.Errorf("head word %s: type %q, kind %q", w.Word, w.Type, w.Kind)
		}
	}
	for _, e := range Events() {
		if e.Kind == "" {
			t.Errorf("event %s: no kind", e.Name)
		}
	}
}

func TestWellKnownCities(t *testing.T) {
	var want []City
	for _, c := range Cities() {
		if c.Rank <= 2 {
			want = append(want, c)
		}
	}
	if !slices.EqualFunc(want, WellKnownCities(), func(a, b City) bool { return reflect.DeepEqual(a, b) }) {
		t.Error("not the cities of the first two ranks")
	}
}
