package gazetteer

import (
	_ "embed"
	"fmt"
)

// Gender tells for whom a name or a title is used.
type Gender string

// The genders of the tables. A title for anybody has none.
const (
	Male   Gender = "m"
	Female Gender = "f"
	Unisex Gender = "u"
)

// GivenName is a row of given_names.tsv.
type GivenName struct {
	Name   string // "Nursultan", romanised as in news
	Gender Gender // Unisex where men and women bear it
	Common bool   // the word is also a common English word, a month or a place: "Mark", "May", "Georgia"
}

// Surname is a row of surnames.tsv.
type Surname struct {
	Name   string // "Nazarbayev", "de Villiers"
	Common bool   // the word is also a common English word, a month or a place: "Brown", "Washington"
}

// Nickname is a row of nicknames.tsv.
type Nickname struct {
	Name   string   // the formal given name: "Michael"
	Shorts []string // "Mike", "Mick", "Mickey"
}

// Title is a row of titles.tsv: a word or several that stand with a person's name.
type Title struct {
	Title    string // in lower case, abbreviations with their dot: "prime minister", "gen."
	Kind     string // honorific, office, military, police, noble, religious, academic, profession, sport, family or modifier
	Gender   Gender // empty where it is for anybody
	Position string // where it stands: before the name, after it, or both
	Full     string // of an abbreviation, the words it stands for: "general"
}

// GivenNames returns the given names, sorted by Name. The slice is shared and must not be modified.
func GivenNames() []GivenName { return givenNames() }

// Surnames returns the surnames, sorted by Name. The slice is shared and must not be modified.
func Surnames() []Surname { return surnames() }

// Nicknames returns formal names with their short forms, sorted by Name. The slice is shared and must not be modified.
func Nicknames() []Nickname { return nicknames() }

// Titles returns the titles, sorted by Title. The slice is shared and must not be modified.
func Titles() []Title { return titles() }

// GivenNamesFile returns given_names.tsv as it stands, for callers that note where in it a name is.
func GivenNamesFile() string { return givenNamesTSV }

var (
	//go:embed given_names.tsv
	givenNamesTSV string
	//go:embed surnames.tsv
	surnamesTSV string
	//go:embed nicknames.tsv
	nicknamesTSV string
	//go:embed titles.tsv
	titlesTSV string
)

var (
	givenNames = lazy(table[GivenName]{"given_names.tsv", givenNamesTSV, 3, givenName})
	surnames   = lazy(table[Surname]{"surnames.tsv", surnamesTSV, 2, surname})
	nicknames  = lazy(table[Nickname]{"nicknames.tsv", nicknamesTSV, 2, nickname})
	titles     = lazy(table[Title]{"titles.tsv", titlesTSV, 5, title})
)

func givenName(c *cells) (GivenName, error) {
	common, err := flag(c.text[2])
	if g := Gender(c.text[1]); g != Male && g != Female && g != Unisex {
		return GivenName{}, fmt.Errorf("gender %q, want m, f or u", c.text[1])
	}
	return GivenName{c.text[0], Gender(c.text[1]), common}, err
}

func surname(c *cells) (Surname, error) {
	common, err := flag(c.text[1])
	return Surname{c.text[0], common}, err
}

func nickname(c *cells) (Nickname, error) { return Nickname{c.text[0], c.list(1)}, nil }

func title(c *cells) (Title, error) {
	if g := Gender(c.text[2]); g != "" && g != Male && g != Female {
		return Title{}, fmt.Errorf("gender %q, want m, f or nothing", c.text[2])
	}
	return Title{c.text[0], c.text[1], Gender(c.text[2]), c.text[3], c.text[4]}, nil
}

// flag reads a yes or no: "1" or an empty cell.
func flag(cell string) (bool, error) {
	if cell != "" && cell != "1" {
		return false, fmt.Errorf("flag %q, want 1 or nothing", cell)
	}
	return cell == "1", nil
}
