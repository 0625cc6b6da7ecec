package exec

import (
	"fmt"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
)

// A wayOf is a text in which each root stores in a way of its table.
type wayOf map[string]string

func (w wayOf) Ways(root *ir.Func) string         { return w[root.Name] }
func (wayOf) MayStore([]*ir.Func) map[string]bool { return nil }
func (wayOf) Sets(string) bool                    { return true }
func (wayOf) Makes(string) bool                   { return true }
func (wayOf) Idle(*ir.Func) (ir.Idle, bool)       { return ir.Idle{}, false }
func (wayOf) Harmless(*ir.Func) (ir.Idle, bool)   { return ir.Idle{}, false }

// set sets a field of the first parameter to a text.
func set(field, text string) *ir.Node {
	of := &ir.Node{Op: ir.OpLocal, Slot: 1}
	return &ir.Node{Op: ir.OpAssign, Kids: []*ir.Node{{Op: ir.OpField, Key: field, Kids: []*ir.Node{of}}, {Op: ir.OpText, Text: text}}}
}

// TestRepeated learns from many roots that store the same: those that come when some of them
// brought nothing new are left out, and none that stores in another way, or of which that is not
// clear.
func TestRepeated(t *testing.T) {
	const many = 10 * maxRepeated
	ways := make(wayOf)
	var roots []*ir.Func
	add := func(name, way, field, text string) {
		ways[name] = way
		roots = append(roots, block(name, []ir.Slot{1}, set(field, text)))
	}
	for i := range many {
		add(fmt.Sprintf("p.alike%d", i), "p.do", "p.C.limit", "10")
		add(fmt.Sprintf("p.unclear%d", i), "", "p.C.name", "n")
	}
	add("p.other", "p.host", "p.C.host", "https://a")
	for i := range maxRepeated {
		add(fmt.Sprintf("p.new%d", i), "p.fresh", "p.C.path", fmt.Sprint(i))
	}
	s := sweepOf()
	s.Text, s.final, s.ways = ways, false, newWays()
	s.run(roots)
	if got := s.ways.settled["p.do"]; got != maxRepeated {
		t.Errorf("%d roots were run that bring nothing new, want %d", got, maxRepeated)
	}
	if got := s.ways.settled[""]; got != many-1 {
		t.Errorf("%d roots were run of which the ways are not clear, want %d", got, many-1)
	}
	for field, want := range map[string]int{"p.C.limit": 1, "p.C.name": 1, "p.C.host": 1, "p.C.path": maxRepeated} {
		if got := len(s.stores.values[outcome.Place{Field: field}]); got != want {
			t.Errorf("%s has %d values, want %d", field, got, want)
		}
	}
}
