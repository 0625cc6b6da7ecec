package exec

import (
	"fmt"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// TestTransplantSpent copies a client of thousands of services into a run of a thousand steps: no more
// of it is copied than there are steps for.
func TestTransplantSpent(t *testing.T) {
	client := &value.Object{Type: "p.Client"}
	for i := range 3 * minSteps {
		client.Fields = append(client.Fields, value.FieldValue{Name: value.FieldOf(fmt.Sprintf("p.Client.S%d", i)), Val: value.Param("p.New", i)})
	}
	s := sweepOf()
	s.begin()
	r := s.newRun(block("p.root", nil))
	r.budget.limit = minSteps
	r.transplant(stored{heap: &value.Heap{}, val: client}, "p.Client.parent")
	if most := r.budget.limit + 1; r.budget.steps > most {
		t.Errorf("a client of %d fields took %d steps, want at most %d", len(client.Fields), r.budget.steps, most)
	}
}
