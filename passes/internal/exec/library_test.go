package exec

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// TestVerbs checks that the engine does something for every verb of the table.
func TestVerbs(t *testing.T) {
	for v := clients.Nothing + 1; v <= clients.Serve; v++ {
		if verbs[v] == nil && v != clients.Get { // to read a header changes nothing
			t.Errorf("verb %d of the table does nothing", v)
		}
	}
}
