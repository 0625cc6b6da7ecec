package request

import (
	"go/token"
	"maps"
	"slices"
	"sort"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// maxSteps bounds the work for one root function; maxTotal that for a package.
const (
	maxSteps = 60_000
	maxTotal = 4_000_000
	maxWalk  = 2_000
)

// An engine holds what the runs of one package share.
type engine struct {
	path        string
	funcs       map[string]*ir.Func
	remote      map[string]remote   // functions of other packages
	methods     map[string][]string // of them, by type
	leads       map[string]bool     // of these, in packages that are of no interest by themselves
	foreign     map[string]remote   // initialisers of other packages' variables
	embeds      map[string][]Embed
	impls       map[string][]string // the methods that implement an interface's
	own         []*ir.Func
	scans       map[*ir.Func]*scanned // what the bodies of own contain
	inits       []*ir.Node
	base        *heap
	globals     map[string]*cell
	engineCells int
	fieldStores map[string][]stored
	puts        map[string][]string
	closed      map[string]bool  // fields that only this package can set
	literals    map[string][]int // which literals make a type
	addressed   map[string]bool  // fields whose address is taken
	insts       int
	replaced    bool // another package replaces http.DefaultTransport
	replaces    bool // this one does
	final       bool
	current     *ir.Func          // the root that is being run
	skipped     map[*ir.Func]bool // roots that only the last run sees
	missed      bool              // one of them had something to tell
	total       int
	interesting func(string) bool
	info        *Info
	seen        map[string]bool
	posn        func(token.Pos) string
	sendOps     int // how many requests were sent
	baseCells   int
	baseChoices int
}

// A stored is a value that some function stores into a field or package variable.
type stored struct {
	val  Value
	heap *heap
	inst int
}

func (e *engine) newRun(f *ir.Func) *run {
	return &run{
		engine: e, root: f, heap: e.base.push(),
		active: make(map[*ir.Func]int), symbols: make(map[string]*cell), thawed: make(map[string]Value),
		called: make(map[*ir.Func]bool), escaped: make(map[*cell]string),
		storedIn: make(map[*origin][]string), objChoices: make(map[string]int), handed: make(map[*cell]Call), wrote: make(map[string]bool),
		cells: e.baseCells, choices: e.baseChoices,
	}
}

// analyze runs the package: its start, then the roots that store something to learn what
// is stored where, then all roots to see what becomes of it.
func (e *engine) analyze() {
	roots := e.roots()
	e.skipped = e.quiet(roots)
	e.learn(roots)
	e.judge(roots)
	if e.missed { // by the text of the functions, not all was to be seen
		e.skipped = nil
		e.fieldStores, e.literals = make(map[string][]stored), make(map[string][]int)
		e.learn(roots)
		e.judge(roots)
	}
}

func (e *engine) learn(roots []*ir.Func) {
	e.final = false
	e.run(slices.DeleteFunc(slices.Clone(roots), func(f *ir.Func) bool { return e.skipped[f] }))
}

func (e *engine) judge(roots []*ir.Func) {
	e.final = true
	e.run(roots)
}

// run runs the package's start, and then roots.
func (e *engine) run(roots []*ir.Func) {
	e.total, e.current = 0, nil
	e.seen = make(map[string]bool)
	e.info.Texts, e.info.Requests = nil, nil
	e.start()
	for _, f := range roots {
		if e.total < maxTotal {
			e.runRoot(f)
		}
	}
}

// start runs the initialisation of the package's variables, and its init functions.
func (e *engine) start() {
	e.base = &heap{}
	e.baseCells, e.baseChoices = 0, 0
	r := e.newRun(nil)
	r.heap = e.base
	r.act = &activation{fn: &ir.Func{Pkg: e.path}, frame: &frame{vars: map[ir.Slot]*cell{}}, base: e.base}
	for _, n := range e.inits {
		r.exec(n)
	}
	for _, f := range e.own {
		if f.IsInit() {
			r.invoke(f, nil, nil, Call{Name: f.Name})
		}
	}
	r.finish(nil)
	e.baseCells, e.baseChoices = r.cells, r.choices
	e.total += r.steps
}

// roots are the functions that something outside the package may call: exported
// ones, those that nothing here calls, and those that are used as values.
func (e *engine) roots() []*ir.Func {
	called := make(map[string]bool)
	valued := make(map[string]bool)
	var visit func(n *ir.Node)
	visit = func(n *ir.Node) {
		switch n.Op {
		case ir.OpCall:
			called[n.Name] = true
		case ir.OpFunc, ir.OpBound:
			valued[n.Name] = true
		}
		for _, k := range n.Kids {
			visit(k)
		}
		if n.Fn != nil {
			visit(n.Fn.Body)
		}
	}
	for _, f := range e.own {
		visit(f.Body)
	}
	for _, n := range e.inits {
		visit(n)
	}
	var out, tests []*ir.Func
	keep := e.relevant()
	for _, f := range e.own {
		if f.IsInit() || !keep[f.Name] {
			continue
		}
		switch {
		case !f.Exported && called[f.Name] && !valued[f.Name]:
		case f.Test:
			tests = append(tests, f)
		default:
			out = append(out, f)
		}
	}
	return append(out, tests...) // should the budget end, it ends with the tests
}

func (e *engine) runRoot(f *ir.Func) {
	e.current = f
	r := e.newRun(f)
	args := make([]Value, len(f.Params))
	for i := range f.Params {
		args[i] = param(f.Name, i)
	}
	if f.Variadic {
		n := len(args) - 1
		args[n] = spreadArg{args[n]}
	}
	out := r.invoke(f, nil, r.pack(f, args), Call{Name: f.Name, Pos: int(f.Pos), Outside: true})
	r.finish(out)
	e.total += r.steps
}

func param(f string, i int) *Sym {
	return &Sym{Kind: SymParam, Name: f, Index: i, id: f + "#" + itoa(i)}
}

// finish runs the function literals that nobody called, and judges what is left.
func (r *run) finish(results Value) {
	for i := 0; i < len(r.lits) && i < 64; i++ {
		f := r.lits[i]
		if r.called[f.lit] {
			continue
		}
		args := make([]Value, len(f.lit.Params))
		for j := range args {
			args[j] = param("func@"+r.posn(f.lit.Pos), j)
		}
		if f.lit.Variadic {
			args[len(args)-1] = spreadArg{args[len(args)-1]}
		}
		out := r.invoke(f.lit, f.frame, r.pack(f.lit, args), Call{Literal: true, Pos: int(f.lit.Pos), Outside: true})
		results = &tuple{[]Value{results, out}}
	}
	for _, c := range r.addrs {
		if o, ok := r.load(c).(*object); ok {
			r.use(urlText(o), Formed, "")
		}
	}
	for _, c := range sortedCells(r.heap.m) {
		if o, ok := r.heap.m[c].(*object); ok && o.typ == urlType {
			r.use(urlText(o), Formed, "")
		}
	}
	r.conclude(results)
}

// conclude records what became of each request that was made.
func (r *run) conclude(results Value) {
	if len(r.origins) == 0 || r.steps > maxSteps {
		return // nothing was made, or not all was seen
	}
	returned := make(map[*origin]bool)
	r.walk(results, 0, func(c *cell) {
		if o := r.originOf(c); o != nil {
			returned[o] = true
		}
	})
	escaped := make(map[*origin]string)
	for _, k := range r.symbolIDs() {
		c := r.symbols[k]
		r.walk(r.load(c), 0, func(x *cell) {
			if o := r.originOf(x); o != nil {
				escaped[o] = c.sym.FieldKey()
			}
		})
	}
	for _, name := range sortedNames(r.globals) {
		r.walk(r.load(r.globals[name]), 0, func(x *cell) {
			if o := r.originOf(x); o != nil {
				escaped[o] = "=" + name
			}
		})
	}
	for _, c := range sortedCells(r.escaped) {
		how := r.escaped[c]
		if o := r.originOf(c); o != nil {
			if _, ok := escaped[o]; !ok {
				escaped[o] = how
			}
		}
	}
	for _, o := range r.origins {
		r.concludeOne(o, returned[o], escaped)
	}
}

func (r *run) symbolIDs() []string {
	out := make([]string, 0, len(r.symbols))
	for k := range r.symbols {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func sortedNames(m map[string]*cell) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func (r *run) concludeOne(o *origin, returned bool, escaped map[*origin]string) {
	for _, q := range o.sends {
		if q.Site == o.site {
			r.info.Requests = append(r.info.Requests, q)
		}
	}
	if len(o.sends) > 0 {
		return
	}
	c := r.cellOf(o)
	if c == nil {
		return
	}
	q := r.snapshot(c, o)
	q.Fields = r.storedIn[o]
	how, esc := escaped[o]
	switch {
	case o.served:
		q.State = Served
	case returned:
		q.State = Returned
	case esc:
		q.State, q.Escape = Escaped, how
	case o.copied:
		q.State = Copied
	default:
		q.State = Dropped
	}
	r.info.Requests = append(r.info.Requests, q)
}

// cellOf is the first cell that holds a request, or nil.
func (r *run) cellOf(o *origin) *cell {
	var first *cell
	for c := range r.heap.m {
		if r.originOf(c) == o && (first == nil || c.id < first.id) {
			first = c
		}
	}
	return first
}

func (r *run) rootInfo() Root {
	if r.root == nil {
		return Root{}
	}
	return Root{r.root.Name, r.root.Exported, r.root.Test}
}

// store notes a value that goes into a field; inst is the literal that it stands in,
// or 0.
func (r *run) store(key string, v Value, inst int) {
	if key == "" || v == nil {
		return
	}
	if len(r.origins) > 0 && key[0] != '=' {
		r.walk(v, 4, func(c *cell) {
			if o := r.originOf(c); o != nil {
				r.storedIn[o] = append(r.storedIn[o], key)
			}
		})
	}
	if isSignInField(key) {
		r.use(v, SignIn, key)
	}
	if r.final && !r.skipped[r.current] {
		return
	}
	list := r.fieldStores[key]
	if len(list) >= 40 {
		return
	}
	for _, s := range list {
		if _, isCell := v.(*cell); !isCell && same(s.val, v) && inst == 0 {
			return
		}
	}
	if r.final {
		r.learned()
		return
	}
	r.fieldStores[key] = append(list, stored{v, r.heap.root(r.base), inst})
}

// root is the layer of a run right above the package's own.
func (h *heap) root(base *heap) *heap {
	for h.up != nil && h.up != base {
		h = h.up
	}
	return h
}

func isSignInField(key string) bool {
	switch key {
	case "golang.org/x/oauth2.Endpoint.AuthURL", "golang.org/x/oauth2.Endpoint.TokenURL",
		"golang.org/x/oauth2.Endpoint.DeviceAuthURL", "golang.org/x/oauth2/clientcredentials.Config.TokenURL":
		return true
	}
	return false
}

// resolve is what a field may hold: all that is ever stored into it, and the symbol
// itself where others can set it too.
func (r *run) resolve(f *Sym) Value {
	if c, ok := r.symbols[f.id]; ok && r.load(c) != nil {
		return f
	}
	if !r.final || f.Key == "" {
		return f
	}
	if v, ok := r.thawed[f.id]; ok {
		if v == nil {
			return f // a field that is stored into itself
		}
		return v
	}
	list := r.fieldStores[f.Key]
	if len(list) == 0 || len(list) >= 40 {
		return f
	}
	r.thawed[f.id] = nil
	id := r.objectChoice(f.Parent)
	var out []alt
	for _, s := range list {
		g := guard{{id, s.inst}}
		if s.inst == 0 {
			g = nil
		}
		out = append(out, alt{g, r.thawField(s, f)})
	}
	if !r.closed[f.Key] || r.addressed[f.Key] {
		out = append(out, alt{val: f})
	}
	v := either(out)
	r.thawed[f.id] = v
	return v
}

// objectChoice names the choice of which literal an object was made by, so that its
// fields are taken from the same one.
func (r *run) objectChoice(s *Sym) int {
	id, ok := r.objChoices[s.id]
	if !ok {
		id = r.choice()
		r.objChoices[s.id] = id
	}
	return id
}

func (r *run) thawField(s stored, f *Sym) Value {
	v := r.thaw(s, f.Key)
	return each(v, func(v Value) Value {
		if x, ok := v.(*Sym); ok {
			if x.id == f.id {
				return f
			}
			c := *x
			c.field = f
			return &c
		}
		return v
	})
}

// thaw copies a value from another run into this one.
func (r *run) thaw(s stored, home string) Value {
	t := thawer{r: r, from: s.heap, home: home, cells: make(map[*cell]*cell), ids: make(map[int]int)}
	return t.value(s.val, 0)
}

type thawer struct {
	r     *run
	from  *heap
	home  string
	cells map[*cell]*cell
	ids   map[int]int
	count int
}

func (t *thawer) value(v Value, depth int) Value {
	if v == nil {
		return nil
	}
	if depth > 12 || t.count > 4000 {
		return unknown("too deep")
	}
	t.count++
	t.r.steps++
	switch v := v.(type) {
	case *cell:
		return t.cell(v)
	case *alts:
		out := &alts{list: make([]alt, len(v.list))}
		for i, a := range v.list {
			out.list[i] = alt{t.guard(a.when), t.value(a.val, depth+1)}
		}
		return out
	case *object:
		return t.object(v, depth+1)
	case *context:
		c := &context{make(map[string]Value, len(v.values))}
		for _, k := range slices.Sorted(maps.Keys(v.values)) {
			c.values[k] = t.value(v.values[k], depth+1)
		}
		return c
	case *list:
		l := &list{opens: v.opens, elems: make([]Value, len(v.elems))}
		for i, e := range v.elems {
			l.elems[i] = t.value(e, depth+1)
		}
		return l
	case *table:
		c := &table{opens: v.opens, gone: v.gone, cleared: v.cleared, entries: make([]entry, len(v.entries))}
		for i, e := range v.entries {
			c.entries[i] = entry{e.key, t.value(e.val, depth+1), e.maybe}
		}
		return c
	case *tuple:
		l := &tuple{make([]Value, len(v.vals))}
		for i, e := range v.vals {
			l.vals[i] = t.value(e, depth+1)
		}
		return l
	case box:
		if c, ok := t.cell(v.c).(*cell); ok {
			return box{c}
		}
	case *fn:
		c := *v
		c.recv = t.value(v.recv, depth+1)
		c.frame = t.frame(v.frame, depth+1)
		return &c
	}
	return v
}

func (t *thawer) object(v *object, depth int) *object {
	o := *v
	o.fields = make(map[string]Value, len(v.fields))
	for _, k := range v.names() {
		o.fields[k] = t.value(v.fields[k], depth)
	}
	o.request.client = t.value(v.request.client, depth)
	o.request.from = t.value(v.request.from, depth)
	o.client.hooks = t.hooks(v.client.hooks, depth)
	o.request.origin = t.origin(v.request.origin)
	o.request.grant.signIn = t.value(v.request.grant.signIn, depth)
	o.client.grant.signIn = t.value(v.client.grant.signIn, depth)
	o.text = t.value(v.text, depth)
	o.front = t.value(v.front, depth)
	return &o
}

func (t *thawer) hooks(h *hooks, depth int) *hooks {
	if h == nil {
		return nil
	}
	out := &hooks{make([]hook, len(h.list))}
	for i, x := range h.list {
		x.fn = t.value(x.fn, depth+2)
		out.list[i] = x
	}
	return out
}

func (t *thawer) origin(o *origin) *origin {
	if o == nil {
		return nil
	}
	c := &origin{placed: o.placed, site: o.site, chain: o.chain, parent: o.parent, had: o.had, home: t.home}
	t.r.origins = append(t.r.origins, c)
	return c
}

func (t *thawer) cell(c *cell) Value {
	if c.id < 0 {
		return c // a package variable
	}
	if d, ok := t.cells[c]; ok {
		return d
	}
	if c.sym != nil && t.from.get(c) == nil {
		return c.sym
	}
	t.r.cells++
	d := &cell{id: t.r.cells, typ: c.typ, sym: c.sym, home: t.home}
	t.cells[c] = d
	d.lazy = func() Value {
		v := t.value(t.from.get(c), 0)
		if m, ok := v.(*table); ok && t.r.puts[t.home] != nil { // other functions store into it too
			v = m.open(&Sym{Kind: SymField, Name: t.home, Key: t.home, id: t.home})
		}
		return v
	}
	return d
}

func (t *thawer) frame(f *frame, depth int) *frame {
	if f == nil || depth > 10 {
		return nil
	}
	out := &frame{up: t.frame(f.up, depth+1), vars: make(map[ir.Slot]*cell, len(f.vars))}
	for _, s := range sortedSlots(f.vars) {
		if c, ok := t.cell(f.vars[s]).(*cell); ok {
			out.vars[s] = c
		} else {
			out.vars[s] = t.r.newCell("", f.vars[s].sym)
		}
	}
	return out
}

func (t *thawer) guard(g guard) guard {
	out := make(guard, len(g))
	for i, c := range g {
		id, ok := t.ids[c.id]
		if !ok {
			id = t.r.choice()
			t.ids[c.id] = id
		}
		out[i] = choice{id, c.arm}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].id < out[j].id })
	return out
}
