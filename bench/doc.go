// Package bench measures the library beside others that do the same work, in one run on one machine. It is a
// module of its own, so that users of the library never download the rivals.
//
//	cd bench && go test -bench . -benchmem
//
// Machines differ and are noisy: read the ratios within one run, not the figures.
package bench
