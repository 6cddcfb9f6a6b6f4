// Package tagger finds names in tokenized texts: a linear-chain conditional random field with the labels of BILOU for six
// types, whose weights lie in a table of hashed features, a byte each. The trainer is the command internal/tagger/train;
// doc/training.md tells how the model is made and what each part of it is worth.
//
//	m, err := tagger.Decode(data)
//	names := m.Tag(text, lists, nil)
//
// Tokens far from any capital are settled without being scored. The others are scored by what their sentence shows, and the
// best labels of each stretch are found (Viterbi). A second pass adds what the first said of the same words in the other
// sentences: the memory of the document.
//
// # Guarantees
//
// The answer depends on the model, the text and the lists alone: scores are sums of integers. Tagging is linear in the
// text and allocates nothing but the result; a Model is safe for concurrent use. Decoding checks the file as a whole; what a
// decoded model holds cannot make tagging fail.
//
// # Limits
//
// Names in lower case are not found. The memory reaches over some sixteen thousand tokens; names of more than 256 tokens are
// cut. A model is good for one set of features, and for the lists that it was trained with.
package tagger
