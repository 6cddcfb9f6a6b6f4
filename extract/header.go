package extract

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/token"
)

// role is a set of what a word says in the lines around an article. The words stand in header.tsv.
type role uint8

const (
	rolePublished role = 1 << iota // before the day of publication
	roleUpdated                    // before the day of an update
	roleLight                      // tells nothing beside a day
	roleSection                    // a section of a paper
	roleAgency                     // an agency, in the credit of a picture
	rolePicture                    // makes a bracket a credit
	roleLabel                      // before a colon, no place
)

var roleNames = map[string]role{
	"published": rolePublished, "updated": roleUpdated, "light": roleLight, "section": roleSection,
	"agency": roleAgency, "picture": rolePicture, "label": roleLabel,
}

//go:embed header.tsv
var headerTable string

// roles are the roles of words by their hashes.
var roles = sync.OnceValue(func() *token.Table[role] {
	all := new(token.Table[role])
	for line := range strings.Lines(headerTable) {
		name, words, found := strings.Cut(line, "\t")
		if !found || strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			hash := token.HashOf(word)
			all.Put(hash, all.Get(hash)|roleNames[name])
		}
	}
	return all
})

// hasRole reports whether the token i is a word with one of the roles.
func hasRole(t *token.Text, i int, r role) bool {
	return t.At(i).Kind == token.Word && roles().Get(t.Tokens[i].Hash)&r != 0
}

// separates reports whether the token i parts the items of a header line: | / · • > » : and dashes.
func separates(t *token.Text, i int) bool {
	switch t.Byte(i) {
	case '|', '/', '>', ':', ',', '&':
		return true
	}
	return t.At(i).Is(token.Dash|token.Bullet|token.Hyphen) || isArrow(t.String(i))
}

// isArrow reports whether a token leads from one step of a breadcrumb to the next.
func isArrow(s string) bool {
	switch s {
	case ">", "»", "›", "→", "::", "»»", ">>":
		return true
	}
	return false
}
