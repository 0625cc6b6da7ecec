package report

import (
	"bytes"
	"flag"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

var update = flag.Bool("update", false, "take the README's picture of the page anew")

// The README shows the page of the example.
//
//	go test -run TestPicture -update
func TestPicture(t *testing.T) {
	const picture = root + "/docs/report.png"
	page := filepath.Join(t.TempDir(), "page.html")
	example := t.TempDir() // where there is no git, of which the revision would be shown
	if err := os.CopyFS(example, os.DirFS(root+"/testdata/example")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(bin, "report", "-html", page, "-source-url", "https://example.com/{file}#L{line}")
	cmd.Dir = example
	if out, err := cmd.CombinedOutput(); cmd.ProcessState.ExitCode() != 1 {
		t.Fatalf("mprlint report: %v\n%s", err, out)
	}
	b := open(t, "file://"+page, chromedp.EmulateViewport(1100, 1330))
	b.do(chromedp.Click(chromedp.CSS(`#calls summary`)), script(`scrollTo(0, 0)`))
	shot, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(picture, shot, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(picture)
	if err != nil {
		t.Fatal(err)
	}
	now, err := png.DecodeConfig(bytes.NewReader(shot))
	if err != nil {
		t.Fatal(err)
	}
	if was, err := png.DecodeConfig(bytes.NewReader(kept)); err != nil || was.Width != now.Width || was.Height != now.Height {
		t.Errorf("%s is %dx%d, and the page %dx%d (%v)", picture, was.Width, was.Height, now.Width, now.Height, err)
	}
	readme, err := os.ReadFile(root + "/README.md")
	if err != nil || !strings.Contains(string(readme), "(docs/report.png)") {
		t.Errorf("the README does not show the picture (%v)", err)
	}
}
