// Package report opens the page of mprlint report in a real browser, Debian's chromium: by
// mouse and keyboard, without script, on a phone, printed, and with axe-core, which looks
// for what shuts people out.
package report

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

const root = "../.."

var (
	bin     string          // mprlint, built once
	browser context.Context // chromium, started once
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "report")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	bin = filepath.Join(dir, "mprlint")
	build := exec.Command("go", "build", "-o", bin, "./cmd/mprlint")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
		return 1
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.UserDataDir(filepath.Join(dir, "profile")),
		chromedp.NoSandbox, // the tests may run as root, and open nothing but their own pages
		chromedp.DisableGPU,
	)
	allocated, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	var quit context.CancelFunc
	browser, quit = chromedp.NewContext(allocated)
	defer quit()
	if err := chromedp.Do(browser); err != nil {
		fmt.Fprintln(os.Stderr, "chromium does not start:", err)
		return 1
	}
	return m.Run()
}

// A tab shows one page, and notes what goes wrong in it.
type tab struct {
	*testing.T
	ctx     context.Context
	trouble []string // errors, and requests to anywhere else
}

// open opens a page in a tab of its own, with what is to be done before it loads.
func open(t *testing.T, url string, before ...step) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(cancel)
	b := &tab{T: t, ctx: ctx}
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			b.trouble = append(b.trouble, fmt.Sprint(e.ExceptionDetails.Text, e.ExceptionDetails.Exception))
		case *runtime.EventConsoleAPICalled:
			b.trouble = append(b.trouble, "the console has "+string(e.Type))
		case *log.EventEntryAdded:
			b.trouble = append(b.trouble, e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, "file:") {
				b.trouble = append(b.trouble, "it asks for "+e.Request.URL)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	b.do(command(log.Enable, cdp.Empty{}), command(network.Enable, network.EnableParams{}))
	b.do(before...)
	b.do(chromedp.Navigate(url))
	t.Cleanup(func() {
		for _, s := range b.trouble {
			t.Error(s)
		}
	})
	return b
}

// A step is something done in a tab.
type step = chromedp.Action[chromedp.Void]

// command is a step that sends a command of the browser's protocol.
func command[P any](c cdp.Command[P, cdp.Empty], params P) step {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}

// do does things in the tab; all must succeed.
func (b *tab) do(steps ...step) {
	b.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.Fatal(err)
	}
}

// click clicks what a selector finds, once it stands still in the middle of the screen: the
// browser lays out rows when they come into sight.
func (b *tab) click(selector string) {
	b.Helper()
	eval[bool](b, fmt.Sprintf(`new Promise(done => {
		document.querySelector(%q).scrollIntoView({block: 'center', behavior: 'instant'});
		requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
	})`, selector))
	b.do(chromedp.Click(chromedp.CSS(selector)))
}

// eval runs a script.
func eval[T any](b *tab, script string) T {
	b.Helper()
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		b.Fatal(err)
	}
	return out
}

// script runs a script for what it does.
func script(s string) step { return chromedp.Evaluate[chromedp.Void](s) }

// shown lists the routes that can be seen, in order.
func (b *tab) shown() []string {
	b.Helper()
	return eval[[]string](b, `Array.from(document.querySelectorAll('#calls tbody'))
		.filter(r => r.checkVisibility()).map(r => r.querySelector('th code').textContent)`)
}

// sample writes the page of the sample, joined and compared, and returns its address.
func sample(t *testing.T) string {
	t.Helper()
	const data = root + "/cmd/mprlint/internal/report/testdata/"
	return render(t, data+"sample.json", "-activity", data+"calls.csv", "-since", data+"joined.json")
}

// render writes the page of a report.
func render(t *testing.T, report string, flags ...string) string {
	t.Helper()
	page := filepath.Join(t.TempDir(), "page.html")
	args := append([]string{"report", "-from", report, "-html", page}, flags...)
	out, err := exec.Command(bin, args...).CombinedOutput()
	if exit := new(exec.ExitError); err != nil && (!asExit(err, &exit) || exit.ExitCode() != 1) {
		t.Fatalf("mprlint %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return "file://" + page
}

func asExit(err error, exit **exec.ExitError) (ok bool) {
	*exit, ok = err.(*exec.ExitError)
	return ok
}
