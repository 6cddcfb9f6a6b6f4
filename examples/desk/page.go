package main

import (
	"bytes"
	"html/template"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/lede-go/lede/extract"
)

// page is the page as the template sees it.
type page struct {
	Samples   []sample
	Current   string // the name of the sample that is shown; "" is none
	Text      string
	Published string // "2006-01-02"; "" if it is not known
	Error     string
	View      *view
}

// Own is the text if it is the reader's own, for the form: a sample is not to be taken away before one can paste.
func (p page) Own() string {
	if p.Current != "" {
		return ""
	}
	return p.Text
}

var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.ParseFS(assets, "assets/*.html"))
})

// getPage shows a sample: /?sample=trade&published=2024-05-14, the first one if none is named.
func (d *desk) getPage(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	s, err := findSample(query.Get("sample"))
	if err != nil {
		d.showError(w, page{}, err)
		return
	}
	p := page{Current: s.Name, Text: s.Text, Published: s.Published}
	if query.Has("published") {
		p.Published = query.Get("published")
	}
	d.showArticle(w, r, p)
}

// postPage shows the article of the form.
func (d *desk) postPage(w http.ResponseWriter, r *http.Request) {
	limit := int64(d.extractor.MaxBytes)*bodyFactor + 4096
	err := d.receive(w, r, "application/x-www-form-urlencoded", limit)
	if err == nil {
		err = unreadable(r.ParseForm())
	}
	if err == nil {
		err = setReadDeadline(w, time.Time{})
	}
	if err != nil {
		d.showError(w, page{}, err)
		return
	}
	// A form sends line ends as CR LF, whatever they were.
	text := strings.ReplaceAll(r.PostForm.Get("text"), "\r\n", "\n")
	p := page{Text: text, Published: r.PostForm.Get("published")}
	for _, s := range samples() {
		if strings.TrimSpace(s.Text) == strings.TrimSpace(text) {
			p.Current = s.Name
		}
	}
	d.showArticle(w, r, p)
}

// showArticle reads the article of the form and shows what is in it.
func (d *desk) showArticle(w http.ResponseWriter, r *http.Request, p page) {
	published, err := parseDay(p.Published)
	if err != nil {
		p.Published = ""
		d.showError(w, p, err)
		return
	}
	doc, err := d.read(r.Context(), extract.Article{Text: p.Text, Published: published})
	if err != nil {
		d.showError(w, p, err)
		return
	}
	p.Published = "" // one that stands in the text is shown, too
	if !doc.Published.IsZero() {
		p.Published = doc.Published.Format(time.DateOnly)
	}
	if strings.TrimSpace(p.Text) != "" {
		if p.View, err = newView(p.Text, doc); err != nil {
			d.showError(w, p, err)
			return
		}
	}
	d.show(w, http.StatusOK, p)
}

// showError shows the form with what is wrong.
func (d *desk) showError(w http.ResponseWriter, p page, err error) {
	told := problemOf(err)
	p.Error = "Sorry: " + told.text + "."
	d.show(w, told.status, p)
}

func (d *desk) show(w http.ResponseWriter, status int, p page) {
	p.Samples = samples()
	var b bytes.Buffer
	if err := pageTemplate().ExecuteTemplate(&b, "page.html", p); err != nil {
		http.Error(w, "the page cannot be shown", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // an error: the reader has gone
}
