package token

// The kinds of bytes that the scanner tells apart.
const (
	symbol     = iota // what is none of the others
	blank             // space, tab and control bytes
	newline           // \n \v \f \r
	letter            // A-Z a-z
	digit             // 0-9
	mark              // punctuation
	apostrophe        // '
	high              // part of a character beyond ASCII
)

// kinds is the kind of every byte, and lower its lower-case form.
var kinds, lower = byteTables()

func byteTables() (kinds, lower [256]uint8) {
	for i := range 256 {
		c := byte(i)
		lower[i] = c
		switch {
		case c >= 0x80:
			kinds[i] = high
		case c >= 'a' && c <= 'z':
			kinds[i] = letter
		case c >= 'A' && c <= 'Z':
			kinds[i], lower[i] = letter, c+'a'-'A'
		case c >= '0' && c <= '9':
			kinds[i] = digit
		case c >= '\n' && c <= '\r':
			kinds[i] = newline
		case c <= ' ' || c == 0x7f:
			kinds[i] = blank
		}
	}
	for _, c := range []byte(".,;:!?()[]{}\"`-") {
		kinds[c] = mark
	}
	kinds['\''] = apostrophe
	return kinds, lower
}
