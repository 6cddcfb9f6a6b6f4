// Package extract is the facade: a news article in, a [Document] of facts out, in one call.
//
//	doc, err := extract.Extract(text, extract.Published(day))
//
// It reads the frame of the article first (the day of publication, the dateline, the headline, what is boilerplate),
// cuts the text into tokens once, asks every room for what it finds there, settles overlaps by one ordered list of
// rules (settle.go), makes entities of the names, says who speaks, and ties each number to its topic and period.
//
// An [Extractor] has the settings: own normalizers and known names, another recognizer, what a bare "$" means, limits. Its
// zero value is what Extract uses. [Extractor.All] reads any number of articles on all processors, in order.
//
// # Guarantees
//
// Text never fails: any bytes give a Document, in time linear in their number. Errors come from limits ([TooLargeError]),
// settings ([SettingError]) and the context alone. The same article and settings give the same Document; nothing
// is read from the clock, the environment or the network. Offsets are bytes into the text as given. Everything is
// safe for concurrent use.
//
// # Limits
//
// English only. Without a day of publication, given or found in the text, relative dates stay open: nothing is guessed.
// The figures of quality, and what is known to go wrong, stand in the README and beside the articles of testdata.
package extract
