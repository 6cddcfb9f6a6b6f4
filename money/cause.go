package money

import "github.com/lede-go/lede/internal/token"

// because reports whether "over" at token j, before an amount that begins at i, tells the cause of a quarrel, "jailed over
// £6.2m fraud", "a row with Paris over a $5m debt", and no lower limit, "fined over £6m".
func (s *scanner) because(j, i int) bool {
	if s.At(j+1).Is(token.Determiner) && s.At(j+1).Len() <= len("the") && j+1 < i {
		return true
	}
	if s.At(j - 1).Is(token.Preposition) { // "jailed for over six years"
		return false
	}
	k := j - 1
	for s.adverb(k) || s.At(k).Hash == againWord {
		k--
	}
	priced, noun := s.ahead(i)
	switch v := s.quarrel(k); {
	case v == miscQuarrel, v == miscAction && priced, v == miscPenalty && priced && noun:
		return true
	case v > 0 || !noun:
		return false
	}
	return s.quarrelBefore(k, priced)
}

// quarrelBefore reports whether the clause before token k begins with a word of quarrel and those concerned, "sued by
// investors", "a row with Paris".
func (s *scanner) quarrelBefore(k int, priced bool) bool {
	const farthest = 6
	for stop := max(s.sentence(k).First, k-farthest); k > stop && s.At(k).Kind == token.Word; k-- {
		if v := s.quarrel(k - 1); v == miscQuarrel || v > 0 && priced {
			return s.At(k).Is(token.Preposition|token.Determiner) || s.At(k).Capital()
		}
	}
	return false
}

// quarrel is the value of the word i if it tells of a quarrel or a penalty, else 0.
func (s *scanner) quarrel(i int) int {
	if v := s.Value(i, token.MoneyMisc); v >= miscQuarrel && v <= miscPenalty {
		return v
	}
	return 0
}

// ahead tells of the number that begins at token i whether it has a currency or a percent sign, and whether a noun follows.
func (s *scanner) ahead(i int) (priced, noun bool) {
	const longest = 8
	const units = token.Sign | token.Code | token.Currency | token.Minor | token.Percent
	for last := i + longest; i < last && (s.Kind(i) == token.Number || s.At(i).Is(units|token.Cardinal|token.Scale|token.Letter) || s.joins(i)); i++ {
		priced = priced || s.At(i).Is(units)
	}
	return priced, s.Kind(i) == token.Word && !s.closes(i)
}
