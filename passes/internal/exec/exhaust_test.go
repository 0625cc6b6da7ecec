package exec

import (
	"fmt"
	"go/token"
	"slices"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
)

// block is a function whose body is some statements.
func block(name string, params []ir.Slot, kids ...*ir.Node) *ir.Func {
	return &ir.Func{Name: name, Pkg: "p", Params: params, Body: &ir.Node{Op: ir.OpBlock, Kids: kids}}
}

// sweepOf is the second go over a package of some functions.
func sweepOf(funcs ...*ir.Func) *sweep {
	named := make(map[string]*ir.Func)
	for _, f := range funcs {
		named[f.Name] = f
	}
	return &sweep{Program: &Program{
		Path: "p", Function: func(name string) *ir.Func { return named[name] },
		Initializer: func(string) (*ir.Node, bool) { return nil, false },
		Interesting: func(string) bool { return true }, Position: func(token.Pos) string { return "" },
	}, stores: newStores(nil), final: true}
}

// tooLong is a function that takes more steps than a root has.
func tooLong() *ir.Func {
	return block("p.long", nil, slices.Repeat([]*ir.Node{{Op: ir.OpNil}}, maxSteps)...)
}

// TestExhausted runs many roots that call one function which takes all steps: after some, those
// that call it are given up there, and each of them is counted.
func TestExhausted(t *testing.T) {
	const many = 50
	long := tooLong()
	var roots []*ir.Func
	for i := range many {
		roots = append(roots, block(fmt.Sprintf("p.root%d", i), nil, &ir.Node{Op: ir.OpCall, Name: "p.long"}))
	}
	s := sweepOf(long)
	s.run(roots)
	if most := (maxExhausted+1)*maxSteps + many*(minSteps+3); s.steps > most {
		t.Errorf("%d roots took %d steps, want at most %d", many, s.steps, most)
	}
	if got := s.result.Caps[outcome.StepsOfRoot]; got != many || len(s.result.Capped) != many {
		t.Errorf("%d roots reached their steps, and %d are given up, want %d", got, len(s.result.Capped), many)
	}
}

// TestNotExhausted runs roots of which some end within a function, and others come to its end:
// none of the latter is given up.
func TestNotExhausted(t *testing.T) {
	// func run(f func()) { f() }
	run := block("p.run", []ir.Slot{1}, &ir.Node{Op: ir.OpDyn, Kids: []*ir.Node{{Op: ir.OpLocal, Slot: 1}}})
	s := sweepOf(tooLong(), block("p.short", nil), run)
	var roots []*ir.Func
	var want []string
	for i := range 6 * maxExhausted {
		name, f := fmt.Sprintf("p.root%d", i), "p.short"
		if i%(maxExhausted-1) != 0 {
			f, want = "p.long", append(want, name)
		}
		roots = append(roots, block(name, nil, &ir.Node{Op: ir.OpCall, Name: "p.run", Kids: []*ir.Node{{Op: ir.OpFunc, Name: f}}}))
	}
	s.run(roots)
	if !slices.Equal(s.result.Capped, want) {
		t.Errorf("given up are %v, want %v", s.result.Capped, want)
	}
}

// TestExhaustedShare runs many roots when the steps of the package are used up. All have the same
// share; when some of them ended within one function, the others that call it do not spend theirs.
func TestExhaustedShare(t *testing.T) {
	const many = 1_000
	var roots []*ir.Func
	for i := range many {
		roots = append(roots, block(fmt.Sprintf("p.root%d", i), nil, &ir.Node{Op: ir.OpCall, Name: "p.long"}))
	}
	s := sweepOf(tooLong())
	s.steps = maxTotal
	s.run(roots)
	share := maxShared / many
	if most := maxTotal + (maxExhausted+1)*share + many*(minSteps+3); s.steps > most {
		t.Errorf("%d roots with a share of %d took %d steps, want at most %d", many, share, s.steps-maxTotal, most-maxTotal)
	}
	if got := s.result.Caps[outcome.StepsOfPackage]; got != many || len(s.result.Capped) != many {
		t.Errorf("%d roots reached their share, and %d are given up, want %d", got, len(s.result.Capped), many)
	}
}

// TestBegun runs roots that send a request through a function which takes all steps: of each it is
// known where the request goes, and nothing else.
func TestBegun(t *testing.T) {
	const url = "https://api.procore.com/rest/v1.0/me"
	send := &ir.Node{Op: ir.OpCall, Name: "net/http.Get", Kids: []*ir.Node{{Op: ir.OpText, Text: url}}}
	long := block("p.long", nil, append([]*ir.Node{send}, tooLong().Body.Kids...)...)
	s := sweepOf(long)
	var roots []*ir.Func
	var want []string
	for i := range 2 * maxExhausted {
		name := fmt.Sprintf("p.root%d", i)
		want = append(want, name)
		roots = append(roots, block(name, nil, &ir.Node{Op: ir.OpCall, Name: "p.long"}))
	}
	s.run(roots)
	var got []string
	for _, q := range s.result.Begun {
		if text, _ := q.URLs[0].Const(); text == url {
			got = append(got, q.Root.Name)
		}
	}
	if !slices.Equal(got, want) || len(s.result.Requests) > 0 {
		t.Errorf("begun are requests of %v, want %v; %d are judged", got, want, len(s.result.Requests))
	}
}
