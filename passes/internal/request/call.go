package request

import (
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// call evaluates a call of any kind.
func (r *run) call(n *ir.Node) value.Value {
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

func (r *run) spreadArgs(n *ir.Node, args []value.Value) []value.Value {
	if n.Has(ir.FlagSpread) && len(args) > 0 {
		args[len(args)-1] = value.Spread{List: args[len(args)-1]}
	}
	return args
}

// callFunc calls a function or method by its full name; a receiver comes first.
func (r *run) callFunc(name string, args []value.Value, n *ir.Node) value.Value {
	if rows := clients.Lookup(name); rows != nil {
		return r.model(rows, args, n)
	}
	if f := r.Function(name); f != nil {
		r.hand(f, args, n)
		return r.invoke(f, nil, r.pack(f, args), r.step(n, name, false))
	}
	for i := range args {
		if s, ok := args[i].(value.Spread); ok {
			args[i] = s.List
		}
	}
	r.applied(args, name)
	if n.Has(ir.FlagFills) && !ir.IsStdFunc(name) {
		r.mayFill(args, name)
	}
	if n.Has(ir.FlagChain) && len(args) > 0 && inLibrary(name) {
		return args[0] // a setter of something else
	}
	return &value.Sym{Kind: value.SymResult, Name: name, ID: "()" + name}
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
func (r *run) hand(f *ir.Func, args []value.Value, n *ir.Node) {
	if f.Pkg == r.Path || r.here() != r.Path {
		return
	}
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			if c, ok := a.Val.(*value.Cell); ok && r.handed[c].Pos == 0 {
				r.handed[c] = value.Call{Pos: int(n.Pos), Name: f.Name}
			}
		}
	}
}

// step describes a call for the chain.
func (r *run) step(n *ir.Node, name string, literal bool) value.Call {
	c := value.Call{Name: name, Literal: literal, Foreign: true, At: n.At, Pkg: r.here()}
	if r.here() == r.Path {
		c.Foreign = false
		c.Pos = int(n.Pos)
		c.At = r.Position(n.Pos)
	}
	return c
}

// here is the package of the function that is being run.
func (r *run) here() string {
	if r.act == nil {
		return r.Path
	}
	return r.act.fn.Pkg
}

// pack makes the arguments of a variadic call a list.
func (r *run) pack(f *ir.Func, args []value.Value) []value.Value {
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
	rest := &value.List{}
	if len(args) >= n {
		tail := args[n-1:]
		if s, ok := tail[0].(value.Spread); ok {
			return append(out, s.List)
		}
		rest.Elems = append(rest.Elems, tail...)
	}
	return append(out, rest)
}

// untuple spreads the results of g in f(g()).
func (r *run) untuple(args []value.Value, n int) []value.Value {
	for i, a := range args {
		if t, ok := a.(*value.Tuple); ok && len(args) < n {
			return append(append(append([]value.Value(nil), args[:i]...), t.Vals...), args[i+1:]...)
		}
	}
	return args
}

// callValue calls a function value.
func (r *run) callValue(f value.Value, args []value.Value, n *ir.Node) value.Value {
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

// eachCall calls f for each alternative, on paths of their own.
func (r *run) eachCall(v value.Value, f func(value.Value) value.Value) value.Value {
	list := value.AlternativesOf(v)
	if len(list) == 1 {
		return f(list[0].Val)
	}
	id, mark := r.choice(), r.cells
	var out []value.Alternative
	var live []map[*value.Cell]value.Value
	for i, a := range list {
		var res value.Value
		d, ok := r.branch(func() bool {
			res = f(a.Val)
			_, ended := res.(value.NoReturn)
			return ended
		})
		if ok {
			live = append(live, d)
			out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: res})
		}
	}
	if live == nil {
		return value.NoReturn{}
	}
	r.join(id, mark, live)
	return value.Transpose(out)
}

func (r *run) callFn(f *value.FuncValue, args []value.Value, n *ir.Node) value.Value {
	switch {
	case f.Lit != nil:
		return r.invoke(f.Lit, f.Frame, r.pack(f.Lit, args), r.step(n, "", true))
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

func methodNode(n *ir.Node) *ir.Node {
	c := *n
	c.Flags |= ir.FlagMethod
	return &c
}

func (r *run) yield(args []value.Value) value.Value {
	if len(r.yields) == 0 {
		return value.Unknown("yield")
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
	return value.Unknown("yield")
}

// callUnknown calls what cannot be seen. A function that takes a request and returns
// a response sends it; any other may do what it likes with its arguments.
func (r *run) callUnknown(f *value.Sym, args []value.Value, n *ir.Node) value.Value {
	if n.Has(ir.FlagDoer) && len(args) > 0 {
		r.sendAll(args[len(args)-1], f, n)
		return f.Sub(value.SymResult, "()", "")
	}
	r.touched(args, f)
	return f.Sub(value.SymResult, "()", "")
}

// callMethod calls a method of whatever the interface holds.
func (r *run) callMethod(name, full string, recv value.Value, args []value.Value, n *ir.Node) value.Value {
	return r.eachCall(recv, func(v value.Value) value.Value {
		if f, ok := r.methodOf(v, name, 0); ok {
			all := append([]value.Value{f.Recv}, args...)
			return r.callFunc(f.Name, all, methodNode(n))
		}
		if f, ok := v.(*value.FuncValue); ok && f.Type == "" && f.Lit != nil {
			return r.callFn(f, args, n)
		}
		if rows := clients.Lookup(full); rows != nil {
			return r.model(rows, append([]value.Value{v}, args...), methodNode(n))
		}
		if s, ok := r.content(v).(*value.Sym); ok {
			out := r.callImplementations(s, full, args, n)
			if v := r.callUnknown(s, args, n); out == nil {
				out = v
			}
			return out
		}
		if _, ok := v.(value.Nil); ok {
			return value.NoReturn{}
		}
		r.touched(args, value.Unknown("method "+name))
		return value.Unknown("method " + name)
	})
}

// callImplementations calls what the package of an interface has to offer for it, when
// nothing is known of the value itself: at most two types.
func (r *run) callImplementations(s *value.Sym, full string, args []value.Value, n *ir.Node) value.Value {
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
func (r *run) methodOf(v value.Value, name string, depth int) (*value.FuncValue, bool) {
	typ := r.typeOf(v)
	if typ == "" || depth > 4 {
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
	o, _ := r.content(v).(*value.Object)
	for _, e := range r.Embeds[typ] {
		var part value.Value
		if o != nil {
			part = r.field(o, &ir.Node{Name: e.Name, Key: e.Key, Zero: ir.ZeroNil}, nil)
		}
		if f, ok := r.methodOf(value.Single(part), name, depth+1); ok {
			return f, true
		}
	}
	return nil, false
}

func (r *run) typeOf(v value.Value) string {
	switch v := v.(type) {
	case *value.Text:
		return v.Type
	case *value.FuncValue:
		return v.Type
	case *value.Object:
		return v.Type
	case *value.Cell:
		if o, ok := r.load(v).(*value.Object); ok && o.Type != "" {
			return o.Type
		}
		return v.Type
	}
	return ""
}

// touched notes that code which cannot be seen got hold of requests and headers.
func (r *run) touched(args []value.Value, by *value.Sym) {
	for _, a := range args {
		if s, ok := a.(value.Spread); ok {
			a = s.List
		}
		r.touch(a, by, 0)
	}
}

func (r *run) touch(v value.Value, by *value.Sym, depth int) {
	if depth > 3 {
		return
	}
	for _, a := range value.AlternativesOf(v) {
		c, ok := a.Val.(*value.Cell)
		if !ok {
			continue
		}
		switch x := r.load(c).(type) {
		case *value.Map:
			r.heap.Set(c, x.AddUnknown(by))
		case *value.Object:
			if h, ok := x.Get("Header"); ok {
				r.touch(h, by, depth+1)
			} else if x.Request.Origin != nil {
				r.heap.Set(c, x.With("Header", r.newCell("", (&value.Map{}).AddUnknown(by))))
			}
		case *value.Cell:
			r.touch(x, by, depth+1)
		}
	}
}

// applied notes the functions without a body that got a request or header.
func (r *run) applied(args []value.Value, name string) {
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			c, ok := a.Val.(*value.Cell)
			if !ok {
				continue
			}
			switch x := r.load(c).(type) {
			case *value.Map:
				r.heap.Set(c, x.PassTo(name))
			case *value.Object:
				if h, ok := value.Single(x.Fields["Header"]).(*value.Cell); ok {
					r.heap.Set(h, r.tableIn(h).PassTo(name))
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
func (r *run) mayFill(args []value.Value, name string) {
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			if c, ok := a.Val.(*value.Cell); ok {
				if t, ok := r.load(c).(*value.Map); ok {
					r.heap.Set(c, t.AddUnknown(&value.Sym{Kind: value.SymResult, Name: name, ID: "()" + name}))
				}
			}
		}
	}
}

// filled notes that code without a body may have filled what a pointer points to, as
// json.Unmarshal does.
func (r *run) filled(c *value.Cell, v value.Value) {
	switch x := v.(type) {
	case *value.Object:
		if x.Base == nil && !strings.HasPrefix(x.Type, "net/") && x.Kind == value.Struct {
			o := *x
			o.Base = r.outside(c)
			r.heap.Set(c, &o)
		}
	case *value.Text:
		r.heap.Set(c, value.Either([]value.Alternative{{Val: x}, {Val: r.outside(c)}}))
	case value.Nil, value.Unset, *value.List, nil:
		if c.Sym == nil {
			r.heap.Set(c, r.outside(c))
		}
	}
}

// outside stands for what came into a cell from outside the program.
func (r *run) outside(c *value.Cell) *value.Sym {
	return &value.Sym{Name: "filled in", ID: "filled" + strconv.Itoa(c.ID)}
}
