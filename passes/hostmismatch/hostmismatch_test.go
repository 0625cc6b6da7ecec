package hostmismatch

import (
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
	"github.com/mprlint/mprlint/passes/legacyhost"
)

func TestRule(t *testing.T) {
	results := analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
	pairs, generated := 0, 0
	for _, r := range results {
		for _, d := range r.Diagnostics {
			checkPosition(t, r, d)
			if strings.Contains(d.Message, "is paired with") {
				pairs++
				checkPair(t, r, d)
			}
			if at := r.Pass.Fset.Position(d.Pos); filepath.Base(at.Filename) == "generated.go" {
				generated++
				if len(d.SuggestedFixes) > 0 {
					t.Errorf("%s: there is a fix in a generated file", at)
				}
			}
		}
	}
	if pairs == 0 || generated == 0 {
		t.Errorf("there are %d diagnostics of pairs and %d in generated files", pairs, generated)
	}
}

func TestFixes(t *testing.T) { fixtest.Run(t, New(Options{}), legacyhost.Analyzer) }

// text is what stands in the source between two positions.
func text(t *testing.T, r *analysistest.Result, pos, end token.Pos) string {
	t.Helper()
	at := r.Pass.Fset.Position(pos)
	src, err := r.Pass.ReadFile(at.Filename)
	if err != nil {
		t.Fatal(err)
	}
	return string(src[at.Offset : at.Offset+int(end-pos)])
}

// checkPosition checks that a diagnostic covers the host or scheme that it names, or
// the name of a constant that holds it.
func checkPosition(t *testing.T, r *analysistest.Result, d analysis.Diagnostic) {
	t.Helper()
	got := text(t, r, d.Pos, d.End)
	if s, err := strconv.Unquote(`"` + got + `"`); err == nil {
		got = s // "\u006cogin.procore.com"
	}
	got, _, _ = strings.Cut(strings.ToLower(got), ":")
	if !strings.Contains(d.Message, got) && !strings.Contains(got, "api") {
		t.Errorf("%s: %q is reported as: %s", r.Pass.Fset.Position(d.Pos), got, d.Message)
	}
}

// checkPair checks that the other half of a pair is related, and that there is no fix.
func checkPair(t *testing.T, r *analysistest.Result, d analysis.Diagnostic) {
	t.Helper()
	at := r.Pass.Fset.Position(d.Pos)
	if len(d.SuggestedFixes) > 0 {
		t.Errorf("%s: a pair has a fix", at)
	}
	if len(d.Related) != 1 {
		t.Errorf("%s: %d positions are related, want the sign-in host", at, len(d.Related))
		return
	}
	if got := text(t, r, d.Related[0].Pos, d.Related[0].End); !strings.Contains(strings.ToLower(got), "login") {
		t.Errorf("%s: %q is related, want the sign-in host", at, got)
	}
}
