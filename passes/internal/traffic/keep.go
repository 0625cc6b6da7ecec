package traffic

// This file holds what fields without a type of their own are given.
//
//	// Have: func withBody(b any) option { return func(o *options) { o.body = b } }; withBody(vendor)
//	// Want: body has a vendor in it; where body is written into a request, vendor is a message
//
// All values of a struct share that, and one struct may carry the messages of several systems.
// So it is followed only in a package that calls no system but Procore.

import (
	"go/ast"
	"go/types"
)

// keep notes what a field behind an interface is given.
func (f *flow) keep(obj types.Object, e ast.Expr) {
	v, ok := obj.(*types.Var)
	if !ok || !f.alone || !v.IsField() || !holdsAny(v.Type()) {
		return
	}
	for _, p := range f.partsOf(e) {
		f.keepPart(v, p)
	}
}

// keepPart notes that a field is given a part. Of one that callers know, they are to say.
func (f *flow) keepPart(v *types.Var, p part) {
	if p.tpar == nil && p.param == 0 {
		f.storeVar(v, f.just(origin{kind: holds, part: p}))
		return
	}
	ev := event{kind: keeps, field: v, part: p}
	growAt(f, f.current, f.current.events, ev, nil)
}
