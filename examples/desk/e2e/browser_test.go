package e2e

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// startBrowser starts a Chromium that asks nobody for anything by itself.
func startBrowser(t *testing.T, chromium string) context.Context {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	browser, closeBrowser := chromedp.NewContext(allocator)
	t.Cleanup(closeBrowser)
	if err := chromedp.Do(browser); err != nil { // without a deadline: it would be the browser's
		t.Fatalf("Chromium does not start: %v", err)
	}
	return browser
}

// tab is one page of the browser and what has been seen there.
type tab struct {
	*testing.T
	context.Context
	desk string // its address

	mu       sync.Mutex
	requests []string
	faults   []string // of scripts, styles and policies
}

// newTab opens a tab of the size given. When the test ends, nothing may have been asked of anybody but the desk, and
// nothing may have gone wrong in the page.
func newTab(t *testing.T, browser context.Context, desk string, width, height int64) *tab {
	t.Helper()
	ctx, closeTab := chromedp.NewContext(browser)
	t.Cleanup(closeTab)
	page := &tab{T: t, desk: desk, Context: ctx}
	page.do(chromedp.EmulateViewport(width, height))
	limited, cancel := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(cancel)
	page.Context = limited
	if err := chromedp.Listen(ctx, page.note); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(page.checkQuiet)
	return page
}

// note keeps what the page asks for and what goes wrong in it.
func (p *tab) note(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		p.requests = append(p.requests, e.Request.URL)
	case *runtime.EventExceptionThrown:
		p.faults = append(p.faults, e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		p.faults = append(p.faults, e.Entry.Text)
	}
}

func (p *tab) checkQuiet() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.requests) == 0 {
		p.Error("no request has been seen")
	}
	for _, url := range p.requests {
		own := strings.HasPrefix(url, p.desk+"/") || strings.HasPrefix(url, "data:") // Chromium's own icon in a date field
		if !own {
			p.Errorf("a request leaves for %s", url)
		}
	}
	for _, fault := range p.faults {
		p.Errorf("in the page: %s", fault)
	}
}

// open loads a page of the desk.
func (p *tab) open(path string) {
	p.Helper()
	p.do(chromedp.Navigate(p.desk + path))
}

func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p.Context, steps...); err != nil {
		p.Fatal(err)
	}
}

// click clicks and waits for the page that comes.
func (p *tab) click(selector string) {
	p.Helper()
	if _, err := chromedp.RunResponse(p.Context, chromedp.Click(chromedp.CSS(selector))); err != nil {
		p.Fatalf("a click on %s: %v", selector, err)
	}
}

// scheme sets whether the reader wants the page light or dark.
func (p *tab) scheme(name string) {
	p.Helper()
	_, err := chromedp.Call(p.Context, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}})
	if err != nil {
		p.Fatal(err)
	}
}

// ask evaluates an expression in the page.
func ask[T any](p *tab, expression string) T {
	p.Helper()
	value, err := chromedp.Run(p.Context, chromedp.Evaluate[T](expression))
	if err != nil {
		p.Fatalf("%s: %v", expression, err)
	}
	return value
}
