package hostmismatch

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"
)

func TestRule(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
}
