package gazetteer

import (
	"errors"
	"testing"
)

func pair(c *cells) ([2]string, error) {
	if c.text[1] == "bad" {
		return [2]string{}, errors.New("bad cell")
	}
	return [2]string{c.text[0], c.text[1]}, nil
}

func TestParse(t *testing.T) {
	rows, err := table[[2]string]{"x.tsv", "# source: us\na\tb\nc\t\nd\te", 2, pair}.parse(nil)
	want := [][2]string{{"a", "b"}, {"c", ""}, {"d", "e"}}
	if err != nil || len(rows) != len(want) {
		t.Fatalf("parse = %v, %v; want %v", rows, err, want)
	}
	for i := range want {
		if rows[i] != want[i] {
			t.Errorf("row %d = %q, want %q", i, rows[i], want[i])
		}
	}
}

func TestParseNamesFileAndLine(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"too few columns", "# head\na\tb\nc\n", "x.tsv:3: 1 columns, want 2"},
		{"too many columns", "a\tb\tc\td\n", "x.tsv:1: 4 columns, want 2"},
		{"blank line", "a\tb\n\nc\td\n", "x.tsv:2: 1 columns, want 2"},
		{"bad cell", "# 1\n# 2\n# 3\na\tbad\n", "x.tsv:4: bad cell"},
	} {
		_, err := table[[2]string]{"x.tsv", c.data, 2, pair}.parse(nil)
		var te *TableError
		if !errors.As(err, &te) || err.Error() != c.want {
			t.Errorf("%s: error %v, want %s", c.name, err, c.want)
		}
	}
}

func TestCells(t *testing.T) {
	if _, err := year("19x9"); err == nil {
		t.Error("year accepts 19x9")
	}
	if y, err := year("1991"); y != 1991 || err != nil {
		t.Errorf("year(1991) = %d, %v", y, err)
	}
	if _, err := flag("0"); err == nil {
		t.Error("flag accepts 0")
	}
	if _, err := city(&cells{text: []string{"X", "US", "", "", "4"}}); err == nil {
		t.Error("city accepts rank 4")
	}
	if _, err := givenName(&cells{text: []string{"X", "x", ""}}); err == nil {
		t.Error("givenName accepts gender x")
	}
	if _, err := title(&cells{text: []string{"x", "office", "u", "before", ""}}); err == nil {
		t.Error("title accepts gender u")
	}
	c := cells{text: []string{"a|b", "", "c"}}
	if a, none, b := c.list(0), c.list(1), c.list(2); len(a) != 2 || cap(a) != 2 || a[1] != "b" || none != nil || len(b) != 1 {
		t.Errorf("lists %q, %q, %q", a, none, b)
	}
}
