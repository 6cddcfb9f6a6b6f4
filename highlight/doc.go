// Package highlight shows an article with its facts marked: as HTML, or in colours on a terminal.
//
//	doc, err := extract.Extract(text, extract.Published(day))
//	err = highlight.HTML(os.Stdout, text, doc)
//
//	<mark class="lede lede-person" data-entity="0" title="Mike Pompeo · PERSON">Pompeo</mark> said …
//
// [HTML] writes phrasing content: the text as it is, in <mark> elements, to be put into an element that keeps line ends
// (white-space: pre-wrap or pre-line). Their classes tell the [Kind], data-entity, data-money, data-percent, data-count,
// data-date and data-quote the index in the list of the Document, and the title the canonical name, the exact value or
// the resolved date. [Stylesheet] colours them, for light and dark screens. There are no scripts and no inline styles.
//
// [Terminal] writes the text with ANSI escape sequences: sixteen colours, so that the user's own scheme decides.
// [Options] say what is marked; their zero value marks everything.
//
// # Guarantees
//
// Without its tags the HTML, parsed, is the text byte for byte; without its escape sequences so is the terminal form.
// What neither can hold is replaced: a byte that is no UTF-8 and, in HTML, a NUL by U+FFFD; on a terminal a control
// character by its picture ("␛"), so that a text cannot steer the terminal, and CR LF by LF. Markup in the text stays text. Marks that
// nest are nested; of two that overlap, the one that ends later is cut at the end of the other, so that the result is
// always well-formed. Work is linear in the text and, but for one sort, in the number of facts.
//
// # Limits
//
// No more than [Depth] marks are open at one place; what lies deeper is not marked. The Document must be of this
// text: a span that does not lie in it is a *[SpanError], and nothing is written. The other errors are the writer's.
package highlight
