package normalize

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/lede-go/lede/internal/gazetteer"
)

// spelt writes out what CLDR abbreviates or adds for menus, and no news writes.
var spelt = strings.NewReplacer("St. ", "Saint ", " & Grenadines", " and the Grenadines", " SAR China", "", " (Burma)", "")

// TestCLDR: a country is known by the English name that CLDR has for its code.
func TestCLDR(t *testing.T) {
	names := display.English.Regions()
	checked := 0
	for _, c := range gazetteer.Countries() {
		region, err := language.ParseRegion(c.Code)
		if err != nil || c.Until != 0 || !region.IsCountry() {
			continue
		}
		name := spelt.Replace(names.Name(region))
		if name == "" {
			continue
		}
		checked++
		if info, ok := Country(name); !ok || info.Code != c.Code {
			t.Errorf("%s: CLDR calls it %q, which is %+v, %v", c.Code, name, info, ok)
		}
	}
	if checked < 190 {
		t.Errorf("%d countries checked, want at least 190", checked)
	}
}
