package ir

import (
	"strings"
	"testing"
)

// TestCheck checks that what is wrong with a function is found.
func TestCheck(t *testing.T) {
	text := func() *Node { return &Node{Op: OpText, Text: "a"} }
	block := func(kids ...*Node) *Node { return &Node{Op: OpBlock, Kids: kids} }
	for _, test := range []struct {
		name string
		n    *Node
		want string // "" for nothing
	}{
		{"a call", &Node{Op: OpCall, Name: "p.f", Kids: []*Node{text()}, Flags: FlagMany}, ""},
		{"a parameter", &Node{Op: OpLocal, Slot: 1}, ""},
		{"a function without a name", &Node{Op: OpCall}, "no name"},
		{"a variable that nobody made", &Node{Op: OpLocal, Slot: 7}, "never made"},
		{"half a concatenation", &Node{Op: OpCat, Kids: []*Node{text()}}, "1 kids"},
		{"a flag of a call on a loop", &Node{Op: OpLoop, Kids: []*Node{text(), block(), block()}, Flags: FlagMany}, "another operation"},
		{"a text on a call", &Node{Op: OpCall, Name: "p.f", Text: "a"}, "a text"},
		{"a struct field without the struct's zero value", &Node{Op: OpField, Name: "f", Key: "p.T.f", Zero: ZeroStruct, Kids: []*Node{text()}}, "zero value"},
		{"three targets, one value, no tuple", &Node{Op: OpAssign, Kids: []*Node{text(), text(), text()}}, "1 targets and 2 values"},
		{"a statement in a switch", &Node{Op: OpSwitch, Kids: []*Node{text(), block()}}, "holds a block"},
		{"a case without a body", &Node{Op: OpCase, Kids: []*Node{text()}}, "body is a text"},
		{"a key without a value", &Node{Op: OpMap, Kids: []*Node{text()}}, "without a value"},
		{"nothing", nil, "missing"},
		{"what is no operation", &Node{Op: numOps}, "no such operation"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := CheckFunc(&Func{Name: "p.F", Params: []Slot{1}, Body: block(test.n)})
			switch {
			case test.want == "" && err != nil:
				t.Error(err)
			case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
				t.Errorf("got %v, want something about %q", err, test.want)
			}
		})
	}
}

// TestOps checks that each operation has a name of its own.
func TestOps(t *testing.T) {
	names := make(map[string]Op)
	for _, op := range Ops() {
		if other, twice := names[op.String()]; twice || strings.HasPrefix(op.String(), "op(") {
			t.Errorf("operation %d has the name %q in check.go, as %d has", op, op, other)
		}
		names[op.String()] = op
	}
}

// TestCaptured checks which variables outlive a call.
func TestCaptured(t *testing.T) {
	local := func(s Slot) *Node { return &Node{Op: OpLocal, Slot: s} }
	f := &Func{Body: &Node{Op: OpBlock, Kids: []*Node{
		local(1),
		{Op: OpAddr, Kids: []*Node{local(2)}},
		{Op: OpLit, Fn: &Func{Body: &Node{Op: OpBlock, Kids: []*Node{local(3)}}}},
	}}}
	if c := f.Captured(); c[1] || !c[2] || !c[3] {
		t.Errorf("captured are %v, want v2 and v3", c)
	}
}
