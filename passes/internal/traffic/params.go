package traffic

// This file holds what the callers of other packages give a function. They are not seen, and can hand
// over no more than the parameter holds:
//
//	// Have: func (c *Client) Entries(projectID, page int32) { c.get(fmt.Sprintf("/projects/%d/entries?page=%d", projectID, page)) }
//	// Want: projectID; what page holds is no id, by its place
//
// Of a function that only the package itself calls, the conversions and parses before the calls are
// judged instead, and a generated one is as its generator was told.

import (
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// parameters are those that others fill, of 32 bits or less, which go into requests as ids.
func (f *flow) parameters() (out []*types.Var) {
	if f.pass.Pkg.Name() == "main" {
		return nil
	}
	called := make(map[*function]bool)
	for _, c := range f.callees {
		if c != nil {
			called[c.fn] = true
		}
	}
	for _, fn := range f.funcs {
		if !fn.obj.Exported() || !ownerExported(fn) && called[fn] || source.InTest(f.pass.Fset, fn.obj.Pos()) || rulekit.ReadOnly(f.pass, fn.obj.Pos()) {
			continue
		}
		for i, v := range fn.params {
			if v != fn.obj.Signature().Recv() && fn.named[i] && fn.sinks[i].has(fromAPI) && f.narrow(pointed(v.Type())) {
				out = append(out, v)
			}
		}
	}
	return out
}

// ownerExported reports whether others can name the type of a method; a function has none.
func ownerExported(fn *function) bool {
	recv := fn.obj.Signature().Recv()
	if recv == nil {
		return true
	}
	named, ok := types.Unalias(pointed(recv.Type())).(*types.Named)
	return ok && named.Obj().Exported()
}

// pointed is what a type has pointers to, or a list of, and any other type itself.
func pointed(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return elemOf(t)
}
