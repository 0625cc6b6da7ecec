package exec

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// TestForgetsOnce sees that a call that is not run changes no struct whose fields an earlier one made not
// known: each change is looked at again where paths meet, and no summary outlasts one.
func TestForgetsOnce(t *testing.T) {
	heap := &value.Heap{}
	r := &Machine{heap: heap, changes: heap.Count(), budget: newBudget()}
	limit, sets := value.FieldOf("limit"), []string{"p.Client.limit"}
	inner := (&value.Object{Type: "p.Client"}).With(limit, value.Plain("10"))
	outer := (&value.Object{Type: "p.App"}).With(value.FieldOf("client"), inner)
	c, app := r.newCell("p.Client", inner), r.newCell("p.App", outer)

	r.forgetFields(sets)
	changes := *r.changes
	if changes != 2 {
		t.Errorf("the first call changes %d cells; want both", changes)
	}
	r.forgetFields(sets)
	if *r.changes != changes {
		t.Errorf("the second call changes %d cells; want none", *r.changes-changes)
	}
	for _, cell := range []*value.Cell{c, app} {
		o := heap.Get(cell).(*value.Object)
		if in, ok := o.Fields.Of(value.FieldOf("client")).(*value.Object); ok {
			o = in
		}
		if s, ok := o.Fields.Of(limit).(*value.Sym); !ok || !s.Is("a call that is not run") {
			t.Errorf("the limit in a %s is %v; want it not known", cell.Type, o.Fields.Of(limit))
		}
	}
}
