package tagger

import (
	"testing"

	"github.com/lede-go/lede"
)

func TestLabels(t *testing.T) {
	for _, kind := range types {
		for role := Begin; role <= Unit; role++ {
			l := LabelOf(kind, role)
			if l == Outside || l >= Labels || l.Type() != kind || l.Role() != role {
				t.Errorf("label %d of %v %d reads %v %d", l, kind, role, l.Type(), l.Role())
			}
		}
	}
	if LabelOf(lede.Event, Unit) != Outside || LabelOf(0, Begin) != Outside || Outside.Type() != 0 {
		t.Error("what is not known is not outside")
	}
}

func TestFollows(t *testing.T) {
	b, in, last, unit := LabelOf(lede.Org, Begin), LabelOf(lede.Org, Inside), LabelOf(lede.Org, Last), LabelOf(lede.GPE, Unit)
	for _, test := range []struct {
		before, label Label
		want          bool
	}{
		{Outside, Outside, true}, {Outside, b, true}, {Outside, in, false}, {Outside, last, false}, {Outside, unit, true},
		{b, in, true}, {b, last, true}, {b, Outside, false}, {b, unit, false}, {b, LabelOf(lede.GPE, Last), false},
		{in, in, true}, {in, last, true}, {last, b, true}, {last, in, false}, {unit, unit, true}, {unit, last, false},
	} {
		if got := test.label.Follows(test.before); got != test.want {
			t.Errorf("%d after %d: %v, want %v", test.label, test.before, got, test.want)
		}
	}
}
