package main

import (
	"context"
	"embed"
	"errors"
	"io"
	"mime"
	"net/http"
	"os"
	"runtime"
	"time"

	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/highlight"
)

// desk answers requests. Its limits are fields so that tests can have smaller ones.
type desk struct {
	extractor extract.Extractor // its MaxBytes is the longest article
	bodyTime  time.Duration     // in which the body of a request has to arrive
	workTime  time.Duration     // in which an article has to be read, the waiting for a slot included
	slots     chan struct{}     // how many articles are read at a time
}

func newDesk() *desk {
	return &desk{
		extractor: extract.Extractor{MaxBytes: 1 << 20},
		bodyTime:  10 * time.Second,
		workTime:  10 * time.Second,
		slots:     make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
}

// newServer is the HTTP server around a desk: every phase of a request has its end.
func newServer(d *desk) *http.Server {
	return &http.Server{
		Handler:           d.handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       d.bodyTime + 5*time.Second,
		WriteTimeout:      d.bodyTime + d.workTime + 10*time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
}

//go:embed assets
var assets embed.FS

// handler is the map of the site.
func (d *desk) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", d.getPage)
	mux.HandleFunc("POST /{$}", d.postPage)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, health{"ok"}) })
	mux.HandleFunc("/v1/extract", d.extractJSON)
	mux.HandleFunc("/v1/", func(w http.ResponseWriter, r *http.Request) {
		answerError(w, &problem{http.StatusNotFound, "there is nothing at " + r.URL.Path})
	})
	mux.HandleFunc("GET /marks.css", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		io.WriteString(w, highlight.Stylesheet())
	})
	for _, name := range []string{"desk.css", "desk.js", "icon.svg"} {
		mux.HandleFunc("GET /"+name, func(w http.ResponseWriter, r *http.Request) {
			http.ServeFileFS(w, r, assets, "assets/"+name)
		})
	}
	origin := http.NewCrossOriginProtection()
	origin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		answerError(w, &problem{http.StatusForbidden, "a page of another site may not ask this"})
	}))
	return secure(origin.Handler(mux))
}

// secure says to the browser that the page loads nothing but its own files, runs nothing inline, stays in no frame
// and is not kept.
func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// problem is an error that the one who asks can mend, or has to wait for.
type problem struct {
	status int
	text   string
}

func (p *problem) Error() string { return p.text }

// problemOf turns an error into what the one who asks is told.
func problemOf(err error) *problem {
	var told *problem
	var body *http.MaxBytesError
	var text *extract.TooLargeError
	var setting *extract.SettingError
	switch {
	case errors.As(err, &told):
		return told
	case errors.As(err, &body), errors.As(err, &text):
		return &problem{http.StatusRequestEntityTooLarge, "the article is too large: " + err.Error()}
	case errors.As(err, &setting):
		return &problem{http.StatusBadRequest, "published is neither a date (2006-01-02) nor a time in RFC 3339"}
	case errors.Is(err, context.DeadlineExceeded):
		return &problem{http.StatusServiceUnavailable, "the article could not be read in time"}
	case errors.Is(err, os.ErrDeadlineExceeded):
		return &problem{http.StatusRequestTimeout, "the request did not arrive in time"}
	}
	return &problem{http.StatusInternalServerError, "something went wrong here"}
}

// unreadable is the error of a body that cannot be read: the fault of the one who asks, if it is neither too large
// nor too late.
func unreadable(err error) error {
	var body *http.MaxBytesError
	if err == nil || errors.As(err, &body) || errors.Is(err, os.ErrDeadlineExceeded) {
		return err
	}
	return &problem{http.StatusBadRequest, "the body cannot be read"}
}

// receive begins to read the body of a request: its type has to be the one wanted, its size is limited, and it has
// to arrive in time.
func (d *desk) receive(w http.ResponseWriter, r *http.Request, mediaType string, limit int64) error {
	got, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := params["charset"]; err != nil || got != mediaType || charset != "" && !isUTF8(charset) {
		return &problem{http.StatusUnsupportedMediaType, "the content type must be " + mediaType + " in UTF-8"}
	}
	if coding := r.Header.Get("Content-Encoding"); coding != "" && coding != "identity" {
		return &problem{http.StatusUnsupportedMediaType, "the body must have no content encoding"}
	}
	if r.ContentLength > limit {
		w.Header().Set("Connection", "close")
		return &http.MaxBytesError{Limit: limit}
	}
	r.Body = http.MaxBytesReader(w, r.Body, limit)
	return setReadDeadline(w, time.Now().Add(d.bodyTime))
}

// setReadDeadline sets the time by which the body has to arrive, where the connection has one.
func setReadDeadline(w http.ResponseWriter, t time.Time) error {
	err := http.NewResponseController(w).SetReadDeadline(t)
	if errors.Is(err, http.ErrNotSupported) {
		return nil
	}
	return err
}

// read reads an article once there is a slot for it.
func (d *desk) read(ctx context.Context, a extract.Article) (*extract.Document, error) {
	ctx, cancel := context.WithTimeout(ctx, d.workTime)
	defer cancel()
	select {
	case d.slots <- struct{}{}:
		defer func() { <-d.slots }()
		return d.extractor.Extract(ctx, a)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
