package request

import (
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

func (s *sweep) newRun(f *ir.Func) *run {
	return &run{
		sweep: s, root: f, heap: s.start.Push(),
		active: make(map[*ir.Func]int), symbols: make(map[string]*value.Cell), thawed: make(map[string]value.Value),
		called: make(map[*ir.Func]bool), escaped: make(map[*value.Cell]Place),
		storedIn: make(map[*value.Origin][]string), sentAs: make(map[*value.Origin][]*Request), objChoices: make(map[string]int), handed: make(map[*value.Cell]value.Call), wrote: make(map[string]bool),
		cells: s.startCells, choices: s.startChoices,
	}
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
			args[j] = value.Param("func@"+r.Position(f.Lit.Pos), j)
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
	escaped := make(map[*value.Origin]Place)
	for _, k := range r.symbolIDs() {
		c := r.symbols[k]
		r.walk(r.load(c), 0, func(x *value.Cell) {
			if o := r.originOf(x); o != nil {
				escaped[o] = Place{Field: c.Sym.FieldKey()}
			}
		})
	}
	for _, name := range sortedNames(r.stores.variables) {
		r.walk(r.load(r.stores.variables[name]), 0, func(x *value.Cell) {
			if o := r.originOf(x); o != nil {
				escaped[o] = Place{Global: name}
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

func (r *run) concludeOne(o *value.Origin, returned bool, escaped map[*value.Origin]Place) {
	for _, q := range r.sentAs[o] {
		if q.Site == o.Site {
			r.result.Requests = append(r.result.Requests, q)
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
	r.result.Requests = append(r.result.Requests, q)
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

// store notes a value that goes into a field or package variable; literal is the one
// that it stands in, or 0.
func (r *run) store(at Place, v value.Value, literal int) {
	if at == (Place{}) || v == nil {
		return
	}
	if len(r.origins) > 0 && at.Field != "" {
		r.walk(v, 4, func(c *value.Cell) {
			if o := r.originOf(c); o != nil {
				r.storedIn[o] = append(r.storedIn[o], at.Field)
			}
		})
	}
	if isSignInField(at.Field) {
		r.use(v, SignIn, at.Field)
	}
	if r.final && !r.quiet[r.root] {
		return
	}
	list := r.stores.values[at]
	if len(list) >= 40 {
		return
	}
	for _, s := range list {
		if _, isCell := v.(*value.Cell); !isCell && value.Same(s.val, v) && literal == 0 {
			return
		}
	}
	if r.final {
		r.noteLate()
		return
	}
	r.stores.values[at] = append(list, stored{v, r.heap.Root(r.start), literal})
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
	list := r.stores.values[Place{Field: f.Key}]
	if len(list) == 0 || len(list) >= 40 {
		return f
	}
	r.thawed[f.ID] = nil
	id := r.objectChoice(f.Parent)
	var out []value.Alternative
	for _, s := range list {
		g := value.Guard{{ID: id, Arm: s.literal}}
		if s.literal == 0 {
			g = nil
		}
		out = append(out, value.Alternative{When: g, Val: r.thawField(s, f)})
	}
	if !r.Closed[f.Key] || r.stores.addressed[f.Key] {
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
		if m, ok := v.(*value.Map); ok && t.r.stores.headers[t.home] != nil { // other functions store into it too
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

// noteLate notes that something is stored, or may be, which the learning runs did not tell.
func (r *run) noteLate() {
	if r.final && r.quiet[r.root] {
		r.stale = true
	}
}
