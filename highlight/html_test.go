package highlight_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"os"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
	"github.com/lede-go/lede/money"
)

// parse reads what HTML writes: it gives the text without the tags, or tells what is not well-formed.
func parse(source string) (string, error) {
	var text strings.Builder
	open := 0
	for source != "" {
		words, rest, tagged := strings.Cut(source, "<")
		if strings.ContainsAny(words, ">\"'\x00\r") {
			return "", fmt.Errorf("unescaped text %q", words)
		}
		text.WriteString(html.UnescapeString(words))
		if !tagged {
			break
		}
		tag, after, closed := strings.Cut(rest, ">")
		switch {
		case !closed:
			return "", fmt.Errorf("the tag %q has no end", tag)
		case tag == "/mark":
			open--
		default:
			if err := parseTag(tag); err != nil {
				return "", err
			}
			open++
		}
		if open < 0 {
			return "", fmt.Errorf("a mark is closed that is not open")
		}
		source = after
	}
	if open != 0 {
		return "", fmt.Errorf("%d marks stay open", open)
	}
	return text.String(), nil
}

// parseTag allows a <mark> with nothing but the attributes that are promised.
func parseTag(tag string) error {
	rest, ok := strings.CutPrefix(tag, "mark")
	for ok && rest != "" {
		var name, value string
		name, rest, ok = strings.Cut(strings.TrimPrefix(rest, " "), `="`)
		if !ok || name != "class" && name != "id" && name != "title" && !strings.HasPrefix(name, "data-") {
			return fmt.Errorf("the attribute %q of <%s>", name, tag)
		}
		value, rest, ok = strings.Cut(rest, `"`)
		if strings.ContainsAny(value, "<>'\x00\r\x1b") && name != "title" || strings.ContainsAny(value, "<>'\x00\r") {
			return fmt.Errorf("the value %q in <%s>", value, tag)
		}
	}
	if !ok {
		return fmt.Errorf("the tag <%s>", tag)
	}
	return nil
}

// whole is the text as HTML can hold it: every byte that is no UTF-8, and every NUL, as U+FFFD.
func whole(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r == 0 {
			r = '\uFFFD'
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestEscaping(t *testing.T) {
	for _, text := range []string{
		`<script>alert("1")</script>`, `</mark><img src=x onerror='alert(1)'>`, "a & b &amp; c &lt;", "\x00\xff\xc3(\xed\xa0\x80",
		"one\r\ntwo\rthree", "\u2028\ufeff\ufffd", "<!--", "]]>", `" onmouseover="x`,
	} {
		doc := &extract.Document{Entities: []extract.Entity{{Type: lede.Org, Name: text,
			Mentions: []extract.Mention{{Span: lede.Span{Start: 1, End: len(text)}}}}}}
		var b strings.Builder
		if err := highlight.HTML(&b, text, doc); err != nil {
			t.Fatal(err)
		}
		if got, err := parse(b.String()); err != nil || got != whole(text) {
			t.Errorf("%q: %q, %v in\n%s", text, got, err, b.String())
		}
	}
}

// TestHostileFields: what stands in a Document that was not made here reaches attributes escaped.
func TestHostileFields(t *testing.T) {
	const evil = `"><script>alert(1)</script>` + "\r\x00\xff"
	span := lede.Span{End: 3}
	count := money.Mention{Span: span, Kind: money.Count, Unit: evil, HasValue: true}
	price := money.Mention{Span: span, Kind: money.Money, Per: evil}
	doc := &extract.Document{
		Money: []money.Mention{price}, Counts: []money.Mention{count}, Dates: []dates.Mention{{Span: span}},
		Boilerplate: []extract.Boilerplate{{Span: span, Kind: evil}},
		Quotes:      []extract.Quote{{Span: span, Speaker: 99}, {Span: span, Speaker: -7}},
	}
	var b strings.Builder
	if err := highlight.HTML(&b, "abc", doc); err != nil {
		t.Fatal(err)
	}
	if got, err := parse(b.String()); err != nil || got != "abc" {
		t.Errorf("%q, %v in\n%s", got, err, b.String())
	}
}

// FuzzHTML: whatever the text and the marks, the HTML without its tags is the text.
func FuzzHTML(f *testing.F) {
	f.Add(story, []byte("\x00\x09\x05\x20"))
	f.Add("“We \xff< came”,\r\n said <b>Ann Lee</b> of Acme & Co.\x00", []byte{0, 9, 5, 20, 7, 30, 8, 9})
	f.Fuzz(func(t *testing.T, text string, cuts []byte) {
		doc := read(t, text)
		for i := 0; i+1 < len(cuts) && len(text) > 0; i += 2 {
			start, end := int(cuts[i])%len(text), int(cuts[i+1])%len(text)
			span := lede.Span{Start: min(start, end), End: max(start, end)}
			doc.Quotes = append(doc.Quotes, extract.Quote{Span: span, Speaker: extract.None})
		}
		var b strings.Builder
		if err := (highlight.Options{Anchors: true}).HTML(&b, text, doc); err != nil {
			t.Fatal(err)
		}
		if got, err := parse(b.String()); err != nil || got != whole(text) {
			t.Errorf("%q, %v in\n%s", got, err, b.String())
		}
	})
}

// TestFromJSON: a Document that comes back from its JSON is shown as it was.
func TestFromJSON(t *testing.T) {
	for _, name := range []string{"storm", "diplomacy"} {
		text, err := os.ReadFile("../testdata/articles/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		doc, err := extract.Extract(string(text))
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		var again extract.Document
		if err := json.Unmarshal(data, &again); err != nil {
			t.Fatal(err)
		}
		var want, got strings.Builder
		if err := errors.Join(highlight.HTML(&want, string(text), doc), highlight.HTML(&got, string(text), &again)); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("%s: %s\nand before\n%s", name, &got, &want)
		}
	}
}
