package normalize

import (
	"bytes"
	"strings"
)

// org is an organisation of the tables: its row in organisations.tsv, "" for none.
type org string

// The columns of organisations.tsv that are read.
const orgName, orgAcronyms, orgAliases, orgCountry = 0, 2, 3, 4

func (o org) name() string    { return cell(string(o), orgName) }
func (o org) country() string { return cell(string(o), orgCountry) } // code

// longest is the name of most words, "" if all have one.
func (o org) longest() string {
	longest := ""
	if name := o.name(); strings.Contains(name, " ") {
		longest = name
	}
	for name := range strings.SplitSeq(cell(string(o), orgAliases), "|") {
		if strings.Count(name, " ") > strings.Count(longest, " ") {
			longest = name
		}
	}
	return longest
}

// orgIndex finds organisations by their names without "The".
type orgIndex struct{ rowIndex }

// of is the organisation of a folded name in a buffer.
func (x *orgIndex) of(name []byte) org { return org(x.rowIndex.of(name)) }

// get is the organisation of a folded name.
func (x *orgIndex) get(name string) org { return org(x.rowIndex.get(name)) }

// words is the organisation of a name that stands in words.
func (x *orgIndex) words(ws []string) org {
	var buf [64]byte
	return x.of(appendJoined(buf[:0], ws))
}

// cored is the organisation that has a name of which these words tell.
func (k *knowledge) cored(core []string) org {
	var buf, other [64]byte
	key := appendJoined(buf[:0], core)
	for p := k.cores.find(key); p.found(); {
		if bytes.Equal(k.appendCoreOf(other[:0], p.name()), key) {
			return org(p.row())
		}
	}
	return ""
}

// appendCoreOf appends the words that tell of a name.
func (k *knowledge) appendCoreOf(b []byte, name string) []byte {
	var buf [64]byte
	var plain, core [16]string
	return appendJoined(b, k.appendCore(core[:0], appendWords(plain[:0], string(appendFolded(buf[:0], name)))))
}

// mended is the organisation whose name a folded word misspells by a letter left out or two letters swapped, if only one is so
// near.
func (k *knowledge) mended(folded string) org {
	if len(folded) < 6 {
		return ""
	}
	var found org
	edges := edgesOf(folded)
	for p := k.slips.find(edges[:]); p.found(); {
		right := fold(p.name())
		if len(folded) > len(right) || edgesOf(right) != edges || !leftOut(folded, right) {
			continue
		}
		if o := org(p.row()); found != "" && found != o {
			return ""
		} else {
			found = o
		}
	}
	return found
}

// edgesOf are the first three letters of a folded word and the last: those that a slip leaves as they are.
func edgesOf(word string) [4]byte { return [4]byte{word[0], word[1], word[2], word[len(word)-1]} }
