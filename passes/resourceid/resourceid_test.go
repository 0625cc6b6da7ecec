package resourceid

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
)

func TestRule(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
}

// An int is as large as the build makes it.
func TestSmallInts(t *testing.T) {
	t.Setenv("GOARCH", "386")
	t.Setenv("CGO_ENABLED", "0")
	analysistest.Run(t, analysistest.TestData(), New(Options{}), "small.example.com/...")
}

// With 64 bits, the same package is right.
func TestLargeInts(t *testing.T) {
	t.Setenv("GOARCH", "amd64")
	for _, r := range analysistest.Run(ignore{}, analysistest.TestData(), New(Options{}), "small.example.com/...") {
		if len(r.Diagnostics) > 0 {
			t.Errorf("got %v, want none", r.Diagnostics)
		}
	}
}

// ignore is a test that doesn't mind.
type ignore struct{}

func (ignore) Errorf(string, ...any) {}

func TestFixes(t *testing.T) { fixtest.Run(t, New(Options{})) }
