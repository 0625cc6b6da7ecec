package rulekit

import (
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// TestTry checks that a mistake costs its own fix only, and is noted once.
func TestTry(t *testing.T) {
	one := func() []analysis.SuggestedFix { return Replace("m", 1, 2, "a") }
	if got := Try(one); len(got) != 1 {
		t.Errorf("got %v, want the fix", got)
	}
	if got := Try(func() []analysis.SuggestedFix { panic("oops") }); got != nil {
		t.Errorf("got %v of a fix that panics", got)
	}
	if got := work.Mistakes(); len(got) != 1 || !strings.HasPrefix(got[0], "oops\n") {
		t.Errorf("the mistakes are %q, want oops", got)
	}
	if got := work.Mistakes(); got != nil {
		t.Errorf("%q were told twice", got)
	}
}
