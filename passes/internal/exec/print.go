package exec

// This file holds how a step of a run is printed.

import (
	"fmt"
	"go/token"
	"io"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// Write prints a step, indented by how deep it is.
//
//	p.Get
//		p.go:9:2: new v3, new v4 = call net/http.NewRequest("GET", v1, nil)
//		p.go:9:25: call net/http.NewRequest("GET", v1, nil)  =>  (&net/http.Request, nil)
//		p.go:11:2: sent GET …
//
// Only the first line of what is printed for a statement is written: its body follows step by
// step.
func (s Step) Write(w io.Writer, place func(token.Pos) string) {
	what := "reached " + s.Reached
	switch {
	case s.Sent != nil:
		what = s.Sent.String()
	case s.Node != nil:
		var b strings.Builder
		ir.Printer{}.Node(&b, s.Node)
		what, _, _ = strings.Cut(strings.TrimSpace(b.String()), "\n")
		if s.Value != nil {
			what += "  =>  " + value.Print(s.Value, nil)
		}
	}
	indent := strings.Repeat("\t", s.Depth)
	fmt.Fprintf(w, "%s%s: %s\n", indent, place(s.Pos), strings.ReplaceAll(what, "\n", "\n"+indent))
}
