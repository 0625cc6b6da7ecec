package request

import (
	"go/token"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A frame holds the variables of one activation; a function literal's frame hangs
// below that of the function that it was made in.
type frame struct {
	up   *frame
	vars map[ir.Slot]*cell
}

func (f *frame) lookup(slot ir.Slot) *cell {
	for ; f != nil; f = f.up {
		if c, ok := f.vars[slot]; ok {
			return c
		}
	}
	return nil
}

// An activation is one call in progress.
type activation struct {
	fn     *ir.Func
	frame  *frame
	base   *heap // the heap at the call
	mark   int   // the cells there were before
	exits  []exit
	defers []*ir.Node
	loops  []*loop
}

type exit struct {
	vals []Value
	diff map[*cell]Value
}

// A loop, switch or select collects the paths that leave it early.
type loop struct {
	label string
	iter  bool // continue applies
	base  *heap
	mark  int // the cells there were before
	out   []map[*cell]Value
	next  []map[*cell]Value
}

// A run executes one root function, with all that it calls, on symbols for what it
// is given.
type run struct {
	*engine
	root     *ir.Func
	heap     *heap
	act      *activation
	chain    []Call
	active   map[*ir.Func]int
	choices  int
	cells    int
	steps    int
	symbols  map[string]*cell
	thawed   map[string]Value
	addrs    []*cell
	lits     []*fn
	called   map[*ir.Func]bool
	origins  []*origin
	escaped  map[*cell]string
	storedIn map[*origin][]string // the fields that a request was put into
	pos      token.Pos            // of the last node of this package that was run
	// objChoices names, for each symbol, the choice of the literal that made it.
	objChoices map[string]int
	handed     map[*cell]Call
	yields     []*[]pair       // of the iterators in progress
	wrote      map[string]bool // package variables that were set
	sends      int
	sending    int   // depth of the send in progress
	client     Value // the outermost of the send in progress
}

func (r *run) newCell(typ string, v Value) *cell {
	r.cells++
	c := &cell{id: r.cells, typ: typ}
	r.heap.set(c, v)
	return c
}

func (r *run) choice() int {
	r.choices++
	return r.choices
}

// branch runs f on a layer of its own and returns what it changed; ok is false when
// the path ended.
func (r *run) branch(f func() bool) (diff map[*cell]Value, ok bool) {
	base := r.heap
	r.heap = base.push()
	dead := f()
	diff = r.heap.above(base)
	r.heap = base
	return diff, !dead
}

// load is the content of a cell. That of one which comes from another run is copied
// when it is first asked for: most of it never is.
func (r *run) load(c *cell) Value {
	v := r.heap.get(c)
	if v == nil && c.lazy != nil {
		f := c.lazy
		c.lazy = nil
		v = f()
		r.heap.root(r.base).set(c, v)
	}
	return v
}

// join continues with what may be there after any of the paths.
func (r *run) join(id, mark int, paths []map[*cell]Value) {
	for _, p := range paths {
		r.steps += len(p) / 2
	}
	r.heap.join(id, mark, paths)
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
		if _, ended := r.eval(n).(ends); ended {
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
	var live []map[*cell]Value
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
	if _, isNil := b.(null); !isNil && !isEmptyText(b) {
		return false, false
	}
	return empty != n.Has(ir.FlagNotEqual), known
}

// isZero reports whether a value is nil or "", if that is certain.
func isZero(v Value) (zero, known bool) {
	for i, a := range altsOf(v) {
		var z bool
		switch x := a.val.(type) {
		case null:
			z = true
		case *Text:
			if _, ok := x.Const(); !ok {
				return false, false
			}
			z = x.empty()
		case *cell, *fn, *object, *context:
		case *list:
			if z = len(x.elems) == 0; z {
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
	var live []map[*cell]Value
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
		d := r.heap.above(l.base)
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
	var live []map[*cell]Value
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
	pass := func(k, v Value) func() bool {
		return func() bool {
			r.assign(key, k)
			r.assign(val, v)
			return r.exec(body)
		}
	}
	on := true
	if len(pairs) == 0 && open == nil && n.Container != ir.Basic { // empty here: look, but change nothing
		r.glance(pass(unknown("key"), unknown("element")))
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
		var k, v Value
		if open != nil {
			k, v = open.sub(SymKey, "key", ""), open.sub(SymElem, "elem", "")
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
	k, v  Value
	maybe bool
}

// elements lists what a container is known to hold; open stands for the rest.
func (r *run) elements(kind ir.Container, x *ir.Node) (pairs []pair, open *Sym) {
	v := r.eval(x)
	if kind == ir.Iter {
		return r.yielded(v), unknown("iterator")
	}
	many := len(altsOf(v)) > 1
	for _, a := range altsOf(v) {
		switch c := r.content(a.val).(type) {
		case *list:
			for i, e := range c.elems {
				k := Value(plain(itoa(i)))
				if kind == ir.Chan {
					k = e
				}
				pairs = append(pairs, pair{k, e, many})
			}
			for _, o := range c.opens {
				open = o
			}
		case *table:
			for _, e := range c.entries {
				pairs = append(pairs, pair{e.key, e.val, many || e.maybe})
			}
			for _, o := range c.opens {
				open = o
			}
		case *Sym:
			open = c
		case nil:
			open = unknown("container")
		}
	}
	if len(pairs) > maxUnroll {
		return pairs[:maxUnroll], unknown("long container")
	}
	return pairs, open
}

// yielded runs an iterator and collects what it yields.
func (r *run) yielded(f Value) []pair {
	var got []pair
	yield := &fn{builtin: yieldFunc}
	r.yields = append(r.yields, &got)
	r.callValue(f, []Value{yield}, &ir.Node{Op: ir.OpDyn})
	r.yields = r.yields[:len(r.yields)-1]
	return got
}

func (r *run) execReturn(n *ir.Node) {
	var vals []Value
	switch {
	case len(n.Kids) == 1:
		v := r.eval(n.Kids[0])
		if t, ok := v.(*tuple); ok {
			vals = t.vals
		} else {
			vals = []Value{v}
		}
		r.assignResults(vals)
	case len(n.Kids) > 1:
		vals = r.evalAll(n.Kids)
		r.assignResults(vals)
	default:
		vals = r.namedResults()
	}
	r.act.exits = append(r.act.exits, exit{vals, r.heap.above(r.act.base)})
}

// assignResults keeps named results up to date, for what is deferred.
func (r *run) assignResults(vals []Value) {
	for i, s := range r.act.fn.Results {
		if c := r.act.frame.vars[s]; c != nil && i < len(vals) {
			r.heap.set(c, vals[i])
		}
	}
}

func (r *run) namedResults() []Value {
	vals := make([]Value, len(r.act.fn.Results))
	for i, s := range r.act.fn.Results {
		if c := r.act.frame.vars[s]; c != nil {
			vals[i] = r.load(c)
		}
	}
	return vals
}

// invoke executes a function's body. The results are joined over its returns.
func (r *run) invoke(f *ir.Func, up *frame, args []Value, call Call) Value {
	if f.Body == nil {
		return unknown("no body")
	}
	if r.active[f] > 0 || len(r.chain) >= maxDepth {
		r.touched(args, unknown("recursion"))
		return unknown("recursion")
	}
	r.active[f]++
	r.called[f] = true
	r.chain = append(r.chain, call)
	saved := r.act
	base := r.heap
	act := &activation{fn: f, frame: &frame{up: up, vars: make(map[ir.Slot]*cell)}, base: base, mark: r.cells}
	r.act = act
	r.heap = base.push()
	r.bind(f, act.frame, args)
	if !r.exec(f.Body) {
		act.exits = append(act.exits, exit{r.namedResults(), r.heap.above(base)})
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

func (r *run) bind(f *ir.Func, fr *frame, args []Value) {
	for i, s := range f.Params {
		var v Value
		if i < len(args) {
			v = args[i]
		}
		if s != 0 {
			fr.vars[s] = r.newCell("", v)
		}
	}
	for _, s := range f.Results {
		if s != 0 && fr.vars[s] == nil {
			fr.vars[s] = r.newCell("", missing{})
		}
	}
}

func (r *run) leaveCall(act *activation) Value {
	if len(act.exits) == 0 {
		return ends{}
	}
	id := r.choice()
	diffs := make([]map[*cell]Value, len(act.exits))
	n := 0
	captured := act.fn.Captured()
	for i, e := range act.exits {
		for s, c := range act.frame.vars {
			if !captured[s] {
				delete(e.diff, c) // nobody can see it any more
			}
		}
		diffs[i] = e.diff
		n = max(n, len(e.vals))
	}
	r.join(id, act.mark, diffs)
	vals := make([]Value, n)
	for j := range vals {
		var list []alt
		for i, e := range act.exits {
			if j < len(e.vals) {
				g := guard{{id, i}}
				if len(act.exits) == 1 {
					g = nil
				}
				list = append(list, alt{g, e.vals[j]})
			}
		}
		vals[j] = either(list)
	}
	if n == 1 {
		return vals[0]
	}
	return &tuple{vals}
}

func (r *run) assignAll(n *ir.Node) {
	lhs, rhs := n.Sides()
	var vals []Value
	if len(rhs) == 1 && len(lhs) > 1 {
		switch v := r.eval(rhs[0]).(type) {
		case *tuple:
			vals = v.vals
		default:
			vals = []Value{v} // v, ok := m[k] and its like
		}
	} else {
		vals = r.evalAll(rhs)
	}
	for i, l := range lhs {
		var v Value
		if i < len(vals) {
			v = vals[i]
		}
		r.assign(l, v)
	}
}

// assign stores a value where an expression points to.
func (r *run) assign(l *ir.Node, v Value) {
	switch l.Op {
	case ir.OpLocal:
		c := r.act.frame.lookup(l.Slot)
		if l.Has(ir.FlagDefine) || c == nil {
			c = r.newCell("", nil)
			r.act.frame.vars[l.Slot] = c
		}
		r.heap.set(c, v)
	case ir.OpGlobal:
		r.setGlobal(l.Name, v)
	case ir.OpField:
		r.setField(l, v)
	case ir.OpDeref:
		for _, a := range altsOf(r.eval(l.Kids[0])) {
			if c := r.place(a.val); c != nil {
				r.heap.set(c, v)
			}
		}
	case ir.OpIndex:
		r.setIndex(l, v)
	case ir.OpConv:
		r.assign(l.Kids[0], v)
	}
}

// setField changes x.f, where x is a pointer or a struct in a variable.
func (r *run) setField(l *ir.Node, v Value) {
	x := r.eval(l.Kids[0])
	r.store(l.Key, v, 0)
	list := altsOf(x)
	direct := false // the struct itself is in the variable
	for _, a := range list {
		switch a.val.(type) {
		case *object, missing:
			direct = true
		default:
			if c := r.place(a.val); c != nil {
				r.update(c, l, v, len(list) == 1)
			}
		}
	}
	if direct {
		r.assign(l.Kids[0], each(x, func(x Value) Value {
			switch o := x.(type) {
			case *object:
				return o.with(fieldName(l), v)
			case missing:
				return (&object{typ: ownerOf(l.Key)}).with(fieldName(l), v)
			}
			return x
		}))
	}
}

func (r *run) update(c *cell, l *ir.Node, v Value, strong bool) {
	o, ok := r.load(c).(*object)
	if !ok {
		o = &object{typ: ownerOf(l.Key), base: c.sym}
	}
	if !strong {
		id := r.choice()
		v = either([]alt{{guard{{id, 0}}, v}, {guard{{id, 1}}, r.field(o, l, c)}})
	}
	f, _ := clients.LookupField(l.Key)
	if org := o.request.origin; org != nil && f.Is == clients.Headers {
		org.replaced = true
	}
	if f.Is == clients.Hook {
		o = o.copy()
		o.client.hooks = o.client.hooks.add(hook{fn: v, param: int(f.Param)})
	}
	name := fieldName(l)
	if b, ok := o.fields[name].(box); ok {
		r.heap.set(b.c, v)
		return
	}
	r.heap.set(c, o.with(name, v))
}

// ownerOf is the type that a field's key names.
func ownerOf(key string) string {
	if i := strings.LastIndexByte(key, '.'); i > 0 {
		return key[:i]
	}
	return ""
}

func (r *run) setIndex(l *ir.Node, v Value) {
	x, k := r.eval(l.Kids[0]), r.eval(l.Kids[1])
	r.use(k, Matched, "")
	for _, a := range altsOf(x) {
		switch cur := r.content(a.val).(type) {
		case *table:
			if c := r.place(a.val); c != nil {
				for _, ka := range altsOf(k) {
					cur = cur.put(asText(ka.val), v, len(altsOf(k)) == 1)
				}
				r.putEffect(c, k)
				r.heap.set(c, cur)
			}
		case *list:
			next := &list{elems: append(cur.elems[:len(cur.elems):len(cur.elems)], v), opens: cur.opens}
			if c := r.place(a.val); c != nil {
				r.heap.set(c, next)
			} else if len(altsOf(x)) == 1 {
				r.assign(l.Kids[0], next)
			}
		case *Sym:
			if l.Has(ir.FlagNotMap) { // an element of a slice
				r.escape(v, cur.FieldKey())
			} else if c := r.place(a.val); c != nil {
				t := (&table{}).open(cur)
				for _, ka := range altsOf(k) {
					t = t.put(asText(ka.val), v, true)
				}
				r.putEffect(c, k)
				r.heap.set(c, t)
			}
		default:
			r.escape(v, "a container")
		}
	}
}

func (r *run) send(ch, v Value) {
	for _, a := range altsOf(ch) {
		if c := r.place(a.val); c != nil {
			cur, _ := r.load(c).(*list)
			if cur == nil {
				cur = &list{}
				if c.sym != nil {
					cur.opens = []*Sym{c.sym}
				}
			}
			r.heap.set(c, &list{elems: append(cur.elems[:len(cur.elems):len(cur.elems)], v), opens: cur.opens})
		}
		r.escape(v, "a channel")
	}
}

// sortedCells lists the cells of a map in the order in which they were made.
func sortedCells[V any](m map[*cell]V) []*cell {
	out := make([]*cell, 0, len(m))
	for c := range m {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].id < out[j].id })
	return out
}
