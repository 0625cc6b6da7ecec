package work

import (
	"slices"
	"testing"
)

// TestReach checks that caps are counted by name, and told once.
func TestReach(t *testing.T) {
	Reached() // what other tests left out
	for _, left := range []string{"a long list", "pieces", "a long list"} {
		Reach(left)
	}
	if got, want := Reached(), "a long list (2 times), pieces (1 times)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	ReachFix("fixes")
	if got, want := Unknown(), []string{"a long list", "pieces"}; !slices.Equal(got, want) {
		t.Errorf("unknown are %q, want %q: a fix that is left out leaves nothing unknown", got, want)
	}
	Reached()
	if got := Reached(); got != "" {
		t.Errorf("%q is told twice", got)
	}
}
