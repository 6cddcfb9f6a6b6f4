package token

import "sync"

// Read cuts a text and gives what read makes of it, which must not hold on to the Text: its memory serves the next one.
func Read[T any](source string, read func(*Text) T) T {
	t := Borrow()
	t.Reset(source)
	out := read(t)
	t.Return()
	return out
}

// Borrow is a Text whose memory may have served another one. Reset cuts a text with it, and Return gives it back.
func Borrow() *Text { return texts.Get().(*Text) }

// Return lets go of the text and keeps the memory for the next, unless a huge text has blown it up. Nothing may use t any more.
func (t *Text) Return() {
	const most = 1 << 20 // tokens
	if cap(t.Tokens) > most {
		return
	}
	t.Source = ""
	t.Watch(nil)
	texts.Put(t)
}

var texts = sync.Pool{New: func() any { return new(Text) }}
