package inventory

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// TestPartly checks what is said of a package of which not all is known, and that what its tests
// do is left aside. Where nothing can be sent, no call is missing.
func TestPartly(t *testing.T) {
	long := request.Result{Caps: outcome.Caps{outcome.LoopLength: 3, outcome.CallDepth: 1}}
	large := request.Result{Capped: []string{"example.com/a.All", "example.com/a.Most"}, CanSend: true, Caps: outcome.Caps{outcome.StepsOfRoot: 2}}
	words := large
	words.CanSend = false
	left := func() []string { return []string{"a long list"} }
	for _, tt := range []struct {
		info  *request.Info
		o     Options
		want  string
		whole bool
	}{
		{&request.Info{}, Options{}, "", true},
		{&request.Info{Result: long, Untried: &request.Result{}}, Options{}, "", true},
		{&request.Info{Result: large}, Options{Unknown: left}, "2 of its functions are too large to be followed to their end, such as a.All", false},
		{&request.Info{Result: words}, Options{Unknown: left}, "2 of its functions are too large to be followed to their end, such as a.All", true},
		{&request.Info{Result: long}, Options{Unknown: left}, "limits of what is followed were reached: the depth of calls, the length of a loop, a long list", true},
		{&request.Info{}, Options{Unknown: left}, "limits of what is followed were reached: a long list", true},
	} {
		if got, whole := (&lister{info: tt.info}).partly(tt.o); got != tt.want || whole != tt.whole {
			t.Errorf("got %q, %v, want %q, %v", got, whole, tt.want, tt.whole)
		}
	}
}
