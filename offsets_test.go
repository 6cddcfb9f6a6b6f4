package lede

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func TestOffsets(t *testing.T) {
	texts := []string{"", "plain", "Kazakhstan’s «сделка» 👍🏽 ok", "bad \xff\xfe bytes", strings.Repeat("aé€👍", 200)}
	for _, text := range texts {
		o := NewOffsets(text)
		for end := 0; end <= len(text); end++ {
			if end < len(text) && !utf8.RuneStart(text[end]) {
				continue
			}
			runes := utf8.RuneCountInString(text[:end])
			units := len(utf16.Encode([]rune(text[:end])))
			if got := o.Runes(Span{0, end}); got != (Span{0, runes}) {
				t.Errorf("%.20q: byte %d is character %v, want %d", text, end, got, runes)
			}
			if got := o.UTF16(Span{0, end}); got != (Span{0, units}) {
				t.Errorf("%.20q: byte %d is unit %v, want %d", text, end, got, units)
			}
		}
		if got := o.Runes(Span{-1, len(text) + 9}); got != (Span{0, utf8.RuneCountInString(text)}) {
			t.Errorf("%.20q: beyond both ends: %v", text, got)
		}
	}
}
