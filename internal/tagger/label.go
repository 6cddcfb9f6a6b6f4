package tagger

import "github.com/lede-go/lede"

// Label is what the tagger says of one token: that it stands outside of names, or
// its role in a name of one of the six types the tagger knows.
type Label uint8

// Outside is the label of a token that belongs to no name.
const Outside Label = 0

// Role is the place of a token in a name.
type Role uint8

// The roles: BILOU.
const (
	Begin  Role = iota // the first of several tokens
	Inside             // neither first nor last
	Last               // the last of several
	Unit               // the only one
)

// Labels is the number of labels: four roles for each type, and Outside.
const Labels = 25

// types are the types that the tagger tells apart, in the order of their labels.
var types = [(Labels - 1) / 4]lede.Type{lede.Person, lede.Org, lede.GPE, lede.Loc, lede.NORP, lede.Fac}

// LabelOf is the label of a token with the role in a name of the type.
// It is Outside for types that the tagger does not know.
func LabelOf(t lede.Type, r Role) Label {
	if t == 0 || int(t) > len(types) {
		return Outside
	}
	return Label(1+4*(int(t)-1)) + Label(r)
}

// Type is the type of the name that the token belongs to, 0 for Outside.
func (l Label) Type() lede.Type {
	if l == Outside {
		return 0
	}
	return types[(l-1)/4]
}

// Role is the role of the token in its name. It means nothing for Outside.
func (l Label) Role() Role { return Role((l - 1) & 3) }

// closed reports whether a name ends with l, or none is open after it.
func (l Label) closed() bool { return l == Outside || l.Role() >= Last }

// opens reports whether l may follow where no name is open.
func (l Label) opens() bool { return l == Outside || l.Role() == Begin || l.Role() == Unit }

// Follows reports whether l may stand directly after the label before.
func (l Label) Follows(before Label) bool {
	if before.closed() {
		return l.opens()
	}
	return l != Outside && l.Type() == before.Type() && (l.Role() == Inside || l.Role() == Last)
}
