package exec

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// TestOps checks that the executor does something for each operation. What OpUnknown evaluates is
// evaluated like all that is not followed; a pair is run by its struct, and a case by its switch.
func TestOps(t *testing.T) {
	done := map[string]bool{"unknown": true, "pair": true, "case": true}
	for _, f := range sources(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			if c, ok := n.(*ast.CaseClause); ok {
				for _, e := range c.List {
					if op, ok := strings.CutPrefix(verbIn(e), "Op"); ok {
						done[strings.ToLower(op)] = true
					}
				}
			}
			return true
		})
	}
	for _, op := range ir.Ops() {
		if !done[op.String()] {
			t.Errorf("no case of the executor runs a %s", op)
		}
	}
}
