package inventory

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// TestTellApart compares how contexts are told apart with what that means, of each and all others.
func TestTellApart(t *testing.T) {
	for seed := range uint64(200) {
		g := someContexts(rand.New(rand.NewPCG(seed, 0)))
		tellApart(g, 0)
		for i, c := range g {
			want := 0
			for want <= len(c.call.Chain) && !allAlike(c, g, want) {
				want++
			}
			if c.alone != want {
				t.Errorf("seed %d: context %d is told apart by %d calls, want %d", seed, i, c.alone, want)
			}
		}
	}
}

// someContexts are calls of up to three routes each, by ways that often meet.
func someContexts(r *rand.Rand) (g []*context) {
	for range 1 + r.IntN(8) {
		call := &verdict.Call{Kind: verdict.Kind(r.IntN(2))}
		for range r.IntN(4) {
			call.Chain = append(call.Chain, request.Call{Pos: r.IntN(2), Made: &request.Made{}})
		}
		for range 1 + r.IntN(3) {
			g = append(g, &context{call: call, route: route{name: string(rune('a' + r.IntN(2)))}})
		}
	}
	return g
}

// allAlike reports whether all contexts of other calls that come the same last k calls are of the
// same kind.
func allAlike(c *context, g []*context, k int) bool {
	end := func(c *context) []request.Call { return c.call.Chain[len(c.call.Chain)-k:] }
	return !slices.ContainsFunc(g, func(o *context) bool {
		return o.call != c.call && len(o.call.Chain) >= k && slices.EqualFunc(end(c), end(o), request.Call.Same) && o.kind() != c.kind()
	})
}
