package exec

// This file holds the functions that a root makes and does not call: whoever gets them calls them
// later, with arguments that are not known. A literal is one, a method of a value, and a value that a
// library gets as an interface is as good as its methods.
//
//	// Have: mux.HandleFunc("/a", func(w http.ResponseWriter, r *http.Request) { client.Do(req) })
//	// Have: mux.HandleFunc("/b", p.serve); mux.Handle("/c", p); cron.AddJob("@hourly", &job{client: c})
//	// Want: each is run at the end, with symbols for its arguments, on what the root has left
//
// What a struct that others have by then may be set to later counts for what they do:
//
//	// Have: s := &Server{}; s.mux.HandleFunc("/", s.list); return s    // and somebody calls s.Use(company)

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A handed is such a function. It keeps the calls in which it was evaluated: a finding in it may be
// theirs.
//
//	// Have: func (c *Client) Vendors() iter.Seq[Vendor] { return pages[Vendor](c, "/vendors") }
//	// Want: a request of the literal that pages returns is one of Vendors
type handed struct {
	*value.FuncValue
	by []value.Call
}

// A callee is a function with what it works on: the variables around a literal, or the receiver of a
// method, if that was made by this run.
type callee struct {
	fn   *ir.Func
	up   *value.Frame
	recv value.Value
}

// hand notes a function that was evaluated, which may go to anybody from then on.
func (r *Machine) hand(f *value.FuncValue, n *ir.Node) {
	h := handed{FuncValue: f}
	if len(r.handed) < maxHanded {
		f.Made = r.making(n)
		h.by = f.Made.Chain
	}
	r.handed = append(r.handed, h)
}

// handOver notes that a library gets a value as an interface, and that its methods may be called.
func (r *Machine) handOver(v value.Value, n *ir.Node) {
	for _, a := range value.AlternativesOf(v) {
		for _, m := range strings.Fields(n.Name) {
			if f, ok := r.methodOf(a.Val, m, 0); ok {
				f.Bound = true
				r.mayCall(f)
				r.methodHanded(f, n)
			}
		}
	}
}

// exposed are the arguments of which unseen code may set parts. What it gets as an interface it changes
// by its methods alone, which are run.
//
//	// Have: cron.AddJob("@hourly", &job{client: c})    // j.Company stays "", though others can set it
func exposed(args []value.Value, n *ir.Node) []value.Value {
	skip := len(args) - len(n.Kids) // a receiver that is bound
	var out []value.Value
	for i, v := range args {
		if k := i - skip; k >= 0 && n.Kids[k].Op == ir.OpConv && n.Kids[k].Name != "" {
			continue
		}
		out = append(out, v)
	}
	return out
}

// methodHanded notes a method of a value, if that was made by this run: one of a value from outside
// is run by itself.
func (r *Machine) methodHanded(f *value.FuncValue, n *ir.Node) {
	at := r.calleeOf(f)
	if at.fn == nil || at.recv == nil || r.withoutHanded {
		return
	}
	if _, noted := r.called[at]; !noted {
		r.called[at] = false
		r.hand(f, n)
	}
}

// handsMethods reports whether there are methods among what was handed over.
func (r *Machine) handsMethods() bool {
	return slices.ContainsFunc(r.handed, func(h handed) bool { return h.Lit == nil })
}

// calleeOf is what a function value calls, if that can be told.
func (r *Machine) calleeOf(f *value.FuncValue) callee {
	if f.Lit != nil {
		return callee{fn: f.Lit, up: f.Frame}
	}
	at := callee{fn: r.Function(f.Name)}
	at.recv = r.madeHere(f.Recv)
	return at
}

// madeHere is the struct that a receiver is or points to, if this run made it; nil for any other.
func (r *Machine) madeHere(recv value.Value) value.Value {
	switch v := value.Single(recv).(type) {
	case *value.Cell:
		if v.ID > r.startCells && isMade(v) {
			return v
		}
	case *value.Object:
		if v.Made != nil && v.Base == nil {
			return v
		}
	}
	return nil
}

// noteCalled notes that a function is run. Of methods, only those count that are handed over.
func (r *Machine) noteCalled(f *ir.Func, up *value.Frame, args []value.Value) {
	at := callee{fn: f, up: up}
	if f.Method && len(args) > 0 {
		at.recv = r.madeHere(args[0])
	}
	if _, noted := r.called[at]; f.Name != "" && !noted {
		return
	}
	r.called[at] = true
}

// runHanded runs the functions that nobody called, those that they evaluate among them, and returns
// all results.
func (r *Machine) runHanded(results value.Value) value.Value {
	ran := make(map[*ir.Func]int)
	for i := 0; i < len(r.handed); i++ {
		f := r.handed[i].FuncValue
		at := r.calleeOf(f)
		if r.called[at] {
			continue
		}
		if ran[at.fn] >= maxInstances {
			r.reach(outcome.Literals)
			continue
		}
		if i >= maxHanded {
			if ran[at.fn] > 0 {
				continue
			}
			r.reach(outcome.Literals)
			r.loseCaptured(at.fn, f.Frame)
			continue
		}
		if r.lent == nil {
			r.lend(results)
			r.supposeHanded()
		}
		ran[at.fn]++
		r.chain = r.handed[i].by
		args := r.unknownArgs(f)
		call := value.Call{Literal: f.Lit != nil, Name: at.fn.Name, Pos: int(at.fn.Pos), Outside: true}
		if f.Bound {
			args = append([]value.Value{f.Recv}, args...)
		}
		out := r.invoke(at.fn, f.Frame, r.pack(at.fn, args), call)
		results = &value.Tuple{Vals: []value.Value{results, out}}
	}
	r.chain = nil
	return results
}

// supposeHanded has what functions that are called in no certain order may set: one may have been called
// before another.
//
//	// Have: mux.HandleFunc("GET /list", a.list); mux.HandleFunc("POST /company", a.choose)
//	// Want: a.company is not known in list, since choose may set it
func (r *Machine) supposeHanded() {
	for _, h := range r.handed[:min(len(r.handed), maxHanded)] {
		if at := r.calleeOf(h.FuncValue); !r.called[at] && !r.quiet[at.fn] {
			r.mayCall(h.FuncValue)
		}
	}
}

// lend notes what others have when a root is over: what it returned, and what was there before. What
// a literal captured they have only where they get it otherwise, too: the literal itself is run.
//
//	// Have: p := &pager{next: "/offices"}; return func(yield func(Office) bool) { … p.company … }
//	// Want: p.company is "", since nobody can set it any more
func (r *Machine) lend(results value.Value) {
	r.lent = make(map[*value.Cell]bool)
	w := walker{r: r, inHand: true, seen: make(map[*value.Cell]bool), visit: func(c *value.Cell) { r.lent[c] = true }}
	w.value(results, 0)
	for _, k := range r.symbolIDs() {
		w.value(r.load(r.symbols[k]), 0)
	}
	for _, c := range r.heap.Layer().Cells() {
		if c.ID < 0 || c.Kept || c.Home != "" {
			w.cell(c, 0)
		}
	}
	r.budget.steps += w.count
}
