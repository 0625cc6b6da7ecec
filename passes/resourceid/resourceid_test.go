package resourceid

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
)

func TestRule(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
}

func TestFixes(t *testing.T) { fixtest.Run(t, New(Options{})) }
