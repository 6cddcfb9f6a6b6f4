package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/lede-go/lede/internal/tagger"
)

const (
	labels = tagger.Labels
	width  = labels - 1 // weights of a feature: Outside has none
)

// crf is a linear-chain conditional random field, trained by stochastic gradient descent with a
// step of its own for each weight (AdaGrad).
type crf struct {
	weights []float32 // width for each feature
	squares []float32 // of the gradients, summed up
	trans   [labels][labels]float32
	transSq [labels][labels]float32
	rate    float32
	dropout uint32 // of the local features, in 1/256
	random  *rand.Rand
	chain   chain
	mean    mean
}

// mean sums up the weights as they are after several epochs: their mean is steadier than the last.
type mean struct {
	weights []float32
	trans   [labels][labels]float32
	n       float32
}

// example is a stretch of tokens with its features, as numbers, and gold labels.
type example struct {
	local, memory [][]int32
	gold          []tagger.Label
	weight        float32
	document      int
}

func newCRF(features int, seed uint64) *crf {
	return &crf{
		weights: make([]float32, features*width), squares: make([]float32, features*width),
		rate: 0.2, dropout: 80, random: rand.New(rand.NewPCG(seed, seed)),
	}
}

// keep adds the weights as they are to the mean.
func (c *crf) keep() {
	if c.mean.weights == nil {
		c.mean.weights = make([]float32, len(c.weights))
	}
	for i, w := range c.weights {
		c.mean.weights[i] += w
	}
	for from := range c.trans {
		for to, w := range c.trans[from] {
			c.mean.trans[from][to] += w
		}
	}
	c.mean.n++
}

// join adds another mean.
func (m *mean) join(other *mean) {
	for i, w := range other.weights {
		m.weights[i] += w
	}
	for from := range m.trans {
		for to, w := range other.trans[from] {
			m.trans[from][to] += w
		}
	}
	m.n += other.n
}

// settle makes the mean the weights.
func (c *crf) settle() {
	for i, w := range c.mean.weights {
		c.weights[i] = w / c.mean.n
	}
	for from := range c.trans {
		for to, w := range c.mean.trans[from] {
			c.trans[from][to] = w / c.mean.n
		}
	}
	c.mean = mean{}
}

// chain is the working memory for one stretch.
type chain struct {
	score, alpha, beta [][labels]float32
	sum                []float32
	exp                [labels][labels]float32
	active             [][]int32
	labels             []tagger.Label
}

// epoch trains on all examples once, in random order. memory is the share of examples that see
// the features of the second pass, in 1/256.
func (c *crf) epoch(examples []example, memory uint32) {
	order := c.random.Perm(len(examples))
	for k, n := range order {
		if k%32 == 0 {
			c.refresh()
		}
		c.learn(&examples[n], c.random.Uint32()>>24 < memory)
	}
}

// refresh takes the transitions over into the chain.
func (c *crf) refresh() {
	for from := range c.trans {
		for to := range c.trans[from] {
			c.chain.exp[from][to] = 0
			if tagger.Label(to).Follows(tagger.Label(from)) {
				c.chain.exp[from][to] = exp(c.trans[from][to])
			}
		}
	}
}

func exp(x float32) float32 { return float32(math.Exp(float64(x))) }

// learn makes one step towards the gold labels of an example.
func (c *crf) learn(e *example, memory bool) {
	c.choose(e, memory)
	c.scores(true)
	c.forward()
	c.backward()
	n := len(e.gold)
	for i := range n {
		var g [labels]float32
		total := float32(0)
		for l := range g {
			g[l] = c.chain.alpha[i][l] * c.chain.beta[i][l]
			total += g[l]
		}
		for l := range g {
			g[l] /= total
		}
		g[e.gold[i]]--
		c.step(c.chain.active[i], &g, e.weight)
		before := tagger.Outside
		if i > 0 {
			before = e.gold[i-1]
		}
		c.stepTransitions(i, before, e.gold[i], total, e.weight)
	}
}

// choose sets the active features of each token.
func (c *crf) choose(e *example, memory bool) {
	ch := &c.chain
	for len(ch.active) < len(e.gold) {
		ch.active = append(ch.active, nil)
		ch.score, ch.alpha, ch.beta = append(ch.score, [labels]float32{}), append(ch.alpha, [labels]float32{}), append(ch.beta, [labels]float32{})
		ch.sum = append(ch.sum, 0)
	}
	ch.labels = slices.Grow(ch.labels[:0], len(e.gold))[:len(e.gold)]
	for i := range e.gold {
		ch.active[i] = ch.active[i][:0]
		for _, f := range e.local[i] {
			if c.dropout == 0 || c.random.Uint32()>>24 >= c.dropout {
				ch.active[i] = append(ch.active[i], f)
			}
		}
		if memory {
			ch.active[i] = append(ch.active[i], e.memory[i]...)
		}
	}
}

// scores adds up the weights of the active features; exponential makes them potentials.
func (c *crf) scores(exponential bool) {
	ch := &c.chain
	for i := range ch.labels {
		s := &ch.score[i]
		*s = [labels]float32{}
		for _, f := range ch.active[i] {
			row := c.weights[int(f)*width : int(f+1)*width]
			for l, w := range row {
				s[l+1] += w
			}
		}
		if !exponential {
			continue
		}
		high := s[0]
		for _, v := range s {
			high = max(high, v)
		}
		for l, v := range s {
			s[l] = exp(v - high)
		}
	}
}

// forward fills alpha: alpha[i][l] is the mass of all ways to label l at token i, scaled to sum to one.
func (c *crf) forward() {
	ch := &c.chain
	var before [labels]float32
	before[tagger.Outside] = 1
	for i := range ch.labels {
		a := &ch.alpha[i]
		total := float32(0)
		for to := range a {
			mass := float32(0)
			for _, from := range sources[to] {
				mass += float32(before[from] * ch.exp[from][to])
			}
			a[to] = mass * ch.score[i][to]
			total += a[to]
		}
		for to := range a {
			a[to] /= total
		}
		ch.sum[i] = total
		before = *a
	}
}

// backward fills beta likewise, from the end.
func (c *crf) backward() {
	ch := &c.chain
	last := len(ch.labels) - 1
	for l := range ch.beta[last] {
		ch.beta[last][l] = 0
		if tagger.Outside.Follows(tagger.Label(l)) {
			ch.beta[last][l] = 1
		}
	}
	for i := last - 1; i >= 0; i-- {
		var after [labels]float32
		for to := range after {
			after[to] = ch.score[i+1][to] * ch.beta[i+1][to] / ch.sum[i+1]
		}
		b := &ch.beta[i]
		*b = [labels]float32{}
		for to := range after {
			for _, from := range sources[to] {
				b[from] += float32(ch.exp[from][to] * after[to])
			}
		}
	}
}

// sources are the labels that may stand before each label.
var sources = func() (s [labels][]tagger.Label) {
	for to := range tagger.Label(labels) {
		for from := range tagger.Label(labels) {
			if to.Follows(from) {
				s[to] = append(s[to], from)
			}
		}
	}
	return s
}()

// step moves the weights of the features of a token against the gradient.
func (c *crf) step(features []int32, g *[labels]float32, weight float32) {
	for l := 1; l < labels; l++ {
		d := g[l] * weight
		if d < 1e-3 && d > -1e-3 {
			continue
		}
		sq := float32(d * d)
		for _, f := range features {
			at := int(f)*width + l - 1
			s := c.squares[at] + sq
			c.squares[at] = s
			c.weights[at] -= c.rate * d / float32(math.Sqrt(float64(s+0.1)))
		}
	}
}

// stepTransitions does the same for the transition into token i.
func (c *crf) stepTransitions(i int, before, gold tagger.Label, total, weight float32) {
	ch := &c.chain
	var from [labels]float32
	from[tagger.Outside] = 1
	if i > 0 {
		from = ch.alpha[i-1]
	}
	for to := range labels {
		after := ch.score[i][to] * ch.beta[i][to] / ch.sum[i] / total
		for _, f := range sources[to] {
			d := from[f] * ch.exp[f][to] * after
			if f == before && tagger.Label(to) == gold {
				d--
			}
			if d *= weight; d < 1e-3 && d > -1e-3 {
				continue
			}
			s := &c.transSq[f][to]
			*s += d * d
			c.trans[f][to] -= c.rate * d / float32(math.Sqrt(float64(*s+0.1)))
		}
	}
}

// predict gives the best labels of an example.
func (c *crf) predict(e *example, memory bool) []tagger.Label {
	dropout := c.dropout
	c.dropout = 0
	c.choose(e, memory)
	c.dropout = dropout
	c.scores(false)
	return c.viterbi()
}

func (c *crf) viterbi() []tagger.Label {
	ch := &c.chain
	came := make([][labels]tagger.Label, len(ch.labels))
	var before [labels]float32
	for l := range before {
		before[l] = -1e9
	}
	before[tagger.Outside] = 0
	for i := range ch.labels {
		var now [labels]float32
		for to := range now {
			now[to] = -1e9
			for _, from := range sources[to] {
				if s := before[from] + c.trans[from][to]; s > now[to] {
					now[to], came[i][to] = s, from
				}
			}
			now[to] += ch.score[i][to]
		}
		before = now
	}
	best := tagger.Outside
	for _, l := range sources[tagger.Outside] {
		if before[l] > before[best] {
			best = l
		}
	}
	for i := len(ch.labels) - 1; i >= 0; i-- {
		ch.labels[i], best = best, came[i][best]
	}
	return ch.labels
}
