package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestAnswers(t *testing.T) {
	in := `{"a": "Karen Whitfield", "b": "Whitfield, Karen", "type": "PERSON"}
{"a": "x", "type": "PERSON"}

{"id": 7, "text": "The U.S. and America", "mentions": [{"start": 4, "end": 8, "type": "GPE"}, {"start": 13, "end": 20, "type": "GPE"}]}
{oops
{"id": "n", "text": "Hale", "mentions": [{"start": 0, "end": 9, "type": "PERSON"}]}
{"id": "t", "text": "Hale", "mentions": [{"start": 0, "end": 4, "type": "FIRM"}]}
{"id": "e", "text": "", "mentions": []}`
	want := `{"a":"Karen Whitfield","b":"Whitfield, Karen","type":"PERSON","same":true,"why":"equal"}
{"id":7,"entities":[{"id":0,"type":"GPE","name":"United States","aliases":["America","U.S."],"country":"US","mentions":[{"start":4,"end":8,"text":"U.S."},{"start":13,"end":20,"text":"America"}]}]}
{"id":"e","entities":[]}
`
	var out, errs bytes.Buffer
	if answerAll(strings.NewReader(in), &out, &errs) {
		t.Error("bad lines count as good")
	}
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
	for _, n := range []string{"line 2:", "line 5:", "line 6:", "line 7:"} {
		if !strings.Contains(errs.String(), "names: "+n) {
			t.Errorf("%s is not reported in\n%s", n, errs.String())
		}
	}
	if n := strings.Count(errs.String(), "\n"); n != 4 {
		t.Errorf("%d lines are reported, want 4:\n%s", n, errs.String())
	}
}
