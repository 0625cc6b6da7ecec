package exec

// This file holds calls that are not run in a root that takes long, since nothing that the function
// does plays a part for requests. What it may have set is not known from then on.
//
//	// Have: c.ws.WriteMessage(kind, data)    // masks, frames and compresses what it is given
//	// Want: {result of WriteMessage}; the fields that it sets are not known

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// spared is the result of a call that is not run. One that is given a function is run, since it may
// call that, and one that is given a request or a map, which may be headers.
func (r *Machine) spared(f *ir.Func, args []value.Value) (result value.Value, ok bool) {
	if r.budget.steps < minSpared || r.act == nil || len(r.yields) > 0 {
		return nil, false
	}
	does, idle := r.Idle(f)
	if idle {
		does, idle = r.withCalled(does)
	}
	if !idle || r.givesMuch(args) {
		return nil, false
	}
	if len(does.Sets)+len(does.Makes) > 0 {
		r.noteUnset(does)
		r.forgetFields(does.Sets)
	}
	if does.Fills {
		r.seenBy(args, f.Name)
	}
	return &value.Sym{Kind: value.SymResult, Name: f.Name, ID: "()" + f.Name}, true
}

// givesMuch reports whether there is a function, a request or a map among some arguments, or in their
// lists.
func (r *Machine) givesMuch(args []value.Value) bool {
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			switch x := a.Val.(type) {
			case *value.FuncValue:
				return true
			case *value.List:
				if r.givesMuch(x.Elems) {
					return true
				}
			case *value.Cell:
				switch c := r.load(x).(type) {
				case *value.Map:
					return true
				case *value.Object:
					if isRequest(c) {
						return true
					}
				}
			}
		}
	}
	return false
}

// withCalled is what a call does together with the functions that fields and package variables are
// ever set to, of those that it calls. It is false if these do more.
func (r *Machine) withCalled(does ir.Idle) (ir.Idle, bool) {
	for _, key := range does.Calls {
		for _, at := range []outcome.Place{{Field: key}, {Global: key}} {
			for _, s := range slices.Concat(r.stores.values[at], r.stores.skipped[at]) {
				for _, a := range value.AlternativesOf(s.val) {
					f, ok := a.Val.(*value.FuncValue)
					if !ok {
						continue
					}
					code := f.Lit
					if code == nil {
						code = r.Function(f.Name)
					}
					if code == nil {
						return does, false
					}
					more, harmless := r.Harmless(code)
					if !harmless || len(more.Calls) > 0 {
						return does, false
					}
					does.Sets, does.Makes = slices.Concat(does.Sets, more.Sets), slices.Concat(does.Makes, more.Makes)
				}
			}
		}
	}
	return does, true
}

// noteUnset notes that there may be more in fields, and more structs of some types, than is seen.
func (s *sweep) noteUnset(does ir.Idle) {
	if s.final {
		return
	}
	if s.unset == nil {
		s.unset = make(map[string]bool)
	}
	for _, key := range slices.Concat(does.Sets, does.Makes) {
		s.unset[key] = true
	}
	delete(s.unset, "") // what has no name
}

// forgetFields makes fields not known of all structs that there are: those that a call can see are
// among them, and to look for these would take longer than the call.
func (r *Machine) forgetFields(fields []string) {
	f := forgetting{r: r, of: make(map[string][]value.Field), by: value.Unknown("a call that is not run")}
	for _, key := range fields {
		if typ := ir.OwnerOf(key); typ != "" {
			f.of[typ] = append(f.of[typ], value.FieldOf(key[len(typ)+1:]))
		}
	}
	cells, looked := r.heap.Holding(func(v value.Value) bool { return f.concerns(v, 0) })
	r.budget.steps += looked / lookedPerStep
	for _, c := range cells {
		r.heap.Set(c, value.Each(r.heap.Get(c), f.value))
	}
}

// A forgetting makes fields of structs not known.
type forgetting struct {
	r  *Machine
	of map[string][]value.Field // by type
	by *value.Sym
}

// concerns reports whether a value is a struct with such a field of which more is known, or has one within
// it. What an earlier call made not known stays as it is: to write that down again would have all that is
// joined and summarized later look at it.
func (f *forgetting) concerns(v value.Value, depth int) bool {
	for _, a := range value.AlternativesOf(v) {
		o, ok := a.Val.(*value.Object)
		if !ok || depth > maxConfiguration {
			continue
		}
		if slices.ContainsFunc(f.of[o.Type], func(name value.Field) bool { return !value.Same(o.Fields.Of(name), f.by) }) {
			return true
		}
		for _, x := range o.Fields {
			if f.concerns(x.Val, depth+1) {
				return true
			}
		}
	}
	return false
}

// value is a value without what the fields held. A map that is found in one of them may hold more.
func (f *forgetting) value(v value.Value) value.Value {
	o, ok := v.(*value.Object)
	if !ok {
		return v
	}
	out := o.Copy()
	for i, x := range o.Fields { // structs in structs
		if f.concerns(x.Val, 1) {
			out.Fields[i].Val = value.Each(x.Val, f.value)
		}
	}
	for _, name := range f.of[o.Type] {
		for _, a := range value.AlternativesOf(o.Fields.Of(name)) {
			if c, ok := a.Val.(*value.Cell); ok {
				if m, ok := f.r.heap.Get(c).(*value.Map); ok {
					f.r.heap.Set(c, m.AddUnknown(f.by))
				}
			}
		}
		if b, ok := o.Fields.Of(name).(value.Box); ok {
			f.r.heap.Set(b.Cell, f.by)
		} else {
			out.Fields.Set(name, f.by)
		}
	}
	return out
}
