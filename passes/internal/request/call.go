package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A Call is one step of the way from a root function to a place in a callee.
type Call struct {
	Pos     int    // token.Pos of the call, when the caller is in this package
	At      string // file:line:column, to tell calls apart across packages
	Name    string // of the callee; empty for a function literal
	Literal bool   // the callee is a function literal
	Outside bool   // the call is one from outside the package, which is not seen
	Pkg     string // of the caller
	Foreign bool   // the caller is in another package
}

// call evaluates a call of any kind.
func (r *run) call(n *ir.Node) Value {
	switch n.Op {
	case ir.OpCall:
		return r.callFunc(n.Name, r.spreadArgs(n, r.evalAll(n.Kids)), n)
	case ir.OpInvoke:
		vals := r.evalAll(n.Kids)
		return r.callMethod(n.Name, n.Key, vals[0], r.spreadArgs(n, vals[1:]), n)
	}
	vals := r.evalAll(n.Kids)
	return r.callValue(vals[0], r.spreadArgs(n, vals[1:]), n)
}

func (r *run) spreadArgs(n *ir.Node, args []Value) []Value {
	if n.Has(ir.FlagSpread) && len(args) > 0 {
		args[len(args)-1] = spreadArg{args[len(args)-1]}
	}
	return args
}

// callFunc calls a function or method by its full name; a receiver comes first.
func (r *run) callFunc(name string, args []Value, n *ir.Node) Value {
	if rows := clients.Lookup(name); rows != nil {
		return r.model(rows, args, n)
	}
	if f := r.function(name); f != nil {
		r.hand(f, args, n)
		return r.invoke(f, nil, r.pack(f, args), r.step(n, name, false))
	}
	for i := range args {
		if s, ok := args[i].(spreadArg); ok {
			args[i] = s.v
		}
	}
	r.applied(args, name)
	if n.Has(ir.FlagFills) && !stdFunc(name) {
		r.mayFill(args, name)
	}
	if n.Has(ir.FlagChain) && len(args) > 0 && inLibrary(name) {
		return args[0] // a setter of something else
	}
	return &Sym{Kind: SymResult, Name: name, id: "()" + name}
}

// inLibrary reports whether a method belongs to a library of the table.
func inLibrary(name string) bool {
	name = strings.TrimLeft(name, "(*")
	i := strings.LastIndexByte(name, '/')
	j := strings.IndexByte(name[i+1:], '.')
	for ; j >= 0; j = strings.IndexByte(name[i+1:], '.') { // a path may end in ".v2"
		if i += 1 + j; clients.Part(name[:i]) {
			return true
		}
	}
	return false
}

// hand notes the clients that a call gives to a function of another package.
func (r *run) hand(f *ir.Func, args []Value, n *ir.Node) {
	if f.Pkg == r.path || r.here() != r.path {
		return
	}
	for _, v := range args {
		for _, a := range altsOf(v) {
			if c, ok := a.val.(*cell); ok && r.handed[c].Pos == 0 {
				r.handed[c] = Call{Pos: int(n.Pos), Name: f.Name}
			}
		}
	}
}

// step describes a call for the chain.
func (r *run) step(n *ir.Node, name string, literal bool) Call {
	c := Call{Name: name, Literal: literal, Foreign: true, At: n.At, Pkg: r.here()}
	if r.here() == r.path {
		c.Foreign = false
		c.Pos = int(n.Pos)
		c.At = r.posn(n.Pos)
	}
	return c
}

// here is the package of the function that is being run.
func (r *run) here() string {
	if r.act == nil {
		return r.path
	}
	return r.act.fn.Pkg
}

// pack makes the arguments of a variadic call a list.
func (r *run) pack(f *ir.Func, args []Value) []Value {
	n := len(f.Params)
	if !f.Variadic || n == 0 {
		for i, a := range args {
			if s, ok := a.(spreadArg); ok { // f(g()...) of a tuple does not exist
				args[i] = s.v
			}
		}
		return r.untuple(args, n)
	}
	out := append([]Value(nil), args[:min(n-1, len(args))]...)
	for len(out) < n-1 {
		out = append(out, unknown("argument"))
	}
	rest := &list{}
	if len(args) >= n {
		tail := args[n-1:]
		if s, ok := tail[0].(spreadArg); ok {
			return append(out, s.v)
		}
		rest.elems = append(rest.elems, tail...)
	}
	return append(out, rest)
}

// untuple spreads the results of g in f(g()).
func (r *run) untuple(args []Value, n int) []Value {
	for i, a := range args {
		if t, ok := a.(*tuple); ok && len(args) < n {
			return append(append(append([]Value(nil), args[:i]...), t.vals...), args[i+1:]...)
		}
	}
	return args
}

// callValue calls a function value.
func (r *run) callValue(f Value, args []Value, n *ir.Node) Value {
	return r.eachCall(f, func(f Value) Value {
		switch f := f.(type) {
		case *fn:
			return r.callFn(f, args, n)
		case *Sym:
			return r.callUnknown(f, args, n)
		case null:
			return ends{}
		}
		return unknown("call")
	})
}

// eachCall calls f for each alternative, on paths of their own.
func (r *run) eachCall(v Value, f func(Value) Value) Value {
	list := altsOf(v)
	if len(list) == 1 {
		return f(list[0].val)
	}
	id, mark := r.choice(), r.cells
	var out []alt
	var live []map[*cell]Value
	for i, a := range list {
		var res Value
		d, ok := r.branch(func() bool {
			res = f(a.val)
			_, ended := res.(ends)
			return ended
		})
		if ok {
			live = append(live, d)
			out = append(out, alt{guard{{id, i}}, res})
		}
	}
	if live == nil {
		return ends{}
	}
	r.join(id, mark, live)
	return transposed(out)
}

// transposed makes several results of alternatives out of alternatives of several
// results.
func transposed(list []alt) Value {
	n := 0
	for _, a := range list {
		if t, ok := a.val.(*tuple); ok {
			n = max(n, len(t.vals))
		}
	}
	if n == 0 {
		return either(list)
	}
	out := &tuple{make([]Value, n)}
	for i := range out.vals {
		var col []alt
		for _, a := range list {
			v := Value(unknown("result"))
			if t, ok := a.val.(*tuple); ok && i < len(t.vals) {
				v = t.vals[i]
			}
			col = append(col, alt{a.when, v})
		}
		out.vals[i] = either(col)
	}
	return out
}

func (r *run) callFn(f *fn, args []Value, n *ir.Node) Value {
	switch {
	case f.lit != nil:
		return r.invoke(f.lit, f.frame, r.pack(f.lit, args), r.step(n, "", true))
	case f.builtin == yieldFunc:
		return r.yield(args)
	case f.builtin == finalHandler:
		return unknown("handler")
	case f.interfaceMethod != "":
		return r.callMethod(f.name, f.interfaceMethod, f.recv, args, n)
	case f.bound:
		return r.callFunc(f.name, append([]Value{f.recv}, args...), methodNode(n))
	}
	return r.callFunc(f.name, args, n)
}

func methodNode(n *ir.Node) *ir.Node {
	c := *n
	c.Flags |= ir.FlagMethod
	return &c
}

func (r *run) yield(args []Value) Value {
	if len(r.yields) == 0 {
		return unknown("yield")
	}
	got := r.yields[len(r.yields)-1]
	p := pair{maybe: true}
	args = r.untuple(args, len(args)+1)
	if len(args) > 0 {
		p.k = args[0]
	}
	if len(args) > 1 {
		p.v = args[1]
	}
	if len(*got) < maxUnroll {
		*got = append(*got, p)
	}
	return unknown("yield")
}

// callUnknown calls what cannot be seen. A function that takes a request and returns
// a response sends it; any other may do what it likes with its arguments.
func (r *run) callUnknown(f *Sym, args []Value, n *ir.Node) Value {
	if n.Has(ir.FlagDoer) && len(args) > 0 {
		r.sendAll(args[len(args)-1], f, n)
		return f.sub(SymResult, "()", "")
	}
	r.touched(args, f)
	return f.sub(SymResult, "()", "")
}

// callMethod calls a method of whatever the interface holds.
func (r *run) callMethod(name, full string, recv Value, args []Value, n *ir.Node) Value {
	return r.eachCall(recv, func(v Value) Value {
		if f, ok := r.methodOf(v, name, 0); ok {
			all := append([]Value{f.recv}, args...)
			return r.callFunc(f.name, all, methodNode(n))
		}
		if f, ok := v.(*fn); ok && f.typ == "" && f.lit != nil {
			return r.callFn(f, args, n)
		}
		if rows := clients.Lookup(full); rows != nil {
			return r.model(rows, append([]Value{v}, args...), methodNode(n))
		}
		if s, ok := r.content(v).(*Sym); ok {
			out := r.callImplementations(s, full, args, n)
			if v := r.callUnknown(s, args, n); out == nil {
				out = v
			}
			return out
		}
		if _, ok := v.(null); ok {
			return ends{}
		}
		r.touched(args, unknown("method "+name))
		return unknown("method " + name)
	})
}

// callImplementations calls what the package of an interface has to offer for it, when
// nothing is known of the value itself: at most two types.
func (r *run) callImplementations(s *Sym, full string, args []Value, n *ir.Node) Value {
	names := r.impls[full]
	if len(names) == 0 || len(names) > 2 || n.Has(ir.FlagDoer) {
		return nil
	}
	list := make([]alt, len(names))
	for i, name := range names {
		recv := s.sub(SymElem, "·"+name, "")
		recv.typ = strings.TrimPrefix(name[1:strings.Index(name, ").")], "*")
		list[i] = alt{val: &fn{name: name, recv: recv, bound: true}}
	}
	return r.eachCall(&alts{list}, func(f Value) Value {
		m := f.(*fn)
		return r.callFunc(m.name, append([]Value{m.recv}, args...), methodNode(n))
	})
}

// methodOf finds the method of a value's own type, or one that it gets from a part.
func (r *run) methodOf(v Value, name string, depth int) (*fn, bool) {
	typ := r.typeOf(v)
	if typ == "" || depth > 4 {
		return nil, false
	}
	for _, full := range []string{"(*" + typ + ")." + name, "(" + typ + ")." + name} {
		if r.function(full) == nil && clients.Lookup(full) == nil {
			continue
		}
		recv := v
		if full[1] != '*' {
			recv = r.content(v)
			if _, ok := recv.(*table); ok {
				recv = v // a map is a reference in any case
			}
		}
		return &fn{name: full, recv: recv}, true
	}
	o, _ := r.content(v).(*object)
	for _, e := range r.embeds[typ] {
		var part Value
		if o != nil {
			part = r.field(o, &ir.Node{Name: e.Name, Key: e.Key, Zero: ir.ZeroNil}, nil)
		}
		if f, ok := r.methodOf(single(part), name, depth+1); ok {
			return f, true
		}
	}
	return nil, false
}

func (r *run) typeOf(v Value) string {
	switch v := v.(type) {
	case *Text:
		return v.typ
	case *fn:
		return v.typ
	case *object:
		return v.typ
	case *cell:
		if o, ok := r.load(v).(*object); ok && o.typ != "" {
			return o.typ
		}
		return v.typ
	}
	return ""
}

// touched notes that code which cannot be seen got hold of requests and headers.
func (r *run) touched(args []Value, by *Sym) {
	for _, a := range args {
		if s, ok := a.(spreadArg); ok {
			a = s.v
		}
		r.touch(a, by, 0)
	}
}

func (r *run) touch(v Value, by *Sym, depth int) {
	if depth > 3 {
		return
	}
	for _, a := range altsOf(v) {
		c, ok := a.val.(*cell)
		if !ok {
			continue
		}
		switch x := r.load(c).(type) {
		case *table:
			r.heap.set(c, x.open(by))
		case *object:
			if h, ok := x.get("Header"); ok {
				r.touch(h, by, depth+1)
			} else if x.request.origin != nil {
				r.heap.set(c, x.with("Header", r.newCell("", (&table{}).open(by))))
			}
		case *cell:
			r.touch(x, by, depth+1)
		}
	}
}

// applied notes the functions without a body that got a request or header.
func (r *run) applied(args []Value, name string) {
	for _, v := range args {
		for _, a := range altsOf(v) {
			c, ok := a.val.(*cell)
			if !ok {
				continue
			}
			switch x := r.load(c).(type) {
			case *table:
				r.heap.set(c, x.mark(name))
			case *object:
				if h, ok := single(x.fields["Header"]).(*cell); ok {
					r.heap.set(h, r.tableIn(h).mark(name))
				} else {
					r.filled(c, x)
				}
			default:
				r.filled(c, x)
			}
		}
	}
}

// mayFill notes that code without a body may have set anything in the maps that it got.
func (r *run) mayFill(args []Value, name string) {
	for _, v := range args {
		for _, a := range altsOf(v) {
			if c, ok := a.val.(*cell); ok {
				if t, ok := r.load(c).(*table); ok {
					r.heap.set(c, t.open(&Sym{Kind: SymResult, Name: name, id: "()" + name}))
				}
			}
		}
	}
}

// filled notes that code without a body may have filled what a pointer points to, as
// json.Unmarshal does.
func (r *run) filled(c *cell, v Value) {
	switch x := v.(type) {
	case *object:
		if x.base == nil && !strings.HasPrefix(x.typ, "net/") && x.kind == structKind {
			o := *x
			o.base = r.outside(c)
			r.heap.set(c, &o)
		}
	case *Text:
		r.heap.set(c, either([]alt{{val: x}, {val: r.outside(c)}}))
	case null, missing, *list, nil:
		if c.sym == nil {
			r.heap.set(c, r.outside(c))
		}
	}
}

// outside stands for what came into a cell from outside the program.
func (r *run) outside(c *cell) *Sym {
	return &Sym{Name: "filled in", id: "filled" + itoa(c.id)}
}
