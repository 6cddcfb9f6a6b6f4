// Package lexicon finds the names of internal/gazetteer in tokenized texts, for the tagger, its trainer and the rules of
// entities, which all have to see the same.
//
//	bits := lexicon.Default().Mark(text, nil)
//	if bits[i]&lexicon.City != 0 { … }
//
// The names stand in lexicon.bin, which go generate makes from the tables of the gazetteer (see prepare). It is read where it lies in
// the program, so that the first use costs nothing.
//
// Marking is linear in the text and allocates nothing but the result; a Lexicon is safe for concurrent use. Of names that begin with the
// same token the longest is marked; case is not compared, but a name must begin and end with a capital, and what is listed as one word
// in capitals ("US", "WHO") is found in capitals alone. The bits tell what a name can be, never what it is in the text.
package lexicon
