package main

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/lede-go/lede/extract"
)

// bodyFactor is how much longer than its text a request may be: JSON writes a byte as "\u0000", a form as "%0A".
const bodyFactor = 6

// health is the answer of GET /healthz.
type health struct {
	Status string `json:"status"`
}

// extractJSON answers POST /v1/extract: an article in, a Document out, both as JSON.
func (d *desk) extractJSON(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		answerError(w, &problem{http.StatusMethodNotAllowed, "the method must be POST"})
		return
	}
	article, err := d.receiveJSON(w, r)
	if err != nil {
		answerError(w, err)
		return
	}
	doc, err := d.read(r.Context(), article)
	if err != nil {
		answerError(w, err)
		return
	}
	answer(w, http.StatusOK, doc)
}

// receiveJSON reads the article of a request: {"id", "text", "published"}, the text at least.
func (d *desk) receiveJSON(w http.ResponseWriter, r *http.Request) (extract.Article, error) {
	limit := int64(d.extractor.MaxBytes)*bodyFactor + 4096
	if err := d.receive(w, r, "application/json", limit); err != nil {
		return extract.Article{}, err
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return extract.Article{}, unreadable(err)
	}
	if err := setReadDeadline(w, time.Time{}); err != nil {
		return extract.Article{}, err
	}
	return parseArticle(body)
}

// parseArticle reads an article. Bytes that are no UTF-8 are refused: JSON would replace them, and the offsets of the
// answer would be those of another text.
func parseArticle(body []byte) (extract.Article, error) {
	if !utf8.Valid(body) {
		return extract.Article{}, &problem{http.StatusBadRequest, "the body is not UTF-8"}
	}
	var in struct {
		ID        string  `json:"id"`
		Text      *string `json:"text"`
		Published string  `json:"published"`
	}
	if err := json.Unmarshal(body, &in); err != nil {
		return extract.Article{}, &problem{http.StatusBadRequest, "the body is no article as JSON: " + err.Error()}
	}
	if in.Text == nil {
		return extract.Article{}, &problem{http.StatusBadRequest, `the article has no "text"`}
	}
	published, err := parseDay(in.Published)
	return extract.Article{ID: in.ID, Text: *in.Text, Published: published}, err
}

// parseDay reads a day of publication; "" is none.
func parseDay(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	return extract.ParsePublished(s)
}

// answer writes a value as JSON.
func answer(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // the one who asked has gone
}

// answerError tells of an error: {"error": "..."}.
func answerError(w http.ResponseWriter, err error) {
	p := problemOf(err)
	if p.status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	answer(w, p.status, struct {
		Error string `json:"error"`
	}{p.text})
}

func isUTF8(charset string) bool { return strings.EqualFold(charset, "utf-8") }
