package legacyhost

import (
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/hostmismatch"
	"github.com/mprlint/mprlint/passes/internal/fixtest"
	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

func TestRule(t *testing.T) {
	a := New(Options{})
	results := analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), a, "example.com/...")
	n := 0
	for _, r := range results {
		for _, d := range r.Diagnostics {
			n++
			checkPosition(t, r, d)
		}
	}
	if n == 0 {
		t.Error("there are no diagnostics")
	}
}

func TestWeb(t *testing.T) {
	a := New(Options{})
	if err := a.Flags.Set("web", "true"); err != nil {
		t.Fatal(err)
	}
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), a, "web.example.com/...")
}

func TestFixes(t *testing.T) { fixtest.Run(t, New(Options{}), hostmismatch.Analyzer) }

// Without the flag, the links in the same package are left alone.
func TestWebOff(t *testing.T) {
	for _, r := range analysistest.Run(ignore{}, analysistest.TestData(), New(Options{}), "web.example.com/...") {
		if len(r.Diagnostics) != 1 || !strings.HasPrefix(r.Diagnostics[0].Message, "OAuth URL") {
			t.Errorf("got %v, want the OAuth URL alone", r.Diagnostics)
		}
	}
}

// Options of one analyzer are not those of another.
func TestOwnOptions(t *testing.T) {
	if err := New(Options{}).Flags.Set("web", "true"); err != nil {
		t.Fatal(err)
	}
	if got := Analyzer.Flags.Lookup("web").Value.String(); got != "false" {
		t.Errorf("Analyzer has web=%s after another analyzer's flag was set", got)
	}
	if got := New(Options{Web: true}).Flags.Lookup("web").Value.String(); got != "true" {
		t.Errorf("New(Options{Web: true}) has web=%s", got)
	}
}

// ignore is a test that doesn't mind.
type ignore struct{}

func (ignore) Errorf(string, ...any) {}

// checkPosition checks that a diagnostic covers the host that it names, and that a
// fix changes no other bytes.
func checkPosition(t *testing.T, r *analysistest.Result, d analysis.Diagnostic) {
	t.Helper()
	at := r.Pass.Fset.Position(d.Pos)
	if elsewhere := !d.End.IsValid(); elsewhere || strings.HasSuffix(at.Filename, "generated.go") {
		if len(d.SuggestedFixes) > 0 {
			t.Errorf("%s: there is a fix for what the reader can't edit", at)
		}
		if elsewhere {
			return // a use of another module's literal
		}
	}
	src, err := r.Pass.ReadFile(at.Filename)
	if err != nil {
		t.Fatal(err)
	}
	text := string(src[at.Offset : at.Offset+int(d.End-d.Pos)])
	if s, err := strconv.Unquote(`"` + text + `"`); err == nil {
		text = s // "\x61pp.procore.com"
	}
	host, _, _ := strings.Cut(strings.ToLower(text), ":")
	if !strings.Contains(d.Message, host) {
		t.Errorf("%s: %q is reported as: %s", at, text, d.Message)
	}
	for _, f := range d.SuggestedFixes {
		for _, e := range f.TextEdits {
			whole := procore.InDomain(holed.Text(host))
			if split := len(f.TextEdits) > 1; whole && !split && (e.Pos < d.Pos || d.End < e.End) {
				t.Errorf("%s: the fix %q goes beyond the host", at, f.Message)
			}
		}
	}
}
