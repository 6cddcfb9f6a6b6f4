package normalize

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPerson(t *testing.T) {
	for name, want := range map[string]PersonName{
		"Gen. Mark A. Milley Jr.":                {Title: "Gen.", Given: "Mark", Middle: "A.", Family: "Milley", Suffix: "Jr.", Gender: Male},
		"N.A. Nazarbayev":                        {Given: "N.", Middle: "A.", Family: "Nazarbayev"},
		"Lavrov, Sergei":                         {Given: "Sergei", Family: "Lavrov", Gender: Male},
		"Ursula von der Leyen":                   {Given: "Ursula", Family: "von der Leyen", Gender: Female},
		"Mohammed bin Salman":                    {Given: "Mohammed", Family: "bin Salman", Gender: Male},
		"Moon Jae-in":                            {Given: "Jae-in", Family: "Moon"},
		"Mrs. Hale":                              {Title: "Mrs.", Family: "Hale", Gender: Female},
		"Ferdinand “Bongbong” Marcos Jr.":        {Given: "Ferdinand", Family: "Marcos", Suffix: "Jr.", Nick: "Bongbong", Gender: Male},
		"U.S. Secretary of State Antony Blinken": {Title: "U.S. Secretary of State", Given: "Antony", Family: "Blinken", Gender: Male},
		"Kazakh Foreign Minister Daniyar Bekov":  {Title: "Kazakh Foreign Minister", Given: "Daniyar", Family: "Bekov", Gender: Male},
		"Pelé":                                   {Family: "Pelé"},
		"":                                       {},
		"K.C. Maurer":                            {Given: "K.", Middle: "C.", Family: "Maurer"},
		"Julia Franks, PhD":                      {Given: "Julia", Family: "Franks", Suffix: "PhD", Gender: Female},
		"Kassym-Jomart Kemelevich Tokayev":       {Given: "Kassym-Jomart", Middle: "Kemelevich", Family: "Tokayev", Gender: Male},
		"Martin Luther King, Jr.":                {Given: "Martin", Middle: "Luther", Family: "King", Suffix: "Jr.", Gender: Male},
	} {
		if diff := cmp.Diff(want, Person(name)); diff != "" {
			t.Errorf("Person(%q): -want +got\n%s", name, diff)
		}
	}
}

func FuzzPerson(f *testing.F) {
	for _, seed := range []string{"Gen. Mark A. Milley Jr.", "Lavrov, Sergei", "“”", "al-", ",", "N.A.", "Jr.", "\xff \xfe, ’", "Moon Jae-in", "the"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		p := Person(name)
		for _, part := range []string{p.Title, p.Given, p.Middle, p.Family, p.Suffix} {
			for _, w := range strings.Fields(part) {
				if !strings.Contains(name, strings.Trim(w, ",")) {
					t.Fatalf("Person(%q) has %q, which the name has not", name, w)
				}
			}
		}
	})
}

func TestCountry(t *testing.T) {
	for name, want := range map[string]string{
		"Kazakhstani": "KZ", "U.S.": "US", "the United Kingdom": "GB", "Danes": "DK", "Republic of Korea": "KR", "DPRK": "KP",
		"Burma": "MM", "Côte d’Ivoire": "CI", "Korea Republic": "KR", "GEORGIA": "GE", "Dutch": "NL",
	} {
		c, ok := Country(name)
		if !ok || c.Code != want {
			t.Errorf("Country(%q) = %+v, %v, want %s", name, c, ok, want)
		}
	}
	for _, name := range []string{"", "Astana", "Europe", "Labour", "Hale", "Soviet Union"} {
		if c, ok := Country(name); ok {
			t.Errorf("Country(%q) = %+v, want none", name, c)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"U.S.": "us", "Wałęsa": "walesa", "O’Neill": "oneill", "AT&T": "at and t", "Kazakhstan’s": "kazakhstan", "Jean-Claude": "jean claude",
		"Erdoğan": "erdogan", "Đoković": "dokovic", "Қасым-Жомарт": "kasym zhomart", "C5+1": "c5 plus 1", "  a  b ": "a b", "\xff": "", "Qa'ida": "qaida",
		"Straße": "strasse", "é": "e", "Ḕ": "e", "강": "\u1100\u1161\u11bc", "北京": "北京",
	} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		close bool
	}{
		{"tleuberdi", "tileuberdi", true}, {"gaddafi", "qadhafi", true}, {"hifter", "haftar", true}, {"dosaev", "dossayev", true},
		{"petrov", "petrova", false}, {"barker", "parker", false}, {"morton", "norton", false}, {"castro", "castillo", false}, {"li", "lu", false},
	} {
		if got := distance(c.a, c.b, slack(c.a, c.b)) < unheard; got != c.close {
			t.Errorf("distance(%q, %q) = %d, close: %v", c.a, c.b, distance(c.a, c.b, 99), got)
		}
		if distance(c.a, c.b, 99) != distance(c.b, c.a, 99) {
			t.Errorf("distance(%q, %q) is not symmetric", c.a, c.b)
		}
	}
}
