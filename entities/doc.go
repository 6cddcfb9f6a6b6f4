// Package entities finds the names in English news: people, organisations, countries and cities, other places, peoples and
// buildings, and by lists and rules also events, laws, products and works.
//
//	text := "U.S. Secretary of State Mike Pompeo flew to Astana on Sunday."
//	for _, m := range entities.Find(text) {
//		fmt.Println(m.Type, m.Text, m.Title.In(text))
//	}
//	// GPE U.S.
//	// PERSON Mike Pompeo U.S. Secretary of State
//	// GPE Astana
//
// A tagger of our own (a conditional random field trained on open corpora and on articles written for the project, with the lists of internal/gazetteer)
// proposes names; ordered rules mend them: office and holder apart, possessives and quotation marks outside, compounds parted,
// acronyms that are introduced in brackets, surnames, kinsmen and the short names of firms through the whole text, teams in sports
// reports, descriptions beside a name, listed names, events and laws by their form. doc/training.md tells how the model is made and what it scores.
//
// # Guarantees
//
// Names come in text order and do not overlap; text[m.Start:m.End] == m.Text; none crosses the end of a line. The text never
// fails, whatever its bytes. The answer depends on the text, the model and the dictionary alone. [Finder] and [Find] are safe for
// concurrent use and linear in the text: some 9 MB a second on one core. The model, 5 MB, is part of the program and is checked
// when it is first used, which takes a few milliseconds, as the lists do.
//
// # Limits
//
// Names without a capital are not found, nor pronouns and descriptions ("the minister"). No score is given: none is calibrated.
// The types EVENT, LAW, PRODUCT and WORK_OF_ART come from lists and forms and miss much. Sports teams that are called by a
// city alone, and persons called by a rare first name alone, are often taken for places. Which mentions are one thing is the
// business of package normalize.
package entities
