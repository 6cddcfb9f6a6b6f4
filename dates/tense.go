package dates

import "github.com/lede-go/lede/internal/token"

// tense is what the verb near a date tells of it.
type tense uint8

const (
	noTense tense = iota
	pastTense
	futureTense
)

// How many tokens before and behind a date its verb is looked for.
const (
	nearBefore = 16
	nearAfter  = 12
)

// tense finds the verb near an expression: the nearest before it in the sentence, else the first behind it.
func (r *reader) tense(e token.Range) tense {
	s := r.Sentence(e.First)
	if s < 0 {
		return noTense
	}
	first := max(r.Sentences[s].First, e.First-nearBefore)
	if r.postponed(e.First, first) {
		return futureTense
	}
	planned, describes := false, r.At(e.First-1).Is(token.Determiner) && r.nounAfter(e.Last)
	for i := e.First - 1; i >= first; i-- {
		if h := r.At(i).Hash; describes && (h == isWord || h == areWord) {
			return noTense // "they are meeting after the Sunday attack"
		}
		if t := r.verb(i, first); t != noTense {
			return t
		}
		planned = planned || r.is(i, planCue) && r.is(i-1, to)
	}
	if planned {
		return futureTense // "a drive to open on Sunday", as no verb tells more
	}
	for i := e.Last; i < min(r.Sentences[s].Last, e.Last+nearAfter); i++ {
		if t := r.verb(i, e.Last); t != noTense {
			return t
		}
	}
	return noTense
}

// postponed reports whether the date at i is a new one: "was moved to Sunday", "extended until June".
func (r *reader) postponed(i, first int) bool {
	for r.is(i-1, the) || r.lx(i-1).modifier != 0 || r.hyphen(i-1) {
		i--
	}
	if !r.is(i-1, to) && !r.is(i-1, until) && !r.is(i-1, through) {
		return false
	}
	for j := i - 2; j >= max(first, i-6); j-- {
		if r.is(j, moveCue) || r.At(j).Hash == putWord && r.At(j+1).Hash == offWord {
			return true
		}
	}
	return false
}

// pledged reports whether the date at i belongs to what was still to be done: "agreed to buy it in March".
func (r *reader) pledged(i int) bool {
	s := r.Sentence(i)
	if s < 0 {
		return false
	}
	first := max(r.Sentences[s].First, i-nearBefore)
	for j := i - 1; j > first; j-- {
		if r.is(j, to) && r.is(j-1, pledgeCue) && r.At(j+1).Kind == token.Word {
			return true
		}
		if r.verb(j, first) != noTense {
			return false
		}
	}
	return false
}

// verb is the tense that the word at i shows. The words before it, from first on, belong to its clause.
func (r *reader) verb(i, first int) tense {
	tok := r.At(i)
	if tok.Kind != token.Word || tok.Case == token.Upper {
		return noTense
	}
	switch w := r.lx(i).word; {
	case w == willCue && r.failed(i):
		return pastTense
	case w == willCue && (r.is(i-1, the) || r.is(i-1, a)) && !r.is(i+1, to):
		return noTense // "announced the plan on Friday"
	case w == willCue, w == hopeCue && r.is(i+1, to), w == planCue && r.plural(i-1), r.announces(i):
		return futureTense
	case w == wasCue && r.is(i+1, to) && (tok.Hash == wasWord || tok.Hash == wereWord):
		return futureTense // "was to meet"
	case w == dueCue:
		return r.scheduled(i, first)
	case (w == wasCue || r.participle(tok)) && !r.attributive(i) && !r.is(i-1, to):
		return r.governed(i, first)
	}
	return noTense
}

// failed reports whether "could not be" stands at i: "could not be reached on Friday".
func (r *reader) failed(i int) bool {
	if r.At(i).Hash != couldWord || !r.is(i+1, not) {
		return false
	}
	return r.At(i+2).Hash == beWord || r.At(i+3).Hash == beWord
}

// announces reports whether "is meeting", "is set to", "soon", "as early as" ends or begins at i.
func (r *reader) announces(i int) bool {
	h := r.At(i).Hash
	switch {
	case h == isWord || h == areWord:
		return r.progressive(i+1) || r.At(i+1).Hash == setWord
	case r.is(i, as):
		return r.is(i-2, as) && (r.lx(i-1).deictic == soon || r.lx(i-1).modifier == early)
	}
	return r.lx(i).deictic == soon && !r.soonDid(i)
}

// plural reports whether the word at i may be a noun in the plural: "polls open on Sunday".
func (r *reader) plural(i int) bool {
	tok := r.At(i)
	return tok.Kind == token.Word && !tok.Is(token.Function) && r.Source[tok.End-1] == 's'
}

// participle reports whether a word ends as "signed" does.
func (r *reader) participle(tok token.Token) bool {
	return tok.Case == token.Lower && tok.Len() > 4 && r.Source[tok.End-2:tok.End] == "ed"
}

// attributive reports whether the participle at i only describes a noun: "a still unspecified date".
func (r *reader) attributive(i int) bool {
	if r.At(i-1).Is(token.Function) && !r.At(i-1).Is(token.Determiner|token.Pronoun|token.Preposition) {
		i--
	}
	return r.At(i - 1).Is(token.Determiner)
}

// scheduled is the tense of "due", "expected", "payable": the future, unless "had" or "been" stands before.
func (r *reader) scheduled(i, first int) tense {
	for j := i - 1; j >= max(first, i-3); j-- {
		if h := r.At(j).Hash; h == hadWord || h == beenWord {
			return noTense
		}
	}
	if r.lx(i-1).shift == before || r.At(i-1).Hash == originallyWord {
		return noTense
	}
	return futureTense
}

// governed is past, unless "will", "would" or "to be" stands up to three words before the verb at i.
func (r *reader) governed(i, first int) tense {
	for j := i - 1; j >= max(first, i-3); j-- {
		if r.lx(j).word == willCue && !r.failed(j) {
			return futureTense
		}
		if r.At(j).Hash == beWord && r.is(j-1, to) {
			return futureTense
		}
		if h := r.At(j).Hash; j >= i-2 && (h == isWord || h == areWord) {
			return noTense // "when the case is heard"
		}
	}
	return pastTense
}

// progressive reports whether "running" or "now running" stands at i.
func (r *reader) progressive(i int) bool {
	if r.At(i).Is(token.Function) {
		i++
	}
	tok := r.At(i)
	return tok.Case == token.Lower && tok.Len() > 4 && r.Source[tok.End-3:tok.End] == "ing"
}

var (
	originallyWord = token.HashOf("originally")
	putWord        = token.HashOf("put")
	offWord        = token.HashOf("off")
	setWord        = token.HashOf("set")
	wasWord        = token.HashOf("was")
	wereWord       = token.HashOf("were")
	couldWord      = token.HashOf("could")
	isWord         = token.HashOf("is")
	areWord        = token.HashOf("are")
	beWord         = token.HashOf("be")
	beenWord       = token.HashOf("been")
	hadWord        = token.HashOf("had")
)
