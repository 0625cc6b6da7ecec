package work

import "testing"

// TestReach checks that caps are counted by name, and told once.
func TestReach(t *testing.T) {
	Reached() // what other tests left out
	for _, left := range []string{"a long list", "pieces", "a long list"} {
		Reach(left)
	}
	if got, want := Reached(), "a long list (2 times), pieces (1 times)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := Reached(); got != "" {
		t.Errorf("%q is told twice", got)
	}
}
