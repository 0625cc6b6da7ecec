package request

import (
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

func (r *run) evalAll(ns []*ir.Node) []value.Value {
	out := make([]value.Value, len(ns))
	for i, n := range ns {
		out[i] = r.eval(n)
	}
	return out
}

// eval computes an expression.
func (r *run) eval(n *ir.Node) value.Value {
	if r.steps++; r.steps > maxSteps {
		return value.Unknown("too large")
	}
	if n.Pos.IsValid() {
		r.pos = n.Pos
	}
	switch n.Op {
	case ir.OpText:
		return &value.Text{Parts: []value.Part{{Lit: n.Text, Src: n.Src, Off: int(n.Off)}}}
	case ir.OpCat:
		v := value.ConcatValues(r.eval(n.Kids[0]), r.eval(n.Kids[1]))
		r.use(v, Formed, "")
		return v
	case ir.OpNil:
		return value.Nil{}
	case ir.OpLocal:
		if c := r.act.frame.Lookup(n.Slot); c != nil {
			return r.load(c)
		}
	case ir.OpGlobal:
		return r.global(n.Name)
	case ir.OpField:
		return r.evalField(n)
	case ir.OpIndex:
		return r.evalIndex(n)
	case ir.OpSlice:
		return r.evalSlice(n)
	case ir.OpAddr:
		return r.addr(n.Kids[0])
	case ir.OpDeref:
		return value.Each(r.eval(n.Kids[0]), r.content)
	case ir.OpStruct:
		return r.evalStruct(n)
	case ir.OpMap:
		return r.evalMap(n)
	case ir.OpList:
		return &value.List{Elems: r.evalAll(n.Kids)}
	case ir.OpMake:
		return r.make(n)
	case ir.OpNew:
		return r.newCell(n.Type, r.eval(n.Kids[0]))
	case ir.OpCall, ir.OpInvoke, ir.OpDyn:
		return r.call(n)
	case ir.OpFunc:
		return &value.FuncValue{Name: n.Name}
	case ir.OpBound:
		return &value.FuncValue{Name: n.Name, InterfaceMethod: n.Key, Recv: r.eval(n.Kids[0]), Bound: true}
	case ir.OpLit:
		f := &value.FuncValue{Lit: n.Fn, Frame: r.act.frame}
		r.lits = append(r.lits, f)
		return f
	case ir.OpConv:
		return r.convert(r.eval(n.Kids[0]), n.Type)
	case ir.OpRecv:
		return r.receive(r.eval(n.Kids[0]))
	case ir.OpCompare:
		r.compared(r.eval(n.Kids[0]), r.eval(n.Kids[1]))
	case ir.OpAppend:
		return r.append(n)
	case ir.OpCopy:
		r.evalAll(n.Kids)
	case ir.OpDelete:
		vals := r.evalAll(n.Kids)
		if len(vals) == 1 {
			r.clear(vals[0], true)
			break
		}
		r.deleteKey(vals[0], vals[1])
	case ir.OpBlock, ir.OpAssign, ir.OpIf:
		r.exec(n)
	default:
		r.evalAll(n.Kids)
	}
	return value.Unknown("not followed")
}

// place is the cell that a pointer, map or channel refers to; a symbol gets one on
// first use.
func (r *run) place(v value.Value) *value.Cell {
	switch v := v.(type) {
	case *value.Cell:
		return v
	case *value.Sym:
		c, ok := r.symbols[v.ID]
		if !ok {
			r.cells++
			c = &value.Cell{ID: r.cells, Type: v.Type, Sym: v}
			r.symbols[v.ID] = c
		}
		return c
	}
	return nil
}

// content is what a pointer, map or channel refers to; other values are their own.
func (r *run) content(v value.Value) value.Value {
	switch v := v.(type) {
	case *value.Cell:
		if x := r.load(v); x != nil {
			return x
		}
		if v.Sym != nil {
			return v.Sym
		}
		return nil
	case *value.Sym:
		if c, ok := r.symbols[v.ID]; ok {
			if x := r.load(c); x != nil {
				return x
			}
		}
	}
	return v
}

func (r *run) unbox(v value.Value) value.Value {
	if b, ok := v.(value.Box); ok {
		return r.load(b.Cell)
	}
	return v
}

func (r *run) evalField(n *ir.Node) value.Value {
	x := r.eval(n.Kids[0])
	if f, ok := clients.LookupField(n.Key); ok && f.Is == clients.Same {
		return x
	}
	return value.Each(x, func(v value.Value) value.Value {
		c, _ := v.(*value.Cell)
		return value.Each(r.content(v), func(x value.Value) value.Value {
			switch o := x.(type) {
			case *value.Object:
				return r.field(o, n, c)
			case *value.Sym:
				return r.symField(o, n)
			case value.Nil:
				return value.Unreachable{}
			case value.Unset:
				return r.lacking(&value.Object{}, n)
			}
			return value.Unknown("field " + n.Name)
		})
	})
}

// fieldName is the engine's name for a field that plays a part it knows.
func fieldName(n *ir.Node) string {
	if f, ok := clients.LookupField(n.Key); ok {
		switch f.Is {
		case clients.Headers:
			return "Header"
		case clients.Base:
			return "Base"
		case clients.Inner:
			return "Inner"
		case clients.Install:
			return "Transport"
		}
	}
	return n.Name
}

func (r *run) field(o *value.Object, n *ir.Node, c *value.Cell) value.Value {
	name := fieldName(n)
	v, ok := o.Get(name)
	if !ok && name == "Inner" && c != nil && o.Base == nil { // a library's client has one of net/http
		v = r.newCell("net/http.Client", &value.Object{Type: "net/http.Client"})
		r.heap.Set(c, o.With(name, v))
		return v
	}
	if !ok {
		return r.lacking(o, n)
	}
	return value.Each(v, func(v value.Value) value.Value {
		if _, ok := v.(value.Unset); ok {
			return r.lacking(o, n)
		}
		return r.unbox(v)
	})
}

// lacking is the value of a field that nobody set.
func (r *run) lacking(o *value.Object, n *ir.Node) value.Value {
	if o.Base != nil {
		return r.symField(o.Base, n)
	}
	switch n.Zero {
	case ir.ZeroText:
		return value.Plain("")
	case ir.ZeroNil:
		return value.Nil{}
	case ir.ZeroStruct:
		return r.eval(n.Kids[1])
	}
	return value.Unknown("zero")
}

// symField is the field of a symbol: what is ever stored into it, where that is
// known.
func (r *run) symField(s *value.Sym, n *ir.Node) value.Value {
	f := s.Sub(value.SymField, n.Name, n.Key)
	if r.final && r.Closed[n.Key] && r.stores.unset(n.Key) {
		return r.lacking(&value.Object{}, n) // nobody ever sets it
	}
	v := r.resolve(f)
	if zeros := r.zeros(f, n); zeros != nil && v != value.Value(f) {
		v = value.Either(append(zeros, value.AlternativesOf(v)...))
	}
	return v
}

// zeros are the alternatives of a field that some literals of its type leave out, and
// that nothing sets later.
func (r *run) zeros(f *value.Sym, n *ir.Node) []value.Alternative {
	if !r.final || !r.Closed[f.Key] {
		return nil
	}
	with := make(map[int]bool)
	for _, s := range r.stores.values[Place{Field: f.Key}] {
		if s.literal == 0 {
			return nil
		}
		with[s.literal] = true
	}
	var out []value.Alternative
	for _, inst := range r.stores.literals[value.OwnerOf(f.Key)] {
		if !with[inst] {
			out = append(out, value.Alternative{When: value.Guard{{ID: r.objectChoice(f.Parent), Arm: inst}}, Val: r.lacking(&value.Object{}, n)})
		}
	}
	return out
}

func (r *run) evalIndex(n *ir.Node) value.Value {
	x, k := r.eval(n.Kids[0]), r.eval(n.Kids[1])
	r.use(k, Matched, "")
	return value.Each(x, func(v value.Value) value.Value {
		switch c := r.content(v).(type) {
		case *value.Map:
			return r.lookup(c, k)
		case *value.List:
			return r.at(c, k)
		case *value.Sym:
			return r.resolve(c.Sub(value.SymElem, "elem", ""))
		}
		return value.Unknown("index")
	})
}

func (r *run) lookup(t *value.Map, k value.Value) value.Value {
	key, known := value.AsText(k).Const()
	if len(value.AlternativesOf(k)) > 1 {
		known = false
	}
	if !known && len(t.Entries) > value.MaxAlternatives {
		return value.Unknown("one of many")
	}
	id := r.choice()
	var list []value.Alternative
	sure := false
	for i, e := range t.Entries {
		ek, ok := e.Key.Const()
		if known && ok && ek != key {
			continue
		}
		if known && !ok { // stored under a key that is not known: it may be another
			list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: value.Unknown("element")})
			continue
		}
		sure = sure || known && ok && !e.Maybe
		list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: e.Val})
	}
	if !sure {
		for _, o := range t.UnknownSources {
			list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: -1}}, Val: r.resolve(o.Sub(value.SymElem, "elem", ""))})
		}
	}
	if len(list) == 0 {
		return value.Nil{}
	}
	if len(list) == 1 {
		return list[0].Val
	}
	return value.Either(list)
}

func (r *run) at(l *value.List, k value.Value) value.Value {
	if t, ok := k.(*value.Text); ok {
		if i, err := strconv.Atoi(t.String()); err == nil && i >= 0 && i < len(l.Elems) {
			return l.Elems[i]
		}
	}
	if len(l.Elems) > value.MaxAlternatives {
		return value.Unknown("one of many")
	}
	id := r.choice()
	var out []value.Alternative
	for i, e := range l.Elems {
		out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: e})
	}
	for _, o := range l.UnknownSources {
		out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: -1}}, Val: r.resolve(o.Sub(value.SymElem, "elem", ""))})
	}
	if len(out) == 0 {
		return value.Unknown("element")
	}
	return value.Either(out)
}

func (r *run) evalSlice(n *ir.Node) value.Value {
	x := r.eval(n.Kids[0])
	r.eval(n.Kids[1])
	return value.Each(x, func(v value.Value) value.Value {
		switch v := v.(type) {
		case *value.Text:
			if len(n.Kids[1].Kids) == 0 {
				return v
			}
			return value.Unknown("a part of a text")
		}
		return v
	})
}

// addr takes the address of an expression.
func (r *run) addr(x *ir.Node) value.Value {
	switch x.Op {
	case ir.OpLocal:
		if c := r.act.frame.Lookup(x.Slot); c != nil {
			if c.Type == "" {
				if o, ok := r.load(c).(*value.Object); ok {
					c.Type = o.Type
				}
			}
			if s, ok := r.load(c).(*value.Sym); ok && s.Kind != value.SymUnknown {
				return s // a struct that came by value
			}
			return c
		}
		return value.Unknown("address")
	case ir.OpGlobal:
		r.global(x.Name)
		return r.stores.variable(x.Name)
	case ir.OpConv:
		return r.addr(x.Kids[0])
	case ir.OpDeref:
		return r.eval(x.Kids[0])
	case ir.OpField:
		if f, ok := clients.LookupField(x.Key); ok && f.Is == clients.Same {
			if v := r.eval(x.Kids[0]); r.place(value.Single(v)) != nil {
				return v
			}
			return r.addr(x.Kids[0])
		}
		return r.addrField(x)
	}
	v := r.eval(x)
	return value.Each(v, func(v value.Value) value.Value {
		if s, ok := v.(*value.Sym); ok {
			return s
		}
		typ := x.Type
		if o, ok := v.(*value.Object); ok {
			typ = o.Type
		}
		return r.newCell(typ, v)
	})
}

// addrField boxes the struct in a field, so that what is done to it stays.
func (r *run) addrField(x *ir.Node) value.Value {
	v := r.evalField(x)
	if x.Zero != ir.ZeroStruct && !r.stores.addressed[x.Key] {
		r.stores.addressed[x.Key] = true
		r.noteLate()
	}
	owner := value.Single(r.eval(x.Kids[0]))
	if c := r.place(owner); c != nil {
		o, ok := r.load(c).(*value.Object)
		if !ok {
			return v
		}
		if b := r.boxed(o, x, v); b != nil {
			r.heap.Set(c, o.With(fieldName(x), value.Box{Cell: b}))
			return b
		}
	} else if o, ok := owner.(*value.Object); ok { // the struct itself is in the variable
		if b := r.boxed(o, x, v); b != nil {
			r.assign(x.Kids[0], o.With(fieldName(x), value.Box{Cell: b}))
			return b
		}
	}
	return value.Each(v, func(v value.Value) value.Value {
		switch v := v.(type) {
		case *value.Object:
			return r.newCell(v.Type, v)
		case *value.Text, *value.List, *value.FuncValue, value.Nil:
			return r.newCell("", v)
		}
		return v
	})
}

// boxed is the box of a field, a new one if it has none; nil for a field whose address
// does not matter.
func (r *run) boxed(o *value.Object, x *ir.Node, v value.Value) *value.Cell {
	if b, ok := o.Fields[fieldName(x)].(value.Box); ok {
		return b.Cell
	}
	if inner, ok := v.(*value.Object); ok {
		return r.newCell(inner.Type, inner)
	}
	if x.Zero != ir.ZeroText {
		return nil
	}
	b := r.newCell("", v)
	b.Field = x.Key
	return b
}

func (r *run) evalStruct(n *ir.Node) value.Value {
	r.stores.made++
	if l := r.stores.literals[n.Type]; len(n.Kids) > 0 && len(l) < 8 {
		if r.final {
			r.noteLate()
		} else {
			r.stores.literals[n.Type] = append(l, r.stores.made)
		}
	}
	o := &value.Object{Type: n.Type, Literal: r.stores.made, Fields: make(map[string]value.Value, len(n.Kids))}
	for _, p := range n.Kids {
		v := r.eval(p.Kids[0])
		o.Fields[fieldName(p)] = v
		r.store(Place{Field: p.Key}, v, o.Literal)
		if f, ok := clients.LookupField(p.Key); ok && f.Is == clients.Hook {
			o.Client.Hooks = &value.Hooks{List: []value.Hook{{Func: v, Param: int(f.Param)}}}
		}
	}
	if t, ok := clients.LookupType(n.Type); ok && t.Is == clients.Make && n.Pos.IsValid() {
		o.Request.Origin = r.newOrigin(n)
	}
	return o
}

func (r *run) evalMap(n *ir.Node) value.Value {
	t := &value.Map{}
	for i := 0; i+1 < len(n.Kids); i += 2 {
		k, v := r.eval(n.Kids[i]), r.eval(n.Kids[i+1])
		r.use(k, Matched, "")
		for _, a := range value.AlternativesOf(k) {
			t = t.Put(value.AsText(a.Val), v, true)
		}
	}
	return r.newCell(n.Type, t)
}

func (r *run) make(n *ir.Node) value.Value {
	switch n.Container {
	case ir.Map:
		return r.newCell(n.Type, &value.Map{})
	case ir.Chan:
		return r.newCell("", &value.List{})
	}
	return &value.List{}
}

// convert gives texts, functions and contents the name of a type, for its methods.
func (r *run) convert(v value.Value, typ string) value.Value {
	return value.Each(v, func(v value.Value) value.Value {
		switch v := v.(type) {
		case *value.Text:
			if v.Type != typ {
				return &value.Text{Parts: v.Parts, Type: typ}
			}
		case *value.FuncValue:
			if typ != "" && v.Type == "" && v.InterfaceMethod == "" {
				c := *v
				c.Type = typ
				return &c
			}
		case *value.Cell:
			if o, ok := r.load(v).(*value.Object); v.Type == "" && (!ok || o.Kind == value.Struct) {
				v.Type = typ
			}
		case *value.Sym:
			if v.Type == "" && typ != "" {
				c := *v
				c.Type = typ
				return &c
			}
		}
		return v
	})
}

func (r *run) receive(ch value.Value) value.Value {
	return value.Each(ch, func(v value.Value) value.Value {
		switch c := r.content(v).(type) {
		case *value.List:
			return r.at(c, nil)
		case *value.Sym:
			return r.resolve(c.Sub(value.SymElem, "elem", ""))
		}
		return value.Unknown("channel")
	})
}

func (r *run) append(n *ir.Node) value.Value {
	vals := r.evalAll(n.Kids)
	return value.Each(vals[0], func(v value.Value) value.Value {
		if t, ok := v.(*value.Text); ok && len(vals) > 1 { // append(dst, "text"...)
			out := value.ConcatValues(append([]value.Value{t}, vals[1:]...)...)
			r.use(out, Formed, "")
			return out
		}
		out := &value.List{}
		switch c := v.(type) {
		case *value.List:
			out.Elems, out.UnknownSources = c.Elems, c.UnknownSources
		case *value.Sym:
			if n.Has(ir.FlagSpread) && len(vals) == 2 && isPlainText(vals[1]) {
				return value.ConcatValues(append([]value.Value{c}, vals[1:]...)...)
			}
			out.UnknownSources = []*value.Sym{c}
		}
		rest := vals[1:]
		if n.Has(ir.FlagSpread) && len(rest) == 1 {
			return r.spread(out, rest[0])
		}
		out.Elems = append(out.Elems[:len(out.Elems):len(out.Elems)], rest...)
		return out.Cut()
	})
}

func isPlainText(v value.Value) bool { _, ok := v.(*value.Text); return ok }

// spread appends the elements of v.
func (r *run) spread(out *value.List, v value.Value) value.Value {
	return value.Each(v, func(v value.Value) value.Value {
		switch c := v.(type) {
		case *value.List:
			l := &value.List{Elems: out.Elems, UnknownSources: out.UnknownSources}
			l.Elems = append(l.Elems[:len(l.Elems):len(l.Elems)], c.Elems...)
			for _, s := range c.UnknownSources {
				l.UnknownSources = value.AddSym(l.UnknownSources, s)
			}
			return l.Cut()
		case *value.Sym:
			return &value.List{Elems: out.Elems, UnknownSources: value.AddSym(out.UnknownSources, c)}
		case *value.Text:
			return value.ConcatValues(out, c)
		}
		return out
	})
}

// compared notes that two texts are compared; == "" only asks whether there is one.
func (r *run) compared(a, b value.Value) {
	if !isEmptyText(a) && !isEmptyText(b) {
		r.use(a, Compared, "")
		r.use(b, Compared, "")
	}
}

func isEmptyText(v value.Value) bool {
	t, ok := v.(*value.Text)
	return ok && t.Empty()
}

// clear empties a map; all says that nothing can be in it that was not seen.
func (r *run) clear(m value.Value, all bool) {
	for _, a := range value.AlternativesOf(m) {
		if c := r.place(a.Val); c != nil && len(value.AlternativesOf(m)) == 1 {
			r.heap.Set(c, &value.Map{Cleared: all})
		}
	}
}

func (r *run) deleteKey(m, k value.Value) {
	r.use(k, Matched, "")
	for _, a := range value.AlternativesOf(m) {
		c := r.place(a.Val)
		if c == nil {
			continue
		}
		t := r.tableIn(c)
		if key, ok := value.AsText(value.Single(k)).Const(); ok && value.Single(k) != nil {
			r.heap.Set(c, t.Delete(key))
		}
	}
}

// tableIn is the content of a map's cell.
func (r *run) tableIn(c *value.Cell) *value.Map {
	switch t := r.load(c).(type) {
	case *value.Map:
		return t
	case *value.Sym:
		return (&value.Map{}).AddUnknown(t)
	}
	t := &value.Map{}
	if c.Sym != nil {
		return t.AddUnknown(c.Sym)
	}
	return t
}

// global reads a package variable.
func (r *run) global(name string) value.Value {
	c := r.stores.variable(name)
	if v := r.load(c); v != nil {
		return r.orStored(name, v)
	}
	switch name {
	case "net/http.DefaultClient":
		v := r.stores.variable(name + ".*") // the client that the variable points to
		v.Type = "net/http.Client"
		r.start.Set(v, &value.Object{Type: v.Type})
		r.start.Set(c, v)
		return v
	case "net/http.DefaultTransport":
		if r.DefaultTransportReplaced {
			return value.Unknown("http.DefaultTransport is replaced")
		}
		v := &value.Object{Type: "net/http.Transport"}
		r.start.Set(c, v)
		return v
	}
	if init, ok := r.Initializer(name); ok {
		r.start.Set(c, value.Unknown("initialisation"))
		v := r.initialize(init)
		r.start.Set(c, v)
		return v
	}
	s := &value.Sym{Kind: value.SymGlobal, Name: name[strings.LastIndexByte(name, '.')+1:], Key: name, ID: name}
	return s
}

// initialize runs the initialisation of another package's variable; n is nil if that was
// written by another version.
func (r *run) initialize(n *ir.Node) value.Value {
	if n == nil {
		return value.Unknown("initialisation")
	}
	saved, heap := r.act, r.heap
	r.heap = r.start
	r.act = &activation{fn: &ir.Func{}, frame: &value.Frame{Vars: map[ir.Slot]*value.Cell{}}, base: r.heap}
	r.chain = append(r.chain, value.Call{Foreign: true})
	v := r.eval(n)
	r.chain = r.chain[:len(r.chain)-1]
	r.act, r.heap = saved, heap
	return v
}

// orStored adds what functions store into a package variable after its start.
func (r *run) orStored(name string, v value.Value) value.Value {
	stores := r.stores.values[Place{Global: name}]
	if !r.final || len(stores) == 0 || r.wrote[name] {
		return v
	}
	id := r.choice()
	out := []value.Alternative{{When: value.Guard{{ID: id, Arm: 0}}, Val: v}}
	for i, s := range stores {
		out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: i + 1}}, Val: r.thaw(s, "")})
	}
	return value.Either(out)
}

func (r *run) setGlobal(name string, v value.Value) {
	c := r.stores.variable(name)
	r.heap.Set(c, v)
	if r.root != nil {
		r.wrote[name] = true
		r.store(Place{Global: name}, v, 0)
	}
}
