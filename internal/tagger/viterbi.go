package tagger

// transitions are the scores of a label after another; only those that Follows allows are read.
type transitions [Labels][Labels]int32

// lattice finds the best labels of a stretch of tokens.
type lattice struct {
	came [longest][Labels]Label // the label before, on the best way to each
}

// best writes the labels of the highest sum over the stretch, which no name crosses: it begins and
// ends with no name open. Of equal sums the first in the order of labels wins.
func (l *lattice) best(at []scores, tr *transitions, out []Label) {
	const never = -1 << 30
	var before, now scores
	for label := range before {
		before[label] = never
	}
	before[Outside] = 0
	for i := range at {
		opener, from := &now, &l.came[i]
		for to := Label(0); to < Labels; to++ {
			if to != Outside && (to.Role() == Inside || to.Role() == Last) {
				open := to - Label(to.Role()) // Begin of the type
				l.take(opener, from, to, &before, tr, open, open+1)
				opener[to] += at[i][to]
				continue
			}
			high, which := before[Outside]+tr[Outside][to], Outside
			for c := Label(3); c < Labels; c += 4 {
				if s := before[c] + tr[c][to]; s > high {
					high, which = s, c
				}
				if s := before[c+1] + tr[c+1][to]; s > high {
					high, which = s, c+1
				}
			}
			opener[to], from[to] = high+at[i][to], which
		}
		before = now
	}
	l.trace(&before, out)
}

// take sets the better of two ways to a label.
func (l *lattice) take(now *scores, from *[Labels]Label, to Label, before *scores, tr *transitions, a, b Label) {
	now[to], from[to] = before[a]+tr[a][to], a
	if s := before[b] + tr[b][to]; s > now[to] {
		now[to], from[to] = s, b
	}
}

// trace follows the best way back from the end.
func (l *lattice) trace(end *scores, out []Label) {
	label := Outside
	for c := Label(1); c < Labels; c++ {
		if c.closed() && end[c] > end[label] {
			label = c
		}
	}
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = label
		label = l.came[i][label]
	}
}
