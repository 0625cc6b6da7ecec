package report

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

// large writes a report of many calls: those of the sample again and again, on routes of
// their own.
func large(t *testing.T, n int) string {
	t.Helper()
	text, err := os.ReadFile(root + "/cmd/mprlint/internal/report/testdata/sample.json")
	if err != nil {
		t.Fatal(err)
	}
	var report map[string]any
	if err := json.Unmarshal(text, &report); err != nil {
		t.Fatal(err)
	}
	var some []map[string]any
	text, _ = json.Marshal(report["calls"])
	if err := json.Unmarshal(text, &some); err != nil {
		t.Fatal(err)
	}
	var all []map[string]any
	for i := range n {
		c := make(map[string]any)
		for k, v := range some[i%len(some)] {
			c[k] = v
		}
		c["route"] = fmt.Sprintf("%v/%d", c["route"], i)
		all = append(all, c)
	}
	report["calls"] = all
	if text, err = json.Marshal(report); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "large.json")
	if err := os.WriteFile(name, text, 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

// A generated client has thousands of calls: loading, searching, sorting and unfolding them
// takes less than a second of script each, forced layouts among it. The browser tells what its
// thread has worked, which other work on the machine does not change, as it does what a clock
// tells; beside it stands what the clock says.
func TestLarge(t *testing.T) {
	const n = 5000
	work := command(performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks})
	b := open(t, render(t, large(t, n)), work)
	took := func(what string, before, clock float64) {
		t.Helper()
		ms := 1000 * (b.worked() - before)
		t.Logf("%s: %.0f ms of script (%.0f by the clock)", what, ms, clock)
		if ms > 1000 || ms <= 0 {
			t.Errorf("%s takes %.0f ms of script", what, ms)
		}
	}
	took("loading", 0, eval[float64](b, `performance.measure('x', 'mprlint-start', 'mprlint-end').duration`))
	timed := func(what, does string) {
		t.Helper()
		before := b.worked()
		took(what, before, eval[float64](b, `new Promise(done => setTimeout(() => { const start = performance.now(); `+does+`; done(performance.now() - start); }))`))
	}
	search := `const f = document.querySelector('[name=text]'); f.value = 'rfis'; f.dispatchEvent(new Event('input', {bubbles: true}))`
	timed("the first search", search)
	timed("searching", search)
	if got := len(b.shown()); got == 0 || got == n {
		t.Errorf("searching leaves %d", got)
	}
	timed("showing all", strings.ReplaceAll(search, "'rfis'", "''"))
	timed("sorting", `document.querySelector('th[data-sort=route] button').click()`)
	timed("unfolding", `document.getElementById('unfold').click()`)
	if got := len(b.shown()); got != n {
		t.Errorf("%d are shown", got)
	}
}

// worked is how many seconds the page's thread has run scripts.
func (b *tab) worked() float64 {
	b.Helper()
	seconds := -1.0
	b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		got, err := cdp.Call(ctx, t, performance.GetMetrics, cdp.Empty{})
		if err != nil {
			return err
		}
		for _, m := range got.Metrics {
			if m.Name == "ScriptDuration" {
				seconds = m.Value
			}
		}
		return nil
	}))
	if seconds < 0 {
		b.Fatal("the browser does not tell ScriptDuration")
	}
	return seconds
}
