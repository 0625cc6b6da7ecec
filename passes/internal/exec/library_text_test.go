package exec

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// TestWidened writes to a text again and again that is one of more than are told apart. Where none of
// them is of interest it is not known any more, so that each further piece is one step's work.
func TestWidened(t *testing.T) {
	s := sweepOf()
	s.start = &value.Heap{}
	s.Interesting = func(text string) bool { return strings.Contains(text, "procore") }
	for first, want := range map[string]bool{"/a": true, "https://app.procore.com/": false} {
		r := s.newRun(nil)
		var list []value.Alternative
		for i := range value.MaxAlternatives + 1 {
			list = append(list, value.Alternative{When: value.Guard{{ID: 1, Arm: i}}, Val: value.Plain(first + fmt.Sprint(i))})
		}
		v := r.widened(r.joined(value.Either(list), value.Plain("/b")))
		if got := value.Single(v) != nil; got != want {
			t.Errorf("that nothing is known of %s… is %v, want %v", first, got, want)
		}
		if r.budget.steps < value.MaxAlternatives {
			t.Errorf("to put a piece behind each of %d texts takes %d steps", value.MaxAlternatives, r.budget.steps)
		}
		steps := r.budget.steps
		if r.widened(r.joined(v, value.Plain("/c"))); want && r.budget.steps != steps {
			t.Errorf("to put another behind what is not known takes %d steps", r.budget.steps-steps)
		}
	}
}
