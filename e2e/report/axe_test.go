package report

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

//go:embed testdata/axe-core/axe.min.js
var axe string

// violations asks axe-core what shuts people out.
func (b *tab) violations() []string {
	b.Helper()
	b.do(script(axe))
	return eval[[]string](b, `axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.flatMap(v =>
		v.nodes.slice(0, 3).map(n => v.id + ': ' + v.help + ': ' + n.html.slice(0, 160) + ' ' + (n.any[0]?.message || ''))))`)
}

func TestAccessible(t *testing.T) {
	url := sample(t)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{1200, 390} {
			t.Run(fmt.Sprintf("%s-%d", scheme, width), func(t *testing.T) {
				b := open(t, url, chromedp.EmulateViewport(width, 900),
					command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}))
				if v := b.violations(); len(v) > 0 {
					t.Errorf("folded:\n%s", strings.Join(v, "\n"))
				}
				b.do(chromedp.Click(chromedp.CSS(`#unfold`)))
				if v := b.violations(); len(v) > 0 {
					t.Errorf("unfolded:\n%s", strings.Join(v, "\n"))
				}
			})
		}
	}
}

// The check finds something where there is something.
func TestViolations(t *testing.T) {
	b := open(t, sample(t))
	b.do(script(`document.documentElement.removeAttribute('lang'); document.querySelector('svg').removeAttribute('aria-label')`))
	got := strings.Join(b.violations(), "\n")
	if !strings.Contains(got, "html-has-lang") || !strings.Contains(got, "svg-img-alt") {
		t.Errorf("axe-core finds %q", got)
	}
}
