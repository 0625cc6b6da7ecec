package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const calls = 14 // in the sample

func TestLoads(t *testing.T) {
	b := open(t, sample(t))
	if n := len(b.shown()); n != calls {
		t.Errorf("%d calls are shown, want %d", n, calls)
	}
	if s := eval[string](b, `document.getElementById('shown').textContent`); s != "14 of 14 calls shown" {
		t.Errorf("the page says %q", s)
	}
	if s := eval[string](b, `document.title`); !strings.Contains(s, "github.com/acme/sitesync") {
		t.Errorf("the title is %q", s)
	}
	want := "https://github.com/acme/sitesync/blob/4f0c2a9d1be87c3355c1f6a0d2f0a4b7c9e81234/cmd/nightly/archive.go#L33"
	if s := eval[string](b, `document.querySelector('#calls .at').href`); s != want {
		t.Errorf("the first line links to %s", s)
	}
}

// Each filter leaves what it says; together they leave what all of them say.
func TestFilters(t *testing.T) {
	b := open(t, sample(t))
	only := func(name, value string, n int, routes ...string) {
		t.Helper()
		b.do(script(fmt.Sprintf(`{
			const field = document.querySelector('#filters [name=%s]');
			field.value = %q;
			field.dispatchEvent(new Event('input', {bubbles: true}));
		}`, name, value)))
		got := b.shown()
		if len(got) != n || len(routes) > 0 && !slices.Equal(got, routes) {
			t.Errorf("with %s %q: %q, want %d, %q", name, value, got, n, routes)
		}
	}
	only("text", "kept silent", 1, "/vapid/projects/:project_id/punch_items")
	only("text", "CLIENT).do  path", 8)
	only("host", "api-monthly.procore.com", 0)
	only("text", "", 1, "/v1.0/companies/:company_id/webhooks/hooks")
	only("host", "", calls)
	only("route", "/rest/v1.0/projects/:project_id/rfis", 2)
	only("package", "github.com/acme/sitesync/export", 0)
	only("route", "", 1, "/v1.0/projects/:project_id/documents/:id")
	b.do(chromedp.Click(chromedp.CSS(`button[type=reset]`)), chromedp.Poll[chromedp.Void](`document.getElementById('shown').textContent === '14 of 14 calls shown'`))
	for _, v := range []string{"set", "exempt", "unknown", "near miss"} {
		b.do(chromedp.Click(chromedp.CSS(`[value="` + v + `"]`)))
	}
	if got := b.shown(); len(got) != 2 {
		t.Errorf("missing are %q", got)
	}
	// The view stands in the address.
	view := open(t, eval[string](b, `location.href`))
	if got := view.shown(); len(got) != 2 {
		t.Errorf("the address of a view shows %q", got)
	}
}

// The ids that do not fit have a filter of their own, which leaves the calls alone.
func TestFiltersIDs(t *testing.T) {
	b := open(t, sample(t))
	only := func(name, value, want string) {
		t.Helper()
		b.do(script(fmt.Sprintf(`{
			const field = document.querySelector('#ids-filters [name=%s]');
			field.value = %q;
			field.dispatchEvent(new Event('input', {bubbles: true}));
		}`, name, value)))
		got := eval[string](b, `Array.from(document.querySelectorAll('#ids tbody tr:not([hidden])'), row => row.cells[1].textContent).join(' ')`)
		if got != want {
			t.Errorf("with %s %q: %q are shown, want %q", name, value, got, want)
		}
	}
	only("text", "", "number field")
	only("what", "field", "field")
	only("text", "nightly", "")
	only("what", "", "number")
	if got := b.shown(); len(got) != calls {
		t.Errorf("%d calls are shown, want all %d", len(got), calls)
	}
}

func TestSorts(t *testing.T) {
	b := open(t, sample(t))
	first := func(want string) {
		t.Helper()
		if got := b.shown()[0]; got != want {
			t.Errorf("the first is %s, want %s", got, want)
		}
	}
	button := `th[data-sort=route] button`
	b.do(chromedp.Click(chromedp.CSS(button)))
	first("/v1.0/…")
	if s := eval[string](b, `document.querySelector('th[data-sort=route]').ariaSort`); s != "ascending" {
		t.Errorf("aria-sort is %q", s)
	}
	b.do(chromedp.Focus(chromedp.CSS(button)), chromedp.KeyEvent(kb.Enter)) // by keyboard
	first("/vapid/projects/:project_id/punch_items")
	b.do(chromedp.Click(chromedp.CSS(`th[data-sort=verdict] button`)))
	first("/v1.0/projects/:project_id/drawing_areas")
	if n := eval[int](b, `document.querySelectorAll('th[aria-sort]').length`); n != 1 {
		t.Errorf("%d columns say that they are sorted", n)
	}
}

const openTrails = `Array.from(document.querySelectorAll('.trail')).filter(x => x.checkVisibility()).length`

func TestUnfolds(t *testing.T) {
	b := open(t, sample(t))
	want := func(n int, what string) {
		t.Helper()
		if got := eval[int](b, openTrails); got != n {
			t.Errorf("%s: %d trails are open, want %d", what, got, n)
		}
	}
	want(0, "at first")
	b.click(`#calls summary`)
	want(1, "after a click")
	b.do(chromedp.Focus(chromedp.CSS(`#calls tbody:nth-of-type(2) summary`)), chromedp.KeyEvent(kb.Enter))
	want(2, "by keyboard")
	b.click(`#unfold`)
	want(calls, "all")
	b.click(`#fold`)
	want(0, "none")

	// A wrapper's calls, from any of them.
	b.click(`#unfold`)
	b.click(`button[data-made]`)
	if got := b.shown(); len(got) != 8 {
		t.Errorf("the calls of one construction are %q", got)
	}
}

// An address of a call opens it.
func TestCallAddress(t *testing.T) {
	url := sample(t)
	id := eval[string](open(t, url), `document.querySelector('#calls tbody:nth-of-type(4)').id`)
	b := open(t, url+"#"+id)
	if !eval[bool](b, `document.getElementById('`+id+`').querySelector('details').open`) {
		t.Error("the call is folded")
	}
}

// Without script everything can be read and unfolded; there are no controls that do nothing.
func TestWithoutScript(t *testing.T) {
	b := open(t, sample(t), command(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
	if n := len(b.shown()); n != calls {
		t.Errorf("%d calls are shown, want %d", n, calls)
	}
	if eval[bool](b, `document.getElementById('filters').checkVisibility()`) || eval[int](b, `document.querySelectorAll('button').length`) != 3 {
		t.Error("there are controls that do nothing")
	}
	b.do(chromedp.Click(chromedp.CSS(`#calls summary`)))
	if n := eval[int](b, openTrails); n != 1 {
		t.Errorf("%d trails are open after a click", n)
	}
}

// On a phone nothing has to be scrolled sideways.
func TestPhone(t *testing.T) {
	for _, width := range []int64{320, 390, 700} {
		b := open(t, sample(t), chromedp.EmulateViewport(width, 800))
		b.do(chromedp.Click(chromedp.CSS(`#unfold`)))
		if w := eval[int64](b, `document.documentElement.scrollWidth`); w > width {
			t.Errorf("on a screen of %d the page is %d wide: %s", width, w, eval[string](b,
				`Array.from(document.querySelectorAll('body *')).filter(x => x.getBoundingClientRect().right > innerWidth + 1).map(x => x.outerHTML.slice(0, 80)).slice(0, 5).join('\n')`))
		}
	}
}

// Printed, all trails are there, and no controls.
func TestPrints(t *testing.T) {
	b := open(t, sample(t))
	pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground()))
	if err != nil {
		t.Fatal(err)
	}
	if len(pdf) < 20_000 {
		t.Errorf("the PDF has %d bytes", len(pdf))
	}
	b.do(command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}))
	if n := eval[int](b, openTrails); n != calls {
		t.Errorf("%d trails are printed, want %d", n, calls)
	}
	if eval[bool](b, `document.getElementById('filters').checkVisibility()`) {
		t.Error("the filters are printed")
	}
}
