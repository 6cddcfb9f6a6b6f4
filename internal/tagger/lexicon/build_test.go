package lexicon

import "testing"

// BenchmarkBuild is what the first use costs, but for parsing the tables.
func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		build()
	}
}
