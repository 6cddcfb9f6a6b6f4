package e2e

import (
	"context"
	_ "embed"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

//go:embed contrast.js
var contrast string

// TestDesk reads the desk as its readers do: one browser, a tab each.
func TestDesk(t *testing.T) {
	chromium := findChromium(t)
	desk, browser := startDesk(t), startBrowser(t, chromium)
	for _, test := range []struct {
		name          string
		width, height int64
		run           func(*tab)
	}{
		{"samples", 1400, 1000, samples},
		{"marks", 1400, 1000, marks},
		{"paste", 1400, 1000, paste},
		{"day", 1400, 1000, day},
		{"pointer", 1400, 1000, pointer},
		{"keyboard", 1400, 1000, keyboard},
		{"copy", 1400, 1000, copyJSON},
		{"contrast", 1400, 1000, legible},
		{"narrow", 320, 700, narrow},
		{"wide", 1400, 1000, narrow},
		{"no script", 1400, 1000, noScript},
		{"API", 1400, 1000, api},
		{"screenshot", 1400, 1620, screenshot},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(newTab(t, browser, desk, test.width, test.height)) })
	}
	if err := context.Cause(browser); err != nil {
		t.Errorf("the browser: %v", err)
	}
}

// samples: every sample can be picked, and its headline, facts and timeline stand there.
func samples(p *tab) {
	p.open("/")
	n := ask[int](p, `document.querySelectorAll("nav a").length`)
	if n < 3 {
		p.Fatalf("%d samples", n)
	}
	seen := map[string]bool{}
	for i := range n {
		p.click("nav li:nth-child(" + string(rune('1'+i)) + ") a")
		headline := ask[string](p, `document.querySelector(".text .lede-headline").textContent`)
		if seen[headline] {
			p.Errorf("%q comes twice", headline)
		}
		seen[headline] = true
		for _, part := range []string{".entities li", ".timeline .bar", "table td a", "blockquote", ".legend li"} {
			if ask[int](p, `document.querySelectorAll("`+part+`").length`) == 0 {
				p.Errorf("%q: no %s", headline, part)
			}
		}
		if current := ask[int](p, `[...document.querySelectorAll("nav a")].findIndex(a => a.ariaCurrent)`); current != i {
			p.Errorf("%q: the sample %d is told to be current, not %d", headline, current, i)
		}
	}
}

// marks: the text is all there, in marks whose colours tell the kinds apart.
func marks(p *tab) {
	p.open("/?sample=trade")
	text := ask[string](p, `document.querySelector(".text").textContent`)
	if field := ask[string](p, `document.querySelector(".day [name=text]").value`); text != field || text == "" {
		p.Errorf("the marked text is %q, the article %q", text, field)
	}
	colour := map[string]string{}
	for _, kind := range []string{"person", "org", "gpe", "norp", "money", "percent", "count", "date"} {
		colour[kind] = ask[string](p, `getComputedStyle(document.querySelector(".text .lede-`+kind+`")).backgroundColor`)
		if strings.HasSuffix(colour[kind], "/ 0)") || strings.HasSuffix(colour[kind], ", 0)") {
			p.Errorf("%s: the tint is %s", kind, colour[kind])
		}
		for other, tint := range colour {
			if other != kind && tint == colour[kind] {
				p.Errorf("%s and %s are both %s", kind, other, tint)
			}
		}
	}
	if !ask[bool](p, `[...document.querySelectorAll(".text .lede")].every(mark => mark.getBoundingClientRect().width > 0)`) {
		p.Error("a mark is not visible")
	}
}

// paste: an article of one's own, markup in it included, is read and shown as it is; nothing of the sample goes with it.
func paste(p *tab) {
	const article = "Acme buys <b>Bolt</b>\n\nAcme paid $5 million on Friday, <script>document.title = 'broken'</script> Ann Lee said.\n"
	p.open("/")
	if got := ask[string](p, `document.querySelector("#text").value + document.querySelector("#own-published").value`); got != "" {
		p.Errorf("in the form for one's own article stands %q", got)
	}
	p.do(chromedp.Click(chromedp.CSS(".controls summary")),
		chromedp.SetValue(chromedp.CSS("#text"), article),
		chromedp.SetValue(chromedp.CSS("#own-published"), "2024-05-14"))
	p.click(".controls details button")
	if got := ask[string](p, `document.querySelector(".text").textContent`); got != article {
		p.Errorf("the text is %q", got)
	}
	if got := ask[string](p, `document.title + document.querySelectorAll(".text b, .text script").length`); got != "lede desk0" {
		p.Errorf("markup of the text is markup of the page: %s", got)
	}
	if got := ask[string](p, `document.querySelector("#date-0").title`); !strings.HasPrefix(got, "2024-05-10") {
		p.Errorf("Friday is %s", got)
	}
}

// day: with another day of publication the dates are others.
func day(p *tab) {
	const lastMarch = `[...document.querySelectorAll(".timeline a")].find(a => a.textContent.includes("March last year")).ariaLabel`
	p.open("/?sample=trade")
	if got := ask[string](p, lastMarch); !strings.HasSuffix(got, "March 2023") {
		p.Errorf("read in 2024: %s", got)
	}
	p.do(chromedp.SetValue(chromedp.CSS("#published"), "2021-09-30"))
	p.click(".day button")
	if got := ask[string](p, lastMarch); !strings.HasSuffix(got, "March 2020") {
		p.Errorf("read in 2021: %s", got)
	}
	if got := ask[string](p, `document.querySelector("#published").value`); got != "2021-09-30" {
		p.Errorf("the day in the form is %q", got)
	}
}

// lit is how many marks of the text are lit, and how many of those are no mention of the entity that is pointed at.
const (
	lit   = `document.querySelectorAll(".text .lit").length`
	wrong = `new Set([...document.querySelectorAll(".text .lit")].map(mark => mark.dataset.entity)).size - 1`
)

// pointer: over a name of the list, all its mentions are lit, and only they.
func pointer(p *tab) {
	p.open("/?sample=trade")
	if n := ask[int](p, lit); n != 0 {
		p.Errorf("%d marks are lit at first", n)
	}
	at := ask[[]float64](p, `(box => [box.x + 5, box.y + 5])(document.querySelector(".entities li[data-entity='0'] a").getBoundingClientRect())`)
	p.do(chromedp.MouseEvent("mouseMoved", at[0], at[1]))
	all := ask[int](p, `document.querySelectorAll(".text [data-entity='0']").length`)
	if n := ask[int](p, lit); n != all || n < 2 || ask[int](p, wrong) != 0 {
		p.Errorf("%d of %d mentions are lit", n, all)
	}
	p.do(chromedp.MouseEvent("mouseMoved", 2, 2))
	if n := ask[int](p, lit); n != 0 {
		p.Errorf("%d marks stay lit", n)
	}
}

// keyboard: the Tab key reaches the entities, lights up their mentions, and Enter goes to the first of them.
func keyboard(p *tab) {
	p.open("/?sample=trade")
	p.do(chromedp.KeyEvent(kb.Tab))
	if !ask[bool](p, `document.activeElement.matches(".skip") && document.activeElement.getBoundingClientRect().x > 0`) {
		p.Error("the first stop is not the link that skips to the facts")
	}
	for i := 0; !ask[bool](p, `document.activeElement.matches(".entities a")`); i++ {
		if i == 40 {
			p.Fatal("the Tab key does not reach the entities")
		}
		p.do(chromedp.KeyEvent(kb.Tab))
	}
	if ask[int](p, lit) == 0 || ask[int](p, wrong) != 0 {
		p.Error("the mentions of the entity in focus are not lit")
	}
	if ask[string](p, `getComputedStyle(document.activeElement).outlineStyle`) == "none" {
		p.Error("the focus is not visible")
	}
	p.do(chromedp.KeyEvent(kb.Enter))
	if !ask[bool](p, `document.querySelector(".text :target") !== null`) {
		p.Error("Enter does not go to the mention")
	}
}

// copyJSON: the button copies the Document.
func copyJSON(p *tab) {
	p.open("/?sample=trade")
	p.do(chromedp.Click(chromedp.CSS("#copy")))
	if _, err := chromedp.Run(p.Context, chromedp.Poll[bool](`document.querySelector("#copied").textContent !== ""`)); err != nil {
		p.Fatal(err)
	}
	if got := ask[string](p, `document.querySelector("#copied").textContent`); got != "Copied." {
		p.Error(got)
	}
	if n := ask[int](p, `JSON.parse(document.querySelector("#json").textContent).entities.length`); n == 0 {
		p.Error("the JSON has no entities")
	}
}

// legible: in light and dark, all text stands out from what is behind it as WCAG 2 asks (4.5 to 1), lit marks too.
func legible(p *tab) {
	for _, sample := range []string{"trade", "earnings", "flood", "court"} {
		p.open("/?sample=" + sample)
		ask[bool](p, `document.querySelectorAll("[data-entity='0']").forEach(e => e.classList.add("lit")) ?? true`)
		paper := map[string]bool{}
		for _, scheme := range []string{"light", "dark"} {
			p.scheme(scheme)
			paper[ask[string](p, `getComputedStyle(document.body).backgroundColor`)] = true
			for _, faint := range ask[[]string](p, contrast) {
				p.Errorf("%s, %s: %s", sample, scheme, faint)
			}
		}
		if len(paper) != 2 {
			p.Errorf("light and dark have the same paper: %v", paper)
		}
	}
}

// overlaps are the words of the timeline that lie over other words.
const overlaps = `(words => words.filter((a, i) => words.some((b, k) => k < i && (([a, b]) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)([a, b].map(e => e.getBoundingClientRect()))))
	.map(e => e.textContent))([...document.querySelectorAll(".timeline span, .timeline text")].filter(e => e.checkVisibility()))`

// narrow: nothing is wider than the screen, no table has to be pushed aside, and on the timeline no word lies over another.
func narrow(p *tab) {
	for _, path := range []string{"/?sample=trade", "/?sample=earnings", "/?sample=flood", "/?sample=court", "/?sample=none"} {
		p.open(path)
		if got := ask[[]int](p, `[document.documentElement.scrollWidth, innerWidth]`); got[0] > got[1] {
			p.Errorf("%s: the page is %d pixels wide, the screen %d", path, got[0], got[1])
		}
		if n := ask[int](p, `[...document.querySelectorAll(".scroll")].filter(box => box.scrollWidth > box.clientWidth).length`); n > 0 {
			p.Errorf("%s: %d tables do not fit", path, n)
		}
		if got := ask[[]string](p, overlaps); len(got) > 0 {
			p.Errorf("%s: words lie over each other: %q", path, got)
		}
	}
	p.mu.Lock() // the browser notes that the last of them is not found
	p.faults = nil
	p.mu.Unlock()
}

// noScript: without script the page says the same, and the form works.
func noScript(p *tab) {
	_, err := chromedp.Call(p.Context, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	if err != nil {
		p.Fatal(err)
	}
	p.open("/?sample=trade")
	p.do(chromedp.WaitVisible(chromedp.CSS(".text .lede-person")), chromedp.WaitVisible(chromedp.CSS(".timeline .dot")),
		chromedp.WaitNotVisible(chromedp.CSS("#copy")))
	p.click("nav li:last-child a")
	p.click(".day button")
	p.do(chromedp.WaitVisible(chromedp.CSS(".text .lede-headline")))
}

// api: a page of the desk may ask its API.
func api(p *tab) {
	p.open("/")
	got, err := chromedp.Run(p.Context, chromedp.Evaluate[string](`fetch("/v1/extract", {method: "POST",
		headers: {"Content-Type": "application/json"}, body: JSON.stringify({text: "Acme paid $5m.", published: "2024-05-14"})})
		.then(answer => answer.json()).then(doc => doc.money[0].amount + doc.money[0].currency)`, chromedp.EvalAwaitPromise))
	if err != nil || got != "5000000USD" {
		p.Errorf("%s, %v", got, err)
	}
}

// screenshot keeps a picture of the page if DESK_SCREENSHOT says where; it looks at the page in any case.
func screenshot(p *tab) {
	p.open("/?sample=trade")
	picture, err := chromedp.Run(p.Context, chromedp.CaptureScreenshot())
	if err != nil || len(picture) < 10_000 {
		p.Fatalf("a picture of %d bytes, %v", len(picture), err)
	}
	if path := os.Getenv("DESK_SCREENSHOT"); path != "" {
		if err := os.WriteFile(path, picture, 0o644); err != nil {
			p.Fatal(err)
		}
	}
}
