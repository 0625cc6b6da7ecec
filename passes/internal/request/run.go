package request

import (
	"go/token"
	"maps"
	"slices"
	"sort"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
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
	base        *value.Heap
	globals     map[string]*value.Cell
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
	val  value.Value
	heap *value.Heap
	inst int
}

func (e *engine) newRun(f *ir.Func) *run {
	return &run{
		engine: e, root: f, heap: e.base.Push(),
		active: make(map[*ir.Func]int), symbols: make(map[string]*value.Cell), thawed: make(map[string]value.Value),
		called: make(map[*ir.Func]bool), escaped: make(map[*value.Cell]string),
		storedIn: make(map[*value.Origin][]string), sentAs: make(map[*value.Origin][]*Request), objChoices: make(map[string]int), handed: make(map[*value.Cell]value.Call), wrote: make(map[string]bool),
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
	e.base = &value.Heap{}
	e.baseCells, e.baseChoices = 0, 0
	r := e.newRun(nil)
	r.heap = e.base
	r.act = &activation{fn: &ir.Func{Pkg: e.path}, frame: &value.Frame{Vars: map[ir.Slot]*value.Cell{}}, base: e.base}
	for _, n := range e.inits {
		r.exec(n)
	}
	for _, f := range e.own {
		if f.IsInit() {
			r.invoke(f, nil, nil, value.Call{Name: f.Name})
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
	args := make([]value.Value, len(f.Params))
	for i := range f.Params {
		args[i] = value.Param(f.Name, i)
	}
	if f.Variadic {
		n := len(args) - 1
		args[n] = value.Spread{List: args[n]}
	}
	out := r.invoke(f, nil, r.pack(f, args), value.Call{Name: f.Name, Pos: int(f.Pos), Outside: true})
	r.finish(out)
	e.total += r.steps
}

// finish runs the function literals that nobody called, and judges what is left.
func (r *run) finish(results value.Value) {
	for i := 0; i < len(r.lits) && i < 64; i++ {
		f := r.lits[i]
		if r.called[f.Lit] {
			continue
		}
		args := make([]value.Value, len(f.Lit.Params))
		for j := range args {
			args[j] = value.Param("func@"+r.posn(f.Lit.Pos), j)
		}
		if f.Lit.Variadic {
			args[len(args)-1] = value.Spread{List: args[len(args)-1]}
		}
		out := r.invoke(f.Lit, f.Frame, r.pack(f.Lit, args), value.Call{Literal: true, Pos: int(f.Lit.Pos), Outside: true})
		results = &value.Tuple{Vals: []value.Value{results, out}}
	}
	for _, c := range r.addrs {
		if o, ok := r.load(c).(*value.Object); ok {
			r.use(value.URLText(o), Formed, "")
		}
	}
	for _, c := range sortedCells(r.heap.Layer()) {
		if o, ok := r.heap.Get(c).(*value.Object); ok && o.Type == value.URLType {
			r.use(value.URLText(o), Formed, "")
		}
	}
	r.conclude(results)
}

// conclude records what became of each request that was made.
func (r *run) conclude(results value.Value) {
	if len(r.origins) == 0 || r.steps > maxSteps {
		return // nothing was made, or not all was seen
	}
	returned := make(map[*value.Origin]bool)
	r.walk(results, 0, func(c *value.Cell) {
		if o := r.originOf(c); o != nil {
			returned[o] = true
		}
	})
	escaped := make(map[*value.Origin]string)
	for _, k := range r.symbolIDs() {
		c := r.symbols[k]
		r.walk(r.load(c), 0, func(x *value.Cell) {
			if o := r.originOf(x); o != nil {
				escaped[o] = c.Sym.FieldKey()
			}
		})
	}
	for _, name := range sortedNames(r.globals) {
		r.walk(r.load(r.globals[name]), 0, func(x *value.Cell) {
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

func sortedNames(m map[string]*value.Cell) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func (r *run) concludeOne(o *value.Origin, returned bool, escaped map[*value.Origin]string) {
	for _, q := range r.sentAs[o] {
		if q.Site == o.Site {
			r.info.Requests = append(r.info.Requests, q)
		}
	}
	if len(r.sentAs[o]) > 0 {
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
	case o.Served:
		q.State = Served
	case returned:
		q.State = Returned
	case esc:
		q.State, q.Escape = Escaped, how
	case o.Copied:
		q.State = Copied
	default:
		q.State = Dropped
	}
	r.info.Requests = append(r.info.Requests, q)
}

// cellOf is the first cell that holds a request, or nil.
func (r *run) cellOf(o *value.Origin) *value.Cell {
	var first *value.Cell
	for c := range r.heap.Layer() {
		if r.originOf(c) == o && (first == nil || c.ID < first.ID) {
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
func (r *run) store(key string, v value.Value, inst int) {
	if key == "" || v == nil {
		return
	}
	if len(r.origins) > 0 && key[0] != '=' {
		r.walk(v, 4, func(c *value.Cell) {
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
		if _, isCell := v.(*value.Cell); !isCell && value.Same(s.val, v) && inst == 0 {
			return
		}
	}
	if r.final {
		r.learned()
		return
	}
	r.fieldStores[key] = append(list, stored{v, r.heap.Root(r.base), inst})
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
func (r *run) resolve(f *value.Sym) value.Value {
	if c, ok := r.symbols[f.ID]; ok && r.load(c) != nil {
		return f
	}
	if !r.final || f.Key == "" {
		return f
	}
	if v, ok := r.thawed[f.ID]; ok {
		if v == nil {
			return f // a field that is stored into itself
		}
		return v
	}
	list := r.fieldStores[f.Key]
	if len(list) == 0 || len(list) >= 40 {
		return f
	}
	r.thawed[f.ID] = nil
	id := r.objectChoice(f.Parent)
	var out []value.Alternative
	for _, s := range list {
		g := value.Guard{{ID: id, Arm: s.inst}}
		if s.inst == 0 {
			g = nil
		}
		out = append(out, value.Alternative{When: g, Val: r.thawField(s, f)})
	}
	if !r.closed[f.Key] || r.addressed[f.Key] {
		out = append(out, value.Alternative{Val: f})
	}
	v := value.Either(out)
	r.thawed[f.ID] = v
	return v
}

// objectChoice names the choice of which literal an object was made by, so that its
// fields are taken from the same one.
func (r *run) objectChoice(s *value.Sym) int {
	id, ok := r.objChoices[s.ID]
	if !ok {
		id = r.choice()
		r.objChoices[s.ID] = id
	}
	return id
}

func (r *run) thawField(s stored, f *value.Sym) value.Value {
	v := r.thaw(s, f.Key)
	return value.Each(v, func(v value.Value) value.Value {
		if x, ok := v.(*value.Sym); ok {
			if x.ID == f.ID {
				return f
			}
			c := *x
			c.FoundIn = f
			return &c
		}
		return v
	})
}

// thaw copies a value from another run into this one.
func (r *run) thaw(s stored, home string) value.Value {
	t := thawer{r: r, from: s.heap, home: home, cells: make(map[*value.Cell]*value.Cell), ids: make(map[int]int)}
	return t.value(s.val, 0)
}

type thawer struct {
	r     *run
	from  *value.Heap
	home  string
	cells map[*value.Cell]*value.Cell
	ids   map[int]int
	count int
}

func (t *thawer) value(v value.Value, depth int) value.Value {
	if v == nil {
		return nil
	}
	if depth > 12 || t.count > 4000 {
		return value.Unknown("too deep")
	}
	t.count++
	t.r.steps++
	switch v := v.(type) {
	case *value.Cell:
		return t.cell(v)
	case *value.Alternatives:
		out := &value.Alternatives{List: make([]value.Alternative, len(v.List))}
		for i, a := range v.List {
			out.List[i] = value.Alternative{When: t.guard(a.When), Val: t.value(a.Val, depth+1)}
		}
		return out
	case *value.Object:
		return t.object(v, depth+1)
	case *value.Context:
		c := &value.Context{Values: make(map[string]value.Value, len(v.Values))}
		for _, k := range slices.Sorted(maps.Keys(v.Values)) {
			c.Values[k] = t.value(v.Values[k], depth+1)
		}
		return c
	case *value.List:
		l := &value.List{UnknownSources: v.UnknownSources, Elems: make([]value.Value, len(v.Elems))}
		for i, e := range v.Elems {
			l.Elems[i] = t.value(e, depth+1)
		}
		return l
	case *value.Map:
		c := &value.Map{UnknownSources: v.UnknownSources, Deleted: v.Deleted, Cleared: v.Cleared, Entries: make([]value.Entry, len(v.Entries))}
		for i, e := range v.Entries {
			c.Entries[i] = value.Entry{Key: e.Key, Val: t.value(e.Val, depth+1), Maybe: e.Maybe}
		}
		return c
	case *value.Tuple:
		l := &value.Tuple{Vals: make([]value.Value, len(v.Vals))}
		for i, e := range v.Vals {
			l.Vals[i] = t.value(e, depth+1)
		}
		return l
	case value.Box:
		if c, ok := t.cell(v.Cell).(*value.Cell); ok {
			return value.Box{Cell: c}
		}
	case *value.FuncValue:
		c := *v
		c.Recv = t.value(v.Recv, depth+1)
		c.Frame = t.frame(v.Frame, depth+1)
		return &c
	}
	return v
}

func (t *thawer) object(v *value.Object, depth int) *value.Object {
	o := *v
	o.Fields = make(map[string]value.Value, len(v.Fields))
	for _, k := range v.Names() {
		o.Fields[k] = t.value(v.Fields[k], depth)
	}
	o.Request.Client = t.value(v.Request.Client, depth)
	o.Request.From = t.value(v.Request.From, depth)
	o.Client.Hooks = t.hooks(v.Client.Hooks, depth)
	o.Request.Origin = t.origin(v.Request.Origin)
	o.Request.Grant.SignIn = t.value(v.Request.Grant.SignIn, depth)
	o.Client.Grant.SignIn = t.value(v.Client.Grant.SignIn, depth)
	o.Written = t.value(v.Written, depth)
	o.Front = t.value(v.Front, depth)
	return &o
}

func (t *thawer) hooks(h *value.Hooks, depth int) *value.Hooks {
	if h == nil {
		return nil
	}
	out := &value.Hooks{List: make([]value.Hook, len(h.List))}
	for i, x := range h.List {
		x.Func = t.value(x.Func, depth+2)
		out.List[i] = x
	}
	return out
}

func (t *thawer) origin(o *value.Origin) *value.Origin {
	if o == nil {
		return nil
	}
	c := &value.Origin{Placed: o.Placed, Site: o.Site, Chain: o.Chain, Parent: o.Parent, Had: o.Had, Home: t.home}
	t.r.origins = append(t.r.origins, c)
	return c
}

func (t *thawer) cell(c *value.Cell) value.Value {
	if c.ID < 0 {
		return c // a package variable
	}
	if d, ok := t.cells[c]; ok {
		return d
	}
	if c.Sym != nil && t.from.Get(c) == nil {
		return c.Sym
	}
	t.r.cells++
	d := &value.Cell{ID: t.r.cells, Type: c.Type, Sym: c.Sym, Home: t.home}
	t.cells[c] = d
	d.Lazy = func() value.Value {
		v := t.value(t.from.Get(c), 0)
		if m, ok := v.(*value.Map); ok && t.r.puts[t.home] != nil { // other functions store into it too
			v = m.AddUnknown(&value.Sym{Kind: value.SymField, Name: t.home, Key: t.home, ID: t.home})
		}
		return v
	}
	return d
}

func (t *thawer) frame(f *value.Frame, depth int) *value.Frame {
	if f == nil || depth > 10 {
		return nil
	}
	out := &value.Frame{Up: t.frame(f.Up, depth+1), Vars: make(map[ir.Slot]*value.Cell, len(f.Vars))}
	for _, s := range value.SortedSlots(f.Vars) {
		if c, ok := t.cell(f.Vars[s]).(*value.Cell); ok {
			out.Vars[s] = c
		} else {
			out.Vars[s] = t.r.newCell("", f.Vars[s].Sym)
		}
	}
	return out
}

func (t *thawer) guard(g value.Guard) value.Guard {
	out := make(value.Guard, len(g))
	for i, c := range g {
		id, ok := t.ids[c.ID]
		if !ok {
			id = t.r.choice()
			t.ids[c.ID] = id
		}
		out[i] = value.Choice{ID: id, Arm: c.Arm}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}
