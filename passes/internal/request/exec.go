package request

import (
	"go/token"
	"sort"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// An activation is one call in progress.
type activation struct {
	fn     *ir.Func
	frame  *value.Frame
	base   *value.Heap // the heap at the call
	mark   int         // the cells there were before
	exits  []exit
	defers []*ir.Node
	loops  []*loop
}

type exit struct {
	vals []value.Value
	diff map[*value.Cell]value.Value
}

// A loop, switch or select collects the paths that leave it early.
type loop struct {
	label string
	iter  bool // continue applies
	base  *value.Heap
	mark  int // the cells there were before
	out   []map[*value.Cell]value.Value
	next  []map[*value.Cell]value.Value
}

// A run executes one root function, with all that it calls, on symbols for what it
// is given.
type run struct {
	*sweep
	root     *ir.Func
	heap     *value.Heap
	act      *activation
	chain    []value.Call
	active   map[*ir.Func]int
	choices  int
	cells    int
	steps    int
	symbols  map[string]*value.Cell
	thawed   map[string]value.Value
	addrs    []*value.Cell
	lits     []*value.FuncValue
	called   map[*ir.Func]bool
	origins  []*value.Origin
	escaped  map[*value.Cell]Place
	storedIn map[*value.Origin][]string   // the fields that a request was put into
	sentAs   map[*value.Origin][]*Request // the sendings of a request and of its copies
	pos      token.Pos                    // of the last node of this package that was run
	// objChoices names, for each symbol, the choice of the literal that made it.
	objChoices map[string]int
	handed     map[*value.Cell]value.Call
	yields     []*[]pair       // of the iterators in progress
	wrote      map[string]bool // package variables that were set
	sends      int
	sending    int         // depth of the send in progress
	client     value.Value // the outermost of the send in progress
}

func (r *run) newCell(typ string, v value.Value) *value.Cell {
	r.cells++
	c := &value.Cell{ID: r.cells, Type: typ}
	r.heap.Set(c, v)
	return c
}

func (r *run) choice() int {
	r.choices++
	return r.choices
}

// branch runs f on a layer of its own and returns what it changed; ok is false when
// the path ended.
func (r *run) branch(f func() bool) (diff map[*value.Cell]value.Value, ok bool) {
	base := r.heap
	r.heap = base.Push()
	dead := f()
	diff = r.heap.Above(base)
	r.heap = base
	return diff, !dead
}

// load is the content of a cell. That of one which comes from another run is copied
// when it is first asked for: most of it never is.
func (r *run) load(c *value.Cell) value.Value {
	v := r.heap.Get(c)
	if v == nil && c.Lazy != nil {
		f := c.Lazy
		c.Lazy = nil
		v = f()
		r.heap.Root(r.start).Set(c, v)
	}
	return v
}

// join continues with what may be there after any of the paths.
func (r *run) join(id, mark int, paths []map[*value.Cell]value.Value) {
	for _, p := range paths {
		r.steps += len(p) / 2
	}
	r.heap.Join(id, mark, paths)
}

// exec runs a statement and reports whether the path ends with it.
func (r *run) exec(n *ir.Node) (dead bool) {
	if r.steps++; r.steps > maxSteps {
		return true
	}
	switch n.Op {
	case ir.OpBlock:
		for _, k := range n.Kids {
			if r.exec(k) {
				return true
			}
		}
	case ir.OpAssign:
		r.assignAll(n)
	case ir.OpIf:
		return r.execIf(n)
	case ir.OpSwitch:
		return r.execSwitch(n)
	case ir.OpLoop:
		return r.execLoop(n)
	case ir.OpRange:
		return r.execRange(n)
	case ir.OpReturn:
		r.execReturn(n)
		return true
	case ir.OpBreak, ir.OpContinue:
		r.leave(n)
		return true
	case ir.OpPanic:
		r.evalAll(n.Kids)
		return true
	case ir.OpGo:
		r.eval(n.Kids[0])
	case ir.OpDefer:
		r.act.defers = append(r.act.defers, n.Kids[0])
	case ir.OpSend:
		ch, v := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		r.send(ch, v)
	default:
		if _, ended := r.eval(n).(value.NoReturn); ended {
			return true
		}
	}
	return false
}

func (r *run) execIf(n *ir.Node) bool {
	if truth, known := r.test(n.Kids[0]); known {
		taken, other := n.Kids[1], n.Kids[2]
		if !truth {
			taken, other = other, taken
		}
		r.glance(func() bool { return r.exec(other) })
		return r.exec(taken)
	}
	id, mark := r.choice(), r.cells
	var live []map[*value.Cell]value.Value
	for _, arm := range n.Kids[1:] {
		if d, ok := r.branch(func() bool { return r.exec(arm) }); ok {
			live = append(live, d)
		}
	}
	if live == nil {
		return true
	}
	r.join(id, mark, live)
	return false
}

// test evaluates a condition. It is known where something is compared with nil or ""
// that certainly is it or is not.
func (r *run) test(n *ir.Node) (truth, known bool) {
	if n.Op != ir.OpCompare {
		r.eval(n)
		return false, false
	}
	a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
	r.compared(a, b)
	empty, known := isZero(a)
	if _, isNil := b.(value.Nil); !isNil && !isEmptyText(b) {
		return false, false
	}
	return empty != n.Has(ir.FlagNotEqual), known
}

// isZero reports whether a value is nil or "", if that is certain.
func isZero(v value.Value) (zero, known bool) {
	for i, a := range value.AlternativesOf(v) {
		var z bool
		switch x := a.Val.(type) {
		case value.Nil:
			z = true
		case *value.Text:
			if _, ok := x.Const(); !ok {
				return false, false
			}
			z = x.Empty()
		case *value.Cell, *value.FuncValue, *value.Object, *value.Context:
		case *value.List:
			if z = len(x.Elems) == 0; z {
				return false, false
			}
		default:
			return false, false
		}
		if i > 0 && z != zero {
			return false, false
		}
		zero = z
	}
	return zero, true
}

func (r *run) execSwitch(n *ir.Node) bool {
	r.eval(n.Kids[0])
	id, mark := r.choice(), r.cells
	l := r.enter(n, false)
	var live []map[*value.Cell]value.Value
	for _, k := range n.Kids[1:] {
		body := k.Kids[len(k.Kids)-1]
		for _, v := range k.Kids[:len(k.Kids)-1] {
			r.use(r.eval(v), Matched, "")
		}
		if d, ok := r.branch(func() bool { return r.exec(body) }); ok {
			live = append(live, d)
		}
	}
	r.exitLoop()
	live = append(live, l.out...)
	if !n.Has(ir.FlagDefault) {
		live = append(live, nil)
	}
	if live == nil {
		return true
	}
	r.join(id, mark, live)
	return false
}

func (r *run) enter(n *ir.Node, iter bool) *loop {
	l := &loop{label: n.Name, iter: iter, base: r.heap, mark: r.cells}
	r.act.loops = append(r.act.loops, l)
	return l
}

func (r *run) exitLoop() { r.act.loops = r.act.loops[:len(r.act.loops)-1] }

// leave ends a path at the loop that a break or continue names.
func (r *run) leave(n *ir.Node) {
	for i := len(r.act.loops) - 1; i >= 0; i-- {
		l := r.act.loops[i]
		if n.Name != "" && l.label != n.Name || n.Op == ir.OpContinue && !l.iter {
			continue
		}
		d := r.heap.Above(l.base)
		if n.Op == ir.OpContinue {
			l.next = append(l.next, d)
		} else {
			l.out = append(l.out, d)
		}
		return
	}
}

// iterate runs one pass of a loop and goes on with what it may have changed. skip
// says that the pass may not happen at all. It reports whether control goes on.
func (r *run) iterate(l *loop, skip bool, body func() bool) bool {
	id, mark := r.choice(), r.cells
	l.next = nil
	d, ok := r.branch(body)
	var live []map[*value.Cell]value.Value
	if skip {
		live = append(live, nil)
	}
	if ok {
		live = append(live, d)
	}
	live = append(live, l.next...)
	if live == nil {
		return false
	}
	r.join(id, mark, live)
	return true
}

func (r *run) execLoop(n *ir.Node) bool {
	l := r.enter(n, true)
	passes := 2
	if len(r.act.loops) > 2 {
		passes = 1
	}
	on := true
	for range passes {
		r.eval(n.Kids[0])
		if !r.iterate(l, true, func() bool { return r.exec(n.Kids[1]) || r.exec(n.Kids[2]) }) {
			break
		}
	}
	if n.Has(ir.FlagEndless) { // without a condition only a break leads out
		on = false
	}
	return r.afterLoop(l, on)
}

func (r *run) afterLoop(l *loop, on bool) bool {
	r.exitLoop()
	live := l.out
	if on {
		live = append(live, nil)
	}
	if len(live) == 0 {
		return true
	}
	r.join(r.choice(), l.mark, live)
	return false
}

// execRange unrolls a loop over what is known, element by element.
func (r *run) execRange(n *ir.Node) bool {
	key, val, x, body := n.Kids[0], n.Kids[1], n.Kids[2], n.Kids[3]
	pairs, open := r.elements(n.Container, x)
	l := r.enter(n, true)
	pass := func(k, v value.Value) func() bool {
		return func() bool {
			r.assign(key, k)
			r.assign(val, v)
			return r.exec(body)
		}
	}
	on := true
	if len(pairs) == 0 && open == nil && n.Container != ir.Basic { // empty here: look, but change nothing
		r.glance(pass(value.Unknown("key"), value.Unknown("element")))
	}
	for _, p := range pairs {
		if n.Container == ir.Map && len(pairs) > 1 { // the order of a map is anybody's guess
			on = r.iterate(l, p.maybe, pass(p.k, p.v))
		} else {
			on = r.iterate(l, p.maybe || open != nil, pass(p.k, p.v))
		}
		if !on {
			break
		}
	}
	if on && (open != nil || n.Container == ir.Basic) {
		var k, v value.Value
		if open != nil {
			k, v = open.Sub(value.SymKey, "key", ""), open.Sub(value.SymElem, "elem", "")
			if n.Container == ir.Chan {
				k = v
			}
		}
		for range 2 {
			if on && !r.iterate(l, true, pass(k, v)) {
				on = false
			}
		}
	}
	return r.afterLoop(l, on)
}

// glance runs a path for what is made on it, and forgets that it was taken.
func (r *run) glance(f func() bool) {
	exits, defers := len(r.act.exits), len(r.act.defers)
	type mark struct{ out, next int }
	marks := make([]mark, len(r.act.loops))
	for i, l := range r.act.loops {
		marks[i] = mark{len(l.out), len(l.next)}
	}
	r.branch(f)
	r.act.exits, r.act.defers = r.act.exits[:exits], r.act.defers[:defers]
	for i, l := range r.act.loops {
		l.out, l.next = l.out[:marks[i].out], l.next[:marks[i].next]
	}
}

type pair struct {
	k, v  value.Value
	maybe bool
}

// elements lists what a container is known to hold; open stands for the rest.
func (r *run) elements(kind ir.Container, x *ir.Node) (pairs []pair, open *value.Sym) {
	v := r.eval(x)
	if kind == ir.Iter {
		return r.yielded(v), value.Unknown("iterator")
	}
	many := len(value.AlternativesOf(v)) > 1
	for _, a := range value.AlternativesOf(v) {
		switch c := r.content(a.Val).(type) {
		case *value.List:
			for i, e := range c.Elems {
				k := value.Value(value.Plain(strconv.Itoa(i)))
				if kind == ir.Chan {
					k = e
				}
				pairs = append(pairs, pair{k, e, many})
			}
			for _, o := range c.UnknownSources {
				open = o
			}
		case *value.Map:
			for _, e := range c.Entries {
				pairs = append(pairs, pair{e.Key, e.Val, many || e.Maybe})
			}
			for _, o := range c.UnknownSources {
				open = o
			}
		case *value.Sym:
			open = c
		case nil:
			open = value.Unknown("container")
		}
	}
	if len(pairs) > maxUnroll {
		return pairs[:maxUnroll], value.Unknown("long container")
	}
	return pairs, open
}

// yielded runs an iterator and collects what it yields.
func (r *run) yielded(f value.Value) []pair {
	var got []pair
	yield := &value.FuncValue{Builtin: value.Yield}
	r.yields = append(r.yields, &got)
	r.callValue(f, []value.Value{yield}, &ir.Node{Op: ir.OpDyn})
	r.yields = r.yields[:len(r.yields)-1]
	return got
}

func (r *run) execReturn(n *ir.Node) {
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
		vals = r.evalAll(n.Kids)
		r.assignResults(vals)
	default:
		vals = r.namedResults()
	}
	r.act.exits = append(r.act.exits, exit{vals, r.heap.Above(r.act.base)})
}

// assignResults keeps named results up to date, for what is deferred.
func (r *run) assignResults(vals []value.Value) {
	for i, s := range r.act.fn.Results {
		if c := r.act.frame.Vars[s]; c != nil && i < len(vals) {
			r.heap.Set(c, vals[i])
		}
	}
}

func (r *run) namedResults() []value.Value {
	vals := make([]value.Value, len(r.act.fn.Results))
	for i, s := range r.act.fn.Results {
		if c := r.act.frame.Vars[s]; c != nil {
			vals[i] = r.load(c)
		}
	}
	return vals
}

// invoke executes a function's body. The results are joined over its returns.
func (r *run) invoke(f *ir.Func, up *value.Frame, args []value.Value, call value.Call) value.Value {
	if f.Body == nil {
		return value.Unknown("no body")
	}
	if r.active[f] > 0 || len(r.chain) >= maxDepth {
		r.touched(args, value.Unknown("recursion"))
		return value.Unknown("recursion")
	}
	r.active[f]++
	r.called[f] = true
	r.chain = append(r.chain, call)
	saved := r.act
	base := r.heap
	act := &activation{fn: f, frame: &value.Frame{Up: up, Vars: make(map[ir.Slot]*value.Cell)}, base: base, mark: r.cells}
	r.act = act
	r.heap = base.Push()
	r.bind(f, act.frame, args)
	if !r.exec(f.Body) {
		act.exits = append(act.exits, exit{r.namedResults(), r.heap.Above(base)})
	}
	r.heap = base
	out := r.leaveCall(act)
	for i := len(act.defers) - 1; i >= 0; i-- {
		r.eval(act.defers[i])
	}
	r.act = saved
	r.chain = r.chain[:len(r.chain)-1]
	r.active[f]--
	return out
}

func (r *run) bind(f *ir.Func, fr *value.Frame, args []value.Value) {
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

func (r *run) leaveCall(act *activation) value.Value {
	if len(act.exits) == 0 {
		return value.NoReturn{}
	}
	id := r.choice()
	diffs := make([]map[*value.Cell]value.Value, len(act.exits))
	n := 0
	captured := act.fn.Captured()
	for i, e := range act.exits {
		for s, c := range act.frame.Vars {
			if !captured[s] {
				delete(e.diff, c) // nobody can see it any more
			}
		}
		diffs[i] = e.diff
		n = max(n, len(e.vals))
	}
	r.join(id, act.mark, diffs)
	vals := make([]value.Value, n)
	for j := range vals {
		var list []value.Alternative
		for i, e := range act.exits {
			if j < len(e.vals) {
				g := value.Guard{{ID: id, Arm: i}}
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

func (r *run) assignAll(n *ir.Node) {
	lhs, rhs := n.Sides()
	var vals []value.Value
	if len(rhs) == 1 && len(lhs) > 1 {
		switch v := r.eval(rhs[0]).(type) {
		case *value.Tuple:
			vals = v.Vals
		default:
			vals = []value.Value{v} // v, ok := m[k] and its like
		}
	} else {
		vals = r.evalAll(rhs)
	}
	for i, l := range lhs {
		var v value.Value
		if i < len(vals) {
			v = vals[i]
		}
		r.assign(l, v)
	}
}

// assign stores a value where an expression points to.
func (r *run) assign(l *ir.Node, v value.Value) {
	switch l.Op {
	case ir.OpLocal:
		c := r.act.frame.Lookup(l.Slot)
		if l.Has(ir.FlagDefine) || c == nil {
			c = r.newCell("", nil)
			r.act.frame.Vars[l.Slot] = c
		}
		r.heap.Set(c, v)
	case ir.OpGlobal:
		r.setGlobal(l.Name, v)
	case ir.OpField:
		r.setField(l, v)
	case ir.OpDeref:
		for _, a := range value.AlternativesOf(r.eval(l.Kids[0])) {
			if c := r.place(a.Val); c != nil {
				r.heap.Set(c, v)
			}
		}
	case ir.OpIndex:
		r.setIndex(l, v)
	case ir.OpConv:
		r.assign(l.Kids[0], v)
	}
}

// setField changes x.f, where x is a pointer or a struct in a variable.
func (r *run) setField(l *ir.Node, v value.Value) {
	x := r.eval(l.Kids[0])
	r.store(Place{Field: l.Key}, v, 0)
	list := value.AlternativesOf(x)
	direct := false // the struct itself is in the variable
	for _, a := range list {
		switch a.Val.(type) {
		case *value.Object, value.Unset:
			direct = true
		default:
			if c := r.place(a.Val); c != nil {
				r.update(c, l, v, len(list) == 1)
			}
		}
	}
	if direct {
		r.assign(l.Kids[0], value.Each(x, func(x value.Value) value.Value {
			switch o := x.(type) {
			case *value.Object:
				return o.With(fieldName(l), v)
			case value.Unset:
				return (&value.Object{Type: value.OwnerOf(l.Key)}).With(fieldName(l), v)
			}
			return x
		}))
	}
}

func (r *run) update(c *value.Cell, l *ir.Node, v value.Value, strong bool) {
	o, ok := r.load(c).(*value.Object)
	if !ok {
		o = &value.Object{Type: value.OwnerOf(l.Key), Base: c.Sym}
	}
	if !strong {
		id := r.choice()
		v = value.Either([]value.Alternative{{When: value.Guard{{ID: id, Arm: 0}}, Val: v}, {When: value.Guard{{ID: id, Arm: 1}}, Val: r.field(o, l, c)}})
	}
	f, _ := clients.LookupField(l.Key)
	if org := o.Request.Origin; org != nil && f.Is == clients.Headers {
		org.Replaced = true
	}
	if f.Is == clients.Hook {
		o = o.Copy()
		o.Client.Hooks = o.Client.Hooks.Add(value.Hook{Func: v, Param: int(f.Param)})
	}
	name := fieldName(l)
	if b, ok := o.Fields[name].(value.Box); ok {
		r.heap.Set(b.Cell, v)
		return
	}
	r.heap.Set(c, o.With(name, v))
}

func (r *run) setIndex(l *ir.Node, v value.Value) {
	x, k := r.eval(l.Kids[0]), r.eval(l.Kids[1])
	r.use(k, Matched, "")
	for _, a := range value.AlternativesOf(x) {
		switch cur := r.content(a.Val).(type) {
		case *value.Map:
			if c := r.place(a.Val); c != nil {
				for _, ka := range value.AlternativesOf(k) {
					cur = cur.Put(value.AsText(ka.Val), v, len(value.AlternativesOf(k)) == 1)
				}
				r.putEffect(c, k)
				r.heap.Set(c, cur)
			}
		case *value.List:
			next := &value.List{Elems: append(cur.Elems[:len(cur.Elems):len(cur.Elems)], v), UnknownSources: cur.UnknownSources}
			if c := r.place(a.Val); c != nil {
				r.heap.Set(c, next)
			} else if len(value.AlternativesOf(x)) == 1 {
				r.assign(l.Kids[0], next)
			}
		case *value.Sym:
			if l.Has(ir.FlagNotMap) { // an element of a slice
				r.escape(v, Place{Field: cur.FieldKey()})
			} else if c := r.place(a.Val); c != nil {
				t := (&value.Map{}).AddUnknown(cur)
				for _, ka := range value.AlternativesOf(k) {
					t = t.Put(value.AsText(ka.Val), v, true)
				}
				r.putEffect(c, k)
				r.heap.Set(c, t)
			}
		default:
			r.escape(v, Place{})
		}
	}
}

func (r *run) send(ch, v value.Value) {
	for _, a := range value.AlternativesOf(ch) {
		if c := r.place(a.Val); c != nil {
			cur, _ := r.load(c).(*value.List)
			if cur == nil {
				cur = &value.List{}
				if c.Sym != nil {
					cur.UnknownSources = []*value.Sym{c.Sym}
				}
			}
			r.heap.Set(c, &value.List{Elems: append(cur.Elems[:len(cur.Elems):len(cur.Elems)], v), UnknownSources: cur.UnknownSources})
		}
		r.escape(v, Place{})
	}
}

// sortedCells lists the cells of a map in the order in which they were made.
func sortedCells[V any](m map[*value.Cell]V) []*value.Cell {
	out := make([]*value.Cell, 0, len(m))
	for c := range m {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}
