package tagger

// transitions are the scores of a label after another; only those that Follows allows are read.
type transitions struct {
	score [Labels][Labels]int32
	lead  [Labels]int32 // of each closed label: by how much it has to lead Outside to be the better one before some other
}

// compare fills in lead.
func (tr *transitions) compare() {
	for c := Label(1); c < Labels; c++ {
		tr.lead[c] = 1 << 30
		for to := range Label(Labels) {
			if to.opens() {
				tr.lead[c] = min(tr.lead[c], tr.score[Outside][to]-tr.score[c][to])
			}
		}
	}
}

// lattice finds the best labels of a stretch of tokens.
type lattice struct {
	came [longest][Labels]Label // the label before, on the best way to each
}

const never = -1 << 30 // the score of what cannot be

// best writes the labels of the highest sum over the stretch, which no name crosses: it begins and
// ends with no name open. Of equal sums the first in the order of labels wins.
func (l *lattice) best(at []scores, tr *transitions, out []Label) {
	if len(at) == 1 {
		out[0] = tr.alone(&at[0])
		return
	}
	var before, now scores
	for label := range before {
		before[label] = never
	}
	before[Outside] = 0
	for i := range at {
		tr.open(&before, &now, &l.came[i])
		tr.goOn(&before, &now, &l.came[i])
		for label := range now {
			now[label] += at[i][label]
		}
		before = now
	}
	l.trace(&before, out)
}

// alone is the best label of a stretch of one token, as most are: Outside, or Unit of a type.
func (tr *transitions) alone(at *scores) Label {
	best, high := Outside, tr.score[Outside][Outside]+at[Outside]
	for unit := Label(1 + Unit); unit < Labels; unit += 4 {
		if s := tr.score[Outside][unit] + at[unit]; s > high {
			best, high = unit, s
		}
	}
	return best
}

// open finds the best ways to the labels that need no open name before them. Most closed labels are so far behind Outside
// that no way leads over them.
func (tr *transitions) open(before, now *scores, came *[Labels]Label) {
	for to := range now {
		now[to], came[to] = before[Outside]+tr.score[Outside][to], Outside
	}
	for c := Label(1); c < Labels; c++ {
		if !c.closed() || before[c]-before[Outside] <= tr.lead[c] {
			continue
		}
		for to := range now {
			if s := before[c] + tr.score[c][to]; s > now[to] {
				now[to], came[to] = s, c
			}
		}
	}
}

// goOn finds the best ways to the labels within names: over Begin and Inside of the same type.
func (tr *transitions) goOn(before, now *scores, came *[Labels]Label) {
	for begin := Label(1); begin < Labels; begin += 4 {
		inside := begin + Label(Inside)
		for _, to := range [...]Label{inside, begin + Label(Last)} {
			now[to], came[to] = before[begin]+tr.score[begin][to], begin
			if s := before[inside] + tr.score[inside][to]; s > now[to] {
				now[to], came[to] = s, inside
			}
		}
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
