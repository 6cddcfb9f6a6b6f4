// Package prose puts github.com/jdkato/prose/v2 behind the [entities.Recognizer] interface, for those who want its
// answers, or a second opinion. It is the only importer of prose: programs that do not import this package do not link it.
//
//	r := prose.New()
//	for _, m := range r.Find("U.S. Secretary of State Mike Pompeo met Kassym-Jomart Tokayev.") {
//		fmt.Println(m.Type, m.Text)
//	}
//
// # Guarantees
//
// Offsets are bytes into the text as given, exact even where prose rewrites quotation marks. Any bytes are a text. The model
// is loaded once for each Recognizer, when it is first used; a Recognizer is safe for concurrent use.
//
// # Limits
//
// prose knows PERSON, ORG and GPE alone, glues offices to their holders, and needs about 15 milliseconds for a kilobyte: some
// hundred times as long as package entities, which finds more names and finds them better (see doc/training.md). Words longer
// than 128 bytes are cut, since prose takes quadratic time over them.
package prose
