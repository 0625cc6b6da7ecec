package exec

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// unless is an if whose condition is known to hold, and the call that it leaves out.
func unless(call *ir.Node) *ir.Node {
	yes := &ir.Node{Op: ir.OpCompare, Kids: []*ir.Node{{Op: ir.OpNil}, {Op: ir.OpNil}}}
	return &ir.Node{Op: ir.OpIf, Kids: []*ir.Node{yes, {Op: ir.OpBlock}, {Op: ir.OpBlock, Kids: []*ir.Node{call}}}}
}

// callOf is a call with a text.
func callOf(name, text string) *ir.Node {
	return &ir.Node{Op: ir.OpCall, Name: name, Kids: []*ir.Node{{Op: ir.OpText, Text: text}}}
}

// TestLeftOut runs roots whose condition leaves a call out. When some of them showed what the
// function requests, or one that does take the call, the others do not look at it; those that give it
// a text of interest do.
func TestLeftOut(t *testing.T) {
	const many = 5 * maxRepeated
	send := func(path ir.Slot) *ir.Node {
		return &ir.Node{Op: ir.OpCall, Name: "net/http.Get", Kids: []*ir.Node{{Op: ir.OpLocal, Slot: path}}}
	}
	for _, c := range []struct {
		name  string
		first *ir.Node // what the first root does
		text  string
		want  int // how many requests are found
	}{
		{"after some", unless(callOf("p.upload", "/a")), "/a", maxRepeated},
		{"after one that takes it", callOf("p.upload", "/a"), "/a", 1},
		{"texts of interest", callOf("p.upload", "/a"), "https://api.procore.com", many},
	} {
		var roots []*ir.Func
		for i := range many {
			body := unless(callOf("p.upload", c.text))
			if i == 0 {
				body = c.first
			}
			roots = append(roots, block(fmt.Sprintf("p.root%d", i), nil, body))
		}
		s := sweepOf(block("p.upload", []ir.Slot{1}, send(1)))
		s.Interesting = func(text string) bool { return strings.Contains(text, "procore") }
		s.run(roots)
		if got := len(s.result.Requests); got != c.want {
			t.Errorf("%s: %d requests are found, want %d", c.name, got, c.want)
		}
		if len(s.result.Capped) > 0 {
			t.Errorf("%s: %v are given up", c.name, slices.Compact(s.result.Capped))
		}
	}
}
