// Package normalize decides which names of an article are one entity and what that entity is called.
//
//	text := "Gen. Mark Milley met Mr. Pompeo. Milley and the U.S. were praised in America."
//	for _, e := range normalize.Cluster(text, mentions) {
//		fmt.Println(e.Name, e.Aliases) // Mark Milley [Milley] · Mike Pompeo [Pompeo] · United States [America U.S.]
//	}
//	same, why := normalize.Same(lede.Person, "Lavrov, Sergei", "Sergey Lavrov") // true, known name
//	parts := normalize.Person("Gen. Mark A. Milley Jr.")                          // title, given, middle, family, suffix
//	country, ok := normalize.Country("Kazakhstani")                               // KZ
//
// It works without the tagger: mentions may come from anywhere. Users put their own knowledge first: a [Normalizer] (or
// [Aliases], a map) gives canonical names, a [Registry] holds known names with ids.
//
// # Guarantees
//
// Every mention ends up in exactly one entity; entities come in the order of their first mention. Any bytes are a valid text,
// and any span is a valid mention. The answer of a Normalizer wins over all rules and tables. Names that the tables know as
// two are never joined: a capital is not its country, nor one ministry another. The work grows with the number of mentions.
// Everything is safe for concurrent use and depends on its arguments alone.
//
// # How names meet
//
// First the user is asked, then the tables (countries, cities, peoples, organisations, people of note). Then full names are
// compared: people by given and family name, allowing initials, nicknames, romanisations and name order; organisations by
// their words, without legal forms, order and spelling; acronyms by the words that they are made of. Last come the short
// forms, each by where it stands: a last name goes to the person of that name who fits the title before it and has been
// named most, "the Bank" to the bank named last.
//
// A name that the finder gave several types is taken for one thing, of the type that most mentions have (the first, where
// they are even); on the development articles that scores best. It stays two where the text has a longer name of a person or
// body with that word in it: "Paris", where Valeria Paris is named, too. A single word of an unknown name, found once, takes
// the type of the person or firm of which it is the last or first word.
//
// # Limits
//
// [Same] knows nothing but two names: it cannot tell Michael Jordan from Michael B. Jordan. Within an article names are joined
// more freely, for a writer does not call two people by one name without saying so. The package reads no pronouns. A name of
// more than 1,000 bytes is compared as a whole only.
package normalize
