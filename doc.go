// Package lede is the map of a library that turns English news text into structured facts: who,
// where, how much, when, and who said what.
//
// Most programs need one room, the facade:
//
//	doc, err := extract.Extract(text, extract.Published(day))
//	for _, e := range doc.Entities {
//		fmt.Println(e.Type, e.Name, e.Aliases)
//	}
//
// # The rooms
//
//   - [github.com/lede-go/lede/extract]: an article in, a Document of facts out, in one call. It reads
//     the frame of the article, settles overlaps, ties figures to topics and periods, writes the JSON.
//   - [github.com/lede-go/lede/entities]: where the names are and of which type; a trained tagger with
//     its model embedded. entities/prose offers the same on github.com/jdkato/prose/v2.
//   - [github.com/lede-go/lede/normalize]: which names are one entity and what it is called. Users extend
//     it with a Normalizer, Aliases or a Registry of known names.
//   - [github.com/lede-go/lede/money]: amounts, ranges, percentages and counts as exact decimals.
//   - [github.com/lede-go/lede/dates]: dates, times, durations and sets as TIMEX3, resolved against the
//     day of publication.
//   - [github.com/lede-go/lede/quotes]: quotations and who is speaking.
//   - [github.com/lede-go/lede/highlight]: a Document shown in its text, as HTML or on a terminal.
//
// Each room works alone: Find(text) gives its mentions in text order. This package holds the two words
// that all of them share: [Span], a stretch of text in bytes, and [Type], the type of an entity.
//
// # Guarantees
//
// Text never fails: any bytes are a valid article. Offsets are bytes into the text as given, half open,
// and text[start:end] is the mention. The same input gives the same output: nothing depends on the clock,
// the locale, the network or what ran before. All of it is safe for concurrent use. Only settings and limits
// give errors, and those are typed and name the value.
//
// The house inside (internal/): token cuts the text once for all rooms, number reads quantities, gazetteer
// holds the lists of names, tagger is the sequence model with its trainer.
package lede
