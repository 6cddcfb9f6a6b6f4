package normalize

import (
	"bytes"
	"strings"
	"unicode"
)

// isAcronym reports whether a name is written as one: "IAEA", "U.N.", "AmCham", "UNC".
func isAcronym(text string) bool {
	upper, lower := 0, 0
	for i, r := range text {
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			upper++
		case unicode.IsLower(r) && i > 0:
			lower++
		case r != '.' && r != '&' && r != '-':
			return false
		}
	}
	return upper >= 2 && upper+lower <= 10 && lower <= 2*upper
}

// standsFor reports whether short is an acronym made of the words of long.
func standsFor(short string, long *body) bool {
	if !isAcronym(short) || len(long.plain) < 2 {
		return false
	}
	letters := strings.ReplaceAll(fold(short), " ", "")
	var buf [32]byte
	for _, ws := range [2][]string{long.plain, long.whole} {
		for _, a := range acronymsOf(buf[:0], ws) {
			if len(a) > 0 && string(a) == letters {
				return true
			}
		}
	}
	return chunksMatch(short, long.plain)
}

// acronymsOf gives the acronyms that folded words may be shortened to: the initials of those that tell, and of all, where that
// is another one. It makes them in buf.
func acronymsOf(buf []byte, plain []string) (found [2][]byte) {
	for _, w := range plain {
		if !is(w, stopWord) {
			buf = append(buf, initial(w)...)
		}
	}
	n := len(buf)
	for _, w := range plain {
		buf = append(buf, initial(w)...)
	}
	told, all := buf[:n], buf[n:]
	if isShort(told) {
		found[0] = told
	}
	if isShort(all) && !bytes.Equal(told, all) {
		found[1] = all
	}
	return found
}

// isShort reports whether letters are as many as acronyms have.
func isShort(letters []byte) bool { return len(letters) >= 2 && len(letters) <= 10 }

// initial is what a folded word gives to an acronym: its first letter, or its digits: "Group of Ten" is G10.
func initial(w string) string {
	if digits, ok := numberWords[w]; ok {
		return digits
	}
	if w[0] >= '0' && w[0] <= '9' {
		return w
	}
	return w[:1]
}

var numberWords = map[string]string{
	"three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12",
	"fifteen": "15", "twenty": "20", "seventy": "70",
}

// chunksMatch compares "AmCham" with the beginnings of words.
func chunksMatch(short string, plain []string) bool {
	var chunks []string
	for i := range len(short) {
		if c := short[i]; c >= 'A' && c <= 'Z' || len(chunks) == 0 {
			chunks = append(chunks, "")
		}
		chunks[len(chunks)-1] += strings.ToLower(short[i : i+1])
	}
	if len(chunks) < 2 || len(chunks) > len(plain) {
		return false
	}
	return strings.ToUpper(short) != short && matchChunks(chunks, plain)
}

// matchChunks reports whether each chunk begins a word, in order; words that do not tell may be skipped.
func matchChunks(chunks, plain []string) bool {
	i := 0
	for _, w := range plain {
		switch {
		case i < len(chunks) && strings.HasPrefix(w, chunks[i]):
			i++
		case !is(w, stopWord):
			return i == len(chunks)
		}
	}
	return i == len(chunks)
}
