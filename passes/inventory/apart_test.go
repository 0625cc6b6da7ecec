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
			byKind := func(o *context) bool { return o.call != c.call && o.kind() != c.kind() }
			if want := callsUntil(c, g, byKind); c.alone != want {
				t.Errorf("seed %d: context %d is told apart by %d calls, want %d", seed, i, c.alone, want)
			}
			byVerdict := func(o *context) bool { return o.call.Kind != c.call.Kind }
			if want := callsUntil(c, g, byVerdict); c.judged != want {
				t.Errorf("seed %d: context %d is judged by %d calls, want %d", seed, i, c.judged, want)
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

// callsUntil is the number of last calls that no context shares which differs from one; it is one more
// than there are if all of them are shared.
func callsUntil(c *context, g []*context, differs func(*context) bool) (k int) {
	end := func(c *context) []request.Call { return c.call.Chain[len(c.call.Chain)-k:] }
	for k <= len(c.call.Chain) && slices.ContainsFunc(g, func(o *context) bool {
		return differs(o) && len(o.call.Chain) >= k && slices.EqualFunc(end(c), end(o), request.Call.Same)
	}) {
		k++
	}
	return k
}
