package normalize

import (
	"context"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/halt"
)

// Mention is a name as it was found in a text.
type Mention struct {
	lede.Span           // bytes of the text
	Type      lede.Type // what the name denotes
	Title     string    // the title found before a person's name, "" if none: "U.S. Secretary of State"
}

// Entity is one thing that an article names, however often and by whatever names.
type Entity struct {
	Type     lede.Type
	Name     string   // canonical name: the user's, or the fullest good form of tables and text
	Aliases  []string // the other strings by which the text calls it, sorted
	Of       string   // NORP only: the country or region, "Kazakhstan"
	Country  string   // ISO 3166-1 alpha-2, of countries and of NORPs of countries
	ID       string   // the user's id, from the Registry
	Gender   Gender   // of people, as far as titles and given names tell
	Mentions []int    // indexes into the mentions given, ascending
	Why      []Reason // beside each mention: why it belongs here
}

// Clusterer decides which names of an article denote one entity. Its zero value works. It keeps nothing between calls and
// is safe for concurrent use if its Normalizers are.
type Clusterer struct {
	Normalizers []Normalizer // asked in order before anything else; the first answer is the canonical name
	Registry    *Registry    // names that the user knows, with ids; may be nil
}

// Cluster groups mentions with the zero Clusterer.
func Cluster(text string, mentions []Mention) []Entity { return Clusterer{}.Cluster(text, mentions) }

// Cluster groups the mentions of one text into entities, in the order of their first mention. Mentions should stand in text
// order. Every mention is in exactly one entity; one whose span does not lie within the text is an entity by itself, with an
// empty name. The work grows with the number of mentions and no faster.
func (c Clusterer) Cluster(text string, mentions []Mention) []Entity {
	return c.cluster(nil, text, mentions)
}

// ClusterContext is Cluster for texts of any length: when the context ends it gives up, soon, with the error of the context.
func (c Clusterer) ClusterContext(ctx context.Context, text string, mentions []Mention) (entities []Entity, err error) {
	err = halt.With(ctx, func(check halt.Check) { entities = c.cluster(check, text, mentions) })
	return entities, err
}

func (c Clusterer) cluster(check halt.Check, text string, mentions []Mention) []Entity {
	w := open()
	a := newArticle(w, check, text, mentions)
	for _, step := range []func(){
		a.vote,
		a.retype,
		func() { a.askUser(c.Normalizers, c.Registry) },
		a.lookUp,
		a.linkPlaces,
		a.linkBodies,
		a.linkPeople,
	} {
		check.Now()
		step()
	}
	entities := a.entities()
	w.close()
	return entities
}
