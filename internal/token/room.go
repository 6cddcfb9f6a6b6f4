package token

// Room gives a list of what was found in a text room for some dozens of items more. What append would do at once for many thousands
// of items is done piece by piece, so that the reading can end meanwhile.
func Room[T any](t *Text, list []T) []T {
	const few, some = 1 << 12, 64 // items
	if n := len(list); n >= few && cap(list)-n < some {
		return longer(t, list, n+n/2)
	}
	return list
}

// longer is a list with another capacity.
func longer[T any](t *Text, list []T, capacity int) []T {
	const piece = 1 << 10 // items
	out := make([]T, len(list), capacity)
	for first := 0; first < len(list); first += piece {
		t.check.Now()
		copy(out[first:], list[first:min(first+piece, len(list))])
	}
	return out
}
