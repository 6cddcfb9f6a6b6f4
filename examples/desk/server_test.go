package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestSecurityHeaders(t *testing.T) {
	for _, target := range []string{"/", "/desk.css", "/marks.css", "/healthz", "/v1/extract", "/nothing", "/assets/", "/%2e%2e/main.go"} {
		h := ask(t, newDesk(), "GET", target, "").Header()
		csp := h.Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'self'") || !strings.Contains(csp, "frame-ancestors 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: %q", target, csp)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "no-referrer" || h.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: %v", target, h)
		}
	}
}

func TestAssets(t *testing.T) {
	for target, want := range map[string]string{"/desk.css": "text/css; charset=utf-8", "/marks.css": "text/css; charset=utf-8",
		"/desk.js": "text/javascript; charset=utf-8", "/icon.svg": "image/svg+xml"} {
		w := ask(t, newDesk(), "GET", target, "")
		if w.Code != 200 || w.Header().Get("Content-Type") != want || w.Body.Len() == 0 {
			t.Errorf("%s: %d %s", target, w.Code, w.Header().Get("Content-Type"))
		}
	}
	for _, target := range []string{"/nothing", "/assets/", "/page.html", "/samples/trade.txt", "/%2e%2e/main.go"} {
		if w := ask(t, newDesk(), "GET", target, ""); w.Code != 404 {
			t.Errorf("%s: %d", target, w.Code)
		}
	}
}

// TestNothingInline: the page obeys its own policy, and asks nobody else for anything.
func TestNothingInline(t *testing.T) {
	page := ask(t, newDesk(), "GET", "/", "").Body.String()
	for _, never := range []string{"<style", " style=", " onclick", " onload", "http://", "https://", `src="//`, `href="//`} {
		if strings.Contains(page, never) {
			t.Errorf("the page has %s", never)
		}
	}
	for _, target := range []string{"/desk.css", "/marks.css", "/desk.js"} {
		file := ask(t, newDesk(), "GET", target, "").Body.String()
		for _, never := range []string{"http:", "https:", "url(", "@import", "fetch(", "eval("} {
			if strings.Contains(file, never) {
				t.Errorf("%s has %s", target, never)
			}
		}
	}
}

// start serves a desk on a free port until the test ends.
func start(t *testing.T, d *desk) (addr string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- serve(ctx, listener, newServer(d)) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return listener.Addr().String()
}

// send sends bytes as they are and gives the first answer.
func send(t *testing.T, addr, request string) (*http.Response, string) {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, request); err != nil {
		t.Fatal(err)
	}
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

// TestSlowBody: a body that does not arrive is given up, and told so.
func TestSlowBody(t *testing.T) {
	d := newDesk()
	d.bodyTime = 50 * time.Millisecond
	addr := start(t, d)
	for _, kind := range []string{"/v1/extract HTTP/1.1\r\nContent-Type: application/json",
		"/ HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded"} {
		response, body := send(t, addr, "POST "+kind+"\r\nHost: desk\r\nContent-Length: 100\r\n\r\n{")
		if response.StatusCode != http.StatusRequestTimeout || !strings.Contains(body, "in time") {
			t.Errorf("%s: %d %s", kind, response.StatusCode, body)
		}
	}
}

// TestSlowHeader: a client that sends its header byte by byte is given up.
func TestSlowHeader(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := newServer(newDesk())
	server.ReadHeaderTimeout = 50 * time.Millisecond
	go server.Serve(listener)
	defer server.Close()
	client, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if _, err := io.WriteString(client, "GET / HTTP/1.1\r\nHost: de"); err != nil {
		t.Fatal(err)
	}
	if answer, err := io.ReadAll(client); err != nil || len(answer) > 0 && !bytes.HasPrefix(answer, []byte("HTTP/1.1 4")) {
		t.Errorf("%q, %v, want the end of the connection", answer, err)
	}
}

// TestPathTricks: no spelling of a path leads out of the site, to the files of the program or to another site.
func TestPathTricks(t *testing.T) {
	addr := start(t, newDesk())
	for _, target := range []string{"/../main.go", "/assets/../main.go", "/..%2fmain.go", "/%2e%2e/%2e%2e/etc/passwd", "/desk.css/../../main.go",
		"/..\\main.go", "/assets%2fpage.html", "/desk.css%00.html", "/desk.css/", "//example.org/", "//example.org/%2f..", "/./", "/%0d%0aSet-Cookie:a=b"} {
		response, body := send(t, addr, "GET "+target+" HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
		if response.StatusCode == 200 || strings.Contains(body, "package main") || response.Header.Get("Set-Cookie") != "" {
			t.Errorf("%s: %d %.40q", target, response.StatusCode, body)
		}
		if to := response.Header.Get("Location"); strings.HasPrefix(to, "//") || strings.Contains(to, "://") || strings.Contains(to, "\\") {
			t.Errorf("%s leads to %s", target, to)
		}
	}
}

// deadlines is a connection that notes the deadlines it is given.
type deadlines struct {
	*httptest.ResponseRecorder
	set []time.Time
}

func (d *deadlines) SetReadDeadline(t time.Time) error {
	d.set = append(d.set, t)
	return nil
}

// TestDeadlineOfBodyIsNotOfWork: the body has a deadline, and once it has arrived, none is left to cut the work short.
func TestDeadlineOfBodyIsNotOfWork(t *testing.T) {
	for target, body := range map[string][2]string{
		"/v1/extract": {"application/json", `{"text": "a"}`},
		"/":           {"application/x-www-form-urlencoded", "text=a"},
	} {
		r := httptest.NewRequest("POST", target, strings.NewReader(body[1]))
		r.Header.Set("Content-Type", body[0])
		w := &deadlines{ResponseRecorder: httptest.NewRecorder()}
		newDesk().handler().ServeHTTP(w, r)
		if w.Code != 200 || len(w.set) != 2 || w.set[0].IsZero() || !w.set[1].IsZero() {
			t.Errorf("%s: %d, deadlines %v", target, w.Code, w.set)
		}
	}
}

func TestHeaderTricks(t *testing.T) {
	addr := start(t, newDesk())
	const article = `{"text": "a"}`
	for name, test := range map[string]struct {
		request string
		status  int
	}{
		"huge header":     {"GET / HTTP/1.1\r\nHost: desk\r\nX-A: " + strings.Repeat("a", 64<<10) + "\r\n\r\n", 431},
		"no host":         {"GET / HTTP/1.1\r\n\r\n", 400},
		"broken header":   {"GET / HTTP/1.1\r\nHost: desk\r\nX A: b\r\n\r\n", 400},
		"two lengths":     {"POST /v1/extract HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: 13\r\nContent-Length: 5\r\n\r\n" + article, 400},
		"odd encoding":    {"POST /v1/extract HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nTransfer-Encoding: xchunked\r\n\r\n" + article, 501},
		"absolute target": {"GET http://example.org/healthz HTTP/1.1\r\nHost: example.org\r\n\r\n", 200},
		"huge length":     {"POST /v1/extract HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n", 413},
		"short":           {"POST /v1/extract HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n" + article, 200},
	} {
		if response, body := send(t, addr, test.request); response.StatusCode != test.status {
			t.Errorf("%s: %d %.100s, want %d", name, response.StatusCode, body, test.status)
		}
	}
}

// TestServerLimits: no phase of a request is without its end.
func TestServerLimits(t *testing.T) {
	s := newServer(newDesk())
	if s.ReadTimeout <= 0 || s.ReadHeaderTimeout <= 0 || s.WriteTimeout <= 0 || s.IdleTimeout <= 0 || s.MaxHeaderBytes <= 0 {
		t.Errorf("%+v", s)
	}
}

// TestRun: the program tells where it is, answers there, and ends when it is told to.
func TestRun(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	logs, log := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, []string{"-addr", "127.0.0.1:0"}, log) }()
	line, err := bufio.NewReader(logs).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := strings.Fields(line)[1]
	response, err := http.Get(url + "/healthz")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	cancel()
	if err := <-ended; err != nil || response.StatusCode != 200 {
		t.Errorf("%v, %d", err, response.StatusCode)
	}
}

func TestArguments(t *testing.T) {
	var log bytes.Buffer
	if err := run(t.Context(), []string{"-h"}, &log); err != nil || !strings.Contains(log.String(), "127.0.0.1:8765") {
		t.Errorf("-h: %v, %s", err, log.String())
	}
	for _, args := range [][]string{{"-other"}, {"file.txt"}, {"-addr", "nowhere:x"}} {
		if err := run(t.Context(), args, io.Discard); err == nil {
			t.Errorf("%v is taken", args)
		}
	}
	if p := problemOf(errors.New("secret")); p.status != 500 || strings.Contains(p.text, "secret") {
		t.Errorf("%v", p)
	}
}
