package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/lede-go/lede/extract"
)

// small is a desk with narrow limits.
func small() *desk {
	d := newDesk()
	d.extractor.MaxBytes = 2000
	return d
}

// ask sends a request to a desk; the headers are pairs of name and value.
func ask(t *testing.T, d *desk, method, target, body string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	d.handler().ServeHTTP(w, r)
	return w
}

// askJSON posts an article to the API.
func askJSON(t *testing.T, d *desk, body string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	return ask(t, d, "POST", "/v1/extract", body, append([]string{"Content-Type", "application/json"}, headers...)...)
}

func TestAPI(t *testing.T) {
	const text = "Ann Lee paid $1.8 billion on Friday — “enough,” she said."
	body, err := json.Marshal(map[string]any{"id": "a1", "text": text, "published": "2024-05-14", "other": 1})
	if err != nil {
		t.Fatal(err)
	}
	w := askJSON(t, newDesk(), string(body))
	if w.Code != 200 || w.Header().Get("Content-Type") != "application/json" {
		t.Fatalf("%d %s: %s", w.Code, w.Header().Get("Content-Type"), w.Body)
	}
	day, err := extract.ParsePublished("2024-05-14")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := extract.Extract(text, extract.ID("a1"), extract.Published(day))
	if err != nil {
		t.Fatal(err)
	}
	var got, want any
	wantJSON, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	if json.Unmarshal(w.Body.Bytes(), &got) != nil || json.Unmarshal(wantJSON, &want) != nil {
		t.Fatal("no JSON")
	}
	if a, b := mustJSON(t, got), mustJSON(t, want); a != b {
		t.Errorf("%s, want %s", a, b)
	}
	if !strings.Contains(w.Body.String(), `"value":"2024-05-10"`) {
		t.Errorf("Friday is not resolved: %s", w.Body)
	}
}

func mustJSON(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestAPIErrors(t *testing.T) {
	const article = `{"text": "Hello."}`
	for _, test := range []struct {
		name, method, body string
		headers            []string // pairs; the content type is JSON unless one stands here
		status             int
		says               string
	}{
		{"empty text", "POST", `{"text": ""}`, nil, 200, `"entities":[]`},
		{"charset", "POST", article, []string{"Content-Type", "application/json; charset=UTF-8"}, 200, `"id":""`},
		{"GET", "GET", "", nil, 405, "POST"},
		{"PUT", "PUT", article, nil, 405, "POST"},
		{"override", "GET", article, []string{"X-HTTP-Method-Override", "POST"}, 405, "POST"},
		{"no content type", "POST", article, []string{"Content-Type", ""}, 415, "application/json"},
		{"form", "POST", "text=a", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, "application/json"},
		{"text", "POST", article, []string{"Content-Type", "text/plain"}, 415, "application/json"},
		{"broken type", "POST", article, []string{"Content-Type", "application/json; charset"}, 415, "application/json"},
		{"other charset", "POST", article, []string{"Content-Type", "application/json; charset=utf-16"}, 415, "UTF-8"},
		{"gzip", "POST", article, []string{"Content-Encoding", "gzip"}, 415, "encoding"},
		{"empty body", "POST", "", nil, 400, "JSON"},
		{"no JSON", "POST", "{", nil, 400, "JSON"},
		{"two values", "POST", article + article, nil, 400, "JSON"},
		{"no object", "POST", `["text"]`, nil, 400, "JSON"},
		{"text a number", "POST", `{"text": 5}`, nil, 400, "JSON"},
		{"no text", "POST", `{"id": "a1"}`, nil, 400, "text"},
		{"null text", "POST", `{"text": null}`, nil, 400, "text"},
		{"no UTF-8", "POST", "{\"text\": \"\xff\"}", nil, 400, "UTF-8"},
		{"bad day", "POST", `{"text": "a", "published": "tomorrow"}`, nil, 400, "published"},
		{"deep", "POST", strings.Repeat("[", 12000), nil, 400, "JSON"},
		{"large text", "POST", `{"text": "` + strings.Repeat("a", 3000) + `"}`, nil, 413, "large"},
		{"large body", "POST", `{"text": "` + strings.Repeat("a", 30_000) + `"}`, nil, 413, "large"},
		{"other site", "POST", article, []string{"Sec-Fetch-Site", "cross-site"}, 403, "site"},
		{"other origin", "POST", article, []string{"Origin", "https://example.org"}, 403, "site"},
	} {
		headers := test.headers
		if !strings.Contains(strings.Join(headers, " "), "Content-Type") {
			headers = append([]string{"Content-Type", "application/json"}, headers...)
		}
		w := ask(t, small(), test.method, "/v1/extract", test.body, headers...)
		if w.Code != test.status || !strings.Contains(w.Body.String(), test.says) {
			t.Errorf("%s: %d %s", test.name, w.Code, w.Body)
		}
		if w.Code >= 400 {
			checkError(t, test.name, w)
		}
		if w.Code == 405 && w.Header().Get("Allow") != "POST" {
			t.Errorf("%s: Allow is %q", test.name, w.Header().Get("Allow"))
		}
	}
}

// checkError holds an error of the API to its shape, {"error": "..."}.
func checkError(t *testing.T, name string, w *httptest.ResponseRecorder) {
	t.Helper()
	var body map[string]string
	if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || len(body) != 1 || body["error"] == "" {
		t.Errorf("%s: %v in %s", name, err, w.Body)
	}
	if got := w.Header().Get("Content-Type"); got != "application/json" {
		t.Errorf("%s: the error is %s", name, got)
	}
}

// TestScriptInJSON: what a text says of scripts comes back as data: as JSON that no browser takes for a page, whatever the article
// is called.
func TestScriptInJSON(t *testing.T) {
	const evil = `</script><script>alert(1)</script><!-- "\u2028'`
	article, err := json.Marshal(map[string]string{"id": evil, "text": "“Pay " + evil + " $5 million,” said Ann Lee of " + evil + " Corp."})
	if err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{string(article), `{"text": 5, "` + evil + `": 1}`, evil} {
		w := askJSON(t, newDesk(), body)
		if got := w.Header().Get("Content-Type"); got != "application/json" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%.20s: %s, %v", body, got, w.Header())
		}
		var answer map[string]any
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
			t.Errorf("%.20s: %v", body, err)
		}
		if w.Code == 200 && answer["id"] != evil {
			t.Errorf("the id comes back as %q", answer["id"])
		}
	}
}

// TestChunkedBody: a body whose length is not told is limited all the same.
func TestChunkedBody(t *testing.T) {
	r := httptest.NewRequest("POST", "/v1/extract", strings.NewReader(`{"text": "`+strings.Repeat("a", 30_000)+`"}`))
	r.ContentLength = -1
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	small().handler().ServeHTTP(w, r)
	if w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	checkError(t, "chunked", w)
}

// TestBusy: an article that gets no slot, or is not read in time, is given up with 503.
func TestBusy(t *testing.T) {
	d := newDesk()
	d.workTime = -1
	if w := askJSON(t, d, `{"text": "a"}`); w.Code != http.StatusServiceUnavailable {
		t.Errorf("no time: %d %s", w.Code, w.Body)
	}
	d.slots = make(chan struct{}) // none
	w := askJSON(t, d, `{"text": "a"}`)
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("no slot: %d %s", w.Code, w.Body)
	}
	checkError(t, "no slot", w)
	d.slots = make(chan struct{}, 1)
	d.slots <- struct{}{}
	if w := ask(t, d, "GET", "/", ""); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "in time") {
		t.Errorf("the page: %d", w.Code)
	}
}

func TestHealth(t *testing.T) {
	if w := ask(t, newDesk(), "GET", "/healthz", ""); w.Code != 200 || strings.TrimSpace(w.Body.String()) != `{"status":"ok"}` {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := ask(t, newDesk(), "POST", "/healthz", ""); w.Code != 405 {
		t.Errorf("POST: %d", w.Code)
	}
	if w := ask(t, newDesk(), "GET", "/v1/other", ""); w.Code != 404 {
		t.Errorf("/v1/other: %d", w.Code)
	} else {
		checkError(t, "/v1/other", w)
	}
}
