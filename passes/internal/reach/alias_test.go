package reach

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// TestTrail checks that a chain of variables which is too long is counted, and that a list which
// is walked, whose variable is a part of itself, is not.
func TestTrail(t *testing.T) {
	local := func(i int) *ir.Node { return &ir.Node{Op: ir.OpLocal, Slot: ir.Slot(i)} }
	chain := &Summary{aliases: make(map[ir.Slot]*ir.Node)}
	for i := range 2 * maxAliases {
		chain.aliases[ir.Slot(i)] = local(i + 1)
	}
	list := &Summary{aliases: map[ir.Slot]*ir.Node{
		0: {Op: ir.OpField, Key: "p.node.next", Kids: []*ir.Node{local(0)}},
		1: {Op: ir.OpDeref, Kids: []*ir.Node{{Op: ir.OpLocal, Slot: 1}}},
	}}
	for _, tt := range []struct {
		name string
		of   *Summary
		slot int
		left string
	}{
		{"a chain of a few", chain, maxAliases + 5, ""},
		{"a list", list, 0, ""},
		{"a pointer to itself", list, 1, ""},
		{"a long chain", chain, 0, "variables that stand for one another (1 times)"},
	} {
		work.Reached()
		tt.of.rootOf(local(tt.slot))
		if got := work.Reached(); got != tt.left {
			t.Errorf("%s: %q was left out, want %q", tt.name, got, tt.left)
		}
	}
}
