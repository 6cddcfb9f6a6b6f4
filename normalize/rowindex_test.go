package normalize

import (
	"bytes"
	"encoding/binary"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/gazetteer"
)

var update = flag.Bool("update", false, "renew the indexes of the long lists")

// TestRowIndexes holds the indexes to the lists, bit for bit.
func TestRowIndexes(t *testing.T) {
	var b []byte
	for _, f := range slices.Concat([]*filing{cityFiling()}, orgFilings(), []*filing{givenFiling()}, thingFilings()) {
		b = append(b, f.bytes()...)
	}
	if *update {
		if err := os.WriteFile("indexes.bin", b, 0o644); err != nil {
			t.Fatal(err)
		}
	} else if !bytes.Equal(b, indexesBin) {
		t.Error("indexes.bin is not of these lists: go test ./normalize -run TestRowIndexes -update")
	}
}

// TestRowIndexesFind checks that what is filed is found.
func TestRowIndexesFind(t *testing.T) {
	k := known()
	eachRow(gazetteer.CitiesFile(), func(row string, _ int) {
		if name := fold(cell(row, cityName)); !slices.Contains(k.appendPlaces(nil, name), cityAt(row)) {
			t.Errorf("%s is not found", name)
		}
	})
	eachRow(gazetteer.OrganisationsFile(), func(row string, _ int) {
		name := fold(strings.TrimPrefix(cell(row, orgName), "The "))
		if o := k.orgs.get(name); fold(strings.TrimPrefix(o.name(), "The ")) != name {
			t.Errorf("%s is taken for %q", name, o.name())
		}
	})
	for _, name := range []string{"", "no such place", "no such body"} {
		if k.isPlace(name) || k.orgs.get(name) != "" || k.short.get(name) != "" {
			t.Errorf("%q is found", name)
		}
	}
}

// filed is a key and where in the file one of its names begins.
type filed struct {
	key string
	at  int
}

// filing collects the names for an index.
type filing struct {
	names []filed
	place map[string]int // of a key, in names
}

func newFiling() *filing { return &filing{place: map[string]int{}} }

// set files a name unless its key is taken, or in place of that.
func (f *filing) set(key string, at int, anyway bool) {
	i, taken := f.place[key]
	switch {
	case !taken:
		f.place[key] = len(f.names)
		f.names = append(f.names, filed{key, at})
	case anyway:
		f.names[i].at = at
	}
}

// add files a name besides others of its key.
func (f *filing) add(key string, at int) { f.names = append(f.names, filed{key, at}) }

// bytes is the index, after the number of its slots, of which every third is free.
func (f *filing) bytes() []byte {
	n := len(f.names)*3/2 + 1
	slots := make([]uint32, n)
	for _, name := range f.names {
		h := hash([]byte(name.key))
		i := slotOf(h, n)
		for slots[i] != 0 {
			i = (i + 1) % n
		}
		slots[i] = h<<offsetBits | uint32(name.at)
	}
	b := binary.LittleEndian.AppendUint32(nil, uint32(n))
	for _, s := range slots {
		b = binary.LittleEndian.AppendUint32(b, s)
	}
	return b
}

// eachRow calls f with every row of a file of the gazetteer and its offset.
func eachRow(file string, f func(row string, at int)) {
	at := 0
	for row := range strings.Lines(file) {
		if !strings.HasPrefix(row, "#") {
			f(strings.TrimSuffix(row, "\n"), at)
		}
		at += len(row)
	}
}

// eachName calls f with the names in some columns of a row that begins at an offset, and their offsets.
func eachName(row string, at int, f func(name string, at int), columns ...int) {
	for _, column := range columns {
		start := at
		for _, before := range strings.Split(row, "\t")[:column] {
			start += len(before) + 1
		}
		for _, name := range splitList(cell(row, column)) {
			f(name, start)
			start += len(name) + 1
		}
	}
}

func cityFiling() *filing {
	f := newFiling()
	for _, alone := range []bool{true, false} {
		eachRow(gazetteer.CitiesFile(), func(row string, at int) {
			if (cell(row, cityRank) == "1") != alone {
				return
			}
			seen := map[string]bool{}
			eachName(row, at, func(name string, at int) {
				short, ok := strings.CutSuffix(cell(row, cityName), " City")
				if key := fold(name); !seen[key] && (!ok || short != name || is(key, cityAlone)) { // "Kuwait" is the country
					f.add(key, at)
					seen[key] = true
				}
			}, cityName, cityAliases)
		})
	}
	return f
}

// orgFilings are those of names, acronyms, words that tell and words that may be misspelled.
func orgFilings() []*filing {
	names, cores, slips := newFiling(), newFiling(), newFiling()
	l := newLoader()
	l.readCountries()
	eachRow(gazetteer.OrganisationsFile(), func(row string, at int) {
		eachName(row, at, func(name string, at int) {
			names.set(fold(strings.TrimPrefix(name, "The ")), at, name == cell(row, orgName)) // a thing's own name always means itself
			switch folded := fold(name); {
			case strings.Count(folded, " ") > 1:
				cores.set(string(l.appendCoreOf(nil, name)), at, false)
			case !strings.Contains(folded, " ") && len(folded) > 6:
				edges := edgesOf(folded)
				slips.add(string(edges[:]), at)
			}
		}, orgName, orgAliases)
	})
	return []*filing{names, acronymFiling(), cores, slips}
}

func givenFiling() *filing {
	f := newFiling()
	eachRow(gazetteer.GivenNamesFile(), func(row string, at int) { f.set(fold(cell(row, 0)), at, true) })
	return f
}

// thingFilings are one for each file. A name means one thing of all, and a thing's own name always means itself.
func thingFilings() []*filing {
	type thing struct{ file, at int }
	names := map[string]thing{}
	each := func(f func(key string, t thing, own bool)) {
		for i, file := range thingFiles() {
			eachRow(file, func(row string, at int) {
				eachName(row, at, func(name string, at int) {
					f(fold(strings.TrimPrefix(name, "The ")), thing{i, at}, name == cell(row, 0))
				}, 0, aliasColumn[i])
			})
		}
	}
	each(func(key string, t thing, own bool) {
		if _, taken := names[key]; !taken || own {
			names[key] = t
		}
	})
	filings := []*filing{newFiling(), newFiling(), newFiling(), newFiling()}
	each(func(key string, t thing, _ bool) {
		if names[key] == t {
			filings[t.file].set(key, t.at, false)
		}
	})
	return filings
}

// aliasColumn is the column of other names in each of thingFiles.
var aliasColumn = [...]int{1, 1, 1, 2}

// acronymFiling is that of acronyms that only one organisation has.
func acronymFiling() *filing {
	first, shared := map[string]string{}, map[string]bool{}
	eachAcronym := func(f func(key string, at int, row string)) {
		eachRow(gazetteer.OrganisationsFile(), func(row string, at int) {
			eachName(row, at, func(name string, at int) { f(fold(name), at, row) }, orgAcronyms)
		})
	}
	eachAcronym(func(key string, _ int, row string) {
		if other, ok := first[key]; ok && other != row {
			shared[key] = true
		}
		first[key] = row
	})
	f := newFiling()
	eachAcronym(func(key string, at int, _ string) {
		if !shared[key] {
			f.set(key, at, false)
		}
	})
	return f
}
