package exec

// This file holds calls: of functions by name, of function values, and what is noted about
// them.
//
// A function is one of three: it stands in the table of package clients, and does what its row
// says; it has a body, of this package or imported with a fact, and is run; or nothing is
// known of it, and what it is given may have been changed by it. The order matters: a library
// that is compiled along with the program has a body too, but its row says more and costs
// less.

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// call evaluates a call of any kind.
func (r *Machine) call(n *ir.Node) value.Value { return r.callWith(n, r.evalAll(n.Kids)) }

// callWith makes a call whose operands were evaluated. A goroutine calls it a second time,
// when its channel was filled, without evaluating the operands again.
func (r *Machine) callWith(n *ir.Node, vals []value.Value) value.Value {
	r.noteHandedOn(n, vals)
	switch n.Op {
	case ir.OpCall:
		return r.callFunc(n.Name, r.spreadArgs(n, vals), n)
	case ir.OpInvoke:
		return r.callMethod(n.Name, n.Key, vals[0], r.spreadArgs(n, vals[1:]), n)
	}
	return r.callValue(vals[0], r.spreadArgs(n, vals[1:]), n)
}

// noteHandedOn notes that a transport hands a request to the next one. That one may send a copy in
// its turn: what lacks a header then is not the copy that the first transport made, but what was
// given to the client.
//
//	// Have: r = r.Clone(r.Context()); r.Header.Set("Accept", "text/plain"); return t.next.RoundTrip(r)
//	// Want: the copy is handed on itself, and is no template of which only copies are sent
func (r *Machine) noteHandedOn(n *ir.Node, vals []value.Value) {
	if r.sending == 0 || n.Op == ir.OpCall || !n.Has(ir.FlagDoer) {
		return
	}
	for _, c := range cellsOf(vals[len(vals)-1:]) {
		if o := r.originOf(c); o != nil {
			o.Direct = true
		}
	}
}

// spreadArgs marks the last argument of f(xs...). Whoever takes the arguments must see that it
// is a list and not an element: in client.R(opts...) opts are the options, and not one option
// that is a list.
func (r *Machine) spreadArgs(n *ir.Node, args []value.Value) []value.Value {
	if n.Has(ir.FlagSpread) && len(args) > 0 {
		args[len(args)-1] = value.Spread{List: args[len(args)-1]}
	}
	return args
}

// callFunc calls a function or method by its full name; a receiver comes first. One without a
// row and a body may have filled what the pointers lead to that it got, as json.Unmarshal
// does; it is noted with the headers that it got, for users who name it as one that sets the
// company. A setter of a library in the table returns what it was called on, even without a
// row of its own. And unless it is one of the standard library, its result may be made of the
// addresses that it got, and it may have put headers into the maps that it got.
//
//	// Have: req.SetQueryParam("page", "2")   // resty, without a row
//	// Want: req itself, so that what follows in the chain is done to the same request
//	// Have: helper.Fill(req)                 // no body
//	// Want: {result of helper.Fill}; the headers of req are passed to helper.Fill
func (r *Machine) callFunc(name string, args []value.Value, n *ir.Node) value.Value {
	if rows := clients.Lookup(name); rows != nil {
		return r.library(rows, args, n)
	}
	if clients.Asserts(name) {
		for _, v := range args {
			r.noteUses(v, outcome.Compared)
		}
	}
	if f := r.Function(name); f != nil {
		if out, ok := r.forgone(f, args); ok {
			return out
		}
		r.notePassedClients(f, args, n)
		if f.Pkg != r.Path {
			r.passedTo(args, name)
			before := r.budget.steps
			defer func() { r.budget.charge(f, before, r.here() == r.Path) }()
		}
		return r.invoke(f, nil, r.pack(f, args), r.step(n, name, false))
	}
	for i := range args {
		if s, ok := args[i].(value.Spread); ok {
			args[i] = s.List
		}
	}
	if says := r.askedOfNothing(name, args); says != nil {
		return says
	}
	shown := exposed(args, n)
	r.seenBy(shown, name)
	if !paths.IsStdFunc(name) {
		r.mayFillBehind(shown)
	}
	if keeps(name) {
		r.noteEscape(&value.Tuple{Vals: args[min(1, len(args)):]}, outcome.Place{})
	}
	r.mayCallAll(args)
	if n.Has(ir.FlagFills) && mayDecode(name) || takesSetter(name) {
		r.mayFillMaps(args, name)
	}
	if n.Has(ir.FlagChain) && len(args) > 0 && inLibrary(name) {
		return args[0] // a setter of something else
	}
	out := &value.Sym{Kind: value.SymResult, Name: name, ID: "()" + name}
	if paths.IsStdFunc(name) {
		return out
	}
	return resultOf(out, r.mayJoin(args))
}

// inLibrary reports whether a method belongs to a library of the table. Where the path of a
// package ends in a full name is not marked: any dot behind the last slash may be the one,
// since a path may have dots, too.
//
//	// Have: (*github.com/go-resty/resty/v2.Request).SetQueryParam
//	// Want: true, for github.com/go-resty/resty/v2
func inLibrary(name string) bool {
	name = strings.TrimLeft(name, "(*")
	i := strings.LastIndexByte(name, '/')
	j := strings.IndexByte(name[i+1:], '.')
	for ; j >= 0; j = strings.IndexByte(name[i+1:], '.') { // a path may end in ".v2"
		if i += 1 + j; paths.Part(name[:i]) {
			return true
		}
	}
	return false
}

// notePassedClients notes the clients that a call gives to a function of another package. A
// wrapper of that package may add a header that this run does not see, so that a finding about
// the request names the place where the client went away. The first such place is kept.
func (r *Machine) notePassedClients(f *ir.Func, args []value.Value, n *ir.Node) {
	if f.Pkg == r.Path || r.here() != r.Path {
		return
	}
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			if c, ok := a.Val.(*value.Cell); ok && r.passedClients[c].Pos == 0 {
				r.passedClients[c] = value.Call{Pos: int(n.Pos), Name: f.Name}
			}
		}
	}
}

// step describes a call for the chain. A step in this package has a position, which a finding
// can point to; one in another package has only the text of one, which tells calls apart.
func (r *Machine) step(n *ir.Node, name string, literal bool) value.Call {
	c := value.Call{Name: name, Literal: literal, Foreign: true, At: n.At, Pkg: r.here()}
	if r.here() == r.Path {
		c.Foreign = false
		c.Pos = int(n.Pos)
		c.At = r.Position(n.Pos)
	}
	return c
}

// here is the package of the function that is being run. Where no function is run, as in the
// initialization of variables, it is the package itself.
func (r *Machine) here() string {
	if r.act == nil {
		return r.Path
	}
	return r.act.fn.Pkg
}

// callValue calls a function value. What comes of calling nil is no value but the end of the
// path, as with a panic.
//
//	// Have: var mw func(http.RoundTripper) http.RoundTripper; if debug { mw = logged }; mw(rt)
//	// Want: the result of logged, on the one path that goes on
func (r *Machine) callValue(f value.Value, args []value.Value, n *ir.Node) value.Value {
	return r.eachCall(f, func(f value.Value) value.Value {
		switch f := f.(type) {
		case *value.FuncValue:
			return r.callFn(f, args, n)
		case *value.Sym:
			return r.callUnknown(f, args, n)
		case value.Nil:
			return value.NoReturn{}
		}
		return value.Unknown("call")
	})
}

// eachCall calls f for each alternative, on paths of their own. Each runs on a layer of its
// own: what one function does to a request must not be there when the other is run. Then the
// layers are joined, and the results become alternatives with the arm that they came from.
// Where no call returns, the call does not return.
//
//	// Have: f := a; if old { f = b }; u := f(id)
//	// Want: u is one of a's result, when f is a | b's result, when f is b
func (r *Machine) eachCall(v value.Value, f func(value.Value) value.Value) value.Value {
	list := value.AlternativesOf(v)
	if len(list) == 1 {
		return f(list[0].Val)
	}
	id, mark := r.choice(), r.cells
	var out []value.Alternative
	var live []path
	for i, a := range list {
		var res value.Value
		p, ok := r.branchWhere(a.When, func() bool {
			res = f(a.Val)
			_, ended := res.(value.NoReturn)
			return ended
		})
		if ok {
			live = append(live, p)
			out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: res})
		}
	}
	if live == nil {
		return value.NoReturn{}
	}
	r.join(id, mark, live)
	return value.Transpose(out)
}

// callFn calls a function value: a literal, a method value, one of the engine's own, or a
// function with a name. One that lies too deep within others is not called. What it might have
// done to the variables that it captured, and to what it is given, is then unknown: that is
// the price of the cap.
func (r *Machine) callFn(f *value.FuncValue, args []value.Value, n *ir.Node) value.Value {
	if r.nesting >= maxNesting {
		r.reach(outcome.CallDepth)
		r.lose(f, "a call that is not followed")
		r.mayMutateAll(args, value.Unknown("recursion"))
		return value.Unknown("recursion")
	}
	r.nesting++
	defer func() { r.nesting-- }()
	switch {
	case f.Lit != nil:
		step := r.step(n, "", true)
		step.Made = f.Made
		return r.invoke(f.Lit, f.Frame, r.pack(f.Lit, args), step)
	case f.Builtin == value.Yield:
		return r.yield(args)
	case f.Builtin == value.FinalHandler:
		return value.Unknown("handler")
	case f.InterfaceMethod != "":
		return r.callMethod(f.Name, f.InterfaceMethod, f.Recv, args, n)
	case f.Bound:
		return r.callFunc(f.Name, append([]value.Value{f.Recv}, args...), methodNode(n))
	}
	return r.callFunc(f.Name, args, n)
}

// yield takes what an iterator hands out. It never asks the iterator to stop. In
// range-over-func the iterator is a function like any other, and the loop's body is what is
// called yield. Here the iterator runs first, and yield collects; then the loop's body is run
// for each thing that was collected.
//
//	// Have: for req := range pages { client.Do(req) }   // pages func(yield func(*http.Request) bool)
//	// Want: yield(req) adds the pair {k: nil, v: req}; what it returns is not known
func (r *Machine) yield(args []value.Value) value.Value {
	if len(r.yields) == 0 {
		return value.Unknown("yield")
	}
	got := r.yields[len(r.yields)-1]
	p := pair{maybe: true}
	args = r.untuple(args, len(args)+1)
	switch len(args) {
	case 1:
		p.v = args[0]
	case 2:
		p.k, p.v = args[0], args[1]
	}
	if len(*got) < maxUnroll {
		*got = append(*got, p)
	} else {
		r.reach(outcome.LoopLength)
		for _, v := range args {
			r.lose(v, "a long iterator")
		}
	}
	return value.Unknown("yield")
}

// callUnknown calls what cannot be seen. A function that takes a request and returns a
// response sends it; any other may do what it likes with its arguments. That is why FlagDoer
// stands in the IR: of a field doer of type interface{ Do(*http.Request) (*http.Response,
// error) } nothing else tells that a call of it goes out.
//
//	// Have: c.doer.Do(req)   // c.doer is not known
//	// Want: req is sent, through {field p.Client.doer of parameter (*p.Client).Get#0}
func (r *Machine) callUnknown(f *value.Sym, args []value.Value, n *ir.Node) value.Value {
	if n.Has(ir.FlagDoer) && len(args) > 0 {
		r.sendAll(args[len(args)-1], f, n)
		return f.Sub(value.SymResult, "()", "")
	}
	r.mayMutateAll(exposed(args, n), f)
	r.mayCallAll(args)
	out := resultOf(f.Sub(value.SymResult, "()", ""), r.mayJoin(append([]value.Value{f}, args...)))
	out.Around = r.givesClient(args)
	return out
}

// givesClient reports whether one of some arguments is a client, or something else that sends, which
// what is called may put something around.
//
//	// Have: rt = middleware(rt)   // middleware is not known
func (r *Machine) givesClient(args []value.Value) bool {
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			switch x := r.content(a.Val).(type) {
			case *value.FuncValue:
				return true
			case *value.Object:
				if sendsRequests(x) || slices.ContainsFunc(clients.Senders, func(name string) bool { _, ok := r.methodOf(a.Val, name, 0); return ok }) {
					return true
				}
			case *value.Sym:
				if x.Around {
					return true
				}
			}
		}
	}
	return false
}
