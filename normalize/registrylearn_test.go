package normalize

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
)

// TestLearn: what one article says of a name serves the next ones; names that many bear are not learned.
func TestLearn(t *testing.T) {
	var r Registry
	if err := r.Add(Entry{ID: "p1", Type: lede.Person, Name: "Ann Hale"}); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		entity Entity
		want   bool
	}{
		{Entity{Type: lede.Org, Name: "International Harbour Authority", Aliases: []string{"Authority", "IHA"}}, true},
		{Entity{Type: lede.Person, Name: "Omar Castell", Aliases: []string{"Castell"}}, true},
		{Entity{Type: lede.Person, Name: "Castell"}, false},
		{Entity{Type: lede.Person, Name: "Ann Hale"}, false},
		{Entity{Type: lede.Org, Name: "Harlan"}, false},
	} {
		if got := r.Learn(test.entity.Entry()); got != test.want {
			t.Errorf("%s: learned %v, want %v", test.entity.Name, got, test.want)
		}
	}
	if !r.Learn(Entity{Type: lede.Org, Name: "International Harbour Authority", Aliases: []string{"Harbour Authority"}}.Entry()) {
		t.Error("another name of an entity that is known is not learned")
	}
	var got []string
	text := "IHA chief Omar Castell met Castell of the Harbour Authority, Harlan and Ann Hale."
	for _, f := range r.Find(text) {
		got = append(got, f.In(text)+" = "+f.Entry.ID)
	}
	want := []string{"IHA = ORG:International Harbour Authority", "Omar Castell = PERSON:Omar Castell",
		"Harbour Authority = ORG:International Harbour Authority", "Ann Hale = p1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
