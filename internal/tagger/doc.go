// Package tagger is a linear-chain sequence tagger for names: features, decoding and the model file. Its trainer is the
// command internal/tagger/train.
package tagger
