package exec

// This file holds how a function with a body is run.
//
// A call gets a frame for its variables and a layer of the heap. When it ends, the paths on
// which it returned are joined into one, of which the results are alternatives with the arm of
// the return:
//
//	// Have: func host(old bool) string { if old { return "https://b" }; return "https://a" }
//	// Want: one of "https://b", when choice 9 took arm 0 | "https://a", when it took arm 1
//
// A function is run anew for each call, with the arguments at hand: that is what tells a
// request with the header from one without it, when both are made by one helper.

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// invoke executes a function's body. The results are joined over its returns. A call that
// would repeat one in progress, or that lies too deep, is not run. What it was given may have
// been changed by it, and a function literal may have changed what it captured.
//
// The steps are: is it one that is not run; was the same call made before; run the body on a
// layer of its own; join the returns; run goroutines that waited, then deferred calls, the
// last one first; note what the call did.
func (r *Machine) invoke(f *ir.Func, up *value.Frame, args []value.Value, call value.Call) value.Value {
	if f.Body == nil {
		return value.Unknown("no body")
	}
	again := r.recurs(f, up, args)
	if again || len(r.chain) >= maxDepth {
		if !again {
			r.reach(outcome.CallDepth)
			r.loseCaptured(f, up)
			r.loseFunctions(args)
		}
		r.mayMutateAll(args, value.Unknown("recursion"))
		return value.Unknown("recursion")
	}
	if out, ok := r.summarized(f, args); ok {
		return out
	}
	if out, ok := r.spared(f, args); ok {
		return out
	}
	if r.leftOut(f, args) {
		return value.Unknown("a call that is left out")
	}
	if r.exhausts(f) {
		r.budget.end()
	}
	changes, steps, made := *r.changes, r.budget.steps, len(r.origins)
	r.noteCalled(f, up, args)
	call.Made = r.madeFor(f, args, call.Made)
	call.Given = r.argumentOf(f, args)
	r.chain = append(r.chain, call)
	saved, holds := r.act, r.holds
	base := r.heap
	act := &activation{fn: f, frame: &value.Frame{Up: up, Vars: make(map[ir.Slot]*value.Cell)}, fork: fork{base, nil, r.cells, r.choices}, caller: saved, args: args}
	r.act = act
	r.heap, r.holds = base.Push(), nil
	r.bind(f, act.frame, args)
	ended := r.exec(f.Body)
	returns := !ended || len(act.exits) > 0
	if !ended || !returns {
		act.exits = append(act.exits, exit{r.namedResults(), r.since(act.fork)})
	}
	r.heap, r.holds = base, nil
	out := r.leaveCall(act)
	after := r.holds
	r.holds = nil
	if returns {
		r.resume(act)
	} else {
		out = value.NoReturn{}
	}
	for i := len(act.defers) - 1; i >= 0; i-- {
		act.defers[i]()
	}
	r.act, r.holds = saved, holds
	r.assume(after)
	r.chain = r.chain[:len(r.chain)-1]
	r.summarize(act, changes, steps, out)
	r.noteExhausted(f, steps)
	r.noteMaker(f, made)
	return out
}

// recurs reports whether a call of a function would repeat one that is in progress. Two
// layers of one adapter do not repeat each other, since each has a receiver, or variables
// around it, of its own.
//
//	// Have: logging(bearer(token)(http.DefaultTransport)), both made of one func type
//
// A recursion that goes on for good would use up the steps, and nothing would be known of the
// root; two layers of middleware that count as a recursion would hide what the inner one sets.
func (r *Machine) recurs(f *ir.Func, up *value.Frame, args []value.Value) bool {
	layers := 0
	for a := r.act; a != nil; a = a.caller {
		if a.fn != f {
			continue
		}
		if !r.otherLayer(a, up, args) {
			return true
		}
		if layers++; layers >= maxLayers {
			r.reach(outcome.CallDepth)
			return true
		}
	}
	return false
}

// otherLayer reports whether a call of the function that a runs is certainly about something
// else: a literal made by another call, or a method of another value. Of values that came from
// outside that is not certain: x.next may be x.
func (r *Machine) otherLayer(a *activation, up *value.Frame, args []value.Value) bool {
	if a.fn.Name == "" {
		return a.frame.Up != up
	}
	if takesOtherWay(a.args, args) {
		return true
	}
	if !a.fn.Method || len(args) == 0 || len(a.args) == 0 {
		return false
	}
	return isMade(args[0]) && isMade(a.args[0]) && !value.Same(args[0], a.args[0])
}

// takesOtherWay reports whether a call is told something else by a bool than the one in progress, or
// given other functions to call, so that it is about to do something else. There are only so many ways
// to go.
//
//	// Have: c.newRequest(path, true), which signs it, and calls c.newRequest("/time", false) for that
//	// Have: r.Apply(opts...), one of which calls r.Apply(WithHeader("Authorization", token))
func takesOtherWay(was, now []value.Value) bool {
	for i, v := range now {
		if i < len(was) && value.IsBool(v) && value.IsBool(was[i]) && !value.Same(v, was[i]) {
			return true
		}
		if i < len(was) && callsOthers(was[i], v) {
			return true
		}
	}
	return false
}

// callsOthers reports whether a list of functions has none of those of another list.
func callsOthers(was, now value.Value) bool {
	a, ok := was.(*value.List)
	b, also := now.(*value.List)
	if !ok || !also || len(a.UnknownSources)+len(b.UnknownSources) > 0 {
		return false
	}
	for _, f := range b.Elems {
		if _, ok := f.(*value.FuncValue); !ok || slices.ContainsFunc(a.Elems, func(g value.Value) bool { return value.Same(f, g) }) {
			return false
		}
	}
	return len(b.Elems) > 0
}

// isMade reports whether a value was put together by code that was run, so that there are
// only so many of its kind. A list that is walked element by element is not.
func isMade(v value.Value) bool {
	switch v := v.(type) {
	case *value.FuncValue, *value.Object:
		return true
	case *value.Cell:
		return v.Sym == nil
	}
	return false
}

// madeFor is what made the value that a function works on: its receiver, or the first struct that it
// is given a pointer to, of its own program. That of a literal was noted when it was evaluated.
//
//	// Have: func Get[T any](ctx context.Context, c *Client, path string) (T, error)
func (r *Machine) madeFor(f *ir.Func, args []value.Value, made *value.Made) *value.Made {
	if f.Method && len(args) > 0 {
		return r.madeBy(args[0])
	}
	if made == nil {
		made = r.firstMade(args, true)
	}
	return made
}

// argumentOf is what made the first struct that a function is given, beside its receiver.
//
//	// Have: func (c *Client) run(ctx context.Context, j job) error
func (r *Machine) argumentOf(f *ir.Func, args []value.Value) *value.Made {
	if f.Method && len(args) > 0 {
		args = args[1:]
	}
	return r.firstMade(args, false)
}

// firstMade is what made the first struct among some arguments, or with pointers the first that one of
// them points to. What stands behind a text is what an answer is read into, and nothing that is worked on.
//
//	// Have: func get(url string, out any) error
func (r *Machine) firstMade(args []value.Value, pointers bool) *value.Made {
	for _, v := range args {
		switch x := value.Single(v).(type) {
		case *value.Text:
			return nil
		case *value.Object:
			if !pointers && !ofNet(x.Type) {
				return x.Made
			}
		case *value.Cell:
			if ofNet(x.Type) {
				continue
			}
			if made := r.madeBy(x); made != nil {
				return made
			}
		}
	}
	return nil
}

// ofNet reports whether a type is of net/http or net/url: a client, a request, an address.
func ofNet(typ string) bool { return strings.HasPrefix(typ, "net/") }

// madeBy is what made the one struct that a value is or points to, unless it is nil; nil if that
// was not seen. A finding in a method points from there to the place that made the client.
//
//	// Have: c, err := New()    // nil, or a client
func (r *Machine) madeBy(v value.Value) *value.Made {
	var made *value.Made
	for _, a := range value.AlternativesOf(v) {
		if zero, known := value.IsZero(a.Val); zero && known {
			continue
		}
		o, ok := r.content(a.Val).(*value.Object)
		if !ok || o.Made == nil || made != nil && made != o.Made {
			return nil
		}
		made = o.Made
	}
	return made
}

// bind gives the parameters and named results of a function cells of their own. A parameter
// that is not used has no slot. Named results begin as zero.
func (r *Machine) bind(f *ir.Func, fr *value.Frame, args []value.Value) {
	for i, s := range f.Params {
		var v value.Value
		if i < len(args) {
			v = args[i]
		}
		if s != 0 {
			fr.Vars[s] = r.newCell("", v)
		}
	}
	for _, s := range f.Results {
		if s != 0 && fr.Vars[s] == nil {
			fr.Vars[s] = r.newCell("", value.Unset{})
		}
	}
}

// leaveCall joins the paths on which a function returned, and drops the variables that nothing
// can see any more. A variable that a function literal captured, or whose address was taken,
// stays on the heap. That the others go keeps the heap small: without it each layer would grow
// with every call.
func (r *Machine) leaveCall(act *activation) value.Value {
	id := r.choice()
	paths := make([]path, len(act.exits))
	n := 0
	captured := act.fn.Captured()
	for i, e := range act.exits {
		r.noteLocals(act, e)
		for s, c := range act.frame.Vars {
			if !captured[s] {
				e.diff.Remove(c) // nobody can see it any more
			}
		}
		paths[i] = e.path
		n = max(n, len(e.vals))
	}
	r.join(id, act.mark, paths)
	vals := make([]value.Value, n)
	for j := range vals {
		var list []value.Alternative
		for i, e := range act.exits {
			if j < len(e.vals) {
				g, _ := e.holds.Merge(value.Guard{{ID: id, Arm: i}})
				if len(act.exits) == 1 {
					g = nil
				}
				list = append(list, value.Alternative{When: g, Val: e.vals[j]})
			}
		}
		vals[j] = value.Either(list)
	}
	if n == 1 {
		return vals[0]
	}
	return &value.Tuple{Vals: vals}
}

// execReturn ends a path of a function with its results. A single call that returns several
// results hands all of them on.
//
//	// Have: return http.NewRequest("GET", u, nil)
//	// Want: an exit with (&net/http.Request, nil), and what changed since the call
func (r *Machine) execReturn(n *ir.Node) {
	var vals []value.Value
	switch {
	case len(n.Kids) == 1:
		v := r.eval(n.Kids[0])
		if t, ok := v.(*value.Tuple); ok {
			vals = t.Vals
		} else {
			vals = []value.Value{v}
		}
		r.assignResults(vals)
	case len(n.Kids) > 1:
		vals = r.evalResults(n.Kids)
		r.assignResults(vals)
	default:
		vals = r.namedResults()
	}
	r.act.exits = append(r.act.exits, exit{vals, r.since(r.act.fork)})
}

// evalResults computes several results. Variables come last, as Go's compiler has it: what fills
// them may be called beside them.
//
//	// Have: return cfg, json.Unmarshal(b, &cfg)
func (r *Machine) evalResults(ns []*ir.Node) []value.Value {
	out := make([]value.Value, len(ns))
	for _, variables := range []bool{false, true} {
		for i, n := range ns {
			if (n.Op == ir.OpLocal) == variables {
				out[i] = r.eval(n)
			}
		}
	}
	return out
}

// assignResults keeps named results up to date, for what is deferred.
//
//	// Have: func get() (err error) { defer func() { if err != nil { … } }(); return do() }
func (r *Machine) assignResults(vals []value.Value) {
	for i, s := range r.act.fn.Results {
		if c := r.act.frame.Vars[s]; c != nil && i < len(vals) {
			r.heap.Set(c, vals[i])
		}
	}
}

// namedResults are the results of a return without values.
func (r *Machine) namedResults() []value.Value {
	vals := make([]value.Value, len(r.act.fn.Results))
	for i, s := range r.act.fn.Results {
		if c := r.act.frame.Vars[s]; c != nil {
			vals[i] = r.load(c)
		}
	}
	return vals
}

// pack makes the arguments of a variadic call a list. Arguments that a call lacks, because
// another version of the package has more parameters, are not known.
//
//	// Have: New("https://a", WithCompany(id), WithRetry())   // func New(base string, opts ...Option)
//	// Want: "https://a", [WithCompany's result, WithRetry's result]
func (r *Machine) pack(f *ir.Func, args []value.Value) []value.Value {
	n := len(f.Params)
	if !f.Variadic || n == 0 {
		for i, a := range args {
			if s, ok := a.(value.Spread); ok { // f(g()...) of a tuple does not exist
				args[i] = s.List
			}
		}
		return r.untuple(args, n)
	}
	out := append([]value.Value(nil), args[:min(n-1, len(args))]...)
	for len(out) < n-1 {
		out = append(out, value.Unknown("argument"))
	}
	rest := &value.List{Exact: true}
	if len(args) >= n {
		tail := args[n-1:]
		if s, ok := tail[0].(value.Spread); ok {
			return append(out, s.List)
		}
		rest.Elems = append(rest.Elems, tail...)
	}
	return append(out, rest)
}

// untuple spreads the results of g in f(g()). Only where there are fewer arguments than
// parameters is a tuple among them one to spread.
func (r *Machine) untuple(args []value.Value, n int) []value.Value {
	for i, a := range args {
		if t, ok := a.(*value.Tuple); ok && len(args) < n {
			return append(append(append([]value.Value(nil), args[:i]...), t.Vals...), args[i+1:]...)
		}
	}
	return args
}
