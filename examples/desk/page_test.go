package main

import (
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// post sends the form of the page.
func post(t *testing.T, d *desk, text, published string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	form := url.Values{"text": {text}, "published": {published}}
	return ask(t, d, "POST", "/", form.Encode(), append([]string{"Content-Type", "application/x-www-form-urlencoded"}, headers...)...)
}

func TestSamples(t *testing.T) {
	for _, s := range samples() {
		if s.Text == "" || len(s.Published) != len("2006-01-02") {
			t.Errorf("%s: %q, %d bytes", s.Name, s.Published, len(s.Text))
		}
		w := ask(t, newDesk(), "GET", "/?sample="+s.Name, "")
		if w.Code != 200 {
			t.Fatalf("%s: %d", s.Name, w.Code)
		}
		for _, want := range []string{`<mark class="lede lede-person"`, `id="money-0"`, `class="timeline"`, `class="bar"`,
			`<blockquote data-quote="0">`, `href="/?sample=` + s.Name + `" aria-current="page"`, `value="` + s.Published + `"`,
			"Resolved against", `&#34;start&#34;: 0`, "<table ", `data-entity="0"`} {
			if !strings.Contains(w.Body.String(), want) {
				t.Errorf("%s: the page lacks %s", s.Name, want)
			}
		}
	}
	if w := ask(t, newDesk(), "GET", "/?sample=none", ""); w.Code != 404 || !strings.Contains(w.Body.String(), `role="alert"`) {
		t.Errorf("an unknown sample: %d", w.Code)
	}
}

// TestDayMovesDates: the dates of the page follow the day of publication, by form and by address.
func TestDayMovesDates(t *testing.T) {
	const text = "Acme said on Friday it would pay next month."
	for day, wants := range map[string][]string{
		"2024-05-14": {"10 May 2024", "June 2024", "Resolved against 14 May 2024"},
		"2020-01-02": {"27 Dec 2019", "February 2020", "Resolved against 2 January 2020"},
		"":           {"relative dates stay open"},
	} {
		w := post(t, newDesk(), text, day)
		for _, want := range wants {
			if !strings.Contains(w.Body.String(), want) {
				t.Errorf("published %q: no %s", day, want)
			}
		}
	}
	w := ask(t, newDesk(), "GET", "/?sample=trade&published=2019-03-05", "")
	if !strings.Contains(w.Body.String(), "Resolved against 5 March 2019") {
		t.Error("the address does not set the day")
	}
}

func TestDayFromText(t *testing.T) {
	w := post(t, newDesk(), "Published 3 February 2020\n\nAcme paid $5 on Monday.", "")
	if !strings.Contains(w.Body.String(), `name="published" value="2020-02-03"`) {
		t.Error("the day that the text states does not stand in the form")
	}
}

// TestReferences: every label, description and link within the page has what it speaks of, and no id stands twice.
func TestReferences(t *testing.T) {
	ids := regexp.MustCompile(` id="([^"]+)"`)
	references := regexp.MustCompile(` (?:aria-labelledby|aria-describedby|for|href)="(#?[a-z][-a-z0-9]*)"`)
	for _, s := range samples() {
		body := ask(t, newDesk(), "GET", "/?sample="+s.Name, "").Body.String()
		seen := map[string]bool{}
		for _, id := range ids.FindAllStringSubmatch(body, -1) {
			if seen[id[1]] {
				t.Errorf("%s: the id %s stands twice", s.Name, id[1])
			}
			seen[id[1]] = true
		}
		found := references.FindAllStringSubmatch(body, -1)
		for _, reference := range found {
			if !seen[strings.TrimPrefix(reference[1], "#")] {
				t.Errorf("%s: %s leads nowhere", s.Name, reference[0])
			}
		}
		if len(found) < 30 || strings.Count(body, "<table ") != strings.Count(body, "<caption>") {
			t.Errorf("%s: %d references, %d tables, %d captions", s.Name, len(found), strings.Count(body, "<table "), strings.Count(body, "<caption>"))
		}
	}
}

// TestScriptInjection: nothing of a text becomes markup, wherever the page shows it.
func TestScriptInjection(t *testing.T) {
	const evil = `<script>alert(1)</script><img src=x onerror=alert(2)>"'</textarea></pre><svg/onload=alert(3)>`
	text := "Evil " + evil + "\n\n“Pay " + evil + " $5 million " + evil + ",” said Ann Lee " + evil + ", who met " + evil +
		" Corp on Friday.\n\nSome 300 <b>onclick=x</b> people, javascript:alert(1), {{.}} and 5% " + evil
	w := post(t, newDesk(), text, "2024-05-14")
	if w.Code != 200 {
		t.Fatal(w.Code)
	}
	body := w.Body.String()
	for _, never := range []string{"<script>", "<img", "</pre><svg", "<svg/", "<b>onclick", `href="javascript`} {
		if strings.Contains(body, never) {
			t.Errorf("the page has %s", never)
		}
	}
	if n := strings.Count(body, "<script "); n != 1 {
		t.Errorf("%d scripts", n)
	}
	if n := strings.Count(body, "</textarea>"); n != 1 {
		t.Errorf("%d ends of the text area", n)
	}
	for _, day := range []string{`"><script>alert(1)</script>`, "2024-05-14\r\nSet-Cookie: a=b"} {
		w := post(t, newDesk(), text, day)
		if w.Code != 400 || strings.Contains(w.Body.String(), "<script>") || w.Header().Get("Set-Cookie") != "" {
			t.Errorf("published %q: %d", day, w.Code)
		}
	}
	if w := ask(t, newDesk(), "GET", "/?sample=%3Cscript%3Ealert(1)%3C/script%3E", ""); strings.Contains(w.Body.String(), "<script>") {
		t.Error("the name of a sample becomes markup")
	}
}

func TestFormErrors(t *testing.T) {
	if w := post(t, small(), strings.Repeat("a", 3000), ""); w.Code != 413 || !strings.Contains(w.Body.String(), "too large") {
		t.Errorf("a long article: %d", w.Code)
	}
	if w := post(t, small(), strings.Repeat("a", 30_000), ""); w.Code != 413 || !strings.Contains(w.Body.String(), `role="alert"`) {
		t.Errorf("a longer article: %d", w.Code)
	}
	if w := post(t, small(), " \r\n", ""); w.Code != 200 || !strings.Contains(w.Body.String(), "no text yet") {
		t.Errorf("no article: %d", w.Code)
	}
	if w := post(t, small(), "a", "", "Origin", "https://example.org"); w.Code != 403 {
		t.Errorf("a form of another site: %d", w.Code)
	}
	if w := ask(t, small(), "POST", "/", "text=%zz", "Content-Type", "application/x-www-form-urlencoded"); w.Code != 400 {
		t.Errorf("a broken form: %d", w.Code)
	}
	if w := ask(t, small(), "POST", "/", "{}", "Content-Type", "application/json"); w.Code != 415 {
		t.Errorf("JSON to the page: %d", w.Code)
	}
	if w := ask(t, small(), "DELETE", "/", ""); w.Code != 405 {
		t.Errorf("DELETE: %d", w.Code)
	}
}

// TestLineEnds: a form sends CR LF; the article has the line ends of the text area.
func TestLineEnds(t *testing.T) {
	body := post(t, newDesk(), "\r\nFirst line\r\n\r\nSecond line\r\n", "").Body.String()
	if strings.Contains(body, "\r") || strings.Contains(body, "&#13;") {
		t.Error("the page has carriage returns")
	}
	if !strings.Contains(body, "spellcheck=\"false\">\n\nFirst line\n\nSecond line\n</textarea>") {
		t.Error("the text area does not hold what was sent")
	}
}

// TestAnyBytes: any text gives a page.
func TestAnyBytes(t *testing.T) {
	for _, text := range []string{"\x00\xff\xfe", "“", strings.Repeat("$5 ", 300), "\u2028\u202e", strings.Repeat("a\n\n", 300)} {
		if w := post(t, newDesk(), text, "2024-05-14"); w.Code != 200 {
			t.Errorf("%q: %d", text, w.Code)
		}
	}
}
