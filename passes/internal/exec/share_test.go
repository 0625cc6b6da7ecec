package exec

import (
	"fmt"
	"go/token"
	"slices"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// TestShareOfTests runs many large tests: they take no more than what is left for tests, and a
// function that is no test takes what it needs.
func TestShareOfTests(t *testing.T) {
	own := block("p.Own", nil, slices.Repeat([]*ir.Node{{Op: ir.OpNil}}, minSteps)...)
	roots := []*ir.Func{own}
	for i := range 4 * maxTests / maxSteps {
		f := block(fmt.Sprintf("p.Test%d", i), nil, slices.Repeat([]*ir.Node{{Op: ir.OpNil}}, maxSteps-10)...)
		f.Test = true
		roots = append(roots, f)
	}
	s := sweepOf()
	s.run(roots)
	if most := 2*maxTests + maxSteps; s.tested > most {
		t.Errorf("tests took %d steps, want at most %d", s.tested, most)
	}
	if got := s.steps - s.tested; got < minSteps {
		t.Errorf("the rest took %d steps, want more than %d", got, minSteps)
	}
	if n := len(s.result.Capped); n == 0 || slices.Contains(s.result.Capped, "p.Own") {
		t.Errorf("%d roots are given up, want some tests: %v", n, s.result.Capped)
	}
}

// TestRunTests runs a package with its test when the rest was run: that is not run again, and
// stands before what the test does.
func TestRunTests(t *testing.T) {
	get := func(name string, pos token.Pos) *ir.Func {
		return block(name, nil, &ir.Node{Op: ir.OpCall, Name: "net/http.Get", Pos: pos, Kids: []*ir.Node{{Op: ir.OpText, Text: "https://a"}}})
	}
	own, test := get("p.Own", 1), get("p.TestOwn", 2)
	test.Test = true
	roots := []*ir.Func{own, test}
	p := sweepOf(roots...).Program
	p.Text, p.Funcs = wayOf{}, roots
	untried := &outcome.Result{Requests: []*outcome.Request{{Op: 7, Site: value.Site{Fn: "p.Own"}}}, Capped: []string{"p.Large"}, Caps: outcome.Caps{outcome.StepsOfRoot: 1}}
	got := RunTests(p, roots, map[*ir.Func]bool{own: true}, untried)
	if len(got.Requests) != 2 || got.Requests[0] != untried.Requests[0] || got.Requests[1].Site.Fn != "p.TestOwn" {
		t.Errorf("the requests are %v, want that of p.Own as it was, and that of p.TestOwn", got.Requests)
	} else if got.Requests[1].Op <= 7 {
		t.Errorf("the sending of the test is the %d. of the package, want a later one than those before", got.Requests[1].Op)
	}
	if !slices.Equal(got.Capped, untried.Capped) || got.Caps[outcome.StepsOfRoot] != 1 || len(untried.Caps) != 1 {
		t.Errorf("given up are %v (%v)", got.Capped, got.Caps)
	}
}

// TestShares runs more roots than there are steps for: what each is given when the others have used
// them up has a total, and all that did not come to their end are named.
func TestShares(t *testing.T) {
	const many = 3 * maxShared / minSteps
	var roots []*ir.Func
	for i := range many {
		roots = append(roots, block(fmt.Sprintf("p.root%d", i), nil, slices.Repeat([]*ir.Node{{Op: ir.OpNil}}, minSteps)...))
	}
	s := sweepOf()
	s.steps = maxTotal
	s.run(roots)
	if most := maxTotal + maxShared + 2*many; s.steps > most {
		t.Errorf("%d roots took %d steps, want at most %d", many, s.steps-maxTotal, most-maxTotal)
	}
	if len(s.result.Capped) != many {
		t.Errorf("%d roots are given up, want %d", len(s.result.Capped), many)
	}
}
