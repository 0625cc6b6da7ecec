package exec

// This file holds calls of methods, of which the value decides which it is.
//
//	// Have: var rt http.RoundTripper = logged{next}; rt.RoundTrip(req)
//	// Want: (p.logged).RoundTrip is run with that value
//
// In the IR, a call of a method of a known type is an OpCall with the full name of the method.
// This is about OpInvoke, a call through an interface.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// callMethod calls a method of whatever the interface holds. The type of the value decides. If
// that has no such method with a body, the row for the interface does (http.RoundTripper has
// one). If the value is not known either, the types of this package that implement the
// interface are tried. What is left may do anything to its arguments.
func (r *Machine) callMethod(name, full string, recv value.Value, args []value.Value, n *ir.Node) value.Value {
	return r.eachCall(recv, func(v value.Value) value.Value {
		if f, ok := r.methodOf(v, name, 0); ok {
			all := append([]value.Value{f.Recv}, args...)
			return r.callFunc(f.Name, all, methodNode(n))
		}
		if f, ok := v.(*value.FuncValue); ok && f.Type == "" && (f.Lit != nil || f.Builtin != value.NotBuiltin) {
			return r.callFn(f, args, n)
		}
		if rows := clients.Lookup(full); rows != nil {
			return r.library(rows, append([]value.Value{v}, args...), methodNode(n))
		}
		if s, ok := r.content(v).(*value.Sym); ok {
			out := r.callImplementations(s, full, args, n)
			if v := r.callUnknown(s, args, n); out == nil {
				out = v
			}
			r.passedTo(args, full)
			return out
		}
		if _, ok := v.(value.Nil); ok {
			return value.NoReturn{}
		}
		r.mayMutateAll(args, value.Unknown("method "+name))
		r.mayCallAll(args)
		r.passedTo(args, full)
		return value.Unknown("method " + name)
	})
}

// callImplementations calls what the package of an interface has to offer for it, when nothing
// is known of the value itself: at most two types. With more than two types the guess would be
// worth little, and a sender is taken for what it is: a client that is not known.
//
//	// Have: type Signer interface{ Sign(*http.Request) }, implemented by *apiKey alone; s.Sign(req)
//	// Want: (*p.apiKey).Sign is run, with a symbol for the receiver; and anything may have happened
func (r *Machine) callImplementations(s *value.Sym, full string, args []value.Value, n *ir.Node) value.Value {
	names := r.Implementations[full]
	if len(names) == 0 || len(names) > 2 || n.Has(ir.FlagDoer) {
		return nil
	}
	list := make([]value.Alternative, len(names))
	for i, name := range names {
		recv := s.Sub(value.SymElem, "·"+name, "")
		recv.Type = strings.TrimPrefix(name[1:strings.Index(name, ").")], "*")
		list[i] = value.Alternative{Val: &value.FuncValue{Name: name, Recv: recv, Bound: true}}
	}
	return r.eachCall(&value.Alternatives{List: list}, func(f value.Value) value.Value {
		m := f.(*value.FuncValue)
		return r.callFunc(m.Name, append([]value.Value{m.Recv}, args...), methodNode(n))
	})
}

// methodOf finds the method of a value's own type, or one that it gets from a part.
//
//	// Have: type Client struct { *http.Client }; c.Do(req)
//	// Want: (*net/http.Client).Do, with c.Client as its receiver
//
// A method on values gets the struct, one on pointers the cell. Parts are looked at after the
// type.
func (r *Machine) methodOf(v value.Value, name string, depth int) (*value.FuncValue, bool) {
	typ := r.typeOf(v)
	if typ == "" {
		return nil, false
	}
	if depth > maxEmbedded {
		work.Reach("embedded fields within one another")
		return nil, false
	}
	for _, full := range []string{"(*" + typ + ")." + name, "(" + typ + ")." + name} {
		if r.Function(full) == nil && clients.Lookup(full) == nil {
			continue
		}
		recv := v
		if full[1] != '*' {
			recv = r.content(v)
			if _, ok := recv.(*value.Map); ok {
				recv = v // a map is a reference in any case
			}
		}
		return &value.FuncValue{Name: full, Recv: recv}, true
	}
	for _, e := range r.Embeds[typ] {
		if f, ok := r.methodOf(r.embedded(v, e), name, depth+1); ok {
			return f, true
		}
	}
	return nil, false
}

// embedded is an embedded field of a value. A struct in it is boxed, as one is whose address is
// taken: what a method does to it must stay.
//
//	// Have: type ListParams struct { Params }; var s Setter = &ListParams{}; s.SetHeader("A", "b")
func (r *Machine) embedded(v value.Value, e ir.Embed) value.Value {
	o, ok := r.content(v).(*value.Object)
	if !ok {
		return nil
	}
	n := &ir.Node{Name: e.Name, Key: e.Key, Zero: ir.ZeroNil}
	if e.Type == "" {
		return value.Single(r.field(o, n, nil))
	}
	n.Zero, n.Kids = ir.ZeroStruct, []*ir.Node{{Op: ir.OpUnknown}, {Op: ir.OpStruct, Type: e.Type}}
	c := r.cellFor(v)
	part := value.Single(r.field(o, n, c))
	if _, held := part.(*value.Object); !held || c == nil {
		return part
	}
	b := r.boxed(o, n, part)
	r.heap.Set(c, o.With(fieldOf(n), value.Box{Cell: b}))
	return b
}

// typeOf is the type that a value's methods belong to, or empty. A cell remembers what it was
// made as, for a content that is no struct: a named slice or map.
func (r *Machine) typeOf(v value.Value) string {
	switch v := v.(type) {
	case *value.Text:
		return v.Type
	case *value.FuncValue:
		return v.Type
	case *value.Object:
		return v.Type
	case *value.List:
		return v.Type
	case *value.Sym:
		return v.Type
	case *value.Cell:
		if o, ok := r.load(v).(*value.Object); ok && o.Type != "" {
			return o.Type
		}
		return v.Type
	}
	return ""
}

// methodNode is a call in which the receiver is the first argument. The node is copied, since
// the program's own must not change: it is run many times.
func methodNode(n *ir.Node) *ir.Node {
	c := *n
	c.Flags |= ir.FlagMethod
	return &c
}
