package dates

import "github.com/lede-go/lede/internal/token"

// tense is what the verb near a date tells of it.
type tense uint8

const (
	noTense tense = iota
	pastTense
	futureTense
)

// nearest is how many tokens away the verb of a date is looked for.
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
	weak := noTense
	for i := e.First - 1; i >= first; i-- {
		if t := r.verb(i, first); t != noTense {
			return t
		}
		if r.lx(i).word == planCue && r.is(i-1, to) {
			weak = futureTense // "a drive to open on Sunday", if no verb tells more
		}
	}
	if weak != noTense {
		return weak
	}
	for i := e.Last; i < min(r.Sentences[s].Last, e.Last+nearAfter); i++ {
		if t := r.verb(i, e.Last); t != noTense {
			return t
		}
	}
	return noTense
}

// verb is the tense that the word at i shows. A participle in -ed is future behind "will" or "to be".
func (r *reader) verb(i, first int) tense {
	tok := r.At(i)
	if tok.Kind != token.Word || tok.Case == token.Upper {
		return noTense
	}
	switch r.lx(i).word {
	case willCue:
		return futureTense
	case wasCue:
		switch {
		case r.attributive(i):
			return noTense // "a cut"
		case r.is(i+1, to) && (tok.Hash == wasWord || tok.Hash == wereWord):
			return futureTense // "was to meet"
		}
		return r.governed(i, first)
	case planCue: // "polls open on Sunday"
		if before := r.At(i - 1); before.Kind == token.Word && !before.Is(token.Function) && r.Source[before.End-1] == 's' {
			return futureTense
		}
		return noTense
	case hopeCue: // "plans to meet", but "plans" alone is a noun
		if r.is(i+1, to) {
			return futureTense
		}
		return noTense
	case dueCue:
		return r.scheduled(i, first)
	}
	if r.lx(i).shift == 0 && r.lx(i).deictic == soon || r.is(i, as) && r.is(i-2, as) && (r.lx(i-1).deictic == soon || r.lx(i-1).modifier == early) {
		return futureTense
	}
	if h := tok.Hash; (h == isWord || h == areWord) && (r.progressive(i+1) || r.At(i+1).Hash == setWord) {
		return futureTense
	}
	if tok.Case == token.Lower && tok.Len() > 4 && r.Source[tok.End-2:tok.End] == "ed" && !r.attributive(i) {
		return r.governed(i, first)
	}
	return noTense
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
		if r.lx(j).word == willCue {
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
	setWord        = token.HashOf("set")
	wasWord        = token.HashOf("was")
	wereWord       = token.HashOf("were")
	isWord         = token.HashOf("is")
	areWord        = token.HashOf("are")
	beWord         = token.HashOf("be")
	beenWord       = token.HashOf("been")
	hadWord        = token.HashOf("had")
)
