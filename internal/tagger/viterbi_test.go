package tagger

import (
	"math/rand/v2"
	"testing"
)

// The lattice finds what trying all ways finds.
func TestBest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for k := range 50 {
		var tr transitions
		for from := range tr.score {
			for to := range tr.score[from] {
				tr.score[from][to] = int32(r.IntN(200) - 100)
			}
		}
		tr.compare()
		at := make([]scores, 1+k%3)
		for i := range at {
			for l := range at[i] {
				at[i][l] = int32(r.IntN(400) - 200)
			}
		}
		out := make([]Label, len(at))
		new(lattice).best(at, &tr, out)
		want := tryAll(at, &tr, Outside)
		if got := sum(at, &tr, out); got != want {
			t.Errorf("labels %v sum up to %d, the best to %d", out, got, want)
		}
	}
}

func sum(at []scores, tr *transitions, labels []Label) (s int32) {
	before := Outside
	for i, l := range labels {
		if !l.Follows(before) {
			return -1 << 30
		}
		s += tr.score[before][l] + at[i][l]
		before = l
	}
	if !before.closed() {
		return -1 << 30
	}
	return s
}

// tryAll is the highest sum over all ways from a label on.
func tryAll(at []scores, tr *transitions, before Label) int32 {
	best := int32(-1 << 30)
	if len(at) == 0 {
		if before.closed() {
			best = 0
		}
		return best
	}
	for l := range Label(Labels) {
		if l.Follows(before) {
			best = max(best, tr.score[before][l]+at[0][l]+tryAll(at[1:], tr, l))
		}
	}
	return best
}

// Sums in lanes are the sums of the weights.
func TestSums(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var s sums
	var want, got scores
	for range 257 {
		row := make([]byte, rowSize)
		for i := range row {
			row[i] = byte(r.Uint32())
			want[i+1] += int32(row[i]) - zero
		}
		s.add(row)
	}
	if s.addTo(&got); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}
