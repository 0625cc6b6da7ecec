package traffic

// This file holds the calls through interfaces that the package declares: such a call does what the
// methods do that it may mean.
//
//	// Have: type Backend interface { Call(path string, out any) error }; b.Call("/rest/v1.0/me", &me)
//	// Have: func (b *backend) Call(path string, out any) error { …Decode(out) }, the only one
//	// Want: the summary of (*backend).Call: the type of me is read from Procore
//
// Of several, each may be another system's. Then what the engine knows of the call at hand decides.

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// through is what stands for the method of an interface; nil if the package neither declares the
// interface nor has a method that it may mean.
func (f *flow) through(m *types.Func) *function {
	if fn, ok := f.interfaces[m]; ok {
		return fn
	}
	f.interfaces[m] = nil
	recv := m.Signature().Recv()
	if recv == nil || m.Pkg() != f.pass.Pkg {
		return nil
	}
	iface, ok := recv.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	var behind []*function
	for _, t := range f.implementers().Of(iface) {
		impl := f.byObj[t.Find(m)]
		if impl != nil && !slices.Contains(behind, impl) && !source.InTest(f.pass.Fset, impl.obj.Pos()) && !f.wraps(impl, m) {
			behind = append(behind, impl)
		}
	}
	if len(behind) == 0 {
		return nil
	}
	slices.SortFunc(behind, func(a, b *function) int { return cmp.Compare(a.obj.Pos(), b.obj.Pos()) })
	fn := f.newFunction()
	fn.params, fn.means = behind[0].params, behind
	f.interfaces[m] = fn
	return fn
}

// implementers finds the types of the package that implement an interface.
func (f *flow) implementers() *source.Implementers {
	if f.implements == nil {
		f.implements = source.NewImplementers(f.pass.Pkg, func(*types.TypeName) bool { return true })
	}
	return f.implements
}

// wraps reports whether a method hands on what it is given to the same method of another value, so that
// it is that one which matters.
//
//	func (m *metered) Call(path string, out any) error { m.count++; return m.Backend.Call(path, out) }
func (f *flow) wraps(impl *function, m *types.Func) (found bool) {
	ast.Inspect(impl.body, func(n ast.Node) bool {
		if x, ok := n.(*ast.SelectorExpr); ok && f.pass.TypesInfo.Uses[x.Sel] == m {
			found = true
		}
		return !found
	})
	return found
}

// meant adds the summaries of methods to those of the interfaces through which they are called. The
// method of an interface knows no requests of its own: what is certain of one of several methods is up
// to the call.
func (f *flow) meant() {
	for _, fn := range f.interfaces {
		if fn == nil {
			continue
		}
		of := func(s *origins) *origins { return s }
		if len(fn.means) > 1 {
			of = f.upToCall
		}
		for _, impl := range fn.means {
			f.grow(fn, fn.returns, of(impl.returns))
			for i, s := range impl.sinks {
				growAt(f, fn, fn.sinks, i, of(s))
			}
			for i, s := range impl.writes {
				growAt(f, fn, fn.writes, i, of(s))
			}
			for i := range impl.named {
				if !fn.named[i] {
					fn.named[i] = true
					f.changed(fn)
				}
			}
			for e, s := range impl.events {
				growAt(f, fn, fn.events, e, of(s))
			}
		}
	}
}

// upToCall leaves to the caller whether Procore is asked.
func (f *flow) upToCall(s *origins) *origins {
	out := s.without(fromAPI, foreign, dynamic, typeless, versioned, later)
	if !s.only(fromAPI, foreign, dynamic, typeless, later).empty() {
		out.add(f.of(own))
	}
	return out
}
