// Package quotes finds the quotations of an English news text, and who is speaking.
//
//	for _, q := range quotes.Find("“We came,” said Ann Lee, 40. “And we stayed.”") {
//		fmt.Println(q.Text, q.Cue, q.Speaker) // We came, said 0 / And we stayed. said 0
//	}
//
// A quotation is what stands between quotation marks as someone's words: “ ”, " ", « », „ “, “ as typed in ASCII,
// and ‘ ’ or ' ' where they are the outer marks; marks of different kinds may meet, and a mark may be missing.
// Every paragraph of a long quotation is a quotation of its own, and so is each part of one that its attribution
// interrupts; what is quoted within a quotation is not. [Mention].Partial tells words that are woven into the
// writer's sentence. Titles of works, nicknames, terms and scare quotes are left out: words in marks need an
// attribution, or the form of a sentence, or some length.
//
// The speaker is looked for right after the quotation ("said X", "X, 40, of Y, said", "according to X"), then
// before it ("X told Y", "X's claim that", "X: "), then in what was said before: one attribution serves the
// quotations after it in the paragraph, and a quotation that begins the next one. Verbs of speech are data
// (quotes.tsv of the vocabulary), with four values: how they take their subject. Pronouns mean the person who is
// most in view and whose gender fits; a bare role ("the minister") means whom the text gave it to; "a spokesman for X"
// is [Nobody], and the words that stand there are told all the same.
//
// # Guarantees
//
// Mentions come in text order and do not overlap, unless indirect speech is asked for. Text is text[Start:End], without
// blanks at the edges. The result depends on the arguments alone. Any bytes are a text. The work is linear
// in the text: each quotation looks at a bounded number of tokens around it.
//
// # Limits
//
// English. Names are the caller's to know: without them ([Find]) capitalised words are taken for names, and speakers
// are told apart by their last word. Two people who speak together are told as the one named last. A dialogue
// whose speakers take turns without being named is given to the first.
package quotes
