package traffic

// This file holds the messages that read and write themselves. What their methods read and write
// in turn is what goes over the wire, and so the message:
//
//	// Have: func (p *Project) UnmarshalJSON(b []byte) error { type mask Project; …json.Unmarshal(b, (*mask)(p)) }
//	// Want: where Project is a message, so is mask, which has the same fields

import (
	"cmp"
	"go/types"
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// codecMethods are those by which a type reads or writes itself.
var codecMethods = []string{"UnmarshalJSON", "UnmarshalText", "MarshalJSON", "MarshalText"}

// ownCodec reports whether a type reads or writes itself, so that its fields say nothing. A
// field of such a type may be 32 bits wide without harm, if its own code says how it is
// written. Either direction is enough: who writes one has thought of the other. What a generator
// writes, as that of easyjson, does what the fields say.
func (f *flow) ownCodec(t types.Type) bool {
	for _, name := range codecMethods {
		if m := methodOf(t, name); m != nil && !rulekit.ReadOnly(f.pass, m.Pos()) {
			return true
		}
	}
	return false
}

// methodOf is a method of a type, or of pointers to it; nil if there is none.
func methodOf(t types.Type, name string) *types.Func {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return nil
	}
	m, _, _ := types.LookupFieldOrMethod(types.NewPointer(n), true, n.Obj().Pkg(), name)
	fn, _ := m.(*types.Func)
	return fn
}

// ownCodecs follows the methods by which messages read and write themselves, as if they were called
// with what comes from Procore, and as if what they return went there. What the type of an id reads is
// one.
//
//	// Have: ID ResourceID `json:"id"`; func (r *ResourceID) UnmarshalJSON(b []byte) error { …ParseInt(string(b), 10, 32) }
//	// Want: narrowed ParseInt(…), out of an answer
func (f *flow) ownCodecs() {
	for _, name := range slices.SortedFunc(maps.Keys(f.found.coded), func(a, b *types.TypeName) int { return cmp.Compare(a.Pos(), b.Pos()) }) {
		for _, m := range codecMethods {
			fn := f.byObj[originOf(methodOf(name.Type(), m))]
			if fn == nil {
				continue // none, or another package's
			}
			f.current = fn
			for _, v := range fn.params[1:] {
				f.storeVar(v, f.of(fromAPI))
				if f.found.codedIDs[name] {
					f.storeVar(v, f.of(decoded))
				}
			}
			f.sinkInto(f.of(fromAPI), fn.returns)
		}
	}
}

// originOf is a method of a generic type itself, whatever the instance.
func originOf(fn *types.Func) types.Object {
	if fn == nil {
		return nil
	}
	return fn.Origin()
}
